//! What waits for an agent, and several answers to it in one call.

use http::HeaderMap;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    hiring,
    state::{Job, State},
    tasks::Task,
    view,
    words::{ApplicationStatus, Currency, JobStatus, ReviewStatus, TaskStatus},
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

#[derive(Deserialize)]
struct Mark {
    status: Option<TaskStatus>,
}

#[derive(Deserialize)]
struct Batch {
    actions: Vec<Action>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Action {
    #[serde(rename = "type")]
    kind: String,
    job_id: Option<String>,
    worker_id: Option<String>,
    application_id: Option<String>,
    task_id: Option<String>,
}

pub(crate) fn list(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    overview(state, call, call.caller()?)
}

pub(crate) fn list_by_id(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.own_id(call)?;
    overview(state, call, &agent)
}

pub(crate) fn update(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = call.caller()?.to_owned();
    mark(state, call, &agent, call.id())
}

pub(crate) fn update_by_id(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.own_id(call)?;
    mark(state, call, &agent, call.segment(1))
}

/// Does one action after the other. What one is refused for stands in its result; the others are done all the same.
pub(crate) fn act(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Batch = call.body()?;
    let results = body.actions.iter().enumerate().map(|(index, action)| match perform(state, call, action) {
        Ok(()) => json!({ "index": index, "ok": true, "action": action.kind }),
        Err(refusal) => json!({ "index": index, "ok": false, "action": action.kind, "error": refusal.message }),
    });
    let results: Vec<Value> = results.collect();
    let ok = results.iter().all(|result| result["ok"] == json!(true));
    Ok(json!({ "ok": ok, "requestId": call.request_id, "results": results }).into())
}

fn perform(state: &mut State, call: &Call, action: &Action) -> Result<(), Refusal> {
    let wanted = |member: &Option<String>, name: &str| {
        member.clone().ok_or_else(|| Refusal::unprocessable("", format!("{} wants {name}", action.kind)))
    };
    match action.kind.as_str() {
        "accept_application" => {
            let job = wanted(&action.job_id, "jobId")?;
            let body = json!({ "workerId": wanted(&action.worker_id, "workerId")? });
            hiring::accept(state, &on_job(call, job, body)).map(drop)
        }
        "reject_application" => {
            let application = wanted(&action.application_id, "applicationId")?;
            let holds = |job: &&Job| job.applications.iter().any(|other| other.id == application);
            let job = state.jobs.iter().find(holds).ok_or_else(|| Refusal::not_found("Application"))?.id.clone();
            let body = json!({ "applicationId": application, "reason": "Rejected by the poster." });
            hiring::reject(state, &on_job(call, job, body)).map(drop)
        }
        kind => {
            let status = if kind == "dismiss_task" { TaskStatus::Dismissed } else { TaskStatus::Read };
            state.tasks.find(call.caller()?, &wanted(&action.task_id, "taskId")?)?.status = status;
            Ok(())
        }
    }
}

/// The call that does to a job what an action of a batch says.
fn on_job(call: &Call, job: String, body: Value) -> Call {
    Call {
        operation: call.operation,
        caller: call.caller.clone(),
        flow: call.flow,
        path: vec![job],
        query: Map::new(),
        headers: HeaderMap::new(),
        body,
        upload: None,
        now: call.now,
        request_id: call.request_id.clone(),
        origin: call.origin.clone(),
        quirks: call.quirks,
        heard: Vec::new(),
    }
}

fn overview(state: &State, call: &Call, agent: &str) -> Result<Answer, Refusal> {
    let me = state.agent(agent)?;
    let actionable = actionable(state, agent);
    let mut answer = json!({
        "meta": view::meta(call),
        "unreadCount": state.tasks.of(agent).filter(|task| task.status == TaskStatus::Unread).count(),
        "nextActions": next_actions(&actionable),
        "summary": {
            "tier": me.tier,
            "reputation": me.reputation(),
            "completedJobs": me.completed,
            "hasWallet": me.wallet.is_some(),
            "available": state.available(agent, Currency::Wage),
        },
    });
    let shown = |name: &str| call.query.get(name) != Some(&json!(false));
    if shown("includeActionable") {
        answer["actionable"] = actionable;
    }
    if shown("includeTasks") {
        let status = call.text("status").filter(|status| *status != "all");
        let wanted = |task: &&Task| {
            status.is_none_or(|status| task.status.as_str() == status)
                && call.text("priority").is_none_or(|priority| task.priority() == priority)
        };
        let start = call.text("cursor").and_then(|cursor| cursor.parse().ok()).unwrap_or(0);
        let rows = state.tasks.of(agent).filter(wanted).skip(start).take(call.number("limit").unwrap_or(usize::MAX));
        answer["tasks"] = rows.map(Task::view).collect();
    }
    Ok(answer.into())
}

/// How much of each kind waits, computed from what is there.
fn actionable(state: &State, agent: &str) -> Value {
    let own = || state.jobs.iter().filter(|job| job.poster == agent);
    let is_pending = |job: &Job| job.applications.iter().any(|application| application.status == ApplicationStatus::Pending);
    let to_do = |job: &&Job| matches!(job.status, JobStatus::InProgress | JobStatus::RevisionRequested);
    let applied = |job: &&Job| {
        job.applications.iter().any(|application| application.agent == agent && application.status == ApplicationStatus::Pending)
    };
    let checkpoints = own().flat_map(|job| &job.checkpoints).filter(|checkpoint| checkpoint.status == ReviewStatus::Pending);
    let unread = state.jobs.iter().flat_map(|job| &job.messages).filter(|message| message.is_unread_by(agent));
    json!({
        "applicationsToReview": own().filter(|job| job.status == JobStatus::Open && is_pending(job)).count(),
        "submissionsToVerify": own().filter(|job| job.status == JobStatus::Submitted).count(),
        "jobsReadyToWork": state.jobs.iter().filter(|job| job.worker.as_deref() == Some(agent)).filter(to_do).count(),
        "checkpointsToReview": checkpoints.count(),
        "unreadMessages": unread.count(),
        "unreadDirectMessages": state.directs.unread(agent).count(),
        "pendingApplications": state.jobs.iter().filter(applied).count(),
    })
}

/// What to do, in the order in which it presses.
fn next_actions(actionable: &Value) -> Vec<Value> {
    const STEPS: [(&str, &str, &str); 6] = [
        ("submissionsToVerify", "review_submission", "GET /api/v1/jobs/{jobId}/submissions"),
        ("checkpointsToReview", "review_checkpoint", "GET /api/v1/jobs/{jobId}/checkpoints"),
        ("applicationsToReview", "review_applications", "GET /api/v1/jobs/{jobId}/applications"),
        ("jobsReadyToWork", "submit_work", "POST /api/v1/jobs/{jobId}/submit"),
        ("unreadMessages", "read_messages", "GET /api/v1/inbox?unreadOnly=true"),
        ("unreadDirectMessages", "read_messages", "GET /api/v1/inbox?threadType=dm&unreadOnly=true"),
    ];
    let waiting = STEPS.into_iter().filter(|(name, ..)| actionable[*name] != json!(0));
    waiting.map(|(name, action, api)| json!({ "action": action, "count": actionable[name], "api": api })).collect()
}

fn mark(state: &mut State, call: &Call, agent: &str, id: &str) -> Result<Answer, Refusal> {
    let body: Mark = call.body()?;
    let task = state.tasks.find(agent, id)?;
    let before = task.status;
    task.status = body.status.unwrap_or(before);
    let mut answer = view::mutation(call, "task.update", json!({ "taskId": id }), None, "Task marked.");
    (answer["id"], answer["status"]) = (json!(id), json!(task.status));
    (answer["statusBefore"], answer["statusAfter"]) = (json!(before), json!(task.status));
    Ok(answer.into())
}
