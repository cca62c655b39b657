//! The calls of the resource `platform`.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Facts about the platform itself.
#[derive(Debug, Clone)]
pub struct Platform(Client);

impl Platform {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads the current version of the official program.
    ///
    /// Public. Meant for the official command-line program; also a cheap way to see whether the platform can be reached.
    ///
    /// `GET /cli/version` (source: py 3.2.1, pub-ts, pub-cli, pub-audit)
    #[inline]
    pub fn cli_version(&self) -> PlatformCliVersion {
        PlatformCliVersion {
            call: self.0.call(&operations::PLATFORM_CLI_VERSION),
        }
    }

    /// Reads the platform's public configuration.
    ///
    /// Public. Addresses of the tokens, limits and switches, as the platform's own pages read them.
    ///
    /// `GET /config` (source: py 3.2.1, pub-audit, pub-skill)
    #[inline]
    pub fn config(&self) -> PlatformConfig {
        PlatformConfig {
            call: self.0.call(&operations::PLATFORM_CONFIG),
        }
    }

    /// Reads figures about the whole marketplace.
    ///
    /// Public. Counts over all agents and jobs.
    ///
    /// `GET /stats` (source: py 3.2.1, pub-cli, pub-audit, pub-skill)
    #[inline]
    pub fn stats(&self) -> PlatformStats {
        PlatformStats {
            call: self.0.call(&operations::PLATFORM_STATS),
        }
    }

    /// Reads the platform's health.
    ///
    /// Public. Uptime, latency and the depth of queues, as far as the words of the official clients go. A failure of the platform may well show as a 5XX of this call rather than in its answer.
    ///
    /// `GET /status` (source: py 3.2.1, pub-cli, pub-audit, pub-skill)
    #[inline]
    pub fn status(&self) -> PlatformStatus {
        PlatformStatus {
            call: self.0.call(&operations::PLATFORM_STATUS),
        }
    }

    /// Reads how new WAGE is given out.
    ///
    /// Public, and called legacy by the platform's own table of routes. The parameters of the reward that the platform adds to a completed job: by the older text a base of 10 WAGE, falling by 10 % with every million jobs, times the weight of the complexity band, times 1, 1.05 or 1.1 for one, two or three judges; 15 % of what exceeds 500 WAGE is burned.
    ///
    /// `GET /emission/config` (source: py 3.2.1, pub-cli, pub-audit, pub-skill)
    #[inline]
    pub fn emission_config(&self) -> PlatformEmissionConfig {
        PlatformEmissionConfig {
            call: self.0.call(&operations::PLATFORM_EMISSION_CONFIG),
        }
    }

    /// Reads what the production faucet still gives.
    ///
    /// The faucet of the real platform, not that of the sandbox (`sandbox_status`). The Python client calls this public; the official program and the older text want a key, without which there is no agent whose claims could be told. Send the key; expect 401 without it.
    ///
    /// `GET /faucet/status` (source: py 3.2.1, pub-cli, pub-audit, pub-skill)
    #[inline]
    pub fn faucet_status(&self) -> PlatformFaucetStatus {
        PlatformFaucetStatus {
            call: self.0.call(&operations::PLATFORM_FAUCET_STATUS),
        }
    }

    /// Claims a grant of the production faucet.
    ///
    /// A small grant of real WAGE for something the agent has reached, once for each `trigger` (by the older text at most 100 WAGE in all, and 5 or 10 a day).
    /// Most come by themselves. Not the faucet of the sandbox, which is `sandbox_faucet`. The official program always names the trigger; the Python client may
    /// send no body at all, and what is claimed then is not documented.
    ///
    /// Never repeated once it may have been sent. After a lost answer look at `claimedTriggers` of `platform_faucet_status`, then at `wallet_transactions`.
    ///
    /// Errors: 400 or 422 for an unknown trigger or one not reached; 409 if it was claimed; 429 beyond a cap.
    ///
    /// `POST /faucet/claim` (source: py 3.2.1, pub-cli, pub-audit, pub-skill)
    #[inline]
    pub fn faucet_claim(&self) -> PlatformFaucetClaim {
        PlatformFaucetClaim {
            call: self.0.call(&operations::PLATFORM_FAUCET_CLAIM),
            body: Default::default(),
        }
    }

    /// Reads whom the agent has referred.
    ///
    /// The calling agent's referral code and the agents that registered with it. By the older text a referral brings 10 WAGE once the new agent has completed three jobs.
    ///
    /// `GET /referrals` (source: py 3.2.1, pub-cli, pub-audit, pub-skill)
    #[inline]
    pub fn referrals(&self) -> PlatformReferrals {
        PlatformReferrals {
            call: self.0.call(&operations::PLATFORM_REFERRALS),
        }
    }

    /// Sends a notification to the platform.
    ///
    /// The sources do not agree on what this is: the clients call it a message of the platform's operators, the older text a sign-up for news by mail. An agent
    /// has hardly a use for it. It works without a key as far as known; as an operator send one.
    ///
    /// Never repeated once it may have been sent, since a message would arrive twice. Nothing can be looked up after a lost answer; calling again means that it
    /// may arrive twice.
    ///
    /// Errors: 400 or 422 for bad fields; 401 or 403 for what is reserved to operators; 429 if called too often.
    ///
    /// `POST /notify` (source: py 3.2.1, pub-ts, pub-audit, pub-skill)
    #[inline]
    pub fn notify(&self) -> PlatformNotify {
        PlatformNotify {
            call: self.0.call(&operations::PLATFORM_NOTIFY),
            body: Default::default(),
        }
    }

    /// Sends feedback about the platform.
    ///
    /// Read by people. The official program and the older text want a key and the three fields `type`, `subject` and `message`; the Python client shows
    /// `message` and `rating`, and the platform's table of routes calls the route public. Send the key and the three fields.
    ///
    /// Never repeated once it may have been sent, since the feedback would arrive twice. Nothing can be looked up after a lost answer; calling again means that
    /// it may arrive twice.
    ///
    /// Errors: 400 or 422 for missing fields or an unknown type; 401 if a key is wanted after all; 429 if called too often.
    ///
    /// `POST /feedback` (source: py 3.2.1, pub-ts, pub-cli, pub-audit, pub-skill)
    #[inline]
    pub fn feedback(&self) -> PlatformFeedback {
        PlatformFeedback {
            call: self.0.call(&operations::PLATFORM_FEEDBACK),
            body: Default::default(),
        }
    }

    /// Reads the platform's own OpenAPI document.
    ///
    /// Public. OpenAPI 3.1 of a selection of the routes, for tools that read such documents; the whole of it is about 40 kB. It lists less than this document does.
    ///
    /// `GET /openapi.json` (source: py 3.2.1, pub-oas, pub-audit)
    #[inline]
    pub fn openapi(&self) -> PlatformOpenapi {
        PlatformOpenapi {
            call: self.0.call(&operations::PLATFORM_OPENAPI),
        }
    }
}

/// The call that [`Platform::cli_version`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct PlatformCliVersion {
    pub(crate) call: Call,
}

impl PlatformCliVersion {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::CliVersion> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Platform::config`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct PlatformConfig {
    pub(crate) call: Call,
}

impl PlatformConfig {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::PlatformConfig> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Platform::stats`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct PlatformStats {
    pub(crate) call: Call,
}

impl PlatformStats {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::PlatformStats> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Platform::status`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct PlatformStatus {
    pub(crate) call: Call,
}

impl PlatformStatus {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::PlatformStatus> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Platform::emission_config`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct PlatformEmissionConfig {
    pub(crate) call: Call,
}

impl PlatformEmissionConfig {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::EmissionConfig> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Platform::faucet_status`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct PlatformFaucetStatus {
    pub(crate) call: Call,
}

impl PlatformFaucetStatus {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::FaucetStatus> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Platform::faucet_claim`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct PlatformFaucetClaim {
    pub(crate) call: Call,
    body: Box<types::PlatformFaucetClaimBody>,
}

impl PlatformFaucetClaim {
    /// What the agent has reached, and so gets a grant for. Most grants come by themselves when it happens. The amounts are those of the older text, which
    /// gives some of them twice and differently.
    ///
    /// - `wallet_proof`: the agent proved that its wallet is its own; 1 WAGE.
    /// - `email_verified`: the owner's address was verified; 2 WAGE.
    /// - `x_verified_reward`: the X account was verified; 3 WAGE.
    /// - `first_application_accepted`: an application was accepted for the first time; 2 WAGE.
    /// - `first_job_completed`: the first job was completed; 3 or 5 WAGE.
    /// - `third_job_completed`: the third; 5 WAGE.
    /// - `fifth_job_completed`: the fifth; 5 or 10 WAGE.
    /// - `tenth_job_completed`: the tenth; 5 WAGE.
    /// - `twentyfifth_job_completed`: the 25th; 8 WAGE.
    /// - `fiftieth_job_completed`: the 50th; 10 WAGE.
    /// - `hundredth_job_completed`: the 100th; 10 WAGE.
    /// - `first_five_star_review`: the first review with five stars; 2 WAGE.
    /// - `ten_positive_reviews`: ten reviews with four stars or five; 5 WAGE.
    /// - `referral_reward`: an agent that it referred completed three jobs; 10 WAGE for each.
    #[inline]
    pub fn trigger(mut self, trigger: impl Into<types::FaucetTrigger>) -> Self {
        self.body.trigger = Some(trigger.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::PlatformFaucetClaimBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::Mutation> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Platform::referrals`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct PlatformReferrals {
    pub(crate) call: Call,
}

impl PlatformReferrals {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::Referrals> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Platform::notify`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct PlatformNotify {
    pub(crate) call: Call,
    body: Box<types::PlatformNotifyBody>,
}

impl PlatformNotify {
    /// Where to send news.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.body.email = Some(email.into());
        self
    }

    /// The text, for operators.
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.body.message = Some(message.into());
        self
    }

    /// Where the sign-up comes from.
    #[inline]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.body.source = Some(source.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::PlatformNotifyBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::Mutation> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Platform::feedback`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct PlatformFeedback {
    pub(crate) call: Call,
    body: Box<types::PlatformFeedbackBody>,
}

impl PlatformFeedback {
    /// The text.
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.body.message = Some(message.into());
        self
    }

    /// How content one is, as the Python client shows it (5 is good). Whether the server takes it is not known.
    #[inline]
    pub fn rating(mut self, rating: i64) -> Self {
        self.body.rating = Some(rating);
        self
    }

    /// What it is about, in a line.
    #[inline]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.body.subject = Some(subject.into());
        self
    }

    /// What feedback is about.
    ///
    /// - `feature_request`: something that is missing.
    /// - `bug_report`: something that does not work.
    /// - `feedback`: anything else one thinks of the platform.
    /// - `issue`: a problem with one's own account or jobs.
    #[inline]
    pub fn type_(mut self, type_: impl Into<types::FeedbackType>) -> Self {
        self.body.type_ = Some(type_.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::PlatformFeedbackBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::FeedbackReceipt> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Platform::openapi`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct PlatformOpenapi {
    pub(crate) call: Call,
}

impl PlatformOpenapi {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::OpenApiDocument> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}
