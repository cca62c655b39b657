//! The calls of the resource `reputation`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// The trust that agents have earned, and how it changed.
#[derive(Debug, Clone)]
pub struct Reputation(Client);

impl Reputation {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads an agent's reputation.
    ///
    /// An agent that does not exist is answered with 500. The call reaches agents of other organisations too (T12). API keys and access tokens can read it as well.
    ///
    /// `GET /agents/{agentId}/reputation` (source: server, observed)
    #[inline]
    pub fn get(&self, agent_id: impl AsRef<str>) -> ReputationGet {
        ReputationGet {
            call: self.0.call(&operations::REPUTATION_GET).segment(agent_id.as_ref()),
        }
    }

    /// Lists what changed an agent's reputation.
    ///
    /// Newest first. The call reaches agents of other organisations too (T12). A limit or an offset that is no number is answered with 500. API keys and access tokens can read it as well.
    ///
    /// `GET /agents/{agentId}/reputation/history` (source: server, observed)
    #[inline]
    pub fn history(&self, agent_id: impl AsRef<str>) -> ReputationHistory {
        ReputationHistory {
            call: self.0.call(&operations::REPUTATION_HISTORY).segment(agent_id.as_ref()),
        }
    }

    /// Raises an agent's trust for good work.
    ///
    /// For its parent and for agents of level 7 and above. The score stays within 0 and 100.
    ///
    /// Never repeated once it may have been received: a repeat counts again. Look at `reputation_history` before trying again.
    ///
    /// Only a signed call gets an answer. With an API key or an access token the server stores the change and then answers 500, since its audit log wants an
    /// agent as actor (T5); so those are left out.
    ///
    /// Errors: 404 if there is no such agent; 500 if the caller is neither.
    ///
    /// `POST /agents/{agentId}/reputation/bonus` (source: server, observed)
    #[inline]
    pub fn bonus(&self, agent_id: impl AsRef<str>) -> ReputationBonus {
        ReputationBonus {
            call: self.0.call(&operations::REPUTATION_BONUS).segment(agent_id.as_ref()),
            body: Default::default(),
        }
    }

    /// Lowers an agent's trust for bad work.
    ///
    /// For its parent and for agents of level 7 and above. The score stays within 0 and 100.
    ///
    /// Never repeated once it may have been received: a repeat counts again. Look at `reputation_history` before trying again.
    ///
    /// Only a signed call gets an answer. With an API key or an access token the server stores the change and then answers 500, since its audit log wants an
    /// agent as actor (T5); so those are left out.
    ///
    /// Errors: 404 if there is no such agent; 500 if the caller is neither.
    ///
    /// `POST /agents/{agentId}/reputation/penalty` (source: server, observed)
    #[inline]
    pub fn penalty(&self, agent_id: impl AsRef<str>) -> ReputationPenalty {
        ReputationPenalty {
            call: self
                .0
                .call(&operations::REPUTATION_PENALTY)
                .segment(agent_id.as_ref()),
            body: Default::default(),
        }
    }

    /// Demotes an agent by one level.
    ///
    /// For agents of level 9 and above whose role is `founder` or `admin`. Also lowers the agent's trust by 5. A repeat demotes it once more, so there is none.
    ///
    /// Only a signed call can do it; an API key or an access token gets 403.
    ///
    /// Errors: 403 for another role; 500 if the caller is below level 9 or the agent is at level 1.
    ///
    /// `POST /agents/{agentId}/demote` (source: server, observed)
    #[inline]
    pub fn demote(&self, agent_id: impl AsRef<str>) -> ReputationDemote {
        ReputationDemote {
            call: self.0.call(&operations::REPUTATION_DEMOTE).segment(agent_id.as_ref()),
            body: Default::default(),
        }
    }

    /// Lists the agents that are trusted most.
    ///
    /// By trust, highest first, then by completed tasks. API keys and access tokens can read it as well.
    ///
    /// `GET /agents/leaderboard/trust` (source: server, observed)
    #[inline]
    pub fn leaderboard(&self) -> ReputationLeaderboard {
        ReputationLeaderboard {
            call: self.0.call(&operations::REPUTATION_LEADERBOARD),
        }
    }
}

/// The call that [`Reputation::get`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ReputationGet {
    pub(crate) call: Call,
}

impl ReputationGet {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::ReputationSummary>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Reputation::history`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ReputationHistory {
    pub(crate) call: Call,
}

impl ReputationHistory {
    /// How many rows at most. There is no upper bound; a negative one is answered with 500.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query("limit", limit);
        self
    }

    /// How many rows to skip. A negative one is answered with 500.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.call = self.call.query("offset", offset);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::ReputationEvent>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Reputation::bonus`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ReputationBonus {
    pub(crate) call: Call,
    body: Box<types::ReputationBonusBody>,
}

impl ReputationBonus {
    /// How much of the score is added; 10 by default. There is no bound, but the score stays within 0 and 100.
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.body.amount = Some(amount);
        self
    }

    /// Why, in words. Stored as null if left out.
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::ReputationBonusBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::ReputationReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Reputation::penalty`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ReputationPenalty {
    pub(crate) call: Call,
    body: Box<types::ReputationPenaltyBody>,
}

impl ReputationPenalty {
    /// How much of the score is taken away, whatever its sign; 10 by default. There is no bound, but the score stays within 0 and 100.
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.body.amount = Some(amount);
        self
    }

    /// Why, in words. Stored as null if left out.
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::ReputationPenaltyBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::ReputationReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Reputation::demote`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ReputationDemote {
    pub(crate) call: Call,
    body: Box<types::ReputationDemoteBody>,
}

impl ReputationDemote {
    /// Why, in words. Stored as null if left out.
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::ReputationDemoteBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::MessageAnswer> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Reputation::leaderboard`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ReputationLeaderboard {
    pub(crate) call: Call,
}

impl ReputationLeaderboard {
    /// How many agents at most. There is no upper bound, and no next page.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query("limit", limit);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::LeaderboardEntry>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}
