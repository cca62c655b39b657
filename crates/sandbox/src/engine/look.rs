//! The first look at a request: who sends it, whether there is room for it, whether it is a repeat, and whether it is as the spec says.

use guildhall_runtime::Operation;
use serde_json::Value;

use super::{
    Settings,
    auth::{Caller, Presented},
    call::{Answer, Call},
    conventions::Pipeline,
    idempotency::Carried,
    rate::Counted,
    refusal::Refusal,
    request::Understood,
    turn::{Turn, Work},
};
use crate::journal::Violation;

/// What a look at a request shows.
pub(super) enum Looked {
    New(Box<Call>, Option<Carried>),
    /// It came before, and this is what this operation answered then.
    Repeat(Answer, &'static Operation),
}

impl Turn {
    /// Looks at the request in the order of the platform.
    pub(super) fn look_at(&mut self, work: &mut Work, settings: &Settings, operation: &'static Operation) -> Result<Looked, Refusal> {
        let conventions = self.contract.conventions;
        let choice = settings.switches.now();
        let understood = self.understood.take().unwrap_or_else(|| Err(Refusal::new(500, "SANDBOX_DEFECT", "The request was not read")));
        let (understood, caller) = match conventions.pipeline() {
            Pipeline::CallerFirst => {
                let body = understood.as_ref().map_or(&Value::Null, |understood| &understood.call.body);
                let caller = self.authenticate(work, operation, body)?;
                self.count(work, choice.rate_limits, Counted::Caller(caller.as_ref().map(|caller| caller.id.clone())))?;
                (understood?, caller)
            }
            Pipeline::BodyFirst => {
                let understood = understood?;
                self.count(work, choice.rate_limits, Counted::Operation(operation.id))?;
                let caller = self.authenticate(work, operation, &understood.call.body)?;
                (understood, caller)
            }
        };
        let Understood { mut call, written, violations } = understood;
        call.flow = caller.as_ref().map(|caller| caller.flow);
        call.caller = caller.as_ref().map(|caller| caller.id.clone());
        (call.now, call.quirks) = (self.now, choice.quirks);
        call.request_id.clone_from(&self.request_id);
        let dialect = &mut self.entry.dialect;
        (dialect.renamed, dialect.nulls, self.entry.unknown) = (written.renamed, written.nulls, written.unknown);
        let repeats_count_first = conventions.pipeline() == Pipeline::BodyFirst;
        if !repeats_count_first {
            self.judge(work, &call, violations)?;
            let key = conventions.key(operation, &self.incoming.headers, caller.as_ref())?;
            return self.repeated(work, call, key);
        }
        let key = conventions.key(operation, &self.incoming.headers, caller.as_ref())?;
        let looked = self.repeated(work, call, key)?;
        if let Looked::New(call, _) = &looked {
            self.judge(work, call, violations)?;
        }
        Ok(looked)
    }

    fn authenticate(&mut self, work: &mut Work, operation: &'static Operation, body: &Value) -> Result<Option<Caller>, Refusal> {
        let presented = Presented { operation, incoming: &self.incoming, body, now: self.now };
        let caller = work.model.authenticate(&presented)?;
        self.entry.caller = caller.as_ref().map(|caller| caller.id.clone());
        Ok(caller)
    }

    fn count(&mut self, work: &mut Work, is_wanted: bool, counted: Counted) -> Result<(), Refusal> {
        if is_wanted {
            self.headers = work.rates.admit(self.contract.platform, counted, self.now)?;
        }
        Ok(())
    }

    /// Refuses what is not as the spec says.
    fn judge(&mut self, work: &Work, call: &Call, violations: Vec<Violation>) -> Result<(), Refusal> {
        let (tolerated, refused) =
            violations.into_iter().partition(|violation| work.model.tolerates(call.operation, violation, &call.body));
        self.entry.tolerated = tolerated;
        work.model.judge(call, refused, &self.entry.unknown)?;
        self.entry.tolerated.extend(work.model.forgiven(call));
        self.entry.dialect.reading = work.model.reading(call);
        Ok(())
    }

    /// Finds the answer that was given to the request before, if it is a repeat.
    fn repeated(&mut self, work: &Work, call: Call, key: Option<Carried>) -> Result<Looked, Refusal> {
        self.entry.idempotency_key = key.as_ref().map(|carried| carried.key.key.clone());
        let before = key.as_ref().map(|carried| work.answers.replay(&carried.key, &call, self.arrived)).transpose()?.flatten();
        self.entry.replayed = before.is_some();
        Ok(match before {
            Some((answer, operation)) => Looked::Repeat(answer, operation),
            None => Looked::New(Box::new(call), key),
        })
    }
}
