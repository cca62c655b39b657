//! A task on OpenSpawn, from the worker that is spawned for it to the events that tell of it.

use std::time::{Duration, UNIX_EPOCH};

use guildhall::{
    Error, ErrorKind, Operation, Request, Secret, Transport,
    openspawn::{
        self, Client, Login, RequestSigner, Webhooks,
        types::{EventType, TaskStatus},
    },
    webhooks::Signer,
};
use guildhall_sandbox::{Fault, OpenSpawn, Sandbox};
use http::{HeaderMap, HeaderName, HeaderValue, Method};

use super::{inbox::Inbox, report::PlatformReport};

/// Where the organisation gets its deliveries.
const HOOK: &str = "https://organisation.example/hook";

/// What the deliveries are signed with.
const HOOK_SECRET: &str = "the demo's own secret";

/// By how much the clock of the first agent is wrong.
const LATE: Duration = Duration::from_secs(600);

/// How many credits the worker gets before it begins.
const ADVANCE: i64 = 100;

/// Two who work together, and what they are known by.
struct Team {
    talent: Client,
    worker: Client,
    /// The UUID of the worker.
    worker_id: String,
}

/// Works the task. A clock is wrong, a call fails, and a nonce is stolen on the way.
pub(crate) async fn work(report: &mut PlatformReport) -> Result<(), Error> {
    report.say(
        "\nAn agent of OpenSpawn spawns a worker, and both do a task. Each call is signed; a clock that is wrong is put in their way.\n",
    );
    let sandbox = Sandbox::builder().seed(1).strict(false).platform(OpenSpawn::new()).start();
    let inbox = Inbox::default();
    inbox.stand_at(&sandbox, HOOK);
    report.listen(inbox.clone());
    subscribe(report, &sandbox, &inbox).await?;

    let team = gather(report, &sandbox).await?;
    let task = finish_task(report, &sandbox, &team).await?;
    talk(report, &team, &task).await?;
    read_back(report, &team.talent, &task).await?;
    steal(report, &sandbox).await?;
    forge(report, &inbox)?;
    prove(report, &sandbox, &inbox);
    Ok(())
}

/// A person subscribes the organisation to every event.
async fn subscribe(report: &mut PlatformReport, sandbox: &Sandbox, inbox: &Inbox) -> Result<(), Error> {
    let login = Login::password(OpenSpawn::EMAIL, OpenSpawn::PASSWORD);
    let person = openspawn::builder().login(login).transport(sandbox.transport()).build()?;
    let hook = person.webhooks().create().name("demo").url(HOOK).secret(HOOK_SECRET).events(["*"]).send();
    report.step("person", "logs in and subscribes to every event", "webhooks_create", hook).await?;
    let webhooks = Webhooks::new(HOOK_SECRET)?;
    inbox.open(move |headers, body| match webhooks.verify(headers, body) {
        Ok(delivery) => Ok(delivery.event.event_type().unwrap_or_default().to_owned()),
        Err(refusal) => Err(refusal.to_string()),
    });
    Ok(())
}

/// The first agent heals its clock, spawns a worker and gives it credits.
async fn gather(report: &mut PlatformReport, sandbox: &Sandbox) -> Result<Team, Error> {
    let builder = || openspawn::builder().transport(sandbox.transport());
    let (handle, secret) = first_agent(sandbox)?;
    let (clock, late) = (sandbox.clock().clone(), sandbox.clock().clone());
    let talent = builder().agent(handle, secret).clock(move || late.now() - LATE).build()?;

    report.fault("the clock of this machine is 10 minutes late; the call is signed once more by the server's, and so is every later one");
    report.step("talent", "looks who is there", "agents_list", talent.agents().list().send()).await?;
    let spawn = talent.agents().spawn_named("Worker Agent").level(3).model("sonnet").send();
    let spawned = report.step("talent", "spawns a worker", "agents_spawn", spawn).await?.into_inner();
    let (Some(agent), Some(secret)) = (spawned.data, spawned.secret) else { return Err(missing("the worker and its secret")) };
    let (Some(worker_id), Some(handle)) = (agent.id, agent.agent_id) else { return Err(missing("the worker's ids")) };
    report.step("talent", "activates it", "agents_activate", talent.agents().activate(&worker_id).send()).await?;
    let worker = builder().agent(handle, secret).clock(move || clock.now()).build()?;

    let transfer = talent.credits().transfer().to_agent_id(&worker_id).amount(ADVANCE).reason("for the way").send();
    report.step("talent", "gives it credits", "credits_transfer", transfer).await?;
    let balance = report.step("worker", "looks what it has", "credits_balance", worker.credits().balance().send()).await?;
    report.expect(balance.balance == ADVANCE, "the worker does not have what it was given");
    Ok(Team { talent, worker, worker_id })
}

/// From the backlog to the end. Gives the id of the task.
async fn finish_task(report: &mut PlatformReport, sandbox: &Sandbox, team: &Team) -> Result<String, Error> {
    let Team { talent, worker, worker_id } = team;
    sandbox.inject(Fault::status(500).on("tasks_create"));
    report.fault("the server answers 500 once; the repeat has a signature of its own and the same key, so there is one task");
    let create = talent.tasks().create().title("Write the report").priority("high").send();
    let task = report.step("talent", "creates a task", "tasks_create", create).await?;
    let id = task.id.clone().ok_or_else(|| missing("the task's id"))?;
    report.expect(task.status == Some(TaskStatus::Backlog), "the task is not in the backlog");
    report.step("talent", "assigns it to the worker", "tasks_assign", talent.tasks().assign(&id).assignee_id(worker_id).send()).await?;
    for (who, client, does, status) in [
        ("talent", talent, "plans it", TaskStatus::Todo),
        ("worker", worker, "begins", TaskStatus::InProgress),
        ("worker", worker, "hands it in", TaskStatus::Review),
        ("talent", talent, "takes the work", TaskStatus::Done),
    ] {
        let transition = client.tasks().transition(&id).status(status.clone()).notes(does).send();
        let moved = report.step(who, does, "tasks_transition", transition).await?;
        report.expect(moved.status.as_ref() == Some(&status), "the task did not move");
    }
    let tasks = report.step("talent", "looks whether anything was done twice", "tasks_list", talent.tasks().list().send()).await?;
    report.happened_once("the task", tasks.len());
    let balance = report.step("worker", "looks what it has", "credits_balance", worker.credits().balance().send()).await?;
    report.expect(balance.balance > ADVANCE, "the worker was not paid");
    report.note(&format!("its balance is {} credits", balance.balance));
    Ok(id)
}

/// A message and its thread.
async fn talk(report: &mut PlatformReport, team: &Team, task: &str) -> Result<(), Error> {
    let Team { talent, worker, .. } = team;
    let create = talent.channels().create().name("report").type_("task").task_id(task).send();
    let channel = report.step("talent", "opens a channel for the task", "channels_create", create).await?;
    let channel = channel.id.clone().ok_or_else(|| missing("the channel's id"))?;
    let message = |client: &Client, text: &str| client.messages().send().channel_id(&channel).type_("text").text(text);
    let first = report.step("worker", "sends a message", "messages_send", message(worker, "It is done.").send()).await?;
    let first = first.id.clone().ok_or_else(|| missing("the message's id"))?;
    let reply = message(talent, "Thank you.").parent_message_id(&first).send();
    report.step("talent", "replies in its thread", "messages_send", reply).await?;
    let thread = report.step("worker", "reads the thread", "messages_thread", worker.messages().thread(&first).send()).await?;
    report.happened_once("the reply", thread.len());
    Ok(())
}

/// What the audit log says of the task.
async fn read_back(report: &mut PlatformReport, talent: &Client, task: &str) -> Result<(), Error> {
    let events = talent.events().list().entity_type("task").entity_id(task).limit(100).send();
    let events = report.step("talent", "reads what happened to it", "events_list", events).await?;
    let transitions = events.iter().filter(|event| event.type_ == EventType::TaskTransitioned).count();
    report.expect(transitions == 4, &format!("the audit log has {transitions} transitions, not 4"));
    Ok(())
}

/// Somebody who saw a signed request sends it once more.
async fn steal(report: &mut PlatformReport, sandbox: &Sandbox) -> Result<(), Error> {
    let (handle, secret) = first_agent(sandbox)?;
    let path = format!("{}{}", openspawn::PLATFORM.prefix, openspawn::operations::CREDITS_BALANCE.path);
    let timestamp = sandbox.clock().now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let signed = RequestSigner::new(handle, secret)?.sign(&Method::GET, &path, timestamp, "5eed5eed5eed5eed5eed5eed5eed5eed", b"")?;
    let mut statuses = Vec::new();
    for _ in 0..2 {
        let url = format!("{}{path}", sandbox.base_url()).parse().map_err(|_| Error::invalid("the sandbox has no address"))?;
        let mut request = Request::new(Operation::raw(&Method::GET), Method::GET, url);
        for (name, value) in &signed.headers {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(*name), HeaderValue::try_from(value)) {
                request.headers.insert(name, value);
            }
        }
        statuses.push(sandbox.transport().send(request).await?.status.as_u16());
    }
    report.say(&format!("    thief   sends a signed request once more\n            answered {} and refused: {}", statuses[0], statuses[1]));
    report.expect(statuses == [200, 401], "a stolen nonce got through");
    Ok(())
}

/// Deliveries that the server never made.
fn forge(report: &mut PlatformReport, inbox: &Inbox) -> Result<(), Error> {
    let body = br#"{"event":"credits.transferred","timestamp":"2026-09-12T00:00:00.000Z","data":{}}"#;
    let signed = |secret: &str, body: &[u8]| Signer::new(&openspawn::PLATFORM, secret)?.header(body);
    let attempts = [
        ("a transfer without a signature", HeaderMap::new()),
        ("a transfer signed with another secret", HeaderMap::from_iter([signed("another secret", body)?])),
        ("a transfer changed after it was signed", HeaderMap::from_iter([signed(HOOK_SECRET, b"{}")?])),
    ];
    for (name, headers) in attempts {
        match inbox.take(&headers, body) {
            Ok(()) => report.expect(false, &format!("{name} was taken for real")),
            Err(reason) => report.say(&format!("    forger  sends {name}\n            refused: {reason}")),
        }
    }
    Ok(())
}

/// That nothing forged got through, and no credit was made or lost.
fn prove(report: &mut PlatformReport, sandbox: &Sandbox, inbox: &Inbox) {
    let (verified, refused) = inbox.counts();
    report.expect(inbox.count("task.transitioned") == 4, "the organisation was not told of each transition once");
    report.expect(refused == 3, "a forged delivery got through");
    report.set_webhooks(verified, refused);
    report.expect(sandbox.faults_waiting() == 0, "a fault was never met");
    match sandbox.audit() {
        Ok(()) => report.note("the books of the platform balance"),
        Err(imbalance) => report.expect(false, &imbalance),
    }
}

/// The handle and the secret of the agent that is there from the start.
fn first_agent(sandbox: &Sandbox) -> Result<(String, Secret), Error> {
    let agent = sandbox.demo_keys().iter().find(|key| key.flow == "hmac");
    agent.map(|key| (key.agent.clone(), Secret::new(&*key.key))).ok_or_else(|| missing("an agent"))
}

fn missing(what: &str) -> Error {
    Error::new(ErrorKind::Answer, format!("the sandbox did not tell {what}"))
}
