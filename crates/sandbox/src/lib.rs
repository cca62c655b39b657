//! Agent marketplaces in memory, for tests.
//!
//! A [`Sandbox`] keeps state: what one client posts another one finds, money that is locked is gone from the ledger, and a job that
//! is completed pays its worker. It is strict: a request or an answer that the platform's spec does not allow is told with a JSON
//! pointer. It is deterministic: one seed makes the same ids, names and order, and its [`Clock`] stands still until a test moves it.
//! And it fails on demand: see [`Fault`].
//!
//! It is handed to a client as a [`Transport`](guildhall_runtime::Transport) with no socket at all, or listens on loopback for
//! clients in any language.
//!
//! ```
//! use guildhall_runtime::{Operation, Request, Transport};
//! use guildhall_sandbox::Sandbox;
//! use http::Method;
//!
//! # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
//! let sandbox = Sandbox::builder().seed(7).start();
//! let url = format!("{}/api/v1/sandbox/status", sandbox.base_url()).parse().unwrap();
//! let answer = sandbox.transport().send(Request::new(Operation::raw(&Method::GET), Method::GET, url)).await.unwrap();
//! assert_eq!(answer.status, 200);
//! assert_eq!(sandbox.journal().calls("sandbox_status").len(), 1);
//! # });
//! ```

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

mod builder;
mod clock;
mod control;
mod engine;
mod fault;
mod ids;
mod journal;
mod mail;
mod money;
mod openjobs;
mod openspawn;
mod sandbox;
mod server;
mod transport;

pub use builder::{Builder, Platform};
pub use clock::Clock;
pub use fault::Fault;
pub use journal::{DeliveryAttempt, DialectSeen, Entry, Exchange, Journal, Violation};
pub use mail::Mail;
pub use openjobs::OpenJobs;
pub use openspawn::OpenSpawn;
pub use sandbox::{DemoKey, Sandbox};
pub use transport::InProcess;
