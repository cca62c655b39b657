//! Which function does which operation.

use guildhall_runtime::Operation;

use super::{
    agents, analytics, api_keys, budgets, capabilities, channels, consensus, credits, direct_messages, escalations, events, inbound,
    messages, reputation, routing, state::State, system, tasks, templates, users, webhooks,
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

/// What does an operation.
pub(crate) type Handler = fn(&mut State, &Call) -> Result<Answer, Refusal>;

/// The behaviour of an operation, if it has one. Operations are the spec's; each group says which function does which of them.
pub(crate) fn handler(operation: &Operation) -> Option<Handler> {
    let of_group: fn(&str) -> Option<Handler> = match operation.group {
        "system" => system::handler,
        "auth" => users::handler,
        "api_keys" => api_keys::handler,
        "agents" => agents::handler,
        "budgets" => budgets::handler,
        "capabilities" => capabilities::handler,
        "reputation" => reputation::handler,
        "tasks" => tasks::handler,
        "templates" => templates::handler,
        "routing" => routing::handler,
        "escalations" => escalations::handler,
        "consensus" => consensus::handler,
        "credits" => credits::handler,
        "analytics" => analytics::handler,
        "channels" => channels::handler,
        "messages" => messages::handler,
        "direct_messages" => direct_messages::handler,
        "events" => events::handler,
        "webhooks" => webhooks::handler,
        "inbound" => inbound::handler,
        _ => return None,
    };
    of_group(operation.verb)
}
