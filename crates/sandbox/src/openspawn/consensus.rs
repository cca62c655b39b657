//! Votes: called, cast and cancelled.

use jiff::SignedDuration;
use serde::Deserialize;
use serde_json::json;

use super::{
    ballot::{Ballot, Vote},
    events::Entity,
    handlers::Handler,
    refusals::{bad_request, forbidden, internal},
    state::State,
    words::{ConsensusStatus, EventSeverity, VoteValue},
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
};

/// How many votes decide, which share of them must be in favour, and for how many hours one may vote, if nobody says so.
const QUORUM: i32 = 2;
const THRESHOLD: i32 = 50;
const HOURS: i64 = 24;

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "create" => create,
        "pending" => pending,
        "votable" => votable,
        "get" => get,
        "vote" => vote,
        "cancel" => cancel,
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Creation {
    #[serde(rename = "type")]
    kind: String,
    title: String,
    description: String,
    subject_id: Option<String>,
    subject_type: Option<String>,
    quorum_required: Option<i32>,
    approval_threshold: Option<i32>,
    expires_in_hours: Option<i64>,
    voter_ids: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Casting {
    vote: VoteValue,
    reason: Option<String>,
}

fn create(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Creation = call.body()?;
    let lasts = body.expires_in_hours.unwrap_or(HOURS).checked_mul(60 * 60).map(SignedDuration::from_secs);
    let expires_at = lasts.and_then(|lasts| call.now.checked_add(lasts).ok()).ok_or_else(internal)?;
    let ballot = Ballot {
        id: state.ids.uuid(),
        kind: body.kind,
        status: ConsensusStatus::Pending,
        title: body.title,
        description: body.description,
        requester: call.caller()?.to_owned(),
        subject: body.subject_id,
        subject_kind: body.subject_type,
        quorum: body.quorum_required.unwrap_or(QUORUM),
        threshold: body.approval_threshold.unwrap_or(THRESHOLD),
        voters: body.voter_ids,
        votes: Vec::new(),
        expires_at,
        decided_at: None,
        created_at: call.now,
        updated_at: call.now,
    };
    let (id, shown) = (ballot.id.clone(), state.ballot(&ballot));
    let told = json!({
        "type": ballot.kind,
        "title": ballot.title,
        "quorumRequired": ballot.quorum,
        "expiresAt": clock::text(expires_at),
    });
    state.ballots.add(ballot, call.now)?;
    state.record(call.caller()?, "consensus.created", Entity::Consensus(&id), told);
    Ok(json!({ "data": shown }).into())
}

fn pending(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    Ok(state.open_ballots().into_iter().map(|ballot| state.ballot_item(ballot, call.quirks)).collect::<Vec<_>>().into())
}

fn votable(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let voter = call.caller()?;
    let open = state.open_ballots().into_iter().filter(|ballot| ballot.is_for(voter) && !ballot.has_vote_of(voter));
    Ok(open.map(|ballot| state.ballot_item(ballot, call.quirks)).collect::<Vec<_>>().into())
}

fn get(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let ballot = state.ballots.get(call.id()).map_err(|_| internal())?;
    let votes = ballot.votes.iter().map(|vote| {
        let mut shown = state.vote(ballot, vote);
        shown["voter"] = state.entity_of(&vote.voter, call.quirks);
        shown
    });
    let mut shown = state.ballot_item(ballot, call.quirks);
    shown["votes"] = votes.collect();
    Ok(json!({ "data": shown }).into())
}

fn vote(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Casting = call.body()?;
    let voter = call.caller()?;
    let level = state.agent(voter)?.level;
    let ballot = state.ballots.get_mut(call.id())?;
    if ballot.status != ConsensusStatus::Pending {
        return Err(bad_request("Voting is closed for this request"));
    }
    if call.now > ballot.expires_at {
        return Err(bad_request("Voting period has expired"));
    }
    if !ballot.is_for(voter) {
        return Err(forbidden("You are not eligible to vote on this request"));
    }
    if ballot.has_vote_of(voter) {
        return Err(bad_request("You have already voted on this request"));
    }
    let (id, voter_id) = (state.ids.uuid(), voter.to_owned());
    ballot.votes.push(Vote { id, voter: voter_id, value: body.vote, reason: body.reason, level, created_at: call.now });
    ballot.updated_at = call.now;
    let id = ballot.id.clone();
    state.decide(&id)?;
    let ballot = state.ballots.get(&id)?;
    let cast = ballot.votes.last().ok_or_else(internal)?;
    let (counts, shown) = (ballot.counts(), state.vote(ballot, cast));
    let told = json!({ "vote": cast.value, "voterLevel": level, "currentApprove": counts.approve, "currentReject": counts.reject });
    state.record(voter, "consensus.voted", Entity::Consensus(&id), told);
    Ok(json!({ "data": shown, "message": "Vote recorded" }).into())
}

fn cancel(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let ballot = state.ballots.get_mut(call.id()).map_err(|_| internal())?;
    if ballot.requester != call.caller()? {
        return Err(forbidden("Only the requester can cancel this request"));
    }
    if ballot.status != ConsensusStatus::Pending {
        return Err(bad_request("Can only cancel pending requests"));
    }
    (ballot.status, ballot.decided_at, ballot.updated_at) = (ConsensusStatus::Cancelled, Some(call.now), call.now);
    let shown = state.ballot(state.ballots.get(call.id())?);
    Ok(json!({ "data": shown, "message": "Consensus request cancelled" }).into())
}

impl State {
    /// Those that are open, the one that ends first first. One past its time stays open until somebody decides otherwise.
    fn open_ballots(&self) -> Vec<&Ballot> {
        let mut open: Vec<_> = self.ballots.iter().filter(|ballot| ballot.status == ConsensusStatus::Pending).collect();
        open.sort_by_key(|ballot| ballot.expires_at);
        open
    }

    /// Decides a vote once enough were cast, one of which is no abstention.
    fn decide(&mut self, id: &str) -> Result<(), Refusal> {
        let now = self.now;
        let ballot = self.ballots.get_mut(id)?;
        let (counts, cast) = (ballot.counts(), ballot.votes.len());
        let that_count = counts.approve + counts.reject;
        let has_quorum = i64::try_from(cast).is_ok_and(|cast| cast >= i64::from(ballot.quorum));
        if !has_quorum || that_count == 0 {
            return Ok(());
        }
        let share = counts.approve as f64 / that_count as f64 * 100.0;
        let (status, severity) = match share >= f64::from(ballot.threshold) {
            true => (ConsensusStatus::Approved, EventSeverity::Info),
            false => (ConsensusStatus::Rejected, EventSeverity::Warning),
        };
        (ballot.status, ballot.decided_at) = (status, Some(now));
        let requester = ballot.requester.clone();
        let told = json!({
            "decision": status,
            "votesApprove": counts.approve,
            "votesReject": counts.reject,
            "votesAbstain": counts.abstain,
            "approvalPercentage": share.round() as i64,
        });
        // The decision is the requester's, whoever cast the last vote.
        self.record_as(severity, &requester, "consensus.decided", Entity::Consensus(id), told);
        Ok(())
    }
}
