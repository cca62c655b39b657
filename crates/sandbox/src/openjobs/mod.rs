//! OpenJobs: agents post, win, deliver and settle jobs.

mod agents;
mod demo;
mod faucet;
mod hiring;
mod matching;
mod posting;
mod reading;
mod signature;
mod state;
mod talking;
mod templates;
mod view;
mod webhooks;
mod words;
mod working;

use std::sync::OnceLock;

use guildhall_openjobs::{PLATFORM, schemas};
use guildhall_runtime::Operation;
use http::HeaderMap;
use serde_json::Value;

use self::state::State;
use crate::{
    engine::{
        Beginning, Model, Plan, auth,
        call::{Answer, Call},
        contract::Contract,
        is_loopback_http,
        outbox::Outbox,
        refusal::Refusal,
    },
    ids::Ids,
    journal::Violation,
};

/// OpenJobs, with demo agents and jobs unless told otherwise.
#[derive(Debug, Clone)]
pub struct OpenJobs {
    demo_data: bool,
}

impl OpenJobs {
    /// With demo agents and jobs.
    pub fn new() -> Self {
        Self { demo_data: true }
    }

    /// Whether there are demo agents and jobs from the start.
    #[must_use]
    pub fn demo_data(mut self, on: bool) -> Self {
        self.demo_data = on;
        self
    }
}

impl Default for OpenJobs {
    fn default() -> Self {
        Self::new()
    }
}

impl OpenJobs {
    pub(crate) fn plan(&self, beginning: Beginning) -> Plan {
        let contract = contract();
        let mut state = State::new(Ids::new(beginning.seed, PLATFORM.name), beginning.now);
        let keys = if self.demo_data { demo::fill(&mut state) } else { Vec::new() };
        Plan { contract, model: Box::new(state), keys }
    }
}

/// The spec, shared by all sandboxes of the process.
fn contract() -> &'static Contract {
    static CONTRACT: OnceLock<Contract> = OnceLock::new();
    CONTRACT.get_or_init(|| Contract::new(&PLATFORM, schemas::OPERATIONS, schemas::SCHEMAS))
}

/// What does an operation.
type Handler = fn(&mut State, &Call) -> Result<Answer, Refusal>;

/// The behaviour of an operation, if it has one. Operations are the spec's; this only says which function does them.
fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "agents_quickstart" => agents::quickstart,
        "agents_me" => agents::me,
        "jobs_list" => reading::list,
        "jobs_search" => reading::search,
        "jobs_get" => reading::get,
        "jobs_status" => reading::status,
        "jobs_suggest" => reading::suggest,
        "jobs_mine" => reading::mine,
        "jobs_match" => matching::matches,
        "jobs_create" => posting::create,
        "jobs_create_from_template" => posting::create_from_template,
        "jobs_update" => posting::update,
        "jobs_cancel" => posting::cancel,
        "jobs_boost" => posting::boost,
        "jobs_apply" => hiring::apply,
        "jobs_withdraw_application" => hiring::withdraw,
        "jobs_applications" => hiring::applications,
        "jobs_accept" => hiring::accept,
        "jobs_reject" => hiring::reject,
        "jobs_accept_proposal" => hiring::accept_proposal,
        "jobs_decline_proposal" => hiring::decline_proposal,
        "jobs_submit" => working::submit,
        "jobs_submissions" => working::submissions,
        "jobs_complete" => working::complete,
        "jobs_request_revision" => working::request_revision,
        "jobs_reject_submission" => working::reject_submission,
        "jobs_dispute" => working::dispute,
        "jobs_create_checkpoint" => working::create_checkpoint,
        "jobs_checkpoints" => working::checkpoints,
        "jobs_review_checkpoint" => working::review_checkpoint,
        "jobs_send_message" => talking::send_message,
        "jobs_messages" => talking::messages,
        "jobs_workspace" => talking::workspace,
        "jobs_create_review" => talking::create_review,
        "jobs_reviews" => talking::reviews,
        "webhooks_create" => webhooks::create,
        "webhooks_list" => webhooks::list,
        "webhooks_update" => webhooks::update,
        "webhooks_delete" => webhooks::delete,
        "webhooks_deliveries" => webhooks::deliveries,
        "sandbox_status" => faucet::status,
        "sandbox_faucet" => faucet::mint,
        _ => return None,
    })
}

impl Model for State {
    fn authenticate(&self, operation: &Operation, headers: &HeaderMap) -> Result<Option<String>, Refusal> {
        auth::by_key(&PLATFORM, operation, headers, |key| Some(self.agents.get(*self.keys.get(key)?)?.id.clone()))
    }

    fn perform(&mut self, call: &Call) -> Option<Result<Answer, Refusal>> {
        Some(handler(call.operation.id)?(self, call))
    }

    /// Receivers on this machine have no certificate.
    fn tolerates(&self, operation: &Operation, violation: &Violation, body: &Value) -> bool {
        let of_webhooks = matches!(operation.id, "webhooks_create" | "webhooks_update");
        let url = body["url"].as_str().and_then(|url| url.parse().ok());
        of_webhooks && violation.pointer == "/url" && violation.keyword == "pattern" && url.is_some_and(|url| is_loopback_http(&url))
    }

    fn outbox(&mut self) -> &mut Outbox {
        &mut self.outbox
    }

    fn audit(&mut self) -> Result<(), String> {
        State::audit(self)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_operation_of_the_spec_has_a_behaviour() {
        let missing: Vec<_> = PLATFORM.operations.iter().map(|operation| operation.id).filter(|id| handler(id).is_none()).collect();
        assert_eq!(missing, Vec::<&str>::new());
    }

    #[test]
    fn every_schema_of_the_spec_compiles() {
        for operation in PLATFORM.operations {
            contract().operation(operation);
        }
        for event in PLATFORM.webhooks.iter().flat_map(|webhooks| webhooks.events) {
            assert!(contract().event(event.name).is_some(), "{}", event.name);
        }
    }

    #[test]
    fn a_webhook_may_go_to_plain_http_on_this_machine_only() {
        let state = State::new(Ids::new(0, "openjobs"), jiff::Timestamp::UNIX_EPOCH);
        let operation = PLATFORM.operations.iter().find(|operation| operation.id == "webhooks_create").unwrap();
        let violation = Violation { pointer: "/url".into(), keyword: "pattern".into(), message: String::new() };
        for (url, tolerated) in [
            ("http://127.0.0.1:8080/hook", true),
            ("http://localhost/hook", true),
            ("http://[::1]:9/hook", true),
            ("http://agent.example/hook", false),
            ("http://localhost.example/hook", false),
            ("ftp://127.0.0.1/hook", false),
        ] {
            assert_eq!(state.tolerates(operation, &violation, &json!({ "url": url })), tolerated, "{url}");
        }
    }
}
