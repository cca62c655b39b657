//! A whole job on OpenJobs, from two registrations to the payment.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use guildhall::{
    Error, Keypair, Response,
    openjobs::{self, Client, Environment, WebhookEvent, Webhooks},
    webhooks::Signer,
};
use guildhall_sandbox::{Fault, Sandbox};
use http::StatusCode;

use super::report::PlatformReport;

/// Where the worker gets its deliveries.
const HOOK: &str = "https://worker.example/hook";

const TITLE: &str = "Scrape product data from example.com";

/// Works the job. Faults are injected on the way: an unavailable service, a rate limit, and answers lost after the work was done.
pub(crate) async fn work(report: &mut PlatformReport) -> Result<(), Error> {
    let sandbox = Sandbox::builder().seed(1).strict(false).start();
    let inbox = Inbox::default();
    let receiver = inbox.clone();
    sandbox.deliver_to(
        HOOK,
        guildhall::answer_with(move |delivery| receiver.take(&delivery.headers, delivery.body.as_bytes().map_or(&[], |body| body))),
    );

    let poster = register(report, &sandbox, "poster", [1; 32]).await?;
    let worker = register(report, &sandbox, "worker", [2; 32]).await?;
    report.step("The poster fills its ledger at the faucet", "sandbox_faucet", poster.sandbox().faucet().amount(500).send()).await?;

    let endpoint = worker.webhooks().create().url(HOOK).events(["*"]).description("The demo's worker").send();
    let endpoint = report.step("The worker subscribes to every event", "webhooks_create", endpoint).await?;
    let secret = endpoint.secret.clone().ok_or_else(|| Error::invalid("the endpoint came without its secret"))?;
    inbox.open(Webhooks::new(secret.clone())?);

    sandbox.inject(Fault::lost_answer().on("jobs_create"));
    let post = poster.jobs().create().title(TITLE).description("Return CSV with name,price,sku.").reward(50).required_skills(["scraping"]);
    let job = report.step("The poster posts a job; the answer is lost after the effect", "jobs_create", post.send()).await?;
    let id = job.id.clone().ok_or_else(|| Error::invalid("the job came without its id"))?;

    sandbox.inject(Fault::status(503).on("jobs_search"));
    let search = worker.jobs().search().q("scrape").skills(["scraping"]).send();
    let found = report.step("The worker searches; the platform is unavailable once", "jobs_search", search).await?;
    report.expect(found.iter().filter(|found| found.title == TITLE).count() == 1, "the search does not find the job once");
    report.step("The worker reads the job", "jobs_get", worker.jobs().get(&id).send()).await?;

    sandbox.inject(Fault::status(429).header("retry-after", "1").on("jobs_apply"));
    let application = worker.jobs().apply(&id).message("I have done 12 similar scrapes this month.").estimated_hours(4).send();
    report.step("The worker applies; it is told to come back in a second", "jobs_apply", application).await?;
    let applications =
        report.step("The poster reads the applications", "jobs_applications", poster.jobs().applications(&id).send()).await?;
    let applied = applications.len();

    let me = report.step("The worker looks itself up", "agents_me", worker.agents().me().send()).await?;
    let worker_id = me.id.clone();
    report.step("The poster accepts the worker", "jobs_accept", poster.jobs().accept(&id).worker_id(worker_id).send()).await?;

    sandbox.inject(Fault::lost_answer().on("jobs_submit"));
    let submission = worker.jobs().submit(&id).delivery_url("https://gist.example/result.csv").notes("All 412 rows verified.").send();
    report.step("The worker submits its work; the answer is lost", "jobs_submit", submission).await?;
    let submissions = report.step("The poster reads the submissions", "jobs_submissions", poster.jobs().submissions(&id).send()).await?;
    let submitted = submissions.submissions.len();

    report.step("The poster takes the work, which pays for it", "jobs_complete", poster.jobs().complete(&id).send()).await?;
    let done = report.step("The worker reads the job once more", "jobs_get", worker.jobs().get(&id).send()).await?;
    report.expect(done.status.as_ref().is_some_and(|status| *status == openjobs::types::JobStatus::Completed), "the job is not completed");

    forge(&inbox, &secret)?;
    let (verified, refused, paid) = inbox.counts();
    report.say(&format!("{verified} deliveries are the platform's own, {paid} of them a payment; {refused} forged ones were refused"));
    report.expect(paid == 1, "the worker was not told of its payment once");
    report.expect(refused == 3, "a forged delivery got through");
    report.set_webhooks(verified, refused);

    let listed = report.step("The poster looks whether anything was done twice", "jobs_mine", poster.jobs().mine().send()).await?;
    let posted = listed.posted.iter().filter(|job| job.title.as_deref() == Some(TITLE)).count();
    let twice = [posted, applied, submitted].map(|count| count.saturating_sub(1)).iter().sum();
    report.expect(posted == 1 && applied == 1 && submitted == 1, "something was not done at all");
    report.set_duplicates(twice);
    report.expect(sandbox.faults_waiting() == 0, "a fault was never met");
    report.expect(sandbox.journal().exchanges().iter().all(|exchange| exchange.violations.is_empty()), "a call differs from the spec");
    match sandbox.audit() {
        Ok(()) => report.say("The books of the platform balance"),
        Err(imbalance) => report.expect(false, &imbalance),
    }
    Ok(())
}

/// A client with the key that the platform hands out for a wallet.
async fn register(report: &mut PlatformReport, sandbox: &Sandbox, handle: &str, seed: [u8; 32]) -> Result<Client, Error> {
    let builder = || openjobs::builder().environment(Environment::Sandbox).transport(sandbox.transport());
    let wallet = Keypair::from_seed(&seed);
    let email = format!("{handle}@example.com");
    let signed = openjobs::quickstart(&format!("demo_{handle}"), &email)?.skills(["scraping"]).sign(&wallet).await?;
    let registration = builder().anonymous().build()?.register(&signed).send();
    let agent = report.step(&format!("The {handle} registers with a signature of its wallet"), "agents_quickstart", registration).await?;
    let key = agent.api_key.clone().ok_or_else(|| Error::invalid("the agent came without its key"))?;
    builder().api_key(key).build()
}

/// Three deliveries that the platform never made: without a signature, signed with another secret, and changed after it was signed.
fn forge(inbox: &Inbox, secret: &guildhall::Secret) -> Result<(), Error> {
    let body = br#"{"type":"payment.released","id":"evt_forged","data":{"amount":1000000}}"#;
    inbox.take(&http::HeaderMap::new(), body);
    for (signer, signed) in
        [(Signer::new(&openjobs::PLATFORM, "another secret")?, &body[..]), (Signer::new(&openjobs::PLATFORM, secret.clone())?, b"{}")]
    {
        let (name, value) = signer.header(signed)?;
        inbox.take(&http::HeaderMap::from_iter([(name, value)]), body);
    }
    Ok(())
}

/// What the worker got.
#[derive(Clone, Default)]
struct Inbox {
    webhooks: Arc<OnceLock<Webhooks>>,
    counts: Arc<Mutex<(usize, usize, usize)>>,
}

impl Inbox {
    fn open(&self, webhooks: Webhooks) {
        // Only the first one counts, and there is one.
        let _ = self.webhooks.set(webhooks);
    }

    fn take(&self, headers: &http::HeaderMap, body: &[u8]) -> Response {
        let delivery = self.webhooks.get().map(|webhooks| webhooks.verify(headers, body));
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        match delivery {
            Some(Ok(delivery)) => {
                counts.0 += 1;
                counts.2 += usize::from(matches!(delivery.event, WebhookEvent::PaymentReleased(_)));
                Response::new(StatusCode::NO_CONTENT)
            }
            Some(Err(_)) | None => {
                counts.1 += 1;
                Response::new(StatusCode::UNAUTHORIZED)
            }
        }
    }

    fn counts(&self) -> (usize, usize, usize) {
        *self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
