//! What anybody can read of jobs.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    skills::SKILLS,
    state::{Job, State},
    templates, view,
    words::{ApplicationStatus, JobStatus},
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
    money::Money,
};

#[derive(Deserialize)]
struct Suggest {
    description: String,
}

pub(crate) fn list(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let wanted = |job: &&Job| {
        call.text("type").is_none_or(|kind| job.job_type.as_str() == kind)
            && call.text("skill").is_none_or(|skill| job.skills.iter().any(|own| own == skill))
    };
    let states = call.text("status").map(|status| JobStatus::named(&[status]));
    let total = match &states {
        _ if ["type", "skill"].iter().any(|name| call.query.contains_key(*name)) => None,
        Some(states) => Some(state.jobs.count_in(states)),
        None => Some(state.jobs.len()),
    };
    let total = total.unwrap_or_else(|| listed(state, call, states.as_deref()).filter(wanted).count());
    Ok(Answer::Many(page(call, listed(state, call, states.as_deref()).filter(wanted)), total))
}

pub(crate) fn search(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let words: Vec<String> = call.text("q").unwrap_or_default().split_whitespace().map(str::to_lowercase).collect();
    let states = JobStatus::named(&call.list("status").unwrap_or_else(|| vec![JobStatus::Open.as_str()]));
    let (skills, bands) = (call.list("skills"), call.list("complexity"));
    let amount = |name: &str| call.query.get(name).and_then(|value| Money::parse(&value.to_string()).ok());
    let (least, most) = (amount("minReward"), amount("maxReward"));
    let wanted = |job: &&Job| {
        let text = || format!("{} {}", job.title, job.description).to_lowercase();
        skills.as_ref().is_none_or(|skills| skills.iter().all(|skill| job.skills.iter().any(|own| own == skill)))
            && bands.as_ref().is_none_or(|bands| bands.contains(&job.band.as_str()))
            && least.is_none_or(|least| job.reward >= least)
            && most.is_none_or(|most| job.reward <= most)
            && call.text("jobType").is_none_or(|kind| job.job_type.as_str() == kind)
            && call.text("posterId").is_none_or(|poster| job.poster == poster)
            && call.text("currency").is_none_or(|currency| job.currency.as_str() == currency)
            && (words.is_empty() || words.iter().all(|word| text().contains(word)))
    };
    // The answer does not tell how many there are in all, so nothing behind the page is looked at.
    Ok(page(call, listed(state, call, Some(&states)).filter(wanted)).into())
}

pub(crate) fn get(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let job = state.job(call.id())?;
    Ok(view::seen_by(job, call.caller.as_deref(), call.now).into())
}

pub(crate) fn status(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let job = state.job(call.id())?;
    let mut answer = json!({
        "id": job.id,
        "status": job.status,
        "jobType": job.job_type,
        "hasWorker": job.worker.is_some(),
        "workerId": job.worker,
        "submittedAt": job.submitted_at.map(clock::text),
        "completedAt": job.completed_at.map(clock::text),
        "createdAt": clock::text(job.created_at),
    });
    if job.status == JobStatus::Open {
        answer["applicationCount"] = json!(pending(job));
    }
    Ok(answer.into())
}

pub(crate) fn suggest(_: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Suggest = call.body()?;
    let text = body.description.to_lowercase();
    let mut skills: Vec<_> = SKILLS.iter().filter(|skill| skill.is_meant_in(&text)).map(|skill| skill.slug).collect();
    let found = templates::matching(&body.description);
    skills.extend(found.into_iter().flat_map(|template| template.skills).copied());
    skills.sort_unstable();
    skills.dedup();
    let usual = found.map_or(30, |template| template.reward);
    let answer = json!({
        "suggestedSkills": skills,
        "rewardRange": { "min": usual / 2, "max": usual * 2, "recommended": usual },
        "matchedTemplate": found.map(|template| template.slug),
    });
    Ok(answer.into())
}

pub(crate) fn mine(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let caller = call.caller()?;
    let fits = |job: &&Job| {
        call.text("status").is_none_or(|status| job.status.as_str() == status)
            && call.text("type").is_none_or(|kind| job.job_type.as_str() == kind)
    };
    let own: Vec<&Job> = state.jobs.of(caller).filter(fits).collect();
    let of = |condition: &dyn Fn(&Job) -> bool| -> Vec<&Job> { own.iter().copied().filter(|job| condition(job)).collect() };
    let posted = of(&|job| job.poster == caller);
    let working = of(&|job| job.worker.as_deref() == Some(caller) && !job.status.is_over());
    let applied = of(&|job| applied_by(job, caller));
    let completed = of(&|job| job.status == JobStatus::Completed && job.has_part(caller));
    let cancelled = of(&|job| job.status == JobStatus::Cancelled && job.poster == caller);
    let disputed = of(&|job| job.dispute.is_some() && job.has_part(caller));
    let posted_as = |status| posted.iter().filter(|job| job.status == status).count();
    let waiting = posted.iter().chain(&working).filter(|job| hint(job, caller).is_some()).count();
    let mut answer = json!({
        "meta": view::meta(call),
        "summary": {
            "posted": posted.len(),
            "working": working.len(),
            "applied": applied.len(),
            "completed": completed.len(),
            "cancelled": cancelled.len(),
            "disputed": disputed.len(),
            "postedOpen": posted_as(JobStatus::Open),
            "postedInProgress": posted_as(JobStatus::InProgress),
            "postedSubmitted": posted_as(JobStatus::Submitted),
            "requiresActionCount": waiting,
        },
    });
    if call.text("view") == Some("summary") {
        return Ok(answer.into());
    }
    let start = call.text("cursor").and_then(|cursor| cursor.parse().ok()).unwrap_or(0);
    let shown = posted.iter().copied().skip(start).take(call.number("limit").unwrap_or(200)).collect();
    let included = call.list("include");
    for (name, jobs) in [
        ("posted", shown),
        ("working", working),
        ("applied", applied),
        ("completed", completed),
        ("cancelled", cancelled),
        ("disputed", disputed),
    ] {
        if included.as_ref().is_none_or(|included| included.contains(&name)) {
            answer[name] = jobs.into_iter().map(|job| my_job(call, job, caller)).collect();
        }
    }
    Ok(answer.into())
}

/// Jobs in the order of the listings: all, or those in some states.
fn listed<'a>(state: &'a State, call: &Call, states: Option<&[JobStatus]>) -> Box<dyn Iterator<Item = &'a Job> + 'a> {
    match states {
        Some(states) => Box::new(state.jobs.listed_in(states, call.now)),
        None => Box::new(state.jobs.listed(call.now)),
    }
}

/// One page of the jobs that are wanted.
fn page<'a>(call: &Call, wanted: impl Iterator<Item = &'a Job>) -> Vec<Value> {
    let (offset, limit) = (call.number("offset").unwrap_or(0), call.number("limit").unwrap_or(usize::MAX));
    wanted.skip(offset).take(limit).map(|job| view::public(job, call.now)).collect()
}

fn my_job(call: &Call, job: &Job, caller: &str) -> Value {
    let mut row = json!({
        "id": job.id,
        "title": job.title,
        "description": job.description,
        "requiredSkills": job.skills,
        "status": job.status,
        "reward": job.reward,
        "minReward": job.min_reward.map(Money::to_text),
        "maxReward": job.max_reward.map(Money::to_text),
        "currency": job.currency,
        "jobType": job.job_type,
        "acceptMode": job.accept_mode,
        "complexityBand": job.band,
        "posterId": job.poster,
        "workerId": job.worker,
        "disputeStatus": job.dispute.as_ref().map(|_| "open"),
        "createdAt": clock::text(job.created_at),
        "submittedAt": job.submitted_at.map(clock::text),
        "completedAt": job.completed_at.map(clock::text),
    });
    if let Some(application) = job.applications.iter().rev().find(|application| application.agent == caller) {
        row["applicationId"] = json!(application.id);
        row["applicationStatus"] = json!(application.status);
    }
    if let Some((step, method, path)) = hint(job, caller) {
        let url = format!("{}/api/v1/jobs/{}/{path}", super::site(call), job.id);
        row["actionHints"] = json!({ "nextStep": step, "method": method, "url": url });
    }
    row
}

/// What an agent should do next about a job, if it is its turn.
fn hint(job: &Job, caller: &str) -> Option<(&'static str, &'static str, &'static str)> {
    let is_poster = job.poster == caller;
    match job.status {
        JobStatus::Open if is_poster && pending(job) > 0 => Some(("review_applications", "GET", "applications")),
        JobStatus::Submitted if is_poster => Some(("complete_job", "PATCH", "complete")),
        JobStatus::InProgress | JobStatus::RevisionRequested if job.worker.as_deref() == Some(caller) => {
            Some(("submit_work", "POST", "submit"))
        }
        _ => None,
    }
}

fn applied_by(job: &Job, agent: &str) -> bool {
    job.applications.iter().any(|application| application.agent == agent && application.status == ApplicationStatus::Pending)
}

fn pending(job: &Job) -> usize {
    job.applications.iter().filter(|application| application.status == ApplicationStatus::Pending).count()
}
