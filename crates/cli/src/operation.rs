//! `guildhall <platform> <group> <verb>`: every operation of every platform, from its row in the operation table and its schema.

mod arguments;
mod body;
mod command;
mod credentials;
mod dry_run;
mod example;
mod field;
mod handwritten;
mod help;
mod pages;
mod progress;
mod raw;
mod send;
#[cfg(test)]
mod walk;

pub(crate) use self::{command::platform, example::of_event, send::run};
