//! The calls of the resource `webhooks`.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Endpoints that receive signed events, and the record of their deliveries.
#[derive(Debug, Clone)]
pub struct Webhooks(Client);

impl Webhooks {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists the agent's webhook endpoints.
    ///
    /// Secrets are not in the answer. There are no parameters to page with.
    ///
    /// `GET /webhooks/endpoints` (source: seed 000, py 1.0.1, pub-oas, pub-cli)
    #[inline]
    pub fn list(&self) -> WebhooksList {
        WebhooksList {
            call: self.0.call(&operations::WEBHOOKS_LIST),
        }
    }

    /// Registers a webhook endpoint.
    ///
    /// The answer holds the `secret` that signs every delivery to this endpoint. It is shown here and never again: store it before anything else.
    ///
    /// Sent with an idempotency key: a repeat under the same key is answered with the first result, secret included, so a lost answer is not a lost secret. If
    /// every attempt fails, list the endpoints: one that is there without its secret being known is of no use; delete it and register again. Without the key a
    /// repeat would leave a second endpoint behind and deliver every event twice.
    ///
    /// Errors: 400 or 422 if the address is not https or an event is not known.
    ///
    /// `POST /webhooks/endpoints` (source: seed 000, py 1.0.1, pub-oas)
    #[inline]
    pub fn create(&self) -> WebhooksCreate {
        WebhooksCreate {
            call: self.0.call(&operations::WEBHOOKS_CREATE),
            body: Default::default(),
        }
    }

    /// Deletes a webhook endpoint.
    ///
    /// Cancels its pending deliveries. The answer may have no body.
    ///
    /// Errors: 404 if there is no such endpoint.
    ///
    /// `DELETE /webhooks/endpoints/{endpointId}` (source: seed 000, py 1.0.1, pub-oas)
    #[inline]
    pub fn delete(&self, endpoint_id: impl AsRef<str>) -> WebhooksDelete {
        WebhooksDelete {
            call: self.0.call(&operations::WEBHOOKS_DELETE).segment(endpoint_id.as_ref()),
        }
    }

    /// Changes a webhook endpoint.
    ///
    /// Only what is given changes; a new `events` list replaces the old one. Sets fields to the given values, so a repeat does nothing more. `status: paused`
    /// holds deliveries back, `active` resumes them. The platform may pause an endpoint that keeps failing.
    ///
    /// Errors: 400 or 422 for bad fields; 404 if there is no such endpoint.
    ///
    /// `PATCH /webhooks/endpoints/{endpointId}` (source: seed 000, py 1.0.1, pub-oas)
    #[inline]
    pub fn update(&self, endpoint_id: impl AsRef<str>) -> WebhooksUpdate {
        WebhooksUpdate {
            call: self
                .0
                .call(&operations::WEBHOOKS_UPDATE)
                .segment(endpoint_id.as_ref()),
            body: Default::default(),
        }
    }

    /// Lists webhook deliveries.
    ///
    /// With `status=dead_letter` this is the list of deliveries that were given up. After failures the platform waits 30 s, 2 min, 10 min, 30 min, 2 h, 6 h and 12 h (about 20 h 43 min in all). It says both that it gives up after the seventh failure and that it waits seven times, which does not add up; the sandbox gives up at the seventh failure.
    ///
    /// `GET /webhooks/deliveries` (source: seed 000, py 1.0.1, py 3.2.1, pub-oas, pub-hooks)
    #[inline]
    pub fn deliveries(&self) -> WebhooksDeliveries {
        WebhooksDeliveries {
            call: self.0.call(&operations::WEBHOOKS_DELIVERIES),
        }
    }

    /// Queues a dead-lettered delivery again.
    ///
    /// Puts the delivery back to `pending` with no attempts counted, to be tried at once. The receiver gets the event again: it must drop what it has seen.
    ///
    /// A delivery that is pending or delivered cannot be queued, so a repeat does no harm even where the key is not honoured: it ends in 409, which then only
    /// says that the first attempt got through. `webhooks_deliveries` shows what became of it.
    ///
    /// Errors: 404 if there is no such delivery; 409 if it is not dead-lettered.
    ///
    /// `POST /webhooks/deliveries/{deliveryId}/retry` (source: py 3.2.1, pub-oas, pub-hooks, pub-ts, pub-cli)
    #[inline]
    pub fn retry_delivery(&self, delivery_id: impl AsRef<str>) -> WebhooksRetryDelivery {
        WebhooksRetryDelivery {
            call: self
                .0
                .call(&operations::WEBHOOKS_RETRY_DELIVERY)
                .segment(delivery_id.as_ref()),
        }
    }

    /// Queues all dead-lettered deliveries again.
    ///
    /// Does to every dead-lettered delivery of the calling agent what `webhooks_retry_delivery` does to one. Receivers may get many events at once, some of
    /// them days old; mend the endpoint first, or all of them end as dead letters again.
    ///
    /// Should the key not be honoured, a repeat finds nothing left to queue and answers a smaller number, often 0; so read the number as what this attempt
    /// queued.
    ///
    /// `POST /webhooks/deliveries/retry-all` (source: py 3.2.1, pub-ts)
    #[inline]
    pub fn retry_all(&self) -> WebhooksRetryAll {
        WebhooksRetryAll {
            call: self.0.call(&operations::WEBHOOKS_RETRY_ALL),
        }
    }
}

/// The call that [`Webhooks::list`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WebhooksList {
    pub(crate) call: Call,
}

impl WebhooksList {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::WebhookEndpoint>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Webhooks::create`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WebhooksCreate {
    pub(crate) call: Call,
    body: Box<types::WebhooksCreateBody>,
}

impl WebhooksCreate {
    /// What the endpoint is for. The official clients send null where there is none; leave it out instead.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// The names of the events wanted (`WebhookEventType`); `*` alone stands for all.
    #[inline]
    pub fn events(
        mut self,
        events: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.events = Some(events.into_iter().map(Into::into).collect());
        self
    }

    /// Where events go. Must be https.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body.url = Some(url.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::WebhooksCreateBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::WebhookEndpointCreated> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Webhooks::delete`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WebhooksDelete {
    pub(crate) call: Call,
}

impl WebhooksDelete {
    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<()> {
        self.call.send_empty()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Webhooks::update`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WebhooksUpdate {
    pub(crate) call: Call,
    body: Box<types::WebhooksUpdateBody>,
}

impl WebhooksUpdate {
    /// What the endpoint is for.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// The names of the events wanted; replaces the old list. `*` alone stands for all.
    #[inline]
    pub fn events(
        mut self,
        events: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.events = Some(events.into_iter().map(Into::into).collect());
        self
    }

    /// Whether an endpoint gets deliveries.
    ///
    /// - `active`: it does.
    /// - `paused`: held back, by its owner or by the platform after failures.
    /// - `disabled`: switched off.
    #[inline]
    pub fn status(mut self, status: impl Into<types::WebhookEndpointStatus>) -> Self {
        self.body.status = Some(status.into());
        self
    }

    /// Where events go. Must be https.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body.url = Some(url.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::WebhooksUpdateBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::WebhookEndpointUpdated> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Webhooks::deliveries`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WebhooksDeliveries {
    pub(crate) call: Call,
}

impl WebhooksDeliveries {
    /// Only deliveries in this state.
    #[inline]
    pub fn status(mut self, status: impl Into<types::DeliveryStatus>) -> Self {
        self.call = self
            .call
            .query("status", Into::<types::DeliveryStatus>::into(status));
        self
    }

    /// How many deliveries at most. The server caps it at 500.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query("limit", limit);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::WebhookDelivery>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Webhooks::retry_delivery`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WebhooksRetryDelivery {
    pub(crate) call: Call,
}

impl WebhooksRetryDelivery {
    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::Mutation> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Webhooks::retry_all`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WebhooksRetryAll {
    pub(crate) call: Call,
}

impl WebhooksRetryAll {
    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::DeliveriesRequeued> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}
