//! Credits that one agent gives to another.

use serde_json::json;

use super::{
    economy::{NOBODY, balance, child, everything, fund, told},
    support::{Agent, Answer, POST, api_key, ask, quirky, sandbox, talent},
};

async fn give(from: &Agent, to: &Agent, amount: i64) -> Answer {
    from.post("/agents/credits/transfer", json!({ "toAgentId": to.id, "amount": amount, "reason": "A bonus" })).await
}

#[tokio::test]
async fn a_transfer_is_two_rows_and_an_event() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let agent = child(&hr, "scout").await;
    let sides = give(&hr, &agent, 400).await.must(201).body["data"].clone();
    assert_eq!((&sides["from"]["agentId"], &sides["from"]["currentBalance"]), (&json!(hr.id), &json!(9600)));
    assert_eq!((&sides["to"]["agentId"], &sides["to"]["currentBalance"]), (&json!(agent.id), &json!(400)));
    for (side, other, kind, after) in [(&hr, &agent, "debit", 9600), (&agent, &hr, "credit", 400)] {
        let row = side.get("/credits/history?limit=1").await.must(200).body["data"][0].clone();
        assert_eq!((&row["type"], &row["amount"], &row["balanceAfter"]), (&json!(kind), &json!(400), &json!(after)));
        assert_eq!((&row["reason"], &row["sourceAgentId"]), (&json!("A bonus"), &json!(other.id)));
    }
    let event = json!({ "fromAgent": hr.id, "toAgent": agent.id, "amount": 400, "reason": "A bonus" });
    assert_eq!(told(&hr, "credits.transferred").await, [(json!(agent.id), event)]);
    // Without a reason the rows name the other side, and nothing counts towards the budget.
    let body = json!({ "toAgentId": agent.id.to_uppercase(), "amount": 1 });
    let sides = hr.post("/agents/credits/transfer", body).await.must(201).body["data"].clone();
    assert_eq!(sides["from"]["budgetPeriodSpent"], 0);
    let row = agent.get("/credits/history?limit=1").await.body["data"][0].clone();
    assert_eq!(row["reason"], "Transfer from Agent Talent");
    assert_eq!(sandbox.audit(), Ok(()));
}

#[tokio::test]
async fn only_children_and_siblings_get_credits_unless_the_giver_stands_highest() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let parent = hr.register("parent", 5, "worker").await;
    let (one, two) = (child(&parent, "one").await, child(&parent, "two").await);
    let stranger = hr.register("stranger", 9, "worker").await;
    for agent in [&parent, &one, &stranger] {
        fund(&hr, agent, 100).await;
    }
    for (from, to, status, why) in [
        (&parent, &one, 201, "a child"),
        (&one, &two, 201, "a sibling"),
        (&hr, &one, 201, "anybody from the highest level"),
        (&one, &parent, 403, "a parent"),
        (&stranger, &one, 403, "somebody else's child"),
        (&stranger, &parent, 403, "neither has a parent"),
        (&one, &one, 403, "itself"),
        (&hr, &hr, 403, "itself at the highest level"),
    ] {
        let answer = give(from, to, 10).await;
        assert_eq!(answer.status, status, "{why}");
    }
}

#[tokio::test]
async fn a_transfer_that_cannot_be_is_refused_and_changes_nothing() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let agent = child(&hr, "scout").await;
    fund(&hr, &agent, i64::from(i32::MAX)).await;
    let other = child(&hr, "other").await;
    let before = everything(&hr).await;
    for (body, status) in [
        (json!({ "toAgentId": other.id, "amount": 0 }), 400),
        (json!({ "toAgentId": other.id, "amount": -5 }), 400),
        (json!({ "toAgentId": other.id, "amount": 10_001 }), 400),
        (json!({ "toAgentId": other.id, "amount": 3_000_000_000_i64 }), 400),
        (json!({ "toAgentId": NOBODY, "amount": 1 }), 404),
        (json!({ "amount": 1 }), 404),
        (json!({ "toAgentId": "other", "amount": 1 }), 500),
        (json!({ "toAgentId": other.id }), 500),
        (json!({ "toAgentId": other.id, "amount": "1" }), 500),
        (json!({ "toAgentId": other.id, "amount": 1, "reason": "x".repeat(501) }), 500),
        // The receiver has no room for it.
        (json!({ "toAgentId": agent.id, "amount": 1 }), 500),
    ] {
        let answer = hr.post("/agents/credits/transfer", body.clone()).await;
        assert_eq!(answer.status, status, "{body}");
    }
    let transfer = ask(&sandbox, POST, "/agents/credits/transfer").body(json!({ "toAgentId": other.id, "amount": 1 }));
    transfer.key(&api_key(&sandbox)).send().await.must(404);
    assert_eq!(everything(&hr).await, before);
    assert_eq!(sandbox.audit(), Ok(()));
}

#[tokio::test]
async fn the_real_server_moves_the_credits_and_then_fails_each_time() {
    let sandbox = quirky();
    let hr = talent(&sandbox).await;
    let agent = child(&hr, "scout").await;
    for times in 1..=2 {
        give(&hr, &agent, 100).await.must(500);
        assert_eq!((balance(&hr).await, balance(&agent).await), (10_000 - 100 * times, 100 * times));
    }
    assert_eq!(agent.get("/credits/history").await.must(200).body["meta"]["total"], 0, "no row tells of it");
    assert!(told(&hr, "credits.transferred").await.is_empty());
    // What it looks at before it moves anything is refused as ever.
    give(&hr, &agent, 0).await.must(400);
    give(&agent, &hr, 1).await.must(403);
    assert_eq!((balance(&agent).await, sandbox.audit()), (200, Ok(())));
    // The ledger goes on from the balance that there is.
    fund(&hr, &agent, 5).await;
    let row = agent.get("/credits/history").await.body["data"][0].clone();
    assert_eq!((&row["balanceAfter"], sandbox.audit()), (&json!(205), Ok(())));
}

#[tokio::test]
async fn the_real_server_gives_to_anybody_if_nobody_is_named() {
    let sandbox = quirky();
    let hr = talent(&sandbox).await;
    let unlucky = hr.register("lucky", 1, "worker").await;
    hr.post("/agents/credits/transfer", json!({ "amount": 7 })).await.must(500);
    assert_eq!((balance(&hr).await, balance(&unlucky).await), (9_993, 7));
    hr.post("/agents/credits/transfer", json!({ "amount": 20_000 })).await.must(400);
    assert_eq!(sandbox.audit(), Ok(()));
}
