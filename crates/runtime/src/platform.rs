//! What a spec says of a platform as a whole.

use crate::Operation;

/// A platform, as the root of its spec describes it.
#[derive(Debug)]
pub struct Platform {
    /// The name of its crate: `openjobs`.
    pub name: &'static str,
    /// The name that people know it by: `OpenJobs`.
    pub title: &'static str,
    /// The date of the facts in the spec.
    pub version: &'static str,
    /// The path prefix of every operation: `/api/v1`.
    pub prefix: &'static str,
    /// Where it runs; the first is the default.
    pub environments: &'static [Environment],
    /// Older ways to speak to it.
    pub dialects: &'static [Dialect],
    /// Its kinds of credential.
    pub credentials: &'static [Credential],
    /// Whether a call may carry one kind of credential only, and a client have one only.
    pub exclusive_credentials: bool,
    /// Whether a `POST`, `PUT` or `PATCH` without a body must be sent an empty object as JSON.
    pub empty_body: bool,
    /// How failed attempts are repeated.
    pub retry: Retry,
    /// How it tells how much more it will take.
    pub rate_limit: Option<RateLimit>,
    /// How it signs and names the events that it delivers.
    pub webhooks: Option<Webhooks>,
    /// Every operation, in the order of the spec.
    pub operations: &'static [&'static Operation],
}

impl Platform {
    /// The environment of that name.
    pub fn environment(&self, name: &str) -> Option<&'static Environment> {
        self.environments.iter().find(|environment| environment.name == name)
    }

    /// The dialect of that name.
    pub fn dialect(&self, name: &str) -> Option<&'static Dialect> {
        self.dialects.iter().find(|dialect| dialect.name == name)
    }

    /// The credential of that name.
    pub fn credential(&self, name: &str) -> Option<&'static Credential> {
        self.credentials.iter().find(|credential| credential.name == name)
    }
}

/// A place where a platform runs.
#[derive(Debug)]
pub struct Environment {
    /// `production`, `sandbox`, …
    pub name: &'static str,
    /// Scheme, host and port, without the prefix.
    pub origin: &'static str,
    /// Headers that go with every call to it.
    pub headers: &'static [(&'static str, &'static str)],
}

/// An older way to speak to a platform.
#[derive(Debug)]
pub struct Dialect {
    /// `legacy`, …
    pub name: &'static str,
    /// The path prefix that it uses in place of the platform's.
    pub prefix: &'static str,
}

/// A kind of credential: a security scheme of the spec.
#[derive(Debug)]
pub struct Credential {
    /// The name of the security scheme, by which [`Auth::flows`](crate::Auth::flows) refers to it.
    pub name: &'static str,
    /// The facade's auth flow that serves it.
    pub flow: &'static str,
    /// The header that carries it.
    pub header: &'static str,
    /// What stands before the credential in the header: `Bearer `, or nothing.
    pub prefix: &'static str,
    /// What every credential of the kind begins with, if they do: `osp_`.
    pub token_prefix: Option<&'static str>,
    /// The environment variable it is read from, if one holds the whole of it.
    pub environment_variable: Option<&'static str>,
    /// What it consists of, if it is more than one text: the name of each part with the environment variable it is read from.
    pub parts: &'static [(&'static str, &'static str)],
}

impl Credential {
    /// The environment variable that a part of it is read from.
    pub fn part_variable(&self, part: &str) -> Option<&'static str> {
        self.parts.iter().find(|(name, _)| *name == part).map(|(_, variable)| *variable)
    }
}

/// From when on an idempotency key helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyFrom {
    /// From the start of the first attempt: a repeat may overtake it.
    Start,
    /// Only once the first attempt has been answered: a repeat that overtakes it is done twice.
    Answer,
}

/// How failed attempts are repeated.
#[derive(Debug, Clone, Copy)]
pub struct Retry {
    /// The statuses after which a repeat makes sense.
    pub statuses: &'static [u16],
    /// Those of them that say for sure that nothing was done; 503 only with `Retry-After`.
    pub refused: &'static [u16],
    /// The first wait, in seconds.
    pub base: f64,
    /// The longest wait, in seconds.
    pub cap: f64,
    /// How many repeats there are at most, the first attempt not counted.
    pub max_retries: u32,
}

/// How a platform tells how much more it will take.
#[derive(Debug)]
pub struct RateLimit {
    /// The header with the number of calls left in the window.
    pub remaining: Option<&'static str>,
    /// The header with the number of calls in a whole window.
    pub limit: Option<&'static str>,
    /// The header that says when the window ends.
    pub reset: Option<&'static str>,
    /// How the end of the window is written.
    pub reset_form: RateLimitReset,
    /// Windows known beforehand.
    pub windows: &'static [RateWindow],
}

/// How the end of a rate window is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateLimitReset {
    /// Seconds since 1970.
    Epoch,
    /// Seconds from now.
    Seconds,
}

/// A rate window known beforehand.
#[derive(Debug, Clone, Copy)]
pub struct RateWindow {
    /// What it counts.
    pub name: &'static str,
    /// How many calls it allows.
    pub requests: u32,
    /// How long it lasts, in seconds.
    pub seconds: u64,
}

/// How a platform signs and names the events that it delivers.
#[derive(Debug)]
pub struct Webhooks {
    /// The ways of signing, the first being the one that a signer for tests uses.
    pub schemes: &'static [WebhookScheme],
    /// Members of the body that name the event, in the order tried.
    pub type_members: &'static [&'static str],
    /// Members of the body that tell one delivery from another, in the order tried.
    pub id_members: &'static [&'static str],
    /// Headers that tell one delivery from another, in the order tried.
    pub id_headers: &'static [&'static str],
    /// The name that subscribes to every event.
    pub all: Option<&'static str>,
    /// The events known, by name.
    pub events: &'static [WebhookEventInfo],
}

/// One way in which a platform signs a delivery.
#[derive(Debug)]
pub struct WebhookScheme {
    /// A name for messages.
    pub name: &'static str,
    /// The header that carries the signature.
    pub header: &'static str,
    /// How the signature is written.
    pub encoding: SignatureEncoding,
    /// What stands before it: `sha256=`, or nothing.
    pub prefix: &'static str,
}

/// How a signature is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignatureEncoding {
    /// Hexadecimal digits.
    Hex,
    /// Base64 with padding.
    Base64,
}

/// An event that a platform delivers.
#[derive(Debug)]
pub struct WebhookEventInfo {
    /// Its name on the wire: `job.matched`.
    pub name: &'static str,
    /// One sentence on when it is sent.
    pub summary: &'static str,
    /// The component of the spec that describes the whole body.
    pub schema: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_of_a_credential_has_its_variable() {
        let parts = &[("agentId", "AGENT_ID"), ("secret", "SECRET")];
        let credential = Credential {
            name: "hmac",
            flow: "hmac-request",
            header: "X-Signature",
            prefix: "",
            token_prefix: None,
            environment_variable: None,
            parts,
        };
        assert_eq!((credential.part_variable("secret"), credential.part_variable("key")), (Some("SECRET"), None));
    }
}
