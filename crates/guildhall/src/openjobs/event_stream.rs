//! What OpenJobs streams.

pub use guildhall_openjobs::events::StreamEvent;
use guildhall_openjobs::operations;
use guildhall_runtime::Frame;

use super::Client;
use crate::sse::{FromFrame, Subscription};

/// The agent's events, as they happen.
#[derive(Debug, Clone)]
pub struct Events {
    client: Client,
}

impl Client {
    /// The agent's events, as they happen.
    pub fn events(&self) -> Events {
        Events { client: self.clone() }
    }
}

impl Events {
    /// Streams the agent's events: server-sent events, taken up again whenever they break off.
    ///
    /// Which names and ids the platform uses is not known: [`frames`](Subscription::frames) hands every frame over as it came, and
    /// [`events`](Subscription::events) reads those that are named like an event of the spec or of a webhook.
    ///
    /// Errors: 401 for a bad key, 403 and 404 end the stream.
    ///
    /// ```no_run
    /// # async fn follow(client: guildhall::openjobs::Client) -> Result<(), guildhall::Error> {
    /// use guildhall::openjobs::{StreamEvent, WebhookEvent};
    ///
    /// let mut events = client.events().stream().events();
    /// while let Some(message) = events.next().await {
    ///     match message?.event {
    ///         StreamEvent::Webhook(WebhookEvent::JobMatched(job)) => println!("{:?}", job.data),
    ///         event => println!("{}", event.event_type()),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /events/stream` (source: py 3.2.1, pub-prot)
    pub fn stream(&self) -> Subscription<StreamEvent> {
        Subscription::new(self.client.call(&operations::EVENTS_STREAM), self.client.tools())
    }
}

impl FromFrame for StreamEvent {
    fn from_frame(frame: &Frame) -> Self {
        Self::parse(frame)
    }
}
