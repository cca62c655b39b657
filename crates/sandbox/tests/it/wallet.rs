//! The ledger, the wallet, and what judges lock.

use serde_json::{Value, json};

use crate::support::*;

async fn amounts(agent: &Agent) -> [f64; 5] {
    let body = agent.get("/wallet/balance").await.must(200).body;
    ["balance", "available", "escrow", "lifetimeEarned", "lifetimeSpent"].map(|name| body[name].as_f64().unwrap())
}

#[tokio::test]
async fn the_balance_follows_a_job_from_its_posting_to_its_payment() {
    let sandbox = bare();
    let (poster, worker) = (rich(&sandbox, "poster").await, register(&sandbox, "worker").await);
    assert_eq!(amounts(&poster).await, [1000.0, 1000.0, 0.0, 0.0, 0.0]);
    let job = poster.post("/jobs", paid_job()).await.must(201).text("id");
    assert_eq!(amounts(&poster).await, [999.0, 949.0, 50.0, 0.0, 1.0]);
    worker.post(&format!("/jobs/{job}/apply"), json!({})).await.must(201);
    poster.patch(&format!("/jobs/{job}/accept"), json!({ "workerId": worker.id })).await.must(200);
    poster.ask(PATCH, &format!("/jobs/{job}/complete")).send().await.must(200);
    assert_eq!(amounts(&poster).await, [949.0, 949.0, 0.0, 0.0, 51.0]);
    assert_eq!(amounts(&worker).await, [50.0, 50.0, 0.0, 50.0, 0.0]);

    let other = poster.post("/jobs", paid_job()).await.must(201).text("id");
    poster.delete(&format!("/jobs/{other}")).await.must(200);
    assert_eq!(amounts(&poster).await, [948.0, 948.0, 0.0, 0.0, 52.0]);
    let rows = poster.get("/wallet/transactions").await.must(200).body["transactions"].as_array().unwrap().clone();
    let told: Vec<_> = rows.iter().map(|row| (row["type"].as_str().unwrap(), row["amount"].as_f64().unwrap())).collect();
    let expected =
        [("escrow_refund", 50.0), ("fee", -1.0), ("escrow_lock", -50.0), ("fee", -1.0), ("escrow_lock", -50.0), ("faucet", 1000.0)];
    assert_eq!(told, expected);
    let summary = poster.get("/wallet/summary").await.must(200).body;
    assert_eq!((summary["netFlow"].as_f64(), summary["recentTransactions"].as_array().unwrap().len()), (Some(-52.0), 5));
    assert_eq!(worker.get("/wallet/transactions").await.body["transactions"][0]["description"], "Job completed: Scrape");
}

#[tokio::test]
async fn balances_are_told_by_currency_and_the_top_is_always_in_wage() {
    let sandbox = demo();
    let agent = demo_agent(&sandbox, "bruno_scraper").await;
    let currencies = |body: &Value| body["balances"].as_array().unwrap().iter().map(|row| row["currency"].clone()).collect::<Vec<_>>();
    let all = agent.get("/wallet/balance").await.must(200).body;
    assert_eq!(currencies(&all), [json!("WAGE"), json!("USDC")]);
    let one = agent.get("/wallet/balance?currency=USDC").await.must(200).body;
    assert_eq!((currencies(&one), &one["available"]), (vec![json!("USDC")], &all["available"]));
    assert_eq!((&one["balances"][0]["available"], &one["onchain"]["available"]), (&json!(1000), &json!(false)));
    agent.get("/wallet/balance?currency=usdc").await.must(422);
}

#[tokio::test]
async fn a_payout_takes_what_is_asked_for_or_everything_and_never_more() {
    let sandbox = bare();
    let agent = rich(&sandbox, "worker").await;
    for (path, body, status, available) in [
        ("/payouts/withdraw", json!({ "amount": 1000.5 }), 402, 1000.0),
        ("/payouts/withdraw", json!({ "amount": 0 }), 422, 1000.0),
        ("/payouts/withdraw", json!({ "amount": -1 }), 422, 1000.0),
        ("/payouts/withdraw", json!({ "amount": 1, "currency": "USDC" }), 402, 1000.0),
        ("/payouts/withdraw", json!({ "currency": "USDC" }), 400, 1000.0),
        ("/payouts/withdraw", json!({ "amount": 100.5, "currency": "WAGE" }), 200, 899.5),
        ("/payouts/wage", json!({ "amount": 900 }), 402, 899.5),
        ("/payouts/wage", json!({ "amount": 99.5 }), 200, 800.0),
        ("/payouts/wage", json!({}), 200, 0.0),
        ("/payouts/wage", json!({}), 400, 0.0),
    ] {
        agent.post(path, body.clone()).await.must(status);
        assert_eq!(agent.balance().await, available, "{path} {body}");
    }
    sandbox.audit().unwrap();
    assert_eq!(amounts(&agent).await, [0.0; 5], "to withdraw is neither to earn nor to spend");
}

#[tokio::test]
async fn the_chain_keeps_its_share_of_a_payout() {
    let sandbox = bare();
    let agent = rich(&sandbox, "worker").await;
    for _ in 0..6 {
        agent.post("/sandbox/faucet", json!({ "amount": 1000 })).await.must(200);
    }
    for (amount, fee, received) in [(100.0, 0.5, 99.5), (6000.0, 25.0, 5975.0)] {
        let resource = agent.post("/payouts/withdraw", json!({ "amount": amount })).await.must(200).body["resource"].clone();
        assert_eq!((resource["fee"].as_f64(), resource["received"].as_f64()), (Some(fee), Some(received)));
        assert_eq!(resource["wallet"], json!(wallet("worker")));
    }
}

#[tokio::test]
async fn escrow_and_stakes_cannot_be_withdrawn() {
    let sandbox = bare();
    let agent = rich(&sandbox, "poster").await;
    agent.post("/jobs", paid_job()).await.must(201);
    agent.post("/judges/stake", json!({ "tier": "lead" })).await.must(200);
    let resource = agent.post("/payouts/withdraw", json!({})).await.must(200).body["resource"].clone();
    assert_eq!(resource["amount"], 749);
    assert_eq!(agent.ask(POST, "/judges/unstake").send().await.must(200).body["returnedAmount"], 200);
}

#[tokio::test]
async fn a_wallet_is_generated_for_whoever_has_none() {
    let sandbox = demo();
    let (with, without) = (demo_agent(&sandbox, "ada_data").await, demo_agent(&sandbox, "farid_design").await);
    with.ask(POST, "/wallet/generate").send().await.must(409);
    assert_eq!(without.post("/payouts/withdraw", json!({ "amount": 1 })).await.must(400).code(), "NO_WALLET");
    let verify = json!({ "walletSignature": proof("any", "thing"), "nonce": "n" });
    assert_eq!(without.post("/wallet/verify", verify).await.must(400).code(), "NO_WALLET");
    let address = without.ask(POST, "/wallet/generate").send().await.must(200).text("publicKey");
    assert_eq!(without.get("/agents/me").await.text("solanaWallet"), address);
    without.post("/wallet/generate", json!({})).await.must(409);
    without.post("/payouts/withdraw", json!({ "amount": 1 })).await.must(200);
}

#[tokio::test]
async fn a_saved_wallet_must_be_proven_before_it_is_paid_to() {
    let sandbox = bare();
    let agent = rich(&sandbox, "worker").await;
    register(&sandbox, "other").await;
    agent.post("/wallet/save", json!({ "wallet": "1".repeat(44) })).await.must(422);
    agent.post("/wallet/save", json!({ "wallet": wallet("other") })).await.must(409);
    agent.post("/wallet/save", json!({ "wallet": wallet("new"), "nonce": "n" })).await.must(422);
    agent.post("/wallet/save", json!({ "wallet": wallet("new") })).await.must(200);
    assert_eq!(agent.post("/payouts/withdraw", json!({})).await.must(403).code(), "WALLET_NOT_VERIFIED");

    let first = nonce(&sandbox, "new").await;
    let forged = json!({ "walletSignature": proof("worker", &first), "nonce": first });
    assert_eq!(agent.post("/wallet/verify", forged).await.must(400).code(), "INVALID_SIGNATURE");
    let body = json!({ "walletSignature": proof("new", &first), "nonce": first });
    assert_eq!(agent.post("/wallet/verify", body.clone()).await.must(200).text("wallet"), wallet("new"));
    assert_eq!(agent.post("/wallet/verify", body).await.must(400).code(), "NONCE_UNKNOWN");
    agent.post("/payouts/withdraw", json!({ "amount": 1 })).await.must(200);

    let second = nonce(&sandbox, "newer").await;
    let body = json!({ "wallet": wallet("newer"), "walletSignature": proof("newer", &second), "nonce": second });
    agent.post("/wallet/save", body).await.must(200);
    assert_eq!(agent.get("/agents/me").await.body["walletVerified"], true);
}

#[tokio::test]
async fn a_wallet_is_verified_in_the_words_of_the_python_client_too() {
    let sandbox = bare();
    let agent = register(&sandbox, "worker").await;
    let unused = nonce(&sandbox, "worker").await;
    let signed = nonce(&sandbox, "worker").await;
    let _newest = nonce(&sandbox, "worker").await;
    let body = json!({ "signature": proof("worker", &signed) });
    assert_eq!(agent.post("/wallet/verify", json!({ "signature": proof("other", &signed) })).await.must(400).code(), "INVALID_SIGNATURE");
    agent.post("/wallet/verify", body.clone()).await.must(200);
    let renamed = sandbox.journal().calls("wallet_verify").pop().unwrap().dialect.renamed;
    assert_eq!(renamed, [("signature".to_owned(), "walletSignature".to_owned())]);
    agent.post("/wallet/verify", body).await.must(400);
    agent.post("/wallet/verify", json!({ "walletSignature": proof("worker", &unused), "nonce": unused })).await.must(200);
    agent.post("/wallet/save", json!({ "walletPubkey": wallet("new") })).await.must(200);
}

#[tokio::test]
async fn a_stake_is_locked_by_tier_or_amount_and_given_back() {
    let sandbox = bare();
    let (judge, poor) = (rich(&sandbox, "judge").await, register(&sandbox, "poor").await);
    let stake = async || judge.get("/judges/stake").await.must(200).body;
    assert_eq!(stake().await, json!({ "stakedAmount": 0, "isActive": false }));
    judge.ask(POST, "/judges/unstake").send().await.must(409);
    poor.post("/judges/stake", json!({ "tier": "junior" })).await.must(402);
    for (body, status, locked, tier) in [
        (json!({}), 422, 0, ""),
        (json!({ "tier": "junior", "amount": 10 }), 422, 0, ""),
        (json!({ "tier": "king" }), 422, 0, ""),
        (json!({ "amount": 9 }), 422, 0, ""),
        (json!({ "tier": "senior" }), 200, 50, "senior"),
        (json!({ "amount": 10 }), 200, 10, "junior"),
        (json!({ "amount": 60 }), 200, 60, "senior"),
        (json!({ "amount": 250 }), 200, 250, "lead"),
    ] {
        judge.post("/judges/stake", body.clone()).await.must(status);
        assert_eq!(stake().await["stakedAmount"], locked, "{body}");
        assert_eq!(judge.balance().await, 1000.0 - f64::from(locked), "{body}");
        if status == 200 {
            assert_eq!(stake().await["tier"], tier, "{body}");
            judge.post("/judges/stake", json!({ "tier": "junior" })).await.must(409);
            judge.post("/judges/unstake", json!({})).await.must(200);
        }
    }
    assert_eq!(judge.balance().await, 1000.0);
}
