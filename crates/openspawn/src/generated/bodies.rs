//! What each body cannot go without.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::RequestBody;
use super::types;

impl RequestBody for types::AgentsRegisterBody {
    fn missing(&self) -> Option<&'static str> {
        if self.agent_id.is_none() {
            return Some("agentId");
        }
        if self.name.is_none() {
            return Some("name");
        }
        None
    }
}

impl RequestBody for types::AgentsRejectBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::AgentsSpawnBody {
    fn missing(&self) -> Option<&'static str> {
        if self.agent_id.is_none() {
            return Some("agentId");
        }
        if self.name.is_none() {
            return Some("name");
        }
        None
    }
}

impl RequestBody for types::AgentsUpdateBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::ApiKeysCreateBody {
    fn missing(&self) -> Option<&'static str> {
        if self.name.is_none() {
            return Some("name");
        }
        None
    }
}

impl RequestBody for types::AuthChangePasswordBody {
    fn missing(&self) -> Option<&'static str> {
        if self.current_password.is_none() {
            return Some("currentPassword");
        }
        if self.new_password.is_none() {
            return Some("newPassword");
        }
        None
    }
}

impl RequestBody for types::AuthLoginBody {
    fn missing(&self) -> Option<&'static str> {
        if self.email.is_none() {
            return Some("email");
        }
        if self.password.is_none() {
            return Some("password");
        }
        None
    }
}

impl RequestBody for types::AuthLogoutBody {
    fn missing(&self) -> Option<&'static str> {
        if self.refresh_token.is_none() {
            return Some("refreshToken");
        }
        None
    }
}

impl RequestBody for types::AuthRefreshBody {
    fn missing(&self) -> Option<&'static str> {
        if self.refresh_token.is_none() {
            return Some("refreshToken");
        }
        None
    }
}

impl RequestBody for types::AuthRegisterBody {
    fn missing(&self) -> Option<&'static str> {
        if self.org_id.is_none() {
            return Some("orgId");
        }
        if self.email.is_none() {
            return Some("email");
        }
        if self.password.is_none() {
            return Some("password");
        }
        if self.name.is_none() {
            return Some("name");
        }
        None
    }
}

impl RequestBody for types::AuthTotpDisableBody {
    fn missing(&self) -> Option<&'static str> {
        if self.password.is_none() {
            return Some("password");
        }
        if self.code.is_none() {
            return Some("code");
        }
        None
    }
}

impl RequestBody for types::AuthTotpSetupBody {
    fn missing(&self) -> Option<&'static str> {
        if self.password.is_none() {
            return Some("password");
        }
        None
    }
}

impl RequestBody for types::AuthTotpVerifyBody {
    fn missing(&self) -> Option<&'static str> {
        if self.code.is_none() {
            return Some("code");
        }
        None
    }
}

impl RequestBody for types::AuthUpdateProfileBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::BudgetsSetBody {
    fn missing(&self) -> Option<&'static str> {
        if self.budget_period_limit.is_none() {
            return Some("budgetPeriodLimit");
        }
        None
    }
}

impl RequestBody for types::CapabilitiesAddBody {
    fn missing(&self) -> Option<&'static str> {
        if self.capability.is_none() {
            return Some("capability");
        }
        None
    }
}

impl RequestBody for types::CapabilitiesUpdateBody {
    fn missing(&self) -> Option<&'static str> {
        if self.proficiency.is_none() {
            return Some("proficiency");
        }
        None
    }
}

impl RequestBody for types::ChannelsCreateBody {
    fn missing(&self) -> Option<&'static str> {
        if self.name.is_none() {
            return Some("name");
        }
        if self.type_.is_none() {
            return Some("type");
        }
        None
    }
}

impl RequestBody for types::ConsensusCreateBody {
    fn missing(&self) -> Option<&'static str> {
        if self.type_.is_none() {
            return Some("type");
        }
        if self.title.is_none() {
            return Some("title");
        }
        if self.description.is_none() {
            return Some("description");
        }
        None
    }
}

impl RequestBody for types::ConsensusVoteBody {
    fn missing(&self) -> Option<&'static str> {
        if self.vote.is_none() {
            return Some("vote");
        }
        None
    }
}

impl RequestBody for types::CreditsAdjustBody {
    fn missing(&self) -> Option<&'static str> {
        if self.agent_id.is_none() {
            return Some("agentId");
        }
        if self.amount.is_none() {
            return Some("amount");
        }
        if self.type_.is_none() {
            return Some("type");
        }
        if self.reason.is_none() {
            return Some("reason");
        }
        None
    }
}

impl RequestBody for types::CreditsLitellmCallbackBody {
    fn missing(&self) -> Option<&'static str> {
        if self.call_id.is_none() {
            return Some("callId");
        }
        if self.agent_id.is_none() {
            return Some("agentId");
        }
        if self.model.is_none() {
            return Some("model");
        }
        if self.input_tokens.is_none() {
            return Some("inputTokens");
        }
        if self.output_tokens.is_none() {
            return Some("outputTokens");
        }
        None
    }
}

impl RequestBody for types::CreditsSpendBody {
    fn missing(&self) -> Option<&'static str> {
        if self.amount.is_none() {
            return Some("amount");
        }
        if self.reason.is_none() {
            return Some("reason");
        }
        None
    }
}

impl RequestBody for types::CreditsTransferBody {
    fn missing(&self) -> Option<&'static str> {
        if self.to_agent_id.is_none() {
            return Some("toAgentId");
        }
        if self.amount.is_none() {
            return Some("amount");
        }
        None
    }
}

impl RequestBody for types::DirectMessagesSendBody {
    fn missing(&self) -> Option<&'static str> {
        if self.to_agent_id.is_none() {
            return Some("toAgentId");
        }
        if self.body.is_none() {
            return Some("body");
        }
        None
    }
}

impl RequestBody for types::InboundReceiveBatchBody {
    fn missing(&self) -> Option<&'static str> {
        if self.tasks.is_none() {
            return Some("tasks");
        }
        None
    }
}

impl RequestBody for types::InboundReceiveBody {
    fn missing(&self) -> Option<&'static str> {
        if self.title.is_none() {
            return Some("title");
        }
        None
    }
}

impl RequestBody for types::MessagesSendBody {
    fn missing(&self) -> Option<&'static str> {
        if self.channel_id.is_none() {
            return Some("channelId");
        }
        if self.type_.is_none() {
            return Some("type");
        }
        if self.body.is_none() {
            return Some("body");
        }
        None
    }
}

impl RequestBody for types::ReputationBonusBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::ReputationDemoteBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::ReputationPenaltyBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::TasksAddCommentBody {
    fn missing(&self) -> Option<&'static str> {
        if self.body.is_none() {
            return Some("body");
        }
        None
    }
}

impl RequestBody for types::TasksAddDependencyBody {
    fn missing(&self) -> Option<&'static str> {
        if self.depends_on_id.is_none() {
            return Some("dependsOnId");
        }
        None
    }
}

impl RequestBody for types::TasksAssignBody {
    fn missing(&self) -> Option<&'static str> {
        if self.assignee_id.is_none() {
            return Some("assigneeId");
        }
        None
    }
}

impl RequestBody for types::TasksAutoAssignBody {
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl RequestBody for types::TasksCreateBody {
    fn missing(&self) -> Option<&'static str> {
        if self.title.is_none() {
            return Some("title");
        }
        None
    }
}

impl RequestBody for types::TasksCreateTemplateBody {
    fn missing(&self) -> Option<&'static str> {
        if self.name.is_none() {
            return Some("name");
        }
        None
    }
}

impl RequestBody for types::TasksEscalateBody {
    fn missing(&self) -> Option<&'static str> {
        if self.reason.is_none() {
            return Some("reason");
        }
        None
    }
}

impl RequestBody for types::TasksTransitionBody {
    fn missing(&self) -> Option<&'static str> {
        if self.status.is_none() {
            return Some("status");
        }
        None
    }
}

impl RequestBody for types::TemplatesCreateBody {
    fn missing(&self) -> Option<&'static str> {
        if self.name.is_none() {
            return Some("name");
        }
        if self.title.is_none() {
            return Some("title");
        }
        None
    }
}

impl RequestBody for types::TemplatesInstantiateBody {
    fn missing(&self) -> Option<&'static str> {
        if self.template_id.is_none() {
            return Some("templateId");
        }
        None
    }
}

impl RequestBody for types::WebhooksCreateBody {
    fn missing(&self) -> Option<&'static str> {
        if self.name.is_none() {
            return Some("name");
        }
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
