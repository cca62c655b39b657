//! The calls of the resource `budgets`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// What agents may spend in a period, and how much of it is left.
#[derive(Debug, Clone)]
pub struct Budgets(Client);

impl Budgets {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads an agent's budget.
    ///
    /// The limit, what is spent of it and what is left. API keys and access tokens can read it as well. Errors: 404 if there is no such agent.
    ///
    /// `GET /agents/{agentId}/budget` (source: server, observed)
    #[inline]
    pub fn get(&self, agent_id: impl AsRef<str>) -> BudgetsGet {
        BudgetsGet {
            call: self.0.call(&operations::BUDGETS_GET).segment(agent_id.as_ref()),
        }
    }

    /// Sets an agent's budget.
    ///
    /// For its parent and for agents of level 10.
    ///
    /// Only a signed call can do it; an API key or an access token gets 403.
    ///
    /// Errors: 400 if the limit is negative; 403 if the caller is neither; 404 if there is no such agent.
    ///
    /// `PATCH /agents/{agentId}/budget` (source: server, observed)
    #[inline]
    pub fn set(&self, agent_id: impl AsRef<str>) -> BudgetsSet {
        BudgetsSet {
            call: self.0.call(&operations::BUDGETS_SET).segment(agent_id.as_ref()),
            body: Default::default(),
        }
    }

    /// Tells whether an agent could spend an amount.
    ///
    /// Looks at status, balance and budget, and reserves nothing. An agent that does not exist is no error: it cannot spend. API keys and access tokens can read it as well.
    ///
    /// `GET /agents/{agentId}/budget/can-spend` (source: server, observed)
    #[inline]
    pub fn can_spend(&self, agent_id: impl AsRef<str>, amount: i64) -> BudgetsCanSpend {
        BudgetsCanSpend {
            call: self
                .0
                .call(&operations::BUDGETS_CAN_SPEND)
                .segment(agent_id.as_ref())
                .query("amount", amount),
        }
    }

    /// Lists agents that have nearly used up their budget.
    ///
    /// Active agents that have spent 80 percent or more of a limit above 0, highest share first. API keys and access tokens can read it as well.
    ///
    /// `GET /agents/budget/alerts` (source: server, observed)
    #[inline]
    pub fn alerts(&self) -> BudgetsAlerts {
        BudgetsAlerts {
            call: self.0.call(&operations::BUDGETS_ALERTS),
        }
    }
}

/// The call that [`Budgets::get`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct BudgetsGet {
    pub(crate) call: Call,
}

impl BudgetsGet {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::BudgetStatus>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Budgets::set`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct BudgetsSet {
    pub(crate) call: Call,
    body: Box<types::BudgetsSetBody>,
}

impl BudgetsSet {
    /// How many credits it may spend in a period. 0 lets it spend nothing.
    #[inline]
    pub fn budget_period_limit(mut self, budget_period_limit: i64) -> Self {
        self.body.budget_period_limit = Some(budget_period_limit);
        self
    }

    /// Whether a new period begins now, with nothing spent.
    #[inline]
    pub fn reset_current_period(mut self, reset_current_period: bool) -> Self {
        self.body.reset_current_period = Some(reset_current_period);
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::BudgetsSetBody) -> Self {
        *self.body = body;
        self
    }

    /// Sets the key by which the platform tells a repeat from a new call; one is made if you do not.
    #[inline]
    pub fn idempotency_key(mut self, key: impl std::fmt::Display) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::BudgetReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Budgets::can_spend`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct BudgetsCanSpend {
    pub(crate) call: Call,
}

impl BudgetsCanSpend {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::CanSpend>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Budgets::alerts`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct BudgetsAlerts {
    pub(crate) call: Call,
}

impl BudgetsAlerts {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::BudgetStatus>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}
