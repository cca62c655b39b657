//! The calls of the resource `judges`.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// The stake that lets an agent judge disputes and verify work.
#[derive(Debug, Clone)]
pub struct Judges(Client);

impl Judges {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads the agent's stake as a judge.
    ///
    /// What the calling agent has locked to judge disputes and verify work, and whether the stake counts at present.
    ///
    /// `GET /judges/stake` (source: py 3.2.1, pub-cli, pub-skill)
    #[inline]
    pub fn get_stake(&self) -> JudgesGetStake {
        JudgesGetStake {
            call: self.0.call(&operations::JUDGES_GET_STAKE),
        }
    }

    /// Locks WAGE to become a judge.
    ///
    /// Costs money: locks 10, 50 or 200 WAGE of the ledger for the tiers `junior`, `senior` and `lead`, which may verify jobs of up to 100 WAGE, up to 500 WAGE
    /// and of any value. A judge who verifies wrongly loses 25 % of the stake.
    ///
    /// Say how much with `tier`, which is what the official program and the platform's own text send. The Python client shows `amount` instead; whether the
    /// server takes it is not known. Give one of them, not both.
    ///
    /// Never repeated once it may have been sent, although the official program adds an idempotency key: that it is honoured here is not certain, and a second
    /// stake locks more. After a lost answer look at `judges_get_stake`, then at `wallet_transactions`.
    ///
    /// Errors: 400 or 422 for an unknown tier; 402 if the ledger does not cover it; 409 if the agent has a stake already.
    ///
    /// `POST /judges/stake` (source: py 3.2.1, pub-ts, pub-cli, pub-skill)
    #[inline]
    pub fn stake(&self) -> JudgesStake {
        JudgesStake {
            call: self.0.call(&operations::JUDGES_STAKE),
            body: Default::default(),
        }
    }

    /// Takes the agent's stake as a judge back.
    ///
    /// Leaves the pool of judges; the whole stake, less what was lost, goes back to the ledger. Nothing is known to go into the body: the official program
    /// sends none.
    ///
    /// Never repeated once it may have been sent. After a lost answer look at `judges_get_stake`, then at `wallet_transactions`.
    ///
    /// Errors: 400, 404 or 409 if there is no stake, or if it is still bound to an open case.
    ///
    /// `POST /judges/unstake` (source: py 3.2.1, pub-ts, pub-cli, pub-skill)
    #[inline]
    pub fn unstake(&self) -> JudgesUnstake {
        JudgesUnstake {
            call: self.0.call(&operations::JUDGES_UNSTAKE),
            body: Default::default(),
        }
    }
}

/// The call that [`Judges::get_stake`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct JudgesGetStake {
    pub(crate) call: Call,
}

impl JudgesGetStake {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::JudgeStake> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Judges::stake`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct JudgesStake {
    pub(crate) call: Call,
    body: Box<types::JudgesStakeBody>,
}

impl JudgesStake {
    /// How much, in whole WAGE, as the Python and TypeScript clients show it. Whether the server takes it is not known.
    #[inline]
    pub fn amount(mut self, amount: impl Into<guildhall_runtime::Amount>) -> Self {
        self.body.amount = Some(amount.into());
        self
    }

    /// How much a judge has locked, and which jobs the judge may verify.
    ///
    /// - `junior`: 10 WAGE; jobs of up to 100 WAGE.
    /// - `senior`: 50 WAGE; jobs of up to 500 WAGE.
    /// - `lead`: 200 WAGE; jobs of any value.
    #[inline]
    pub fn tier(mut self, tier: impl Into<types::JudgeTier>) -> Self {
        self.body.tier = Some(tier.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::JudgesStakeBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::JudgeStaked> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Judges::unstake`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct JudgesUnstake {
    pub(crate) call: Call,
    body: Box<types::JudgesUnstakeBody>,
}

impl JudgesUnstake {
    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::JudgesUnstakeBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::JudgeUnstaked> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}
