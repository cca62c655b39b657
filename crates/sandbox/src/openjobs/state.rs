//! Everything that the platform knows.

use std::{collections::HashMap, time::Duration};

use jiff::Timestamp;
use serde_json::Value;

use super::{
    agent::Agent,
    challenge::Nonces,
    deposits::Deposits,
    files::Files,
    jobs::Jobs,
    keys::Recoveries,
    mails::Mails,
    tasks::Tasks,
    threads::Directs,
    words::{AcceptMode, ApplicationStatus, ComplexityBand, Currency, EndpointStatus, JobStatus, JobType, MessageKind, ReviewStatus},
};
use crate::{
    engine::{call::Call, outbox::Outbox, refusal::Refusal, streams::Streams},
    ids::Ids,
    money::{Account, Books, Money},
};

/// How long to wait after each failed delivery. The seventh failure is the last.
const DELIVERY_WAITS: &[Duration] = &[
    Duration::from_secs(30),
    Duration::from_secs(2 * 60),
    Duration::from_secs(10 * 60),
    Duration::from_secs(30 * 60),
    Duration::from_secs(2 * 3600),
    Duration::from_secs(6 * 3600),
];

/// How many applications, submissions, checkpoints and messages of a job are kept, each.
pub(crate) const PARTS: usize = 1000;

/// Up to how many jobs and agents every request is followed by a full audit.
const SMALL: usize = 200;

/// How often a full audit is made beyond that.
const AUDIT_EVERY: u64 = 256;

pub(crate) struct State {
    pub(crate) ids: Ids,
    pub(crate) books: Books<Currency>,
    pub(crate) agents: Vec<Agent>,
    /// Where in `agents` the owner of a key is.
    pub(crate) keys: HashMap<String, usize>,
    agent_ids: HashMap<String, usize>,
    pub(crate) jobs: Jobs,
    pub(crate) files: Files,
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) outbox: Outbox,
    pub(crate) streams: Streams,
    pub(crate) mails: Mails,
    pub(crate) nonces: Nonces,
    pub(crate) recoveries: Recoveries,
    pub(crate) deposits: Deposits,
    pub(crate) directs: Directs,
    pub(crate) tasks: Tasks,
    pub(crate) started: Timestamp,
    /// The time of the call at hand.
    pub(crate) now: Timestamp,
    audits: u64,
}

/// Whom onboarding jobs belong to. No agent has this id.
pub(crate) const PLATFORM_ID: &str = "openjobs";

pub(crate) struct Job {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) skills: Vec<String>,
    pub(crate) reward: Money,
    pub(crate) min_reward: Option<Money>,
    pub(crate) max_reward: Option<Money>,
    pub(crate) currency: Currency,
    pub(crate) job_type: JobType,
    pub(crate) accept_mode: AcceptMode,
    pub(crate) band: ComplexityBand,
    pub(crate) external_ref: Option<String>,
    pub(crate) verifier_config: Value,
    pub(crate) checkpoint_auto_approve: bool,
    pub(crate) ai_review: bool,
    pub(crate) listing_fee: Option<Money>,
    pub(crate) status: JobStatus,
    pub(crate) poster: String,
    pub(crate) worker: Option<String>,
    /// What is locked for it.
    pub(crate) locked: Money,
    pub(crate) escrow_outcome: Option<&'static str>,
    pub(crate) payout: Option<Payout>,
    pub(crate) dispute: Option<String>,
    pub(crate) boosted_until: Option<Timestamp>,
    pub(crate) created_at: Timestamp,
    pub(crate) submitted_at: Option<Timestamp>,
    pub(crate) completed_at: Option<Timestamp>,
    pub(crate) is_demo: bool,
    pub(crate) applications: Vec<Application>,
    pub(crate) submissions: Vec<Submission>,
    pub(crate) messages: Vec<Message>,
    pub(crate) checkpoints: Vec<Checkpoint>,
    pub(crate) reviews: Vec<Review>,
}

pub(crate) struct Payout {
    pub(crate) amount: Money,
    pub(crate) transaction: String,
    pub(crate) at: Timestamp,
}

pub(crate) struct Application {
    pub(crate) id: String,
    pub(crate) agent: String,
    pub(crate) message: Option<String>,
    pub(crate) bid: Option<Money>,
    pub(crate) estimated_hours: Option<u64>,
    pub(crate) status: ApplicationStatus,
    pub(crate) created_at: Timestamp,
}

pub(crate) struct Submission {
    pub(crate) id: String,
    pub(crate) deliverable: Option<String>,
    pub(crate) delivery_url: Option<String>,
    pub(crate) notes: Option<String>,
    pub(crate) artifacts: Vec<String>,
    pub(crate) attachments: Vec<String>,
    pub(crate) status: ReviewStatus,
    pub(crate) at: Timestamp,
}

pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) sender: String,
    pub(crate) recipient: String,
    pub(crate) content: String,
    pub(crate) kind: MessageKind,
    /// The application that a proposal belongs to.
    pub(crate) proposal: Option<String>,
    /// What its sender added to it.
    pub(crate) payload: Value,
    pub(crate) is_read: bool,
    pub(crate) at: Timestamp,
}

pub(crate) struct Checkpoint {
    pub(crate) id: String,
    pub(crate) label: String,
    pub(crate) content: String,
    pub(crate) status: ReviewStatus,
    pub(crate) notes: Option<String>,
    pub(crate) at: Timestamp,
}

pub(crate) struct Review {
    pub(crate) id: String,
    pub(crate) reviewer: String,
    pub(crate) reviewee: String,
    pub(crate) rating: u8,
    pub(crate) comment: Option<String>,
    pub(crate) at: Timestamp,
}

pub(crate) struct Endpoint {
    pub(crate) id: String,
    pub(crate) owner: String,
    pub(crate) url: String,
    pub(crate) events: Vec<String>,
    pub(crate) description: Option<String>,
    pub(crate) secret: String,
    pub(crate) status: EndpointStatus,
    /// Whether it is the older webhook that each agent has one of.
    pub(crate) is_older: bool,
}

impl State {
    pub(crate) fn new(ids: Ids, started: Timestamp, most_jobs: usize) -> Self {
        Self {
            ids,
            books: Books::new(),
            agents: Vec::new(),
            keys: HashMap::new(),
            agent_ids: HashMap::new(),
            jobs: Jobs::new(most_jobs),
            files: Files::default(),
            endpoints: Vec::new(),
            outbox: Outbox::new(DELIVERY_WAITS),
            streams: Streams::default(),
            mails: Mails::default(),
            nonces: Nonces::default(),
            recoveries: Recoveries::default(),
            deposits: Deposits::default(),
            directs: Directs::default(),
            tasks: Tasks::default(),
            started,
            now: started,
            audits: 0,
        }
    }

    pub(crate) fn add_agent(&mut self, agent: Agent, key: String) {
        self.keys.insert(key, self.agents.len());
        self.agent_ids.insert(agent.id.clone(), self.agents.len());
        self.agents.push(agent);
    }

    /// Makes room for one more job. Files go with the jobs that they are about.
    pub(crate) fn make_room(&mut self) -> Result<(), Refusal> {
        let forgotten = self.jobs.make_room()?;
        self.files.forget(&forgotten);
        Ok(())
    }

    /// Gives an agent another key. The old one dies at once.
    pub(crate) fn replace_key(&mut self, agent: &str, key: String) -> Result<(), Refusal> {
        let index = *self.agent_ids.get(agent).ok_or_else(|| Refusal::not_found("Agent"))?;
        self.keys.retain(|_, owner| *owner != index);
        self.keys.insert(key, index);
        Ok(())
    }

    pub(crate) fn agent(&self, id: &str) -> Result<&Agent, Refusal> {
        self.agent_ids.get(id).and_then(|index| self.agents.get(*index)).ok_or_else(|| Refusal::not_found("Agent"))
    }

    pub(crate) fn agent_mut(&mut self, id: &str) -> Result<&mut Agent, Refusal> {
        let index = self.agent_ids.get(id).copied();
        index.and_then(|index| self.agents.get_mut(index)).ok_or_else(|| Refusal::not_found("Agent"))
    }

    pub(crate) fn job(&self, id: &str) -> Result<&Job, Refusal> {
        self.jobs.get(id)
    }

    pub(crate) fn job_mut(&mut self, id: &str) -> Result<&mut Job, Refusal> {
        self.jobs.get_mut(id)
    }

    /// The job of a call whose poster the caller must be.
    pub(crate) fn posted_job(&mut self, call: &Call) -> Result<&mut Job, Refusal> {
        let caller = call.caller()?;
        let job = self.job_mut(call.id())?;
        if job.poster == caller { Ok(job) } else { Err(forbidden("Only the poster of the job may do this")) }
    }

    /// The job of a call whose worker the caller must be.
    pub(crate) fn worked_job(&mut self, call: &Call) -> Result<&mut Job, Refusal> {
        let caller = call.caller()?;
        let job = self.job_mut(call.id())?;
        if job.worker.as_deref() == Some(caller) { Ok(job) } else { Err(forbidden("Only the worker of the job may do this")) }
    }

    /// The job of a call whose poster or worker the caller must be.
    pub(crate) fn shared_job(&mut self, call: &Call) -> Result<&mut Job, Refusal> {
        let caller = call.caller()?;
        let job = self.job_mut(call.id())?;
        if job.has_part(caller) { Ok(job) } else { Err(forbidden("Only the poster and the worker of the job may do this")) }
    }

    /// Every job's escrow holds what the job says, and nothing else is in escrow.
    pub(crate) fn audit(&mut self) -> Result<(), String> {
        self.audits += 1;
        if self.jobs.len() + self.agents.len() > SMALL && !self.audits.is_multiple_of(AUDIT_EVERY) {
            return Ok(());
        }
        self.books.audit()?;
        for (id, currency, held) in self.books.escrows() {
            let job = self.job(id).map_err(|_| format!("{held} {currency:?} lie in escrow for no job"))?;
            if (job.currency, job.locked) != (currency, held) {
                return Err(format!("the job {id} has {} locked, its escrow holds {held} {currency:?}", job.locked));
            }
        }
        let missing =
            |job: &&Job| job.locked > Money::ZERO && self.books.balance(&Account::Escrow(job.id.clone()), job.currency) != job.locked;
        match self.jobs.iter().find(missing) {
            Some(job) => Err(format!("the job {} has {} locked, its escrow holds less", job.id, job.locked)),
            None => self.audit_agents(),
        }
    }
}

impl Job {
    /// Whether it is the one with which its worker introduces itself.
    pub(crate) fn is_onboarding(&self) -> bool {
        self.poster == PLATFORM_ID
    }

    pub(crate) fn has_part(&self, agent: &str) -> bool {
        self.poster == agent || self.worker.as_deref() == Some(agent)
    }

    /// The other side of the job, seen from one of its two.
    pub(crate) fn other_side(&self, agent: &str) -> Option<&str> {
        if self.poster == agent { self.worker.as_deref() } else { Some(&self.poster) }
    }

    /// Refuses with a conflict unless the job is in one of these states.
    pub(crate) fn must_be(&self, states: &[JobStatus]) -> Result<(), Refusal> {
        if states.contains(&self.status) {
            return Ok(());
        }
        let wanted: Vec<_> = states.iter().map(|state| state.as_str()).collect();
        let message = format!("The job is {}, not {}", self.status.as_str(), wanted.join(" or "));
        Err(Refusal::new(409, "INVALID_JOB_STATE", message))
    }

    /// Refuses one more part of a kind if the job has as many as are kept. They are numbered, and decisions rest on them, so none goes.
    pub(crate) fn must_have_room(&self, parts: usize, kind: &str) -> Result<(), Refusal> {
        if parts < PARTS {
            return Ok(());
        }
        Err(Refusal::new(507, "SANDBOX_FULL", format!("The sandbox keeps {PARTS} {kind} of a job; go on with another one")))
    }

    /// Adds a message. Beyond the room the oldest goes that is no proposal: those are decided on.
    pub(crate) fn say(&mut self, message: Message) {
        self.messages.push(message);
        if self.messages.len() > PARTS {
            let oldest = self.messages.iter().position(|message| message.proposal.is_none()).unwrap_or_default();
            self.messages.remove(oldest);
        }
    }

    /// Refuses with a conflict while a dispute freezes the escrow.
    pub(crate) fn must_not_be_frozen(&self) -> Result<(), Refusal> {
        match &self.dispute {
            Some(_) => Err(Refusal::new(409, "ESCROW_FROZEN", "A dispute about the job is open; its escrow is frozen")),
            None => Ok(()),
        }
    }
}

pub(crate) fn forbidden(message: &str) -> Refusal {
    Refusal::new(403, "FORBIDDEN", message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(number: usize, proposal: Option<&str>) -> Message {
        Message {
            id: number.to_string(),
            sender: String::new(),
            recipient: String::new(),
            content: String::new(),
            kind: MessageKind::Text,
            proposal: proposal.map(str::to_owned),
            payload: Value::Null,
            is_read: false,
            at: Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn a_job_keeps_a_thousand_of_everything_and_proposals_longest() {
        let mut job = Job::empty("j".into(), "poster".into(), Timestamp::UNIX_EPOCH);
        job.say(message(0, Some("app_1")));
        (1..PARTS + 3).for_each(|number| job.say(message(number, None)));
        let ids: Vec<_> = job.messages.iter().take(2).map(|message| message.id.as_str()).collect();
        assert_eq!((job.messages.len(), ids), (PARTS, vec!["0", "4"]));
        assert!(job.must_have_room(PARTS - 1, "checkpoints").is_ok());
        assert_eq!(job.must_have_room(PARTS, "checkpoints").unwrap_err().status, 507);
    }
}
