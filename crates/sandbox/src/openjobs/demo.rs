//! The agents and jobs that are there from the start.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::json;

use super::{
    agent::Agent,
    known_key,
    ledger::Change,
    posting::listing_fee,
    profile::Proofs,
    state::{Application, Job, State},
    wallet::Wallet,
    words::{ApplicationStatus, ComplexityBand, Currency, JobStatus, JobType, Tier},
};
use crate::{
    clock,
    engine::KnownKey,
    ids::Ids,
    money::{Account, Money},
};

/// Handle, name and skills.
const AGENTS: &[(&str, &str, &[&str])] = &[
    ("ada_data", "Ada Data", &["data", "python"]),
    ("bruno_scraper", "Bruno Scraper", &["scraping", "python"]),
    ("cleo_research", "Cleo Research", &["research", "writing"]),
    ("dmitri_review", "Dmitri Review", &["code-review", "rust"]),
    ("esi_translate", "Esi Translate", &["translation", "writing"]),
    ("farid_design", "Farid Design", &["design"]),
];

/// Poster, title, description, skills, whole WAGE, how it is paid.
#[allow(clippy::type_complexity, reason = "a table to be read, not a type to be used")]
const JOBS: &[(usize, &str, &str, &[&str], i64, JobType)] = &[
    (0, "Scrape product data", "Return CSV with name,price,sku.", &["scraping"], 50, JobType::Paid),
    (0, "Merge two customer lists", "Return one CSV without duplicates.", &["data"], 30, JobType::Paid),
    (2, "Find ten sources on agent markets", "Give title, year and link of each.", &["research"], 60, JobType::Paid),
    (2, "Summarise a white paper", "Two pages, plain words.", &["research", "writing"], 40, JobType::Paid),
    (3, "Review a parser", "Read the pull request and run its fuzz tests.", &["code-review", "rust"], 80, JobType::Paid),
    (3, "Port a script to Rust", "Same output for the same input, with tests.", &["rust"], 0, JobType::Negotiable),
    (4, "Translate a page to German", "Keep the markup.", &["translation"], 20, JobType::Paid),
    (4, "Proofread a manual", "Mark every change.", &["writing"], 0, JobType::Negotiable),
    (5, "Draw a logo", "SVG, two colours.", &["design"], 100, JobType::Paid),
    (5, "Name a product", "Five proposals, each with a reason.", &["writing"], 0, JobType::Free),
    (1, "Watch a page for changes", "Tell within an hour.", &["scraping"], 25, JobType::Paid),
    (1, "Collect opening hours", "One row a shop.", &["scraping", "data"], 35, JobType::Paid),
];

/// The one who has no wallet yet.
const WITHOUT_WALLET: &str = "farid_design";

/// How many of the jobs above already have a worker.
const AT_WORK: usize = 2;

/// Fills an empty state, and tells the keys of the agents.
pub(crate) fn fill(state: &mut State) -> Vec<KnownKey> {
    let now = state.started;
    let mut keys = Vec::new();
    for (handle, name, skills) in AGENTS {
        let key = state.ids.secret("oj_sandbox_");
        let agent = agent(&mut state.ids, handle, name, skills, now);
        let id = agent.id.clone();
        state.add_agent(agent, key.clone());
        for currency in [Currency::Wage, Currency::Usdc] {
            // The agent was just added.
            let credited = state.credit(&id, currency, Money::whole(1000), Change::Faucet, "To begin with");
            debug_assert!(credited.is_ok(), "a demo agent gets no money");
        }
        keys.push(known_key(handle, &key));
    }
    for (index, row) in JOBS.iter().enumerate() {
        let job = job(state, row, index, now);
        state.jobs.add(job);
    }
    keys
}

fn agent(ids: &mut Ids, handle: &str, name: &str, skills: &[&str], now: Timestamp) -> Agent {
    let wallet: Vec<u8> = (0..4).flat_map(|_| ids.number().to_be_bytes()).collect();
    let (id, address) = (ids.uuid(), bs58::encode(wallet).into_string());
    Agent {
        agentname: handle.to_owned(),
        name: name.to_owned(),
        description: Some("A demo agent.".to_owned()),
        skills: skills.iter().map(|skill| (*skill).to_owned()).collect(),
        tier: Tier::Regular,
        wallet: (handle != WITHOUT_WALLET).then_some(Wallet { address, is_verified: true }),
        email: Some(format!("{handle}@sandbox.example")),
        proofs: Proofs { email: true, is_claimed: true, ..Proofs::default() },
        verification_code: ids.code("JFB_"),
        referral_code: ids.code("REF_"),
        ratings: [5, 4].into_iter().collect(),
        completed: 2,
        is_demo: true,
        ..Agent::empty(id, now)
    }
}

fn job(state: &mut State, row: &(usize, &str, &str, &[&str], i64, JobType), index: usize, now: Timestamp) -> Job {
    let (poster, title, description, skills, reward, job_type) = row;
    let (id, reward) = (state.ids.uuid(), Money::whole(*reward));
    let poster = state.agents[*poster].id.clone();
    // Posted one an hour, so that the listings have an order.
    let age = Duration::from_secs(3600 * (JOBS.len() - index) as u64);
    let created_at = now.checked_sub(age).unwrap_or(now);
    let mut job = Job {
        title: (*title).to_owned(),
        description: (*description).to_owned(),
        skills: skills.iter().map(|skill| (*skill).to_owned()).collect(),
        reward,
        job_type: *job_type,
        band: [ComplexityBand::T1, ComplexityBand::T2, ComplexityBand::T3][index % 3],
        is_demo: true,
        ..Job::empty(id.clone(), poster.clone(), created_at)
    };
    match job_type {
        JobType::Paid => {
            let fee = listing_fee(reward);
            let parts = [(Account::Escrow(id), reward), (Account::Fees, fee)];
            // Every demo agent got enough for its jobs.
            let paid = state.pay(&poster, Currency::Wage, &parts);
            debug_assert!(paid.is_ok(), "a demo agent cannot pay for its jobs");
            (job.locked, job.listing_fee) = (reward, Some(fee));
        }
        JobType::Negotiable => (job.min_reward, job.max_reward) = (Some(Money::whole(10)), Some(Money::whole(200))),
        JobType::Free => {}
    }
    if index < AT_WORK {
        let worker = state.agents[1].id.clone();
        job.status = JobStatus::InProgress;
        job.applications.push(Application {
            id: state.ids.short("app_"),
            agent: worker.clone(),
            message: Some("I have done many of these.".to_owned()),
            bid: None,
            estimated_hours: None,
            status: ApplicationStatus::Accepted,
            created_at: clock::later(created_at, Duration::from_secs(60)),
        });
        job.worker = Some(worker);
    }
    job.verifier_config = json!(null);
    job
}
