//! Tasks that other systems hand in, by a key in the path.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    handlers::Handler,
    metadata::metadata,
    refusals::{internal, not_found, unauthorized},
    signature,
    state::State,
    task::Draft,
    words::TaskPriority,
};
use crate::engine::{
    auth::Presented,
    call::{Answer, Call},
    refusal::Refusal,
};

/// The key that is there from the start, since no operation makes one, and its secret.
const KEY: &str = "iwk_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
const SECRET: &str = "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";

/// The header that carries the signature of the body.
const SIGNATURE: &str = "x-openspawn-signature";

/// A key by which tasks are handed in, and what they get if nobody says what.
pub(crate) struct InboundKey {
    id: String,
    name: String,
    key: String,
    secret: String,
    assignee: String,
    priority: TaskPriority,
    tags: Vec<String>,
}

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "receive" => receive,
        "receive_batch" => receive_batch,
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Handed {
    title: String,
    description: Option<String>,
    priority: Option<TaskPriority>,
    tags: Option<Vec<String>>,
    assignee_id: Option<String>,
}

fn receive(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let draft = state.inbound_key(call.id()).ok_or_else(unknown)?.draft(&call.body, "")?;
    Ok(state.hand_in(call, draft)?.into())
}

/// One after the other: those before one that fails stay.
fn receive_batch(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let key = state.inbound_key(call.id()).ok_or_else(unknown)?;
    let handed = call.body["tasks"].as_array().into_iter().flatten().enumerate();
    let drafts: Vec<_> = handed.map(|(place, handed)| key.draft(handed, &format!("/tasks/{place}"))).collect::<Result<_, _>>()?;
    let created: Vec<_> = drafts.into_iter().map(|draft| state.hand_in(call, draft)).collect::<Result<_, _>>()?;
    Ok(created.into())
}

impl InboundKey {
    /// The key that is there from the start, which hands tasks to this agent.
    pub(crate) fn first(id: String, assignee: &str) -> Self {
        Self {
            id,
            name: "sandbox".to_owned(),
            key: KEY.to_owned(),
            secret: SECRET.to_owned(),
            assignee: assignee.to_owned(),
            priority: TaskPriority::High,
            tags: vec!["inbound".to_owned()],
        }
    }

    /// What is handed in with what the key adds to it.
    fn draft(&self, handed: &Value, place: &str) -> Result<Draft, Refusal> {
        let mut metadata = metadata(handed, place)?;
        for (name, value) in [("createdViaWebhook", json!(true)), ("webhookKeyId", json!(self.id)), ("webhookKeyName", json!(self.name))] {
            metadata.insert(name.to_owned(), value);
        }
        let handed = Handed::deserialize(handed).map_err(|_| internal())?;
        Ok(Draft {
            title: handed.title,
            description: handed.description,
            priority: handed.priority.unwrap_or(self.priority),
            tags: [self.tags.clone(), handed.tags.unwrap_or_default()].concat(),
            assignee: Some(handed.assignee_id.unwrap_or_else(|| self.assignee.clone())),
            metadata,
            ..Draft::default()
        })
    }
}

impl State {
    /// Creates a task that was handed in, in the name of whoever handed it in.
    fn hand_in(&mut self, call: &Call, draft: Draft) -> Result<Value, Refusal> {
        let assignee = draft.assignee.as_deref().map(|id| self.referred_agent(id)).transpose()?;
        self.create_task(call.caller()?, Draft { assignee, ..draft })
    }

    /// Refuses what is handed in with a wrong signature. A signature need not be there, and whether the key is known is asked later.
    pub(super) fn must_be_signed_right(&self, presented: &Presented<'_>) -> Result<(), Refusal> {
        let incoming = presented.incoming;
        let Some(sent) = incoming.headers.get(SIGNATURE).filter(|_| presented.operation.group == "inbound") else { return Ok(()) };
        match incoming.path.split('/').find_map(|part| self.inbound_key(part)) {
            Some(key) if *sent != signature::of_delivery(&key.secret, &incoming.body) => Err(unauthorized()),
            _ => Ok(()),
        }
    }

    fn inbound_key(&self, key: &str) -> Option<&InboundKey> {
        self.inbound_keys.iter().find(|known| known.key == key)
    }
}

fn unknown() -> Refusal {
    not_found("Webhook key")
}
