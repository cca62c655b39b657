//! Who sends a request: an agent that signs it, or a person by an API key or an access token.

use guildhall_runtime::Operation;

use super::{
    SIGNED,
    refusals::{forbidden, internal, unauthorized},
    signature,
    state::State,
    words::AgentStatus,
};
use crate::engine::{
    auth::{Caller, Presented},
    refusal::Refusal,
};

/// How far a timestamp may be off, in seconds.
const TOLERANCE: u64 = 300;

/// How many characters a nonce may have before the database cannot hold it.
const LONGEST_NONCE: usize = 64;

impl State {
    /// Finds the caller, and asks whether it may call the operation. No 401 ever tells why.
    pub(crate) fn admit(&mut self, presented: &Presented<'_>) -> Result<Option<Caller>, Refusal> {
        let operation = presented.operation;
        if operation.auth.is_forbidden() {
            return Ok(None);
        }
        let bearer = header(presented, "authorization").and_then(|value| value.strip_prefix("Bearer "));
        let is_signed = ["x-agent-id", "x-signature"].iter().any(|name| header(presented, name).is_some());
        let caller = match bearer {
            Some(key) if key.starts_with("osp_") => self.use_api_key(key, presented.now).map(|id| Caller { id, flow: "apiKey" }),
            _ if is_signed => Some(Caller { id: self.verify(presented)?, flow: SIGNED }),
            Some(token) => self.bearer_of(token, presented).map(|id| Caller { id, flow: "jwt" }),
            None => None,
        };
        let caller = caller.ok_or_else(unauthorized)?;
        self.must_have_role(operation, &caller)?;
        // What is for people is guarded once more, by a guard that knows access tokens only.
        if operation.auth.flows == ["jwt"] && caller.flow != "jwt" {
            return Err(unauthorized());
        }
        self.must_be_signed_right(presented)?;
        Ok(Some(caller))
    }

    /// The agent that signed the request. Its nonce is used up once the signature is right.
    fn verify(&mut self, presented: &Presented<'_>) -> Result<String, Refusal> {
        let sent = |name| header(presented, name).ok_or_else(unauthorized);
        let (handle, timestamp, nonce, sent) = (sent("x-agent-id")?, sent("x-timestamp")?, sent("x-nonce")?, sent("x-signature")?);
        let signed_at: i64 = timestamp.parse().map_err(|_| unauthorized())?;
        if presented.now.as_second().abs_diff(signed_at) > TOLERANCE {
            return Err(unauthorized());
        }
        let is_meant = |agent: &&super::agent::Agent| agent.handle == handle && agent.deleted_at.is_none();
        let agent = self.agents().find(is_meant).filter(|agent| agent.status == AgentStatus::Active).ok_or_else(unauthorized)?;
        let id = agent.id.clone();
        if signature::of_request(presented, timestamp, nonce, &agent.secret).as_deref() != Some(sent) {
            return Err(unauthorized());
        }
        if nonce.chars().count() > LONGEST_NONCE {
            return Err(internal());
        }
        if self.nonces.burn(nonce, presented.now) { Ok(id) } else { Err(unauthorized()) }
    }

    /// The person whose access token this is.
    fn bearer_of(&self, token: &str, presented: &Presented<'_>) -> Option<String> {
        let claims = self.tokens.claims(token, "access", presented.now)?;
        self.user(claims["sub"].as_str()?).map(|user| user.id.clone())
    }

    /// Only agents have the roles that operations for agents ask for.
    fn must_have_role(&self, operation: &Operation, caller: &Caller) -> Result<(), Refusal> {
        if operation.auth.roles.is_empty() || !operation.auth.flows.contains(&SIGNED) {
            return Ok(());
        }
        let role = self.agent(&caller.id).ok().filter(|_| caller.flow == SIGNED).map(|agent| agent.role.as_str());
        if role.is_some_and(|role| operation.auth.roles.contains(&role)) { Ok(()) } else { Err(forbidden("Forbidden resource")) }
    }
}

fn header<'a>(presented: &Presented<'a>, name: &str) -> Option<&'a str> {
    presented.incoming.headers.get(name)?.to_str().ok().filter(|value| !value.is_empty())
}
