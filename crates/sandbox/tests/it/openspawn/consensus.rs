//! Votes: called, cast, decided and cancelled.

use std::time::Duration;

use guildhall_sandbox::Sandbox;
use serde_json::{Value, json};

use super::{
    support::{Agent, DELETE, GET, api_key, ask, quirky, sandbox, talent},
    tasks::{NOBODY, each, event},
};

/// Agents of which the first calls votes.
async fn voters(sandbox: &Sandbox) -> Vec<Agent> {
    let hr = talent(sandbox).await;
    let mut voters = vec![hr.clone()];
    for (handle, level) in [("a", 1), ("b", 2), ("c", 3)] {
        voters.push(hr.register(handle, level, "worker").await);
    }
    voters
}

/// The path of a new vote.
async fn called(agent: &Agent, more: Value) -> String {
    let mut body = json!({ "type": "CUSTOM", "title": "T", "description": "D" });
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    format!("/tasks/consensus/{}", agent.post("/tasks/consensus", body).await.must(201).body["data"]["id"].as_str().unwrap())
}

async fn vote(agent: &Agent, path: &str, value: &str) -> super::support::Answer {
    agent.post(&format!("{path}/vote"), json!({ "vote": value })).await
}

#[tokio::test]
async fn a_vote_is_called_for_a_day_with_two_votes_and_half_of_them() {
    let sandbox = sandbox();
    let hr = talent(&sandbox).await;
    let made = hr.post("/tasks/consensus", json!({ "type": "POLICY_CHANGE", "title": "T", "description": "D", "color": "red" })).await;
    let made = made.must(201).body["data"].clone();
    let mut expected = json!({
        "id": made["id"], "orgId": made["orgId"], "type": "POLICY_CHANGE", "status": "PENDING", "title": "T", "description": "D",
        "requesterId": hr.id, "subjectId": null, "subjectType": null, "quorumRequired": 2, "approvalThreshold": 50, "votesApprove": 0,
        "votesReject": 0, "votesAbstain": 0, "expiresAt": "2026-09-13T00:00:00.000Z", "decidedAt": null, "metadata": {},
        "createdAt": "2026-09-12T00:00:00.000Z", "updatedAt": "2026-09-12T00:00:00.000Z",
    });
    assert_eq!(made, expected);
    let told = event(&hr, "consensus.created").await;
    let data = json!({ "type": "POLICY_CHANGE", "title": "T", "quorumRequired": 2, "expiresAt": "2026-09-13T00:00:00.000Z" });
    assert_eq!((&told["data"], &told["entityType"], &told["actorId"]), (&data, &json!("consensus"), &json!(hr.id)));
    let body = json!({
        "type": "anything", "title": "T", "description": "D", "subjectId": NOBODY, "subjectType": "task", "quorumRequired": 3,
        "approvalThreshold": 66, "expiresInHours": 2, "voterIds": [hr.id],
    });
    let full = hr.post("/tasks/consensus", body).await.must(201).body["data"].clone();
    for (member, value) in [
        ("id", full["id"].clone()),
        ("type", json!("anything")),
        ("subjectId", json!(NOBODY)),
        ("subjectType", json!("task")),
        ("quorumRequired", json!(3)),
        ("approvalThreshold", json!(66)),
        ("expiresAt", json!("2026-09-12T02:00:00.000Z")),
        ("metadata", json!({ "eligibleVoters": [hr.id] })),
    ] {
        expected[member] = value;
    }
    assert_eq!(full, expected);
    let open = ask(&sandbox, GET, "/tasks/consensus/pending").key(&api_key(&sandbox)).send().await.must(200).body;
    assert_eq!(each(&open, "id"), [full["id"].clone(), made["id"].clone()], "the one that ends first first");
    assert_eq!((&open["data"][0]["requester"]["agentId"], open["data"][0].get("votes")), (&json!("talent"), None));
    for body in [
        json!({ "title": "T", "description": "D" }),
        json!({ "type": "CUSTOM", "description": "D" }),
        json!({ "type": "CUSTOM", "title": "T" }),
        json!({ "type": "CUSTOM", "title": "T", "description": "D", "quorumRequired": "2" }),
        json!({ "type": "CUSTOM", "title": "T", "description": "D", "quorumRequired": 3_000_000_000_u32 }),
        json!({ "type": "CUSTOM", "title": "T", "description": "D", "expiresInHours": 9_000_000_000_000_000_u64 }),
    ] {
        hr.post("/tasks/consensus", body).await.must(500);
    }
    assert_eq!(each(&hr.get("/tasks/consensus/pending").await.body, "id").len(), 2);
}

#[tokio::test]
async fn votes_decide_once_enough_are_cast_and_one_of_them_counts() {
    for (quorum, threshold, votes, status, percent) in [
        (2, 50, &["APPROVE", "APPROVE"][..], "APPROVED", 100),
        (2, 50, &["APPROVE", "REJECT"], "APPROVED", 50),
        (2, 51, &["APPROVE", "REJECT"], "REJECTED", 50),
        (2, 50, &["ABSTAIN", "APPROVE"], "APPROVED", 100),
        (2, 50, &["ABSTAIN", "ABSTAIN"], "PENDING", 0),
        (2, 50, &["ABSTAIN", "ABSTAIN", "REJECT"], "REJECTED", 0),
        (3, 67, &["APPROVE", "APPROVE", "REJECT"], "REJECTED", 67),
        (3, 66, &["APPROVE", "APPROVE"], "PENDING", 0),
        (2, 50, &["approve", "REJECT"], "REJECTED", 0),
        (1, 50, &["maybe", "APPROVE"], "APPROVED", 100),
    ] {
        let sandbox = sandbox();
        let agents = voters(&sandbox).await;
        let path = called(&agents[0], json!({ "quorumRequired": quorum, "approvalThreshold": threshold })).await;
        for (agent, value) in agents.iter().skip(1).zip(votes) {
            vote(agent, &path, value).await.must(201);
        }
        let left = agents[0].get(&path).await.must(200).body["data"].clone();
        let is_decided = status != "PENDING";
        assert_eq!((&left["status"], left["decidedAt"].is_string()), (&json!(status), is_decided), "{votes:?}");
        let told = event(&agents[0], "consensus.decided").await;
        if is_decided {
            let count = |value: &str| votes.iter().filter(|vote| **vote == value).count();
            let (approve, reject) = (count("APPROVE"), count("REJECT"));
            let expected = json!({
                "decision": status, "votesApprove": approve, "votesReject": reject, "votesAbstain": votes.len() - approve - reject,
                "approvalPercentage": percent,
            });
            assert_eq!((&told["data"], &told["actorId"]), (&expected, &json!(agents[0].id)), "{votes:?}");
            assert_eq!(told["severity"], if status == "APPROVED" { "info" } else { "warning" });
        } else {
            assert_eq!(told, Value::Null, "{votes:?}");
        }
    }
}

#[tokio::test]
async fn a_vote_is_shown_with_whoever_cast_it() {
    let sandbox = sandbox();
    let agents = voters(&sandbox).await;
    let path = called(&agents[0], json!({})).await;
    let body = json!({ "vote": "yes please", "reason": "Why not" });
    let answer = agents[3].post(&format!("{path}/vote"), body).await.must(201).body;
    let cast = &answer["data"];
    let expected = json!({
        "id": cast["id"], "orgId": cast["orgId"], "requestId": path.trim_start_matches("/tasks/consensus/"), "voterId": agents[3].id,
        "vote": "yes please", "reason": "Why not", "voterLevel": 3, "createdAt": "2026-09-12T00:00:00.000Z",
    });
    assert_eq!((cast, &answer["message"]), (&expected, &json!("Vote recorded")));
    let told = event(&agents[0], "consensus.voted").await;
    let data = json!({ "vote": "yes please", "voterLevel": 3, "currentApprove": 0, "currentReject": 0 });
    assert_eq!((&told["data"], &told["actorId"]), (&data, &json!(agents[3].id)));
    let shown = ask(&sandbox, GET, &path).key(&api_key(&sandbox)).send().await.must(200).body["data"].clone();
    assert_eq!((&shown["votes"][0]["voter"]["agentId"], &shown["votes"][0]["id"]), (&json!("c"), &cast["id"]));
    assert_eq!((&shown["votesAbstain"], &shown["requester"]["agentId"]), (&json!(1), &json!("talent")));
    agents[0].get(&format!("/tasks/consensus/{NOBODY}")).await.must(500);
}

#[tokio::test]
async fn who_may_not_vote_leaves_the_vote_as_it_is() {
    let sandbox = sandbox();
    let agents = voters(&sandbox).await;
    let [hr, a, b, _] = agents.as_slice() else { panic!("four agents") };
    let path = called(hr, json!({ "voterIds": [a.id, b.id], "quorumRequired": 3 })).await;
    vote(a, &path, "APPROVE").await.must(201);
    for (agent, path, status, said) in [
        (hr, path.as_str(), 403, "You are not eligible to vote on this request"),
        (a, &path, 400, "You have already voted on this request"),
        (a, &format!("/tasks/consensus/{NOBODY}"), 404, "Consensus request not found"),
    ] {
        assert_eq!(vote(agent, path, "REJECT").await.must(status).body["error"], said);
    }
    for body in [json!({}), json!({ "vote": 1 })] {
        b.post(&format!("{path}/vote"), body).await.must(500);
    }
    sandbox.advance(Duration::from_secs(24 * 60 * 60)).await;
    vote(b, &path, "ABSTAIN").await.must(201);
    let late = called(hr, json!({ "expiresInHours": 1 })).await;
    sandbox.advance(Duration::from_secs(60 * 60 + 1)).await;
    assert_eq!(vote(a, &late, "APPROVE").await.must(400).body["error"], "Voting period has expired");
    let left = hr.get(&late).await.must(200).body["data"].clone();
    assert_eq!((&left["status"], &left["votes"]), (&json!("PENDING"), &json!([])), "nobody notices");
    assert_eq!(each(&hr.get("/tasks/consensus/pending").await.must(200).body, "id").len(), 2, "those past their time stay");
}

#[tokio::test]
async fn each_sees_what_it_can_vote_on() {
    let sandbox = sandbox();
    let agents = voters(&sandbox).await;
    let [hr, a, b, _] = agents.as_slice() else { panic!("four agents") };
    let open = called(hr, json!({ "title": "open" })).await;
    called(hr, json!({ "title": "for a", "voterIds": [a.id] })).await;
    vote(b, &open, "ABSTAIN").await.must(201);
    for (agent, expected) in [(a, &["open", "for a"][..]), (b, &[]), (hr, &["open"])] {
        let votable = agent.get("/tasks/consensus/votable").await.must(200).body;
        assert_eq!(each(&votable, "title"), expected, "{}", agent.handle);
    }
    let votable = ask(&sandbox, GET, "/tasks/consensus/votable").key(&api_key(&sandbox)).send().await.must(200).body;
    assert_eq!((each(&votable, "title"), &votable["data"][0]["requester"]["agentId"]), (vec![json!("open")], &json!("talent")));
}

#[tokio::test]
async fn only_whoever_called_a_vote_can_cancel_it_while_it_is_open() {
    let sandbox = sandbox();
    let agents = voters(&sandbox).await;
    let path = called(&agents[0], json!({})).await;
    assert_eq!(agents[1].delete(&path, json!({})).await.must(403).body["error"], "Only the requester can cancel this request");
    let cancelled = agents[0].delete(&path, json!({})).await.must(200).body;
    assert_eq!((&cancelled["data"]["status"], &cancelled["message"]), (&json!("CANCELLED"), &json!("Consensus request cancelled")));
    assert!(cancelled["data"]["decidedAt"].is_string());
    assert_eq!(agents[0].delete(&path, json!({})).await.must(400).body["error"], "Can only cancel pending requests");
    assert_eq!(vote(&agents[1], &path, "APPROVE").await.must(400).body["error"], "Voting is closed for this request");
    agents[0].delete(&format!("/tasks/consensus/{NOBODY}"), json!({})).await.must(500);
    ask(&sandbox, DELETE, &path).body(json!({})).key(&api_key(&sandbox)).send().await.must(403);
}

#[tokio::test]
async fn requesters_and_voters_leak_their_secrets_on_the_real_server_only() {
    for (sandbox, leaks) in [(sandbox(), false), (quirky(), true)] {
        let hr = talent(&sandbox).await;
        let path = called(&hr, json!({})).await;
        for list in ["/tasks/consensus/pending", "/tasks/consensus/votable"] {
            let row = hr.get(list).await.must(200).body["data"][0].clone();
            assert_eq!(row["requester"].get("hmacSecretEnc").is_some(), leaks, "{list}");
        }
        vote(&hr, &path, "ABSTAIN").await.must(201);
        let shown = hr.get(&path).await.must(200).body["data"].clone();
        for agent in [&shown["requester"], &shown["votes"][0]["voter"]] {
            assert_eq!(agent.get("hmacSecretEnc").is_some(), leaks);
        }
    }
}
