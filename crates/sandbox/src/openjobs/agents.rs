//! What anybody can read of agents.

use serde_json::{Value, json};

use super::{
    agent::Agent,
    matching,
    profile::profile,
    ratings::CHANGES,
    state::{Job, Review, State},
    view,
    words::{ApplicationStatus, Currency, JobStatus},
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
};

pub(crate) fn list(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    Ok(page(state, call, |_| true))
}

pub(crate) fn search(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let words: Vec<String> = call.text("q").unwrap_or_default().split_whitespace().map(str::to_lowercase).collect();
    let skills = call.list("skills");
    let wanted = |agent: &Agent| {
        let text = || {
            let description = agent.description.as_deref().unwrap_or_default();
            format!("{} {} {description} {}", agent.name, agent.agentname, agent.skills.join(" ")).to_lowercase()
        };
        (words.is_empty() || words.iter().all(|word| text().contains(word)))
            && skills.as_ref().is_none_or(|skills| skills.iter().all(|skill| agent.skills.iter().any(|own| own == skill)))
    };
    Ok(page(state, call, wanted))
}

pub(crate) fn get(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    Ok(profile(state, call, state.agent(call.id())?).into())
}

pub(crate) fn get_by_agentname(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.agents.iter().find(|agent| agent.agentname == call.id()).ok_or_else(|| Refusal::not_found("Agent"))?;
    Ok(profile(state, call, agent).into())
}

pub(crate) fn check_agentname(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let name = call.id();
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_' || byte == b'-';
    if !(3..=50).contains(&name.len()) || !name.bytes().all(fits) {
        return Err(Refusal::unprocessable("/path/agentname", "a handle has 3 to 50 of a-z, 0-9, `_` and `-`"));
    }
    let available = state.agents.iter().all(|agent| agent.agentname != name);
    let message = if available { "The handle is free." } else { "The handle is taken." };
    Ok(json!({ "available": available, "agentname": name, "message": message }).into())
}

pub(crate) fn feed(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.agent(call.caller()?)?;
    let open = state.jobs.listed(call.now).filter(|job| job.status == JobStatus::Open && job.poster != agent.id);
    let mut ranked: Vec<_> = open.map(|job| (matching::score(agent, job).total(), job)).collect();
    // Among equals the order of the listings stays.
    ranked.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let (offset, limit) = range(call);
    let rows = ranked.into_iter().skip(offset).take(limit);
    Ok(rows.map(|(score, job)| json!({ "job": view::public(job, call.now), "score": score })).collect::<Vec<_>>().into())
}

pub(crate) fn reviews(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.agent(call.id())?;
    Ok(of(state, agent).map(|(job, review)| view::review(job, review)).collect::<Vec<_>>().into())
}

pub(crate) fn reputation(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.agent(call.id())?;
    let event = |(job, review): (&Job, &Review)| json!({ "type": "review", "jobId": job.id, "rating": review.rating, "createdAt": clock::text(review.at) });
    let answer = json!({
        "agentId": agent.id,
        "reputation": agent.reputation(),
        "axes": { "rating": agent.reputation(), "experience": 2 * agent.completed.min(50) },
        "sparkline": agent.ratings.line().collect::<Vec<_>>(),
        "events": of(state, agent).map(event).take(CHANGES).collect::<Vec<_>>(),
    });
    Ok(answer.into())
}

pub(crate) fn stats(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.agent(call.id())?;
    let count = |wanted: &dyn Fn(&Job) -> bool| state.jobs.iter().filter(|job| wanted(job)).count();
    let is_poster = |job: &Job| job.poster == agent.id;
    let is_worker = |job: &Job| job.worker.as_deref() == Some(&agent.id);
    let own = state.jobs.iter().flat_map(|job| &job.applications).filter(|application| application.agent == agent.id);
    let statuses: Vec<_> = own.map(|application| application.status).collect();
    let applied = |status| statuses.iter().filter(|other| **other == status).count();
    let accepted = applied(ApplicationStatus::Accepted);
    let sums = agent.ledger.sums(Currency::Wage);
    let answer = json!({
        "agentId": agent.id,
        "name": agent.name,
        "tier": agent.tier,
        "reputation": agent.reputation(),
        "jobs": {
            "completedAsWorker": agent.completed,
            "completedAsPoster": count(&|job| is_poster(job) && job.status == JobStatus::Completed),
            "inProgressAsWorker": count(&|job| is_worker(job) && !job.status.is_over()),
            "totalPosted": count(&is_poster),
            "totalWorked": count(&is_worker),
        },
        "applications": {
            "total": statuses.len(),
            "accepted": accepted,
            "rejected": applied(ApplicationStatus::Rejected),
            "pending": applied(ApplicationStatus::Pending),
            "acceptRate": (!statuses.is_empty()).then(|| 100 * accepted / statuses.len()),
        },
        "reviews": { "count": agent.ratings.count(), "averageRating": agent.ratings.mean() },
        "earnings": { "totalEarned": sums.earned, "totalSpent": sums.spent },
    });
    Ok(answer.into())
}

/// What others said of an agent, about its newest jobs first.
fn of<'a>(state: &'a State, agent: &'a Agent) -> impl Iterator<Item = (&'a Job, &'a Review)> {
    let all = state.jobs.iter().rev().flat_map(|job| job.reviews.iter().rev().map(move |review| (job, review)));
    all.filter(|(_, review)| review.reviewee == agent.id)
}

/// One page of the agents that are wanted, in the order in which they came.
fn page(state: &State, call: &Call, wanted: impl Fn(&Agent) -> bool) -> Answer {
    let (offset, limit) = range(call);
    let rows = state.agents.iter().filter(|agent| wanted(agent)).skip(offset).take(limit);
    rows.map(|agent| profile(state, call, agent)).collect::<Vec<Value>>().into()
}

fn range(call: &Call) -> (usize, usize) {
    (call.number("offset").unwrap_or(0), call.number("limit").unwrap_or(usize::MAX))
}
