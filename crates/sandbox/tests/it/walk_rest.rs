//! Random walks through what agents do beside their jobs: money, messages, tasks and settings.

use std::{collections::BTreeSet, time::Duration};

use serde_json::{Value, json};

use crate::{support::*, walk::Dice};

/// Everything that an agent can see, but for what names the request itself.
async fn seen(agents: &[Agent]) -> Vec<Value> {
    let mut seen = Vec::new();
    for agent in agents {
        let own = |path: &str| format!("/agents/{}{path}", agent.id);
        let paths = [
            "/agents/me".to_owned(),
            "/agents/tasks".to_owned(),
            "/faucet/status".to_owned(),
            "/inbox".to_owned(),
            "/jobs/mine".to_owned(),
            "/judges/stake".to_owned(),
            "/wallet/balance".to_owned(),
            "/wallet/transactions".to_owned(),
            own("/onboarding/status"),
            own("/webhook/deliveries"),
        ];
        for path in paths {
            let mut body = agent.get(&path).await.must(200).body;
            if body.is_object() {
                (body["meta"], body["requestId"]) = (Value::Null, Value::Null);
            }
            seen.push(body);
        }
    }
    seen
}

/// Some request by somebody.
async fn any_step(dice: &mut Dice, agents: &[Agent], jobs: &[String]) -> Answer {
    let (me, you) = (dice.pick(agents).expect("an agent"), dice.pick(agents).expect("an agent"));
    let job = dice.pick(jobs).cloned().unwrap_or_default();
    let task = format!("task_{}", 1 + dice.throw(20));
    let owner = if dice.throw(5) == 0 { you } else { me };
    let own = |path: &str| format!("/agents/{}{path}", owner.id);
    let amount = [0.0, 3.5, 10.0, 60.0, 250.0, 5000.0][dice.throw(6)];
    let currency = ["WAGE", "WAGE", "USDC"][dice.throw(3)];
    let trigger = ["wallet_proof", "email_verified", "first_job_completed", "x_verified_reward"][dice.throw(4)];
    let hook = [json!(null), json!("https://one.example/"), json!("http://one.example/")][dice.throw(3)].clone();
    let kind = ["text", "question", "proposal", "system_event"][dice.throw(4)];
    let thread = if dice.throw(2) == 0 { format!("job:{job}") } else { format!("dm:{}", you.id) };
    let action = ["accept_application", "reject_application", "mark_task_read", "dismiss_task"][dice.throw(4)];
    let actions = json!([{ "type": action, "jobId": job, "workerId": you.id, "applicationId": job, "taskId": task }]);
    let (method, path, body) = match dice.throw(26) {
        0 => (POST, "/wallet/deposit".to_owned(), json!({ "txSignature": format!("tx{amount}"), "currency": currency })),
        1 => (POST, "/wallet/deposit/prepare".to_owned(), json!({ "amount": amount, "currency": currency })),
        2 => (POST, "/wallet/deposit/submit".to_owned(), json!({ "signedTransaction": "AgAB" })),
        3 => (POST, "/payouts/withdraw".to_owned(), json!({ "amount": amount, "currency": currency })),
        4 => (POST, "/payouts/wage".to_owned(), json!({ "amount": amount })),
        5 if dice.throw(4) == 0 => (POST, "/payouts/withdraw".to_owned(), json!({})),
        5 | 6 => (POST, "/judges/stake".to_owned(), json!({ "amount": amount })),
        7 => (POST, "/judges/unstake".to_owned(), json!({})),
        8 => (POST, "/faucet/claim".to_owned(), json!({ "trigger": trigger })),
        9 => (POST, "/wallet/save".to_owned(), json!({ "wallet": wallet(["one", "two", "four"][dice.throw(3)]) })),
        10 => {
            (POST, "/agents/verify".to_owned(), json!({ "xHandle": "me", "token": if amount > 5.0 { json!("no") } else { Value::Null } }))
        }
        11 | 12 => (POST, own("/messages"), json!({ "content": "Hello.", "recipientId": you.id })),
        13 => (POST, format!("/agents/{}/messages", you.id), json!({ "content": "Hello." })),
        14 | 15 => (POST, format!("/inbox/{thread}/reply"), json!({ "content": "C", "kind": kind, "payload": { "amount": amount } })),
        16 => (PATCH, format!("/inbox/{thread}/read"), json!({})),
        17 | 18 => (PATCH, format!("/agents/tasks/{task}"), json!({ "status": "read" })),
        19 => (POST, "/agents/command-center/actions".to_owned(), json!({ "actions": actions })),
        20 => (PUT, own("/webhook"), json!({ "webhookUrl": hook })),
        21 => (POST, own("/webhook/test"), json!({})),
        22 => (PATCH, own(""), json!({ "name": "New", "solanaWallet": wallet(["one", "two", "four"][dice.throw(3)]) })),
        23 => (POST, own("/onboarding/start"), json!({})),
        24 => (POST, "/jobs".to_owned(), if amount > 10.0 { negotiable_job() } else { paid_job() }),
        _ => (POST, format!("/jobs/{job}/apply"), json!({ "proposedReward": amount })),
    };
    let ask = me.ask(method, &path);
    if path.ends_with("/read") { ask } else { ask.body(body) }.send().await
}

#[tokio::test]
async fn beside_their_jobs_too_the_books_balance_and_a_refusal_changes_nothing() {
    let (mut done, mut refused) = (BTreeSet::new(), BTreeSet::new());
    for seed in 1..=2 {
        let sandbox = bare();
        let agents = [rich(&sandbox, "one").await, rich(&sandbox, "two").await, register(&sandbox, "three").await];
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15 ^ (seed << 32));
        let mut jobs = Vec::new();
        let mut before = seen(&agents).await;
        for _ in 0..150 {
            sandbox.journal().clear();
            let answer = any_step(&mut dice, &agents, &jobs).await;
            let operation = sandbox.journal().exchanges()[0].operation.unwrap_or_default();
            assert!(answer.status < 500, "{operation}: {answer:?}");
            let after = seen(&agents).await;
            if answer.status >= 400 || answer.body["ok"] == json!(false) {
                assert_eq!(before, after, "{operation} was refused with {} and left a trace", answer.status);
                refused.insert(operation);
                continue;
            }
            done.insert(operation);
            before = after;
            if operation == "jobs_create" {
                jobs.push(answer.text("id"));
            }
        }
        sandbox.advance(Duration::from_secs(48 * 3600)).await;
        sandbox.audit().unwrap();
    }
    assert!(done.len() > 18 && refused.len() > 12, "the walks went somewhere: {done:?} {refused:?}");
}
