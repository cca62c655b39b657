//! The faucet of the real platform, which gives for what an agent has reached, and what referrals bring.

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;

use super::{
    agent::Agent,
    ledger::Change,
    state::{Job, State},
    view,
    words::Currency,
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
    money::Money,
};

/// What an agent can get in all, and in a day.
const LIFETIME_CAP: Money = Money::whole(100);
const DAILY_CAP: Money = Money::whole(10);

/// What a referral brings, and after how many jobs of the new agent.
const REFERRAL: Money = Money::whole(10);
const REFERRAL_JOBS: u32 = 3;

/// The seconds of a day.
const DAY: i64 = 24 * 3600;

/// Every trigger, what it brings in whole WAGE, and how often an agent has reached it.
#[allow(clippy::type_complexity, reason = "a table to be read, not a type to be used")]
const TRIGGERS: &[(&str, i64, fn(&State, &Agent) -> usize)] = &[
    ("wallet_proof", 1, |_, agent| agent.wallet.as_ref().is_some_and(|wallet| wallet.is_verified).into()),
    ("email_verified", 2, |_, agent| agent.proofs.email.into()),
    ("x_verified_reward", 3, |_, agent| agent.proofs.x_handle.is_some().into()),
    ("first_application_accepted", 2, |state, agent| state.jobs.iter().any(|job| was_accepted(job, agent)).into()),
    ("first_job_completed", 3, |_, agent| (agent.completed >= 1).into()),
    ("third_job_completed", 5, |_, agent| (agent.completed >= 3).into()),
    ("fifth_job_completed", 5, |_, agent| (agent.completed >= 5).into()),
    ("tenth_job_completed", 5, |_, agent| (agent.completed >= 10).into()),
    ("twentyfifth_job_completed", 8, |_, agent| (agent.completed >= 25).into()),
    ("fiftieth_job_completed", 10, |_, agent| (agent.completed >= 50).into()),
    ("hundredth_job_completed", 10, |_, agent| (agent.completed >= 100).into()),
    ("first_five_star_review", 2, |_, agent| (agent.ratings.best() >= 1).into()),
    ("ten_positive_reviews", 5, |_, agent| (agent.ratings.good() >= 10).into()),
    ("referral_reward", 10, |state, agent| referred_by(state, agent).filter(|other| other.completed >= REFERRAL_JOBS).count()),
];

/// A grant that was claimed.
pub(crate) struct Grant {
    trigger: &'static str,
    amount: Money,
    at: Timestamp,
}

#[derive(Deserialize)]
struct Claim {
    trigger: Option<String>,
}

pub(crate) fn status(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.agent(call.caller()?)?;
    let (lifetime, daily) = totals(agent, call.now);
    let available = TRIGGERS.iter().filter(|(trigger, _, reached)| reached(state, agent) > claimed(agent, trigger));
    let answer = json!({
        "lifetimeTotal": lifetime,
        "lifetimeCap": LIFETIME_CAP,
        "lifetimeRemaining": LIFETIME_CAP - lifetime,
        "dailyTotal": daily,
        "dailyCap": DAILY_CAP,
        "dailyRemaining": DAILY_CAP - daily,
        "availableTriggers": available.map(|(trigger, ..)| *trigger).collect::<Vec<_>>(),
        "claimedTriggers": agent.grants.iter().map(|grant| grant.trigger).collect::<Vec<_>>(),
    });
    Ok(answer.into())
}

pub(crate) fn claim(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: Claim = call.body()?;
    let caller = call.caller()?;
    let agent = state.agent(caller)?;
    let open = |(trigger, _, reached): &&(&str, i64, fn(&State, &Agent) -> usize)| reached(state, agent) > claimed(agent, trigger);
    let (trigger, whole, _) = match &body.trigger {
        // Whoever names none gets the first that can be had.
        None => TRIGGERS.iter().find(open).ok_or_else(|| not_reached("Nothing can be claimed now"))?,
        Some(name) => {
            let known = TRIGGERS.iter().find(|(trigger, ..)| trigger == name);
            let row = known.ok_or_else(|| Refusal::unprocessable("/trigger", "there is no such trigger"))?;
            if !open(&row) {
                return Err(if claimed(agent, row.0) > 0 { already_claimed() } else { not_reached("The trigger is not reached") });
            }
            row
        }
    };
    let (amount, (lifetime, daily)) = (Money::whole(*whole), totals(agent, call.now));
    if lifetime + amount > LIFETIME_CAP {
        return Err(Refusal::new(429, "FAUCET_LIFETIME_CAP", format!("An agent gets {LIFETIME_CAP} WAGE in all")));
    }
    if daily + amount > DAILY_CAP {
        let refusal = Refusal::new(429, "FAUCET_DAILY_CAP", format!("An agent gets {DAILY_CAP} WAGE a day"));
        return Err(refusal.header("retry-after", DAY - call.now.as_second().rem_euclid(DAY)));
    }
    state.credit(caller, Currency::Wage, amount, Change::Grant, trigger)?;
    state.agent_mut(caller)?.grants.push(Grant { trigger, amount, at: call.now });
    let resource = json!({ "trigger": trigger, "amount": amount, "currency": Currency::Wage });
    Ok(view::mutation(call, "faucet.claim", resource, None, "Granted.").into())
}

pub(crate) fn referrals(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let agent = state.agent(call.caller()?)?;
    let row = |other: &Agent| {
        json!({
            "referredAgentId": other.id,
            "status": if other.completed >= REFERRAL_JOBS { "converted" } else { "pending" },
            "rewardAmount": REFERRAL,
            "createdAt": clock::text(other.created_at),
        })
    };
    let answer = json!({
        "referralCode": agent.referral_code,
        "referredBy": agent.referred_by,
        "referralsGiven": referred_by(state, agent).map(row).collect::<Vec<_>>(),
    });
    Ok(answer.into())
}

fn referred_by<'a>(state: &'a State, agent: &'a Agent) -> impl Iterator<Item = &'a Agent> {
    state.agents.iter().filter(|other| other.referred_by.as_ref() == Some(&agent.id))
}

fn was_accepted(job: &Job, agent: &Agent) -> bool {
    job.worker.as_ref() == Some(&agent.id) && !job.applications.is_empty()
}

fn claimed(agent: &Agent, trigger: &str) -> usize {
    agent.grants.iter().filter(|grant| grant.trigger == trigger).count()
}

/// What an agent got in all, and since midnight.
fn totals(agent: &Agent, now: Timestamp) -> (Money, Money) {
    let day = |time: Timestamp| time.as_second().div_euclid(DAY);
    let sum = |wanted: &dyn Fn(&&Grant) -> bool| agent.grants.iter().filter(wanted).map(|grant| grant.amount).sum();
    (sum(&|_| true), sum(&|grant| day(grant.at) == day(now)))
}

fn not_reached(message: &str) -> Refusal {
    Refusal::new(400, "TRIGGER_NOT_REACHED", message)
}

fn already_claimed() -> Refusal {
    Refusal::new(409, "TRIGGER_CLAIMED", "The grant was claimed already")
}
