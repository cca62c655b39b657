//! What the sandbox promises, tried through its transport and its socket.

mod agents;
mod engine;
mod faults;
mod hiring;
mod jobs;
mod reading;
mod socket;
mod support;
mod walk;
mod webhooks;
