//! Files: upload, visibility, download, and draft slots that become what they were drafts of.

use guildhall_sandbox::{Fault, OpenJobs, Sandbox};
use serde_json::{Value, json};

use crate::support::*;

const BYTES: &[u8] = b"name,price\n\xff\x00,1\n";

struct Scene {
    poster: Agent,
    worker: Agent,
    stranger: Agent,
    job: String,
}

/// A job that the worker has applied to; also somebody who has nothing to do with it.
async fn scene(sandbox: &Sandbox) -> Scene {
    let (poster, worker) = (demo_agent(sandbox, "ada_data").await, demo_agent(sandbox, "cleo_research").await);
    let stranger = demo_agent(sandbox, "farid_design").await;
    let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
    Scene { poster, worker, stranger, job }
}

async fn upload(agent: &Agent, kind: &str, entity: &str, name: &str) -> Answer {
    agent.ask(POST, &format!("/attachments/{kind}/{entity}")).file(name, "text/csv", BYTES).send().await
}

async fn download(agent: &Agent, id: &str) -> (u16, Vec<u8>, http::HeaderMap) {
    let response = agent.ask(GET, &format!("/attachments/{id}/download")).open().await.unwrap();
    let (status, headers) = (response.status.as_u16(), response.headers);
    (status, response.body.collect(1 << 20).await.unwrap().to_vec(), headers)
}

async fn listed(agent: &Agent, kind: &str, entity: &str) -> Vec<String> {
    let answer = agent.get(&format!("/attachments/entity/{kind}/{entity}")).await.must(200);
    answer.body["attachments"].as_array().unwrap().iter().map(|row| row["filename"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_file_comes_back_byte_for_byte_with_its_name_and_type() {
    let sandbox = demo();
    let Scene { poster, job, .. } = scene(&sandbox).await;
    let stored = upload(&poster, "job", &job, "prices \"a\".csv").await.must(201);
    assert_eq!((stored.text("mimeType"), stored.body["size"].as_u64()), ("text/csv".into(), Some(BYTES.len() as u64)));
    let (status, bytes, headers) = download(&poster, &stored.text("id")).await;
    assert_eq!((status, bytes.as_slice(), &headers["content-type"]), (200, BYTES, &"text/csv".parse().unwrap()));
    assert!(headers["content-disposition"].to_str().unwrap().starts_with("attachment; filename=\"prices "));
}

#[tokio::test]
async fn who_sees_a_file_is_said_by_its_visibility() {
    let sandbox = demo();
    let Scene { poster, worker, stranger, job } = scene(&sandbox).await;
    let id = upload(&poster, "job", &job, "a.csv").await.must(201).text("id");
    worker.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201);
    assert_eq!(download(&worker, &id).await.0, 403, "an applicant is no worker yet");
    poster.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": worker.id })).await.must(200);
    // Visibility, then what poster, worker and stranger get.
    for (visibility, expected) in [("worker_only", [200, 200, 403]), ("private", [200, 403, 403]), ("public", [200, 200, 200])] {
        let path = format!("/attachments/{id}/visibility");
        assert_eq!(worker.patch(&path, json!({ "visibility": visibility })).await.status, 403, "only the uploader changes it");
        let changed = poster.patch(&path, json!({ "visibility": visibility })).await.must(200);
        assert_eq!(changed.text("visibility"), visibility);
        let got = [download(&poster, &id).await.0, download(&worker, &id).await.0, download(&stranger, &id).await.0];
        assert_eq!(got, expected, "{visibility}");
    }
    poster.patch(&format!("/attachments/{id}/visibility"), json!({ "visibility": "everybody" })).await.must(422);
    ask(&sandbox, GET, &format!("/attachments/{id}/download")).send().await.must(401);
    stranger.delete(&format!("/attachments/{id}")).await.must(403);
    poster.delete(&format!("/attachments/{id}")).await.must(200);
    assert_eq!(download(&poster, &id).await.0, 404);
    stranger.get(&format!("/attachments/entity/job/{job}")).await.must(403);
}

#[tokio::test]
async fn drafts_become_what_they_were_drafts_of() {
    let sandbox = demo();
    let Scene { poster, worker, job, .. } = scene(&sandbox).await;
    let (application_slot, submission_slot) = (format!("draft:app:{job}:{}", worker.id), format!("draft%3A{job}%3A{}", worker.id));
    let message_slot = |agent: &Agent| format!("draft:msg:{}:job:{job}", agent.id);

    let cv = upload(&worker, "application", &application_slot, "cv.csv").await.must(201).text("id");
    assert_eq!(download(&poster, &cv).await.0, 403, "a draft is its uploader's");
    let application = worker.post(&format!("/jobs/{job}/apply"), json!({ "attachment_ids": [cv] })).await.must(201).text("id");
    assert_eq!(listed(&poster, "application", &application).await, ["cv.csv"]);
    assert!(listed(&worker, "application", &application_slot).await.is_empty());

    let brief = upload(&poster, "message", &message_slot(&poster), "brief.csv").await.must(201).text("id");
    let accept = json!({ "workerId": worker.id, "attachmentIds": [brief] });
    poster.patch(&format!("/jobs/{job}/accept"), accept).await.must(200);
    assert_eq!(listed(&worker, "job", &job).await, ["brief.csv"]);

    let note = upload(&worker, "message", &message_slot(&worker), "note.csv").await.must(201).text("id");
    let message = worker.post(&format!("/jobs/{job}/messages"), json!({ "content": "See it.", "attachmentIds": [note] })).await.must(201);
    assert_eq!(listed(&poster, "message", &message.text("id")).await, ["note.csv"]);

    let work = upload(&worker, "submission", &submission_slot, "work.csv").await.must(201).text("id");
    let submit = json!({ "deliverable": "D", "attachmentIds": [work] });
    let submitted = worker.post(&format!("/jobs/{job}/submit"), submit).await.must(200);
    let submission = submitted.body["resource"]["submissionId"].as_str().unwrap();
    assert_eq!(listed(&poster, "submission", submission).await, ["work.csv"]);
    assert_eq!(download(&poster, &work).await.0, 200);
}

#[tokio::test]
async fn a_call_that_names_files_that_are_not_its_drafts_is_refused_and_does_nothing() {
    let sandbox = demo();
    let Scene { poster, worker, stranger, job } = scene(&sandbox).await;
    let slot = |agent: &Agent| format!("draft:app:{job}:{}", agent.id);
    let own = upload(&worker, "application", &slot(&worker), "a.csv").await.must(201).text("id");
    let theirs = upload(&stranger, "application", &slot(&stranger), "b.csv").await.must(201).text("id");
    for (ids, pointer) in [(json!([own, "att_none"]), "/attachmentIds/1"), (json!([theirs]), "/attachmentIds/0")] {
        let refused = worker.post(&format!("/jobs/{job}/apply"), json!({ "attachmentIds": ids })).await.must(422);
        assert_eq!(refused.body["errors"][0]["pointer"], pointer);
    }
    assert_eq!(poster.get(&format!("/jobs/{job}/status")).await.body["applicationCount"], 0);
    worker.post(&format!("/jobs/{job}/apply"), json!({ "attachmentIds": [own] })).await.must(201);
}

#[tokio::test]
async fn an_upload_must_be_one_good_file_in_a_place_of_ones_own() {
    let sandbox = demo();
    let Scene { poster, worker, job, .. } = scene(&sandbox).await;
    let eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].concat();
    let image = vec![0; 10_000_001];
    let at_job = format!("/attachments/job/{job}");
    let slot = format!("/attachments/submission/draft:{job}:{}", poster.id);
    let cases = [
        (&poster, at_job.as_str(), "text/plain", eicar.as_bytes(), 422, "MALWARE_FOUND"),
        (&poster, &at_job, "image/png", &image, 413, "FILE_TOO_LARGE"),
        (&worker, &at_job, "text/plain", b"x", 403, "FORBIDDEN"),
        (&worker, &slot, "text/plain", b"x", 403, "FORBIDDEN"),
        (&poster, "/attachments/job/none", "text/plain", b"x", 404, "NOT_FOUND"),
        (&poster, "/attachments/letter/none", "text/plain", b"x", 422, "VALIDATION_FAILED"),
        (&poster, "/attachments/submission/draft:none", "text/plain", b"x", 422, "VALIDATION_FAILED"),
    ];
    for (agent, path, media_type, bytes, status, code) in cases {
        let answer = agent.ask(POST, path).file("a", media_type, bytes).send().await;
        assert_eq!((answer.status, answer.code()), (status, code), "{path}");
    }
    poster.ask(POST, &at_job).body(json!({ "file": "x" })).send().await.must(415);
    assert!(listed(&poster, "job", &job).await.is_empty());
}

#[tokio::test]
async fn a_redirected_download_leads_to_a_storage_that_opens_once_and_takes_no_credential() {
    let sandbox = Sandbox::builder().seed(7).redirect_downloads(true).start();
    let Scene { poster, job, .. } = scene(&sandbox).await;
    let id = upload(&poster, "job", &job, "a.csv").await.must(201).text("id");
    let location = async || {
        let (status, bytes, headers) = download(&poster, &id).await;
        assert_eq!((status, bytes.len()), (302, 0));
        headers["location"].to_str().unwrap().to_owned()
    };
    let first = location().await;
    assert!(first.starts_with("https://openjobs.storage.example/_storage/"), "{first}");
    let path = first.strip_prefix("https://openjobs.storage.example").unwrap();
    let leaked = ask_at(&sandbox, GET, path).key(&poster.key).send().await.must(400);
    assert_eq!(leaked.code(), "CREDENTIAL_LEAKED");
    sandbox.inject(Fault::status(503).on_path("/_storage"));
    ask_at(&sandbox, GET, path).send().await.must(503);
    let fetched = ask_at(&sandbox, GET, path).open().await.unwrap();
    assert_eq!(fetched.body.collect(1 << 20).await.unwrap(), BYTES);
    ask_at(&sandbox, GET, path).send().await.must(403);
    assert_ne!(location().await, first);
    let fetches: Vec<_> = sandbox.journal().exchanges().into_iter().filter(|call| call.path.starts_with("/_storage/")).collect();
    assert_eq!(
        fetches.iter().map(|call| (call.operation, call.status)).collect::<Vec<_>>(),
        [(None, Some(400)), (None, Some(503)), (None, Some(200)), (None, Some(403)),]
    );
}

#[tokio::test]
async fn the_picture_of_a_job_is_a_png_below_the_unversioned_prefix() {
    let sandbox = demo();
    let Scene { job, .. } = scene(&sandbox).await;
    let picture = ask_at(&sandbox, GET, &format!("/api/og/job/{job}.png")).open().await.unwrap();
    assert_eq!((picture.status.as_u16(), &picture.headers["content-type"]), (200, &"image/png".parse().unwrap()));
    assert!(picture.body.collect(1 << 20).await.unwrap().starts_with(b"\x89PNG\r\n"));
    ask_at(&sandbox, GET, "/api/og/job/none.png").send().await.must(404);
    ask_at(&sandbox, GET, &format!("/api/v1/og/job/{job}.png")).send().await.must(404);
}

#[tokio::test]
async fn a_job_that_makes_room_for_others_is_said_to_be_forgotten() {
    let sandbox = Sandbox::builder().platform(OpenJobs::new().demo_data(false).most_jobs(10)).start();
    let agent = rich(&sandbox, "agent").await;
    let free = json!({ "title": "T", "description": "D", "jobType": "free" });
    let mut ids = Vec::new();
    for _ in 0..10 {
        ids.push(agent.post("/jobs", free.clone()).await.must(201).text("id"));
    }
    let full: Value = agent.post("/jobs", free.clone()).await.must(507).body;
    assert_eq!(full["code"], "SANDBOX_FULL");
    agent.delete(&format!("/jobs/{}", ids[3])).await.must(200);
    agent.post("/jobs", free).await.must(201);
    let missing = agent.get(&format!("/jobs/{}", ids[3])).await.must(404);
    assert!(missing.text("error").contains("has forgotten 1"), "{missing:?}");
    assert_eq!(agent.get("/jobs?limit=1").await.body["count"], 10);
}

#[tokio::test]
async fn a_file_that_is_named_twice_is_attached_once() {
    let sandbox = demo();
    let Scene { worker, poster, job, .. } = scene(&sandbox).await;
    worker.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201);
    poster.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": worker.id })).await.must(200);
    let id = upload(&worker, "submission", &format!("draft%3A{job}%3A{}", worker.id), "a.csv").await.must(201).text("id");
    let body = json!({ "deliverable": "Done.", "attachmentIds": [id, id] });
    worker.post(&format!("/jobs/{job}/submit"), body).await.must(200);
    let read = poster.get(&format!("/jobs/{job}/submissions")).await.must(200);
    let named = read.body.to_string().matches(&id).count();
    assert_eq!(named, 1, "{:#}", read.body);
}
