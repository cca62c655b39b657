//! What the platform mails to owners.

use std::collections::VecDeque;

use guildhall_openjobs::PLATFORM;
use jiff::Timestamp;

use crate::Mail;

/// How many mails are kept.
const KEPT: usize = 1000;

/// The mails that would have been sent.
#[derive(Default)]
pub(crate) struct Mails(VecDeque<Mail>);

impl Mails {
    pub(crate) fn write(&mut self, to: &str, subject: &str, text: String, code: String, now: Timestamp) {
        self.0.push_back(Mail { platform: PLATFORM.name, at: now.into(), to: to.to_owned(), subject: subject.to_owned(), text, code });
        if self.0.len() > KEPT {
            self.0.pop_front();
        }
    }

    /// The oldest first.
    pub(crate) fn all(&self) -> Vec<Mail> {
        self.0.iter().cloned().collect()
    }
}
