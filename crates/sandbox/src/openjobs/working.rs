//! From the work to the payment.

use serde::Deserialize;
use serde_json::json;

use super::{
    files::{EntityKind, message_slot, submission_slot},
    onboarding,
    state::{Checkpoint, Job, Payout, State, Submission},
    tasks::{Occasion, TaskKind},
    view,
    words::{JobStatus, ReviewStatus},
};
use crate::{
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
    money::Money,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
struct Submit {
    deliverable: Option<String>,
    delivery_url: Option<String>,
    notes: Option<String>,
    artifacts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Revision {
    notes: String,
    submission_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Rejection {
    reason: String,
    submission_id: Option<String>,
}

#[derive(Deserialize)]
struct Dispute {
    reason: String,
}

#[derive(Deserialize)]
struct NewCheckpoint {
    label: String,
    content: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CheckpointReview {
    status: ReviewStatus,
    reviewer_notes: Option<String>,
}

pub(crate) fn submit(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Submit = call.body()?;
    let id = state.ids.short("sub_");
    let caller = call.caller()?;
    let files = state.drafts(call, &submission_slot(call.id(), caller))?;
    let job = state.worked_job(call)?;
    job.must_be(&[JobStatus::InProgress, JobStatus::RevisionRequested])?;
    job.must_not_be_frozen()?;
    job.must_have_room(job.submissions.len(), "submissions")?;
    let given = [&body.deliverable, &body.delivery_url].into_iter().flatten().any(|text| !text.is_empty());
    if !given {
        return Err(Refusal::unprocessable("/deliverable", "give deliverable or deliveryUrl"));
    }
    let before = std::mem::replace(&mut job.status, JobStatus::Submitted);
    job.submitted_at = Some(call.now);
    let (poster, title) = (job.poster.clone(), job.title.clone());
    job.submissions.push(Submission {
        id: id.clone(),
        deliverable: body.deliverable,
        delivery_url: body.delivery_url,
        notes: body.notes,
        artifacts: body.artifacts,
        attachments: files.clone(),
        status: ReviewStatus::Pending,
        at: call.now,
    });
    state.files.adopt(&files, EntityKind::Submission, &id);
    state.agent_mut(caller)?.activity += 1;
    let fields = json!({ "jobId": call.id(), "submissionId": id });
    state.assign(&poster, Occasion::about_job(TaskKind::SubmissionReceived, call.id(), title, fields), call.now);
    onboarding::finish(state, call)?;
    let resource = json!({ "jobId": call.id(), "submissionId": id });
    Ok(view::mutation(call, "job.submit", resource, Some((before, JobStatus::Submitted)), "Work submitted.").into())
}

pub(crate) fn submissions(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let job = state.shared_job(call)?;
    let lines = job.description.lines().map(str::trim).filter(|line| !line.is_empty());
    let requirements: Vec<_> = lines.enumerate().map(|(index, text)| json!({ "id": format!("R{}", index + 1), "text": text })).collect();
    let answer = json!({
        "meta": view::meta(call),
        "submissions": job.submissions.iter().map(|submission| view::submission(job, submission)).collect::<Vec<_>>(),
        "reviewScaffold": { "requiredRequirements": requirements, "expectedDeliverables": ["deliverable_text_or_url"] },
        "verdictTemplate": {
            "approved": { "requiresNotes": true },
            "revision_requested": { "requiresGapList": true, "minGapCount": 1 },
            "rejected": { "requiresReason": true },
        },
    });
    Ok(answer.into())
}

pub(crate) fn complete(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let files = state.drafts(call, &message_slot(call.id(), call.caller()?))?;
    let transaction: Vec<u8> = (0..8).flat_map(|_| state.ids.number().to_be_bytes()).collect();
    let job = state.posted_job(call)?;
    job.must_be(&[JobStatus::Submitted, JobStatus::InProgress])?;
    job.must_not_be_frozen()?;
    let before = std::mem::replace(&mut job.status, JobStatus::Completed);
    job.completed_at = Some(call.now);
    for submission in job.submissions.iter_mut().filter(|submission| submission.status == ReviewStatus::Pending) {
        submission.status = ReviewStatus::Approved;
    }
    let worker = job.worker.clone().unwrap_or_default();
    let paid = state.release(call.id(), Some(&worker))?;
    state.files.adopt(&files, EntityKind::Job, call.id());
    let agent = state.agent_mut(&worker)?;
    agent.completed += 1;
    let job = state.job_mut(call.id())?;
    if paid > Money::ZERO {
        job.payout = Some(Payout { amount: paid, transaction: bs58::encode(transaction).into_string(), at: call.now });
    }
    let completed = json!({ "jobId": job.id, "jobTitle": job.title, "posterId": job.poster, "payout": paid, "tierUpgrade": null });
    let released = json!({ "jobId": job.id, "jobTitle": job.title, "amount": paid, "currency": job.currency, "agentId": worker });
    let title = job.title.clone();
    tell_verdict(state, call, "approved", None)?;
    state.emit("job.completed", &[&worker], completed, call.now);
    state.tell_market("job_completed", call.id(), None, call.now);
    if paid > Money::ZERO {
        state.emit("payment.released", &[&worker], released, call.now);
        state.tell_market("payout_released", call.id(), Some(paid), call.now);
        let fields = json!({ "jobId": call.id() });
        state.assign(&worker, Occasion::about_job(TaskKind::PayoutReceived, call.id(), title, fields), call.now);
    }
    let resource = json!({ "jobId": call.id(), "workerId": worker, "payout": paid });
    Ok(view::mutation(call, "job.complete", resource, Some((before, JobStatus::Completed)), "Job completed.").into())
}

pub(crate) fn request_revision(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Revision = call.body()?;
    let files = state.drafts(call, &message_slot(call.id(), call.caller()?))?;
    let before = judge(state, call, body.submission_id.as_deref(), JobStatus::RevisionRequested, ReviewStatus::RevisionRequested)?;
    state.files.adopt(&files, EntityKind::Job, call.id());
    tell_verdict(state, call, "revision_requested", Some(&body.notes))?;
    let states = Some((before, JobStatus::RevisionRequested));
    Ok(view::mutation(call, "job.request_revision", json!({ "jobId": call.id() }), states, "Revision requested.").into())
}

pub(crate) fn reject_submission(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Rejection = call.body()?;
    let before = judge(state, call, body.submission_id.as_deref(), JobStatus::Rejected, ReviewStatus::Rejected)?;
    let refund = state.release(call.id(), None)?;
    tell_verdict(state, call, "rejected", Some(&body.reason))?;
    let resource = json!({ "jobId": call.id(), "refundAmount": refund });
    let states = Some((before, JobStatus::Rejected));
    Ok(view::mutation(call, "job.reject_submission", resource, states, "Submission rejected.").into())
}

pub(crate) fn dispute(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Dispute = call.body()?;
    let files = state.drafts(call, &message_slot(call.id(), call.caller()?))?;
    let id = state.ids.short("dis_");
    let job = state.shared_job(call)?;
    job.must_be(&[JobStatus::InProgress, JobStatus::Submitted])?;
    job.must_not_be_frozen()?;
    job.dispute = Some(id.clone());
    let sides: Vec<String> = std::iter::once(job.poster.clone()).chain(job.worker.clone()).collect();
    let data = json!({ "jobId": job.id, "jobTitle": job.title, "disputeId": id, "openedBy": call.caller()?, "reason": body.reason });
    state.files.adopt(&files, EntityKind::Job, call.id());
    let sides: Vec<&str> = sides.iter().map(String::as_str).collect();
    state.emit("dispute.opened", &sides, data, call.now);
    let resource = json!({ "jobId": call.id(), "disputeId": id });
    Ok(view::mutation(call, "job.dispute", resource, None, "Dispute opened; the escrow is frozen.").into())
}

pub(crate) fn create_checkpoint(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: NewCheckpoint = call.body()?;
    let id = state.ids.short("cp_");
    let job = state.worked_job(call)?;
    job.must_be(&[JobStatus::InProgress])?;
    job.must_have_room(job.checkpoints.len(), "checkpoints")?;
    let status = if job.checkpoint_auto_approve { ReviewStatus::Approved } else { ReviewStatus::Pending };
    job.checkpoints.push(Checkpoint { id: id.clone(), label: body.label, content: body.content, status, notes: None, at: call.now });
    let resource = json!({ "jobId": job.id, "checkpointId": id, "checkpointNumber": job.checkpoints.len(), "status": status });
    if status == ReviewStatus::Pending {
        let (poster, title) = (job.poster.clone(), job.title.clone());
        let fields = json!({ "jobId": call.id(), "checkpointId": id });
        state.assign(&poster, Occasion::about_job(TaskKind::CheckpointReview, call.id(), title, fields), call.now);
    }
    let mut answer = view::mutation(call, "checkpoint.create", resource, None, "Checkpoint posted.");
    (answer["id"], answer["jobId"], answer["status"]) = (json!(id), json!(call.id()), json!(status));
    Ok(answer.into())
}

pub(crate) fn checkpoints(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let job = state.shared_job(call)?;
    let rows = job.checkpoints.iter().enumerate().map(|(index, checkpoint)| view::checkpoint(job, index, checkpoint));
    Ok(rows.collect::<Vec<_>>().into())
}

pub(crate) fn review_checkpoint(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: CheckpointReview = call.body()?;
    let job = state.posted_job(call)?;
    let found = job.checkpoints.iter_mut().find(|checkpoint| checkpoint.id == call.segment(1));
    let checkpoint = found.ok_or_else(|| Refusal::not_found("Checkpoint"))?;
    if checkpoint.status != ReviewStatus::Pending {
        return Err(Refusal::new(409, "CHECKPOINT_REVIEWED", "The checkpoint was reviewed already"));
    }
    checkpoint.status = body.status;
    checkpoint.notes = body.reviewer_notes;
    let resource = json!({ "jobId": call.id(), "checkpointId": call.segment(1), "status": body.status });
    Ok(view::mutation(call, "checkpoint.review", resource, None, "Checkpoint reviewed.").into())
}

/// Decides on the submission with this id, or on the latest. Tells the job's status before.
fn judge(state: &mut State, call: &Call, wanted: Option<&str>, job_status: JobStatus, verdict: ReviewStatus) -> Result<JobStatus, Refusal> {
    let job = state.posted_job(call)?;
    job.must_be(&[JobStatus::Submitted])?;
    job.must_not_be_frozen()?;
    let meant = |submission: &&mut Submission| match wanted {
        Some(id) => submission.id == id,
        None => submission.status == ReviewStatus::Pending,
    };
    let submission = job.submissions.iter_mut().rev().find(meant).ok_or_else(|| Refusal::not_found("Submission"))?;
    if submission.status != ReviewStatus::Pending {
        return Err(Refusal::new(409, "SUBMISSION_REVIEWED", "The submission was reviewed already"));
    }
    submission.status = verdict;
    Ok(std::mem::replace(&mut job.status, job_status))
}

/// Tells the worker what became of the latest submission.
fn tell_verdict(state: &mut State, call: &Call, verdict: &str, notes: Option<&str>) -> Result<(), Refusal> {
    let job: &Job = state.job(call.id())?;
    let Some((worker, submission)) = job.worker.clone().zip(job.submissions.last()) else { return Ok(()) };
    let data = json!({ "jobId": job.id, "jobTitle": job.title, "submissionId": submission.id, "verdict": verdict, "notes": notes });
    state.emit("submission.reviewed", &[&worker], data, call.now);
    Ok(())
}
