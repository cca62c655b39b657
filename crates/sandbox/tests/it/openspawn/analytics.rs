//! What the ledger tells of all agents.

use std::time::Duration;

use serde_json::{Value, json};

use super::{
    economy::{child, fund},
    support::{Agent, GET, api_key, ask, sandbox, talent},
};

async fn analytics(agent: &Agent, path: &str) -> Value {
    ask(&agent.sandbox, GET, &format!("/credits/analytics/{path}")).key(&api_key(&agent.sandbox)).send().await.must(200).body["data"]
        .clone()
}

async fn spend(agent: &Agent, amount: i64, trigger: Option<&str>) {
    agent.post("/credits/spend", json!({ "amount": amount, "reason": "r", "triggerType": trigger })).await.must(201);
}

const DAY: Duration = Duration::from_secs(24 * 3600);

#[tokio::test]
async fn the_numbers_of_all_miss_what_was_earned_and_spent_as_on_the_real_server() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let agent = child(&hr, "scout").await;
    hr.spawn("pending").await;
    fund(&hr, &agent, 101).await;
    spend(&agent, 1, None).await;
    let expected = json!({
        "totalAgents": 3, "activeAgents": 2, "totalBalance": 10_100, "totalTransactions": 3, "totalEarned": 0, "totalSpent": 0,
        "avgBalance": 3367,
    });
    assert_eq!(analytics(&hr, "stats").await, expected);
    let of = |agent: &Agent, name: &str, level: i64, balance: i64, count: i64| {
        json!({
            "agentId": agent.id, "agentName": name, "level": level, "currentBalance": balance, "totalEarned": 0, "totalSpent": 0,
            "transactionCount": count, "avgTransactionSize": 0, "lastActivity": "2026-09-12T00:00:00.000Z",
        })
    };
    assert_eq!(analytics(&hr, "agents").await, json!([of(&hr, "Agent Talent", 10, 10_000, 1), of(&agent, "scout", 9, 100, 2)]));
}

#[tokio::test]
async fn a_trend_has_the_days_on_which_something_moved() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let agent = child(&hr, "scout").await;
    sandbox.advance(DAY + Duration::from_secs(60)).await;
    fund(&hr, &agent, 10).await;
    fund(&hr, &agent, 10).await;
    sandbox.advance(DAY * 2).await;
    spend(&agent, 1, None).await;
    let (first, second, fourth) = ("2026-09-12T00:00:00.000Z", "2026-09-13T00:00:00.000Z", "2026-09-15T00:00:00.000Z");
    for (query, expected) in [
        (String::new(), &[first, second, fourth][..]),
        (format!("?agentId={}", agent.id), &[second, fourth]),
        (format!("?agentId={}", hr.id), &[first]),
        ("?days=2".to_owned(), &[second, fourth]),
        ("?days=1".to_owned(), &[fourth]),
        ("?days=0".to_owned(), &[fourth]),
        ("?days=-1".to_owned(), &[]),
    ] {
        let days = analytics(&hr, &format!("trends{query}")).await;
        let row = |date: &&str| json!({ "date": date, "credits": 0, "debits": 0, "net": 0 });
        assert_eq!(days, json!(expected.iter().map(row).collect::<Vec<_>>()), "{query}");
    }
    for query in ["days=all", "days=9999999999999", "agentId=scout"] {
        hr.get(&format!("/credits/analytics/trends?{query}")).await.must(500);
    }
}

#[tokio::test]
async fn triggers_and_top_spenders_are_right() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let (one, two) = (child(&hr, "one").await, child(&hr, "two").await);
    for agent in [&one, &two] {
        fund(&hr, agent, 1000).await;
    }
    spend(&one, 300, Some("llm_call")).await;
    sandbox.advance(DAY * 8).await;
    spend(&one, 20, Some("llm_call")).await;
    spend(&one, 5, None).await;
    spend(&two, 30, Some("search")).await;
    for (query, expected) in [
        ("", &[("unknown", 2, 10_005, 5003), ("admin_adjustment", 2, 2000, 1000), ("llm_call", 2, 320, 160), ("search", 1, 30, 30)][..]),
        ("?type=debit", &[("llm_call", 2, 320, 160), ("search", 1, 30, 30), ("unknown", 1, 5, 5)]),
        ("?days=1", &[("search", 1, 30, 30), ("llm_call", 1, 20, 20), ("unknown", 1, 5, 5)]),
        ("?type=credit&days=1", &[]),
    ] {
        let row = |(trigger, count, total, average): &(&str, i64, i64, i64)| json!({ "triggerType": trigger, "count": count, "totalAmount": total, "avgAmount": average });
        assert_eq!(analytics(&hr, &format!("triggers{query}")).await, json!(expected.iter().map(row).collect::<Vec<_>>()), "{query}");
    }
    for (query, expected) in [
        ("", &[(&two, 30), (&one, 25)][..]),
        ("?days=9", &[(&one, 325), (&two, 30)]),
        ("?days=9&limit=1", &[(&one, 325)]),
        ("?limit=0", &[(&two, 30), (&one, 25)]),
    ] {
        let row = |(agent, total): &(&Agent, i64)| json!({ "agentId": agent.id, "agentName": agent.handle, "totalSpent": total });
        assert_eq!(analytics(&hr, &format!("top-spenders{query}")).await, json!(expected.iter().map(row).collect::<Vec<_>>()), "{query}");
    }
    hr.get("/credits/analytics/top-spenders?limit=-1").await.must(500);
    hr.get("/credits/analytics/triggers?days=x").await.must(500);
}

#[tokio::test]
async fn what_is_critical_is_listed_before_what_is_not() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    for (handle, funded, spent) in [("low", 99, 0), ("fast", 1000, 501), ("faster", 2000, 1001), ("poor", 20, 1), ("fine", 600, 500)] {
        let agent = child(&hr, handle).await;
        fund(&hr, &agent, funded).await;
        if spent > 0 {
            spend(&agent, spent, None).await;
        }
        if handle == "fine" {
            hr.patch(&format!("/agents/{}/budget", agent.id), json!({ "budgetPeriodLimit": 400 })).await.must(200);
        }
    }
    let shown = async |expected: &[(&str, &str, &str, i64, i64)]| {
        let alerts = analytics(&hr, "alerts").await;
        let text = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
        let found: Vec<_> = alerts
            .as_array()
            .unwrap()
            .iter()
            .map(|row| {
                let numbers = (row["value"].as_i64().unwrap(), row["threshold"].as_i64().unwrap());
                (text(row, "agentName"), text(row, "alertType"), text(row, "severity"), numbers.0, numbers.1)
            })
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(name, kind, severity, value, threshold)| {
                ((*name).to_owned(), (*kind).to_owned(), (*severity).to_owned(), *value, *threshold)
            })
            .collect();
        assert_eq!(found, expected);
    };
    shown(&[
        ("faster", "high_velocity", "critical", 1001, 500),
        ("poor", "low_balance", "critical", 19, 100),
        ("fine", "budget_exceeded", "critical", 500, 400),
        ("low", "low_balance", "warning", 99, 100),
        ("fast", "high_velocity", "warning", 501, 500),
    ])
    .await;
    sandbox.advance(Duration::from_secs(3601)).await;
    shown(&[
        ("poor", "low_balance", "critical", 19, 100),
        ("fine", "budget_exceeded", "critical", 500, 400),
        ("low", "low_balance", "warning", 99, 100),
    ])
    .await;
}
