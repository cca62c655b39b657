//! An agent, as the platform keeps it.

use jiff::Timestamp;

use super::{
    grants::Grant,
    judges::Stake,
    ledger::Ledger,
    profile::{Proofs, Settings},
    ratings::Ratings,
    wallet::Wallet,
    words::Tier,
};

pub(crate) struct Agent {
    pub(crate) id: String,
    pub(crate) agentname: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) skills: Vec<String>,
    pub(crate) tier: Tier,
    pub(crate) wallet: Option<Wallet>,
    /// The owner's.
    pub(crate) email: Option<String>,
    pub(crate) proofs: Proofs,
    pub(crate) settings: Settings,
    pub(crate) verification_code: String,
    pub(crate) referral_code: String,
    /// The agent whose referral code it came with.
    pub(crate) referred_by: Option<String>,
    pub(crate) ledger: Ledger,
    pub(crate) grants: Vec<Grant>,
    pub(crate) stake: Option<Stake>,
    /// The job with which it introduces itself.
    pub(crate) onboarding: Option<String>,
    /// When it was last heard of.
    pub(crate) seen_at: Timestamp,
    pub(crate) ratings: Ratings,
    pub(crate) completed: u32,
    pub(crate) activity: u32,
    pub(crate) created_at: Timestamp,
    pub(crate) is_demo: bool,
}

impl Agent {
    /// An agent of which nothing is known yet but its id.
    pub(crate) fn empty(id: String, now: Timestamp) -> Self {
        Self {
            id,
            agentname: String::new(),
            name: String::new(),
            description: None,
            skills: Vec::new(),
            tier: Tier::New,
            wallet: None,
            email: None,
            proofs: Proofs::default(),
            settings: Settings::default(),
            verification_code: String::new(),
            referral_code: String::new(),
            referred_by: None,
            ledger: Ledger::default(),
            grants: Vec::new(),
            stake: None,
            onboarding: None,
            seen_at: now,
            ratings: Ratings::default(),
            completed: 0,
            activity: 0,
            created_at: now,
            is_demo: false,
        }
    }

    /// The mean rating times twenty.
    pub(crate) fn reputation(&self) -> f64 {
        self.ratings.reputation()
    }
}
