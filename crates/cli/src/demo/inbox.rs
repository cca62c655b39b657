//! Where deliveries go in the demo.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use guildhall::{Request, Response};
use guildhall_sandbox::Sandbox;
use http::{HeaderMap, StatusCode};

/// Proves a delivery, and tells the name of its event or why it is refused.
type Verify = Box<dyn Fn(&HeaderMap, &[u8]) -> Result<String, String> + Send + Sync>;

/// Takes deliveries that verify, and no others. Clones are the same inbox.
#[derive(Clone, Default)]
pub(super) struct Inbox {
    verify: Arc<OnceLock<Verify>>,
    taken: Arc<Mutex<Taken>>,
}

/// What came so far.
#[derive(Default)]
struct Taken {
    /// The names of events that nobody has been told of.
    news: Vec<String>,
    /// The names of all events.
    verified: Vec<String>,
    refused: usize,
}

impl Inbox {
    /// Begins to verify.
    pub(super) fn open(&self, verify: impl Fn(&HeaderMap, &[u8]) -> Result<String, String> + Send + Sync + 'static) {
        // Only the first one counts, and there is one.
        let _ = self.verify.set(Box::new(verify));
    }

    /// Stands where the sandbox delivers to.
    pub(super) fn stand_at(&self, sandbox: &Sandbox, address: &str) {
        let inbox = self.clone();
        let answer = move |delivery: &Request| inbox.answer(&delivery.headers, delivery.body.as_bytes().map_or(&[], |body| body));
        sandbox.deliver_to(address, guildhall::answer_with(answer));
    }

    /// Takes a delivery, or says why not.
    pub(super) fn take(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), String> {
        let Some(verify) = self.verify.get() else { return Err("the secret is not known yet".to_owned()) };
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        match verify(headers, body) {
            Ok(event) => {
                taken.news.push(event.clone());
                taken.verified.push(event);
                Ok(())
            }
            Err(refusal) => {
                taken.refused += 1;
                Err(refusal)
            }
        }
    }

    /// Answers a delivery.
    fn answer(&self, headers: &HeaderMap, body: &[u8]) -> Response {
        let status = if self.take(headers, body).is_ok() { StatusCode::NO_CONTENT } else { StatusCode::UNAUTHORIZED };
        Response::new(status)
    }

    /// The names of the events that came since the last time.
    pub(super) fn news(&self) -> Vec<String> {
        std::mem::take(&mut self.taken.lock().unwrap_or_else(PoisonError::into_inner).news)
    }

    /// How many deliveries were verified, and how many refused.
    pub(super) fn counts(&self) -> (usize, usize) {
        let taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        (taken.verified.len(), taken.refused)
    }

    /// How many verified deliveries tell of that event.
    pub(super) fn count(&self, event: &str) -> usize {
        let taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        taken.verified.iter().filter(|known| *known == event).count()
    }
}
