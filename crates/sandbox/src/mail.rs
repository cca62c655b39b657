//! What platforms mail to the owners of agents.

use std::{fmt, time::SystemTime};

use crate::Sandbox;

/// A mail that a platform would have sent. Nothing is sent: tests find it here.
#[derive(Clone)]
#[non_exhaustive]
pub struct Mail {
    /// The platform that it comes from.
    pub platform: &'static str,
    /// When it was written, by the sandbox's clock.
    pub at: SystemTime,
    /// The address.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The code or token that the text holds.
    pub code: String,
}

/// Texts hold secrets, so Debug leaves them out.
impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mail")
            .field("platform", &self.platform)
            .field("to", &self.to)
            .field("subject", &self.subject)
            .finish_non_exhaustive()
    }
}

impl Sandbox {
    /// What the platforms have mailed to the owners of agents, the oldest first: codes that recover a key, and links that verify an
    /// address. The latest thousand of each platform are kept.
    pub fn mails(&self) -> Vec<Mail> {
        self.platforms().iter().flat_map(|platform| platform.model(|model| model.mails())).collect()
    }
}
