//! The calls of the resource `events`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// The audit log of everything that happened.
#[derive(Debug, Clone)]
pub struct Events(Client);

impl Events {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists events.
    ///
    /// What happened in the organisation, newest first. Any parameter but those below is refused, `offset` among them.
    ///
    /// Trap T13: `meta.page` and `meta.limit` of the answer are text if they were asked for and numbers if not.
    ///
    /// Errors: 400 for a parameter that the server does not know, for a severity such as `critical`, and for an id or a time of the wrong form; 500 for page 0
    /// and for a page that is no number.
    ///
    /// `GET /events` (source: seed 002, py sdk, server, observed)
    #[inline]
    pub fn list(&self) -> EventsList {
        EventsList {
            call: self.0.call(&operations::EVENTS_LIST),
        }
    }

    /// Reads an event.
    ///
    /// An id that nobody knows is answered with 200 and null in `data`, never with 404.
    ///
    /// Errors: 500 for anything but a UUID.
    ///
    /// `GET /events/{eventId}` (source: seed 002, py sdk, server, observed)
    #[inline]
    pub fn get(&self, event_id: impl AsRef<str>) -> EventsGet {
        EventsGet {
            call: self.0.call(&operations::EVENTS_GET).segment(event_id.as_ref()),
        }
    }
}

/// The call that [`Events::list`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct EventsList {
    pub(crate) call: Call,
}

impl EventsList {
    /// Only events of this type.
    #[inline]
    pub fn type_(mut self, type_: impl Into<types::EventType>) -> Self {
        self.call = self.call.query("type", Into::<types::EventType>::into(type_));
        self
    }

    /// Only what this agent did, by the UUID in its `id`.
    #[inline]
    pub fn actor_id(mut self, actor_id: impl Into<String>) -> Self {
        self.call = self.call.query("actorId", Into::<String>::into(actor_id));
        self
    }

    /// Only what was done to this kind of thing: `agent`, `task`, `template`, `consensus`, `channel` or `message`.
    #[inline]
    pub fn entity_type(mut self, entity_type: impl Into<String>) -> Self {
        self.call = self.call.query("entityType", Into::<String>::into(entity_type));
        self
    }

    /// Only what was done to this one, by its UUID.
    #[inline]
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.call = self.call.query("entityId", Into::<String>::into(entity_id));
        self
    }

    /// Only events of this severity.
    #[inline]
    pub fn severity(mut self, severity: impl Into<types::EventSeverity>) -> Self {
        self.call = self
            .call
            .query("severity", Into::<types::EventSeverity>::into(severity));
        self
    }

    /// Only events from this time on. Write UTC with `Z`: a time without a zone is read in that of the server.
    #[inline]
    pub fn start_date(
        mut self,
        start_date: impl Into<guildhall_runtime::Timestamp>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "startDate",
                Into::<guildhall_runtime::Timestamp>::into(start_date).to_utc(),
            );
        self
    }

    /// Only events up to this time. Write UTC with `Z`.
    #[inline]
    pub fn end_date(
        mut self,
        end_date: impl Into<guildhall_runtime::Timestamp>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "endDate",
                Into::<guildhall_runtime::Timestamp>::into(end_date).to_utc(),
            );
        self
    }

    /// Which page, from 1. 0 and what is no number are answered with 500; a page past the end is empty.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", page);
        self
    }

    /// How many rows at most. There is no upper bound; a negative one is answered with 500.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query("limit", limit);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::Event>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Events::get`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct EventsGet {
    pub(crate) call: Call,
}

impl EventsGet {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<Option<types::Event>>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}
