//! OpenSpawn's facade against its sandbox: what one signs the other verifies, each by its own reading of the protocol.

use std::time::Duration;

use guildhall::{
    Error, Options, Random as _, SeededRandom,
    openspawn::{self, Builder, Client, Login},
};
use guildhall_sandbox::{Clock, Fault, OpenSpawn, Sandbox};
use serde_json::{Value, json};

fn sandbox() -> Sandbox {
    Sandbox::builder().seed(3).platform(OpenSpawn::new()).start()
}

fn builder(sandbox: &Sandbox) -> Builder {
    let clock: Clock = sandbox.clock().clone();
    openspawn::builder().anonymous().clock(move || clock.now()).backoff(|_| Duration::ZERO).transport(sandbox.transport())
}

/// The agent that is there from the start.
fn talent(sandbox: &Sandbox) -> Client {
    let agent = sandbox.demo_keys().iter().find(|key| key.flow == "hmac").unwrap();
    builder(sandbox).agent(&agent.agent, &*agent.key).build().unwrap()
}

fn person(sandbox: &Sandbox) -> Client {
    builder(sandbox).login(Login::password(OpenSpawn::EMAIL, OpenSpawn::PASSWORD)).build().unwrap()
}

/// Spawns a worker that can call at once.
async fn worker(sandbox: &Sandbox, talent: &Client, level: i64) -> (Client, String) {
    let spawned = talent.agents().spawn_named("Worker").level(level).send().await.unwrap().into_inner();
    let agent = spawned.data.unwrap();
    let id = agent.id.unwrap();
    talent.agents().activate(&id).send().await.unwrap();
    (builder(sandbox).agent(agent.agent_id.unwrap(), spawned.secret.unwrap()).build().unwrap(), id)
}

#[tokio::test]
async fn whatever_is_signed_is_taken() {
    let sandbox = sandbox();
    let talent = talent(&sandbox);
    let random = SeededRandom::new(5);
    for _ in 0..300 {
        let metadata = json!({ "any": arbitrary(&random, 4) });
        let task = talent.tasks().create().title(text(&random)).metadata(metadata).send().await.unwrap();
        assert!(task.id.is_some());
    }
    assert!(sandbox.journal().calls("tasks_create").iter().all(|call| call.status == Some(201)));
}

/// A JSON value with everything that a canonical form can stumble over.
fn arbitrary(random: &SeededRandom, depth: u32) -> Value {
    match random.next_u64() % if depth == 0 { 5 } else { 7 } {
        0 => Value::Null,
        1 => json!(random.next_u64().is_multiple_of(2)),
        2 => json!(random.next_u64() as i64 >> 11),
        3 => {
            let float = f64::from_bits(random.next_u64());
            // An integer beyond 2^53 is refused, whether or not it is written as a float.
            json!(if float.is_finite() && (float.abs() < 9e15) { float } else { 0.5 })
        }
        4 => json!(text(random)),
        5 => (0..random.next_u64() % 4).map(|_| arbitrary(random, depth - 1)).collect(),
        _ => {
            let name = || match random.next_u64() % 3 {
                0 => (random.next_u64() % 20).to_string(),
                1 => format!("0{}", random.next_u64() % 20),
                _ => text(random),
            };
            (0..random.next_u64() % 6).map(|_| (name(), arbitrary(random, depth - 1))).collect()
        }
    }
}

fn text(random: &SeededRandom) -> String {
    let characters = ['a', '"', '\\', '/', '\n', '\u{8}', '\u{1}', '\u{7f}', 'é', '\u{2028}', '\u{fffd}', '😀', ' '];
    (0..1 + random.next_u64() % 8).map(|_| characters[(random.next_u64() % characters.len() as u64) as usize]).collect()
}

#[tokio::test]
async fn an_idempotency_key_helps_once_the_first_attempt_was_answered_and_never_doubles_money() {
    let sandbox = sandbox();
    let talent = talent(&sandbox);
    sandbox.inject(Fault::status(500).on("tasks_create"));
    talent.tasks().create().title("once").send().await.unwrap();
    assert_eq!(talent.tasks().list().send().await.unwrap().len(), 1);

    let (_, worker) = worker(&sandbox, &talent, 9).await;
    sandbox.inject(Fault::lost_answer().on("credits_transfer"));
    let error = talent.credits().transfer().to_agent_id(&worker).amount(7).send().await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert!(error.advice().unwrap().contains("compare the balances of both agents"), "{error:?}");
    assert_eq!(talent.agents().balance(&worker).send().await.unwrap().balance, 7, "it was done, once");
}

#[tokio::test]
async fn the_published_servers_transfer_is_told_as_what_it_is() {
    let sandbox = Sandbox::builder().seed(3).platform(OpenSpawn::new()).quirks(true).start();
    let talent = talent(&sandbox);
    let (_, worker) = worker(&sandbox, &talent, 9).await;
    let error = talent.credits().transfer().to_agent_id(&worker).amount(7).send().await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (500, 1));
    assert!(error.advice().unwrap().contains("agents_balance"), "{error:?}");
    assert_eq!(talent.agents().balance(&worker).send().await.unwrap().balance, 7, "T2: the money has moved all the same");
}

#[tokio::test]
async fn leaked_secrets_and_numbers_in_quotes_are_survived() {
    for quirks in [false, true] {
        let sandbox = Sandbox::builder().seed(3).platform(OpenSpawn::new()).quirks(quirks).start();
        let talent = talent(&sandbox);
        let id = talent.agents().list().send().await.unwrap()[0].id.clone();
        let tree = talent.agents().hierarchy(&id).send().await.unwrap();
        assert_eq!(tree.hmac_secret_enc.is_some(), quirks);
        assert!(format!("{tree:?}").contains("[redacted]") == quirks, "{tree:?}");
        let events = talent.events().list().page(1).limit(1).send().await.unwrap();
        assert_eq!((events.len(), events.total), (1, Some(1)));
    }
}

#[tokio::test]
async fn what_the_server_refuses_is_told_in_its_words() {
    let sandbox = sandbox();
    let talent = talent(&sandbox);
    let task = talent.tasks().create().title("Write").send().await.unwrap().id.clone().unwrap();
    let register = || talent.agents().register().agent_id("new").name("New");
    let cases: [(Error, u16, &str); 4] = [
        (register().role("boss").send().await.unwrap_err(), 400, "role must be one of the following values"),
        (talent.tasks().transition(&task).status("done").send().await.unwrap_err(), 422, "backlog"),
        (register().level(11).send().await.unwrap_err(), 400, "level must not be greater than 10"),
        (talent.tasks().get("00000000-0000-4000-8000-000000000000").send().await.unwrap_err(), 404, "not found"),
    ];
    for (error, status, words) in cases {
        assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (status, 1), "{error:#}");
        assert!(format!("{error:#}").contains(words), "{error:#}, without {words:?}");
    }
}

#[tokio::test]
async fn a_transition_goes_out_with_its_notes_as_the_reason() {
    let sandbox = sandbox();
    let talent = talent(&sandbox);
    let task = talent.tasks().create().title("Write").send().await.unwrap().id.clone().unwrap();
    talent.tasks().transition(&task).status("todo").notes("planned").send().await.unwrap();
    let events = talent.events().list().type_("task.transitioned").send().await.unwrap();
    assert_eq!(events[0].data.as_ref().unwrap()["reason"], "planned");
}

#[tokio::test]
async fn a_page_past_the_end_is_empty_and_a_stream_stops_there() {
    let sandbox = sandbox();
    let talent = talent(&sandbox);
    for number in 0..7 {
        talent.credits().spend().amount(1).reason(format!("call {number}")).send().await.unwrap();
        talent.tasks().create().title(format!("task {number}")).send().await.unwrap();
    }
    assert!(talent.events().list().page(99).send().await.unwrap().is_empty());
    assert!(talent.credits().history().offset(99).send().await.unwrap().is_empty());
    let mut events = talent.events().list().limit(3).stream();
    let mut seen = std::collections::HashSet::new();
    while let Some(event) = events.next().await {
        assert!(seen.insert(event.unwrap().id));
    }
    assert_eq!(seen.len() as u64, talent.events().list().limit(1).send().await.unwrap().total.unwrap());
    let mut rows = talent.credits().history().limit(2).stream();
    let mut spent = 0;
    while let Some(row) = rows.next().await {
        spent += i64::from(row.unwrap().reason.as_deref().is_some_and(|reason| reason.starts_with("call")));
    }
    assert_eq!(spent, 7);
}

#[tokio::test]
async fn dates_go_out_in_utc_whatever_zone_they_were_given_in() {
    let sandbox = sandbox();
    let talent = talent(&sandbox);
    let events = talent.events().list().start_date("2026-09-12T01:30:00+02:00").end_date("2026-09-12T00:00:01Z").send().await.unwrap();
    assert_eq!(events.len(), 1);
    let path = sandbox.journal().calls("events_list")[0].path.clone();
    assert!(path.contains("startDate=2026-09-11T23%3A30%3A00Z") || path.contains("startDate=2026-09-11T23:30:00Z"), "{path}");
}

#[tokio::test]
async fn words_and_members_that_nobody_knows_are_survived() {
    let sandbox = sandbox();
    let talent = talent(&sandbox);
    talent.tasks().create().title("Write").send().await.unwrap();
    for operation in ["tasks_list", "agents_list", "events_list", "credits_balance"] {
        sandbox.inject(Fault::unknown_values().on(operation));
    }
    talent.tasks().list().send().await.unwrap();
    talent.agents().list().send().await.unwrap();
    talent.events().list().send().await.unwrap();
    talent.credits().balance().send().await.unwrap();
    assert_eq!(sandbox.faults_waiting(), 0);
}

#[tokio::test]
async fn an_event_that_is_not_there_is_none() {
    let sandbox = sandbox();
    let talent = talent(&sandbox);
    let event = talent.events().get("00000000-0000-4000-8000-000000000000").send().await.unwrap();
    assert!(event.is_none());
}

#[tokio::test]
async fn a_stolen_request_is_refused_and_a_wrong_clock_healed() {
    let sandbox = sandbox();
    let agent = sandbox.demo_keys().iter().find(|key| key.flow == "hmac").unwrap();
    let clock = sandbox.clock().clone();
    let late = builder(&sandbox).agent(&agent.agent, &*agent.key).clock(move || clock.now() - Duration::from_secs(600)).build().unwrap();
    late.credits().balance().send().await.unwrap();
    late.credits().balance().send().await.unwrap();
    let statuses: Vec<_> = sandbox.journal().calls("credits_balance").iter().map(|call| call.status).collect();
    assert_eq!(statuses, [Some(401), Some(200), Some(200)]);

    // The same randomness gives the same nonces.
    let nonces = || builder(&sandbox).agent(&agent.agent, &*agent.key).random(SeededRandom::new(9)).build().unwrap();
    nonces().credits().balance().send().await.unwrap();
    let error = nonces().credits().balance().send().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
}

#[tokio::test]
async fn a_person_logs_in_goes_on_and_logs_out() {
    let sandbox = sandbox();
    let person = person(&sandbox);
    assert_eq!(person.auth().me().send().await.unwrap().email, OpenSpawn::EMAIL);
    sandbox.advance(Duration::from_secs(16 * 60)).await;
    person.auth().me().send().await.unwrap();
    person.logout().await.unwrap();
    let called: Vec<_> = sandbox.journal().exchanges().iter().filter_map(|exchange| exchange.operation).collect();
    assert_eq!(called, ["auth_login", "auth_me", "auth_refresh", "auth_me", "auth_logout"]);
    let error = person.credits().spend().amount(1).reason("lunch").send().await.unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("OPENSPAWN_AGENT_ID"), "{error}");
}

#[tokio::test]
async fn options_hold_for_signed_calls_too() {
    let sandbox = sandbox();
    sandbox.inject(Fault::status(500).on("agents_list").times(2));
    let hasty = talent(&sandbox).with(Options::new().max_retries(0));
    assert_eq!(hasty.agents().list().send().await.unwrap_err().attempts(), 1);
    let patient = hasty.with(Options::new().max_retries(1));
    patient.agents().list().send().await.unwrap();
}
