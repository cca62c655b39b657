//! How objects are read and written.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::object::{self, Name, Object};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer, de::MapAccess, ser::SerializeMap,
};

use super::types;

impl Object for types::AcceptResult {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_action = None;
        let mut its_id = None;
        let mut its_job_type = None;
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_request_id = None;
        let mut its_resource = None;
        let mut its_side_effects = None;
        let mut its_status = None;
        let mut its_status_after = None;
        let mut its_status_before = None;
        let mut its_title = None;
        let mut its_worker_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "action" => object::first(&mut its_action, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "jobType" => object::first(&mut its_job_type, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "resource" => object::first(&mut its_resource, &mut members)?,
                "sideEffects" => object::first(&mut its_side_effects, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "statusAfter" => object::first(&mut its_status_after, &mut members)?,
                "statusBefore" => object::first(&mut its_status_before, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                "workerId" => object::first(&mut its_worker_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            action: its_action,
            id: its_id,
            job_type: its_job_type,
            message: its_message,
            ok: its_ok,
            request_id: its_request_id,
            resource: its_resource,
            side_effects: its_side_effects.unwrap_or_default(),
            status: its_status,
            status_after: its_status_after,
            status_before: its_status_before,
            title: its_title,
            worker_id: its_worker_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::AcceptResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AcceptResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "action", &self.action)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "jobType", &self.job_type)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_some(&mut members, "resource", &self.resource)?;
        object::write_unless(
            &mut members,
            "sideEffects",
            self.side_effects.is_empty(),
            &self.side_effects,
        )?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "statusAfter", &self.status_after)?;
        object::write_some(&mut members, "statusBefore", &self.status_before)?;
        object::write_some(&mut members, "title", &self.title)?;
        object::write_some(&mut members, "workerId", &self.worker_id)?;
        members.end()
    }
}

impl Object for types::ActionHint {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_method = None;
        let mut its_next_step = None;
        let mut its_url = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "method" => object::first(&mut its_method, &mut members)?,
                "nextStep" => object::first(&mut its_next_step, &mut members)?,
                "url" => object::first(&mut its_url, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            method: its_method,
            next_step: its_next_step,
            url: its_url,
        })
    }
}

impl<'de> Deserialize<'de> for types::ActionHint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ActionHint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "method", &self.method)?;
        object::write_some(&mut members, "nextStep", &self.next_step)?;
        object::write_some(&mut members, "url", &self.url)?;
        members.end()
    }
}

impl Object for types::Agent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_activity_score = None;
        let mut its_agentname = None;
        let mut its_available_balance = None;
        let mut its_avatar_url = None;
        let mut its_badges = None;
        let mut its_claim_url = None;
        let mut its_completed_job_count = None;
        let mut its_created_at = None;
        let mut its_description = None;
        let mut its_id = None;
        let mut its_is_claimed = None;
        let mut its_is_verified = None;
        let mut its_name = None;
        let mut its_owner_email_verified = None;
        let mut its_referral_code = None;
        let mut its_reputation = None;
        let mut its_skills = None;
        let mut its_solana_wallet = None;
        let mut its_tier = None;
        let mut its_wallet_verified = None;
        let mut its_x_handle = None;
        let mut its_x_verified = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "activityScore" => object::first(&mut its_activity_score, &mut members)?,
                "agentname" | "botname" => {
                    object::first(&mut its_agentname, &mut members)?
                }
                "availableBalance" => {
                    object::first(&mut its_available_balance, &mut members)?
                }
                "avatarUrl" => object::first(&mut its_avatar_url, &mut members)?,
                "badges" => object::first(&mut its_badges, &mut members)?,
                "claimUrl" => object::first(&mut its_claim_url, &mut members)?,
                "completedJobCount" => {
                    object::first(&mut its_completed_job_count, &mut members)?
                }
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "isClaimed" => object::first(&mut its_is_claimed, &mut members)?,
                "isVerified" => object::first(&mut its_is_verified, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "ownerEmailVerified" => {
                    object::first(&mut its_owner_email_verified, &mut members)?
                }
                "referralCode" => object::first(&mut its_referral_code, &mut members)?,
                "reputation" | "reputationScore" => {
                    object::first(&mut its_reputation, &mut members)?
                }
                "skills" => object::first(&mut its_skills, &mut members)?,
                "solanaWallet" => object::first(&mut its_solana_wallet, &mut members)?,
                "tier" => object::first(&mut its_tier, &mut members)?,
                "walletVerified" => {
                    object::first(&mut its_wallet_verified, &mut members)?
                }
                "xHandle" => object::first(&mut its_x_handle, &mut members)?,
                "xVerified" => object::first(&mut its_x_verified, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            activity_score: its_activity_score,
            agentname: its_agentname,
            available_balance: its_available_balance,
            avatar_url: its_avatar_url,
            badges: its_badges.unwrap_or_default(),
            claim_url: its_claim_url,
            completed_job_count: its_completed_job_count,
            created_at: its_created_at,
            description: its_description,
            id: object::required(its_id, "id")?,
            is_claimed: its_is_claimed,
            is_verified: its_is_verified,
            name: object::required(its_name, "name")?,
            owner_email_verified: its_owner_email_verified,
            referral_code: its_referral_code,
            reputation: its_reputation,
            skills: its_skills.unwrap_or_default(),
            solana_wallet: its_solana_wallet,
            tier: its_tier,
            wallet_verified: its_wallet_verified,
            x_handle: its_x_handle,
            x_verified: its_x_verified,
        })
    }
}

impl<'de> Deserialize<'de> for types::Agent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Agent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "activityScore", &self.activity_score)?;
        object::write_some(&mut members, "agentname", &self.agentname)?;
        object::write_some(&mut members, "availableBalance", &self.available_balance)?;
        object::write_some(&mut members, "avatarUrl", &self.avatar_url)?;
        object::write_unless(
            &mut members,
            "badges",
            self.badges.is_empty(),
            &self.badges,
        )?;
        object::write_some(&mut members, "claimUrl", &self.claim_url)?;
        object::write_some(
            &mut members,
            "completedJobCount",
            &self.completed_job_count,
        )?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "description", &self.description)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "isClaimed", &self.is_claimed)?;
        object::write_some(&mut members, "isVerified", &self.is_verified)?;
        members.serialize_entry("name", &self.name)?;
        object::write_some(
            &mut members,
            "ownerEmailVerified",
            &self.owner_email_verified,
        )?;
        object::write_some(&mut members, "referralCode", &self.referral_code)?;
        object::write_some(&mut members, "reputation", &self.reputation)?;
        object::write_unless(
            &mut members,
            "skills",
            self.skills.is_empty(),
            &self.skills,
        )?;
        object::write_some(&mut members, "solanaWallet", &self.solana_wallet)?;
        object::write_some(&mut members, "tier", &self.tier)?;
        object::write_some(&mut members, "walletVerified", &self.wallet_verified)?;
        object::write_some(&mut members, "xHandle", &self.x_handle)?;
        object::write_some(&mut members, "xVerified", &self.x_verified)?;
        members.end()
    }
}

impl Object for types::AgentReputation {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_axes = None;
        let mut its_events = None;
        let mut its_reputation = None;
        let mut its_sparkline = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "axes" => object::first(&mut its_axes, &mut members)?,
                "events" => object::first(&mut its_events, &mut members)?,
                "reputation" => object::first(&mut its_reputation, &mut members)?,
                "sparkline" => object::first(&mut its_sparkline, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            axes: its_axes,
            events: its_events.unwrap_or_default(),
            reputation: its_reputation,
            sparkline: its_sparkline.unwrap_or_default(),
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentReputation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentReputation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(&mut members, "axes", &self.axes)?;
        object::write_unless(
            &mut members,
            "events",
            self.events.is_empty(),
            &self.events,
        )?;
        object::write_some(&mut members, "reputation", &self.reputation)?;
        object::write_unless(
            &mut members,
            "sparkline",
            self.sparkline.is_empty(),
            &self.sparkline,
        )?;
        members.end()
    }
}

impl Object for types::AgentStats {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_applications = None;
        let mut its_earnings = None;
        let mut its_jobs = None;
        let mut its_name = None;
        let mut its_reputation = None;
        let mut its_reviews = None;
        let mut its_tier = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" | "botId" => object::first(&mut its_agent_id, &mut members)?,
                "applications" => object::first(&mut its_applications, &mut members)?,
                "earnings" => object::first(&mut its_earnings, &mut members)?,
                "jobs" => object::first(&mut its_jobs, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "reputation" => object::first(&mut its_reputation, &mut members)?,
                "reviews" => object::first(&mut its_reviews, &mut members)?,
                "tier" => object::first(&mut its_tier, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            applications: its_applications,
            earnings: its_earnings,
            jobs: its_jobs,
            name: its_name,
            reputation: its_reputation,
            reviews: its_reviews,
            tier: its_tier,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentStats {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentStats {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(&mut members, "applications", &self.applications)?;
        object::write_some(&mut members, "earnings", &self.earnings)?;
        object::write_some(&mut members, "jobs", &self.jobs)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "reputation", &self.reputation)?;
        object::write_some(&mut members, "reviews", &self.reviews)?;
        object::write_some(&mut members, "tier", &self.tier)?;
        members.end()
    }
}

impl Object for types::AgentStatsApplications {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_accept_rate = None;
        let mut its_accepted = None;
        let mut its_pending = None;
        let mut its_rejected = None;
        let mut its_total = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "acceptRate" => object::first(&mut its_accept_rate, &mut members)?,
                "accepted" => object::first(&mut its_accepted, &mut members)?,
                "pending" => object::first(&mut its_pending, &mut members)?,
                "rejected" => object::first(&mut its_rejected, &mut members)?,
                "total" => object::first(&mut its_total, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            accept_rate: its_accept_rate,
            accepted: its_accepted,
            pending: its_pending,
            rejected: its_rejected,
            total: its_total,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentStatsApplications {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentStatsApplications {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "acceptRate", &self.accept_rate)?;
        object::write_some(&mut members, "accepted", &self.accepted)?;
        object::write_some(&mut members, "pending", &self.pending)?;
        object::write_some(&mut members, "rejected", &self.rejected)?;
        object::write_some(&mut members, "total", &self.total)?;
        members.end()
    }
}

impl Object for types::AgentStatsEarnings {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_total_earned = None;
        let mut its_total_spent = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "totalEarned" => object::first(&mut its_total_earned, &mut members)?,
                "totalSpent" => object::first(&mut its_total_spent, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            total_earned: its_total_earned,
            total_spent: its_total_spent,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentStatsEarnings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentStatsEarnings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "totalEarned", &self.total_earned)?;
        object::write_some(&mut members, "totalSpent", &self.total_spent)?;
        members.end()
    }
}

impl Object for types::AgentStatsJobs {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_completed_as_poster = None;
        let mut its_completed_as_worker = None;
        let mut its_in_progress_as_worker = None;
        let mut its_total_posted = None;
        let mut its_total_worked = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "completedAsPoster" => {
                    object::first(&mut its_completed_as_poster, &mut members)?
                }
                "completedAsWorker" => {
                    object::first(&mut its_completed_as_worker, &mut members)?
                }
                "inProgressAsWorker" => {
                    object::first(&mut its_in_progress_as_worker, &mut members)?
                }
                "totalPosted" => object::first(&mut its_total_posted, &mut members)?,
                "totalWorked" => object::first(&mut its_total_worked, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            completed_as_poster: its_completed_as_poster,
            completed_as_worker: its_completed_as_worker,
            in_progress_as_worker: its_in_progress_as_worker,
            total_posted: its_total_posted,
            total_worked: its_total_worked,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentStatsJobs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentStatsJobs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(
            &mut members,
            "completedAsPoster",
            &self.completed_as_poster,
        )?;
        object::write_some(
            &mut members,
            "completedAsWorker",
            &self.completed_as_worker,
        )?;
        object::write_some(
            &mut members,
            "inProgressAsWorker",
            &self.in_progress_as_worker,
        )?;
        object::write_some(&mut members, "totalPosted", &self.total_posted)?;
        object::write_some(&mut members, "totalWorked", &self.total_worked)?;
        members.end()
    }
}

impl Object for types::AgentStatsReviews {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_average_rating = None;
        let mut its_count = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "averageRating" => object::first(&mut its_average_rating, &mut members)?,
                "count" => object::first(&mut its_count, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            average_rating: its_average_rating,
            count: its_count,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentStatsReviews {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentStatsReviews {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "averageRating", &self.average_rating)?;
        object::write_some(&mut members, "count", &self.count)?;
        members.end()
    }
}

impl Object for types::AgentTask {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_description = None;
        let mut its_id = None;
        let mut its_priority = None;
        let mut its_resource_id = None;
        let mut its_resource_type = None;
        let mut its_status = None;
        let mut its_title = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "priority" => object::first(&mut its_priority, &mut members)?,
                "resourceId" => object::first(&mut its_resource_id, &mut members)?,
                "resourceType" => object::first(&mut its_resource_type, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            description: its_description,
            id: object::required(its_id, "id")?,
            priority: its_priority,
            resource_id: its_resource_id,
            resource_type: its_resource_type,
            status: its_status,
            title: its_title,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentTask {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentTask {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "description", &self.description)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "priority", &self.priority)?;
        object::write_some(&mut members, "resourceId", &self.resource_id)?;
        object::write_some(&mut members, "resourceType", &self.resource_type)?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "title", &self.title)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::AgentUpdated {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agentname = None;
        let mut its_description = None;
        let mut its_feed_alert_batch_seconds = None;
        let mut its_feed_alerts_enabled = None;
        let mut its_feed_alerts_min_score = None;
        let mut its_feed_alerts_top_n = None;
        let mut its_id = None;
        let mut its_is_verified = None;
        let mut its_message = None;
        let mut its_name = None;
        let mut its_ok = None;
        let mut its_reputation = None;
        let mut its_request_id = None;
        let mut its_skills = None;
        let mut its_solana_wallet = None;
        let mut its_tier = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentname" | "botname" => {
                    object::first(&mut its_agentname, &mut members)?
                }
                "description" => object::first(&mut its_description, &mut members)?,
                "feedAlertBatchSeconds" => {
                    object::first(&mut its_feed_alert_batch_seconds, &mut members)?
                }
                "feedAlertsEnabled" => {
                    object::first(&mut its_feed_alerts_enabled, &mut members)?
                }
                "feedAlertsMinScore" => {
                    object::first(&mut its_feed_alerts_min_score, &mut members)?
                }
                "feedAlertsTopN" => {
                    object::first(&mut its_feed_alerts_top_n, &mut members)?
                }
                "id" => object::first(&mut its_id, &mut members)?,
                "isVerified" => object::first(&mut its_is_verified, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "reputation" | "reputationScore" => {
                    object::first(&mut its_reputation, &mut members)?
                }
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "skills" => object::first(&mut its_skills, &mut members)?,
                "solanaWallet" => object::first(&mut its_solana_wallet, &mut members)?,
                "tier" => object::first(&mut its_tier, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agentname: its_agentname,
            description: its_description,
            feed_alert_batch_seconds: its_feed_alert_batch_seconds,
            feed_alerts_enabled: its_feed_alerts_enabled,
            feed_alerts_min_score: its_feed_alerts_min_score,
            feed_alerts_top_n: its_feed_alerts_top_n,
            id: its_id,
            is_verified: its_is_verified,
            message: its_message,
            name: its_name,
            ok: its_ok,
            reputation: its_reputation,
            request_id: its_request_id,
            skills: its_skills.unwrap_or_default(),
            solana_wallet: its_solana_wallet,
            tier: its_tier,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentUpdated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentUpdated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentname", &self.agentname)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(
            &mut members,
            "feedAlertBatchSeconds",
            &self.feed_alert_batch_seconds,
        )?;
        object::write_some(
            &mut members,
            "feedAlertsEnabled",
            &self.feed_alerts_enabled,
        )?;
        object::write_some(
            &mut members,
            "feedAlertsMinScore",
            &self.feed_alerts_min_score,
        )?;
        object::write_some(&mut members, "feedAlertsTopN", &self.feed_alerts_top_n)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "isVerified", &self.is_verified)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "reputation", &self.reputation)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_unless(
            &mut members,
            "skills",
            self.skills.is_empty(),
            &self.skills,
        )?;
        object::write_some(&mut members, "solanaWallet", &self.solana_wallet)?;
        object::write_some(&mut members, "tier", &self.tier)?;
        members.end()
    }
}

impl Object for types::AgentWebhookSet {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_request_id = None;
        let mut its_webhook_secret = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "webhookSecret" => object::first(&mut its_webhook_secret, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            message: its_message,
            ok: its_ok,
            request_id: its_request_id,
            webhook_secret: its_webhook_secret,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentWebhookSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentWebhookSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_some(&mut members, "webhookSecret", &self.webhook_secret)?;
        members.end()
    }
}

impl Object for types::AgentnameAvailability {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agentname = None;
        let mut its_available = None;
        let mut its_message = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentname" => object::first(&mut its_agentname, &mut members)?,
                "available" => object::first(&mut its_available, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agentname: its_agentname,
            available: its_available,
            message: its_message,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentnameAvailability {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentnameAvailability {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentname", &self.agentname)?;
        object::write_some(&mut members, "available", &self.available)?;
        object::write_some(&mut members, "message", &self.message)?;
        members.end()
    }
}

impl Object for types::AgentsCommandCenterActionsBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actions = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actions" => object::first(&mut its_actions, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { actions: its_actions })
    }
}

impl<'de> Deserialize<'de> for types::AgentsCommandCenterActionsBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentsCommandCenterActionsBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "actions", &self.actions)?;
        members.end()
    }
}

impl Object for types::AgentsHeartbeatBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_response_latency_ms = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "responseLatencyMs" => {
                    object::first(&mut its_response_latency_ms, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            response_latency_ms: its_response_latency_ms,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentsHeartbeatBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentsHeartbeatBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(
            &mut members,
            "responseLatencyMs",
            &self.response_latency_ms,
        )?;
        members.end()
    }
}

impl Object for types::AgentsOversightBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_auto_accept = None;
        let mut its_oversight_level = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "autoAccept" => object::first(&mut its_auto_accept, &mut members)?,
                "oversightLevel" => {
                    object::first(&mut its_oversight_level, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            auto_accept: its_auto_accept,
            oversight_level: its_oversight_level,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentsOversightBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentsOversightBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "autoAccept", &self.auto_accept)?;
        object::write_some(&mut members, "oversightLevel", &self.oversight_level)?;
        members.end()
    }
}

impl Object for types::AgentsQuickstartBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agentname = None;
        let mut its_description = None;
        let mut its_name = None;
        let mut its_owner_email = None;
        let mut its_signature = None;
        let mut its_skills = None;
        let mut its_wallet_pubkey = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentname" => object::first(&mut its_agentname, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "ownerEmail" => object::first(&mut its_owner_email, &mut members)?,
                "signature" => object::first(&mut its_signature, &mut members)?,
                "skills" => object::first(&mut its_skills, &mut members)?,
                "walletPubkey" => object::first(&mut its_wallet_pubkey, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agentname: its_agentname,
            description: its_description,
            name: its_name,
            owner_email: its_owner_email,
            signature: its_signature,
            skills: its_skills,
            wallet_pubkey: its_wallet_pubkey,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentsQuickstartBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentsQuickstartBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentname", &self.agentname)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "ownerEmail", &self.owner_email)?;
        object::write_some(&mut members, "signature", &self.signature)?;
        object::write_some(&mut members, "skills", &self.skills)?;
        object::write_some(&mut members, "walletPubkey", &self.wallet_pubkey)?;
        members.end()
    }
}

impl Object for types::AgentsRecoverKeyConfirmBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agentname = None;
        let mut its_confirmation_code = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentname" => object::first(&mut its_agentname, &mut members)?,
                "confirmationCode" => {
                    object::first(&mut its_confirmation_code, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agentname: its_agentname,
            confirmation_code: its_confirmation_code,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentsRecoverKeyConfirmBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentsRecoverKeyConfirmBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentname", &self.agentname)?;
        object::write_some(&mut members, "confirmationCode", &self.confirmation_code)?;
        members.end()
    }
}

impl Object for types::AgentsRecoverKeyRequestBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agentname = None;
        let mut its_email = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentname" => object::first(&mut its_agentname, &mut members)?,
                "email" => object::first(&mut its_email, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agentname: its_agentname,
            email: its_email,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentsRecoverKeyRequestBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentsRecoverKeyRequestBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentname", &self.agentname)?;
        object::write_some(&mut members, "email", &self.email)?;
        members.end()
    }
}

impl Object for types::AgentsRegisterBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agentname = None;
        let mut its_description = None;
        let mut its_name = None;
        let mut its_nonce = None;
        let mut its_owner_email = None;
        let mut its_referral_code = None;
        let mut its_skills = None;
        let mut its_solana_wallet = None;
        let mut its_wallet_signature = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentname" => object::first(&mut its_agentname, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "nonce" => object::first(&mut its_nonce, &mut members)?,
                "ownerEmail" => object::first(&mut its_owner_email, &mut members)?,
                "referralCode" => object::first(&mut its_referral_code, &mut members)?,
                "skills" => object::first(&mut its_skills, &mut members)?,
                "solanaWallet" => object::first(&mut its_solana_wallet, &mut members)?,
                "walletSignature" => {
                    object::first(&mut its_wallet_signature, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agentname: its_agentname,
            description: its_description,
            name: its_name,
            nonce: its_nonce,
            owner_email: its_owner_email,
            referral_code: its_referral_code,
            skills: its_skills,
            solana_wallet: its_solana_wallet,
            wallet_signature: its_wallet_signature,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentsRegisterBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentsRegisterBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentname", &self.agentname)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "nonce", &self.nonce)?;
        object::write_some(&mut members, "ownerEmail", &self.owner_email)?;
        object::write_some(&mut members, "referralCode", &self.referral_code)?;
        object::write_some(&mut members, "skills", &self.skills)?;
        object::write_some(&mut members, "solanaWallet", &self.solana_wallet)?;
        object::write_some(&mut members, "walletSignature", &self.wallet_signature)?;
        members.end()
    }
}

impl Object for types::AgentsSendMessageBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_content = None;
        let mut its_recipient_id = None;
        let mut its_subject = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "content" => object::first(&mut its_content, &mut members)?,
                "recipientId" => object::first(&mut its_recipient_id, &mut members)?,
                "subject" => object::first(&mut its_subject, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            content: its_content,
            recipient_id: its_recipient_id,
            subject: its_subject,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentsSendMessageBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentsSendMessageBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "content", &self.content)?;
        object::write_some(&mut members, "recipientId", &self.recipient_id)?;
        object::write_some(&mut members, "subject", &self.subject)?;
        members.end()
    }
}

impl Object for types::AgentsSetWebhookBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_events = None;
        let mut its_secret = None;
        let mut its_url = None;
        let mut its_webhook_url = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "events" => object::first(&mut its_events, &mut members)?,
                "secret" => object::first(&mut its_secret, &mut members)?,
                "url" => object::first(&mut its_url, &mut members)?,
                "webhookUrl" => {
                    object::first_or_null(&mut its_webhook_url, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            events: its_events,
            secret: its_secret,
            url: its_url,
            webhook_url: its_webhook_url.unwrap_or_default(),
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentsSetWebhookBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentsSetWebhookBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "events", &self.events)?;
        object::write_some(&mut members, "secret", &self.secret)?;
        object::write_some(&mut members, "url", &self.url)?;
        object::write_unless(
            &mut members,
            "webhookUrl",
            self.webhook_url.is_absent(),
            &self.webhook_url,
        )?;
        members.end()
    }
}

impl Object for types::AgentsUpdateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_description = None;
        let mut its_feed_alert_batch_seconds = None;
        let mut its_feed_alerts_enabled = None;
        let mut its_feed_alerts_min_score = None;
        let mut its_feed_alerts_top_n = None;
        let mut its_name = None;
        let mut its_skills = None;
        let mut its_solana_wallet = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "description" => object::first(&mut its_description, &mut members)?,
                "feedAlertBatchSeconds" => {
                    object::first(&mut its_feed_alert_batch_seconds, &mut members)?
                }
                "feedAlertsEnabled" => {
                    object::first(&mut its_feed_alerts_enabled, &mut members)?
                }
                "feedAlertsMinScore" => {
                    object::first_or_null(&mut its_feed_alerts_min_score, &mut members)?
                }
                "feedAlertsTopN" => {
                    object::first(&mut its_feed_alerts_top_n, &mut members)?
                }
                "name" => object::first(&mut its_name, &mut members)?,
                "skills" => object::first(&mut its_skills, &mut members)?,
                "solanaWallet" => object::first(&mut its_solana_wallet, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            description: its_description,
            feed_alert_batch_seconds: its_feed_alert_batch_seconds,
            feed_alerts_enabled: its_feed_alerts_enabled,
            feed_alerts_min_score: its_feed_alerts_min_score.unwrap_or_default(),
            feed_alerts_top_n: its_feed_alerts_top_n,
            name: its_name,
            skills: its_skills,
            solana_wallet: its_solana_wallet,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentsUpdateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentsUpdateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(
            &mut members,
            "feedAlertBatchSeconds",
            &self.feed_alert_batch_seconds,
        )?;
        object::write_some(
            &mut members,
            "feedAlertsEnabled",
            &self.feed_alerts_enabled,
        )?;
        object::write_unless(
            &mut members,
            "feedAlertsMinScore",
            self.feed_alerts_min_score.is_absent(),
            &self.feed_alerts_min_score,
        )?;
        object::write_some(&mut members, "feedAlertsTopN", &self.feed_alerts_top_n)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "skills", &self.skills)?;
        object::write_some(&mut members, "solanaWallet", &self.solana_wallet)?;
        members.end()
    }
}

impl Object for types::AgentsUpdateTaskBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_reason = None;
        let mut its_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "reason" => object::first(&mut its_reason, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            reason: its_reason,
            status: its_status,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentsUpdateTaskBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentsUpdateTaskBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "status", &self.status)?;
        members.end()
    }
}

impl Object for types::ApiKeyIssued {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_api_key = None;
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_request_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "apiKey" => object::first(&mut its_api_key, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            api_key: its_api_key,
            message: its_message,
            ok: its_ok,
            request_id: its_request_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::ApiKeyIssued {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ApiKeyIssued {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(&mut members, "apiKey", &self.api_key)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        members.end()
    }
}

impl Object for types::Application {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_created_at = None;
        let mut its_estimated_hours = None;
        let mut its_id = None;
        let mut its_job_id = None;
        let mut its_message = None;
        let mut its_proposed_reward = None;
        let mut its_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" | "applicantId" | "botId" => {
                    object::first(&mut its_agent_id, &mut members)?
                }
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "estimatedHours" => {
                    object::first(&mut its_estimated_hours, &mut members)?
                }
                "id" => object::first(&mut its_id, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "message" | "coverLetter" => {
                    object::first(&mut its_message, &mut members)?
                }
                "proposedReward" => {
                    object::first(&mut its_proposed_reward, &mut members)?
                }
                "status" => object::first(&mut its_status, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            created_at: its_created_at,
            estimated_hours: its_estimated_hours,
            id: object::required(its_id, "id")?,
            job_id: its_job_id,
            message: its_message,
            proposed_reward: its_proposed_reward,
            status: its_status,
        })
    }
}

impl<'de> Deserialize<'de> for types::Application {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Application {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "estimatedHours", &self.estimated_hours)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "proposedReward", &self.proposed_reward)?;
        object::write_some(&mut members, "status", &self.status)?;
        members.end()
    }
}

impl Object for types::ApplicationDecidedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_job_id = None;
        let mut its_job_title = None;
        let mut its_poster_id = None;
        let mut its_reason = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "jobTitle" => object::first(&mut its_job_title, &mut members)?,
                "posterId" => object::first(&mut its_poster_id, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            job_id: its_job_id,
            job_title: its_job_title,
            poster_id: its_poster_id,
            reason: its_reason,
        })
    }
}

impl<'de> Deserialize<'de> for types::ApplicationDecidedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ApplicationDecidedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "jobTitle", &self.job_title)?;
        object::write_some(&mut members, "posterId", &self.poster_id)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        members.end()
    }
}

impl Object for types::ApplicationDecidedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_id = None;
        let mut its_job_id = None;
        let mut its_job_title = None;
        let mut its_poster_id = None;
        let mut its_reason = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "jobTitle" => object::first(&mut its_job_title, &mut members)?,
                "posterId" => object::first(&mut its_poster_id, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                "type" | "event" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            data: its_data,
            id: its_id,
            job_id: its_job_id,
            job_title: its_job_title,
            poster_id: its_poster_id,
            reason: its_reason,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::ApplicationDecidedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ApplicationDecidedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "data", &self.data)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "jobTitle", &self.job_title)?;
        object::write_some(&mut members, "posterId", &self.poster_id)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::ApplicationWithdrawn {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_id = None;
        let mut its_job_id = None;
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_request_id = None;
        let mut its_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "id" => object::first(&mut its_id, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            id: its_id,
            job_id: its_job_id,
            message: its_message,
            ok: its_ok,
            request_id: its_request_id,
            status: its_status,
        })
    }
}

impl<'de> Deserialize<'de> for types::ApplicationWithdrawn {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ApplicationWithdrawn {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_some(&mut members, "status", &self.status)?;
        members.end()
    }
}

impl Object for types::ApplyResult {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_auto_accepted = None;
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_job_id = None;
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_request_id = None;
        let mut its_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" | "applicantId" | "botId" => {
                    object::first(&mut its_agent_id, &mut members)?
                }
                "autoAccepted" => object::first(&mut its_auto_accepted, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            auto_accepted: its_auto_accepted,
            created_at: its_created_at,
            id: its_id,
            job_id: its_job_id,
            message: its_message,
            ok: its_ok,
            request_id: its_request_id,
            status: its_status,
        })
    }
}

impl<'de> Deserialize<'de> for types::ApplyResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ApplyResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(&mut members, "autoAccepted", &self.auto_accepted)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_some(&mut members, "status", &self.status)?;
        members.end()
    }
}

impl Object for types::Attachment {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_filename = None;
        let mut its_id = None;
        let mut its_mime_type = None;
        let mut its_size_bytes = None;
        let mut its_visibility = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "filename" => object::first(&mut its_filename, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "mimeType" => object::first(&mut its_mime_type, &mut members)?,
                "sizeBytes" => object::first(&mut its_size_bytes, &mut members)?,
                "visibility" => object::first(&mut its_visibility, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            filename: its_filename,
            id: its_id,
            mime_type: its_mime_type,
            size_bytes: its_size_bytes,
            visibility: its_visibility,
        })
    }
}

impl<'de> Deserialize<'de> for types::Attachment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Attachment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "filename", &self.filename)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "mimeType", &self.mime_type)?;
        object::write_some(&mut members, "sizeBytes", &self.size_bytes)?;
        object::write_some(&mut members, "visibility", &self.visibility)?;
        members.end()
    }
}

impl Object for types::AttachmentChanged {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_id = None;
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_visibility = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "id" => object::first(&mut its_id, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "visibility" => object::first(&mut its_visibility, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            id: its_id,
            message: its_message,
            ok: its_ok,
            visibility: its_visibility,
        })
    }
}

impl<'de> Deserialize<'de> for types::AttachmentChanged {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AttachmentChanged {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "visibility", &self.visibility)?;
        members.end()
    }
}

impl Object for types::AttachmentUploaded {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_id = None;
        let mut its_mime_type = None;
        let mut its_size = None;
        let mut its_status = None;
        let mut its_url = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "id" => object::first(&mut its_id, &mut members)?,
                "mimeType" => object::first(&mut its_mime_type, &mut members)?,
                "size" => object::first(&mut its_size, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "url" => object::first(&mut its_url, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            id: its_id,
            mime_type: its_mime_type,
            size: its_size,
            status: its_status,
            url: its_url,
        })
    }
}

impl<'de> Deserialize<'de> for types::AttachmentUploaded {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AttachmentUploaded {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "mimeType", &self.mime_type)?;
        object::write_some(&mut members, "size", &self.size)?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "url", &self.url)?;
        members.end()
    }
}

impl Object for types::AttachmentsUpdateVisibilityBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_visibility = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "visibility" => object::first(&mut its_visibility, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { visibility: its_visibility })
    }
}

impl<'de> Deserialize<'de> for types::AttachmentsUpdateVisibilityBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AttachmentsUpdateVisibilityBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "visibility", &self.visibility)?;
        members.end()
    }
}

impl Object for types::AuthChallenge {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_expires_at = None;
        let mut its_message = None;
        let mut its_nonce = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "expiresAt" => object::first(&mut its_expires_at, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "nonce" | "challenge" => object::first(&mut its_nonce, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            expires_at: its_expires_at,
            message: its_message,
            nonce: its_nonce,
        })
    }
}

impl<'de> Deserialize<'de> for types::AuthChallenge {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AuthChallenge {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "expiresAt", &self.expires_at)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "nonce", &self.nonce)?;
        members.end()
    }
}

impl Object for types::AuthChallengeBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_address = None;
        let mut its_wallet = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "address" => object::first(&mut its_address, &mut members)?,
                "wallet" => object::first(&mut its_wallet, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            address: its_address,
            wallet: its_wallet,
        })
    }
}

impl<'de> Deserialize<'de> for types::AuthChallengeBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AuthChallengeBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "address", &self.address)?;
        object::write_some(&mut members, "wallet", &self.wallet)?;
        members.end()
    }
}

impl Object for types::Checkpoint {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_checkpoint_number = None;
        let mut its_content = None;
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_job_id = None;
        let mut its_label = None;
        let mut its_reviewer_notes = None;
        let mut its_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "checkpointNumber" => {
                    object::first(&mut its_checkpoint_number, &mut members)?
                }
                "content" => object::first(&mut its_content, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "label" => object::first(&mut its_label, &mut members)?,
                "reviewerNotes" => object::first(&mut its_reviewer_notes, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            checkpoint_number: its_checkpoint_number,
            content: its_content,
            created_at: its_created_at,
            id: object::required(its_id, "id")?,
            job_id: its_job_id,
            label: its_label,
            reviewer_notes: its_reviewer_notes,
            status: its_status,
        })
    }
}

impl<'de> Deserialize<'de> for types::Checkpoint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Checkpoint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "checkpointNumber", &self.checkpoint_number)?;
        object::write_some(&mut members, "content", &self.content)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "label", &self.label)?;
        object::write_some(&mut members, "reviewerNotes", &self.reviewer_notes)?;
        object::write_some(&mut members, "status", &self.status)?;
        members.end()
    }
}

impl Object for types::CliVersion {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_deprecated = None;
        let mut its_deprecation_reason = None;
        let mut its_features = None;
        let mut its_minimum = None;
        let mut its_release_notes = None;
        let mut its_upgrade_command = None;
        let mut its_version = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "deprecated" => object::first(&mut its_deprecated, &mut members)?,
                "deprecationReason" => {
                    object::first(&mut its_deprecation_reason, &mut members)?
                }
                "features" => object::first(&mut its_features, &mut members)?,
                "minimum" | "minSupported" => {
                    object::first(&mut its_minimum, &mut members)?
                }
                "releaseNotes" => object::first(&mut its_release_notes, &mut members)?,
                "upgradeCommand" => {
                    object::first(&mut its_upgrade_command, &mut members)?
                }
                "version" | "latest" => object::first(&mut its_version, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            deprecated: its_deprecated.unwrap_or_default(),
            deprecation_reason: its_deprecation_reason,
            features: its_features,
            minimum: its_minimum,
            release_notes: its_release_notes,
            upgrade_command: its_upgrade_command,
            version: its_version,
        })
    }
}

impl<'de> Deserialize<'de> for types::CliVersion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CliVersion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_unless(
            &mut members,
            "deprecated",
            self.deprecated.is_empty(),
            &self.deprecated,
        )?;
        object::write_some(&mut members, "deprecationReason", &self.deprecation_reason)?;
        object::write_some(&mut members, "features", &self.features)?;
        object::write_some(&mut members, "minimum", &self.minimum)?;
        object::write_some(&mut members, "releaseNotes", &self.release_notes)?;
        object::write_some(&mut members, "upgradeCommand", &self.upgrade_command)?;
        object::write_some(&mut members, "version", &self.version)?;
        members.end()
    }
}

impl Object for types::CommandAction {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_application_id = None;
        let mut its_job_id = None;
        let mut its_task_id = None;
        let mut its_type_ = None;
        let mut its_worker_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "applicationId" => object::first(&mut its_application_id, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "taskId" => object::first(&mut its_task_id, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                "workerId" => object::first(&mut its_worker_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            application_id: its_application_id,
            job_id: its_job_id,
            task_id: its_task_id,
            type_: object::required(its_type_, "type")?,
            worker_id: its_worker_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::CommandAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CommandAction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "applicationId", &self.application_id)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "taskId", &self.task_id)?;
        members.serialize_entry("type", &self.type_)?;
        object::write_some(&mut members, "workerId", &self.worker_id)?;
        members.end()
    }
}

impl Object for types::CommandResult {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_action = None;
        let mut its_error = None;
        let mut its_index = None;
        let mut its_ok = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "action" => object::first(&mut its_action, &mut members)?,
                "error" => object::first(&mut its_error, &mut members)?,
                "index" => object::first(&mut its_index, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            action: its_action,
            error: its_error,
            index: its_index,
            ok: its_ok,
        })
    }
}

impl<'de> Deserialize<'de> for types::CommandResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CommandResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "action", &self.action)?;
        object::write_some(&mut members, "error", &self.error)?;
        object::write_some(&mut members, "index", &self.index)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        members.end()
    }
}

impl Object for types::CommandResults {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_ok = None;
        let mut its_request_id = None;
        let mut its_results = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "ok" => object::first(&mut its_ok, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "results" => object::first(&mut its_results, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            ok: its_ok,
            request_id: its_request_id,
            results: its_results.unwrap_or_default(),
        })
    }
}

impl<'de> Deserialize<'de> for types::CommandResults {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CommandResults {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_unless(
            &mut members,
            "results",
            self.results.is_empty(),
            &self.results,
        )?;
        members.end()
    }
}

impl Object for types::Conversation {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_messages = None;
        let mut its_peer = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "messages" => object::first(&mut its_messages, &mut members)?,
                "peer" => object::first(&mut its_peer, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            messages: its_messages.unwrap_or_default(),
            peer: its_peer,
        })
    }
}

impl<'de> Deserialize<'de> for types::Conversation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Conversation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_unless(
            &mut members,
            "messages",
            self.messages.is_empty(),
            &self.messages,
        )?;
        object::write_some(&mut members, "peer", &self.peer)?;
        members.end()
    }
}

impl Object for types::ConversationPeer {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_id = None;
        let mut its_name = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "id" => object::first(&mut its_id, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { id: its_id, name: its_name })
    }
}

impl<'de> Deserialize<'de> for types::ConversationPeer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConversationPeer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "name", &self.name)?;
        members.end()
    }
}

impl Object for types::ConversationSummary {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_job_id = None;
        let mut its_last_message = None;
        let mut its_peer_id = None;
        let mut its_peer_name = None;
        let mut its_unread_count = None;
        let mut its_updated_at = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "lastMessage" => object::first(&mut its_last_message, &mut members)?,
                "peerId" => object::first(&mut its_peer_id, &mut members)?,
                "peerName" => object::first(&mut its_peer_name, &mut members)?,
                "unreadCount" => object::first(&mut its_unread_count, &mut members)?,
                "updatedAt" => object::first(&mut its_updated_at, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            job_id: its_job_id,
            last_message: its_last_message,
            peer_id: object::required(its_peer_id, "peerId")?,
            peer_name: its_peer_name,
            unread_count: its_unread_count,
            updated_at: its_updated_at,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConversationSummary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConversationSummary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "lastMessage", &self.last_message)?;
        members.serialize_entry("peerId", &self.peer_id)?;
        object::write_some(&mut members, "peerName", &self.peer_name)?;
        object::write_some(&mut members, "unreadCount", &self.unread_count)?;
        object::write_some(&mut members, "updatedAt", &self.updated_at)?;
        members.end()
    }
}

impl Object for types::CurrencyBalance {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_available = None;
        let mut its_balance = None;
        let mut its_currency = None;
        let mut its_escrow = None;
        let mut its_lifetime_earned = None;
        let mut its_lifetime_spent = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "available" => object::first(&mut its_available, &mut members)?,
                "balance" => object::first(&mut its_balance, &mut members)?,
                "currency" => object::first(&mut its_currency, &mut members)?,
                "escrow" => object::first(&mut its_escrow, &mut members)?,
                "lifetimeEarned" => {
                    object::first(&mut its_lifetime_earned, &mut members)?
                }
                "lifetimeSpent" => object::first(&mut its_lifetime_spent, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            available: object::required(its_available, "available")?,
            balance: object::required(its_balance, "balance")?,
            currency: object::required(its_currency, "currency")?,
            escrow: object::required(its_escrow, "escrow")?,
            lifetime_earned: its_lifetime_earned,
            lifetime_spent: its_lifetime_spent,
        })
    }
}

impl<'de> Deserialize<'de> for types::CurrencyBalance {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CurrencyBalance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("available", &self.available)?;
        members.serialize_entry("balance", &self.balance)?;
        members.serialize_entry("currency", &self.currency)?;
        members.serialize_entry("escrow", &self.escrow)?;
        object::write_some(&mut members, "lifetimeEarned", &self.lifetime_earned)?;
        object::write_some(&mut members, "lifetimeSpent", &self.lifetime_spent)?;
        members.end()
    }
}

impl Object for types::DeliveriesRequeued {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_queued = None;
        let mut its_request_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "queued" => object::first(&mut its_queued, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            message: its_message,
            ok: its_ok,
            queued: its_queued,
            request_id: its_request_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::DeliveriesRequeued {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::DeliveriesRequeued {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "queued", &self.queued)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        members.end()
    }
}

impl Object for types::DiscoveryResolveSkillsBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_inputs = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "inputs" => object::first(&mut its_inputs, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { inputs: its_inputs })
    }
}

impl<'de> Deserialize<'de> for types::DiscoveryResolveSkillsBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::DiscoveryResolveSkillsBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "inputs", &self.inputs)?;
        members.end()
    }
}

impl Object for types::Error {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_api = None;
        let mut its_available = None;
        let mut its_cli = None;
        let mut its_code = None;
        let mut its_currency = None;
        let mut its_disabled_at = None;
        let mut its_error = None;
        let mut its_existing_job_id = None;
        let mut its_message = None;
        let mut its_needed = None;
        let mut its_next_actions = None;
        let mut its_ok = None;
        let mut its_recommended_next_step = None;
        let mut its_request_id = None;
        let mut its_required = None;
        let mut its_retry_after = None;
        let mut its_retry_after_seconds = None;
        let mut its_retryable = None;
        let mut its_treasury = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "api" => object::first(&mut its_api, &mut members)?,
                "available" => object::first(&mut its_available, &mut members)?,
                "cli" => object::first(&mut its_cli, &mut members)?,
                "code" => object::first(&mut its_code, &mut members)?,
                "currency" => object::first(&mut its_currency, &mut members)?,
                "disabledAt" => object::first(&mut its_disabled_at, &mut members)?,
                "error" => object::first(&mut its_error, &mut members)?,
                "existingJobId" => object::first(&mut its_existing_job_id, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "needed" => object::first(&mut its_needed, &mut members)?,
                "nextActions" => object::first(&mut its_next_actions, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "recommendedNextStep" => {
                    object::first(&mut its_recommended_next_step, &mut members)?
                }
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "required" => object::first(&mut its_required, &mut members)?,
                "retryAfter" => object::first(&mut its_retry_after, &mut members)?,
                "retryAfterSeconds" => {
                    object::first(&mut its_retry_after_seconds, &mut members)?
                }
                "retryable" => object::first(&mut its_retryable, &mut members)?,
                "treasury" => object::first(&mut its_treasury, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            api: its_api,
            available: its_available,
            cli: its_cli,
            code: its_code,
            currency: its_currency,
            disabled_at: its_disabled_at,
            error: its_error,
            existing_job_id: its_existing_job_id,
            message: its_message,
            needed: its_needed,
            next_actions: its_next_actions,
            ok: its_ok,
            recommended_next_step: its_recommended_next_step,
            request_id: its_request_id,
            required: its_required,
            retry_after: its_retry_after,
            retry_after_seconds: its_retry_after_seconds,
            retryable: its_retryable,
            treasury: its_treasury,
        })
    }
}

impl<'de> Deserialize<'de> for types::Error {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "api", &self.api)?;
        object::write_some(&mut members, "available", &self.available)?;
        object::write_some(&mut members, "cli", &self.cli)?;
        object::write_some(&mut members, "code", &self.code)?;
        object::write_some(&mut members, "currency", &self.currency)?;
        object::write_some(&mut members, "disabledAt", &self.disabled_at)?;
        object::write_some(&mut members, "error", &self.error)?;
        object::write_some(&mut members, "existingJobId", &self.existing_job_id)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "needed", &self.needed)?;
        object::write_some(&mut members, "nextActions", &self.next_actions)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(
            &mut members,
            "recommendedNextStep",
            &self.recommended_next_step,
        )?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_some(&mut members, "required", &self.required)?;
        object::write_some(&mut members, "retryAfter", &self.retry_after)?;
        object::write_some(
            &mut members,
            "retryAfterSeconds",
            &self.retry_after_seconds,
        )?;
        object::write_some(&mut members, "retryable", &self.retryable)?;
        object::write_some(&mut members, "treasury", &self.treasury)?;
        members.end()
    }
}

impl Object for types::FaucetResult {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_amount = None;
        let mut its_env = None;
        let mut its_new_balance = None;
        let mut its_ok = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "amount" => object::first(&mut its_amount, &mut members)?,
                "env" => object::first(&mut its_env, &mut members)?,
                "newBalance" => object::first(&mut its_new_balance, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            amount: its_amount,
            env: its_env,
            new_balance: its_new_balance,
            ok: its_ok,
        })
    }
}

impl<'de> Deserialize<'de> for types::FaucetResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::FaucetResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "amount", &self.amount)?;
        object::write_some(&mut members, "env", &self.env)?;
        object::write_some(&mut members, "newBalance", &self.new_balance)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        members.end()
    }
}

impl Object for types::FaucetStatus {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_available_triggers = None;
        let mut its_claimed_triggers = None;
        let mut its_daily_cap = None;
        let mut its_daily_remaining = None;
        let mut its_daily_total = None;
        let mut its_lifetime_cap = None;
        let mut its_lifetime_remaining = None;
        let mut its_lifetime_total = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "availableTriggers" => {
                    object::first(&mut its_available_triggers, &mut members)?
                }
                "claimedTriggers" => {
                    object::first(&mut its_claimed_triggers, &mut members)?
                }
                "dailyCap" => object::first(&mut its_daily_cap, &mut members)?,
                "dailyRemaining" => {
                    object::first(&mut its_daily_remaining, &mut members)?
                }
                "dailyTotal" => object::first(&mut its_daily_total, &mut members)?,
                "lifetimeCap" => object::first(&mut its_lifetime_cap, &mut members)?,
                "lifetimeRemaining" => {
                    object::first(&mut its_lifetime_remaining, &mut members)?
                }
                "lifetimeTotal" => object::first(&mut its_lifetime_total, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            available_triggers: its_available_triggers.unwrap_or_default(),
            claimed_triggers: its_claimed_triggers.unwrap_or_default(),
            daily_cap: its_daily_cap,
            daily_remaining: its_daily_remaining,
            daily_total: its_daily_total,
            lifetime_cap: its_lifetime_cap,
            lifetime_remaining: its_lifetime_remaining,
            lifetime_total: its_lifetime_total,
        })
    }
}

impl<'de> Deserialize<'de> for types::FaucetStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::FaucetStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_unless(
            &mut members,
            "availableTriggers",
            self.available_triggers.is_empty(),
            &self.available_triggers,
        )?;
        object::write_unless(
            &mut members,
            "claimedTriggers",
            self.claimed_triggers.is_empty(),
            &self.claimed_triggers,
        )?;
        object::write_some(&mut members, "dailyCap", &self.daily_cap)?;
        object::write_some(&mut members, "dailyRemaining", &self.daily_remaining)?;
        object::write_some(&mut members, "dailyTotal", &self.daily_total)?;
        object::write_some(&mut members, "lifetimeCap", &self.lifetime_cap)?;
        object::write_some(&mut members, "lifetimeRemaining", &self.lifetime_remaining)?;
        object::write_some(&mut members, "lifetimeTotal", &self.lifetime_total)?;
        members.end()
    }
}

impl Object for types::FeedEntry {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_accept_mode = None;
        let mut its_complexity_band = None;
        let mut its_created_at = None;
        let mut its_currency = None;
        let mut its_description = None;
        let mut its_id = None;
        let mut its_job = None;
        let mut its_job_type = None;
        let mut its_max_reward = None;
        let mut its_min_reward = None;
        let mut its_poster_id = None;
        let mut its_required_skills = None;
        let mut its_reward = None;
        let mut its_score = None;
        let mut its_status = None;
        let mut its_title = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "acceptMode" => object::first(&mut its_accept_mode, &mut members)?,
                "complexityBand" => {
                    object::first(&mut its_complexity_band, &mut members)?
                }
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "currency" => object::first(&mut its_currency, &mut members)?,
                "description" | "specMarkdown" => {
                    object::first(&mut its_description, &mut members)?
                }
                "id" => object::first(&mut its_id, &mut members)?,
                "job" => object::first(&mut its_job, &mut members)?,
                "jobType" => object::first(&mut its_job_type, &mut members)?,
                "maxReward" => object::first(&mut its_max_reward, &mut members)?,
                "minReward" => object::first(&mut its_min_reward, &mut members)?,
                "posterId" => object::first(&mut its_poster_id, &mut members)?,
                "requiredSkills" | "skills" => {
                    object::first(&mut its_required_skills, &mut members)?
                }
                "reward" => object::first(&mut its_reward, &mut members)?,
                "score" => object::first(&mut its_score, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            accept_mode: its_accept_mode,
            complexity_band: its_complexity_band,
            created_at: its_created_at,
            currency: its_currency,
            description: its_description,
            id: its_id,
            job: its_job,
            job_type: its_job_type,
            max_reward: its_max_reward,
            min_reward: its_min_reward,
            poster_id: its_poster_id,
            required_skills: its_required_skills.unwrap_or_default(),
            reward: its_reward,
            score: its_score,
            status: its_status,
            title: its_title,
        })
    }
}

impl<'de> Deserialize<'de> for types::FeedEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::FeedEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "acceptMode", &self.accept_mode)?;
        object::write_some(&mut members, "complexityBand", &self.complexity_band)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "currency", &self.currency)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "job", &self.job)?;
        object::write_some(&mut members, "jobType", &self.job_type)?;
        object::write_some(&mut members, "maxReward", &self.max_reward)?;
        object::write_some(&mut members, "minReward", &self.min_reward)?;
        object::write_some(&mut members, "posterId", &self.poster_id)?;
        object::write_unless(
            &mut members,
            "requiredSkills",
            self.required_skills.is_empty(),
            &self.required_skills,
        )?;
        object::write_some(&mut members, "reward", &self.reward)?;
        object::write_some(&mut members, "score", &self.score)?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "title", &self.title)?;
        members.end()
    }
}

impl Object for types::FeedbackReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_id = None;
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_request_id = None;
        let mut its_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "id" => object::first(&mut its_id, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            id: its_id,
            message: its_message,
            ok: its_ok,
            request_id: its_request_id,
            status: its_status,
        })
    }
}

impl<'de> Deserialize<'de> for types::FeedbackReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::FeedbackReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_some(&mut members, "status", &self.status)?;
        members.end()
    }
}

impl Object for types::HeartbeatReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_heartbeat = None;
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_presence = None;
        let mut its_recorded_at = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "heartbeat" => object::first(&mut its_heartbeat, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "presence" => object::first(&mut its_presence, &mut members)?,
                "recordedAt" => object::first(&mut its_recorded_at, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            heartbeat: its_heartbeat,
            message: its_message,
            ok: its_ok,
            presence: its_presence,
            recorded_at: its_recorded_at,
        })
    }
}

impl<'de> Deserialize<'de> for types::HeartbeatReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::HeartbeatReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "heartbeat", &self.heartbeat)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "presence", &self.presence)?;
        object::write_some(&mut members, "recordedAt", &self.recorded_at)?;
        members.end()
    }
}

impl Object for types::HeartbeatRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_recorded_at = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "recordedAt" => object::first(&mut its_recorded_at, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            recorded_at: its_recorded_at,
        })
    }
}

impl<'de> Deserialize<'de> for types::HeartbeatRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::HeartbeatRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "recordedAt", &self.recorded_at)?;
        members.end()
    }
}

impl Object for types::Inbox {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_has_more = None;
        let mut its_limit = None;
        let mut its_page = None;
        let mut its_threads = None;
        let mut its_total_count = None;
        let mut its_total_mentions = None;
        let mut its_total_unread = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "hasMore" => object::first(&mut its_has_more, &mut members)?,
                "limit" => object::first(&mut its_limit, &mut members)?,
                "page" => object::first(&mut its_page, &mut members)?,
                "threads" => object::first(&mut its_threads, &mut members)?,
                "totalCount" => object::first(&mut its_total_count, &mut members)?,
                "totalMentions" => object::first(&mut its_total_mentions, &mut members)?,
                "totalUnread" => object::first(&mut its_total_unread, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            has_more: its_has_more,
            limit: its_limit,
            page: its_page,
            threads: its_threads.unwrap_or_default(),
            total_count: its_total_count,
            total_mentions: its_total_mentions,
            total_unread: its_total_unread,
        })
    }
}

impl<'de> Deserialize<'de> for types::Inbox {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Inbox {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(&mut members, "hasMore", &self.has_more)?;
        object::write_some(&mut members, "limit", &self.limit)?;
        object::write_some(&mut members, "page", &self.page)?;
        object::write_unless(
            &mut members,
            "threads",
            self.threads.is_empty(),
            &self.threads,
        )?;
        object::write_some(&mut members, "totalCount", &self.total_count)?;
        object::write_some(&mut members, "totalMentions", &self.total_mentions)?;
        object::write_some(&mut members, "totalUnread", &self.total_unread)?;
        members.end()
    }
}

impl Object for types::InboxRead {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_job_id = None;
        let mut its_marked_count = None;
        let mut its_ok = None;
        let mut its_peer_id = None;
        let mut its_thread_type = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "markedCount" => object::first(&mut its_marked_count, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "peerId" => object::first(&mut its_peer_id, &mut members)?,
                "threadType" => object::first(&mut its_thread_type, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            job_id: its_job_id,
            marked_count: its_marked_count,
            ok: its_ok,
            peer_id: its_peer_id,
            thread_type: its_thread_type,
        })
    }
}

impl<'de> Deserialize<'de> for types::InboxRead {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::InboxRead {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "markedCount", &self.marked_count)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "peerId", &self.peer_id)?;
        object::write_some(&mut members, "threadType", &self.thread_type)?;
        members.end()
    }
}

impl Object for types::InboxReply {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_job_id = None;
        let mut its_ok = None;
        let mut its_peer_id = None;
        let mut its_thread_type = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "peerId" => object::first(&mut its_peer_id, &mut members)?,
                "threadType" => object::first(&mut its_thread_type, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: its_data,
            job_id: its_job_id,
            ok: its_ok,
            peer_id: its_peer_id,
            thread_type: its_thread_type,
        })
    }
}

impl<'de> Deserialize<'de> for types::InboxReply {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::InboxReply {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "data", &self.data)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "peerId", &self.peer_id)?;
        object::write_some(&mut members, "threadType", &self.thread_type)?;
        members.end()
    }
}

impl Object for types::InboxReplyBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_content = None;
        let mut its_kind = None;
        let mut its_payload = None;
        let mut its_subject = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "content" => object::first(&mut its_content, &mut members)?,
                "kind" => object::first(&mut its_kind, &mut members)?,
                "payload" => object::first(&mut its_payload, &mut members)?,
                "subject" => object::first(&mut its_subject, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            content: its_content,
            kind: its_kind,
            payload: its_payload,
            subject: its_subject,
        })
    }
}

impl<'de> Deserialize<'de> for types::InboxReplyBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::InboxReplyBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "content", &self.content)?;
        object::write_some(&mut members, "kind", &self.kind)?;
        object::write_some(&mut members, "payload", &self.payload)?;
        object::write_some(&mut members, "subject", &self.subject)?;
        members.end()
    }
}

impl Object for types::InboxThread {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_job_id = None;
        let mut its_job_title = None;
        let mut its_last_message = None;
        let mut its_last_message_at = None;
        let mut its_peer_id = None;
        let mut its_peer_name = None;
        let mut its_thread_id = None;
        let mut its_thread_type = None;
        let mut its_unread_count = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "jobTitle" => object::first(&mut its_job_title, &mut members)?,
                "lastMessage" => object::first(&mut its_last_message, &mut members)?,
                "lastMessageAt" | "updatedAt" => {
                    object::first(&mut its_last_message_at, &mut members)?
                }
                "peerId" => object::first(&mut its_peer_id, &mut members)?,
                "peerName" => object::first(&mut its_peer_name, &mut members)?,
                "threadId" | "id" => object::first(&mut its_thread_id, &mut members)?,
                "threadType" => object::first(&mut its_thread_type, &mut members)?,
                "unreadCount" => object::first(&mut its_unread_count, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            job_id: its_job_id,
            job_title: its_job_title,
            last_message: its_last_message,
            last_message_at: its_last_message_at,
            peer_id: its_peer_id,
            peer_name: its_peer_name,
            thread_id: its_thread_id,
            thread_type: its_thread_type,
            unread_count: its_unread_count,
        })
    }
}

impl<'de> Deserialize<'de> for types::InboxThread {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::InboxThread {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "jobTitle", &self.job_title)?;
        object::write_some(&mut members, "lastMessage", &self.last_message)?;
        object::write_some(&mut members, "lastMessageAt", &self.last_message_at)?;
        object::write_some(&mut members, "peerId", &self.peer_id)?;
        object::write_some(&mut members, "peerName", &self.peer_name)?;
        object::write_some(&mut members, "threadId", &self.thread_id)?;
        object::write_some(&mut members, "threadType", &self.thread_type)?;
        object::write_some(&mut members, "unreadCount", &self.unread_count)?;
        members.end()
    }
}

impl Object for types::Job {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_accept_mode = None;
        let mut its_ai_review_enabled = None;
        let mut its_ai_review_fee_wage = None;
        let mut its_burn_amount = None;
        let mut its_checkpoint_auto_approve = None;
        let mut its_completed_at = None;
        let mut its_complexity_band = None;
        let mut its_computed_reward = None;
        let mut its_created_at = None;
        let mut its_currency = None;
        let mut its_deliverable = None;
        let mut its_delivery_url = None;
        let mut its_description = None;
        let mut its_dispute_id = None;
        let mut its_dispute_status = None;
        let mut its_email_confirmed = None;
        let mut its_escrow_frozen = None;
        let mut its_escrow_outcome = None;
        let mut its_external_ref = None;
        let mut its_id = None;
        let mut its_is_onboarding = None;
        let mut its_is_sandbox = None;
        let mut its_is_test = None;
        let mut its_job_type = None;
        let mut its_listing_fee = None;
        let mut its_max_reward = None;
        let mut its_min_reward = None;
        let mut its_paid_at = None;
        let mut its_payout_amount = None;
        let mut its_payout_currency = None;
        let mut its_payout_signature = None;
        let mut its_poster_id = None;
        let mut its_priority_boost = None;
        let mut its_priority_until = None;
        let mut its_required_skills = None;
        let mut its_requires_email_confirm = None;
        let mut its_reward = None;
        let mut its_risk_flagged = None;
        let mut its_risk_reasons = None;
        let mut its_risk_score = None;
        let mut its_status = None;
        let mut its_submitted_at = None;
        let mut its_title = None;
        let mut its_verifier_config = None;
        let mut its_worker_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "acceptMode" => object::first(&mut its_accept_mode, &mut members)?,
                "aiReviewEnabled" => {
                    object::first(&mut its_ai_review_enabled, &mut members)?
                }
                "aiReviewFeeWage" => {
                    object::first(&mut its_ai_review_fee_wage, &mut members)?
                }
                "burnAmount" => object::first(&mut its_burn_amount, &mut members)?,
                "checkpointAutoApprove" => {
                    object::first(&mut its_checkpoint_auto_approve, &mut members)?
                }
                "completedAt" => object::first(&mut its_completed_at, &mut members)?,
                "complexityBand" => {
                    object::first(&mut its_complexity_band, &mut members)?
                }
                "computedReward" => {
                    object::first(&mut its_computed_reward, &mut members)?
                }
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "currency" => object::first(&mut its_currency, &mut members)?,
                "deliverable" => object::first(&mut its_deliverable, &mut members)?,
                "deliveryUrl" => object::first(&mut its_delivery_url, &mut members)?,
                "description" | "specMarkdown" => {
                    object::first(&mut its_description, &mut members)?
                }
                "disputeId" => object::first(&mut its_dispute_id, &mut members)?,
                "disputeStatus" => object::first(&mut its_dispute_status, &mut members)?,
                "emailConfirmed" => {
                    object::first(&mut its_email_confirmed, &mut members)?
                }
                "escrowFrozen" => object::first(&mut its_escrow_frozen, &mut members)?,
                "escrowOutcome" => object::first(&mut its_escrow_outcome, &mut members)?,
                "externalRef" => object::first(&mut its_external_ref, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "isOnboarding" => object::first(&mut its_is_onboarding, &mut members)?,
                "isSandbox" => object::first(&mut its_is_sandbox, &mut members)?,
                "isTest" => object::first(&mut its_is_test, &mut members)?,
                "jobType" => object::first(&mut its_job_type, &mut members)?,
                "listingFee" => object::first(&mut its_listing_fee, &mut members)?,
                "maxReward" => object::first(&mut its_max_reward, &mut members)?,
                "minReward" => object::first(&mut its_min_reward, &mut members)?,
                "paidAt" => object::first(&mut its_paid_at, &mut members)?,
                "payoutAmount" => object::first(&mut its_payout_amount, &mut members)?,
                "payoutCurrency" => {
                    object::first(&mut its_payout_currency, &mut members)?
                }
                "payoutSignature" => {
                    object::first(&mut its_payout_signature, &mut members)?
                }
                "posterId" => object::first(&mut its_poster_id, &mut members)?,
                "priorityBoost" => object::first(&mut its_priority_boost, &mut members)?,
                "priorityUntil" => object::first(&mut its_priority_until, &mut members)?,
                "requiredSkills" | "skills" => {
                    object::first(&mut its_required_skills, &mut members)?
                }
                "requiresEmailConfirm" => {
                    object::first(&mut its_requires_email_confirm, &mut members)?
                }
                "reward" => object::first(&mut its_reward, &mut members)?,
                "riskFlagged" => object::first(&mut its_risk_flagged, &mut members)?,
                "riskReasons" => object::first(&mut its_risk_reasons, &mut members)?,
                "riskScore" => object::first(&mut its_risk_score, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "submittedAt" => object::first(&mut its_submitted_at, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                "verifierConfig" => {
                    object::first(&mut its_verifier_config, &mut members)?
                }
                "workerId" => object::first(&mut its_worker_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            accept_mode: its_accept_mode,
            ai_review_enabled: its_ai_review_enabled,
            ai_review_fee_wage: its_ai_review_fee_wage,
            burn_amount: its_burn_amount,
            checkpoint_auto_approve: its_checkpoint_auto_approve,
            completed_at: its_completed_at,
            complexity_band: its_complexity_band,
            computed_reward: its_computed_reward,
            created_at: its_created_at,
            currency: its_currency,
            deliverable: its_deliverable,
            delivery_url: its_delivery_url,
            description: its_description,
            dispute_id: its_dispute_id,
            dispute_status: its_dispute_status,
            email_confirmed: its_email_confirmed,
            escrow_frozen: its_escrow_frozen,
            escrow_outcome: its_escrow_outcome,
            external_ref: its_external_ref,
            id: object::required(its_id, "id")?,
            is_onboarding: its_is_onboarding,
            is_sandbox: its_is_sandbox,
            is_test: its_is_test,
            job_type: its_job_type,
            listing_fee: its_listing_fee,
            max_reward: its_max_reward,
            min_reward: its_min_reward,
            paid_at: its_paid_at,
            payout_amount: its_payout_amount,
            payout_currency: its_payout_currency,
            payout_signature: its_payout_signature,
            poster_id: its_poster_id,
            priority_boost: its_priority_boost,
            priority_until: its_priority_until,
            required_skills: its_required_skills.unwrap_or_default(),
            requires_email_confirm: its_requires_email_confirm,
            reward: its_reward,
            risk_flagged: its_risk_flagged,
            risk_reasons: its_risk_reasons,
            risk_score: its_risk_score,
            status: its_status,
            submitted_at: its_submitted_at,
            title: object::required(its_title, "title")?,
            verifier_config: its_verifier_config,
            worker_id: its_worker_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::Job {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Job {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "acceptMode", &self.accept_mode)?;
        object::write_some(&mut members, "aiReviewEnabled", &self.ai_review_enabled)?;
        object::write_some(&mut members, "aiReviewFeeWage", &self.ai_review_fee_wage)?;
        object::write_some(&mut members, "burnAmount", &self.burn_amount)?;
        object::write_some(
            &mut members,
            "checkpointAutoApprove",
            &self.checkpoint_auto_approve,
        )?;
        object::write_some(&mut members, "completedAt", &self.completed_at)?;
        object::write_some(&mut members, "complexityBand", &self.complexity_band)?;
        object::write_some(&mut members, "computedReward", &self.computed_reward)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "currency", &self.currency)?;
        object::write_some(&mut members, "deliverable", &self.deliverable)?;
        object::write_some(&mut members, "deliveryUrl", &self.delivery_url)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "disputeId", &self.dispute_id)?;
        object::write_some(&mut members, "disputeStatus", &self.dispute_status)?;
        object::write_some(&mut members, "emailConfirmed", &self.email_confirmed)?;
        object::write_some(&mut members, "escrowFrozen", &self.escrow_frozen)?;
        object::write_some(&mut members, "escrowOutcome", &self.escrow_outcome)?;
        object::write_some(&mut members, "externalRef", &self.external_ref)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "isOnboarding", &self.is_onboarding)?;
        object::write_some(&mut members, "isSandbox", &self.is_sandbox)?;
        object::write_some(&mut members, "isTest", &self.is_test)?;
        object::write_some(&mut members, "jobType", &self.job_type)?;
        object::write_some(&mut members, "listingFee", &self.listing_fee)?;
        object::write_some(&mut members, "maxReward", &self.max_reward)?;
        object::write_some(&mut members, "minReward", &self.min_reward)?;
        object::write_some(&mut members, "paidAt", &self.paid_at)?;
        object::write_some(&mut members, "payoutAmount", &self.payout_amount)?;
        object::write_some(&mut members, "payoutCurrency", &self.payout_currency)?;
        object::write_some(&mut members, "payoutSignature", &self.payout_signature)?;
        object::write_some(&mut members, "posterId", &self.poster_id)?;
        object::write_some(&mut members, "priorityBoost", &self.priority_boost)?;
        object::write_some(&mut members, "priorityUntil", &self.priority_until)?;
        object::write_unless(
            &mut members,
            "requiredSkills",
            self.required_skills.is_empty(),
            &self.required_skills,
        )?;
        object::write_some(
            &mut members,
            "requiresEmailConfirm",
            &self.requires_email_confirm,
        )?;
        object::write_some(&mut members, "reward", &self.reward)?;
        object::write_some(&mut members, "riskFlagged", &self.risk_flagged)?;
        object::write_some(&mut members, "riskReasons", &self.risk_reasons)?;
        object::write_some(&mut members, "riskScore", &self.risk_score)?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "submittedAt", &self.submitted_at)?;
        members.serialize_entry("title", &self.title)?;
        object::write_some(&mut members, "verifierConfig", &self.verifier_config)?;
        object::write_some(&mut members, "workerId", &self.worker_id)?;
        members.end()
    }
}

impl Object for types::JobCancelled {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_id = None;
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_refund_amount = None;
        let mut its_refunded = None;
        let mut its_request_id = None;
        let mut its_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "id" => object::first(&mut its_id, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "refundAmount" => object::first(&mut its_refund_amount, &mut members)?,
                "refunded" => object::first(&mut its_refunded, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            id: its_id,
            message: its_message,
            ok: its_ok,
            refund_amount: its_refund_amount,
            refunded: its_refunded,
            request_id: its_request_id,
            status: its_status,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobCancelled {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobCancelled {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "refundAmount", &self.refund_amount)?;
        object::write_some(&mut members, "refunded", &self.refunded)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_some(&mut members, "status", &self.status)?;
        members.end()
    }
}

impl Object for types::JobCompletedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_job_id = None;
        let mut its_job_title = None;
        let mut its_payout = None;
        let mut its_poster_id = None;
        let mut its_tier_upgrade = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "jobTitle" => object::first(&mut its_job_title, &mut members)?,
                "payout" => object::first(&mut its_payout, &mut members)?,
                "posterId" => object::first(&mut its_poster_id, &mut members)?,
                "tierUpgrade" => object::first(&mut its_tier_upgrade, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            job_id: its_job_id,
            job_title: its_job_title,
            payout: its_payout,
            poster_id: its_poster_id,
            tier_upgrade: its_tier_upgrade,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobCompletedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobCompletedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "jobTitle", &self.job_title)?;
        object::write_some(&mut members, "payout", &self.payout)?;
        object::write_some(&mut members, "posterId", &self.poster_id)?;
        object::write_some(&mut members, "tierUpgrade", &self.tier_upgrade)?;
        members.end()
    }
}

impl Object for types::JobCompletedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_id = None;
        let mut its_job_id = None;
        let mut its_job_title = None;
        let mut its_payout = None;
        let mut its_poster_id = None;
        let mut its_tier_upgrade = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "jobTitle" => object::first(&mut its_job_title, &mut members)?,
                "payout" => object::first(&mut its_payout, &mut members)?,
                "posterId" => object::first(&mut its_poster_id, &mut members)?,
                "tierUpgrade" => object::first(&mut its_tier_upgrade, &mut members)?,
                "type" | "event" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            data: its_data,
            id: its_id,
            job_id: its_job_id,
            job_title: its_job_title,
            payout: its_payout,
            poster_id: its_poster_id,
            tier_upgrade: its_tier_upgrade,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobCompletedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobCompletedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "data", &self.data)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "jobTitle", &self.job_title)?;
        object::write_some(&mut members, "payout", &self.payout)?;
        object::write_some(&mut members, "posterId", &self.poster_id)?;
        object::write_some(&mut members, "tierUpgrade", &self.tier_upgrade)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::JobMatch {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_breakdown = None;
        let mut its_job = None;
        let mut its_reasons = None;
        let mut its_recommended = None;
        let mut its_risk_flags = None;
        let mut its_score = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "breakdown" => object::first(&mut its_breakdown, &mut members)?,
                "job" => object::first(&mut its_job, &mut members)?,
                "reasons" => object::first(&mut its_reasons, &mut members)?,
                "recommended" => object::first(&mut its_recommended, &mut members)?,
                "riskFlags" => object::first(&mut its_risk_flags, &mut members)?,
                "score" => object::first(&mut its_score, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            breakdown: its_breakdown,
            job: its_job,
            reasons: its_reasons.unwrap_or_default(),
            recommended: its_recommended,
            risk_flags: its_risk_flags.unwrap_or_default(),
            score: its_score,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobMatch {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobMatch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "breakdown", &self.breakdown)?;
        object::write_some(&mut members, "job", &self.job)?;
        object::write_unless(
            &mut members,
            "reasons",
            self.reasons.is_empty(),
            &self.reasons,
        )?;
        object::write_some(&mut members, "recommended", &self.recommended)?;
        object::write_unless(
            &mut members,
            "riskFlags",
            self.risk_flags.is_empty(),
            &self.risk_flags,
        )?;
        object::write_some(&mut members, "score", &self.score)?;
        members.end()
    }
}

impl Object for types::JobMatches {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_matches = None;
        let mut its_meta = None;
        let mut its_returned = None;
        let mut its_suggested_apply_count = None;
        let mut its_suggested_apply_order = None;
        let mut its_total_open = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "matches" | "jobs" | "items" => {
                    object::first(&mut its_matches, &mut members)?
                }
                "meta" => object::first(&mut its_meta, &mut members)?,
                "returned" => object::first(&mut its_returned, &mut members)?,
                "suggestedApplyCount" => {
                    object::first(&mut its_suggested_apply_count, &mut members)?
                }
                "suggestedApplyOrder" => {
                    object::first(&mut its_suggested_apply_order, &mut members)?
                }
                "totalOpen" => object::first(&mut its_total_open, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            matches: its_matches.unwrap_or_default(),
            meta: its_meta,
            returned: its_returned,
            suggested_apply_count: its_suggested_apply_count,
            suggested_apply_order: its_suggested_apply_order.unwrap_or_default(),
            total_open: its_total_open,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobMatches {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobMatches {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_unless(
            &mut members,
            "matches",
            self.matches.is_empty(),
            &self.matches,
        )?;
        object::write_some(&mut members, "meta", &self.meta)?;
        object::write_some(&mut members, "returned", &self.returned)?;
        object::write_some(
            &mut members,
            "suggestedApplyCount",
            &self.suggested_apply_count,
        )?;
        object::write_unless(
            &mut members,
            "suggestedApplyOrder",
            self.suggested_apply_order.is_empty(),
            &self.suggested_apply_order,
        )?;
        object::write_some(&mut members, "totalOpen", &self.total_open)?;
        members.end()
    }
}

impl Object for types::JobMessage {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_content = None;
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_job_id = None;
        let mut its_kind = None;
        let mut its_payload = None;
        let mut its_recipient_id = None;
        let mut its_sender_id = None;
        let mut its_subject = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "content" => object::first(&mut its_content, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "kind" => object::first(&mut its_kind, &mut members)?,
                "payload" => object::first(&mut its_payload, &mut members)?,
                "recipientId" => object::first(&mut its_recipient_id, &mut members)?,
                "senderId" => object::first(&mut its_sender_id, &mut members)?,
                "subject" => object::first(&mut its_subject, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            content: its_content,
            created_at: its_created_at,
            id: object::required(its_id, "id")?,
            job_id: its_job_id,
            kind: its_kind,
            payload: its_payload,
            recipient_id: its_recipient_id,
            sender_id: its_sender_id,
            subject: its_subject,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "content", &self.content)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "kind", &self.kind)?;
        object::write_some(&mut members, "payload", &self.payload)?;
        object::write_some(&mut members, "recipientId", &self.recipient_id)?;
        object::write_some(&mut members, "senderId", &self.sender_id)?;
        object::write_some(&mut members, "subject", &self.subject)?;
        members.end()
    }
}

impl Object for types::JobReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_accept_mode = None;
        let mut its_burn_amount = None;
        let mut its_complexity_band = None;
        let mut its_computed_reward = None;
        let mut its_created_at = None;
        let mut its_currency = None;
        let mut its_description = None;
        let mut its_external_ref = None;
        let mut its_id = None;
        let mut its_is_sandbox = None;
        let mut its_job_type = None;
        let mut its_listing_fee = None;
        let mut its_max_reward = None;
        let mut its_message = None;
        let mut its_min_reward = None;
        let mut its_ok = None;
        let mut its_poster_id = None;
        let mut its_request_id = None;
        let mut its_required_skills = None;
        let mut its_requires_email_confirm = None;
        let mut its_reward = None;
        let mut its_risk_flagged = None;
        let mut its_status = None;
        let mut its_title = None;
        let mut its_worker_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "acceptMode" => object::first(&mut its_accept_mode, &mut members)?,
                "burnAmount" => object::first(&mut its_burn_amount, &mut members)?,
                "complexityBand" => {
                    object::first(&mut its_complexity_band, &mut members)?
                }
                "computedReward" => {
                    object::first(&mut its_computed_reward, &mut members)?
                }
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "currency" => object::first(&mut its_currency, &mut members)?,
                "description" | "specMarkdown" => {
                    object::first(&mut its_description, &mut members)?
                }
                "externalRef" => object::first(&mut its_external_ref, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "isSandbox" => object::first(&mut its_is_sandbox, &mut members)?,
                "jobType" => object::first(&mut its_job_type, &mut members)?,
                "listingFee" => object::first(&mut its_listing_fee, &mut members)?,
                "maxReward" => object::first(&mut its_max_reward, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "minReward" => object::first(&mut its_min_reward, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "posterId" => object::first(&mut its_poster_id, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "requiredSkills" | "skills" => {
                    object::first(&mut its_required_skills, &mut members)?
                }
                "requiresEmailConfirm" => {
                    object::first(&mut its_requires_email_confirm, &mut members)?
                }
                "reward" => object::first(&mut its_reward, &mut members)?,
                "riskFlagged" => object::first(&mut its_risk_flagged, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                "workerId" => object::first(&mut its_worker_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            accept_mode: its_accept_mode,
            burn_amount: its_burn_amount,
            complexity_band: its_complexity_band,
            computed_reward: its_computed_reward,
            created_at: its_created_at,
            currency: its_currency,
            description: its_description,
            external_ref: its_external_ref,
            id: its_id,
            is_sandbox: its_is_sandbox,
            job_type: its_job_type,
            listing_fee: its_listing_fee,
            max_reward: its_max_reward,
            message: its_message,
            min_reward: its_min_reward,
            ok: its_ok,
            poster_id: its_poster_id,
            request_id: its_request_id,
            required_skills: its_required_skills.unwrap_or_default(),
            requires_email_confirm: its_requires_email_confirm,
            reward: its_reward,
            risk_flagged: its_risk_flagged,
            status: its_status,
            title: its_title,
            worker_id: its_worker_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "acceptMode", &self.accept_mode)?;
        object::write_some(&mut members, "burnAmount", &self.burn_amount)?;
        object::write_some(&mut members, "complexityBand", &self.complexity_band)?;
        object::write_some(&mut members, "computedReward", &self.computed_reward)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "currency", &self.currency)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "externalRef", &self.external_ref)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "isSandbox", &self.is_sandbox)?;
        object::write_some(&mut members, "jobType", &self.job_type)?;
        object::write_some(&mut members, "listingFee", &self.listing_fee)?;
        object::write_some(&mut members, "maxReward", &self.max_reward)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "minReward", &self.min_reward)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "posterId", &self.poster_id)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_unless(
            &mut members,
            "requiredSkills",
            self.required_skills.is_empty(),
            &self.required_skills,
        )?;
        object::write_some(
            &mut members,
            "requiresEmailConfirm",
            &self.requires_email_confirm,
        )?;
        object::write_some(&mut members, "reward", &self.reward)?;
        object::write_some(&mut members, "riskFlagged", &self.risk_flagged)?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "title", &self.title)?;
        object::write_some(&mut members, "workerId", &self.worker_id)?;
        members.end()
    }
}

impl Object for types::JobStatusSummary {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_application_count = None;
        let mut its_completed_at = None;
        let mut its_created_at = None;
        let mut its_has_worker = None;
        let mut its_id = None;
        let mut its_job_type = None;
        let mut its_status = None;
        let mut its_submitted_at = None;
        let mut its_worker_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "applicationCount" => {
                    object::first(&mut its_application_count, &mut members)?
                }
                "completedAt" => object::first(&mut its_completed_at, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "hasWorker" => object::first(&mut its_has_worker, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "jobType" => object::first(&mut its_job_type, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "submittedAt" => object::first(&mut its_submitted_at, &mut members)?,
                "workerId" => object::first(&mut its_worker_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            application_count: its_application_count,
            completed_at: its_completed_at,
            created_at: its_created_at,
            has_worker: its_has_worker,
            id: object::required(its_id, "id")?,
            job_type: its_job_type,
            status: object::required(its_status, "status")?,
            submitted_at: its_submitted_at,
            worker_id: its_worker_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobStatusSummary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobStatusSummary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "applicationCount", &self.application_count)?;
        object::write_some(&mut members, "completedAt", &self.completed_at)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "hasWorker", &self.has_worker)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "jobType", &self.job_type)?;
        members.serialize_entry("status", &self.status)?;
        object::write_some(&mut members, "submittedAt", &self.submitted_at)?;
        object::write_some(&mut members, "workerId", &self.worker_id)?;
        members.end()
    }
}

impl Object for types::JobSubmissions {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_meta = None;
        let mut its_review_scaffold = None;
        let mut its_submissions = None;
        let mut its_verdict_template = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "meta" => object::first(&mut its_meta, &mut members)?,
                "reviewScaffold" => {
                    object::first(&mut its_review_scaffold, &mut members)?
                }
                "submissions" => object::first(&mut its_submissions, &mut members)?,
                "verdictTemplate" => {
                    object::first(&mut its_verdict_template, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            meta: its_meta,
            review_scaffold: its_review_scaffold,
            submissions: its_submissions.unwrap_or_default(),
            verdict_template: its_verdict_template,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobSubmissions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobSubmissions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "meta", &self.meta)?;
        object::write_some(&mut members, "reviewScaffold", &self.review_scaffold)?;
        object::write_unless(
            &mut members,
            "submissions",
            self.submissions.is_empty(),
            &self.submissions,
        )?;
        object::write_some(&mut members, "verdictTemplate", &self.verdict_template)?;
        members.end()
    }
}

impl Object for types::JobSuggestion {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_matched_template = None;
        let mut its_reward_range = None;
        let mut its_suggested_skills = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "matchedTemplate" => {
                    object::first(&mut its_matched_template, &mut members)?
                }
                "rewardRange" => object::first(&mut its_reward_range, &mut members)?,
                "suggestedSkills" => {
                    object::first(&mut its_suggested_skills, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            matched_template: its_matched_template,
            reward_range: its_reward_range,
            suggested_skills: its_suggested_skills.unwrap_or_default(),
        })
    }
}

impl<'de> Deserialize<'de> for types::JobSuggestion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobSuggestion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "matchedTemplate", &self.matched_template)?;
        object::write_some(&mut members, "rewardRange", &self.reward_range)?;
        object::write_unless(
            &mut members,
            "suggestedSkills",
            self.suggested_skills.is_empty(),
            &self.suggested_skills,
        )?;
        members.end()
    }
}

impl Object for types::JobTemplate {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_category = None;
        let mut its_complexity_band = None;
        let mut its_slug = None;
        let mut its_title = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "category" => object::first(&mut its_category, &mut members)?,
                "complexityBand" => {
                    object::first(&mut its_complexity_band, &mut members)?
                }
                "slug" => object::first(&mut its_slug, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            category: its_category,
            complexity_band: its_complexity_band,
            slug: object::required(its_slug, "slug")?,
            title: its_title,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobTemplate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobTemplate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "category", &self.category)?;
        object::write_some(&mut members, "complexityBand", &self.complexity_band)?;
        members.serialize_entry("slug", &self.slug)?;
        object::write_some(&mut members, "title", &self.title)?;
        members.end()
    }
}

impl Object for types::JobsAcceptBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_attachment_ids = None;
        let mut its_worker_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "attachmentIds" => object::first(&mut its_attachment_ids, &mut members)?,
                "workerId" => object::first(&mut its_worker_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            attachment_ids: its_attachment_ids,
            worker_id: its_worker_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsAcceptBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsAcceptBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "attachmentIds", &self.attachment_ids)?;
        object::write_some(&mut members, "workerId", &self.worker_id)?;
        members.end()
    }
}

impl Object for types::JobsApplyBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_attachment_ids = None;
        let mut its_estimated_hours = None;
        let mut its_message = None;
        let mut its_proposed_reward = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "attachmentIds" => object::first(&mut its_attachment_ids, &mut members)?,
                "estimatedHours" => {
                    object::first(&mut its_estimated_hours, &mut members)?
                }
                "message" => object::first(&mut its_message, &mut members)?,
                "proposedReward" => {
                    object::first(&mut its_proposed_reward, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            attachment_ids: its_attachment_ids,
            estimated_hours: its_estimated_hours,
            message: its_message,
            proposed_reward: its_proposed_reward,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsApplyBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsApplyBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "attachmentIds", &self.attachment_ids)?;
        object::write_some(&mut members, "estimatedHours", &self.estimated_hours)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "proposedReward", &self.proposed_reward)?;
        members.end()
    }
}

impl Object for types::JobsCompleteBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_attachment_ids = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "attachmentIds" => object::first(&mut its_attachment_ids, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            attachment_ids: its_attachment_ids,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsCompleteBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsCompleteBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "attachmentIds", &self.attachment_ids)?;
        members.end()
    }
}

impl Object for types::JobsCreateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_accept_mode = None;
        let mut its_ai_review_enabled = None;
        let mut its_checkpoint_auto_approve = None;
        let mut its_complexity_band = None;
        let mut its_currency = None;
        let mut its_deadline_hours = None;
        let mut its_description = None;
        let mut its_external_ref = None;
        let mut its_job_type = None;
        let mut its_max_reward = None;
        let mut its_min_reward = None;
        let mut its_pay_for_listing = None;
        let mut its_required_skills = None;
        let mut its_reward = None;
        let mut its_title = None;
        let mut its_verifier_config = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "acceptMode" => object::first(&mut its_accept_mode, &mut members)?,
                "aiReviewEnabled" => {
                    object::first(&mut its_ai_review_enabled, &mut members)?
                }
                "checkpointAutoApprove" => {
                    object::first(&mut its_checkpoint_auto_approve, &mut members)?
                }
                "complexityBand" => {
                    object::first(&mut its_complexity_band, &mut members)?
                }
                "currency" => object::first(&mut its_currency, &mut members)?,
                "deadlineHours" => object::first(&mut its_deadline_hours, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "externalRef" => object::first(&mut its_external_ref, &mut members)?,
                "jobType" => object::first(&mut its_job_type, &mut members)?,
                "maxReward" => object::first(&mut its_max_reward, &mut members)?,
                "minReward" => object::first(&mut its_min_reward, &mut members)?,
                "payForListing" => object::first(&mut its_pay_for_listing, &mut members)?,
                "requiredSkills" => {
                    object::first(&mut its_required_skills, &mut members)?
                }
                "reward" => object::first(&mut its_reward, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                "verifierConfig" => {
                    object::first(&mut its_verifier_config, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            accept_mode: its_accept_mode,
            ai_review_enabled: its_ai_review_enabled,
            checkpoint_auto_approve: its_checkpoint_auto_approve,
            complexity_band: its_complexity_band,
            currency: its_currency,
            deadline_hours: its_deadline_hours,
            description: its_description,
            external_ref: its_external_ref,
            job_type: its_job_type,
            max_reward: its_max_reward,
            min_reward: its_min_reward,
            pay_for_listing: its_pay_for_listing,
            required_skills: its_required_skills,
            reward: its_reward,
            title: its_title,
            verifier_config: its_verifier_config,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsCreateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsCreateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "acceptMode", &self.accept_mode)?;
        object::write_some(&mut members, "aiReviewEnabled", &self.ai_review_enabled)?;
        object::write_some(
            &mut members,
            "checkpointAutoApprove",
            &self.checkpoint_auto_approve,
        )?;
        object::write_some(&mut members, "complexityBand", &self.complexity_band)?;
        object::write_some(&mut members, "currency", &self.currency)?;
        object::write_some(&mut members, "deadlineHours", &self.deadline_hours)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "externalRef", &self.external_ref)?;
        object::write_some(&mut members, "jobType", &self.job_type)?;
        object::write_some(&mut members, "maxReward", &self.max_reward)?;
        object::write_some(&mut members, "minReward", &self.min_reward)?;
        object::write_some(&mut members, "payForListing", &self.pay_for_listing)?;
        object::write_some(&mut members, "requiredSkills", &self.required_skills)?;
        object::write_some(&mut members, "reward", &self.reward)?;
        object::write_some(&mut members, "title", &self.title)?;
        object::write_some(&mut members, "verifierConfig", &self.verifier_config)?;
        members.end()
    }
}

impl Object for types::JobsCreateCheckpointBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_content = None;
        let mut its_label = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "content" => object::first(&mut its_content, &mut members)?,
                "label" => object::first(&mut its_label, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            content: its_content,
            label: its_label,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsCreateCheckpointBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsCreateCheckpointBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "content", &self.content)?;
        object::write_some(&mut members, "label", &self.label)?;
        members.end()
    }
}

impl Object for types::JobsCreateFromTemplateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_accept_mode = None;
        let mut its_complexity_band = None;
        let mut its_currency = None;
        let mut its_description = None;
        let mut its_job_type = None;
        let mut its_max_reward = None;
        let mut its_min_reward = None;
        let mut its_pay_for_listing = None;
        let mut its_required_skills = None;
        let mut its_reward = None;
        let mut its_title = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "acceptMode" => object::first(&mut its_accept_mode, &mut members)?,
                "complexityBand" => {
                    object::first(&mut its_complexity_band, &mut members)?
                }
                "currency" => object::first(&mut its_currency, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "jobType" => object::first(&mut its_job_type, &mut members)?,
                "maxReward" => object::first(&mut its_max_reward, &mut members)?,
                "minReward" => object::first(&mut its_min_reward, &mut members)?,
                "payForListing" => object::first(&mut its_pay_for_listing, &mut members)?,
                "requiredSkills" => {
                    object::first(&mut its_required_skills, &mut members)?
                }
                "reward" => object::first(&mut its_reward, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            accept_mode: its_accept_mode,
            complexity_band: its_complexity_band,
            currency: its_currency,
            description: its_description,
            job_type: its_job_type,
            max_reward: its_max_reward,
            min_reward: its_min_reward,
            pay_for_listing: its_pay_for_listing,
            required_skills: its_required_skills,
            reward: its_reward,
            title: its_title,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsCreateFromTemplateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsCreateFromTemplateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "acceptMode", &self.accept_mode)?;
        object::write_some(&mut members, "complexityBand", &self.complexity_band)?;
        object::write_some(&mut members, "currency", &self.currency)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "jobType", &self.job_type)?;
        object::write_some(&mut members, "maxReward", &self.max_reward)?;
        object::write_some(&mut members, "minReward", &self.min_reward)?;
        object::write_some(&mut members, "payForListing", &self.pay_for_listing)?;
        object::write_some(&mut members, "requiredSkills", &self.required_skills)?;
        object::write_some(&mut members, "reward", &self.reward)?;
        object::write_some(&mut members, "title", &self.title)?;
        members.end()
    }
}

impl Object for types::JobsCreateReviewBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_comment = None;
        let mut its_rating = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "comment" => object::first(&mut its_comment, &mut members)?,
                "rating" => object::first(&mut its_rating, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            comment: its_comment,
            rating: its_rating,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsCreateReviewBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsCreateReviewBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "comment", &self.comment)?;
        object::write_some(&mut members, "rating", &self.rating)?;
        members.end()
    }
}

impl Object for types::JobsDeclineProposalBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_reason = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "reason" => object::first(&mut its_reason, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { reason: its_reason })
    }
}

impl<'de> Deserialize<'de> for types::JobsDeclineProposalBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsDeclineProposalBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        members.end()
    }
}

impl Object for types::JobsDisputeBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_attachment_ids = None;
        let mut its_reason = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "attachmentIds" => object::first(&mut its_attachment_ids, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            attachment_ids: its_attachment_ids,
            reason: its_reason,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsDisputeBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsDisputeBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "attachmentIds", &self.attachment_ids)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        members.end()
    }
}

impl Object for types::JobsMine {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_applied = None;
        let mut its_cancelled = None;
        let mut its_completed = None;
        let mut its_disputed = None;
        let mut its_meta = None;
        let mut its_posted = None;
        let mut its_summary = None;
        let mut its_working = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "applied" => object::first(&mut its_applied, &mut members)?,
                "cancelled" => object::first(&mut its_cancelled, &mut members)?,
                "completed" => object::first(&mut its_completed, &mut members)?,
                "disputed" => object::first(&mut its_disputed, &mut members)?,
                "meta" => object::first(&mut its_meta, &mut members)?,
                "posted" => object::first(&mut its_posted, &mut members)?,
                "summary" => object::first(&mut its_summary, &mut members)?,
                "working" => object::first(&mut its_working, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            applied: its_applied.unwrap_or_default(),
            cancelled: its_cancelled.unwrap_or_default(),
            completed: its_completed.unwrap_or_default(),
            disputed: its_disputed.unwrap_or_default(),
            meta: its_meta,
            posted: its_posted.unwrap_or_default(),
            summary: its_summary,
            working: its_working.unwrap_or_default(),
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsMine {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsMine {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_unless(
            &mut members,
            "applied",
            self.applied.is_empty(),
            &self.applied,
        )?;
        object::write_unless(
            &mut members,
            "cancelled",
            self.cancelled.is_empty(),
            &self.cancelled,
        )?;
        object::write_unless(
            &mut members,
            "completed",
            self.completed.is_empty(),
            &self.completed,
        )?;
        object::write_unless(
            &mut members,
            "disputed",
            self.disputed.is_empty(),
            &self.disputed,
        )?;
        object::write_some(&mut members, "meta", &self.meta)?;
        object::write_unless(
            &mut members,
            "posted",
            self.posted.is_empty(),
            &self.posted,
        )?;
        object::write_some(&mut members, "summary", &self.summary)?;
        object::write_unless(
            &mut members,
            "working",
            self.working.is_empty(),
            &self.working,
        )?;
        members.end()
    }
}

impl Object for types::JobsMineSummary {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_applied = None;
        let mut its_cancelled = None;
        let mut its_completed = None;
        let mut its_disputed = None;
        let mut its_posted = None;
        let mut its_posted_in_progress = None;
        let mut its_posted_open = None;
        let mut its_posted_submitted = None;
        let mut its_requires_action_count = None;
        let mut its_working = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "applied" | "totalApplied" => {
                    object::first(&mut its_applied, &mut members)?
                }
                "cancelled" => object::first(&mut its_cancelled, &mut members)?,
                "completed" => object::first(&mut its_completed, &mut members)?,
                "disputed" => object::first(&mut its_disputed, &mut members)?,
                "posted" | "totalPosted" => object::first(&mut its_posted, &mut members)?,
                "postedInProgress" => {
                    object::first(&mut its_posted_in_progress, &mut members)?
                }
                "postedOpen" => object::first(&mut its_posted_open, &mut members)?,
                "postedSubmitted" => {
                    object::first(&mut its_posted_submitted, &mut members)?
                }
                "requiresActionCount" => {
                    object::first(&mut its_requires_action_count, &mut members)?
                }
                "working" | "totalWorking" => {
                    object::first(&mut its_working, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            applied: its_applied,
            cancelled: its_cancelled,
            completed: its_completed,
            disputed: its_disputed,
            posted: its_posted,
            posted_in_progress: its_posted_in_progress,
            posted_open: its_posted_open,
            posted_submitted: its_posted_submitted,
            requires_action_count: its_requires_action_count,
            working: its_working,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsMineSummary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsMineSummary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "applied", &self.applied)?;
        object::write_some(&mut members, "cancelled", &self.cancelled)?;
        object::write_some(&mut members, "completed", &self.completed)?;
        object::write_some(&mut members, "disputed", &self.disputed)?;
        object::write_some(&mut members, "posted", &self.posted)?;
        object::write_some(&mut members, "postedInProgress", &self.posted_in_progress)?;
        object::write_some(&mut members, "postedOpen", &self.posted_open)?;
        object::write_some(&mut members, "postedSubmitted", &self.posted_submitted)?;
        object::write_some(
            &mut members,
            "requiresActionCount",
            &self.requires_action_count,
        )?;
        object::write_some(&mut members, "working", &self.working)?;
        members.end()
    }
}

impl Object for types::JobsRejectBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_application_id = None;
        let mut its_reason = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "applicationId" => object::first(&mut its_application_id, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            application_id: its_application_id,
            reason: its_reason,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsRejectBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsRejectBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(&mut members, "applicationId", &self.application_id)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        members.end()
    }
}

impl Object for types::JobsRejectSubmissionBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_reason = None;
        let mut its_submission_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "reason" => object::first(&mut its_reason, &mut members)?,
                "submissionId" => object::first(&mut its_submission_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            reason: its_reason,
            submission_id: its_submission_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsRejectSubmissionBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsRejectSubmissionBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "submissionId", &self.submission_id)?;
        members.end()
    }
}

impl Object for types::JobsRequestRevisionBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_attachment_ids = None;
        let mut its_notes = None;
        let mut its_submission_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "attachmentIds" => object::first(&mut its_attachment_ids, &mut members)?,
                "notes" => object::first(&mut its_notes, &mut members)?,
                "submissionId" => object::first(&mut its_submission_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            attachment_ids: its_attachment_ids,
            notes: its_notes,
            submission_id: its_submission_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsRequestRevisionBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsRequestRevisionBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "attachmentIds", &self.attachment_ids)?;
        object::write_some(&mut members, "notes", &self.notes)?;
        object::write_some(&mut members, "submissionId", &self.submission_id)?;
        members.end()
    }
}

impl Object for types::JobsReviewCheckpointBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_reviewer_notes = None;
        let mut its_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "reviewerNotes" => object::first(&mut its_reviewer_notes, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            reviewer_notes: its_reviewer_notes,
            status: its_status,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsReviewCheckpointBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsReviewCheckpointBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "reviewerNotes", &self.reviewer_notes)?;
        object::write_some(&mut members, "status", &self.status)?;
        members.end()
    }
}

impl Object for types::JobsSendMessageBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_attachment_ids = None;
        let mut its_content = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "attachmentIds" => object::first(&mut its_attachment_ids, &mut members)?,
                "content" => object::first(&mut its_content, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            attachment_ids: its_attachment_ids,
            content: its_content,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsSendMessageBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsSendMessageBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "attachmentIds", &self.attachment_ids)?;
        object::write_some(&mut members, "content", &self.content)?;
        members.end()
    }
}

impl Object for types::JobsSubmitBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_artifacts = None;
        let mut its_attachment_ids = None;
        let mut its_deliverable = None;
        let mut its_delivery_url = None;
        let mut its_notes = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "artifacts" => object::first(&mut its_artifacts, &mut members)?,
                "attachmentIds" => object::first(&mut its_attachment_ids, &mut members)?,
                "deliverable" => object::first(&mut its_deliverable, &mut members)?,
                "deliveryUrl" => object::first(&mut its_delivery_url, &mut members)?,
                "notes" => object::first(&mut its_notes, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            artifacts: its_artifacts,
            attachment_ids: its_attachment_ids,
            deliverable: its_deliverable,
            delivery_url: its_delivery_url,
            notes: its_notes,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsSubmitBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsSubmitBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "artifacts", &self.artifacts)?;
        object::write_some(&mut members, "attachmentIds", &self.attachment_ids)?;
        object::write_some(&mut members, "deliverable", &self.deliverable)?;
        object::write_some(&mut members, "deliveryUrl", &self.delivery_url)?;
        object::write_some(&mut members, "notes", &self.notes)?;
        members.end()
    }
}

impl Object for types::JobsSuggestBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_description = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "description" => object::first(&mut its_description, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            description: its_description,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsSuggestBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsSuggestBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "description", &self.description)?;
        members.end()
    }
}

impl Object for types::JobsUpdateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_accept_mode = None;
        let mut its_complexity_band = None;
        let mut its_description = None;
        let mut its_required_skills = None;
        let mut its_title = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "acceptMode" => object::first(&mut its_accept_mode, &mut members)?,
                "complexityBand" => {
                    object::first(&mut its_complexity_band, &mut members)?
                }
                "description" => object::first(&mut its_description, &mut members)?,
                "requiredSkills" => {
                    object::first(&mut its_required_skills, &mut members)?
                }
                "title" => object::first(&mut its_title, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            accept_mode: its_accept_mode,
            complexity_band: its_complexity_band,
            description: its_description,
            required_skills: its_required_skills,
            title: its_title,
        })
    }
}

impl<'de> Deserialize<'de> for types::JobsUpdateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JobsUpdateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "acceptMode", &self.accept_mode)?;
        object::write_some(&mut members, "complexityBand", &self.complexity_band)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "requiredSkills", &self.required_skills)?;
        object::write_some(&mut members, "title", &self.title)?;
        members.end()
    }
}

impl Object for types::JudgeStake {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_is_active = None;
        let mut its_staked_amount = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "isActive" => object::first(&mut its_is_active, &mut members)?,
                "stakedAmount" => object::first(&mut its_staked_amount, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            is_active: its_is_active,
            staked_amount: its_staked_amount,
        })
    }
}

impl<'de> Deserialize<'de> for types::JudgeStake {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JudgeStake {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "isActive", &self.is_active)?;
        object::write_some(&mut members, "stakedAmount", &self.staked_amount)?;
        members.end()
    }
}

impl Object for types::JudgeStaked {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_request_id = None;
        let mut its_stake = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "stake" => object::first(&mut its_stake, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            message: its_message,
            ok: its_ok,
            request_id: its_request_id,
            stake: its_stake,
        })
    }
}

impl<'de> Deserialize<'de> for types::JudgeStaked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JudgeStaked {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_some(&mut members, "stake", &self.stake)?;
        members.end()
    }
}

impl Object for types::JudgeUnstaked {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_request_id = None;
        let mut its_returned_amount = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "returnedAmount" => {
                    object::first(&mut its_returned_amount, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            message: its_message,
            ok: its_ok,
            request_id: its_request_id,
            returned_amount: its_returned_amount,
        })
    }
}

impl<'de> Deserialize<'de> for types::JudgeUnstaked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JudgeUnstaked {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_some(&mut members, "returnedAmount", &self.returned_amount)?;
        members.end()
    }
}

impl Object for types::JudgesStakeBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_amount = None;
        let mut its_tier = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "amount" => object::first(&mut its_amount, &mut members)?,
                "tier" => object::first(&mut its_tier, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            amount: its_amount,
            tier: its_tier,
        })
    }
}

impl<'de> Deserialize<'de> for types::JudgesStakeBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::JudgesStakeBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "amount", &self.amount)?;
        object::write_some(&mut members, "tier", &self.tier)?;
        members.end()
    }
}

impl Object for types::KeyRecoveryRequested {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agentname = None;
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_request_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentname" => object::first(&mut its_agentname, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agentname: its_agentname,
            message: its_message,
            ok: its_ok,
            request_id: its_request_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::KeyRecoveryRequested {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::KeyRecoveryRequested {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentname", &self.agentname)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        members.end()
    }
}

impl Object for types::MarketActivity {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_amount = None;
        let mut its_at = None;
        let mut its_currency = None;
        let mut its_job_id = None;
        let mut its_job_title = None;
        let mut its_poster_agentname = None;
        let mut its_type_ = None;
        let mut its_worker_agentname = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "amount" => object::first(&mut its_amount, &mut members)?,
                "at" => object::first(&mut its_at, &mut members)?,
                "currency" => object::first(&mut its_currency, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "jobTitle" => object::first(&mut its_job_title, &mut members)?,
                "posterAgentname" => {
                    object::first(&mut its_poster_agentname, &mut members)?
                }
                "type" => object::first(&mut its_type_, &mut members)?,
                "workerAgentname" => {
                    object::first(&mut its_worker_agentname, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            amount: its_amount,
            at: its_at,
            currency: its_currency,
            job_id: its_job_id,
            job_title: its_job_title,
            poster_agentname: its_poster_agentname,
            type_: its_type_,
            worker_agentname: its_worker_agentname,
        })
    }
}

impl<'de> Deserialize<'de> for types::MarketActivity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MarketActivity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "amount", &self.amount)?;
        object::write_some(&mut members, "at", &self.at)?;
        object::write_some(&mut members, "currency", &self.currency)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "jobTitle", &self.job_title)?;
        object::write_some(&mut members, "posterAgentname", &self.poster_agentname)?;
        object::write_some(&mut members, "type", &self.type_)?;
        object::write_some(&mut members, "workerAgentname", &self.worker_agentname)?;
        members.end()
    }
}

impl Object for types::MatchBreakdown {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_experience = None;
        let mut its_reputation = None;
        let mut its_skill_match = None;
        let mut its_tier = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "experience" => object::first(&mut its_experience, &mut members)?,
                "reputation" => object::first(&mut its_reputation, &mut members)?,
                "skillMatch" => object::first(&mut its_skill_match, &mut members)?,
                "tier" => object::first(&mut its_tier, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            experience: its_experience,
            reputation: its_reputation,
            skill_match: its_skill_match,
            tier: its_tier,
        })
    }
}

impl<'de> Deserialize<'de> for types::MatchBreakdown {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MatchBreakdown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "experience", &self.experience)?;
        object::write_some(&mut members, "reputation", &self.reputation)?;
        object::write_some(&mut members, "skillMatch", &self.skill_match)?;
        object::write_some(&mut members, "tier", &self.tier)?;
        members.end()
    }
}

impl Object for types::MessageReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_action = None;
        let mut its_content = None;
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_job_id = None;
        let mut its_kind = None;
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_payload = None;
        let mut its_recipient_id = None;
        let mut its_request_id = None;
        let mut its_resource = None;
        let mut its_sender_id = None;
        let mut its_side_effects = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "action" => object::first(&mut its_action, &mut members)?,
                "content" => object::first(&mut its_content, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "kind" => object::first(&mut its_kind, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "payload" => object::first(&mut its_payload, &mut members)?,
                "recipientId" => object::first(&mut its_recipient_id, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "resource" => object::first(&mut its_resource, &mut members)?,
                "senderId" => object::first(&mut its_sender_id, &mut members)?,
                "sideEffects" => object::first(&mut its_side_effects, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            action: its_action,
            content: its_content,
            created_at: its_created_at,
            id: its_id,
            job_id: its_job_id,
            kind: its_kind,
            message: its_message,
            ok: its_ok,
            payload: its_payload,
            recipient_id: its_recipient_id,
            request_id: its_request_id,
            resource: its_resource,
            sender_id: its_sender_id,
            side_effects: its_side_effects.unwrap_or_default(),
        })
    }
}

impl<'de> Deserialize<'de> for types::MessageReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MessageReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "action", &self.action)?;
        object::write_some(&mut members, "content", &self.content)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "kind", &self.kind)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "payload", &self.payload)?;
        object::write_some(&mut members, "recipientId", &self.recipient_id)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_some(&mut members, "resource", &self.resource)?;
        object::write_some(&mut members, "senderId", &self.sender_id)?;
        object::write_unless(
            &mut members,
            "sideEffects",
            self.side_effects.is_empty(),
            &self.side_effects,
        )?;
        members.end()
    }
}

impl Object for types::MessageReceivedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_content = None;
        let mut its_job_id = None;
        let mut its_kind = None;
        let mut its_message_id = None;
        let mut its_sender_id = None;
        let mut its_sender_name = None;
        let mut its_thread_type = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "content" => object::first(&mut its_content, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "kind" => object::first(&mut its_kind, &mut members)?,
                "messageId" => object::first(&mut its_message_id, &mut members)?,
                "senderId" => object::first(&mut its_sender_id, &mut members)?,
                "senderName" => object::first(&mut its_sender_name, &mut members)?,
                "threadType" => object::first(&mut its_thread_type, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            content: its_content,
            job_id: its_job_id,
            kind: its_kind,
            message_id: its_message_id,
            sender_id: its_sender_id,
            sender_name: its_sender_name,
            thread_type: its_thread_type,
        })
    }
}

impl<'de> Deserialize<'de> for types::MessageReceivedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MessageReceivedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "content", &self.content)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "kind", &self.kind)?;
        object::write_some(&mut members, "messageId", &self.message_id)?;
        object::write_some(&mut members, "senderId", &self.sender_id)?;
        object::write_some(&mut members, "senderName", &self.sender_name)?;
        object::write_some(&mut members, "threadType", &self.thread_type)?;
        members.end()
    }
}

impl Object for types::MessageReceivedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_content = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_id = None;
        let mut its_job_id = None;
        let mut its_kind = None;
        let mut its_message_id = None;
        let mut its_sender_id = None;
        let mut its_sender_name = None;
        let mut its_thread_type = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "content" => object::first(&mut its_content, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "kind" => object::first(&mut its_kind, &mut members)?,
                "messageId" => object::first(&mut its_message_id, &mut members)?,
                "senderId" => object::first(&mut its_sender_id, &mut members)?,
                "senderName" => object::first(&mut its_sender_name, &mut members)?,
                "threadType" => object::first(&mut its_thread_type, &mut members)?,
                "type" | "event" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            content: its_content,
            created_at: its_created_at,
            data: its_data,
            id: its_id,
            job_id: its_job_id,
            kind: its_kind,
            message_id: its_message_id,
            sender_id: its_sender_id,
            sender_name: its_sender_name,
            thread_type: its_thread_type,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::MessageReceivedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MessageReceivedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "content", &self.content)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "data", &self.data)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "kind", &self.kind)?;
        object::write_some(&mut members, "messageId", &self.message_id)?;
        object::write_some(&mut members, "senderId", &self.sender_id)?;
        object::write_some(&mut members, "senderName", &self.sender_name)?;
        object::write_some(&mut members, "threadType", &self.thread_type)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::MilestoneReward {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_amount = None;
        let mut its_trigger = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "amount" => object::first(&mut its_amount, &mut members)?,
                "trigger" => object::first(&mut its_trigger, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            amount: its_amount,
            trigger: its_trigger,
        })
    }
}

impl<'de> Deserialize<'de> for types::MilestoneReward {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MilestoneReward {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "amount", &self.amount)?;
        object::write_some(&mut members, "trigger", &self.trigger)?;
        members.end()
    }
}

impl Object for types::Mutation {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_action = None;
        let mut its_id = None;
        let mut its_job_id = None;
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_request_id = None;
        let mut its_resource = None;
        let mut its_side_effects = None;
        let mut its_status = None;
        let mut its_status_after = None;
        let mut its_status_before = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "action" => object::first(&mut its_action, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "resource" => object::first(&mut its_resource, &mut members)?,
                "sideEffects" => object::first(&mut its_side_effects, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "statusAfter" => object::first(&mut its_status_after, &mut members)?,
                "statusBefore" => object::first(&mut its_status_before, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            action: its_action,
            id: its_id,
            job_id: its_job_id,
            message: its_message,
            ok: its_ok,
            request_id: its_request_id,
            resource: its_resource,
            side_effects: its_side_effects.unwrap_or_default(),
            status: its_status,
            status_after: its_status_after,
            status_before: its_status_before,
        })
    }
}

impl<'de> Deserialize<'de> for types::Mutation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Mutation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "action", &self.action)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_some(&mut members, "resource", &self.resource)?;
        object::write_unless(
            &mut members,
            "sideEffects",
            self.side_effects.is_empty(),
            &self.side_effects,
        )?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "statusAfter", &self.status_after)?;
        object::write_some(&mut members, "statusBefore", &self.status_before)?;
        members.end()
    }
}

impl Object for types::MyJob {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_accept_mode = None;
        let mut its_action_hints = None;
        let mut its_application_id = None;
        let mut its_application_status = None;
        let mut its_completed_at = None;
        let mut its_complexity_band = None;
        let mut its_created_at = None;
        let mut its_currency = None;
        let mut its_description = None;
        let mut its_dispute_status = None;
        let mut its_id = None;
        let mut its_job_type = None;
        let mut its_max_reward = None;
        let mut its_min_reward = None;
        let mut its_poster_id = None;
        let mut its_required_skills = None;
        let mut its_reward = None;
        let mut its_status = None;
        let mut its_submitted_at = None;
        let mut its_title = None;
        let mut its_worker_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "acceptMode" => object::first(&mut its_accept_mode, &mut members)?,
                "actionHints" => object::first(&mut its_action_hints, &mut members)?,
                "applicationId" => object::first(&mut its_application_id, &mut members)?,
                "applicationStatus" => {
                    object::first(&mut its_application_status, &mut members)?
                }
                "completedAt" => object::first(&mut its_completed_at, &mut members)?,
                "complexityBand" => {
                    object::first(&mut its_complexity_band, &mut members)?
                }
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "currency" => object::first(&mut its_currency, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "disputeStatus" => object::first(&mut its_dispute_status, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "jobType" => object::first(&mut its_job_type, &mut members)?,
                "maxReward" => object::first(&mut its_max_reward, &mut members)?,
                "minReward" => object::first(&mut its_min_reward, &mut members)?,
                "posterId" => object::first(&mut its_poster_id, &mut members)?,
                "requiredSkills" => {
                    object::first(&mut its_required_skills, &mut members)?
                }
                "reward" => object::first(&mut its_reward, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "submittedAt" => object::first(&mut its_submitted_at, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                "workerId" => object::first(&mut its_worker_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            accept_mode: its_accept_mode,
            action_hints: its_action_hints,
            application_id: its_application_id,
            application_status: its_application_status,
            completed_at: its_completed_at,
            complexity_band: its_complexity_band,
            created_at: its_created_at,
            currency: its_currency,
            description: its_description,
            dispute_status: its_dispute_status,
            id: object::required(its_id, "id")?,
            job_type: its_job_type,
            max_reward: its_max_reward,
            min_reward: its_min_reward,
            poster_id: its_poster_id,
            required_skills: its_required_skills.unwrap_or_default(),
            reward: its_reward,
            status: its_status,
            submitted_at: its_submitted_at,
            title: its_title,
            worker_id: its_worker_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::MyJob {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MyJob {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "acceptMode", &self.accept_mode)?;
        object::write_some(&mut members, "actionHints", &self.action_hints)?;
        object::write_some(&mut members, "applicationId", &self.application_id)?;
        object::write_some(&mut members, "applicationStatus", &self.application_status)?;
        object::write_some(&mut members, "completedAt", &self.completed_at)?;
        object::write_some(&mut members, "complexityBand", &self.complexity_band)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "currency", &self.currency)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "disputeStatus", &self.dispute_status)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "jobType", &self.job_type)?;
        object::write_some(&mut members, "maxReward", &self.max_reward)?;
        object::write_some(&mut members, "minReward", &self.min_reward)?;
        object::write_some(&mut members, "posterId", &self.poster_id)?;
        object::write_unless(
            &mut members,
            "requiredSkills",
            self.required_skills.is_empty(),
            &self.required_skills,
        )?;
        object::write_some(&mut members, "reward", &self.reward)?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "submittedAt", &self.submitted_at)?;
        object::write_some(&mut members, "title", &self.title)?;
        object::write_some(&mut members, "workerId", &self.worker_id)?;
        members.end()
    }
}

impl Object for types::OnboardingStarted {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_instructions = None;
        let mut its_job_id = None;
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_request_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "instructions" => object::first(&mut its_instructions, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            instructions: its_instructions,
            job_id: its_job_id,
            message: its_message,
            ok: its_ok,
            request_id: its_request_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::OnboardingStarted {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::OnboardingStarted {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "instructions", &self.instructions)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        members.end()
    }
}

impl Object for types::OnchainBalance {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_available = None;
        let mut its_error = None;
        let mut its_network = None;
        let mut its_sol = None;
        let mut its_tokens = None;
        let mut its_wallet = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "available" => object::first(&mut its_available, &mut members)?,
                "error" => object::first(&mut its_error, &mut members)?,
                "network" => object::first(&mut its_network, &mut members)?,
                "sol" => object::first(&mut its_sol, &mut members)?,
                "tokens" => object::first(&mut its_tokens, &mut members)?,
                "wallet" => object::first(&mut its_wallet, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            available: its_available,
            error: its_error,
            network: its_network,
            sol: its_sol,
            tokens: its_tokens.unwrap_or_default(),
            wallet: its_wallet,
        })
    }
}

impl<'de> Deserialize<'de> for types::OnchainBalance {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::OnchainBalance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "available", &self.available)?;
        object::write_some(&mut members, "error", &self.error)?;
        object::write_some(&mut members, "network", &self.network)?;
        object::write_some(&mut members, "sol", &self.sol)?;
        object::write_unless(
            &mut members,
            "tokens",
            self.tokens.is_empty(),
            &self.tokens,
        )?;
        object::write_some(&mut members, "wallet", &self.wallet)?;
        members.end()
    }
}

impl Object for types::OpenApiDocument {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_components = None;
        let mut its_info = None;
        let mut its_openapi = None;
        let mut its_paths = None;
        let mut its_servers = None;
        let mut its_tags = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "components" => object::first(&mut its_components, &mut members)?,
                "info" => object::first(&mut its_info, &mut members)?,
                "openapi" => object::first(&mut its_openapi, &mut members)?,
                "paths" => object::first(&mut its_paths, &mut members)?,
                "servers" => object::first(&mut its_servers, &mut members)?,
                "tags" => object::first(&mut its_tags, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            components: its_components,
            info: its_info,
            openapi: its_openapi,
            paths: its_paths,
            servers: its_servers.unwrap_or_default(),
            tags: its_tags.unwrap_or_default(),
        })
    }
}

impl<'de> Deserialize<'de> for types::OpenApiDocument {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::OpenApiDocument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "components", &self.components)?;
        object::write_some(&mut members, "info", &self.info)?;
        object::write_some(&mut members, "openapi", &self.openapi)?;
        object::write_some(&mut members, "paths", &self.paths)?;
        object::write_unless(
            &mut members,
            "servers",
            self.servers.is_empty(),
            &self.servers,
        )?;
        object::write_unless(&mut members, "tags", self.tags.is_empty(), &self.tags)?;
        members.end()
    }
}

impl Object for types::PayoutsWageBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_amount = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "amount" => object::first(&mut its_amount, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { amount: its_amount })
    }
}

impl<'de> Deserialize<'de> for types::PayoutsWageBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::PayoutsWageBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "amount", &self.amount)?;
        members.end()
    }
}

impl Object for types::PayoutsWithdrawBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_amount = None;
        let mut its_currency = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "amount" => object::first(&mut its_amount, &mut members)?,
                "currency" => object::first(&mut its_currency, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            amount: its_amount,
            currency: its_currency,
        })
    }
}

impl<'de> Deserialize<'de> for types::PayoutsWithdrawBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::PayoutsWithdrawBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "amount", &self.amount)?;
        object::write_some(&mut members, "currency", &self.currency)?;
        members.end()
    }
}

impl Object for types::PlatformFaucetClaimBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_trigger = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "trigger" => object::first(&mut its_trigger, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { trigger: its_trigger })
    }
}

impl<'de> Deserialize<'de> for types::PlatformFaucetClaimBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::PlatformFaucetClaimBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "trigger", &self.trigger)?;
        members.end()
    }
}

impl Object for types::PlatformFeedbackBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_message = None;
        let mut its_rating = None;
        let mut its_subject = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "message" => object::first(&mut its_message, &mut members)?,
                "rating" => object::first(&mut its_rating, &mut members)?,
                "subject" => object::first(&mut its_subject, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            message: its_message,
            rating: its_rating,
            subject: its_subject,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::PlatformFeedbackBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::PlatformFeedbackBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "rating", &self.rating)?;
        object::write_some(&mut members, "subject", &self.subject)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::PlatformNotifyBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_email = None;
        let mut its_message = None;
        let mut its_source = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "email" => object::first(&mut its_email, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "source" => object::first(&mut its_source, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            email: its_email,
            message: its_message,
            source: its_source,
        })
    }
}

impl<'de> Deserialize<'de> for types::PlatformNotifyBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::PlatformNotifyBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "email", &self.email)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "source", &self.source)?;
        members.end()
    }
}

impl Object for types::PlatformStats {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_active_agents = None;
        let mut its_total_jobs_completed = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "activeAgents" => object::first(&mut its_active_agents, &mut members)?,
                "totalJobsCompleted" => {
                    object::first(&mut its_total_jobs_completed, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            active_agents: its_active_agents,
            total_jobs_completed: its_total_jobs_completed,
        })
    }
}

impl<'de> Deserialize<'de> for types::PlatformStats {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::PlatformStats {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "activeAgents", &self.active_agents)?;
        object::write_some(
            &mut members,
            "totalJobsCompleted",
            &self.total_jobs_completed,
        )?;
        members.end()
    }
}

impl Object for types::PreparedDeposit {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_request_id = None;
        let mut its_serialized_transaction = None;
        let mut its_wallet = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "serializedTransaction" => {
                    object::first(&mut its_serialized_transaction, &mut members)?
                }
                "wallet" => object::first(&mut its_wallet, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            message: its_message,
            ok: its_ok,
            request_id: its_request_id,
            serialized_transaction: its_serialized_transaction,
            wallet: its_wallet,
        })
    }
}

impl<'de> Deserialize<'de> for types::PreparedDeposit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::PreparedDeposit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_some(
            &mut members,
            "serializedTransaction",
            &self.serialized_transaction,
        )?;
        object::write_some(&mut members, "wallet", &self.wallet)?;
        members.end()
    }
}

impl Object for types::QuickstartResult {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_agentname = None;
        let mut its_api_key = None;
        let mut its_claim_url = None;
        let mut its_email_verification_url = None;
        let mut its_name = None;
        let mut its_owner_email = None;
        let mut its_verification_code = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "agentname" | "botname" => {
                    object::first(&mut its_agentname, &mut members)?
                }
                "apiKey" => object::first(&mut its_api_key, &mut members)?,
                "claimUrl" => object::first(&mut its_claim_url, &mut members)?,
                "emailVerificationUrl" => {
                    object::first(&mut its_email_verification_url, &mut members)?
                }
                "name" => object::first(&mut its_name, &mut members)?,
                "ownerEmail" => object::first(&mut its_owner_email, &mut members)?,
                "verificationCode" => {
                    object::first(&mut its_verification_code, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            agentname: its_agentname,
            api_key: its_api_key,
            claim_url: its_claim_url,
            email_verification_url: its_email_verification_url,
            name: its_name,
            owner_email: its_owner_email,
            verification_code: its_verification_code,
        })
    }
}

impl<'de> Deserialize<'de> for types::QuickstartResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::QuickstartResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(&mut members, "agentname", &self.agentname)?;
        object::write_some(&mut members, "apiKey", &self.api_key)?;
        object::write_some(&mut members, "claimUrl", &self.claim_url)?;
        object::write_some(
            &mut members,
            "emailVerificationUrl",
            &self.email_verification_url,
        )?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "ownerEmail", &self.owner_email)?;
        object::write_some(&mut members, "verificationCode", &self.verification_code)?;
        members.end()
    }
}

impl Object for types::Referral {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_referred_agent_id = None;
        let mut its_reward_amount = None;
        let mut its_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "referredAgentId" => {
                    object::first(&mut its_referred_agent_id, &mut members)?
                }
                "rewardAmount" => object::first(&mut its_reward_amount, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            referred_agent_id: its_referred_agent_id,
            reward_amount: its_reward_amount,
            status: its_status,
        })
    }
}

impl<'de> Deserialize<'de> for types::Referral {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Referral {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "referredAgentId", &self.referred_agent_id)?;
        object::write_some(&mut members, "rewardAmount", &self.reward_amount)?;
        object::write_some(&mut members, "status", &self.status)?;
        members.end()
    }
}

impl Object for types::Referrals {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_referral_code = None;
        let mut its_referrals_given = None;
        let mut its_referred_by = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "referralCode" => object::first(&mut its_referral_code, &mut members)?,
                "referralsGiven" => {
                    object::first(&mut its_referrals_given, &mut members)?
                }
                "referredBy" => object::first(&mut its_referred_by, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            referral_code: its_referral_code,
            referrals_given: its_referrals_given.unwrap_or_default(),
            referred_by: its_referred_by,
        })
    }
}

impl<'de> Deserialize<'de> for types::Referrals {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Referrals {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "referralCode", &self.referral_code)?;
        object::write_unless(
            &mut members,
            "referralsGiven",
            self.referrals_given.is_empty(),
            &self.referrals_given,
        )?;
        object::write_some(&mut members, "referredBy", &self.referred_by)?;
        members.end()
    }
}

impl Object for types::RegisterResult {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agentname = None;
        let mut its_api_key = None;
        let mut its_claim_url = None;
        let mut its_id = None;
        let mut its_message = None;
        let mut its_milestone_reward = None;
        let mut its_name = None;
        let mut its_verification_code = None;
        let mut its_wallet_verified = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentname" | "botname" => {
                    object::first(&mut its_agentname, &mut members)?
                }
                "apiKey" => object::first(&mut its_api_key, &mut members)?,
                "claimUrl" => object::first(&mut its_claim_url, &mut members)?,
                "id" | "agentId" | "botId" => object::first(&mut its_id, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "milestoneReward" => {
                    object::first(&mut its_milestone_reward, &mut members)?
                }
                "name" => object::first(&mut its_name, &mut members)?,
                "verificationCode" => {
                    object::first(&mut its_verification_code, &mut members)?
                }
                "walletVerified" => {
                    object::first(&mut its_wallet_verified, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agentname: its_agentname,
            api_key: its_api_key,
            claim_url: its_claim_url,
            id: its_id,
            message: its_message,
            milestone_reward: its_milestone_reward,
            name: its_name,
            verification_code: its_verification_code,
            wallet_verified: its_wallet_verified,
        })
    }
}

impl<'de> Deserialize<'de> for types::RegisterResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::RegisterResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentname", &self.agentname)?;
        object::write_some(&mut members, "apiKey", &self.api_key)?;
        object::write_some(&mut members, "claimUrl", &self.claim_url)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "milestoneReward", &self.milestone_reward)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "verificationCode", &self.verification_code)?;
        object::write_some(&mut members, "walletVerified", &self.wallet_verified)?;
        members.end()
    }
}

impl Object for types::ResponseMeta {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_api_version = None;
        let mut its_generated_at = None;
        let mut its_request_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "apiVersion" => object::first(&mut its_api_version, &mut members)?,
                "generatedAt" => object::first(&mut its_generated_at, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            api_version: its_api_version,
            generated_at: its_generated_at,
            request_id: its_request_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::ResponseMeta {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ResponseMeta {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "apiVersion", &self.api_version)?;
        object::write_some(&mut members, "generatedAt", &self.generated_at)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        members.end()
    }
}

impl Object for types::Review {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_comment = None;
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_job_id = None;
        let mut its_rating = None;
        let mut its_reviewee_id = None;
        let mut its_reviewer_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "comment" => object::first(&mut its_comment, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "rating" => object::first(&mut its_rating, &mut members)?,
                "revieweeId" => object::first(&mut its_reviewee_id, &mut members)?,
                "reviewerId" => object::first(&mut its_reviewer_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            comment: its_comment,
            created_at: its_created_at,
            id: object::required(its_id, "id")?,
            job_id: its_job_id,
            rating: its_rating,
            reviewee_id: its_reviewee_id,
            reviewer_id: its_reviewer_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::Review {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Review {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "comment", &self.comment)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "rating", &self.rating)?;
        object::write_some(&mut members, "revieweeId", &self.reviewee_id)?;
        object::write_some(&mut members, "reviewerId", &self.reviewer_id)?;
        members.end()
    }
}

impl Object for types::ReviewRequirement {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_id = None;
        let mut its_text = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "id" => object::first(&mut its_id, &mut members)?,
                "text" => object::first(&mut its_text, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { id: its_id, text: its_text })
    }
}

impl<'de> Deserialize<'de> for types::ReviewRequirement {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ReviewRequirement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "text", &self.text)?;
        members.end()
    }
}

impl Object for types::ReviewScaffold {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_expected_deliverables = None;
        let mut its_required_requirements = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "expectedDeliverables" => {
                    object::first(&mut its_expected_deliverables, &mut members)?
                }
                "requiredRequirements" => {
                    object::first(&mut its_required_requirements, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            expected_deliverables: its_expected_deliverables.unwrap_or_default(),
            required_requirements: its_required_requirements.unwrap_or_default(),
        })
    }
}

impl<'de> Deserialize<'de> for types::ReviewScaffold {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ReviewScaffold {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_unless(
            &mut members,
            "expectedDeliverables",
            self.expected_deliverables.is_empty(),
            &self.expected_deliverables,
        )?;
        object::write_unless(
            &mut members,
            "requiredRequirements",
            self.required_requirements.is_empty(),
            &self.required_requirements,
        )?;
        members.end()
    }
}

impl Object for types::RewardRange {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_max = None;
        let mut its_min = None;
        let mut its_recommended = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "max" => object::first(&mut its_max, &mut members)?,
                "min" => object::first(&mut its_min, &mut members)?,
                "recommended" => object::first(&mut its_recommended, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            max: its_max,
            min: its_min,
            recommended: its_recommended,
        })
    }
}

impl<'de> Deserialize<'de> for types::RewardRange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::RewardRange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "max", &self.max)?;
        object::write_some(&mut members, "min", &self.min)?;
        object::write_some(&mut members, "recommended", &self.recommended)?;
        members.end()
    }
}

impl Object for types::SandboxFaucetBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_amount = None;
        let mut its_reason = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "amount" => object::first(&mut its_amount, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            amount: its_amount,
            reason: its_reason,
        })
    }
}

impl<'de> Deserialize<'de> for types::SandboxFaucetBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::SandboxFaucetBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "amount", &self.amount)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        members.end()
    }
}

impl Object for types::SandboxResetSchedule {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_interval_hours = None;
        let mut its_interval_ms = None;
        let mut its_next_reset_at = None;
        let mut its_notice = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "intervalHours" => object::first(&mut its_interval_hours, &mut members)?,
                "intervalMs" => object::first(&mut its_interval_ms, &mut members)?,
                "nextResetAt" => object::first(&mut its_next_reset_at, &mut members)?,
                "notice" => object::first(&mut its_notice, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            interval_hours: its_interval_hours,
            interval_ms: its_interval_ms,
            next_reset_at: its_next_reset_at,
            notice: its_notice,
        })
    }
}

impl<'de> Deserialize<'de> for types::SandboxResetSchedule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::SandboxResetSchedule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "intervalHours", &self.interval_hours)?;
        object::write_some(&mut members, "intervalMs", &self.interval_ms)?;
        object::write_some(&mut members, "nextResetAt", &self.next_reset_at)?;
        object::write_some(&mut members, "notice", &self.notice)?;
        members.end()
    }
}

impl Object for types::SandboxStatus {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_env = None;
        let mut its_faucet_enabled = None;
        let mut its_next_reset_at = None;
        let mut its_reset_schedule = None;
        let mut its_seeded_agents = None;
        let mut its_seeded_jobs = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "env" => object::first(&mut its_env, &mut members)?,
                "faucetEnabled" => object::first(&mut its_faucet_enabled, &mut members)?,
                "nextResetAt" => object::first(&mut its_next_reset_at, &mut members)?,
                "resetSchedule" => object::first(&mut its_reset_schedule, &mut members)?,
                "seededAgents" | "seededBots" => {
                    object::first(&mut its_seeded_agents, &mut members)?
                }
                "seededJobs" => object::first(&mut its_seeded_jobs, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            env: its_env,
            faucet_enabled: its_faucet_enabled,
            next_reset_at: its_next_reset_at,
            reset_schedule: its_reset_schedule,
            seeded_agents: its_seeded_agents,
            seeded_jobs: its_seeded_jobs,
        })
    }
}

impl<'de> Deserialize<'de> for types::SandboxStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::SandboxStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "env", &self.env)?;
        object::write_some(&mut members, "faucetEnabled", &self.faucet_enabled)?;
        object::write_some(&mut members, "nextResetAt", &self.next_reset_at)?;
        object::write_some(&mut members, "resetSchedule", &self.reset_schedule)?;
        object::write_some(&mut members, "seededAgents", &self.seeded_agents)?;
        object::write_some(&mut members, "seededJobs", &self.seeded_jobs)?;
        members.end()
    }
}

impl Object for types::Skill {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_category = None;
        let mut its_display_name = None;
        let mut its_slug = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "category" => object::first(&mut its_category, &mut members)?,
                "displayName" => object::first(&mut its_display_name, &mut members)?,
                "slug" => object::first(&mut its_slug, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            category: its_category,
            display_name: its_display_name,
            slug: object::required(its_slug, "slug")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::Skill {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Skill {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "category", &self.category)?;
        object::write_some(&mut members, "displayName", &self.display_name)?;
        members.serialize_entry("slug", &self.slug)?;
        members.end()
    }
}

impl Object for types::SolBalance {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_amount = None;
        let mut its_lamports = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "amount" => object::first(&mut its_amount, &mut members)?,
                "lamports" => object::first(&mut its_lamports, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            amount: its_amount,
            lamports: its_lamports,
        })
    }
}

impl<'de> Deserialize<'de> for types::SolBalance {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::SolBalance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "amount", &self.amount)?;
        object::write_some(&mut members, "lamports", &self.lamports)?;
        members.end()
    }
}

impl Object for types::Submission {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_artifacts = None;
        let mut its_attachments = None;
        let mut its_deliverable = None;
        let mut its_delivery_url = None;
        let mut its_id = None;
        let mut its_job_id = None;
        let mut its_notes = None;
        let mut its_status = None;
        let mut its_submitted_at = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "artifacts" => object::first(&mut its_artifacts, &mut members)?,
                "attachments" => object::first(&mut its_attachments, &mut members)?,
                "deliverable" => object::first(&mut its_deliverable, &mut members)?,
                "deliveryUrl" => object::first(&mut its_delivery_url, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "notes" => object::first(&mut its_notes, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "submittedAt" => object::first(&mut its_submitted_at, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            artifacts: its_artifacts.unwrap_or_default(),
            attachments: its_attachments.unwrap_or_default(),
            deliverable: its_deliverable,
            delivery_url: its_delivery_url,
            id: object::required(its_id, "id")?,
            job_id: its_job_id,
            notes: its_notes,
            status: its_status,
            submitted_at: its_submitted_at,
        })
    }
}

impl<'de> Deserialize<'de> for types::Submission {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Submission {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_unless(
            &mut members,
            "artifacts",
            self.artifacts.is_empty(),
            &self.artifacts,
        )?;
        object::write_unless(
            &mut members,
            "attachments",
            self.attachments.is_empty(),
            &self.attachments,
        )?;
        object::write_some(&mut members, "deliverable", &self.deliverable)?;
        object::write_some(&mut members, "deliveryUrl", &self.delivery_url)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "notes", &self.notes)?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "submittedAt", &self.submitted_at)?;
        members.end()
    }
}

impl Object for types::TaskActionable {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_applications_to_review = None;
        let mut its_checkpoints_to_review = None;
        let mut its_jobs_ready_to_work = None;
        let mut its_pending_applications = None;
        let mut its_submissions_to_verify = None;
        let mut its_unread_direct_messages = None;
        let mut its_unread_messages = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "applicationsToReview" => {
                    object::first(&mut its_applications_to_review, &mut members)?
                }
                "checkpointsToReview" => {
                    object::first(&mut its_checkpoints_to_review, &mut members)?
                }
                "jobsReadyToWork" => {
                    object::first(&mut its_jobs_ready_to_work, &mut members)?
                }
                "pendingApplications" => {
                    object::first(&mut its_pending_applications, &mut members)?
                }
                "submissionsToVerify" => {
                    object::first(&mut its_submissions_to_verify, &mut members)?
                }
                "unreadDirectMessages" => {
                    object::first(&mut its_unread_direct_messages, &mut members)?
                }
                "unreadMessages" => {
                    object::first(&mut its_unread_messages, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            applications_to_review: its_applications_to_review,
            checkpoints_to_review: its_checkpoints_to_review,
            jobs_ready_to_work: its_jobs_ready_to_work,
            pending_applications: its_pending_applications,
            submissions_to_verify: its_submissions_to_verify,
            unread_direct_messages: its_unread_direct_messages,
            unread_messages: its_unread_messages,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskActionable {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskActionable {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(
            &mut members,
            "applicationsToReview",
            &self.applications_to_review,
        )?;
        object::write_some(
            &mut members,
            "checkpointsToReview",
            &self.checkpoints_to_review,
        )?;
        object::write_some(&mut members, "jobsReadyToWork", &self.jobs_ready_to_work)?;
        object::write_some(
            &mut members,
            "pendingApplications",
            &self.pending_applications,
        )?;
        object::write_some(
            &mut members,
            "submissionsToVerify",
            &self.submissions_to_verify,
        )?;
        object::write_some(
            &mut members,
            "unreadDirectMessages",
            &self.unread_direct_messages,
        )?;
        object::write_some(&mut members, "unreadMessages", &self.unread_messages)?;
        members.end()
    }
}

impl Object for types::TaskEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_applicant_id = None;
        let mut its_checkpoint_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_id = None;
        let mut its_job_id = None;
        let mut its_message_id = None;
        let mut its_submission_id = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "applicantId" => object::first(&mut its_applicant_id, &mut members)?,
                "checkpointId" => object::first(&mut its_checkpoint_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "messageId" => object::first(&mut its_message_id, &mut members)?,
                "submissionId" => object::first(&mut its_submission_id, &mut members)?,
                "type" | "event" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            applicant_id: its_applicant_id,
            checkpoint_id: its_checkpoint_id,
            created_at: its_created_at,
            data: its_data,
            id: its_id,
            job_id: its_job_id,
            message_id: its_message_id,
            submission_id: its_submission_id,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "applicantId", &self.applicant_id)?;
        object::write_some(&mut members, "checkpointId", &self.checkpoint_id)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "data", &self.data)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "messageId", &self.message_id)?;
        object::write_some(&mut members, "submissionId", &self.submission_id)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::TaskEventData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_applicant_id = None;
        let mut its_checkpoint_id = None;
        let mut its_job_id = None;
        let mut its_message_id = None;
        let mut its_submission_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "applicantId" => object::first(&mut its_applicant_id, &mut members)?,
                "checkpointId" => object::first(&mut its_checkpoint_id, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "messageId" => object::first(&mut its_message_id, &mut members)?,
                "submissionId" => object::first(&mut its_submission_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            applicant_id: its_applicant_id,
            checkpoint_id: its_checkpoint_id,
            job_id: its_job_id,
            message_id: its_message_id,
            submission_id: its_submission_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskEventData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskEventData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "applicantId", &self.applicant_id)?;
        object::write_some(&mut members, "checkpointId", &self.checkpoint_id)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "messageId", &self.message_id)?;
        object::write_some(&mut members, "submissionId", &self.submission_id)?;
        members.end()
    }
}

impl Object for types::TaskOverview {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actionable = None;
        let mut its_actionable_meta = None;
        let mut its_meta = None;
        let mut its_next_actions = None;
        let mut its_suggestions = None;
        let mut its_summary = None;
        let mut its_tasks = None;
        let mut its_unread_count = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actionable" => object::first(&mut its_actionable, &mut members)?,
                "actionableMeta" => {
                    object::first(&mut its_actionable_meta, &mut members)?
                }
                "meta" => object::first(&mut its_meta, &mut members)?,
                "nextActions" => object::first(&mut its_next_actions, &mut members)?,
                "suggestions" => object::first(&mut its_suggestions, &mut members)?,
                "summary" => object::first(&mut its_summary, &mut members)?,
                "tasks" | "items" => object::first(&mut its_tasks, &mut members)?,
                "unreadCount" => object::first(&mut its_unread_count, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actionable: its_actionable,
            actionable_meta: its_actionable_meta,
            meta: its_meta,
            next_actions: its_next_actions.unwrap_or_default(),
            suggestions: its_suggestions,
            summary: its_summary,
            tasks: its_tasks.unwrap_or_default(),
            unread_count: its_unread_count,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskOverview {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskOverview {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "actionable", &self.actionable)?;
        object::write_some(&mut members, "actionableMeta", &self.actionable_meta)?;
        object::write_some(&mut members, "meta", &self.meta)?;
        object::write_unless(
            &mut members,
            "nextActions",
            self.next_actions.is_empty(),
            &self.next_actions,
        )?;
        object::write_some(&mut members, "suggestions", &self.suggestions)?;
        object::write_some(&mut members, "summary", &self.summary)?;
        object::write_unless(&mut members, "tasks", self.tasks.is_empty(), &self.tasks)?;
        object::write_some(&mut members, "unreadCount", &self.unread_count)?;
        members.end()
    }
}

impl Object for types::TasksUpdateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_reason = None;
        let mut its_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "reason" => object::first(&mut its_reason, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            reason: its_reason,
            status: its_status,
        })
    }
}

impl<'de> Deserialize<'de> for types::TasksUpdateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TasksUpdateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "status", &self.status)?;
        members.end()
    }
}

impl Object for types::TestEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_id = None;
        let mut its_message = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "type" | "event" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            data: its_data,
            id: its_id,
            message: its_message,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::TestEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TestEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "data", &self.data)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::TestEventData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_message = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "message" => object::first(&mut its_message, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { message: its_message })
    }
}

impl<'de> Deserialize<'de> for types::TestEventData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TestEventData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "message", &self.message)?;
        members.end()
    }
}

impl Object for types::ThreadMessage {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_content = None;
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_job_id = None;
        let mut its_kind = None;
        let mut its_payload = None;
        let mut its_recipient_id = None;
        let mut its_sender_id = None;
        let mut its_sender_name = None;
        let mut its_subject = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "content" => object::first(&mut its_content, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "jobId" => object::first(&mut its_job_id, &mut members)?,
                "kind" => object::first(&mut its_kind, &mut members)?,
                "payload" => object::first(&mut its_payload, &mut members)?,
                "recipientId" => object::first(&mut its_recipient_id, &mut members)?,
                "senderId" => object::first(&mut its_sender_id, &mut members)?,
                "senderName" => object::first(&mut its_sender_name, &mut members)?,
                "subject" => object::first(&mut its_subject, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            content: its_content,
            created_at: its_created_at,
            id: its_id,
            job_id: its_job_id,
            kind: its_kind,
            payload: its_payload,
            recipient_id: its_recipient_id,
            sender_id: its_sender_id,
            sender_name: its_sender_name,
            subject: its_subject,
        })
    }
}

impl<'de> Deserialize<'de> for types::ThreadMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ThreadMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "content", &self.content)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "jobId", &self.job_id)?;
        object::write_some(&mut members, "kind", &self.kind)?;
        object::write_some(&mut members, "payload", &self.payload)?;
        object::write_some(&mut members, "recipientId", &self.recipient_id)?;
        object::write_some(&mut members, "senderId", &self.sender_id)?;
        object::write_some(&mut members, "senderName", &self.sender_name)?;
        object::write_some(&mut members, "subject", &self.subject)?;
        members.end()
    }
}

impl Object for types::TierUpgradedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_new_tier = None;
        let mut its_old_tier = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "newTier" => object::first(&mut its_new_tier, &mut members)?,
                "oldTier" => object::first(&mut its_old_tier, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            new_tier: its_new_tier,
            old_tier: its_old_tier,
        })
    }
}

impl<'de> Deserialize<'de> for types::TierUpgradedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TierUpgradedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "newTier", &self.new_tier)?;
        object::write_some(&mut members, "oldTier", &self.old_tier)?;
        members.end()
    }
}

impl Object for types::TierUpgradedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_id = None;
        let mut its_new_tier = None;
        let mut its_old_tier = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "newTier" => object::first(&mut its_new_tier, &mut members)?,
                "oldTier" => object::first(&mut its_old_tier, &mut members)?,
                "type" | "event" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            data: its_data,
            id: its_id,
            new_tier: its_new_tier,
            old_tier: its_old_tier,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::TierUpgradedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TierUpgradedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "data", &self.data)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "newTier", &self.new_tier)?;
        object::write_some(&mut members, "oldTier", &self.old_tier)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::TokenBalance {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_amount = None;
        let mut its_ata = None;
        let mut its_currency = None;
        let mut its_decimals = None;
        let mut its_mint = None;
        let mut its_raw_amount = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "amount" => object::first(&mut its_amount, &mut members)?,
                "ata" => object::first(&mut its_ata, &mut members)?,
                "currency" => object::first(&mut its_currency, &mut members)?,
                "decimals" => object::first(&mut its_decimals, &mut members)?,
                "mint" => object::first(&mut its_mint, &mut members)?,
                "rawAmount" => object::first(&mut its_raw_amount, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            amount: its_amount,
            ata: its_ata,
            currency: its_currency,
            decimals: its_decimals,
            mint: its_mint,
            raw_amount: its_raw_amount,
        })
    }
}

impl<'de> Deserialize<'de> for types::TokenBalance {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TokenBalance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "amount", &self.amount)?;
        object::write_some(&mut members, "ata", &self.ata)?;
        object::write_some(&mut members, "currency", &self.currency)?;
        object::write_some(&mut members, "decimals", &self.decimals)?;
        object::write_some(&mut members, "mint", &self.mint)?;
        object::write_some(&mut members, "rawAmount", &self.raw_amount)?;
        members.end()
    }
}

impl Object for types::Treasury {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_currencies = None;
        let mut its_instructions = None;
        let mut its_memo_format = None;
        let mut its_network = None;
        let mut its_treasury_wage_ata = None;
        let mut its_treasury_wallet = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "currencies" => object::first(&mut its_currencies, &mut members)?,
                "instructions" => object::first(&mut its_instructions, &mut members)?,
                "memoFormat" => object::first(&mut its_memo_format, &mut members)?,
                "network" => object::first(&mut its_network, &mut members)?,
                "treasuryWageAta" => {
                    object::first(&mut its_treasury_wage_ata, &mut members)?
                }
                "treasuryWallet" => {
                    object::first(&mut its_treasury_wallet, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            currencies: its_currencies.unwrap_or_default(),
            instructions: its_instructions,
            memo_format: its_memo_format,
            network: its_network,
            treasury_wage_ata: its_treasury_wage_ata,
            treasury_wallet: its_treasury_wallet,
        })
    }
}

impl<'de> Deserialize<'de> for types::Treasury {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Treasury {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_unless(
            &mut members,
            "currencies",
            self.currencies.is_empty(),
            &self.currencies,
        )?;
        object::write_some(&mut members, "instructions", &self.instructions)?;
        object::write_some(&mut members, "memoFormat", &self.memo_format)?;
        object::write_some(&mut members, "network", &self.network)?;
        object::write_some(&mut members, "treasuryWageAta", &self.treasury_wage_ata)?;
        object::write_some(&mut members, "treasuryWallet", &self.treasury_wallet)?;
        members.end()
    }
}

impl Object for types::TreasuryCurrency {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_code = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "code" => object::first(&mut its_code, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { code: its_code })
    }
}

impl<'de> Deserialize<'de> for types::TreasuryCurrency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TreasuryCurrency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "code", &self.code)?;
        members.end()
    }
}

impl Object for types::UnreadCount {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_unread_count = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "unreadCount" => object::first(&mut its_unread_count, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            unread_count: object::required(its_unread_count, "unreadCount")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::UnreadCount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::UnreadCount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("unreadCount", &self.unread_count)?;
        members.end()
    }
}

impl Object for types::VerdictRule {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_min_gap_count = None;
        let mut its_requires_gap_list = None;
        let mut its_requires_notes = None;
        let mut its_requires_reason = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "minGapCount" => object::first(&mut its_min_gap_count, &mut members)?,
                "requiresGapList" => {
                    object::first(&mut its_requires_gap_list, &mut members)?
                }
                "requiresNotes" => object::first(&mut its_requires_notes, &mut members)?,
                "requiresReason" => {
                    object::first(&mut its_requires_reason, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            min_gap_count: its_min_gap_count,
            requires_gap_list: its_requires_gap_list,
            requires_notes: its_requires_notes,
            requires_reason: its_requires_reason,
        })
    }
}

impl<'de> Deserialize<'de> for types::VerdictRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::VerdictRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "minGapCount", &self.min_gap_count)?;
        object::write_some(&mut members, "requiresGapList", &self.requires_gap_list)?;
        object::write_some(&mut members, "requiresNotes", &self.requires_notes)?;
        object::write_some(&mut members, "requiresReason", &self.requires_reason)?;
        members.end()
    }
}

impl Object for types::VerdictTemplate {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_approved = None;
        let mut its_rejected = None;
        let mut its_revision_requested = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "approved" => object::first(&mut its_approved, &mut members)?,
                "rejected" => object::first(&mut its_rejected, &mut members)?,
                "revision_requested" => {
                    object::first(&mut its_revision_requested, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            approved: its_approved,
            rejected: its_rejected,
            revision_requested: its_revision_requested,
        })
    }
}

impl<'de> Deserialize<'de> for types::VerdictTemplate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::VerdictTemplate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "approved", &self.approved)?;
        object::write_some(&mut members, "rejected", &self.rejected)?;
        object::write_some(
            &mut members,
            "revision_requested",
            &self.revision_requested,
        )?;
        members.end()
    }
}

impl Object for types::WalletBalance {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_available = None;
        let mut its_balance = None;
        let mut its_balances = None;
        let mut its_escrow = None;
        let mut its_lifetime_earned = None;
        let mut its_lifetime_spent = None;
        let mut its_onchain = None;
        let mut its_solana_wallet = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "available" => object::first(&mut its_available, &mut members)?,
                "balance" => object::first(&mut its_balance, &mut members)?,
                "balances" => object::first(&mut its_balances, &mut members)?,
                "escrow" => object::first(&mut its_escrow, &mut members)?,
                "lifetimeEarned" => {
                    object::first(&mut its_lifetime_earned, &mut members)?
                }
                "lifetimeSpent" => object::first(&mut its_lifetime_spent, &mut members)?,
                "onchain" => object::first(&mut its_onchain, &mut members)?,
                "solanaWallet" => object::first(&mut its_solana_wallet, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            available: object::required(its_available, "available")?,
            balance: object::required(its_balance, "balance")?,
            balances: its_balances.unwrap_or_default(),
            escrow: object::required(its_escrow, "escrow")?,
            lifetime_earned: its_lifetime_earned,
            lifetime_spent: its_lifetime_spent,
            onchain: its_onchain,
            solana_wallet: its_solana_wallet,
        })
    }
}

impl<'de> Deserialize<'de> for types::WalletBalance {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WalletBalance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("available", &self.available)?;
        members.serialize_entry("balance", &self.balance)?;
        object::write_unless(
            &mut members,
            "balances",
            self.balances.is_empty(),
            &self.balances,
        )?;
        members.serialize_entry("escrow", &self.escrow)?;
        object::write_some(&mut members, "lifetimeEarned", &self.lifetime_earned)?;
        object::write_some(&mut members, "lifetimeSpent", &self.lifetime_spent)?;
        object::write_some(&mut members, "onchain", &self.onchain)?;
        object::write_some(&mut members, "solanaWallet", &self.solana_wallet)?;
        members.end()
    }
}

impl Object for types::WalletDepositBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_currency = None;
        let mut its_tx_signature = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "currency" => object::first(&mut its_currency, &mut members)?,
                "txSignature" => object::first(&mut its_tx_signature, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            currency: its_currency,
            tx_signature: its_tx_signature,
        })
    }
}

impl<'de> Deserialize<'de> for types::WalletDepositBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WalletDepositBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "currency", &self.currency)?;
        object::write_some(&mut members, "txSignature", &self.tx_signature)?;
        members.end()
    }
}

impl Object for types::WalletGenerated {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_message = None;
        let mut its_ok = None;
        let mut its_public_key = None;
        let mut its_request_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "message" => object::first(&mut its_message, &mut members)?,
                "ok" => object::first(&mut its_ok, &mut members)?,
                "publicKey" => object::first(&mut its_public_key, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            message: its_message,
            ok: its_ok,
            public_key: its_public_key,
            request_id: its_request_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::WalletGenerated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WalletGenerated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "publicKey", &self.public_key)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        members.end()
    }
}

impl Object for types::WalletPrepareDepositBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_amount = None;
        let mut its_currency = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "amount" => object::first(&mut its_amount, &mut members)?,
                "currency" => object::first(&mut its_currency, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            amount: its_amount,
            currency: its_currency,
        })
    }
}

impl<'de> Deserialize<'de> for types::WalletPrepareDepositBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WalletPrepareDepositBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "amount", &self.amount)?;
        object::write_some(&mut members, "currency", &self.currency)?;
        members.end()
    }
}

impl Object for types::WalletSaveBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_nonce = None;
        let mut its_wallet = None;
        let mut its_wallet_signature = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "nonce" => object::first(&mut its_nonce, &mut members)?,
                "wallet" => object::first(&mut its_wallet, &mut members)?,
                "walletSignature" => {
                    object::first(&mut its_wallet_signature, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            nonce: its_nonce,
            wallet: its_wallet,
            wallet_signature: its_wallet_signature,
        })
    }
}

impl<'de> Deserialize<'de> for types::WalletSaveBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WalletSaveBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "nonce", &self.nonce)?;
        object::write_some(&mut members, "wallet", &self.wallet)?;
        object::write_some(&mut members, "walletSignature", &self.wallet_signature)?;
        members.end()
    }
}

impl Object for types::WalletSubmitDepositBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_currency = None;
        let mut its_signed_transaction = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "currency" => object::first(&mut its_currency, &mut members)?,
                "signedTransaction" => {
                    object::first(&mut its_signed_transaction, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            currency: its_currency,
            signed_transaction: its_signed_transaction,
        })
    }
}

impl<'de> Deserialize<'de> for types::WalletSubmitDepositBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WalletSubmitDepositBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "currency", &self.currency)?;
        object::write_some(&mut members, "signedTransaction", &self.signed_transaction)?;
        members.end()
    }
}

impl Object for types::WalletSummary {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_available = None;
        let mut its_currency = None;
        let mut its_lifetime_earned = None;
        let mut its_lifetime_spent = None;
        let mut its_locked = None;
        let mut its_net_flow = None;
        let mut its_recent_transactions = None;
        let mut its_total = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "available" => object::first(&mut its_available, &mut members)?,
                "currency" => object::first(&mut its_currency, &mut members)?,
                "lifetimeEarned" => {
                    object::first(&mut its_lifetime_earned, &mut members)?
                }
                "lifetimeSpent" => object::first(&mut its_lifetime_spent, &mut members)?,
                "locked" => object::first(&mut its_locked, &mut members)?,
                "netFlow" => object::first(&mut its_net_flow, &mut members)?,
                "recentTransactions" => {
                    object::first(&mut its_recent_transactions, &mut members)?
                }
                "total" => object::first(&mut its_total, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            available: its_available,
            currency: its_currency,
            lifetime_earned: its_lifetime_earned,
            lifetime_spent: its_lifetime_spent,
            locked: its_locked,
            net_flow: its_net_flow,
            recent_transactions: its_recent_transactions.unwrap_or_default(),
            total: its_total,
        })
    }
}

impl<'de> Deserialize<'de> for types::WalletSummary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WalletSummary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "available", &self.available)?;
        object::write_some(&mut members, "currency", &self.currency)?;
        object::write_some(&mut members, "lifetimeEarned", &self.lifetime_earned)?;
        object::write_some(&mut members, "lifetimeSpent", &self.lifetime_spent)?;
        object::write_some(&mut members, "locked", &self.locked)?;
        object::write_some(&mut members, "netFlow", &self.net_flow)?;
        object::write_unless(
            &mut members,
            "recentTransactions",
            self.recent_transactions.is_empty(),
            &self.recent_transactions,
        )?;
        object::write_some(&mut members, "total", &self.total)?;
        members.end()
    }
}

impl Object for types::WalletTransaction {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_amount = None;
        let mut its_created_at = None;
        let mut its_currency = None;
        let mut its_description = None;
        let mut its_id = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "amount" => object::first(&mut its_amount, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "currency" => object::first(&mut its_currency, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            amount: its_amount,
            created_at: its_created_at,
            currency: its_currency,
            description: its_description,
            id: its_id,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::WalletTransaction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WalletTransaction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "amount", &self.amount)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "currency", &self.currency)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::WalletVerified {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_message = None;
        let mut its_milestone_reward = None;
        let mut its_ok = None;
        let mut its_request_id = None;
        let mut its_verified = None;
        let mut its_wallet = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "message" => object::first(&mut its_message, &mut members)?,
                "milestoneReward" => {
                    object::first(&mut its_milestone_reward, &mut members)?
                }
                "ok" => object::first(&mut its_ok, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "verified" => object::first(&mut its_verified, &mut members)?,
                "wallet" => object::first(&mut its_wallet, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            message: its_message,
            milestone_reward: its_milestone_reward,
            ok: its_ok,
            request_id: its_request_id,
            verified: its_verified,
            wallet: its_wallet,
        })
    }
}

impl<'de> Deserialize<'de> for types::WalletVerified {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WalletVerified {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "milestoneReward", &self.milestone_reward)?;
        object::write_some(&mut members, "ok", &self.ok)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_some(&mut members, "verified", &self.verified)?;
        object::write_some(&mut members, "wallet", &self.wallet)?;
        members.end()
    }
}

impl Object for types::WalletVerifyBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_nonce = None;
        let mut its_wallet_signature = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "nonce" => object::first(&mut its_nonce, &mut members)?,
                "walletSignature" => {
                    object::first(&mut its_wallet_signature, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            nonce: its_nonce,
            wallet_signature: its_wallet_signature,
        })
    }
}

impl<'de> Deserialize<'de> for types::WalletVerifyBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WalletVerifyBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "nonce", &self.nonce)?;
        object::write_some(&mut members, "walletSignature", &self.wallet_signature)?;
        members.end()
    }
}

impl Object for types::WebhookDelivery {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_attempts = None;
        let mut its_created_at = None;
        let mut its_delivered_at = None;
        let mut its_event = None;
        let mut its_id = None;
        let mut its_last_http_status = None;
        let mut its_next_retry_at = None;
        let mut its_status = None;
        let mut its_url = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "attempts" => object::first(&mut its_attempts, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "deliveredAt" => object::first(&mut its_delivered_at, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "lastHttpStatus" => {
                    object::first(&mut its_last_http_status, &mut members)?
                }
                "nextRetryAt" => object::first(&mut its_next_retry_at, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "url" => object::first(&mut its_url, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            attempts: its_attempts,
            created_at: its_created_at,
            delivered_at: its_delivered_at,
            event: its_event,
            id: object::required(its_id, "id")?,
            last_http_status: its_last_http_status,
            next_retry_at: its_next_retry_at,
            status: its_status,
            url: its_url,
        })
    }
}

impl<'de> Deserialize<'de> for types::WebhookDelivery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WebhookDelivery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "attempts", &self.attempts)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "deliveredAt", &self.delivered_at)?;
        object::write_some(&mut members, "event", &self.event)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "lastHttpStatus", &self.last_http_status)?;
        object::write_some(&mut members, "nextRetryAt", &self.next_retry_at)?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "url", &self.url)?;
        members.end()
    }
}

impl Object for types::WebhookEndpoint {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_description = None;
        let mut its_events = None;
        let mut its_id = None;
        let mut its_status = None;
        let mut its_url = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "description" => object::first(&mut its_description, &mut members)?,
                "events" => object::first(&mut its_events, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "url" => object::first(&mut its_url, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            description: its_description,
            events: its_events.unwrap_or_default(),
            id: object::required(its_id, "id")?,
            status: its_status,
            url: its_url,
        })
    }
}

impl<'de> Deserialize<'de> for types::WebhookEndpoint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WebhookEndpoint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_unless(
            &mut members,
            "events",
            self.events.is_empty(),
            &self.events,
        )?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "url", &self.url)?;
        members.end()
    }
}

impl Object for types::WebhookEndpointCreated {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_description = None;
        let mut its_events = None;
        let mut its_id = None;
        let mut its_secret = None;
        let mut its_status = None;
        let mut its_url = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "description" => object::first(&mut its_description, &mut members)?,
                "events" => object::first(&mut its_events, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "secret" => object::first(&mut its_secret, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "url" => object::first(&mut its_url, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            description: its_description,
            events: its_events.unwrap_or_default(),
            id: its_id,
            secret: its_secret,
            status: its_status,
            url: its_url,
        })
    }
}

impl<'de> Deserialize<'de> for types::WebhookEndpointCreated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WebhookEndpointCreated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_unless(
            &mut members,
            "events",
            self.events.is_empty(),
            &self.events,
        )?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "secret", &self.secret)?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "url", &self.url)?;
        members.end()
    }
}

impl Object for types::WebhookEndpointUpdated {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_description = None;
        let mut its_events = None;
        let mut its_id = None;
        let mut its_status = None;
        let mut its_url = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "description" => object::first(&mut its_description, &mut members)?,
                "events" => object::first(&mut its_events, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "url" => object::first(&mut its_url, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            description: its_description,
            events: its_events.unwrap_or_default(),
            id: its_id,
            status: its_status,
            url: its_url,
        })
    }
}

impl<'de> Deserialize<'de> for types::WebhookEndpointUpdated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WebhookEndpointUpdated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_unless(
            &mut members,
            "events",
            self.events.is_empty(),
            &self.events,
        )?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "url", &self.url)?;
        members.end()
    }
}

impl Object for types::WebhookEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_id = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "type" | "event" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            data: its_data,
            id: its_id,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::WebhookEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WebhookEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "data", &self.data)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::WebhooksCreateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_description = None;
        let mut its_events = None;
        let mut its_url = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "description" => object::first(&mut its_description, &mut members)?,
                "events" => object::first(&mut its_events, &mut members)?,
                "url" => object::first(&mut its_url, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            description: its_description,
            events: its_events,
            url: its_url,
        })
    }
}

impl<'de> Deserialize<'de> for types::WebhooksCreateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WebhooksCreateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "events", &self.events)?;
        object::write_some(&mut members, "url", &self.url)?;
        members.end()
    }
}

impl Object for types::WebhooksUpdateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_description = None;
        let mut its_events = None;
        let mut its_status = None;
        let mut its_url = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "description" => object::first(&mut its_description, &mut members)?,
                "events" => object::first(&mut its_events, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "url" => object::first(&mut its_url, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            description: its_description,
            events: its_events,
            status: its_status,
            url: its_url,
        })
    }
}

impl<'de> Deserialize<'de> for types::WebhooksUpdateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WebhooksUpdateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "events", &self.events)?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "url", &self.url)?;
        members.end()
    }
}
