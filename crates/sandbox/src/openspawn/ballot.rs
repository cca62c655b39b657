//! Questions that agents vote on.

use std::collections::VecDeque;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{
    refusals::not_found,
    state::State,
    words::{ConsensusStatus, VoteValue},
};
use crate::{clock, engine::refusal::Refusal};

/// How many votes that were called are kept.
const MOST: usize = 10_000;

/// A vote that was called.
pub(crate) struct Ballot {
    pub(crate) id: String,
    /// Any text.
    pub(crate) kind: String,
    pub(crate) status: ConsensusStatus,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) requester: String,
    pub(crate) subject: Option<String>,
    pub(crate) subject_kind: Option<String>,
    pub(crate) quorum: i32,
    /// Which share of the votes for and against must be for it, in percent.
    pub(crate) threshold: i32,
    /// Who may vote; all if nobody was named.
    pub(crate) voters: Option<Vec<String>>,
    pub(crate) votes: Vec<Vote>,
    pub(crate) expires_at: Timestamp,
    pub(crate) decided_at: Option<Timestamp>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

/// How an agent voted.
pub(crate) struct Vote {
    pub(crate) id: String,
    pub(crate) voter: String,
    pub(crate) value: VoteValue,
    pub(crate) reason: Option<String>,
    pub(crate) level: i64,
    pub(crate) created_at: Timestamp,
}

/// How many voted in which way.
pub(crate) struct Counts {
    pub(crate) approve: usize,
    pub(crate) reject: usize,
    pub(crate) abstain: usize,
}

/// The votes that were called, the oldest first.
#[derive(Default)]
pub(crate) struct Ballots {
    list: VecDeque<Ballot>,
}

impl Ballot {
    /// Whatever is neither for nor against it is an abstention.
    pub(crate) fn counts(&self) -> Counts {
        let of = |value| self.votes.iter().filter(|vote| vote.value == value).count();
        let (approve, reject) = (of(VoteValue::Approve), of(VoteValue::Reject));
        Counts { approve, reject, abstain: self.votes.len() - approve - reject }
    }

    /// Whether an agent may vote, as far as that depends on who was named.
    pub(crate) fn is_for(&self, agent: &str) -> bool {
        self.voters.as_ref().is_none_or(|voters| voters.iter().any(|voter| voter == agent))
    }

    pub(crate) fn has_vote_of(&self, agent: &str) -> bool {
        self.votes.iter().any(|vote| vote.voter == agent)
    }

    /// Whether nobody can vote any more.
    fn is_over(&self, now: Timestamp) -> bool {
        self.status != ConsensusStatus::Pending || now > self.expires_at
    }
}

impl Ballots {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Ballot> {
        self.list.iter()
    }

    pub(crate) fn get(&self, id: &str) -> Result<&Ballot, Refusal> {
        self.list.iter().find(|ballot| ballot.id.eq_ignore_ascii_case(id)).ok_or_else(|| not_found("Consensus request"))
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Result<&mut Ballot, Refusal> {
        self.list.iter_mut().find(|ballot| ballot.id.eq_ignore_ascii_case(id)).ok_or_else(|| not_found("Consensus request"))
    }

    /// Adds one. Where there is no room, the oldest that is over is forgotten.
    pub(crate) fn add(&mut self, ballot: Ballot, now: Timestamp) -> Result<(), Refusal> {
        if self.list.len() >= MOST {
            let over = self.list.iter().position(|ballot| ballot.is_over(now));
            let message = || Refusal::new(507, "SANDBOX_FULL", format!("The sandbox keeps {MOST} votes, and all of them are open"));
            self.list.remove(over.ok_or_else(message)?);
        }
        self.list.push_back(ballot);
        Ok(())
    }
}

impl State {
    /// A vote that was called, as writes answer it.
    pub(super) fn ballot(&self, ballot: &Ballot) -> Value {
        let counts = ballot.counts();
        let metadata = ballot.voters.as_ref().map_or_else(|| json!({}), |voters| json!({ "eligibleVoters": voters }));
        json!({
            "id": ballot.id,
            "orgId": self.organisation.id,
            "type": ballot.kind,
            "status": ballot.status,
            "title": ballot.title,
            "description": ballot.description,
            "requesterId": ballot.requester,
            "subjectId": ballot.subject,
            "subjectType": ballot.subject_kind,
            "quorumRequired": ballot.quorum,
            "approvalThreshold": ballot.threshold,
            "votesApprove": counts.approve,
            "votesReject": counts.reject,
            "votesAbstain": counts.abstain,
            "expiresAt": clock::text(ballot.expires_at),
            "decidedAt": ballot.decided_at.map(clock::text),
            "metadata": metadata,
            "createdAt": clock::text(ballot.created_at),
            "updatedAt": clock::text(ballot.updated_at),
        })
    }

    /// The same with whoever called it, as lists show it.
    pub(super) fn ballot_item(&self, ballot: &Ballot, quirks: bool) -> Value {
        let mut shown = self.ballot(ballot);
        shown["requester"] = self.entity_of(&ballot.requester, quirks);
        shown
    }

    pub(super) fn vote(&self, ballot: &Ballot, vote: &Vote) -> Value {
        json!({
            "id": vote.id,
            "orgId": self.organisation.id,
            "requestId": ballot.id,
            "voterId": vote.voter,
            "vote": vote.value,
            "reason": vote.reason,
            "voterLevel": vote.level,
            "createdAt": clock::text(vote.created_at),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_vote_that_is_over_makes_room() {
        let ballot = |number: usize, expires_at| Ballot {
            id: number.to_string(),
            kind: String::new(),
            status: ConsensusStatus::Pending,
            title: String::new(),
            description: String::new(),
            requester: String::new(),
            subject: None,
            subject_kind: None,
            quorum: 2,
            threshold: 50,
            voters: None,
            votes: Vec::new(),
            expires_at,
            decided_at: None,
            created_at: Timestamp::UNIX_EPOCH,
            updated_at: Timestamp::UNIX_EPOCH,
        };
        let (now, mut ballots) = (Timestamp::UNIX_EPOCH, Ballots::default());
        (0..MOST).for_each(|number| ballots.add(ballot(number, Timestamp::MAX), now).unwrap());
        assert_eq!(ballots.add(ballot(MOST, Timestamp::MAX), now).unwrap_err().status, 507);
        ballots.get_mut("5").unwrap().expires_at = Timestamp::MIN;
        ballots.get_mut("7").unwrap().status = ConsensusStatus::Cancelled;
        ballots.add(ballot(MOST, Timestamp::MAX), now).unwrap();
        assert_eq!((ballots.list.len(), ballots.get("5").is_err(), ballots.get("7").is_ok()), (MOST, true, true));
    }
}
