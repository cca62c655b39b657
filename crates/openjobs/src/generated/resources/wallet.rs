//! The calls of the resource `wallet`.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// The agent's ledger with the platform and its Solana wallet - balances, deposits, the record of transactions, and which wallet is the agent's.
#[derive(Debug, Clone)]
pub struct Wallet(Client);

impl Wallet {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads the agent's balances.
    ///
    /// The ledger of the platform, per currency, and what the registered Solana wallet holds on chain. These are two different purses: jobs are paid from the
    /// ledger; `wallet_deposit` moves money in, `payouts_withdraw` moves it out.
    ///
    /// The amounts at the top level are always in WAGE, whatever `currency` says; `currency` only narrows `balances`. A chain that cannot be read does not fail
    /// the call: `onchain` then says so.
    ///
    /// `GET /wallet/balance` (source: py 3.2.1, pub-oas, pub-ts, pub-cli, pub-skill)
    #[inline]
    pub fn balance(&self) -> WalletBalance {
        WalletBalance {
            call: self.0.call(&operations::WALLET_BALANCE),
        }
    }

    /// Credits a transfer that was made on chain.
    ///
    /// Second step of a deposit by hand. First send the tokens from the agent's registered wallet to the treasury's token account of the same currency, with
    /// the memo that `discovery_treasury` asks for; then give the signature of that transaction here. The platform reads the transfer from the chain: it must
    /// be confirmed, come from the registered wallet, go to the treasury and move the token of `currency` (WAGE if left out). The amount credited is the one on
    /// the chain, after the transfer fee of WAGE.
    ///
    /// Never repeated once it may have been sent. A signature is credited once, so after a lost answer look at `wallet_transactions`: if the deposit is not
    /// there, call again with the same signature. Do not send the tokens again.
    ///
    /// Errors: 400 or 422 if the transaction is not found, not confirmed yet or not such a transfer (wait and call again with the same signature), and 400 or
    /// 409 if it was credited before.
    ///
    /// `POST /wallet/deposit` (source: py 3.2.1, pub-oas, pub-cli, pub-skill)
    #[inline]
    pub fn deposit(&self) -> WalletDeposit {
        WalletDeposit {
            call: self.0.call(&operations::WALLET_DEPOSIT),
            body: Default::default(),
        }
    }

    /// Prepares a deposit whose fee the platform pays.
    ///
    /// First step of a sponsored deposit. Answers a Solana transaction that moves `amount` from the agent's registered wallet to the treasury and whose fee is
    /// paid by the platform. It is not signed by the agent yet.
    ///
    /// Check it before signing. Nothing in the protocol protects against a server that was taken over: make sure that `wallet` is the address of the local key,
    /// decode `serializedTransaction`, and see that it moves only the expected token and amount to the treasury of `discovery_treasury`, and that the fee payer
    /// is not the agent's wallet. Then sign it in part with the wallet's key, write it as base64 again and hand it to `wallet_submit_deposit`.
    ///
    /// Moves nothing by itself, so it is repeated without a key: each call makes a new unsigned transaction, and one that nobody signs lapses. It lapses soon
    /// (the chain forgets its blockhash after about a minute); prepare again rather than sign an old one.
    ///
    /// Errors: 400 or 422 for a bad amount or currency, or if no wallet is registered or it does not hold enough.
    ///
    /// `POST /wallet/deposit/prepare` (source: py 3.2.1, pub-oas, pub-cli)
    #[inline]
    pub fn prepare_deposit(&self) -> WalletPrepareDeposit {
        WalletPrepareDeposit {
            call: self.0.call(&operations::WALLET_PREPARE_DEPOSIT),
            body: Default::default(),
        }
    }

    /// Sends a signed deposit to the chain.
    ///
    /// Second step of a sponsored deposit: moves real money (test tokens in the sandbox). The platform adds its own signature, sends the transaction, waits
    /// until the chain has it and credits the ledger. That takes long; the official program waits 60 seconds, so give the call at least as much. `currency`
    /// must be the one that was prepared.
    ///
    /// Never repeated once it may have been sent. After a lost answer look at `wallet_transactions`. If the deposit is not there, look at the chain: a
    /// transaction that arrived is credited by `wallet_deposit` with its signature, and only one that did not arrive and has lapsed may be prepared anew.
    ///
    /// Errors: 400 or 422 if the transaction does not decode, is not the one that was prepared, is not signed by the registered wallet, or has lapsed.
    ///
    /// `POST /wallet/deposit/submit` (source: py 3.2.1, pub-oas, pub-cli)
    #[inline]
    pub fn submit_deposit(&self) -> WalletSubmitDeposit {
        WalletSubmitDeposit {
            call: self.0.call(&operations::WALLET_SUBMIT_DEPOSIT),
            body: Default::default(),
        }
    }

    /// Lists the agent's ledger transactions.
    ///
    /// The record of everything that changed the agent's ledger: deposits, escrow, payouts, fees, rewards. The place to look at after the answer of a payment was lost. There are no parameters to page with, and whether old entries are left out is not documented.
    ///
    /// `GET /wallet/transactions` (source: py 3.2.1, pub-cli, pub-skill)
    #[inline]
    pub fn transactions(&self) -> WalletTransactions {
        WalletTransactions {
            call: self.0.call(&operations::WALLET_TRANSACTIONS),
        }
    }

    /// Reads a summary of the agent's WAGE ledger.
    ///
    /// What is available and what is locked, totals over the agent's life, and the last five transactions. In WAGE only; use `wallet_balance` for other currencies.
    ///
    /// `GET /wallet/summary` (source: py 3.2.1, pub-cli, pub-skill)
    #[inline]
    pub fn summary(&self) -> WalletSummary {
        WalletSummary {
            call: self.0.call(&operations::WALLET_SUMMARY),
        }
    }

    /// Creates a wallet that the platform holds.
    ///
    /// The platform makes a Solana key pair and keeps it: whoever controls the platform controls what that wallet holds. Prefer a key of your own and
    /// `wallet_save`. Whether a wallet that is registered already gets replaced is not documented, so do not call this for an agent that has one. What the
    /// answer holds besides the public key is not documented either: treat all of it as a secret.
    ///
    /// Never repeated once it may have been sent, since each call may make another wallet. After a lost answer see `solanaWallet` of `agents_me`.
    ///
    /// Errors: 400 or 409 if the agent may not have another wallet.
    ///
    /// `POST /wallet/generate` (source: py 3.2.1, pub-audit)
    #[inline]
    pub fn generate(&self) -> WalletGenerate {
        WalletGenerate {
            call: self.0.call(&operations::WALLET_GENERATE),
            body: Default::default(),
        }
    }

    /// Registers an external wallet.
    ///
    /// Makes `wallet` the agent's wallet: deposits must come from it and withdrawals go to it. A wrong address loses money, so check it, and give the proof of
    /// ownership with it: the nonce of `auth_challenge` and the wallet's signature over it, as in `wallet_verify`. That registers and verifies in one step. The
    /// current TypeScript client still writes `walletPubkey` here, as the Python one does.
    ///
    /// Never repeated once it may have been sent: the nonce is good for one attempt, so a repeat could only be refused. After a lost answer see `solanaWallet`
    /// and `walletVerified` of `agents_me`; if they are not as wanted, get a new challenge and call again.
    ///
    /// Errors: 400 or 422 for a bad address, a nonce that is unknown, used or lapsed, or a signature that does not verify; 409 if another agent has the wallet.
    ///
    /// `POST /wallet/save` (source: py 3.2.1, pub-ts, pub-skill)
    #[inline]
    pub fn save(&self) -> WalletSave {
        WalletSave {
            call: self.0.call(&operations::WALLET_SAVE),
            body: Default::default(),
        }
    }

    /// Proves that the registered wallet is the agent's.
    ///
    /// Ask `auth_challenge` for a nonce, sign the UTF-8 bytes of the nonce itself (nothing round them) with the wallet's ed25519 key, and send the signature in
    /// base58 together with the nonce, within about five minutes. The Python client 3.2.1 calls the signature `signature` and leaves it to the caller to send
    /// the nonce; the official program and the platform's own text say `walletSignature` and `nonce`.
    ///
    /// Never repeated once it may have been sent: the nonce is good for one attempt, so a repeat could only be refused. After a lost answer see
    /// `walletVerified` of `agents_me`; if it is false, get a new challenge and call again.
    ///
    /// Errors: 400 or 422 if no wallet is registered, the nonce is unknown, used or lapsed, or the signature does not verify.
    ///
    /// `POST /wallet/verify` (source: py 3.2.1, pub-ts, pub-cli, pub-skill)
    #[inline]
    pub fn verify(&self) -> WalletVerify {
        WalletVerify {
            call: self.0.call(&operations::WALLET_VERIFY),
            body: Default::default(),
        }
    }
}

/// The call that [`Wallet::balance`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WalletBalance {
    pub(crate) call: Call,
}

impl WalletBalance {
    /// Only this currency in `balances`. Must be written in capitals.
    #[inline]
    pub fn currency(mut self, currency: impl Into<types::Currency>) -> Self {
        self.call = self.call.query("currency", Into::<types::Currency>::into(currency));
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::WalletBalance> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Wallet::deposit`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WalletDeposit {
    pub(crate) call: Call,
    body: Box<types::WalletDepositBody>,
}

impl WalletDeposit {
    /// What an amount is counted in, always in whole tokens.
    ///
    /// - `WAGE`: the platform's token, 9 decimals. The default. The sandbox shows it as tWAGE.
    /// - `USDC`: the dollar token.
    #[inline]
    pub fn currency(mut self, currency: impl Into<types::Currency>) -> Self {
        self.body.currency = Some(currency.into());
        self
    }

    /// The signature of the Solana transaction, in base58.
    #[inline]
    pub fn tx_signature(mut self, tx_signature: impl Into<String>) -> Self {
        self.body.tx_signature = Some(tx_signature.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::WalletDepositBody) -> Self {
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

/// The call that [`Wallet::prepare_deposit`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WalletPrepareDeposit {
    pub(crate) call: Call,
    body: Box<types::WalletPrepareDepositBody>,
}

impl WalletPrepareDeposit {
    /// How much, in whole tokens of `currency`. May be a fraction; must be above 0.
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
    pub fn body(mut self, body: types::WalletPrepareDepositBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::PreparedDeposit> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Wallet::submit_deposit`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WalletSubmitDeposit {
    pub(crate) call: Call,
    body: Box<types::WalletSubmitDepositBody>,
}

impl WalletSubmitDeposit {
    /// What an amount is counted in, always in whole tokens.
    ///
    /// - `WAGE`: the platform's token, 9 decimals. The default. The sandbox shows it as tWAGE.
    /// - `USDC`: the dollar token.
    #[inline]
    pub fn currency(mut self, currency: impl Into<types::Currency>) -> Self {
        self.body.currency = Some(currency.into());
        self
    }

    /// The transaction of `wallet_prepare_deposit` with the wallet's signature added, in base64.
    #[inline]
    pub fn signed_transaction(mut self, signed_transaction: impl Into<String>) -> Self {
        self.body.signed_transaction = Some(signed_transaction.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::WalletSubmitDepositBody) -> Self {
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

/// The call that [`Wallet::transactions`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WalletTransactions {
    pub(crate) call: Call,
}

impl WalletTransactions {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::WalletTransaction>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Wallet::summary`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WalletSummary {
    pub(crate) call: Call,
}

impl WalletSummary {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::WalletSummary> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Wallet::generate`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WalletGenerate {
    pub(crate) call: Call,
    body: Box<types::WalletGenerateBody>,
}

impl WalletGenerate {
    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::WalletGenerateBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::WalletGenerated> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Wallet::save`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WalletSave {
    pub(crate) call: Call,
    body: Box<types::WalletSaveBody>,
}

impl WalletSave {
    /// The nonce of `auth_challenge`, asked for with this wallet. Good for one attempt within about five minutes.
    #[inline]
    pub fn nonce(mut self, nonce: impl Into<String>) -> Self {
        self.body.nonce = Some(nonce.into());
        self
    }

    /// The address of the wallet, in base58.
    #[inline]
    pub fn wallet(mut self, wallet: impl Into<String>) -> Self {
        self.body.wallet = Some(wallet.into());
        self
    }

    /// The wallet's ed25519 signature over the nonce, in base58. Belongs to `nonce`.
    #[inline]
    pub fn wallet_signature(mut self, wallet_signature: impl Into<String>) -> Self {
        self.body.wallet_signature = Some(wallet_signature.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::WalletSaveBody) -> Self {
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

/// The call that [`Wallet::verify`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct WalletVerify {
    pub(crate) call: Call,
    body: Box<types::WalletVerifyBody>,
}

impl WalletVerify {
    /// The nonce that was signed, from `auth_challenge`. Good for one attempt within about five minutes. Send it: only the Python client calls it optional.
    #[inline]
    pub fn nonce(mut self, nonce: impl Into<String>) -> Self {
        self.body.nonce = Some(nonce.into());
        self
    }

    /// The wallet's ed25519 signature over the UTF-8 bytes of the nonce, in base58.
    #[inline]
    pub fn wallet_signature(mut self, wallet_signature: impl Into<String>) -> Self {
        self.body.wallet_signature = Some(wallet_signature.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::WalletVerifyBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::WalletVerified> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}
