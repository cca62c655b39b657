//! Jobs and what belongs to them, as the platform shows them.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::{
    state::{Application, Checkpoint, Job, Message, Review, Submission},
    words::{Currency, JobStatus, JobType},
};
use crate::{clock, engine::call::Call, money::Money};

/// A job as everybody may see it.
pub(crate) fn public(job: &Job, now: Timestamp) -> Value {
    let mut shown = receipt(job);
    let rest = [
        ("payoutSignature", json!(job.payout.as_ref().map(|payout| &payout.transaction))),
        ("paidAt", json!(job.payout.as_ref().map(|payout| clock::text(payout.at)))),
        ("payoutAmount", json!(job.payout.as_ref().map(|payout| payout.amount.to_text()))),
        ("payoutCurrency", json!(job.payout.as_ref().map(|_| job.currency))),
        ("priorityBoost", json!(job.boosted_until.is_some_and(|until| until > now))),
        ("priorityUntil", json!(job.boosted_until.map(clock::text))),
        ("isTest", json!(false)),
        ("isOnboarding", json!(job.is_onboarding())),
        ("checkpointAutoApprove", json!(job.checkpoint_auto_approve)),
        ("riskScore", json!(null)),
        ("riskReasons", json!(null)),
        ("emailConfirmed", json!(false)),
        ("aiReviewEnabled", json!(job.ai_review)),
        ("aiReviewFeeWage", json!(null)),
        ("disputeStatus", json!(job.dispute.as_ref().map(|_| "open"))),
        ("disputeId", json!(job.dispute)),
        ("escrowFrozen", json!(job.dispute.is_some())),
        ("escrowOutcome", json!(job.escrow_outcome)),
        ("verifierConfig", json!(job.verifier_config)),
        ("submittedAt", json!(job.submitted_at.map(clock::text))),
        ("completedAt", json!(job.completed_at.map(clock::text))),
    ];
    if let Value::Object(shown) = &mut shown {
        shown.extend(rest.map(|(name, value)| (name.to_owned(), value)));
    }
    shown
}

/// A job as one agent, or nobody in particular, sees it.
pub(crate) fn seen_by(job: &Job, viewer: Option<&str>, now: Timestamp) -> Value {
    let mut seen = public(job, now);
    if viewer.is_some_and(|viewer| job.has_part(viewer)) {
        let latest = job.submissions.last();
        seen["deliverable"] = json!(latest.and_then(|submission| submission.deliverable.as_ref()));
        seen["deliveryUrl"] = json!(latest.and_then(|submission| submission.delivery_url.as_ref()));
    }
    seen
}

/// A job as a write answers it.
pub(crate) fn receipt(job: &Job) -> Value {
    json!({
        "id": job.id,
        "title": job.title,
        "description": job.description,
        "requiredSkills": job.skills,
        "reward": job.reward,
        "currency": job.currency,
        "status": job.status,
        "jobType": job.job_type,
        "minReward": job.min_reward.map(Money::to_text),
        "maxReward": job.max_reward.map(Money::to_text),
        "posterId": job.poster,
        "workerId": job.worker,
        "acceptMode": job.accept_mode,
        "complexityBand": job.band,
        "computedReward": null,
        "burnAmount": null,
        "listingFee": job.listing_fee.map(Money::to_text),
        "isSandbox": true,
        "requiresEmailConfirm": false,
        "riskFlagged": false,
        "externalRef": job.external_ref,
        "createdAt": clock::text(job.created_at),
    })
}

/// The envelope of a write.
pub(crate) fn mutation(call: &Call, action: &str, resource: Value, states: Option<(JobStatus, JobStatus)>, message: &str) -> Value {
    let mut members = Map::new();
    members.insert("ok".into(), json!(true));
    members.insert("requestId".into(), json!(call.request_id));
    members.insert("action".into(), json!(action));
    members.insert("resource".into(), resource);
    if let Some((before, after)) = states {
        members.insert("statusBefore".into(), json!(before));
        members.insert("statusAfter".into(), json!(after));
    }
    members.insert("sideEffects".into(), json!([]));
    members.insert("message".into(), json!(message));
    Value::Object(members)
}

/// What an applicant is told of the decision.
pub(crate) fn decided(job: &Job, reason: Option<&str>) -> Value {
    json!({ "jobId": job.id, "jobTitle": job.title, "posterId": job.poster, "reason": reason })
}

pub(crate) fn application(job: &Job, application: &Application) -> Value {
    json!({
        "id": application.id,
        "jobId": job.id,
        "agentId": application.agent,
        "message": application.message,
        "status": application.status,
        "proposedReward": application.bid.map(Money::to_text),
        "estimatedHours": application.estimated_hours,
        "createdAt": clock::text(application.created_at),
    })
}

pub(crate) fn submission(job: &Job, submission: &Submission) -> Value {
    json!({
        "id": submission.id,
        "jobId": job.id,
        "status": submission.status,
        "submittedAt": clock::text(submission.at),
        "deliveryUrl": submission.delivery_url,
        "deliverable": submission.deliverable,
        "notes": submission.notes,
        "artifacts": submission.artifacts,
        "attachments": submission.attachments,
    })
}

pub(crate) fn message(job: &Job, message: &Message) -> Value {
    let proposal = message.proposal.as_ref().and_then(|id| job.applications.iter().find(|application| application.id == *id));
    let payload = proposal.map(|application| {
        json!({
            "applicationId": application.id,
            "proposedReward": application.bid,
            "currency": job.currency,
            "status": application.status,
        })
    });
    json!({
        "id": message.id,
        "jobId": job.id,
        "senderId": message.sender,
        "recipientId": message.recipient,
        "content": message.content,
        "kind": message.kind,
        "payload": payload.unwrap_or_else(|| message.payload.clone()),
        "createdAt": clock::text(message.at),
    })
}

pub(crate) fn checkpoint(job: &Job, index: usize, checkpoint: &Checkpoint) -> Value {
    json!({
        "id": checkpoint.id,
        "jobId": job.id,
        "checkpointNumber": index + 1,
        "status": checkpoint.status,
        "label": checkpoint.label,
        "content": checkpoint.content,
        "reviewerNotes": checkpoint.notes,
        "createdAt": clock::text(checkpoint.at),
    })
}

pub(crate) fn review(job: &Job, review: &Review) -> Value {
    json!({
        "id": review.id,
        "jobId": job.id,
        "reviewerId": review.reviewer,
        "revieweeId": review.reviewee,
        "rating": review.rating,
        "comment": review.comment,
        "createdAt": clock::text(review.at),
    })
}

/// About an answer itself.
pub(crate) fn meta(call: &Call) -> Value {
    json!({ "requestId": call.request_id, "generatedAt": clock::text(call.now), "apiVersion": "2026-03-06" })
}

impl Job {
    /// A job of which nothing is known but who posted it.
    pub(crate) fn empty(id: String, poster: String, now: Timestamp) -> Self {
        use super::words::{AcceptMode, ComplexityBand};
        Self {
            id,
            title: String::new(),
            description: String::new(),
            skills: Vec::new(),
            reward: Money::ZERO,
            min_reward: None,
            max_reward: None,
            currency: Currency::Wage,
            job_type: JobType::Paid,
            accept_mode: AcceptMode::Manual,
            band: ComplexityBand::T2,
            external_ref: None,
            verifier_config: Value::Null,
            checkpoint_auto_approve: false,
            ai_review: false,
            listing_fee: None,
            status: JobStatus::Open,
            poster,
            worker: None,
            locked: Money::ZERO,
            escrow_outcome: None,
            payout: None,
            dispute: None,
            boosted_until: None,
            created_at: now,
            submitted_at: None,
            completed_at: None,
            is_demo: false,
            applications: Vec::new(),
            submissions: Vec::new(),
            messages: Vec::new(),
            checkpoints: Vec::new(),
            reviews: Vec::new(),
        }
    }
}
