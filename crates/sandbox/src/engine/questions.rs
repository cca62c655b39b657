//! What a platform asks receivers before it does something.

use std::{future::poll_fn, pin::Pin, task::Poll, time::Duration};

use bytes::Bytes;
use serde_json::Value;

use super::{
    deliver::{Letter, Receivers, post},
    hosted::Hosted,
};
use crate::journal::DeliveryAttempt;

/// What is asked of one receiver.
#[derive(Debug)]
pub(crate) struct Question {
    /// A new id, which the journal tells.
    pub(crate) id: String,
    /// Whom it goes to.
    pub(crate) endpoint: String,
    pub(crate) url: String,
    pub(crate) event: &'static str,
    pub(crate) body: Bytes,
    pub(crate) headers: Vec<(&'static str, String)>,
    /// How long the answer may take.
    pub(crate) patience: Duration,
}

/// What a receiver answered.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Heard {
    pub(crate) endpoint: String,
    pub(crate) event: &'static str,
    /// The JSON of a 2xx answer, or why there is none.
    pub(crate) answer: Result<Value, String>,
}

impl Hosted {
    /// Asks all receivers at once. The answers, and what the journal tells of them, come in the order of the questions.
    pub(super) async fn ask(&self, questions: Vec<Question>) -> Vec<Heard> {
        let receivers = &self.settings.receivers;
        let asked = all(questions.iter().map(|question| Box::pin(ask(receivers, question)) as Pin<Box<_>>).collect()).await;
        let told = questions.into_iter().zip(asked).map(|(question, (status, answer))| {
            self.settings.journal.delivery(DeliveryAttempt {
                number: 0,
                at: self.settings.clock.timestamp().into(),
                platform: self.contract.platform.name,
                delivery: question.id,
                event: question.event.to_owned(),
                url: question.url,
                attempt: 1,
                status,
            });
            Heard { endpoint: question.endpoint, event: question.event, answer }
        });
        told.collect()
    }
}

/// The status of the answer, if there is one, and what it says.
async fn ask(receivers: &Receivers, question: &Question) -> (Option<u16>, Result<Value, String>) {
    let letter = Letter { url: &question.url, body: &question.body, headers: &question.headers, reads_answer: true };
    let posted = post(receivers, &letter);
    let posted = if tokio::runtime::Handle::try_current().is_ok() {
        tokio::time::timeout(question.patience, posted).await
    } else {
        // Without a runtime there is no time either.
        Ok(posted.await)
    };
    match posted {
        Err(_) => (None, Err(format!("no answer within {} ms", question.patience.as_millis()))),
        Ok(None) => (None, Err("the receiver cannot be reached".to_owned())),
        Ok(Some((status, _))) if !(200..300).contains(&status) => (Some(status), Err(format!("HTTP {status}"))),
        Ok(Some((status, body))) => (Some(status), serde_json::from_slice(&body).map_err(|_| "the answer is no JSON".to_owned())),
    }
}

/// Waits for all of them at once.
async fn all<T>(mut waiting: Vec<Pin<Box<dyn Future<Output = T> + Send + '_>>>) -> Vec<T> {
    let mut done: Vec<Option<T>> = waiting.iter().map(|_| None).collect();
    poll_fn(|context| {
        for (future, place) in waiting.iter_mut().zip(&mut done).filter(|(_, place)| place.is_none()) {
            if let Poll::Ready(value) = future.as_mut().poll(context) {
                *place = Some(value);
            }
        }
        if done.iter().all(Option::is_some) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    done.into_iter().flatten().collect()
}
