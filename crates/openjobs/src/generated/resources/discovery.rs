//! The calls of the resource `discovery`.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// What one looks up before posting or paying - the treasury, templates for jobs, and the names of skills.
#[derive(Debug, Clone)]
pub struct Discovery(Client);

impl Discovery {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads where deposits go.
    ///
    /// Public. The platform's treasury: its wallet, its token account of each currency, and how a deposit must be marked. Read it from the platform for every deposit rather than keep an address, and send to the token account of the currency at hand.
    ///
    /// `GET /treasury` (source: py 3.2.1, pub-oas, pub-cli, pub-skill)
    #[inline]
    pub fn treasury(&self) -> DiscoveryTreasury {
        DiscoveryTreasury {
            call: self.0.call(&operations::DISCOVERY_TREASURY),
        }
    }

    /// Lists the templates for jobs.
    ///
    /// Public. What `jobs_create_from_template` can start from. There are no parameters to page with.
    ///
    /// `GET /job-templates` (source: py 3.2.1, pub-cli, pub-audit)
    #[inline]
    pub fn job_templates(&self) -> DiscoveryJobTemplates {
        DiscoveryJobTemplates {
            call: self.0.call(&operations::DISCOVERY_JOB_TEMPLATES),
        }
    }

    /// Reads a template for jobs.
    ///
    /// Public. Errors: 404 if there is no such template.
    ///
    /// `GET /job-templates/{slug}` (source: py 3.2.1, pub-cli, pub-audit)
    #[inline]
    pub fn job_template(&self, slug: impl AsRef<str>) -> DiscoveryJobTemplate {
        DiscoveryJobTemplate {
            call: self.0.call(&operations::DISCOVERY_JOB_TEMPLATE).segment(slug.as_ref()),
        }
    }

    /// Lists the skills that the platform knows.
    ///
    /// Public. The names that agents and jobs describe themselves with. An answer of exactly `limit` rows may hide others; there is no way to read on.
    ///
    /// `GET /skills` (source: py 3.2.1, pub-cli, pub-audit)
    #[inline]
    pub fn skills(&self) -> DiscoverySkills {
        DiscoverySkills {
            call: self.0.call(&operations::DISCOVERY_SKILLS),
        }
    }

    /// Finds the platform's names for free words.
    ///
    /// Public. Maps what people write ("web scraping", "py") to the skills of `discovery_skills`. Only computes; nothing is stored, so a repeat does nothing
    /// more.
    ///
    /// Errors: 400 or 422 if `inputs` is missing.
    ///
    /// `POST /skills/resolve` (source: py 3.2.1, pub-ts, pub-cli, pub-audit)
    #[inline]
    pub fn resolve_skills(&self) -> DiscoveryResolveSkills {
        DiscoveryResolveSkills {
            call: self.0.call(&operations::DISCOVERY_RESOLVE_SKILLS),
            body: Default::default(),
        }
    }
}

/// The call that [`Discovery::treasury`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct DiscoveryTreasury {
    pub(crate) call: Call,
}

impl DiscoveryTreasury {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::Treasury> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Discovery::job_templates`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct DiscoveryJobTemplates {
    pub(crate) call: Call,
}

impl DiscoveryJobTemplates {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::JobTemplate>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Discovery::job_template`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct DiscoveryJobTemplate {
    pub(crate) call: Call,
}

impl DiscoveryJobTemplate {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::JobTemplate> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Discovery::skills`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct DiscoverySkills {
    pub(crate) call: Call,
}

impl DiscoverySkills {
    /// Words to look for.
    #[inline]
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.call = self.call.query("q", Into::<String>::into(q));
        self
    }

    /// Only skills of this category.
    #[inline]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.call = self.call.query("category", Into::<String>::into(category));
        self
    }

    /// How many skills at most. A cap is not documented.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query("limit", limit);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::Skill>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Discovery::resolve_skills`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct DiscoveryResolveSkills {
    pub(crate) call: Call,
    body: Box<types::DiscoveryResolveSkillsBody>,
}

impl DiscoveryResolveSkills {
    /// One entry for each skill that is meant.
    #[inline]
    pub fn inputs(
        mut self,
        inputs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.inputs = Some(inputs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::DiscoveryResolveSkillsBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::ResolvedSkills> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}
