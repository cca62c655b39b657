//! Where the demo's worker gets its deliveries.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use guildhall::{
    Response,
    openjobs::{WebhookEvent, Webhooks},
};
use http::{HeaderMap, StatusCode};

/// Takes deliveries that verify, and no others. Clones are the same inbox.
#[derive(Clone, Default)]
pub(super) struct Inbox {
    webhooks: Arc<OnceLock<Webhooks>>,
    taken: Arc<Mutex<Taken>>,
}

/// What came so far.
#[derive(Default)]
struct Taken {
    /// The names of events that nobody has been told of.
    news: Vec<String>,
    verified: usize,
    payments: usize,
    refused: usize,
}

impl Inbox {
    /// Begins to verify.
    pub(super) fn open(&self, webhooks: Webhooks) {
        // Only the first one counts, and there is one.
        let _ = self.webhooks.set(webhooks);
    }

    /// Takes a delivery, or says why not.
    pub(super) fn take(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), String> {
        let Some(webhooks) = self.webhooks.get() else { return Err("the secret is not known yet".to_owned()) };
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        match webhooks.verify(headers, body) {
            Ok(delivery) => {
                taken.verified += 1;
                taken.payments += usize::from(matches!(delivery.event, WebhookEvent::PaymentReleased(_)));
                taken.news.extend(delivery.event.event_type().map(str::to_owned));
                Ok(())
            }
            Err(refusal) => {
                taken.refused += 1;
                Err(refusal.to_string())
            }
        }
    }

    /// Answers a delivery.
    pub(super) fn answer(&self, headers: &HeaderMap, body: &[u8]) -> Response {
        let status = if self.take(headers, body).is_ok() { StatusCode::NO_CONTENT } else { StatusCode::UNAUTHORIZED };
        Response::new(status)
    }

    /// The names of the events that came since the last time.
    pub(super) fn news(&self) -> Vec<String> {
        std::mem::take(&mut self.taken.lock().unwrap_or_else(PoisonError::into_inner).news)
    }

    /// How many deliveries were verified, how many of them were payments, and how many were refused.
    pub(super) fn counts(&self) -> (usize, usize, usize) {
        let taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        (taken.verified, taken.payments, taken.refused)
    }
}
