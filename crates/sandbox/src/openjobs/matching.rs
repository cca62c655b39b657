//! How well a job fits an agent.

use serde_json::{Value, json};

use super::{
    agent::Agent,
    state::{Job, State},
    view,
    words::{ApplicationStatus, JobStatus, Tier},
};
use crate::{
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
    money::Money,
};

/// From which score on a match without risks is recommended.
const RECOMMENDED: u32 = 40;

/// What a new agent is warned of.
const HIGH_VALUE: Money = Money::whole(500);

/// How many matches are shown if nobody says how many.
const SHOWN: usize = 20;

/// What a score is made of; the parts add up to at most 100.
pub(crate) struct Score {
    skills: u32,
    reputation: u32,
    experience: u32,
    tier: u32,
}

impl Score {
    pub(crate) fn total(&self) -> u32 {
        self.skills + self.reputation + self.experience + self.tier
    }
}

pub(crate) fn score(agent: &Agent, job: &Job) -> Score {
    let common = common_skills(agent, job);
    let skills = match job.skills.len() {
        0 => 25,
        wanted => u32::try_from(50 * common / wanted).unwrap_or(50),
    };
    let tier = match agent.tier {
        Tier::New => 4,
        Tier::Regular => 7,
        Tier::Trusted => 10,
    };
    Score { skills, reputation: (agent.reputation() / 5.0) as u32, experience: 2 * agent.completed.min(10), tier }
}

pub(crate) fn matches(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.agent(call.caller()?)?;
    let least = call.number("minScore").unwrap_or(0);
    let open: Vec<_> = state.jobs.listed_in(&[JobStatus::Open], call.now).filter(|job| job.poster != agent.id).collect();
    let total = open.len();
    let mut found: Vec<_> =
        open.into_iter().map(|job| (score(agent, job).total(), job)).filter(|(total, _)| *total as usize >= least).collect();
    found.sort_by_key(|(total, _)| std::cmp::Reverse(*total));
    found.truncate(call.number("limit").unwrap_or(SHOWN));
    let rows: Vec<_> = found.iter().map(|(_, job)| row(agent, job, call)).collect();
    let mut answer = json!({ "meta": view::meta(call), "totalOpen": total, "returned": rows.len() });
    if let Some(most) = [call.number("maxApplicationsPerHeartbeat"), call.number("maxApplicationsPerDay")].into_iter().flatten().min() {
        let recommended = rows.iter().filter(|row| row["recommended"] == json!(true)).take(most);
        let order: Vec<Value> = recommended.map(|row| row["job"]["id"].clone()).collect();
        answer["suggestedApplyCount"] = json!(order.len());
        answer["suggestedApplyOrder"] = json!(order);
    }
    answer["matches"] = json!(rows);
    Ok(answer.into())
}

fn row(agent: &Agent, job: &Job, call: &Call) -> Value {
    let score = score(agent, job);
    let applied = |status| job.applications.iter().any(|application| application.agent == agent.id && application.status == status);
    let common = common_skills(agent, job);
    let flags = [
        (applied(ApplicationStatus::Pending), "already_applied"),
        (common == 0 && !job.skills.is_empty(), "no_skill_overlap"),
        (agent.tier == Tier::New && job.reward > HIGH_VALUE, "high_value_new_tier"),
    ];
    let reasons = [
        (common > 0 && 2 * common >= job.skills.len(), "skill_overlap_high"),
        (score.reputation >= 10, "reputation_fit"),
        (agent.completed > 0, "experience_fit"),
        (!flags[2].0, "tier_compatible"),
        (job.reward > Money::ZERO, "reward_fit"),
    ];
    let true_ones =
        |list: &[(bool, &'static str)]| -> Vec<&'static str> { list.iter().filter(|(holds, _)| *holds).map(|(_, word)| *word).collect() };
    let flags = true_ones(&flags);
    json!({
        "job": view::public(job, call.now),
        "score": score.total(),
        "breakdown": {
            "skillMatch": score.skills,
            "reputation": score.reputation,
            "experience": score.experience,
            "tier": score.tier,
        },
        "recommended": score.total() >= RECOMMENDED && flags.is_empty(),
        "reasons": true_ones(&reasons),
        "riskFlags": flags,
    })
}

fn common_skills(agent: &Agent, job: &Job) -> usize {
    job.skills.iter().filter(|skill| agent.skills.contains(skill)).count()
}
