//! The program, as people and scripts run it.

mod calls;
mod commands;
mod demo;
mod support;
mod tools;
mod webhooks;
