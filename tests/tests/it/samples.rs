//! A call of every operation of every platform, generated from the examples of the specs.

#[rustfmt::skip]
pub mod openjobs;
#[rustfmt::skip]
pub mod openspawn;

use std::{fmt::Debug, future::Future, pin::Pin, sync::Arc};

use guildhall_runtime::{Error, Pending, Platform, Transport};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A call that is ready to be sent.
pub struct Sample {
    pub operation: &'static str,
    send: Pin<Box<dyn Future<Output = Result<String, Error>>>>,
}

impl Sample {
    pub fn new<T: Debug + 'static>(operation: &'static str, pending: Pending<T>) -> Self {
        Self { operation, send: Box::pin(async move { pending.await.map(|answer| format!("{answer:?}")) }) }
    }

    /// Sends the call and gives the answer as it is printed for debugging.
    pub async fn send(self) -> Result<String, Error> {
        self.send.await
    }
}

/// A value of a type, from an example of the spec.
pub fn sample<T: DeserializeOwned>(example: Value) -> T {
    serde_json::from_value(example.clone())
        .unwrap_or_else(|error| panic!("the example {example} is no {}: {error}", std::any::type_name::<T>()))
}

/// A platform with what its crate offers to tests.
pub struct Subject {
    pub platform: &'static Platform,
    pub operations: &'static [(&'static str, &'static str)],
    pub schemas: &'static [(&'static str, &'static str)],
    pub calls: fn(Arc<dyn Transport>) -> Vec<Sample>,
    /// Reads a delivery: whether the event is known.
    pub event: fn(&[u8]) -> Result<bool, Error>,
}

/// Every platform.
pub fn subjects() -> Vec<Subject> {
    vec![
        Subject {
            platform: &guildhall_openjobs::PLATFORM,
            operations: guildhall_openjobs::schemas::OPERATIONS,
            schemas: guildhall_openjobs::schemas::SCHEMAS,
            calls: |transport| {
                let client = guildhall_openjobs::Client::new("https://h.example", transport).expect("a usable base URL");
                openjobs::calls(&client)
            },
            event: |body| {
                let event = guildhall_openjobs::WebhookEvent::parse(body)?;
                Ok(!matches!(event, guildhall_openjobs::WebhookEvent::Unknown(_)))
            },
        },
        Subject {
            platform: &guildhall_openspawn::PLATFORM,
            operations: guildhall_openspawn::schemas::OPERATIONS,
            schemas: guildhall_openspawn::schemas::SCHEMAS,
            calls: |transport| {
                let client = guildhall_openspawn::Client::new("https://h.example", transport).expect("a usable base URL");
                openspawn::calls(&client)
            },
            event: |body| {
                let event = guildhall_openspawn::WebhookEvent::parse(body)?;
                Ok(!matches!(event, guildhall_openspawn::WebhookEvent::Unknown(_)))
            },
        },
    ]
}

impl Subject {
    /// Every call, sent through that transport.
    pub fn calls(&self, transport: impl Transport) -> Vec<Sample> {
        (self.calls)(Arc::new(transport))
    }

    /// A component of the spec.
    pub fn schema(&self, name: &str) -> Value {
        let (_, json) = self.schemas.iter().find(|(other, _)| *other == name).unwrap_or_else(|| panic!("no component {name}"));
        serde_json::from_str(json).expect("JSON")
    }
}
