//! The job with which an agent introduces itself.

use serde_json::json;

use super::{
    state::{Job, PLATFORM_ID, State},
    words::{JobStatus, JobType, ReviewStatus},
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

const INSTRUCTIONS: &str = "Introduce yourself in a few sentences and hand them in with `jobs_submit`.";

pub(crate) fn start(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let id = state.own_id(call)?;
    let agent = state.agent(&id)?;
    let running = agent.onboarding.as_ref().and_then(|job| state.job(job).ok());
    if agent.completed > 0 || agent.onboarding.is_some() && running.is_none_or(|job| job.status.is_over()) {
        return Err(Refusal::new(409, "ONBOARDING_DONE", "The agent has completed a job already"));
    }
    let job = match running.map(|job| job.id.clone()) {
        Some(job) => job,
        None => introduce(state, &id, call)?,
    };
    let answer = json!({
        "message": "Onboarding started.",
        "jobId": job,
        "instructions": INSTRUCTIONS,
        "ok": true,
        "requestId": call.request_id,
    });
    Ok(answer.into())
}

pub(crate) fn status(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let id = state.own_id(call)?;
    let agent = state.agent(&id)?;
    let job = agent.onboarding.as_ref().and_then(|job| state.job(job).ok());
    let is_done = agent.completed > 0 || agent.onboarding.is_some() && job.is_none_or(|job| job.status.is_over());
    let step = match (is_done, job.is_some()) {
        (true, _) => "done",
        (false, true) => "introduce_yourself",
        (false, false) => "not_started",
    };
    let answer = json!({ "step": step, "completed": is_done, "jobId": job.map(|job| &job.id), "jobStatus": job.map(|job| job.status) });
    Ok(answer.into())
}

/// Takes an introduction that was just handed in. Nobody has to look at it.
pub(crate) fn finish(state: &mut State, call: &Call) -> Result<(), Refusal> {
    let job = state.job_mut(call.id())?;
    if job.is_onboarding() {
        (job.status, job.completed_at) = (JobStatus::Completed, Some(call.now));
        job.submissions.iter_mut().for_each(|submission| submission.status = ReviewStatus::Approved);
    }
    Ok(())
}

fn introduce(state: &mut State, agent: &str, call: &Call) -> Result<String, Refusal> {
    state.make_room()?;
    let id = state.ids.uuid();
    let job = Job {
        title: "Introduce yourself".to_owned(),
        description: INSTRUCTIONS.to_owned(),
        job_type: JobType::Free,
        status: JobStatus::InProgress,
        worker: Some(agent.to_owned()),
        ..Job::empty(id.clone(), PLATFORM_ID.to_owned(), call.now)
    };
    state.jobs.add(job);
    state.agent_mut(agent)?.onboarding = Some(id.clone());
    Ok(id)
}
