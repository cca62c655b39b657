//! Credits: where they lie, and what moved them.

use std::collections::{BTreeMap, VecDeque};

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::{
    refusals::{bad_request, internal},
    state::State,
    words::CreditType,
};
use crate::{
    clock,
    engine::refusal::Refusal,
    money::{Account, Money},
};

/// How many rows are kept; the oldest go first.
const KEPT: usize = 100_000;

/// The largest balance that the database can hold.
pub(crate) const LARGEST: i64 = i32::MAX as i64;

/// The currency of the books.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Credits;

/// What something is worth, by its name.
pub(crate) struct Rate {
    pub(crate) trigger: &'static str,
    pub(crate) amount: i64,
}

/// The rows that tell what moved credits, and what they come to.
#[derive(Default)]
pub(crate) struct Ledger {
    rows: VecDeque<Row>,
    /// What the rows of each agent come to, those that are no longer kept included.
    sums: BTreeMap<String, i64>,
}

/// One change of a balance.
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) agent: String,
    pub(crate) kind: CreditType,
    pub(crate) amount: i64,
    pub(crate) balance_after: i64,
    pub(crate) reason: Reason,
    pub(crate) created_at: Timestamp,
}

/// Why a balance changed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reason {
    pub(crate) text: String,
    pub(crate) trigger: Option<String>,
    pub(crate) source_task: Option<String>,
    pub(crate) source_agent: Option<String>,
    pub(crate) litellm_cost: Option<String>,
    pub(crate) metadata: Map<String, Value>,
}

impl Reason {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    pub(crate) fn triggered_by(text: impl Into<String>, trigger: impl Into<String>) -> Self {
        Self { trigger: Some(trigger.into()), ..Self::new(text) }
    }
}

impl Ledger {
    /// Every row that is kept, the oldest first.
    pub(crate) fn rows(&self) -> impl DoubleEndedIterator<Item = &Row> {
        self.rows.iter()
    }

    /// Whether the rows come to what the agents have.
    pub(crate) fn audit(&self, balance: impl Fn(&str) -> i64) -> Result<(), String> {
        match self.sums.iter().find(|(agent, sum)| balance(agent) != **sum) {
            Some((agent, sum)) => Err(format!("the ledger of {agent} comes to {sum}, its balance is {}", balance(agent))),
            None => Ok(()),
        }
    }

    fn write(&mut self, row: Row) {
        let signed = if row.kind == CreditType::Credit { row.amount } else { -row.amount };
        *self.sums.entry(row.agent.clone()).or_default() += signed;
        self.rows.push_back(row);
        if self.rows.len() > KEPT {
            self.rows.pop_front();
        }
    }
}

impl State {
    pub(crate) fn balance(&self, agent: &str) -> i64 {
        i64::try_from(self.books.balance(&account(agent), Credits).whole_up()).unwrap_or(i64::MAX)
    }

    /// Gives an agent credits that were not there before. Gives the row as it is shown.
    pub(crate) fn earn(&mut self, agent: &str, amount: i64, reason: Reason) -> Result<Value, Refusal> {
        self.must_fit(agent, amount)?;
        self.books.mint(account(agent), Credits, Money::whole(amount));
        Ok(self.write_row(agent, CreditType::Credit, amount, reason))
    }

    /// Takes credits from an agent; the platform earns them. Gives the row as it is shown.
    pub(crate) fn spend(&mut self, agent: &str, amount: i64, reason: Reason) -> Result<Value, Refusal> {
        let paid = self.books.transfer(account(agent), Account::Fees, Credits, Money::whole(amount));
        paid.map_err(|_| bad_request("Insufficient balance"))?;
        Ok(self.write_row(agent, CreditType::Debit, amount, reason))
    }

    /// Moves credits between two agents, each of which gets a row.
    pub(crate) fn transfer(&mut self, from: &str, to: &str, amount: i64, out: Reason, into: Reason) -> Result<(), Refusal> {
        self.move_credits(from, to, amount)?;
        self.write_row(from, CreditType::Debit, amount, out);
        self.write_row(to, CreditType::Credit, amount, into);
        Ok(())
    }

    /// Moves credits between two agents without a row, as the real server does (T2).
    pub(crate) fn transfer_unwritten(&mut self, from: &str, to: &str, amount: i64) -> Result<(), Refusal> {
        self.move_credits(from, to, amount)?;
        // What the rows come to goes along, or the audit would not balance.
        *self.ledger.sums.entry(from.to_owned()).or_default() -= amount;
        *self.ledger.sums.entry(to.to_owned()).or_default() += amount;
        Ok(())
    }

    /// What something is worth.
    pub(crate) fn rate(&self, trigger: &str) -> Option<i64> {
        self.rates.iter().find(|rate| rate.trigger == trigger).map(|rate| rate.amount)
    }

    /// A row as it is shown.
    pub(crate) fn transaction(&self, row: &Row) -> Value {
        json!({
            "id": row.id,
            "orgId": self.organisation.id,
            "agentId": row.agent,
            "type": row.kind,
            "amount": row.amount,
            "balanceAfter": row.balance_after,
            "reason": row.reason.text,
            "triggerType": row.reason.trigger,
            "triggerEventId": null,
            "sourceTaskId": row.reason.source_task,
            "sourceAgentId": row.reason.source_agent,
            "litellmCostUsd": row.reason.litellm_cost,
            "idempotencyKey": null,
            "metadata": row.reason.metadata,
            "createdAt": clock::text(row.created_at),
        })
    }

    fn move_credits(&mut self, from: &str, to: &str, amount: i64) -> Result<(), Refusal> {
        self.must_fit(to, amount)?;
        let moved = self.books.transfer(account(from), account(to), Credits, Money::whole(amount));
        moved.map_err(|_| bad_request("Insufficient balance"))
    }

    fn must_fit(&self, agent: &str, amount: i64) -> Result<(), Refusal> {
        if self.balance(agent).saturating_add(amount) > LARGEST { Err(internal()) } else { Ok(()) }
    }

    fn write_row(&mut self, agent: &str, kind: CreditType, amount: i64, reason: Reason) -> Value {
        let row = Row {
            id: self.ids.uuid(),
            agent: agent.to_owned(),
            kind,
            amount,
            balance_after: self.balance(agent),
            reason,
            created_at: self.now,
        };
        let shown = self.transaction(&row);
        self.ledger.write(row);
        shown
    }
}

fn account(agent: &str) -> Account {
    Account::Agent(agent.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ids::Ids, openspawn::agent::Agent};

    fn state() -> State {
        let now = Timestamp::UNIX_EPOCH;
        let mut state = State::new(Ids::new(7, "openspawn"), now);
        for id in ["a", "b"] {
            state.add_agent(Agent::new(id.to_owned(), id, id, String::new(), now));
        }
        state.earn("a", 100, Reason::new("To begin with")).unwrap();
        state
    }

    #[test]
    fn every_change_is_a_row_and_the_books_balance() {
        let mut state = state();
        state.transfer("a", "b", 30, Reason::new("out"), Reason::new("in")).unwrap();
        let row = state.spend("a", 20, Reason::triggered_by("A model", "model.usage")).unwrap();
        assert_eq!((&row["type"], &row["amount"], &row["balanceAfter"]), (&json!("debit"), &json!(20), &json!(50)));
        assert_eq!(state.spend("b", 31, Reason::new("too much")).unwrap_err().message, "Insufficient balance");
        assert_eq!(state.transfer("b", "a", 31, Reason::new(""), Reason::new("")).unwrap_err().status, 400);
        assert_eq!((state.balance("a"), state.balance("b"), state.ledger.rows().count()), (50, 30, 4));
        assert_eq!(state.audit(), Ok(()));
    }

    #[test]
    fn credits_can_move_without_a_row_and_the_books_balance_all_the_same() {
        let mut state = state();
        state.transfer_unwritten("a", "b", 30).unwrap();
        assert_eq!((state.balance("a"), state.balance("b"), state.ledger.rows().count()), (70, 30, 1));
        assert_eq!(state.audit(), Ok(()));
        state.books.mint(account("a"), Credits, Money::whole(1));
        assert!(state.audit().is_err(), "a balance that no row explains is found");
    }

    #[test]
    fn a_balance_has_32_bits() {
        let mut state = state();
        assert_eq!(state.earn("a", LARGEST, Reason::new("too much")).unwrap_err().status, 500);
        state.earn("b", LARGEST, Reason::new("just enough")).unwrap();
        assert_eq!(state.transfer_unwritten("a", "b", 1).unwrap_err().status, 500);
        assert_eq!(state.audit(), Ok(()));
    }
}
