//! What becomes of calls of API keys and people where only an agent that signs can succeed.

use super::{
    SIGNED,
    refusals::{forbidden, internal, not_found},
};
use crate::engine::{call::Call, refusal::Refusal};

/// What becomes of a call.
pub(crate) enum Fate {
    Done,
    Refused(Refusal),
    /// It is done, but the caller is told that the server failed, since writing the event fails.
    DoneAndLost,
}

/// Operations in which the real server looks for the caller among the agents.
const NOT_FOUND: &[&str] = &["credits_transfer", "credits_balance", "credits_spend", "direct_messages_send", "direct_messages_list"];

/// Operations in which the real server fails before anything is stored.
const LOST: &[&str] =
    &["tasks_create", "tasks_add_comment", "templates_instantiate", "consensus_create", "consensus_vote", "messages_send"];

/// Operations in which the real server fails once everything is stored.
const DONE_AND_LOST: &[&str] = &[
    "tasks_transition",
    "tasks_assign",
    "tasks_approve",
    "tasks_add_dependency",
    "tasks_remove_dependency",
    "tasks_create_template",
    "tasks_auto_assign",
    "templates_create",
    "templates_delete",
    "channels_create",
    "reputation_bonus",
    "reputation_penalty",
];

pub(crate) fn fate(call: &Call) -> Fate {
    let operation = call.operation;
    let may_succeed = call.flow.is_none_or(|flow| flow == SIGNED || operation.auth.flows.contains(&flow));
    if may_succeed {
        return Fate::Done;
    }
    match operation.id {
        id if NOT_FOUND.contains(&id) => Fate::Refused(not_found("Agent")),
        id if call.quirks && LOST.contains(&id) => Fate::Refused(internal()),
        id if call.quirks && DONE_AND_LOST.contains(&id) => Fate::DoneAndLost,
        _ => Fate::Refused(forbidden("Only an agent can do this")),
    }
}

#[cfg(test)]
mod tests {
    use guildhall_openspawn::PLATFORM;

    use super::*;

    #[test]
    fn what_is_listed_here_is_for_signing_agents_only() {
        for id in NOT_FOUND.iter().chain(LOST).chain(DONE_AND_LOST) {
            let operation = PLATFORM.operations.iter().find(|operation| operation.id == *id).unwrap_or_else(|| panic!("no operation {id}"));
            assert_eq!(operation.auth.flows, [SIGNED], "{id}");
        }
    }
}
