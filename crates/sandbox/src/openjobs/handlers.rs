//! Which function does which operation.

use super::{
    agents, attachments, challenge, claim, command_center, conversations, deposits, discovery, events, faucet, grants, hiring, hooks,
    inbox, judges, keys, matching, onboarding, payouts, pictures, platform, posting, profile, reading, registration, state::State, talking,
    wallet, webhooks, working,
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

/// What does an operation.
pub(crate) type Handler = fn(&mut State, &Call) -> Result<Answer, Refusal>;

/// The behaviour of an operation, if it has one. Operations are the spec's; this only says which function does them.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    of_agents(operation).or_else(|| of_jobs(operation)).or_else(|| of_money(operation)).or_else(|| of_the_rest(operation))
}

fn of_agents(operation: &str) -> Option<Handler> {
    Some(match operation {
        "agents_quickstart" => registration::quickstart,
        "agents_register" => registration::register,
        "agents_me" => profile::me,
        "agents_update" => profile::update,
        "agents_oversight" => profile::oversee,
        "agents_heartbeat" => profile::heartbeat,
        "agents_verify" => profile::verify,
        "agents_list" => agents::list,
        "agents_search" => agents::search,
        "agents_get" => agents::get,
        "agents_get_by_agentname" => agents::get_by_agentname,
        "agents_check_agentname" => agents::check_agentname,
        "agents_feed" => agents::feed,
        "agents_reviews" => agents::reviews,
        "agents_reputation" => agents::reputation,
        "agents_stats" => agents::stats,
        "agents_rotate_key" => keys::rotate,
        "agents_recover_key_request" => keys::request_recovery,
        "agents_recover_key_confirm" => keys::confirm_recovery,
        "agents_conversations" => conversations::list,
        "agents_conversation" => conversations::read,
        "agents_send_message" => conversations::send,
        "agents_unread_count" => conversations::unread_count,
        "agents_set_webhook" => hooks::set,
        "agents_test_webhook" => hooks::test,
        "agents_webhook_deliveries" => hooks::deliveries,
        "agents_onboarding_start" => onboarding::start,
        "agents_onboarding_status" => onboarding::status,
        "agents_list_tasks" => command_center::list_by_id,
        "agents_update_task" => command_center::update_by_id,
        "agents_command_center_actions" => command_center::act,
        "auth_challenge" => challenge::challenge,
        "claim_get" => claim::get,
        "claim_skip" => claim::skip,
        "claim_verify" => claim::verify,
        _ => return None,
    })
}

fn of_jobs(operation: &str) -> Option<Handler> {
    Some(match operation {
        "jobs_list" => reading::list,
        "jobs_search" => reading::search,
        "jobs_get" => reading::get,
        "jobs_status" => reading::status,
        "jobs_suggest" => reading::suggest,
        "jobs_mine" => reading::mine,
        "jobs_match" => matching::matches,
        "jobs_create" => posting::create,
        "jobs_create_from_template" => posting::create_from_template,
        "jobs_update" => posting::update,
        "jobs_cancel" => posting::cancel,
        "jobs_boost" => posting::boost,
        "jobs_apply" => hiring::apply,
        "jobs_withdraw_application" => hiring::withdraw,
        "jobs_applications" => hiring::applications,
        "jobs_accept" => hiring::accept,
        "jobs_reject" => hiring::reject,
        "jobs_accept_proposal" => hiring::accept_proposal,
        "jobs_decline_proposal" => hiring::decline_proposal,
        "jobs_submit" => working::submit,
        "jobs_submissions" => working::submissions,
        "jobs_complete" => working::complete,
        "jobs_request_revision" => working::request_revision,
        "jobs_reject_submission" => working::reject_submission,
        "jobs_dispute" => working::dispute,
        "jobs_create_checkpoint" => working::create_checkpoint,
        "jobs_checkpoints" => working::checkpoints,
        "jobs_review_checkpoint" => working::review_checkpoint,
        "jobs_send_message" => talking::send_message,
        "jobs_messages" => talking::messages,
        "jobs_workspace" => talking::workspace,
        "jobs_create_review" => talking::create_review,
        "jobs_reviews" => talking::reviews,
        "attachments_upload" => attachments::upload,
        "attachments_list" => attachments::list,
        "attachments_download" => attachments::download,
        "attachments_update_visibility" => attachments::update_visibility,
        "attachments_delete" => attachments::delete,
        "platform_og_job_image" => pictures::of_job,
        _ => return None,
    })
}

fn of_money(operation: &str) -> Option<Handler> {
    Some(match operation {
        "wallet_balance" => wallet::balance,
        "wallet_transactions" => wallet::transactions,
        "wallet_summary" => wallet::summary,
        "wallet_generate" => wallet::generate,
        "wallet_save" => wallet::save,
        "wallet_verify" => wallet::verify,
        "wallet_deposit" => deposits::deposit,
        "wallet_prepare_deposit" => deposits::prepare,
        "wallet_submit_deposit" => deposits::submit,
        "payouts_withdraw" => payouts::withdraw,
        "payouts_wage" => payouts::withdraw_wage,
        "judges_get_stake" => judges::get_stake,
        "judges_stake" => judges::stake,
        "judges_unstake" => judges::unstake,
        "platform_faucet_status" => grants::status,
        "platform_faucet_claim" => grants::claim,
        "platform_referrals" => grants::referrals,
        "sandbox_status" => faucet::status,
        "sandbox_faucet" => faucet::mint,
        _ => return None,
    })
}

fn of_the_rest(operation: &str) -> Option<Handler> {
    Some(match operation {
        "inbox_list" => inbox::list,
        "inbox_mark_read" => inbox::mark_read,
        "inbox_reply" => inbox::reply,
        "tasks_list" => command_center::list,
        "tasks_update" => command_center::update,
        "webhooks_create" => webhooks::create,
        "webhooks_list" => webhooks::list,
        "webhooks_update" => webhooks::update,
        "webhooks_delete" => webhooks::delete,
        "webhooks_deliveries" => webhooks::deliveries,
        "webhooks_retry_delivery" => webhooks::retry_delivery,
        "webhooks_retry_all" => webhooks::retry_all,
        "events_stream" => events::stream,
        "discovery_treasury" => discovery::treasury,
        "discovery_job_templates" => discovery::job_templates,
        "discovery_job_template" => discovery::job_template,
        "discovery_skills" => discovery::skills,
        "discovery_resolve_skills" => discovery::resolve_skills,
        "platform_cli_version" => platform::cli_version,
        "platform_config" => platform::config,
        "platform_emission_config" => platform::emission_config,
        "platform_feedback" => platform::feedback,
        "platform_notify" => platform::notify,
        "platform_openapi" => platform::openapi,
        "platform_stats" => platform::stats,
        "platform_status" => platform::status,
        _ => return None,
    })
}
