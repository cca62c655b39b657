//! What OpenSpawn delivers, and what it asks before it lets a task move.

use bytes::Bytes;
use guildhall_openspawn::{
    PLATFORM, WebhookEvent,
    types::{TaskCompleteEvent, TaskTransitionEvent},
};
use guildhall_runtime::{Error, Platform};
use http::{HeaderMap, HeaderValue, Response, header};
use serde::Serialize;

use crate::webhooks::{Event, Refusal};

/// Verifies what OpenSpawn delivers, under either of its families of headers.
///
/// Give the secret of the subscription: without one the server does not sign, and nothing that it delivers can be trusted. The headers with
/// the event's name and the id of the delivery are not signed, so a [`ReplayGuard`](crate::webhooks::ReplayGuard) goes by the body: a
/// captured delivery under another id is a duplicate all the same.
pub type Webhooks = crate::webhooks::Webhooks<WebhookEvent>;

/// Receives what OpenSpawn delivers.
pub type Receiver = crate::webhooks::Receiver<WebhookEvent>;

/// A delivery of OpenSpawn that a [`Receiver`] took.
pub type Received = crate::webhooks::Received<WebhookEvent>;

/// What the server asks of a webhook of the kind `pre`, before it does what was wanted (section 6.3 of the platform's dossier).
///
/// ```
/// # use guildhall::openspawn;
/// # fn hook(webhooks: openspawn::Webhooks, headers: http::HeaderMap, body: bytes::Bytes) -> http::Response<bytes::Bytes> {
/// use guildhall::{openspawn::{HookAnswer, Question}, webhooks::Refusal};
///
/// match Question::verify(&webhooks, &headers, body) {
///     Ok(Question::Complete(task)) if task.data.assignee_id.is_none() => HookAnswer::deny("nobody has done it").into_response(),
///     Ok(_) | Err(Refusal::NoQuestion) => HookAnswer::allow().into_response(),
///     Err(refusal) => {
///         let mut answer = http::Response::new(bytes::Bytes::from(refusal.to_string()));
///         *answer.status_mut() = refusal.status();
///         answer
///     }
/// }
/// # }
/// ```
///
/// The server does not insist: whatever is not 200 with an answer in time (5 seconds unless the webhook says otherwise) counts as allowed, and so does
/// any answer of a webhook that may not block.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Question {
    /// Whether a task may move to another state.
    Transition(Box<TaskTransitionEvent>),
    /// Whether a task may be done. If not, it goes back to review with the reason.
    Complete(Box<TaskCompleteEvent>),
}

impl Question {
    /// Proves that a question comes from the server and reads it.
    ///
    /// # Errors
    ///
    /// The reason for which it must not be trusted, or that it is no question.
    pub fn verify<B: AsRef<[u8]>>(webhooks: &Webhooks, headers: &HeaderMap, body: B) -> Result<Self, Refusal> {
        webhooks.verify(headers, body).and_then(|delivery| Self::of(delivery.event).ok_or(Refusal::NoQuestion))
    }

    /// The question in a delivery that a [`Receiver`] took, if it is one.
    pub fn of(event: WebhookEvent) -> Option<Self> {
        match event {
            WebhookEvent::TaskTransition(event) => Some(Self::Transition(event)),
            WebhookEvent::TaskComplete(event) => Some(Self::Complete(event)),
            _ => None,
        }
    }

    /// The UUID of the task.
    pub fn task_id(&self) -> &str {
        match self {
            Self::Transition(event) => &event.data.task_id,
            Self::Complete(event) => &event.data.task_id,
        }
    }

    /// The UUID of the agent that wants it.
    pub fn actor_id(&self) -> &str {
        match self {
            Self::Transition(event) => &event.data.actor_id,
            Self::Complete(event) => &event.data.actor_id,
        }
    }
}

/// The answer to a [`Question`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[must_use = "the server waits for it"]
pub struct HookAnswer {
    allow: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

impl HookAnswer {
    /// It may be done.
    pub fn allow() -> Self {
        Self { allow: true, reason: None }
    }

    /// It may not, for a reason that the agent is told.
    pub fn deny(reason: impl Into<String>) -> Self {
        Self { allow: false, reason: Some(reason.into()) }
    }

    /// The answer in the form that the server reads: 200 with JSON.
    pub fn into_response(self) -> Response<Bytes> {
        // A flag and a text can always be written.
        let mut response = Response::new(serde_json::to_vec(&self).unwrap_or_default().into());
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response
    }
}

impl Event for WebhookEvent {
    const PLATFORM: &'static Platform = &PLATFORM;

    fn parse(body: &[u8]) -> Result<Self, Error> {
        Self::parse(body)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::webhooks::{Delivery, Replay, ReplayGuard, Signer};

    const SECRET: &str = "whsec";

    fn delivered(body: &Value) -> (HeaderMap, String) {
        let body = body.to_string();
        let request = Signer::new(&PLATFORM, SECRET).unwrap().request("/hook", body.clone()).unwrap();
        (request.headers().clone(), body)
    }

    fn transition() -> Value {
        json!({
            "event": "task.transition", "timestamp": "2026-02-18T12:00:00.000Z",
            "data": {
                "taskId": "t1", "taskIdentifier": "TASK-2", "taskTitle": "Write", "fromStatus": "todo", "toStatus": "in_progress",
                "actorId": "a1", "assigneeId": null, "hookType": "pre", "requiresResponse": true,
            },
        })
    }

    fn complete() -> Value {
        let task = json!({
            "id": "t2", "identifier": "TASK-3", "title": "Write", "description": null, "status": "review", "priority": "high",
            "assigneeId": "a2", "creatorId": "a1", "metadata": {},
        });
        json!({
            "event": "task.complete", "timestamp": "2026-02-18T12:00:00.000Z",
            "data": {
                "taskId": "t2", "taskIdentifier": "TASK-3", "taskTitle": "Write", "task": task, "actorId": "a2", "assigneeId": "a2",
                "hookType": "pre", "requiresResponse": true,
            },
        })
    }

    #[test]
    fn both_questions_are_read_and_nothing_else_is_one() {
        let webhooks = Webhooks::new(SECRET).unwrap();
        for (body, task, actor) in [(transition(), "t1", "a1"), (complete(), "t2", "a2")] {
            let (headers, body) = delivered(&body);
            let question = Question::verify(&webhooks, &headers, &body).unwrap();
            assert_eq!((question.task_id(), question.actor_id()), (task, actor));
            let forged = body.replace("a1", "a9").replace("a2", "a9");
            assert!(matches!(Question::verify(&webhooks, &headers, forged), Err(Refusal::Mismatch)));
        }
        let (headers, body) = delivered(&json!({"event": "test", "data": {"message": "hello"}}));
        assert!(matches!(Question::verify(&webhooks, &headers, body), Err(Refusal::NoQuestion)));
        let (headers, body) = delivered(&json!({"event": "task.complete", "data": {"taskId": "t3", "actorId": "a3"}}));
        assert_eq!(Question::verify(&webhooks, &headers, body).unwrap().task_id(), "t3", "a newer server may leave the rest out");
    }

    #[test]
    fn answers_have_the_form_that_the_server_reads() {
        for (answer, body) in [
            (HookAnswer::allow(), json!({"allow": true})),
            (HookAnswer::deny("not \"yet\""), json!({"allow": false, "reason": "not \"yet\""})),
        ] {
            let response = answer.into_response();
            assert_eq!((response.status().as_u16(), response.headers()["content-type"].to_str().unwrap()), (200, "application/json"));
            assert_eq!(serde_json::from_slice::<Value>(response.body()).unwrap(), body);
        }
    }

    #[tokio::test]
    async fn a_captured_delivery_is_a_duplicate_under_any_id() {
        let (webhooks, guard) = (Webhooks::new(SECRET).unwrap(), ReplayGuard::in_memory());
        let (mut headers, body) = delivered(&transition());
        let mut seen = Vec::new();
        for id in ["d1", "d1", "d2"] {
            headers.insert("x-bikinibottom-delivery", id.parse().unwrap());
            let delivery: Delivery<_, _> = webhooks.verify(&headers, body.clone()).unwrap();
            assert_eq!(delivery.id().as_deref(), Some(id));
            seen.push(match guard.check(&delivery).await.unwrap() {
                Replay::New(ticket) => {
                    ticket.ack().await.unwrap();
                    "new"
                }
                Replay::Duplicate => "duplicate",
                _ => "other",
            });
        }
        assert_eq!(seen, ["new", "duplicate", "duplicate"]);
    }
}
