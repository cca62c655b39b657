//! The program, as people and scripts run it.

mod calls;
mod commands;
mod demo;
mod events;
mod openspawn;
mod sign;
mod support;
mod tools;
mod webhooks;
