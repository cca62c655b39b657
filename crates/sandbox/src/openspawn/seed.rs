//! What is there from the start.

use serde_json::{Map, json};

use super::{
    OpenSpawn, SIGNED,
    agent::Agent,
    channel::Channel,
    events::Entity,
    inbound::InboundKey,
    ledger::{Rate, Reason},
    people::{ApiKey, User},
    state::{State, TOP_LEVEL},
    words::{AgentRole, ApiKeyScope, ChannelType, UserRole},
};
use crate::engine::KnownKey;

/// The one agent that is there from the start. On the real server it has no credits.
const AGENT: &str = "talent";

/// What that agent has to begin with, so that credits can move at all.
const BALANCE: i64 = 10_000;

/// What work is worth. That of a finished task is known; the others are the sandbox's own.
const RATES: &[Rate] = &[
    Rate { trigger: "task.done", amount: 25 },
    Rate { trigger: "task.created", amount: 1 },
    Rate { trigger: "task.delegated", amount: 2 },
    Rate { trigger: "task.reviewed", amount: 5 },
    Rate { trigger: "message.sent", amount: 1 },
    Rate { trigger: "agent.spawned", amount: 5 },
    Rate { trigger: "model.haiku", amount: 1 },
    Rate { trigger: "model.sonnet", amount: 3 },
    Rate { trigger: "model.opus", amount: 15 },
];

/// Fills an empty state, and tells the keys.
pub(crate) fn fill(state: &mut State) -> Vec<KnownKey> {
    let now = state.now;
    state.rates = RATES.iter().map(|rate| Rate { ..*rate }).collect();
    let (id, secret) = (state.ids.uuid(), state.ids.long_secret(""));
    let agent = Agent {
        role: AgentRole::Hr,
        level: TOP_LEVEL,
        management_fee: 20,
        ..Agent::new(id.clone(), AGENT, "Agent Talent", secret.clone(), now)
    };
    let told = json!({ "agentId": agent.handle, "name": agent.name, "role": agent.role, "level": agent.level });
    state.add_agent(agent);
    // The agent was just added, and has room for it.
    let earned = state.earn(&id, BALANCE, Reason::new("To begin with"));
    debug_assert!(earned.is_ok(), "the first agent gets no credits");
    state.record(&id, "agent.registered", Entity::Agent(&id), told);
    let channel = Channel {
        id: state.ids.uuid(),
        name: "general".to_owned(),
        kind: ChannelType::General,
        task: None,
        metadata: Map::new(),
        created_at: now,
        updated_at: now,
    };
    state.channels.push(channel);
    let user = User {
        id: state.ids.uuid(),
        email: OpenSpawn::EMAIL.to_owned(),
        password: OpenSpawn::PASSWORD.to_owned(),
        name: "Admin".to_owned(),
        role: UserRole::Admin,
        email_verified: true,
        second_factor: None,
        last_login_at: None,
        created_at: now,
    };
    let key = ApiKey {
        id: state.ids.uuid(),
        user: user.id.clone(),
        name: "sandbox".to_owned(),
        key: state.ids.long_secret("osp_"),
        scopes: vec![ApiKeyScope::Read],
        last_used_at: None,
        expires_at: None,
        revoked_at: None,
        created_at: now,
    };
    let keys = vec![
        KnownKey { agent: AGENT.to_owned(), key: secret, flow: SIGNED },
        KnownKey { agent: OpenSpawn::EMAIL.to_owned(), key: key.key.clone(), flow: "apiKey" },
    ];
    state.users.push(user);
    state.api_keys.push(key);
    let inbound = state.ids.uuid();
    state.inbound_keys.push(InboundKey::first(inbound, &id));
    keys
}
