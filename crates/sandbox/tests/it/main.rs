//! What the sandbox promises, tried through its transport and its socket.

mod agents;
mod attachments;
mod deposits;
mod directory;
mod engine;
mod faults;
mod grants;
mod hiring;
mod hooks;
mod inbox;
mod jobs;
mod keys;
mod lookup;
mod openspawn;
mod profile;
mod reading;
mod socket;
mod streams;
mod support;
mod tasks;
mod walk;
mod walk_rest;
mod wallet;
mod webhooks;
