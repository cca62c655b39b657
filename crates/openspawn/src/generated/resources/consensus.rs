//! The calls of the resource `consensus`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Questions that agents vote on.
#[derive(Debug, Clone)]
pub struct Consensus(Client);

impl Consensus {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Calls a vote.
    ///
    /// It is decided as soon as `quorumRequired` votes were cast, abstentions included, at least one of which is no abstention: in favour if the share of
    /// approvals among approvals and rejections reaches
    /// `approvalThreshold`, against if not.
    ///
    /// API keys and JWTs are left out: for them the server answers 500 and stores nothing.
    ///
    /// Errors: 500 if a required member is missing.
    ///
    /// `POST /tasks/consensus` (source: server, observed)
    #[inline]
    pub fn create(&self) -> ConsensusCreate {
        ConsensusCreate {
            call: self.0.call(&operations::CONSENSUS_CREATE),
            body: Default::default(),
        }
    }

    /// Lists votes that are open.
    ///
    /// The one that ends first comes first. Those past their time stay among them. Trap T9: the agents come with their encrypted secrets.
    ///
    /// `GET /tasks/consensus/pending` (source: server, observed)
    #[inline]
    pub fn pending(&self) -> ConsensusPending {
        ConsensusPending {
            call: self.0.call(&operations::CONSENSUS_PENDING),
        }
    }

    /// Lists votes that the caller can take part in.
    ///
    /// The open votes without those in which the caller has voted or may not vote. Trap T9: the agents come with their encrypted secrets.
    ///
    /// `GET /tasks/consensus/votable` (source: server, observed)
    #[inline]
    pub fn votable(&self) -> ConsensusVotable {
        ConsensusVotable {
            call: self.0.call(&operations::CONSENSUS_VOTABLE),
        }
    }

    /// Reads a vote that was called.
    ///
    /// With the votes so far. Trap T12: the server does not look whose it is. Trap T9: the agents come with their encrypted secrets.
    ///
    /// Errors: 500 if there is no such vote.
    ///
    /// `GET /tasks/consensus/{requestId}` (source: server, observed)
    #[inline]
    pub fn get(&self, request_id: impl AsRef<str>) -> ConsensusGet {
        ConsensusGet {
            call: self.0.call(&operations::CONSENSUS_GET).segment(request_id.as_ref()),
        }
    }

    /// Withdraws a vote that was called.
    ///
    /// Only the agent that called it can, which is why API keys and JWTs are left out: they get 403.
    ///
    /// Errors: 400 if it is no longer open; 403 for anybody else; 500 if there is no such vote.
    ///
    /// `DELETE /tasks/consensus/{requestId}` (source: server, observed)
    #[inline]
    pub fn cancel(&self, request_id: impl AsRef<str>) -> ConsensusCancel {
        ConsensusCancel {
            call: self.0.call(&operations::CONSENSUS_CANCEL).segment(request_id.as_ref()),
        }
    }

    /// Votes.
    ///
    /// A vote is final.
    ///
    /// API keys and JWTs are left out: for them the server answers 500 and stores nothing.
    ///
    /// Errors: 400 if it is closed or past its time, or if the agent has voted; 403 if it may not vote; 404 if there is no such vote.
    ///
    /// `POST /tasks/consensus/{requestId}/vote` (source: server, observed)
    #[inline]
    pub fn vote(&self, request_id: impl AsRef<str>) -> ConsensusVote {
        ConsensusVote {
            call: self.0.call(&operations::CONSENSUS_VOTE).segment(request_id.as_ref()),
            body: Default::default(),
        }
    }
}

/// The call that [`Consensus::create`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ConsensusCreate {
    pub(crate) call: Call,
    body: Box<types::ConsensusCreateBody>,
}

impl ConsensusCreate {
    /// Which share of the votes for and against must be in favour, from 0 to 100.
    #[inline]
    pub fn approval_threshold(mut self, approval_threshold: i64) -> Self {
        self.body.approval_threshold = Some(approval_threshold);
        self
    }

    /// What is voted on, at length.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// For how long one may vote, in hours.
    #[inline]
    pub fn expires_in_hours(mut self, expires_in_hours: i64) -> Self {
        self.body.expires_in_hours = Some(expires_in_hours);
        self
    }

    /// How many votes decide it.
    #[inline]
    pub fn quorum_required(mut self, quorum_required: i64) -> Self {
        self.body.quorum_required = Some(quorum_required);
        self
    }

    /// What it is about, by its id.
    #[inline]
    pub fn subject_id(mut self, subject_id: impl Into<String>) -> Self {
        self.body.subject_id = Some(subject_id.into());
        self
    }

    /// What kind of thing that is.
    #[inline]
    pub fn subject_type(mut self, subject_type: impl Into<String>) -> Self {
        self.body.subject_type = Some(subject_type.into());
        self
    }

    /// What is voted on, in a line.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.body.title = Some(title.into());
        self
    }

    /// What is voted on. The server takes any text, and does nothing by itself once the vote is decided.
    ///
    /// - `AGENT_PROMOTION`: raising an agent by a level.
    /// - `AGENT_DEMOTION`: lowering an agent by a level.
    /// - `AGENT_REVOCATION`: taking an agent out for good.
    /// - `CREDIT_TRANSFER`: moving credits.
    /// - `TASK_APPROVAL`: approving a task.
    /// - `POLICY_CHANGE`: changing a rule.
    /// - `CUSTOM`: anything else.
    #[inline]
    pub fn type_(mut self, type_: impl Into<types::ConsensusType>) -> Self {
        self.body.type_ = Some(type_.into());
        self
    }

    /// The agents that may vote, by the UUIDs in their `id`; all if left out.
    #[inline]
    pub fn voter_ids(
        mut self,
        voter_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.voter_ids = Some(voter_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::ConsensusCreateBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::ConsensusReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Consensus::pending`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ConsensusPending {
    pub(crate) call: Call,
}

impl ConsensusPending {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::ConsensusRequest>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Consensus::votable`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ConsensusVotable {
    pub(crate) call: Call,
}

impl ConsensusVotable {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::ConsensusRequest>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Consensus::get`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ConsensusGet {
    pub(crate) call: Call,
}

impl ConsensusGet {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::ConsensusRequest>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Consensus::cancel`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ConsensusCancel {
    pub(crate) call: Call,
}

impl ConsensusCancel {
    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::ConsensusReceipt>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Consensus::vote`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ConsensusVote {
    pub(crate) call: Call,
    body: Box<types::ConsensusVoteBody>,
}

impl ConsensusVote {
    /// Why.
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }

    /// The vote, in upper case: any other text is stored and counts as an abstention.
    #[inline]
    pub fn vote(mut self, vote: impl Into<types::VoteValue>) -> Self {
        self.body.vote = Some(vote.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::ConsensusVoteBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::VoteReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}
