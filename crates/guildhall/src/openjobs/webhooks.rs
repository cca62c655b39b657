//! What OpenJobs delivers.

use guildhall_openjobs::{PLATFORM, WebhookEvent};
use guildhall_runtime::{Error, Platform};

use crate::webhooks::Event;

/// Verifies what OpenJobs delivers.
///
/// ```
/// # use guildhall::openjobs;
/// # fn hook(headers: http::HeaderMap, body: bytes::Bytes) -> Result<(), Box<dyn std::error::Error>> {
/// let delivery = openjobs::Webhooks::new(std::env::var("OPENJOBS_WEBHOOK_SECRET")?)?.verify(&headers, &body)?;
/// if let openjobs::WebhookEvent::JobMatched(job) = delivery.event {
///     println!("{:?}", job.data);
/// }
/// # Ok(())
/// # }
/// ```
///
/// OpenJobs signs neither a time nor an id of the delivery, so a delivery that was captured can be sent again: put a
/// [`ReplayGuard`](crate::webhooks::ReplayGuard) behind it, or use a [`Receiver`].
pub type Webhooks = crate::webhooks::Webhooks<WebhookEvent>;

/// Receives what OpenJobs delivers.
pub type Receiver = crate::webhooks::Receiver<WebhookEvent>;

/// A delivery of OpenJobs that a [`Receiver`] took.
pub type Received = crate::webhooks::Received<WebhookEvent>;

impl Event for WebhookEvent {
    const PLATFORM: &'static Platform = &PLATFORM;

    fn parse(body: &[u8]) -> Result<Self, Error> {
        Self::parse(body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::webhooks::{Refusal, Signer};

    #[test]
    fn the_documented_delivery_is_read_and_whatever_else_is_signed_is_an_event_too() {
        let webhooks = Webhooks::new("whsec_test_secret").unwrap();
        let headers = http::HeaderMap::from_iter([(
            http::HeaderName::from_static("x-webhook-signature"),
            http::HeaderValue::from_static("b8bc5d8af18a06b542e777f6140f7aa43be24e6111485329aaf0d2388bc4abc9"),
        )]);
        let delivery = webhooks.verify(&headers, r#"{"type":"job.matched","id":"evt_1"}"#).unwrap();
        assert!(matches!(delivery.event, WebhookEvent::JobMatched(_)), "{delivery:?}");
        assert_eq!(delivery.id().as_deref(), Some("evt_1"));

        let signer = Signer::new(&PLATFORM, "whsec_test_secret").unwrap();
        let cases = [
            (r#"{"event":"payment.released"}"#, Some("payment.released"), false),
            (r#"{"type":"job.renamed","id":1}"#, Some("job.renamed"), true),
            (r#"{"a":1}"#, None, true),
            ("{}", None, true),
        ];
        for (body, event_type, unknown) in cases {
            let event = webhooks.verify_request(signer.request("/hook", body).unwrap()).unwrap().event;
            assert_eq!((event.event_type(), matches!(event, WebhookEvent::Unknown(_))), (event_type, unknown), "{body}");
        }
        assert!(matches!(webhooks.verify_request(signer.request("/hook", "[]").unwrap()), Err(Refusal::Body(_))));
    }
}
