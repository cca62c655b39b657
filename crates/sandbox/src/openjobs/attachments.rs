//! Files of jobs, applications, submissions and messages.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    files::{Attachment, EntityKind},
    site,
    state::{State, forbidden},
    words::Visibility,
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
};

/// The largest image, the largest video and the largest other file.
const LARGEST: [usize; 3] = [10_000_000, 50_000_000, 25_000_000];

/// What every malware scanner finds, and is harmless: the EICAR test file. It is written in two parts so that none finds it here.
const EICAR: [&str; 2] = [r"X5O!P%@AP[4\PZX54(P^)7CC)7}", "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"];

#[derive(Deserialize)]
struct ChangeVisibility {
    visibility: Visibility,
}

pub(crate) fn upload(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let owner = call.caller()?.to_owned();
    let (entity, may_add) = state.entity(kind(call)?, call.segment(1), &owner)?;
    if !may_add {
        return Err(forbidden("Only whoever it belongs to may add files"));
    }
    let file = call.upload.clone().ok_or_else(|| Refusal::unprocessable("/file", "the file is needed"))?;
    let largest = match file.media_type.split('/').next() {
        Some("image") => LARGEST[0],
        Some("video") => LARGEST[1],
        _ => LARGEST[2],
    };
    if file.bytes.len() > largest {
        return Err(Refusal::new(413, "FILE_TOO_LARGE", format!("A file of this kind may have {largest} bytes")));
    }
    if file.bytes.starts_with(EICAR.concat().as_bytes()) {
        return Err(Refusal::new(422, "MALWARE_FOUND", "The scanner refused the file; do not send it again"));
    }
    let (media_type, size) = (file.media_type.clone(), file.bytes.len());
    let id = state.ids.short("att_");
    state.files.add(Attachment { id: id.clone(), owner, entity, file, visibility: Visibility::WorkerOnly, at: call.now })?;
    let url = format!("{}/api/v1/attachments/{id}/download", site(call));
    Ok(json!({ "id": id, "url": url, "mimeType": media_type, "size": size, "status": "ready" }).into())
}

pub(crate) fn list(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let caller = call.caller()?;
    let (entity, _) = state.entity(kind(call)?, call.segment(1), caller)?;
    let job = state.job(&entity.job).ok();
    let seen: Vec<_> = state.files.of(&entity).filter(|file| file.is_seen_by(caller, job)).map(row).collect();
    let applied = || job.is_some_and(|job| job.applications.iter().any(|application| application.agent == caller));
    if seen.is_empty() && !entity.is_draft && !job.is_some_and(|job| job.has_part(caller)) && !applied() {
        return Err(forbidden("You have nothing to do with this"));
    }
    Ok(seen.into())
}

pub(crate) fn download(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let attachment = state.files.get(call.id())?;
    if !attachment.is_seen_by(call.caller()?, state.job(&attachment.entity.job).ok()) {
        return Err(forbidden("You may not see this file"));
    }
    Ok(Answer::File(attachment.file.clone()))
}

pub(crate) fn update_visibility(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: ChangeVisibility = call.body()?;
    let attachment = state.files.own(call)?;
    attachment.visibility = body.visibility;
    Ok(json!({ "ok": true, "id": attachment.id, "visibility": body.visibility }).into())
}

pub(crate) fn delete(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let id = state.files.own(call)?.id.clone();
    state.files.remove(&id);
    Ok(json!({ "ok": true, "id": id, "message": "File deleted." }).into())
}

fn kind(call: &Call) -> Result<EntityKind, Refusal> {
    EntityKind::deserialize(Value::from(call.id())).map_err(|error| Refusal::unprocessable("/path/entityType", error.to_string()))
}

fn row(attachment: &Attachment) -> Value {
    json!({
        "id": attachment.id,
        "filename": attachment.file.name,
        "mimeType": attachment.file.media_type,
        "sizeBytes": attachment.file.bytes.len(),
        "visibility": attachment.visibility,
        "createdAt": clock::text(attachment.at),
    })
}
