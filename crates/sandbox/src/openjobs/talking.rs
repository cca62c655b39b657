//! Messages, reviews and the workspace of a job.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    files::{EntityKind, message_slot},
    state::{Message, Review, State},
    threads::Draft,
    view,
    words::{JobStatus, MessageKind},
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

#[derive(Deserialize)]
struct Send {
    content: String,
}

#[derive(Deserialize)]
struct NewReview {
    rating: u8,
    comment: Option<String>,
}

pub(crate) fn send_message(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Send = call.body()?;
    let sender = call.caller()?.to_owned();
    let files = state.drafts(call, &message_slot(call.id(), &sender))?;
    let draft = Draft { content: body.content, subject: None, kind: MessageKind::Text, payload: Value::Null };
    let mut answer = state.send_in_job(call, call.id(), &draft)?;
    state.files.adopt(&files, EntityKind::Message, answer["id"].as_str().unwrap_or_default());
    (answer["ok"], answer["requestId"], answer["action"]) = (json!(true), json!(call.request_id), json!("message.send"));
    Ok(answer.into())
}

pub(crate) fn messages(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let caller = call.caller()?;
    let job = state.shared_job(call)?;
    // A worker does not see what others proposed.
    let own = |message: &Message| message.sender == caller || message.recipient == caller;
    let limit = call.number("limit").unwrap_or(usize::MAX);
    for message in job.messages.iter_mut().filter(|message| message.recipient == caller).take(limit) {
        message.is_read = true;
    }
    let rows = job.messages.iter().filter(|message| own(message)).take(limit);
    Ok(rows.map(|message| view::message(job, message)).collect::<Vec<_>>().into())
}

pub(crate) fn create_review(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: NewReview = call.body()?;
    let reviewer = call.caller()?.to_owned();
    let id = state.ids.short("rev_");
    let job = state.shared_job(call)?;
    if job.status != JobStatus::Completed {
        return Err(Refusal::new(400, "JOB_NOT_COMPLETED", "Only a completed job can be reviewed"));
    }
    if job.reviews.iter().any(|review| review.reviewer == reviewer) {
        return Err(Refusal::new(409, "ALREADY_REVIEWED", "There is a review already"));
    }
    if job.is_onboarding() {
        return Err(Refusal::new(409, "ONBOARDING_JOB", "Nobody reviews an onboarding job"));
    }
    let reviewee = job.other_side(&reviewer).unwrap_or_default().to_owned();
    job.reviews.push(Review {
        id: id.clone(),
        reviewer,
        reviewee: reviewee.clone(),
        rating: body.rating,
        comment: body.comment,
        at: call.now,
    });
    state.agent_mut(&reviewee)?.ratings.add(body.rating);
    let mut answer = view::mutation(call, "review.create", json!({ "jobId": call.id(), "reviewId": id }), None, "Review stored.");
    (answer["id"], answer["jobId"]) = (json!(id), json!(call.id()));
    Ok(answer.into())
}

pub(crate) fn reviews(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let job = state.job(call.id())?;
    Ok(job.reviews.iter().map(|review| view::review(job, review)).collect::<Vec<_>>().into())
}

pub(crate) fn workspace(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let caller = call.caller()?;
    let job = state.shared_job(call)?;
    let messages = job.messages.iter().filter(|message| message.sender == caller || message.recipient == caller);
    let checkpoints = job.checkpoints.iter().enumerate();
    let answer = json!({
        "job": view::seen_by(job, Some(caller), call.now),
        "messages": messages.map(|message| view::message(job, message)).collect::<Vec<_>>(),
        "submissions": job.submissions.iter().map(|submission| view::submission(job, submission)).collect::<Vec<_>>(),
        "checkpoints": checkpoints.map(|(index, checkpoint)| view::checkpoint(job, index, checkpoint)).collect::<Vec<_>>(),
        "reviews": job.reviews.iter().map(|review| view::review(job, review)).collect::<Vec<_>>(),
    });
    Ok(answer.into())
}
