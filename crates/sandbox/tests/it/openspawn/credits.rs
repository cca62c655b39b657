//! Credits: spent, corrected, and looked back at.

use serde_json::{Value, json};

use super::{
    economy::{NOBODY, adjust, balance, everything, fund, told},
    support::{GET, POST, api_key, ask, quirky, sandbox, talent},
};

#[tokio::test]
async fn what_is_spent_is_a_row_and_counts_towards_the_budget_but_is_no_event() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let agent = hr.register("scout", 3, "worker").await;
    fund(&hr, &agent, 100).await;
    hr.patch(&format!("/agents/{}", agent.id), json!({ "budgetPeriodLimit": 70 })).await.must(200);
    let events = agent.get("/events").await.body["meta"]["total"].clone();
    let body = json!({ "amount": 30, "reason": "A model", "triggerType": "llm_call", "sourceAgentId": hr.id, "sourceTaskId": null });
    let row = agent.post("/credits/spend", body).await.must(201).body["data"].clone();
    for (member, expected) in [
        ("type", json!("debit")),
        ("amount", json!(30)),
        ("balanceAfter", json!(70)),
        ("reason", json!("A model")),
        ("triggerType", json!("llm_call")),
        ("sourceAgentId", json!(hr.id)),
        ("sourceTaskId", Value::Null),
        ("litellmCostUsd", Value::Null),
    ] {
        assert_eq!(row[member], expected, "{member}");
    }
    let shown = agent.get("/credits/balance").await.must(200);
    assert_eq!(shown.body, json!({ "data": { "balance": 70, "budgetPeriodSpent": 30, "budgetPeriodLimit": 70 } }));
    assert_eq!(agent.get("/events").await.body["meta"]["total"], events);
    assert_eq!(sandbox.audit(), Ok(()));
}

#[tokio::test]
async fn what_cannot_be_spent_is_refused_and_changes_nothing() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let agent = hr.register("scout", 3, "worker").await;
    fund(&hr, &agent, 100).await;
    hr.patch(&format!("/agents/{}", agent.id), json!({ "budgetPeriodLimit": 50 })).await.must(200);
    let before = everything(&hr).await;
    let long = |most: usize| "x".repeat(most + 1);
    for (body, status, error) in [
        (json!({ "amount": 101, "reason": "r" }), 400, json!("Insufficient balance")),
        (json!({ "amount": 51, "reason": "r" }), 400, json!("Budget limit exceeded")),
        (json!({ "amount": 3_000_000_000_i64, "reason": "r" }), 400, json!("Insufficient balance")),
        (json!({ "amount": 0, "reason": "r" }), 400, json!(["amount must not be less than 1"])),
        (json!({ "amount": 1, "reason": "r", "notes": "n" }), 400, json!(["property notes should not exist"])),
        (json!({ "amount": 1 }), 400, json!(["reason must be shorter than or equal to 500 characters", "reason must be a string"])),
        (json!({ "amount": 1, "reason": "r", "sourceAgentId": "me" }), 400, json!(["sourceAgentId must be a UUID"])),
        (json!({ "amount": 1, "reason": "r", "sourceAgentId": NOBODY }), 500, json!("Internal server error")),
        (json!({ "amount": 1, "reason": "r", "sourceTaskId": NOBODY }), 500, json!("Internal server error")),
        (json!({ "amount": 1, "reason": long(500) }), 500, json!("Internal server error")),
        (json!({ "amount": 1, "reason": "r", "triggerType": long(100) }), 500, json!("Internal server error")),
    ] {
        let answer = agent.post("/credits/spend", body.clone()).await.must(status);
        assert_eq!(answer.body["error"], error, "{body}");
    }
    let key = api_key(&sandbox);
    ask(&sandbox, POST, "/credits/spend").body(json!({ "amount": 1, "reason": "r" })).key(&key).send().await.must(404);
    ask(&sandbox, GET, "/credits/balance").key(&key).send().await.must(404);
    assert_eq!(everything(&hr).await, before);
    agent.post("/credits/spend", json!({ "amount": 50, "reason": "x".repeat(500) })).await.must(201);
}

#[tokio::test]
async fn a_history_holds_ones_own_rows_in_pages_the_newest_first() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let agent = hr.register("scout", 3, "worker").await;
    for amount in 1..=60 {
        fund(&hr, &agent, amount).await;
    }
    for (query, amounts, limit, offset) in [
        ("", (60, 11), 50, 0),
        ("?limit=2", (60, 59), 2, 0),
        ("?limit=2&offset=3", (57, 56), 2, 3),
        ("?offset=59", (1, 1), 50, 59),
        ("?limit=0", (60, 11), 50, 0),
        ("?limit=many&offset=few", (60, 11), 50, 0),
    ] {
        let answer = agent.get(&format!("/credits/history{query}")).await.must(200).body;
        assert_eq!(answer["meta"], json!({ "total": 60, "limit": limit, "offset": offset }), "{query}");
        let rows = answer["data"].as_array().unwrap();
        assert_eq!((&rows[0]["amount"], &rows[rows.len() - 1]["amount"]), (&json!(amounts.0), &json!(amounts.1)), "{query}");
        assert_eq!(rows[0]["agent"]["agentId"], "scout");
    }
    assert_eq!(agent.get("/credits/history?offset=60").await.must(200).body["data"], json!([]));
    agent.get("/credits/history?limit=-1").await.must(500);
    agent.get("/credits/history?offset=-1").await.must(500);
    let by_key = ask(&sandbox, GET, "/credits/history").key(&api_key(&sandbox)).send().await.must(200);
    assert_eq!(by_key.body, json!({ "data": [], "meta": { "total": 0, "limit": 50, "offset": 0 } }));
}

#[tokio::test]
async fn the_secret_of_the_agent_leaks_from_its_history_on_the_real_server_only() {
    for (sandbox, leaks) in [(sandbox(), false), (quirky(), true)] {
        let agent = talent(&sandbox).await;
        let answer = agent.get("/credits/history").await.must(200);
        assert_eq!(answer.body["data"][0]["agent"].get("hmacSecretEnc").is_some(), leaks);
    }
}

#[tokio::test]
async fn a_correction_gives_or_takes_and_is_told() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let agent = hr.register("scout", 3, "worker").await;
    fund(&hr, &agent, 50).await;
    let row = adjust(&hr, &agent, "debit", 20).await.must(201).body["data"].clone();
    assert_eq!((&row["agentId"], &row["type"], &row["balanceAfter"]), (&json!(agent.id), &json!("debit"), &json!(30)));
    assert_eq!((&row["reason"], &row["triggerType"]), (&json!("[Admin] Correction"), &json!("admin_adjustment")));
    assert_eq!(row["sourceAgentId"], json!(hr.id));
    let event = json!({ "amount": 20, "type": "debit", "reason": "Correction" });
    assert_eq!(told(&hr, "credit.adjusted").await[0], (json!(agent.id), event));
    // It does not count towards the budget.
    let shown = agent.get("/credits/balance").await.must(200);
    assert_eq!(shown.body["data"]["budgetPeriodSpent"], 0);
    let admin = hr.register("boss", 3, "admin").await;
    fund(&admin, &agent, 1).await;
    assert_eq!((balance(&agent).await, sandbox.audit()), (31, Ok(())));
}

#[tokio::test]
async fn a_correction_that_cannot_be_is_refused_and_changes_nothing() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let agent = hr.register("scout", 3, "worker").await;
    let founder = hr.register("founder", 9, "founder").await;
    fund(&hr, &agent, 50).await;
    let before = everything(&hr).await;
    adjust(&hr, &agent, "debit", 51).await.must(400);
    adjust(&hr, &agent, "credit", 0).await.must(400);
    adjust(&hr, &agent, "gift", 1).await.must(400);
    adjust(&agent, &agent, "credit", 1).await.must(403);
    adjust(&founder, &agent, "credit", 1).await.must(403);
    // A balance has 32 bits.
    adjust(&hr, &agent, "credit", i64::from(i32::MAX) - 49).await.must(500);
    adjust(&hr, &agent, "credit", 3_000_000_000).await.must(500);
    // On the real server the call is never answered.
    adjust(&hr, &hr, "credit", 1).await.must(500);
    adjust(&hr, &hr, "debit", 1_000_000).await.must(400);
    let body = |agent: &str, reason: &str| json!({ "agentId": agent, "amount": 1, "type": "credit", "reason": reason });
    hr.post("/credits/adjust", body(NOBODY, "r")).await.must(404);
    hr.post("/credits/adjust", body(&agent.id, &"x".repeat(493))).await.must(500);
    ask(&sandbox, POST, "/credits/adjust").body(body(&agent.id, "r")).key(&api_key(&sandbox)).send().await.must(403);
    assert_eq!(everything(&hr).await, before);
    assert_eq!(sandbox.audit(), Ok(()));
}

#[tokio::test]
async fn a_model_is_charged_by_its_tokens_each_time_it_is_reported() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let agent = hr.register("scout", 3, "worker").await;
    fund(&hr, &agent, 30).await;
    let organisation = hr.get("/events").await.body["data"][0]["orgId"].as_str().unwrap().to_owned();
    let report = async |organisation: &str, secret: &str, agent: &str, model: &str, tokens: i64| {
        let body = json!({ "callId": "call-1", "agentId": agent, "model": model, "inputTokens": tokens, "outputTokens": 1 });
        let path = format!("/credits/litellm-callback?orgId={organisation}");
        ask(&sandbox, POST, &path).body(body).header("x-litellm-secret", secret).send().await
    };
    const SECRET: &str = "litellm-sandbox";
    for (model, tokens, charged) in [
        ("opus", 999_999, Some(15)),
        ("sonnet", 1_000_000, Some(4)),
        ("haiku", 0, Some(1)),
        ("haiku", 0, Some(1)),
        ("gpt-4", 1_000_000, None),
    ] {
        let answer = report(&organisation, SECRET, &agent.id, model, tokens).await.must(201);
        let message = if charged.is_some() { "Charged" } else { "No charge" };
        assert_eq!((answer.text("message").as_str(), answer.body["data"]["amount"].as_i64()), (message, charged), "{model}");
    }
    let shown = agent.get("/credits/balance").await.must(200).body["data"].clone();
    assert_eq!((&shown["balance"], &shown["budgetPeriodSpent"]), (&json!(9), &json!(21)));
    assert_eq!(agent.get("/credits/history?limit=1").await.body["data"][0]["triggerType"], "llm_call");
    let before = everything(&hr).await;
    report(&organisation, SECRET, &agent.id, "opus", -1).await.must(400);
    report(&organisation, "guess", &agent.id, "opus", -1).await.must(400);
    report(&organisation, "guess", &agent.id, "opus", 1).await.must(401);
    report(&organisation, "", &agent.id, "opus", 1).await.must(401);
    report(&organisation, SECRET, NOBODY, "opus", 1).await.must(404);
    report(&organisation, SECRET, &agent.id, "opus", 1_000_000).await.must(400);
    report(NOBODY, SECRET, &agent.id, "opus", 1).await.must(201);
    report("mine", SECRET, &agent.id, "opus", 1).await.must(500);
    let body = json!({ "callId": "c", "agentId": agent.id, "model": "opus", "inputTokens": 1, "outputTokens": 1 });
    let bare = ask(&sandbox, POST, "/credits/litellm-callback").body(body);
    bare.clone().send().await.must(401);
    bare.header("x-litellm-secret", SECRET).send().await.must(500);
    assert_eq!(everything(&hr).await, before);
}
