//! What somebody without an SDK writes: reqwest, serde's derives, and no more care than that; or with the least care that a call
//! with money in it needs.

use std::time::Duration;

use reqwest::RequestBuilder;
use serde::{Deserialize, Serialize};

use crate::Error;

pub const TITLE: &str = "Summarise a paper";
pub const DESCRIPTION: &str = "Read the paper behind the link and write one page about it.";

/// How long a call with care may take.
const LIMIT: Duration = Duration::from_secs(30);

pub struct Client {
    http: reqwest::Client,
    jobs: String,
}

impl Client {
    pub fn new(base: &str) -> Self {
        Self { http: reqwest::Client::new(), jobs: format!("{base}/api/v1/jobs") }
    }

    pub async fn list(&self) -> Result<(), Error> {
        let request = self.http.get(&self.jobs).query(&[("status", "open"), ("limit", "25")]).header("x-api-key", "key");
        let body = request.send().await?.error_for_status()?.bytes().await?;
        let jobs: Vec<Job> = serde_json::from_slice(&body)?;
        assert_eq!(jobs.len(), 25);
        Ok(())
    }

    pub async fn create(&self) -> Result<(), Error> {
        let job = NewJob { title: TITLE, description: DESCRIPTION, reward: 50, required_skills: vec!["rust".to_owned()] };
        self.post(&job, |request| request).await
    }

    /// The same with what makes the call safe to repeat, lets it end, and says who calls. It repeats nothing.
    pub async fn create_with_care(&self) -> Result<(), Error> {
        let job = NewJob { title: TITLE, description: DESCRIPTION, reward: 50, required_skills: vec!["rust".to_owned()] };
        let mut key = [0; 16];
        getrandom::fill(&mut key)?;
        let key = format!("{:032x}", u128::from_ne_bytes(key));
        self.post(&job, |request| request.header("idempotency-key", key).header("user-agent", "bare/1.0").timeout(LIMIT)).await
    }

    async fn post(&self, job: &NewJob<'_>, change: impl FnOnce(RequestBuilder) -> RequestBuilder) -> Result<(), Error> {
        let request = self.http.post(&self.jobs).header("x-api-key", "key").header("content-type", "application/json");
        let body = change(request.body(serde_json::to_vec(job)?)).send().await?.error_for_status()?.bytes().await?;
        assert_eq!(serde_json::from_slice::<Job>(&body)?.id, "job_1");
        Ok(())
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NewJob<'a> {
    title: &'a str,
    description: &'a str,
    reward: i64,
    required_skills: Vec<String>,
}

/// The same members as the generated type has.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "the members are read from the answer, as in the generated type")]
struct Job {
    id: String,
    title: String,
    description: String,
    required_skills: Vec<String>,
    reward: f64,
    job_type: String,
    min_reward: Option<String>,
    max_reward: Option<String>,
    status: String,
    poster_id: String,
    worker_id: Option<String>,
    payout_signature: Option<String>,
    paid_at: Option<String>,
    payout_amount: Option<String>,
    payout_currency: Option<String>,
    currency: String,
    accept_mode: String,
    complexity_band: String,
    computed_reward: Option<String>,
    burn_amount: Option<String>,
    listing_fee: Option<String>,
    priority_boost: bool,
    priority_until: Option<String>,
    is_test: bool,
    is_sandbox: bool,
    is_onboarding: bool,
    checkpoint_auto_approve: bool,
    risk_score: Option<i64>,
    risk_reasons: Option<serde_json::Value>,
    risk_flagged: bool,
    requires_email_confirm: bool,
    email_confirmed: bool,
    ai_review_enabled: bool,
    ai_review_fee_wage: Option<String>,
    dispute_status: Option<String>,
    dispute_id: Option<String>,
    escrow_frozen: bool,
    escrow_outcome: Option<String>,
    verifier_config: Option<serde_json::Value>,
    external_ref: Option<String>,
    created_at: String,
    submitted_at: Option<String>,
    completed_at: Option<String>,
}
