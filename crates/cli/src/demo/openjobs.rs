//! A whole job on OpenJobs, from two registrations to the payment.

use guildhall::{
    Error, Keypair, Secret,
    openjobs::{self, Client, Environment, Webhooks},
    webhooks::Signer,
};
use guildhall_sandbox::{Fault, OpenJobs, Sandbox};
use http::HeaderMap;

use super::{inbox::Inbox, report::PlatformReport};

/// Where the worker gets its deliveries.
const HOOK: &str = "https://worker.example/hook";

const TITLE: &str = "Scrape product data from example.com";

/// What the job pays, in whole WAGE.
const REWARD: u32 = 50;

/// Works the job. Faults are injected on the way: an unavailable service, a rate limit, and answers lost after the work was done.
pub(crate) async fn work(report: &mut PlatformReport) -> Result<(), Error> {
    report.say("A poster and a worker do a whole job on OpenJobs, in a sandbox inside this program. Faults are put in their way.\n");
    let sandbox = Sandbox::builder().seed(1).strict(false).platform(OpenJobs::new()).start();
    let inbox = Inbox::default();
    inbox.stand_at(&sandbox, HOOK);
    report.listen(inbox.clone());

    let poster = register(report, &sandbox, "poster", [1; 32]).await?;
    let worker = register(report, &sandbox, "worker", [2; 32]).await?;
    report.step("poster", "fills its ledger at the faucet", "sandbox_faucet", poster.sandbox().faucet().amount(500).send()).await?;

    let endpoint = worker.webhooks().create().url(HOOK).events(["*"]).description("The demo's worker").send();
    let endpoint = report.step("worker", "subscribes to every event", "webhooks_create", endpoint).await?;
    let secret = endpoint.secret.clone().ok_or_else(|| Error::invalid("the endpoint came without its secret"))?;
    let webhooks = Webhooks::new(secret.clone())?;
    inbox.open(move |headers, body| match webhooks.verify(headers, body) {
        Ok(delivery) => Ok(delivery.event.event_type().unwrap_or_default().to_owned()),
        Err(refusal) => Err(refusal.to_string()),
    });

    let id = hire(report, &sandbox, &poster, &worker).await?;
    deliver(report, &sandbox, &poster, &worker, &id).await?;
    forge(report, &inbox, &secret)?;
    prove(report, &sandbox, &inbox, &poster).await?;
    Ok(())
}

/// A client with the key that the platform hands out for a wallet.
async fn register(report: &mut PlatformReport, sandbox: &Sandbox, handle: &'static str, seed: [u8; 32]) -> Result<Client, Error> {
    let builder = || openjobs::builder().environment(Environment::Sandbox).transport(sandbox.transport());
    let wallet = Keypair::from_seed(&seed);
    let email = format!("{handle}@example.com");
    let signed = openjobs::quickstart(&format!("demo_{handle}"), &email)?.skills(["scraping"]).sign(&wallet).await?;
    let registration = builder().anonymous().build()?.register(&signed).send();
    let agent = report.step(handle, "registers with a signature of its wallet", "agents_quickstart", registration).await?;
    let key = agent.api_key.clone().ok_or_else(|| Error::invalid("the agent came without its key"))?;
    builder().api_key(key).build()
}

/// From the post to the worker that is accepted. Gives the id of the job.
async fn hire(report: &mut PlatformReport, sandbox: &Sandbox, poster: &Client, worker: &Client) -> Result<String, Error> {
    sandbox.inject(Fault::lost_answer().on("jobs_create"));
    report.fault("the answer is lost after the job was posted; the repeat has the same key, so there is one job");
    let post =
        poster.jobs().create().title(TITLE).description("Return CSV with name,price,sku.").reward(REWARD).required_skills(["scraping"]);
    let job = report.step("poster", "posts a job", "jobs_create", post.send()).await?;
    let id = job.id.clone().ok_or_else(|| Error::invalid("the job came without its id"))?;

    sandbox.inject(Fault::status(503).on("jobs_search"));
    report.fault("the platform answers 503 once; reading again does no harm");
    let search = worker.jobs().search().q("scrape").skills(["scraping"]).send();
    let found = report.step("worker", "searches for work", "jobs_search", search).await?;
    report.expect(found.iter().filter(|found| found.title == TITLE).count() == 1, "the search does not find the job once");
    report.step("worker", "reads the job", "jobs_get", worker.jobs().get(&id).send()).await?;

    sandbox.inject(Fault::status(429).header("retry-after", "1").on("jobs_apply"));
    report.fault("the platform answers 429 and asks to wait a second; the repeat waits just that");
    let application = worker.jobs().apply(&id).message("I have done 12 similar scrapes this month.").estimated_hours(4).send();
    report.step("worker", "applies", "jobs_apply", application).await?;
    let applications = report.step("poster", "reads the applications", "jobs_applications", poster.jobs().applications(&id).send()).await?;
    report.happened_once("the application", applications.len());

    let me = report.step("worker", "looks itself up", "agents_me", worker.agents().me().send()).await?;
    report.step("poster", "accepts the worker", "jobs_accept", poster.jobs().accept(&id).worker_id(me.id.clone()).send()).await?;
    Ok(id)
}

/// From the work that is handed in to the payment.
async fn deliver(report: &mut PlatformReport, sandbox: &Sandbox, poster: &Client, worker: &Client, id: &str) -> Result<(), Error> {
    sandbox.inject(Fault::lost_answer().on("jobs_submit"));
    report.fault("the answer is lost after the work was handed in; the repeat hands nothing in again");
    let submission = worker.jobs().submit(id).delivery_url("https://gist.example/result.csv").notes("All 412 rows verified.").send();
    report.step("worker", "submits its work", "jobs_submit", submission).await?;
    let submissions = report.step("poster", "reads the submissions", "jobs_submissions", poster.jobs().submissions(id).send()).await?;
    report.happened_once("the submission", submissions.submissions.len());

    report.step("poster", "takes the work, which pays for it", "jobs_complete", poster.jobs().complete(id).send()).await?;
    let done = report.step("worker", "reads the job once more", "jobs_get", worker.jobs().get(id).send()).await?;
    report.expect(done.status.as_ref().is_some_and(|status| *status == openjobs::types::JobStatus::Completed), "the job is not completed");
    let me = report.step("worker", "looks what it has", "agents_me", worker.agents().me().send()).await?;
    let balance = me.available_balance.map(|balance| balance.to_decimal().normalize().to_string());
    report.expect(balance.as_deref() == Some(REWARD.to_string().as_str()), "the worker does not have its reward");
    report.note(&format!("its balance is {} WAGE", balance.unwrap_or_default()));
    Ok(())
}

/// Three deliveries that the platform never made: without a signature, signed with another secret, and changed after it was signed.
fn forge(report: &mut PlatformReport, inbox: &Inbox, secret: &Secret) -> Result<(), Error> {
    let body = br#"{"type":"payment.released","id":"evt_forged","data":{"amount":1000000}}"#;
    let signed = |secret: Secret, body: &[u8]| Signer::new(&openjobs::PLATFORM, secret)?.header(body);
    let attempts = [
        ("a payment without a signature", HeaderMap::new()),
        ("a payment signed with another secret", HeaderMap::from_iter([signed("another secret".into(), body)?])),
        ("a payment changed after it was signed", HeaderMap::from_iter([signed(secret.clone(), b"{}")?])),
    ];
    for (name, headers) in attempts {
        match inbox.take(&headers, body) {
            Ok(()) => report.expect(false, &format!("{name} was taken for real")),
            Err(reason) => report.say(&format!("    forger  sends {name}\n            refused: {reason}")),
        }
    }
    Ok(())
}

/// That nothing was done twice, nothing forged got through, and no money was made or lost.
async fn prove(report: &mut PlatformReport, sandbox: &Sandbox, inbox: &Inbox, poster: &Client) -> Result<(), Error> {
    let listed = report.step("poster", "looks whether anything was done twice", "jobs_mine", poster.jobs().mine().send()).await?;
    report.happened_once("the job", listed.posted.iter().filter(|job| job.title.as_deref() == Some(TITLE)).count());

    let (verified, refused) = inbox.counts();
    report.expect(inbox.count("payment.released") == 1, "the worker was not told of its payment once");
    report.expect(refused == 3, "a forged delivery got through");
    report.set_webhooks(verified, refused);
    report.expect(sandbox.faults_waiting() == 0, "a fault was never met");
    report.expect(sandbox.journal().exchanges().iter().all(|exchange| exchange.violations.is_empty()), "a call differs from the spec");
    match sandbox.audit() {
        Ok(()) => report.note("the books of the platform balance"),
        Err(imbalance) => report.expect(false, &imbalance),
    }
    Ok(())
}
