//! The calls of the resource `credits`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// The caller's credits - balance, transfers, spending and the ledger.
#[derive(Debug, Clone)]
pub struct Credits(Client);

impl Credits {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Moves credits from the caller to another agent.
    ///
    /// To a child or a sibling; an agent of level 10 may give to anybody in the organisation.
    ///
    /// The published server moves the credits and then answers 500 (T2): both balances have changed, the ledger knows nothing of it, and no event is
    /// written. A repeat moves them again, and no key helps, as failures are not kept. So this call is never repeated once it may have been received. After a
    /// 500, a time-out or a lost connection, read both balances (`credits_balance`, `agents_balance`) and compare them with what they were before. The success
    /// was seen after the fault was mended.
    ///
    /// Without `toAgentId` the server gives the credits to an agent of its own choice (T7), and answers 500 after that.
    ///
    /// Only a signed call can do it; an API key or an access token gets 404.
    ///
    /// Errors: 400 if the amount is not positive or above the balance; 403 if the receiver is neither child nor sibling; 404 if there is no such agent.
    ///
    /// `POST /agents/credits/transfer` (source: seed 002, py sdk, server, observed\*)
    #[inline]
    pub fn transfer(&self) -> CreditsTransfer {
        CreditsTransfer {
            call: self.0.call(&operations::CREDITS_TRANSFER),
            body: Default::default(),
        }
    }

    /// Reads the balance of the calling agent.
    ///
    /// An object with the balance and the budget; where the primary document prints a number, it is `balance`.
    ///
    /// API keys and JWTs are left out: they stand for a user, who has no ledger, and get 404. The balance of any agent can be read with `agents_balance`.
    ///
    /// Errors: 404 if the caller is no agent.
    ///
    /// `GET /credits/balance` (source: seed 002, py sdk, server, observed)
    #[inline]
    pub fn balance(&self) -> CreditsBalance {
        CreditsBalance {
            call: self.0.call(&operations::CREDITS_BALANCE),
        }
    }

    /// Records that the calling agent has spent credits.
    ///
    /// Costs credits: a `debit` is entered into the caller's ledger and counts towards its budget. No event is written.
    ///
    /// Never repeated once it may have been received, since a key helps only after the first attempt was answered. When in doubt, read the balance, or look for
    /// the entry in `credits_history`, before
    /// spending again.
    ///
    /// API keys and JWTs are left out: they stand for a user, who has no ledger, and get 404.
    ///
    /// Errors: 400 `Insufficient balance` or `Budget limit exceeded`; 404 if the caller is no agent; 500 for a task or an agent that does not exist.
    ///
    /// `POST /credits/spend` (source: seed 002, py sdk, server, observed)
    #[inline]
    pub fn spend(&self) -> CreditsSpend {
        CreditsSpend {
            call: self.0.call(&operations::CREDITS_SPEND),
            body: Default::default(),
        }
    }

    /// Lists the entries of the calling agent's ledger.
    ///
    /// Newest first, and only the caller's own. API keys and JWTs stand for a user, who has no ledger: for them the list is always empty.
    ///
    /// Trap T9: each entry comes with its agent and the agent's encrypted secret.
    ///
    /// Errors: 500 for a negative limit or offset.
    ///
    /// `GET /credits/history` (source: seed 002, py sdk, server, observed)
    #[inline]
    pub fn history(&self) -> CreditsHistory {
        CreditsHistory {
            call: self.0.call(&operations::CREDITS_HISTORY),
        }
    }

    /// Corrects the balance of an agent.
    ///
    /// Gives or takes credits, with `[Admin] ` before the reason in the ledger.
    ///
    /// Trap T3: never name the caller itself. That call waits for itself and is never answered, and the balance stays locked until the server restarts. Refuse
    /// it before it is sent where the caller's own
    /// UUID is known, and always have a time-out.
    ///
    /// Never repeated once it may have been received. When in doubt, read the balance of the agent (`agents_balance`) before correcting it again.
    ///
    /// Errors: 400 if the balance would go below 0; 403 unless the agent's role is `hr` or `admin`, as for API keys and JWTs; 404 if there is no such agent.
    ///
    /// `POST /credits/adjust` (source: server, observed)
    #[inline]
    pub fn adjust(&self) -> CreditsAdjust {
        CreditsAdjust {
            call: self.0.call(&operations::CREDITS_ADJUST),
            body: Default::default(),
        }
    }

    /// Charges an agent for a call to a model, as LiteLLM reports it.
    ///
    /// For the proxy in front of the models, not for agents. No credential of an agent or a user is looked at; the secret that the server shares with LiteLLM
    /// is. The server checks the body first (400)
    /// and the secret then (401).
    ///
    /// Not idempotent: the same `callId` twice is charged twice. So it is never repeated.
    ///
    /// Errors: 400 for bad members; 401 if the secret is missing or wrong, or if the server has none.
    ///
    /// `POST /credits/litellm-callback` (source: server, observed)
    #[inline]
    pub fn litellm_callback(
        &self,
        org_id: impl Into<String>,
        x_litellm_secret: impl Into<guildhall_runtime::Secret>,
    ) -> CreditsLitellmCallback {
        CreditsLitellmCallback {
            call: self
                .0
                .call(&operations::CREDITS_LITELLM_CALLBACK)
                .query("orgId", Into::<String>::into(org_id))
                .secret_header("x-litellm-secret", x_litellm_secret),
            body: Default::default(),
        }
    }
}

/// The call that [`Credits::transfer`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct CreditsTransfer {
    pub(crate) call: Call,
    body: Box<types::CreditsTransferBody>,
}

impl CreditsTransfer {
    /// How many credits.
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.body.amount = Some(amount);
        self
    }

    /// What for.
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }

    /// The receiver's UUID, not its handle. Never leave it empty (T7).
    #[inline]
    pub fn to_agent_id(mut self, to_agent_id: impl Into<String>) -> Self {
        self.body.to_agent_id = Some(to_agent_id.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::CreditsTransferBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::TransferResult>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Credits::balance`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct CreditsBalance {
    pub(crate) call: Call,
}

impl CreditsBalance {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::CreditBalance>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Credits::spend`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct CreditsSpend {
    pub(crate) call: Call,
    body: Box<types::CreditsSpendBody>,
}

impl CreditsSpend {
    /// How many credits.
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.body.amount = Some(amount);
        self
    }

    /// What for.
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }

    /// The other agent that has to do with it. One that does not exist ends in 500.
    #[inline]
    pub fn source_agent_id(mut self, source_agent_id: impl Into<String>) -> Self {
        self.body.source_agent_id = Some(source_agent_id.into());
        self
    }

    /// The task that it is for. One that does not exist ends in 500.
    #[inline]
    pub fn source_task_id(mut self, source_task_id: impl Into<String>) -> Self {
        self.body.source_task_id = Some(source_task_id.into());
        self
    }

    /// What set it off, such as `llm_call`.
    #[inline]
    pub fn trigger_type(mut self, trigger_type: impl Into<String>) -> Self {
        self.body.trigger_type = Some(trigger_type.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::CreditsSpendBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::CreditReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Credits::history`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct CreditsHistory {
    pub(crate) call: Call,
}

impl CreditsHistory {
    /// How many rows at most. There is no upper bound; a negative one is answered with 500.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query("limit", limit);
        self
    }

    /// How many rows to skip. A negative one is answered with 500.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.call = self.call.query("offset", offset);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::CreditTransaction>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Credits::adjust`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct CreditsAdjust {
    pub(crate) call: Call,
    body: Box<types::CreditsAdjustBody>,
}

impl CreditsAdjust {
    /// The agent, by the UUID in its `id`. Never the caller itself: that call hangs for good and locks the balance.
    #[inline]
    pub fn agent_id(mut self, agent_id: impl Into<String>) -> Self {
        self.body.agent_id = Some(agent_id.into());
        self
    }

    /// How many credits.
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.body.amount = Some(amount);
        self
    }

    /// Why. It is stored with `[Admin] ` before it.
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }

    /// Whether they are given or taken.
    #[inline]
    pub fn type_(mut self, type_: impl Into<types::CreditType>) -> Self {
        self.body.type_ = Some(type_.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::CreditsAdjustBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::CreditReceipt>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Credits::litellm_callback`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct CreditsLitellmCallback {
    pub(crate) call: Call,
    body: Box<types::CreditsLitellmCallbackBody>,
}

impl CreditsLitellmCallback {
    /// The agent that made it, by the UUID in its `id`.
    #[inline]
    pub fn agent_id(mut self, agent_id: impl Into<String>) -> Self {
        self.body.agent_id = Some(agent_id.into());
        self
    }

    /// LiteLLM's id of the call. The server does not look whether it was charged before.
    #[inline]
    pub fn call_id(mut self, call_id: impl Into<String>) -> Self {
        self.body.call_id = Some(call_id.into());
        self
    }

    /// How many tokens went in.
    #[inline]
    pub fn input_tokens(mut self, input_tokens: i64) -> Self {
        self.body.input_tokens = Some(input_tokens);
        self
    }

    /// The model.
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.body.model = Some(model.into());
        self
    }

    /// How many tokens came out.
    #[inline]
    pub fn output_tokens(mut self, output_tokens: i64) -> Self {
        self.body.output_tokens = Some(output_tokens);
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::CreditsLitellmCallbackBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(
        self,
    ) -> Pending<guildhall_runtime::Envelope<Option<types::CreditReceipt>>> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}
