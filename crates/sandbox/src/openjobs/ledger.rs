//! What changed an agent's money, and why.

use std::collections::{BTreeMap, VecDeque};

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{
    agent::Agent,
    faucet,
    state::{Job, State},
    words::Currency,
};
use crate::{
    clock,
    engine::refusal::Refusal,
    money::{Account, Money, Short},
};

/// How many entries of an agent are kept.
const KEPT: usize = 1000;

/// Where deposits go: an address of nobody.
pub(crate) const TREASURY: &str = "SandboxTreasury1111111111111111111111111111";

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    Faucet,
    Grant,
    Deposit,
    Withdrawal,
    Escrow,
    Refund,
    Payout,
    Fee,
    Stake,
    Unstake,
}

/// The entries of an agent and their sums, which the audit compares with the books.
#[derive(Default)]
pub(crate) struct Ledger {
    entries: VecDeque<Entry>,
    written: u64,
    sums: BTreeMap<Currency, Sums>,
}

/// What all entries in one currency come to, those that are no longer kept included.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sums {
    pub(crate) balance: Money,
    /// Locked in jobs that the agent posted.
    pub(crate) locked: Money,
    pub(crate) earned: Money,
    pub(crate) spent: Money,
}

struct Entry {
    number: u64,
    change: Change,
    currency: Currency,
    amount: Money,
    note: String,
    at: Timestamp,
}

impl Ledger {
    pub(crate) fn sums(&self, currency: Currency) -> Sums {
        self.sums.get(&currency).copied().unwrap_or_default()
    }

    /// The entries as the platform shows them, the newest first.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Value> {
        self.entries.iter().rev().map(|entry| {
            json!({
                "id": entry.number,
                "type": entry.change.word(),
                "currency": entry.currency,
                "amount": entry.amount,
                "description": entry.note,
                "createdAt": clock::text(entry.at),
            })
        })
    }

    /// Writes an entry. What goes out is negative, so that the entries add up to the balance.
    fn write(&mut self, change: Change, currency: Currency, amount: Money, note: String, at: Timestamp) {
        let sums = self.sums.entry(currency).or_default();
        sums.balance = sums.balance + amount;
        match change {
            Change::Payout | Change::Grant => sums.earned = sums.earned + amount,
            Change::Fee => sums.spent = sums.spent - amount,
            Change::Escrow | Change::Refund => sums.locked = sums.locked - amount,
            Change::Faucet | Change::Deposit | Change::Withdrawal | Change::Stake | Change::Unstake => {}
        }
        self.written += 1;
        self.entries.push_back(Entry { number: self.written, change, currency, amount, note, at });
        if self.entries.len() > KEPT {
            self.entries.pop_front();
        }
    }

    /// What was locked for a job has gone to its worker.
    fn spend_locked(&mut self, currency: Currency, amount: Money) {
        let sums = self.sums.entry(currency).or_default();
        (sums.locked, sums.spent) = (sums.locked - amount, sums.spent + amount);
    }
}

impl State {
    /// What an agent can spend.
    pub(crate) fn available(&self, agent: &str, currency: Currency) -> Money {
        self.books.balance(&Account::Agent(agent.to_owned()), currency)
    }

    /// Gives an agent money that was not there before.
    pub(crate) fn credit(&mut self, agent: &str, currency: Currency, amount: Money, change: Change, note: &str) -> Result<(), Refusal> {
        let now = self.now;
        self.agent_mut(agent)?.ledger.write(change, currency, amount, note.to_owned(), now);
        self.books.mint(Account::Agent(agent.to_owned()), currency, amount);
        Ok(())
    }

    /// Moves an agent's money, or refuses with 402 and what is missing.
    pub(crate) fn pay(&mut self, from: &str, currency: Currency, parts: &[(Account, Money)]) -> Result<(), Refusal> {
        let required: Money = parts.iter().map(|(_, amount)| *amount).sum();
        let available = self.available(from, currency);
        if available < required {
            return Err(too_low(Short { required, available }, currency));
        }
        let now = self.now;
        for (to, amount) in parts.iter().filter(|(_, amount)| *amount > Money::ZERO) {
            let moved = self.books.transfer(Account::Agent(from.to_owned()), to.clone(), currency, *amount);
            moved.map_err(|short| too_low(short, currency))?;
            let (change, note) = match to {
                Account::Escrow(job) => (Change::Escrow, format!("Locked for the job {job}")),
                Account::Stake(_) => (Change::Stake, "Locked as a judge".to_owned()),
                Account::Chain => (Change::Withdrawal, "Withdrawn to the wallet".to_owned()),
                Account::Fees | Account::Agent(_) => (Change::Fee, "Fee of the platform".to_owned()),
            };
            self.agent_mut(from)?.ledger.write(change, currency, Money::ZERO - *amount, note, now);
        }
        Ok(())
    }

    /// Empties a job's escrow: to the worker, or back to the poster. Tells how much there was.
    pub(crate) fn release(&mut self, job: &str, worker: Option<&str>) -> Result<Money, Refusal> {
        let now = self.now;
        let job = self.job_mut(job)?;
        let amount = std::mem::take(&mut job.locked);
        if amount == Money::ZERO {
            return Ok(amount);
        }
        job.escrow_outcome = Some(if worker.is_some() { "released" } else { "refunded" });
        let (escrow, currency, poster, title) = (Account::Escrow(job.id.clone()), job.currency, job.poster.clone(), job.title.clone());
        let to = worker.unwrap_or(&poster).to_owned();
        // A job's escrow holds what the job says; the audit finds it if that is not so.
        let _ = self.books.transfer(escrow, Account::Agent(to.clone()), currency, amount);
        let (change, note) = if worker.is_some() {
            (Change::Payout, format!("Job completed: {title}"))
        } else {
            (Change::Refund, format!("Refund: {title}"))
        };
        self.agent_mut(&to)?.ledger.write(change, currency, amount, note, now);
        if worker.is_some() {
            self.agent_mut(&poster)?.ledger.spend_locked(currency, amount);
        }
        Ok(amount)
    }

    /// Gives a judge's stake back. Tells how much there was.
    pub(crate) fn return_stake(&mut self, agent: &str) -> Result<Money, Refusal> {
        let now = self.now;
        let owner = self.agent_mut(agent)?;
        let stake = owner.stake.take().ok_or_else(|| Refusal::new(409, "NO_STAKE", "There is no stake"))?;
        owner.ledger.write(Change::Unstake, Currency::Wage, stake.amount, "Stake returned".to_owned(), now);
        // The account of the stake holds what the agent says; the audit finds it if that is not so.
        let _ = self.books.transfer(Account::Stake(agent.to_owned()), Account::Agent(agent.to_owned()), Currency::Wage, stake.amount);
        Ok(stake.amount)
    }

    /// Every agent's ledger adds up to what the books say, and every stake is where it is said to be.
    pub(crate) fn audit_agents(&self) -> Result<(), String> {
        for (id, currency, held) in self.books.stakes() {
            let staked = self.agent(id).ok().and_then(|agent| agent.stake.as_ref()).map(|stake| stake.amount);
            if (Currency::Wage, Some(held)) != (currency, staked) {
                return Err(format!("{held} {currency} lie as the stake of {id}, who has staked {staked:?}"));
            }
        }
        let mut locked: BTreeMap<(&str, Currency), Money> = BTreeMap::new();
        for job in self.jobs.iter().filter(|job| job.locked > Money::ZERO) {
            let Job { poster, currency, locked: amount, .. } = job;
            let sum = locked.entry((poster, *currency)).or_default();
            *sum = *sum + *amount;
        }
        self.agents.iter().try_for_each(|agent| self.audit_agent(agent, &locked))
    }

    fn audit_agent(&self, agent: &Agent, locked: &BTreeMap<(&str, Currency), Money>) -> Result<(), String> {
        for currency in [Currency::Wage, Currency::Usdc] {
            let (sums, held) = (agent.ledger.sums(currency), self.available(&agent.id, currency));
            if sums.balance != held {
                return Err(format!("the entries of {} add up to {} {currency}, the books hold {held}", agent.id, sums.balance));
            }
            let in_jobs = locked.get(&(agent.id.as_str(), currency)).copied().unwrap_or_default();
            if sums.locked != in_jobs {
                return Err(format!("{} has {} {currency} locked by its entries, its jobs have {in_jobs}", agent.id, sums.locked));
            }
        }
        let staked = agent.stake.as_ref().map(|stake| stake.amount).unwrap_or_default();
        let held = self.books.balance(&Account::Stake(agent.id.clone()), Currency::Wage);
        if staked == held { Ok(()) } else { Err(format!("{} has staked {staked}, the books hold {held}", agent.id)) }
    }
}

impl Change {
    fn word(self) -> &'static str {
        match self {
            Self::Faucet => "faucet",
            Self::Grant => "grant",
            Self::Deposit => "deposit",
            Self::Withdrawal => "withdrawal",
            Self::Escrow => "escrow_lock",
            Self::Refund => "escrow_refund",
            Self::Payout => "payout",
            Self::Fee => "fee",
            Self::Stake => "stake",
            Self::Unstake => "unstake",
        }
    }
}

/// How an agent comes to what it misses: by a command if there is one, by a call, and in words. The faucet has WAGE only.
fn way_out(needed: Money, currency: Currency) -> (Option<String>, &'static str, String) {
    if currency != Currency::Wage {
        let words = format!("Deposit the missing {currency}");
        return (None, "POST /api/v1/wallet/deposit", words);
    }
    let (amount, calls) = faucet::portions(needed);
    let again = if calls > 1 { format!(", {calls} times {amount} WAGE") } else { String::new() };
    let words = format!("Mint the missing amount with the faucet{again}");
    (Some(format!("openjobs sandbox faucet --amount {amount}")), "POST /api/v1/sandbox/faucet", words)
}

fn too_low(short: Short, currency: Currency) -> Refusal {
    let needed = short.required - short.available;
    let (cli, api, first) = way_out(needed, currency);
    let refusal = Refusal::new(402, "INSUFFICIENT_BALANCE", "Insufficient balance")
        .with("required", short.required.to_number())
        .with("available", short.available.to_number())
        .with("needed", needed.to_number())
        .with("currency", currency.as_str())
        .with("treasury", TREASURY)
        .with("api", api)
        .with("nextActions", vec![first.as_str(), "Send the same call again"]);
    match cli {
        Some(cli) => refusal.with("cli", cli),
        None => refusal,
    }
}
