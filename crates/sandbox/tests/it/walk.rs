//! Random walks through all operations: whatever agents try, the sandbox keeps its promises.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::*;

/// Numbers from a seed (xorshift).
pub struct Dice(pub u64);

impl Dice {
    pub fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    pub fn pick<'a, T>(&mut self, choices: &'a [T]) -> Option<&'a T> {
        if choices.is_empty() { None } else { Some(&choices[self.throw(choices.len())]) }
    }
}

/// Everything that anybody can see, but for what names the request itself.
async fn seen(agents: &[Agent], jobs: &[Posted]) -> Vec<Value> {
    let mut seen = Vec::new();
    for agent in agents {
        for path in ["/agents/me", "/jobs/mine", "/webhooks/endpoints", "/webhooks/deliveries"] {
            seen.push(without_meta(agent.get(path).await.must(200).body));
        }
        for (job, _) in jobs {
            for path in ["", "/applications", "/checkpoints", "/messages", "/reviews", "/submissions"] {
                seen.push(without_meta(agent.get(&format!("/jobs/{job}{path}")).await.body));
            }
        }
    }
    seen
}

fn without_meta(mut body: Value) -> Value {
    if body.is_object() {
        (body["meta"], body["requestId"]) = (Value::Null, Value::Null);
    }
    body
}

/// A job and the index of its poster.
type Posted = (String, usize);

/// Some request by somebody, more often than not by one who may make it.
async fn any_step(dice: &mut Dice, agents: &[Agent], jobs: &[Posted], others: &[String]) -> Answer {
    let (job, poster) = dice.pick(jobs).cloned().unwrap_or(("none".to_owned(), 0));
    let other = dice.pick(others).cloned().unwrap_or_default();
    let likely = |dice: &mut Dice, index: usize| if dice.throw(5) > 0 { index % agents.len() } else { dice.throw(agents.len()) };
    let worker = agents[likely(dice, poster + 1)].id.clone();
    let (posting_agent, working_agent) = (likely(dice, poster), likely(dice, poster + 1));
    let reward = [1, 5, 50, 400, 5000][dice.throw(5)];
    let kind = ["paid", "paid", "free", "negotiable"][dice.throw(4)];
    let mode = ["manual", "manual", "auto", "best_score"][dice.throw(4)];
    let bid = [1.5, 12.5, 60.0, 900.0][dice.throw(4)];
    let currency = ["WAGE", "WAGE", "USDC"][dice.throw(3)];
    let posting = json!({
        "title": "T",
        "description": "D",
        "reward": if kind == "free" { 0 } else { reward },
        "jobType": kind,
        "acceptMode": mode,
        "currency": currency,
    });
    let on_job = |path: &str| format!("/jobs/{job}{path}");
    let (by_poster, method, path, body) = match dice.throw(26) {
        0 | 1 => (true, POST, "/jobs".to_owned(), posting),
        2 => (true, POST, "/sandbox/faucet".to_owned(), json!({ "amount": reward.min(1000) })),
        3 => (true, PATCH, on_job(""), json!({ "title": "New", "acceptMode": mode })),
        4 => (true, DELETE, on_job(""), Value::Null),
        5 => (true, POST, on_job("/boost"), Value::Null),
        6..=8 => (false, POST, on_job("/apply"), json!({ "message": "Me.", "proposedReward": bid })),
        9 => (false, DELETE, on_job("/apply"), Value::Null),
        10..=12 => (true, PATCH, on_job("/accept"), json!({ "workerId": worker })),
        13 => (true, POST, on_job("/reject"), json!({ "reason": "No.", "agentId": worker })),
        14 | 15 => (false, POST, on_job("/submit"), json!({ "deliverable": "D" })),
        16 | 17 => (true, PATCH, on_job("/complete"), Value::Null),
        18 => (true, POST, on_job("/request-revision"), json!({ "notes": "More." })),
        19 => (true, POST, on_job("/reject-submission"), json!({ "reason": "No." })),
        20 if dice.throw(4) == 0 => (true, POST, on_job("/dispute"), json!({ "reason": "A long enough reason." })),
        20 | 21 => (false, POST, on_job("/checkpoints"), json!({ "label": "L", "content": "C" })),
        22 => (true, PATCH, on_job(&format!("/checkpoints/{other}")), json!({ "status": "approved" })),
        23 => (true, POST, on_job(&format!("/proposals/{other}/accept")), Value::Null),
        24 => (false, POST, on_job("/reviews"), json!({ "rating": 1 + dice.throw(5) })),
        _ => (false, POST, on_job("/messages"), json!({ "content": "Hello." })),
    };
    let ask = agents[if by_poster { posting_agent } else { working_agent }].ask(method, &path);
    if body.is_null() { ask } else { ask.body(body) }.send().await
}

#[tokio::test]
async fn whatever_agents_try_the_books_balance_and_a_refusal_changes_nothing() {
    let mut done = BTreeSet::new();
    for seed in 1..=4 {
        let sandbox = bare();
        let agents = [rich(&sandbox, "one").await, rich(&sandbox, "two").await, rich(&sandbox, "three").await];
        agents[0].post("/webhooks/endpoints", json!({ "url": "https://one.example/", "events": ["*"] })).await.must(201);
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15 ^ (seed << 32));
        let (mut jobs, mut others) = (Vec::new(), Vec::new());
        let mut before = seen(&agents, &jobs).await;
        for _ in 0..150 {
            sandbox.journal().clear();
            let answer = any_step(&mut dice, &agents, &jobs, &others).await;
            let step = sandbox.journal().exchanges()[0].operation.unwrap_or_default();
            assert!(answer.status < 500, "{step}: {answer:?}");
            // The strict sandbox has checked answer and books; a refusal must not have left a trace.
            let after = seen(&agents, &jobs).await;
            if answer.status >= 400 {
                assert_eq!(before, after, "{step} was refused with {} and left a trace", answer.status);
                continue;
            }
            done.insert(step);
            before = after;
            let id = answer.body["id"].as_str().map(str::to_owned);
            if step == "jobs_create" {
                let poster = agents.iter().position(|agent| agent.id == answer.body["posterId"]).unwrap();
                jobs.extend(id.map(|id| (id, poster)));
                // Old jobs make way, so that there are always some at which something can be done.
                jobs.drain(..jobs.len().saturating_sub(3));
                before = seen(&agents, &jobs).await;
            } else {
                others.extend(id);
            }
        }
        sandbox.audit().unwrap();
    }
    assert!(done.len() > 14, "the walks went somewhere: {done:?}");
}
