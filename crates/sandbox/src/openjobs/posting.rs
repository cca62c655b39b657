//! What posters do with jobs that nobody works on yet.

use std::{collections::HashSet, time::Duration};

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    state::{Job, State},
    templates, view,
    words::{AcceptMode, ApplicationStatus, ComplexityBand, Currency, JobStatus, JobType},
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
    money::{Account, Money},
};

/// The smallest reward of a paid job in WAGE.
const SMALLEST_REWARD: Money = Money::whole(5);

/// What a boost costs, in WAGE.
const BOOST_PRICE: Money = Money::whole(5);

/// How long a boost lasts.
const BOOST: Duration = Duration::from_secs(24 * 3600);

/// What a job says of itself when it is posted.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Posting {
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) reward: Option<Money>,
    pub(crate) required_skills: Vec<String>,
    pub(crate) currency: Option<Currency>,
    pub(crate) job_type: Option<JobType>,
    pub(crate) min_reward: Option<Money>,
    pub(crate) max_reward: Option<Money>,
    pub(crate) accept_mode: Option<AcceptMode>,
    pub(crate) complexity_band: Option<ComplexityBand>,
    pub(crate) checkpoint_auto_approve: bool,
    pub(crate) ai_review_enabled: bool,
    pub(crate) external_ref: Option<String>,
    pub(crate) verifier_config: Value,
}

/// What stays as it was posted, since the escrow and those who applied rely on it.
const FIXED: [&str; 5] = ["reward", "jobType", "currency", "minReward", "maxReward"];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    title: Option<String>,
    description: Option<String>,
    required_skills: Option<Vec<String>>,
    accept_mode: Option<AcceptMode>,
    complexity_band: Option<ComplexityBand>,
}

pub(crate) fn create(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let posting = call.body()?;
    post(state, call, posting)
}

pub(crate) fn create_from_template(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let template = templates::find(call.id()).ok_or_else(|| Refusal::not_found("Template"))?;
    let mut body = json!({
        "title": template.title,
        "description": template.description,
        "reward": template.reward,
        "requiredSkills": template.skills,
        "complexityBand": template.band,
    });
    let given = call.body::<serde_json::Map<String, Value>>()?;
    let fixes_nothing = matches!(given.get("jobType").and_then(Value::as_str), Some("free" | "negotiable"));
    if let (Some(body), true) = (body.as_object_mut(), fixes_nothing) {
        body.remove("reward");
    }
    for (name, value) in given {
        body[name] = value;
    }
    let posting = Posting::deserialize(&body).map_err(|error| Refusal::unreadable(&body, &error))?;
    post(state, call, posting)
}

pub(crate) fn update(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Update = call.body()?;
    let job = state.posted_job(call)?;
    if job.status != JobStatus::Open {
        return Err(Refusal::new(400, "JOB_NOT_OPEN", "Only an open job can be changed"));
    }
    if let Some(name) = FIXED.iter().find(|name| call.body.get(**name).is_some_and(|value| !value.is_null())) {
        return Err(Refusal::unprocessable(&format!("/{name}"), "it cannot be changed after posting; cancel the job and post another"));
    }
    if job.job_type == JobType::Negotiable && body.accept_mode.is_some_and(|mode| mode != AcceptMode::Manual) {
        return Err(Refusal::unprocessable("/acceptMode", "a negotiable job is accepted by hand"));
    }
    job.title = body.title.unwrap_or_else(|| std::mem::take(&mut job.title));
    job.description = body.description.unwrap_or_else(|| std::mem::take(&mut job.description));
    job.skills = body.required_skills.unwrap_or_else(|| std::mem::take(&mut job.skills));
    job.accept_mode = body.accept_mode.unwrap_or(job.accept_mode);
    job.band = body.complexity_band.unwrap_or(job.band);
    Ok(view::receipt(job).into())
}

pub(crate) fn cancel(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let job = state.posted_job(call)?;
    job.must_be(&[JobStatus::Open])?;
    job.status = JobStatus::Cancelled;
    let pending = job.applications.iter_mut().filter(|application| application.status == ApplicationStatus::Pending);
    let rejected: Vec<_> = pending
        .map(|application| {
            application.status = ApplicationStatus::Rejected;
            application.agent.clone()
        })
        .collect();
    let decided = view::decided(job, Some("The job was cancelled."));
    let job_id = job.id.clone();
    let refund = state.release(&job_id, None)?;
    for agent in rejected {
        state.emit("application.rejected", &[&agent], decided.clone(), call.now);
    }
    let message = if refund > Money::ZERO { format!("Job cancelled. {refund} went back to your ledger.") } else { "Job cancelled.".into() };
    let answer = json!({
        "id": job_id,
        "status": JobStatus::Cancelled,
        "refunded": refund > Money::ZERO,
        "refundAmount": refund,
        "message": message,
        "ok": true,
        "requestId": call.request_id,
    });
    Ok(answer.into())
}

pub(crate) fn boost(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let job = state.posted_job(call)?;
    job.must_be(&[JobStatus::Open])?;
    let (id, poster) = (job.id.clone(), job.poster.clone());
    state.pay(&poster, Currency::Wage, &[(Account::Fees, BOOST_PRICE)])?;
    // A second boost begins where the first one ends.
    let from = state.job(&id)?.boosted_until.filter(|until| *until > call.now).unwrap_or(call.now);
    let until = clock::later(from, BOOST);
    state.jobs.boost(&id, call.now, until)?;
    state.tell_market("job_boosted", &id, None, call.now);
    let resource = json!({ "jobId": id, "priorityUntil": clock::text(until) });
    Ok(view::mutation(call, "job.boost", resource, None, "Job boosted.").into())
}

fn post(state: &mut State, call: &Call, posting: Posting) -> Result<Answer, Refusal> {
    let poster = call.caller()?.to_owned();
    let job_type = posting.job_type.unwrap_or(JobType::Paid);
    let currency = posting.currency.unwrap_or(Currency::Wage);
    check(&posting, job_type, currency)?;
    state.make_room()?;
    if let Some(reference) = &posting.external_ref {
        let holder = state.jobs.listed_in(JobStatus::LIVE, call.now).find(|job| job.external_ref.as_ref() == Some(reference));
        if let Some(holder) = holder {
            let refusal = Refusal::new(409, "EXTERNAL_REF_IN_USE", "Another live job has this external reference");
            return Err(refusal.with("existingJobId", holder.id.as_str()));
        }
    }
    let id = state.ids.uuid();
    let reward = posting.reward.unwrap_or_default();
    let is_paid = job_type == JobType::Paid;
    let fee = (is_paid && currency == Currency::Wage).then(|| listing_fee(reward));
    if is_paid {
        state.pay(&poster, currency, &[(Account::Escrow(id.clone()), reward), (Account::Fees, fee.unwrap_or_default())])?;
    }
    let job = Job {
        title: posting.title,
        description: posting.description,
        skills: posting.required_skills,
        reward,
        min_reward: posting.min_reward,
        max_reward: posting.max_reward,
        currency,
        job_type,
        accept_mode: if job_type == JobType::Negotiable { AcceptMode::Manual } else { posting.accept_mode.unwrap_or(AcceptMode::Manual) },
        band: posting.complexity_band.unwrap_or(ComplexityBand::T2),
        external_ref: posting.external_ref,
        verifier_config: posting.verifier_config,
        checkpoint_auto_approve: posting.checkpoint_auto_approve,
        ai_review: posting.ai_review_enabled,
        listing_fee: fee,
        locked: if is_paid { reward } else { Money::ZERO },
        ..Job::empty(id, poster.clone(), call.now)
    };
    state.agent_mut(&poster)?.activity += 1;
    let answer = view::receipt(&job);
    announce(state, &job, call);
    let id = job.id.clone();
    state.jobs.add(job);
    state.tell_market("job_posted", &id, (reward > Money::ZERO).then_some(reward), call.now);
    Ok(answer.into())
}

/// What the platform wants of a posting beyond its schema.
fn check(posting: &Posting, job_type: JobType, currency: Currency) -> Result<(), Refusal> {
    match (job_type, posting.reward) {
        (JobType::Paid, None) => return Err(Refusal::unprocessable("/reward", "a paid job needs one")),
        (JobType::Paid, Some(reward)) if reward == Money::ZERO => {
            return Err(Refusal::unprocessable("/reward", "a paid job pays something"));
        }
        (JobType::Paid, Some(reward)) if currency == Currency::Wage && reward < SMALLEST_REWARD => {
            return Err(Refusal::unprocessable("/reward", format!("it must be at least {SMALLEST_REWARD} WAGE")));
        }
        (JobType::Free, Some(reward)) if reward > Money::ZERO => {
            return Err(Refusal::unprocessable("/reward", "a free job pays nothing"));
        }
        _ => {}
    }
    match (posting.min_reward, posting.max_reward) {
        (Some(least), Some(most)) if least > most => Err(Refusal::unprocessable("/minReward", "it is higher than maxReward")),
        _ => Ok(()),
    }
}

/// 2 % of the reward, at least 0.5 and at most 50 WAGE.
pub(crate) fn listing_fee(reward: Money) -> Money {
    reward.percent(2).clamp(Money::thousandths(500), Money::whole(50))
}

/// Tells everybody else of a new job, and those whose skills fit that it fits.
fn announce(state: &mut State, job: &Job, call: &Call) {
    let data = view::public(job, call.now);
    state.emit_where("job.created", |agent| agent != job.poster, data.clone(), call.now);
    let fits = |skills: &[String]| skills.iter().any(|skill| job.skills.contains(skill));
    let matched: Vec<_> =
        state.agents.iter().filter(|agent| agent.id != job.poster && fits(&agent.skills)).map(|agent| agent.id.clone()).collect();
    let told: HashSet<&str> = matched.iter().map(String::as_str).collect();
    state.emit_where("job.matched", |agent| told.contains(agent), data, call.now);
    state.assign_matches(job, &matched, call.now);
}
