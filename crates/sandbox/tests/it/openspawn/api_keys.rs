//! API keys.

use serde_json::json;

use super::{
    people::{admin, log_in},
    support::{DELETE, GET, POST, api_key, ask, sandbox, talent},
};

#[tokio::test]
async fn no_key_can_be_made() {
    let sandbox = sandbox();
    let person = admin(&sandbox).await;
    for (body, faults) in [
        (json!({ "name": "k" }), &["property name should not exist"][..]),
        (json!({ "name": 5, "scopes": ["all"] }), &["property name should not exist", "property scopes should not exist"]),
        (json!({ "color": "red" }), &["property color should not exist"]),
    ] {
        let answer = person.post("/api-keys", body.clone()).await.must(400);
        assert_eq!(answer.body["error"], json!(faults), "{body}");
    }
    person.post("/api-keys", json!({})).await.must(500);
    ask(&sandbox, POST, "/api-keys").key(&person.access).send().await.must(500);
    assert_eq!(person.get("/api-keys").await.body.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_key_is_seen_by_its_owner_until_it_is_revoked() {
    let sandbox = sandbox();
    let (person, key) = (admin(&sandbox).await, api_key(&sandbox));
    let unused = person.get("/api-keys").await.must(200).body[0].clone();
    assert_eq!((&unused["keyPrefix"], &unused["scopes"]), (&json!(key[..12]), &json!(["read"])));
    assert_eq!((&unused["lastUsedAt"], &unused["expiresAt"]), (&json!(null), &json!(null)));
    ask(&sandbox, GET, "/agents").key(&key).send().await.must(200);
    let path = format!("/api-keys/{}", unused["id"].as_str().unwrap());
    let used = person.get(&path).await.must(200).body;
    assert_eq!(used["lastUsedAt"], "2026-09-12T00:00:00.000Z");
    assert!(!used.to_string().contains(&key), "the key is not shown");
    person.get("/api-keys/00000000-0000-4000-8000-000000000000").await.must(404);
    person.get("/api-keys/first").await.must(400);
    person.call(DELETE, "/api-keys/first", json!({})).await.must(400);
    assert_eq!(person.call(DELETE, &path, json!({})).await.must(200).body, json!({ "message": "API key revoked" }));
    person.call(DELETE, &path, json!({})).await.must(404);
    person.get(&path).await.must(404);
    assert_eq!(person.get("/api-keys").await.must(200).body, json!([]));
    ask(&sandbox, GET, "/agents").key(&key).send().await.must(401);
}

#[tokio::test]
async fn keys_are_a_matter_of_the_person_who_has_logged_in() {
    let sandbox = sandbox();
    let (person, agent) = (admin(&sandbox).await, talent(&sandbox).await);
    agent.get("/api-keys").await.must(401);
    ask(&sandbox, GET, "/api-keys").key(&api_key(&sandbox)).send().await.must(401);
    let org = person.get("/auth/me").await.body["orgId"].clone();
    let body = json!({ "orgId": org, "email": "b@x.example", "password": "b", "name": "B" });
    person.post("/auth/register", body).await.must(201);
    let other = log_in(&sandbox, "b@x.example", "b").await;
    assert_eq!(other.get("/api-keys").await.must(200).body, json!([]));
    let id = person.get("/api-keys").await.body[0]["id"].as_str().unwrap().to_owned();
    other.call(DELETE, &format!("/api-keys/{id}"), json!({})).await.must(404);
}
