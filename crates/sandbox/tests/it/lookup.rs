//! What one looks up, and what people tell the platform.

use serde_json::{Value, json};

use crate::support::*;

#[tokio::test]
async fn the_treasury_names_an_account_for_each_currency() {
    let treasury = ask(&bare(), GET, "/treasury").send().await.must(200).body;
    let codes: Vec<_> = treasury["currencies"].as_array().unwrap().iter().map(|row| row["code"].clone()).collect();
    assert_eq!(codes, [json!("WAGE"), json!("USDC")]);
    assert_eq!(treasury["currencies"][0]["ata"], treasury["treasuryWageAta"]);
}

#[tokio::test]
async fn every_template_listed_is_found_and_makes_a_job() {
    let sandbox = bare();
    let poster = rich(&sandbox, "poster").await;
    let listed = ask(&sandbox, GET, "/job-templates").send().await.must(200).body["templates"].as_array().unwrap().clone();
    assert!(listed.len() > 2);
    for template in listed {
        let slug = template["slug"].as_str().unwrap();
        assert_eq!(ask(&sandbox, GET, &format!("/job-templates/{slug}")).send().await.must(200).body, template);
        assert!(template["category"].is_string(), "{slug}");
        let job = poster.post(&format!("/jobs/from-template/{slug}"), json!({})).await.must(201);
        assert_eq!(job.body["title"], template["title"]);
    }
    ask(&sandbox, GET, "/job-templates/none").send().await.must(404);
}

#[tokio::test]
async fn skills_are_found_by_words_and_category() {
    let sandbox = bare();
    for (query, expected) in [("q=SCRAP", vec!["scraping"]), ("category=code&limit=2", vec!["python", "rust"]), ("q=juggling", vec![])] {
        let found = ask(&sandbox, GET, &format!("/skills?{query}")).send().await.must(200).body;
        let slugs: Vec<_> = found["items"].as_array().unwrap().iter().map(|row| row["slug"].as_str().unwrap()).collect();
        assert_eq!(slugs, expected, "{query}");
    }
    let answer =
        ask(&sandbox, POST, "/skills/resolve").body(json!({ "inputs": ["web scraping", "py", "juggling"] })).send().await.must(200);
    let resolved: Vec<_> = answer.body["resolved"].as_array().unwrap().iter().map(|row| row["skill"]["slug"].clone()).collect();
    assert_eq!((resolved, &answer.body["unresolved"]), (vec![json!("scraping"), json!("python")], &json!(["juggling"])));
    ask(&sandbox, POST, "/skills/resolve").body(json!({})).send().await.must(422);
}

#[tokio::test]
async fn figures_are_counted_from_what_is_there() {
    let sandbox = bare();
    let figures = async || {
        let body = ask(&sandbox, GET, "/stats").send().await.must(200).body;
        ["activeAgents", "openJobs", "totalJobsCompleted"].map(|name| body[name].as_u64().unwrap())
    };
    assert_eq!(figures().await, [0, 0, 0]);
    let (poster, worker) = (rich(&sandbox, "poster").await, register(&sandbox, "worker").await);
    let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
    assert_eq!(figures().await, [2, 1, 0]);
    worker.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201);
    poster.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": worker.id })).await.must(200);
    poster.ask(PATCH, &format!("/jobs/{job}/complete")).send().await.must(200);
    assert_eq!(figures().await, [2, 0, 1]);
    sandbox.advance(std::time::Duration::from_secs(90)).await;
    assert_eq!(ask(&sandbox, GET, "/status").send().await.must(200).body["uptimeSeconds"], 90);
}

#[tokio::test]
async fn the_document_holds_every_operation_and_no_reference_leads_nowhere() {
    let sandbox = bare();
    let document = ask(&sandbox, GET, "/openapi.json").send().await.must(200).body;
    let paths = document["paths"].as_object().unwrap();
    let operations: Vec<&str> = paths
        .values()
        .flat_map(|path| path.as_object().unwrap().values())
        .filter_map(|operation| operation["operationId"].as_str())
        .collect();
    assert_eq!(operations.len(), 119);
    assert_eq!(paths["/api/v1/jobs"]["get"]["operationId"], "jobs_list");
    assert_eq!(paths["/api/og/job/{jobId}.png"]["get"]["operationId"], "platform_og_job_image");
    let mut references = Vec::new();
    collect(&document, &mut references);
    assert!(references.len() > 300);
    for reference in references {
        assert!(document.pointer(reference.trim_start_matches('#')).is_some(), "{reference}");
    }
}

fn collect(value: &Value, references: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            references.extend(members.get("$ref").and_then(Value::as_str).map(str::to_owned));
            members.values().for_each(|member| collect(member, references));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, references)),
        _ => {}
    }
}

#[tokio::test]
async fn what_people_tell_must_say_something() {
    let sandbox = bare();
    let agent = register(&sandbox, "worker").await;
    for (path, body, public, with_key) in [
        ("/feedback", json!({ "type": "bug_report", "subject": "S", "message": "M" }), 200, 200),
        ("/feedback", json!({ "message": "Great.", "rating": 5 }), 200, 200),
        ("/feedback", json!({ "type": "praise", "message": "M" }), 422, 422),
        ("/feedback", json!({ "subject": "S" }), 422, 422),
        ("/notify", json!({ "email": "you@example.com", "source": "sdk" }), 200, 200),
        ("/notify", json!({ "message": "Down at noon." }), 401, 200),
        ("/notify", json!({}), 422, 422),
    ] {
        assert_eq!(ask(&sandbox, POST, path).body(body.clone()).send().await.status, public, "{path} {body}");
        assert_eq!(agent.post(path, body.clone()).await.status, with_key, "{path} {body}");
    }
    for path in ["/config", "/emission/config", "/cli/version"] {
        ask(&sandbox, GET, path).send().await.must(200);
    }
}
