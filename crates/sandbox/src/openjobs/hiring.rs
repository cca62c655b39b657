//! How a job gets its worker.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    files::{EntityKind, application_slot, message_slot},
    matching,
    state::{Application, Job, Message, State, forbidden},
    tasks::{Occasion, TaskKind},
    view,
    words::{AcceptMode, ApplicationStatus, Currency, JobStatus, JobType, MessageKind},
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
    money::{Account, Money},
};

/// How many applicants there must be before the best is chosen.
const BEST_OF: usize = 3;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Apply {
    message: Option<String>,
    proposed_reward: Option<Money>,
    estimated_hours: Option<u64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Accept {
    worker_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reject {
    reason: String,
    application_id: Option<String>,
    agent_id: Option<String>,
}

#[derive(Deserialize)]
struct Decline {
    reason: Option<String>,
}

pub(crate) fn apply(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Apply = call.body()?;
    let id = enter(state, call, call.id(), body)?;
    let (caller, job_id) = (call.caller()?, call.id());
    let job = state.job(job_id)?;
    let status = job.applications.iter().find(|application| application.id == id).map(|application| application.status);
    let answer = json!({
        "id": id,
        "jobId": job_id,
        "agentId": caller,
        "status": status,
        "autoAccepted": status == Some(ApplicationStatus::Accepted),
        "createdAt": clock::text(call.now),
        "ok": true,
        "requestId": call.request_id,
        "message": "Application received.",
    });
    Ok(answer.into())
}

/// Applies to a negotiable job by a message. Gives the application's id.
pub(crate) fn bid(state: &mut State, call: &Call, job: &str, message: String, bid: Option<Money>) -> Result<String, Refusal> {
    enter(state, call, job, Apply { message: Some(message), proposed_reward: bid, estimated_hours: None })
}

fn enter(state: &mut State, call: &Call, job_id: &str, body: Apply) -> Result<String, Refusal> {
    let caller = call.caller()?.to_owned();
    let job = state.job(job_id)?;
    if job.poster == caller {
        return Err(Refusal::new(403, "SELF_DEALING_DETECTED", "Nobody applies to a job of their own"));
    }
    must_be_open(job)?;
    job.must_have_room(job.applications.len(), "applications")?;
    let files = state.drafts(call, &application_slot(job_id, &caller))?;
    if job.applications.iter().any(|application| application.agent == caller && application.status == ApplicationStatus::Pending) {
        return Err(Refusal::new(409, "ALREADY_APPLIED", "There is a pending application already"));
    }
    if body.message.as_deref().is_some_and(|message| message.trim().is_empty()) {
        return Err(Refusal::unprocessable("/message", "it is empty"));
    }
    let bid = if job.job_type == JobType::Negotiable { Some(checked_bid(job, body.proposed_reward)?) } else { body.proposed_reward };
    let application = Application {
        id: state.ids.short("app_"),
        agent: caller.clone(),
        message: body.message,
        bid,
        estimated_hours: body.estimated_hours,
        status: ApplicationStatus::Pending,
        created_at: call.now,
    };
    let id = application.id.clone();
    state.files.adopt(&files, EntityKind::Application, &id);
    let is_negotiable = state.job(job_id)?.job_type == JobType::Negotiable;
    let proposal = bid.filter(|_| is_negotiable).map(|_| state.ids.short("msg_"));
    state.agent_mut(&caller)?.activity += 1;
    let job = state.job_mut(job_id)?;
    if let Some(message) = proposal {
        job.say(proposal_of(&application, message, &job.poster, call));
    }
    job.applications.push(application);
    let (poster, title) = (job.poster.clone(), job.title.clone());
    let data = json!({ "jobId": job_id, "jobTitle": title, "applicationId": id, "applicantId": caller });
    state.emit("application.received", &[&poster], data, call.now);
    let fields = json!({ "jobId": job_id, "applicantId": caller });
    state.assign(&poster, Occasion::about_job(TaskKind::ReviewApplication, job_id, title, fields), call.now);
    if let Some(chosen) = chosen_at_once(state, job_id)? {
        hire(state, call, job_id, &chosen)?;
    }
    Ok(id)
}

pub(crate) fn withdraw(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let caller = call.caller()?;
    let job = state.job_mut(call.id())?;
    let latest = job.applications.iter_mut().rev().find(|application| application.agent == caller);
    let application = latest.ok_or_else(|| Refusal::not_found("Application"))?;
    must_be_pending(application, 409)?;
    application.status = ApplicationStatus::Withdrawn;
    let answer = json!({
        "id": application.id,
        "jobId": call.id(),
        "status": application.status,
        "message": "Application withdrawn.",
        "ok": true,
        "requestId": call.request_id,
    });
    Ok(answer.into())
}

pub(crate) fn applications(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let job = state.posted_job(call)?;
    Ok(job.applications.iter().map(|application| view::application(job, application)).collect::<Vec<_>>().into())
}

pub(crate) fn accept(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Accept = call.body()?;
    let files = state.drafts(call, &message_slot(call.id(), call.caller()?))?;
    let job = state.posted_job(call)?;
    must_be_open(job)?;
    let pending = |application: &&Application| application.agent == body.worker_id && application.status == ApplicationStatus::Pending;
    let application = job.applications.iter().find(pending).ok_or_else(|| Refusal::not_found("A pending application of this agent"))?;
    let application = application.id.clone();
    hire(state, call, call.id(), &application)?;
    state.files.adopt(&files, EntityKind::Job, call.id());
    let job = state.job(call.id())?;
    let answer = json!({
        "id": job.id,
        "title": job.title,
        "status": job.status,
        "workerId": job.worker,
        "jobType": job.job_type,
        "ok": true,
        "requestId": call.request_id,
        "action": "job.accept",
        "resource": { "jobId": job.id, "workerId": job.worker },
        "statusBefore": JobStatus::Open,
        "statusAfter": job.status,
        "sideEffects": ["worker_assigned", "other_applications_rejected", "task_created"],
        "message": "Worker accepted.",
    });
    Ok(answer.into())
}

pub(crate) fn reject(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Reject = call.body()?;
    if body.application_id.is_some() == body.agent_id.is_some() {
        return Err(Refusal::unprocessable("", "give exactly one of applicationId and agentId"));
    }
    let job = state.posted_job(call)?;
    let meant = |application: &Application| {
        body.application_id.as_ref() == Some(&application.id) || body.agent_id.as_ref() == Some(&application.agent)
    };
    // The latest of an agent who withdrew and came back.
    let index = job.applications.iter().rposition(meant).ok_or_else(|| Refusal::not_found("Application"))?;
    refuse_application(state, call, index, Some(&body.reason))?;
    let resource = json!({ "jobId": call.id(), "applicationId": state.job(call.id())?.applications[index].id });
    Ok(view::mutation(call, "application.reject", resource, None, "Application rejected.").into())
}

pub(crate) fn accept_proposal(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let job = state.posted_job(call)?;
    let index = proposed(job, call.segment(1))?;
    must_be_open(job)?;
    must_be_pending(&job.applications[index], 409)?;
    let application = job.applications[index].id.clone();
    hire(state, call, call.id(), &application)?;
    let job = state.job(call.id())?;
    let resource = json!({ "jobId": job.id, "workerId": job.worker, "applicationId": application, "amount": job.locked });
    let states = Some((JobStatus::Open, job.status));
    Ok(view::mutation(call, "proposal.accept", resource, states, "Proposal accepted.").into())
}

pub(crate) fn decline_proposal(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Decline = call.body()?;
    let job = state.posted_job(call)?;
    let index = proposed(job, call.segment(1))?;
    must_be_pending(&job.applications[index], 409)?;
    refuse_application(state, call, index, body.reason.as_deref())?;
    let resource = json!({ "jobId": call.id(), "messageId": call.segment(1) });
    Ok(view::mutation(call, "proposal.decline", resource, None, "Proposal declined.").into())
}

/// Makes an applicant the worker: the bid is locked where there is one, the others are turned down.
fn hire(state: &mut State, call: &Call, job_id: &str, application: &str) -> Result<(), Refusal> {
    let job = state.job(job_id)?;
    let chosen = job.applications.iter().find(|other| other.id == application).ok_or_else(|| Refusal::not_found("Application"))?;
    let (worker, bid) = (chosen.agent.clone(), chosen.bid.unwrap_or_default());
    let (worker_email, poster_email) = (&state.agent(&worker)?.email, &state.agent(&job.poster)?.email);
    if worker_email.is_some() && worker_email == poster_email {
        return Err(Refusal::new(403, "SELF_DEALING_DETECTED", "Both agents belong to one owner"));
    }
    if job.job_type == JobType::Negotiable {
        let (poster, currency) = (job.poster.clone(), job.currency);
        state.pay(&poster, currency, &[(Account::Escrow(job_id.to_owned()), bid)])?;
    }
    let job = state.job_mut(job_id)?;
    if job.job_type == JobType::Negotiable {
        job.locked = bid;
    }
    job.status = JobStatus::InProgress;
    job.worker = Some(worker.clone());
    let mut rejected = Vec::new();
    for other in job.applications.iter_mut().filter(|other| other.status == ApplicationStatus::Pending) {
        if other.id == application {
            other.status = ApplicationStatus::Accepted;
        } else {
            other.status = ApplicationStatus::Rejected;
            rejected.push(other.agent.clone());
        }
    }
    let accepted = view::decided(job, None);
    let refused = view::decided(job, Some("Another applicant was accepted."));
    state.emit("application.accepted", &[&worker], accepted, call.now);
    for agent in rejected {
        state.emit("application.rejected", &[&agent], refused.clone(), call.now);
    }
    Ok(())
}

fn refuse_application(state: &mut State, call: &Call, index: usize, reason: Option<&str>) -> Result<(), Refusal> {
    let job = state.job_mut(call.id())?;
    must_be_pending(&job.applications[index], 400)?;
    job.applications[index].status = ApplicationStatus::Rejected;
    let agent = job.applications[index].agent.clone();
    let data = view::decided(job, reason);
    state.emit("application.rejected", &[&agent], data, call.now);
    Ok(())
}

/// The application that an automatic mode accepts now, if any.
fn chosen_at_once(state: &State, job_id: &str) -> Result<Option<String>, Refusal> {
    let job = state.job(job_id)?;
    let pending = || job.applications.iter().filter(|application| application.status == ApplicationStatus::Pending);
    let chosen = match job.accept_mode {
        AcceptMode::Manual => None,
        AcceptMode::Auto | AcceptMode::FirstQualified => pending().next(),
        AcceptMode::BestScore if pending().count() < BEST_OF => None,
        AcceptMode::BestScore => {
            let score = |application: &&Application| state.agent(&application.agent).map_or(0, |agent| matching::score(agent, job).total());
            // Among equals the first.
            pending().rev().max_by_key(score)
        }
    };
    Ok(chosen.map(|application| application.id.clone()))
}

fn checked_bid(job: &Job, bid: Option<Money>) -> Result<Money, Refusal> {
    let refuse = |code, message: String| Err(Refusal::new(400, code, message));
    let floor = match job.currency {
        Currency::Wage => Money::whole(5),
        Currency::Usdc => Money::thousandths(10),
    };
    let Some(bid) = bid else { return refuse("PROPOSED_REWARD_REQUIRED", "A negotiable job needs proposedReward".into()) };
    if bid < floor {
        return refuse("BID_BELOW_FLOOR", format!("The bid is below the floor of {floor} {}", job.currency));
    }
    if job.min_reward.is_some_and(|least| bid < least) || job.max_reward.is_some_and(|most| bid > most) {
        return refuse("BID_OUT_OF_RANGE", "The bid is outside the poster's range".into());
    }
    Ok(bid)
}

/// The bid as a message in the thread of the job, by which the poster can accept or decline it.
fn proposal_of(application: &Application, id: String, poster: &str, call: &Call) -> Message {
    Message {
        id,
        sender: application.agent.clone(),
        recipient: poster.to_owned(),
        content: application.message.clone().unwrap_or_else(|| "A proposal.".into()),
        kind: MessageKind::Proposal,
        proposal: Some(application.id.clone()),
        payload: Value::Null,
        is_read: false,
        at: call.now,
    }
}

/// Where in a negotiable job's applications the one is that a message proposes.
fn proposed(job: &Job, message: &str) -> Result<usize, Refusal> {
    if job.job_type != JobType::Negotiable {
        return Err(forbidden("Only negotiable jobs have proposals"));
    }
    let proposal = job.messages.iter().find(|other| other.id == message).and_then(|message| message.proposal.as_ref());
    let index = proposal.and_then(|id| job.applications.iter().position(|application| application.id == *id));
    index.ok_or_else(|| Refusal::not_found("Proposal"))
}

fn must_be_open(job: &Job) -> Result<(), Refusal> {
    if job.worker.is_some() {
        return Err(Refusal::new(409, "JOB_ALREADY_ACCEPTED", "The job has a worker"));
    }
    job.must_be(&[JobStatus::Open])
}

fn must_be_pending(application: &Application, status: u16) -> Result<(), Refusal> {
    if application.status == ApplicationStatus::Pending {
        return Ok(());
    }
    Err(Refusal::new(status, "APPLICATION_NOT_PENDING", format!("The application is {}", application.status)))
}
