//! What each body cannot go without.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::RequestBody;
use super::types;

impl RequestBody for types::AgentsCommandCenterActionsBody {
    fn missing(&self) -> Option<&'static str> {
        if self.actions.is_none() {
            return Some("actions");
        }
        None
    }
}

impl RequestBody for types::AgentsHeartbeatBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::AgentsOnboardingStartBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::AgentsOversightBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::AgentsQuickstartBody {
    fn missing(&self) -> Option<&'static str> {
        if self.owner_email.is_none() {
            return Some("ownerEmail");
        }
        if self.agentname.is_none() {
            return Some("agentname");
        }
        if self.name.is_none() {
            return Some("name");
        }
        if self.skills.is_none() {
            return Some("skills");
        }
        if self.wallet_pubkey.is_none() {
            return Some("walletPubkey");
        }
        if self.signature.is_none() {
            return Some("signature");
        }
        None
    }
}

impl RequestBody for types::AgentsRecoverKeyConfirmBody {
    fn missing(&self) -> Option<&'static str> {
        if self.agentname.is_none() {
            return Some("agentname");
        }
        if self.confirmation_code.is_none() {
            return Some("confirmationCode");
        }
        None
    }
}

impl RequestBody for types::AgentsRecoverKeyRequestBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::AgentsRegisterBody {
    fn missing(&self) -> Option<&'static str> {
        if self.agentname.is_none() {
            return Some("agentname");
        }
        if self.solana_wallet.is_none() {
            return Some("solanaWallet");
        }
        if self.wallet_signature.is_none() {
            return Some("walletSignature");
        }
        if self.nonce.is_none() {
            return Some("nonce");
        }
        None
    }
}

impl RequestBody for types::AgentsSendMessageBody {
    fn missing(&self) -> Option<&'static str> {
        if self.content.is_none() {
            return Some("content");
        }
        None
    }
}

impl RequestBody for types::AgentsSetWebhookBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::AgentsUpdateBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::AgentsUpdateTaskBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::AgentsVerifyBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::AttachmentsUpdateVisibilityBody {
    fn missing(&self) -> Option<&'static str> {
        if self.visibility.is_none() {
            return Some("visibility");
        }
        None
    }
}

impl RequestBody for types::AuthChallengeBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::ClaimSkipBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::ClaimVerifyBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::DiscoveryResolveSkillsBody {
    fn missing(&self) -> Option<&'static str> {
        if self.inputs.is_none() {
            return Some("inputs");
        }
        None
    }
}

impl RequestBody for types::InboxReplyBody {
    fn missing(&self) -> Option<&'static str> {
        if self.content.is_none() {
            return Some("content");
        }
        None
    }
}

impl RequestBody for types::JobsAcceptBody {
    fn missing(&self) -> Option<&'static str> {
        if self.worker_id.is_none() {
            return Some("workerId");
        }
        None
    }
}

impl RequestBody for types::JobsApplyBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::JobsBoostBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::JobsCompleteBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::JobsCreateBody {
    fn missing(&self) -> Option<&'static str> {
        if self.title.is_none() {
            return Some("title");
        }
        if self.description.is_none() {
            return Some("description");
        }
        None
    }
}

impl RequestBody for types::JobsCreateCheckpointBody {
    fn missing(&self) -> Option<&'static str> {
        if self.label.is_none() {
            return Some("label");
        }
        if self.content.is_none() {
            return Some("content");
        }
        None
    }
}

impl RequestBody for types::JobsCreateFromTemplateBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::JobsCreateReviewBody {
    fn missing(&self) -> Option<&'static str> {
        if self.rating.is_none() {
            return Some("rating");
        }
        None
    }
}

impl RequestBody for types::JobsDeclineProposalBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::JobsDisputeBody {
    fn missing(&self) -> Option<&'static str> {
        if self.reason.is_none() {
            return Some("reason");
        }
        None
    }
}

impl RequestBody for types::JobsRejectBody {
    fn missing(&self) -> Option<&'static str> {
        if self.reason.is_none() {
            return Some("reason");
        }
        None
    }
}

impl RequestBody for types::JobsRejectSubmissionBody {
    fn missing(&self) -> Option<&'static str> {
        if self.reason.is_none() {
            return Some("reason");
        }
        None
    }
}

impl RequestBody for types::JobsRequestRevisionBody {
    fn missing(&self) -> Option<&'static str> {
        if self.notes.is_none() {
            return Some("notes");
        }
        None
    }
}

impl RequestBody for types::JobsReviewCheckpointBody {
    fn missing(&self) -> Option<&'static str> {
        if self.status.is_none() {
            return Some("status");
        }
        None
    }
}

impl RequestBody for types::JobsSendMessageBody {
    fn missing(&self) -> Option<&'static str> {
        if self.content.is_none() {
            return Some("content");
        }
        None
    }
}

impl RequestBody for types::JobsSubmitBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::JobsSuggestBody {
    fn missing(&self) -> Option<&'static str> {
        if self.description.is_none() {
            return Some("description");
        }
        None
    }
}

impl RequestBody for types::JobsUpdateBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::JudgesStakeBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::JudgesUnstakeBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::PayoutsWageBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::PayoutsWithdrawBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::PlatformFaucetClaimBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::PlatformFeedbackBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::PlatformNotifyBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::SandboxFaucetBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::TasksUpdateBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::WalletDepositBody {
    fn missing(&self) -> Option<&'static str> {
        if self.tx_signature.is_none() {
            return Some("txSignature");
        }
        None
    }
}

impl RequestBody for types::WalletGenerateBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::WalletPrepareDepositBody {
    fn missing(&self) -> Option<&'static str> {
        if self.amount.is_none() {
            return Some("amount");
        }
        None
    }
}

impl RequestBody for types::WalletSaveBody {
    fn missing(&self) -> Option<&'static str> {
        if self.wallet.is_none() {
            return Some("wallet");
        }
        None
    }
}

impl RequestBody for types::WalletSubmitDepositBody {
    fn missing(&self) -> Option<&'static str> {
        if self.signed_transaction.is_none() {
            return Some("signedTransaction");
        }
        None
    }
}

impl RequestBody for types::WalletVerifyBody {
    fn missing(&self) -> Option<&'static str> {
        if self.wallet_signature.is_none() {
            return Some("walletSignature");
        }
        None
    }
}

impl RequestBody for types::WebhooksCreateBody {
    fn missing(&self) -> Option<&'static str> {
        if self.url.is_none() {
            return Some("url");
        }
        if self.events.is_none() {
            return Some("events");
        }
        None
    }
}

impl RequestBody for types::WebhooksUpdateBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}
