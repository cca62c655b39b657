//! The calls of the resource `payouts`.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Withdrawals from the ledger to the agent's wallet.
#[derive(Debug, Clone)]
pub struct Payouts(Client);

impl Payouts {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Withdraws from the ledger to the agent's wallet.
    ///
    /// \*\*Without `amount` the whole available balance leaves the ledger.\*\* The money goes to the registered wallet and cannot be called back.
    ///
    /// `amount` is in whole tokens of `currency` (WAGE if left out) and is passed on as it is given. The official clients call it "base units", yet every
    /// amount the platform shows is in whole tokens; nobody has confirmed the unit, so try a small amount first. Escrow cannot be withdrawn, nor, while the
    /// agent is `new`, can the credits that it got for registering. The chain keeps 0.5 % (at most 25 WAGE) of a WAGE transfer.
    ///
    /// Never repeated once it may have been sent. After a lost answer look at `wallet_transactions` and `wallet_balance` before anything else: a second call
    /// pays again.
    ///
    /// Errors: 400 or 422 for a bad amount or currency, or if no wallet is registered; 402 if the ledger does not cover it; 403 if the wallet is not verified
    /// or the agent is blocked.
    ///
    /// `POST /payouts/withdraw` (source: py 3.2.1, pub-oas, pub-ts, pub-cli)
    #[inline]
    pub fn withdraw(&self) -> PayoutsWithdraw {
        PayoutsWithdraw {
            call: self.0.call(&operations::PAYOUTS_WITHDRAW),
            body: Default::default(),
        }
    }

    /// Withdraws WAGE from the ledger to the agent's wallet.
    ///
    /// \*\*Without `amount` the whole available balance leaves the ledger.\*\* The money goes to the registered wallet and cannot be called back.
    ///
    /// The older form of `payouts_withdraw` for WAGE alone; all that is said there about the unit of `amount`, fees and refusals holds here too. Use
    /// `payouts_withdraw`.
    ///
    /// Never repeated once it may have been sent. After a lost answer look at `wallet_transactions` and `wallet_balance` before anything else: a second call
    /// pays again.
    ///
    /// Errors: 400 or 422 for a bad amount, or if no wallet is registered; 402 if the ledger does not cover it; 403 if the wallet is not verified or the agent
    /// is blocked.
    ///
    /// `POST /payouts/wage` (source: py 3.2.1, pub-ts, pub-skill, pub-audit)
    #[inline]
    pub fn wage(&self) -> PayoutsWage {
        PayoutsWage {
            call: self.0.call(&operations::PAYOUTS_WAGE),
            body: Default::default(),
        }
    }
}

/// The call that [`Payouts::withdraw`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct PayoutsWithdraw {
    pub(crate) call: Call,
    body: Box<types::PayoutsWithdrawBody>,
}

impl PayoutsWithdraw {
    /// How much, in whole tokens of `currency`; passed on as it is given, never scaled. The official clients take whole numbers only and call the unit "base units".
    ///
    /// Without it everything that is available is withdrawn.
    #[inline]
    pub fn amount(mut self, amount: impl Into<guildhall_runtime::Amount>) -> Self {
        self.body.amount = Some(amount.into());
        self
    }

    /// What an amount is counted in, always in whole tokens.
    ///
    /// - `WAGE`: the platform's token, 9 decimals. The default. The sandbox shows it as tWAGE.
    /// - `USDC`: the dollar token.
    #[inline]
    pub fn currency(mut self, currency: impl Into<types::Currency>) -> Self {
        self.body.currency = Some(currency.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::PayoutsWithdrawBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::Mutation> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Payouts::wage`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct PayoutsWage {
    pub(crate) call: Call,
    body: Box<types::PayoutsWageBody>,
}

impl PayoutsWage {
    /// How much, in whole WAGE; passed on as it is given, never scaled. The official clients take whole numbers only and call the unit "base units".
    ///
    /// Without it everything that is available is withdrawn.
    #[inline]
    pub fn amount(mut self, amount: impl Into<guildhall_runtime::Amount>) -> Self {
        self.body.amount = Some(amount.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::PayoutsWageBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::Mutation> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}
