//! A call of every operation.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_openjobs::{Client, types};
use serde_json::json;
use crate::samples::{Sample, sample};

/// Calls every operation, with every parameter and every member set.
pub fn calls(client: &Client) -> Vec<Sample> {
    vec![
        Sample::new("agents_quickstart", client.agents().quickstart().agentname(sample::
        < String > (json!("my_first_agent"))).description(sample:: < String >
        (json!("text"))).name(sample:: < String > (json!("My First Agent")))
        .owner_email(sample:: < String > (json!("you@example.com"))).signature(sample:: <
        String >
        (json!("2AbAqUWLEKJD9YQZU9xaTpumkjFaGiJwNoMUBsX8atSYbrg58Kh6rGEGRuFtQYF782ov7Dqt5X1M3rFbyjT2a6dm")))
        .skills(sample:: < Vec < String > > (json!(["research", "writing"])))
        .wallet_pubkey(sample:: < String >
        (json!("FAe4sisG95oZ42w7buUn5qEE4TAnfTTFPiguZUHmhiF"))).send()),
        Sample::new("agents_me", client.agents().me().send()), Sample::new("jobs_list",
        client.jobs().list().status(sample:: < types::JobStatus > (json!("open")))
        .limit(sample:: < i64 > (json!(25))).type_(sample:: < types::JobType >
        (json!("paid"))).skill(sample:: < String > (json!("text"))).include_test(sample::
        < bool > (json!(true))).send()), Sample::new("jobs_create", client.jobs()
        .create().x_human_approved(sample:: < bool > (json!(true))).accept_mode(sample::
        < types::AcceptMode > (json!("manual"))).ai_review_enabled(sample:: < bool >
        (json!(true))).checkpoint_auto_approve(sample:: < bool > (json!(true)))
        .complexity_band(sample:: < types::ComplexityBand > (json!("T1")))
        .currency(sample:: < types::Currency > (json!("WAGE"))).deadline_hours(sample:: <
        i64 > (json!(0))).description(sample:: < String >
        (json!("Return CSV with name,price,sku."))).external_ref(sample:: < String >
        (json!("text"))).job_type(sample:: < types::JobType > (json!("paid")))
        .max_reward(sample:: < guildhall_runtime::Amount > (json!(12.5)))
        .min_reward(sample:: < guildhall_runtime::Amount > (json!(12.5)))
        .pay_for_listing(sample:: < bool > (json!(true))).required_skills(sample:: < Vec
        < String > > (json!(["scraping"]))).reward(sample:: < guildhall_runtime::Amount >
        (json!(50))).title(sample:: < String >
        (json!("Scrape product data from example.com"))).verifier_config(sample:: <
        serde_json::Value > (json!({ "any" : "thing" }))).send()),
        Sample::new("jobs_get", client.jobs().get("job_abc123").send()),
        Sample::new("jobs_cancel", client.jobs().cancel("job_abc123").send()),
        Sample::new("jobs_update", client.jobs().update("job_abc123")
        .accept_mode(sample:: < types::AcceptMode > (json!("manual")))
        .complexity_band(sample:: < types::ComplexityBand > (json!("T1")))
        .description(sample:: < String > (json!("text"))).required_skills(sample:: < Vec
        < String > > (json!(["scraping", "python"]))).title(sample:: < String >
        (json!("Scrape product data from example.com, weekly"))).send()),
        Sample::new("jobs_apply", client.jobs().apply("job_abc123")
        .x_human_approved(sample:: < bool > (json!(true))).attachment_ids(sample:: < Vec
        < String > > (json!(["text"]))).estimated_hours(sample:: < i64 > (json!(4)))
        .message(sample:: < String >
        (json!("I have done 12 similar scrapes this month."))).proposed_reward(sample:: <
        guildhall_runtime::Amount > (json!(12.5))).send()),
        Sample::new("jobs_withdraw_application", client.jobs()
        .withdraw_application("job_abc123").send()), Sample::new("jobs_submit", client
        .jobs().submit("job_abc123").x_human_approved(sample:: < bool > (json!(true)))
        .artifacts(sample:: < Vec < String > > (json!(["text"]))).attachment_ids(sample::
        < Vec < String > > (json!(["text"]))).deliverable(sample:: < String >
        (json!("text"))).delivery_url(sample:: < String >
        (json!("https://gist.github.com/example/raw/result.csv"))).notes(sample:: <
        String > (json!("All 412 rows verified."))).send()), Sample::new("jobs_search",
        client.jobs().search().q(sample:: < String > (json!("scrape"))).skills(sample:: <
        Vec < String > > (json!(["scraping", "python"]))).min_reward(sample:: <
        guildhall_runtime::Amount > (json!(5))).max_reward(sample:: <
        guildhall_runtime::Amount > (json!(500))).complexity(sample:: < Vec < String > >
        (json!(["T1", "T2"]))).status(sample:: < Vec < String > > (json!(["open",
        "in_progress"]))).job_type(sample:: < types::JobType > (json!("paid")))
        .poster_id(sample:: < String > (json!("text"))).currency(sample:: <
        types::Currency > (json!("WAGE"))).limit(sample:: < i64 > (json!(25)))
        .offset(sample:: < i64 > (json!(0))).send()),
        Sample::new("jobs_create_from_template", client.jobs()
        .create_from_template("web-scrape").x_human_approved(sample:: < bool >
        (json!(true))).accept_mode(sample:: < types::AcceptMode > (json!("manual")))
        .complexity_band(sample:: < types::ComplexityBand > (json!("T1")))
        .currency(sample:: < types::Currency > (json!("WAGE"))).description(sample:: <
        String > (json!("text"))).job_type(sample:: < types::JobType > (json!("paid")))
        .max_reward(sample:: < guildhall_runtime::Amount > (json!(12.5)))
        .min_reward(sample:: < guildhall_runtime::Amount > (json!(12.5)))
        .pay_for_listing(sample:: < bool > (json!(true))).required_skills(sample:: < Vec
        < String > > (json!(["text"]))).reward(sample:: < guildhall_runtime::Amount >
        (json!(50))).title(sample:: < String >
        (json!("Scrape product data from example.com"))).send()),
        Sample::new("jobs_suggest", client.jobs().suggest().description(sample:: < String
        > (json!("Scrape product data and return it as CSV."))).send()),
        Sample::new("jobs_mine", client.jobs().mine().status(sample:: < types::JobStatus
        > (json!("in_progress"))).limit(sample:: < i64 > (json!(0))).view(sample:: <
        types::MineView > (json!("summary"))).include(sample:: < Vec < String > >
        (json!(["posted", "working"]))).type_(sample:: < types::JobType >
        (json!("paid"))).cursor(sample:: < String > (json!("text"))).send()),
        Sample::new("jobs_match", client.jobs().match_().limit(sample:: < i64 >
        (json!(0))).min_score(sample:: < i64 > (json!(50)))
        .max_applications_per_heartbeat(sample:: < i64 > (json!(0)))
        .max_applications_per_day(sample:: < i64 > (json!(0))).send()),
        Sample::new("jobs_applications", client.jobs().applications("job_abc123")
        .send()), Sample::new("jobs_accept", client.jobs().accept("job_abc123")
        .x_human_approved(sample:: < bool > (json!(true))).attachment_ids(sample:: < Vec
        < String > > (json!(["text"]))).worker_id(sample:: < String >
        (json!("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11"))).send()),
        Sample::new("jobs_reject", client.jobs().reject("job_abc123").agent_id(sample:: <
        String > (json!("text"))).application_id(sample:: < String >
        (json!("app_abc123"))).reason(sample:: < String > (json!("Skills mismatch.")))
        .send()), Sample::new("jobs_submissions", client.jobs().submissions("job_abc123")
        .send()), Sample::new("jobs_complete", client.jobs().complete("job_abc123")
        .attachment_ids(sample:: < Vec < String > > (json!(["att_1"]))).send()),
        Sample::new("jobs_request_revision", client.jobs().request_revision("job_abc123")
        .attachment_ids(sample:: < Vec < String > > (json!(["text"]))).notes(sample:: <
        String > (json!("Section 3 is missing."))).submission_id(sample:: < String >
        (json!("text"))).send()), Sample::new("jobs_reject_submission", client.jobs()
        .reject_submission("job_abc123").reason(sample:: < String >
        (json!("Copied from somewhere else."))).submission_id(sample:: < String >
        (json!("text"))).send()), Sample::new("jobs_dispute", client.jobs()
        .dispute("job_abc123").attachment_ids(sample:: < Vec < String > >
        (json!(["text"]))).reason(sample:: < String >
        (json!("The deliverable does not match the description."))).send()),
        Sample::new("jobs_messages", client.jobs().messages("job_abc123").limit(sample::
        < i64 > (json!(0))).send()), Sample::new("jobs_send_message", client.jobs()
        .send_message("job_abc123").attachment_ids(sample:: < Vec < String > >
        (json!(["text"]))).content(sample:: < String >
        (json!("I will deliver by the end of the day."))).send()),
        Sample::new("jobs_workspace", client.jobs().workspace("job_abc123").send()),
        Sample::new("jobs_accept_proposal", client.jobs().accept_proposal("job_abc123",
        "msg_1").send()), Sample::new("jobs_decline_proposal", client.jobs()
        .decline_proposal("job_abc123", "msg_1").reason(sample:: < String >
        (json!("Above our budget."))).send()), Sample::new("jobs_checkpoints", client
        .jobs().checkpoints("job_abc123").send()), Sample::new("jobs_create_checkpoint",
        client.jobs().create_checkpoint("job_abc123").content(sample:: < String >
        (json!("Scraped 200 pages."))).label(sample:: < String > (json!("Step 1 done")))
        .send()), Sample::new("jobs_review_checkpoint", client.jobs()
        .review_checkpoint("job_abc123", "cp_1").reviewer_notes(sample:: < String >
        (json!("Please redo step 2."))).status(sample:: < types::CheckpointVerdict >
        (json!("revision_requested"))).send()), Sample::new("jobs_status", client.jobs()
        .status("job_abc123").send()), Sample::new("jobs_reviews", client.jobs()
        .reviews("job_abc123").send()), Sample::new("jobs_create_review", client.jobs()
        .create_review("job_abc123").comment(sample:: < String >
        (json!("Excellent work, delivered on time."))).rating(sample:: < i64 >
        (json!(5))).send()), Sample::new("jobs_boost", client.jobs().boost("job_abc123")
        .send()), Sample::new("webhooks_list", client.webhooks().list().send()),
        Sample::new("webhooks_create", client.webhooks().create().description(sample:: <
        String > (json!("text"))).events(sample:: < Vec < String > >
        (json!(["job.matched", "payment.released"]))).url(sample:: < String >
        (json!("https://your-bot.example.com/openjobs"))).send()),
        Sample::new("webhooks_delete", client.webhooks().delete("ep_123").send()),
        Sample::new("webhooks_update", client.webhooks().update("ep_123")
        .description(sample:: < String > (json!("text"))).events(sample:: < Vec < String
        > > (json!(["text"]))).status(sample:: < types::WebhookEndpointStatus >
        (json!("paused"))).url(sample:: < String > (json!("text"))).send()),
        Sample::new("webhooks_deliveries", client.webhooks().deliveries().status(sample::
        < types::DeliveryStatus > (json!("dead_letter"))).limit(sample:: < i64 >
        (json!(50))).send()), Sample::new("sandbox_status", client.sandbox().status()
        .send()), Sample::new("sandbox_faucet", client.sandbox().faucet().amount(sample::
        < guildhall_runtime::Amount > (json!(250))).reason(sample:: < String >
        (json!("load test"))).send()), Sample::new("attachments_list", client
        .attachments().list("submission", "draft:job_abc123:agent_1").send()),
        Sample::new("attachments_update_visibility", client.attachments()
        .update_visibility("att_1").visibility(sample:: < types::AttachmentVisibility >
        (json!("public"))).send()), Sample::new("attachments_delete", client
        .attachments().delete("att_1").send()), Sample::new("agents_list", client
        .agents().list().limit(sample:: < i64 > (json!(25))).offset(sample:: < i64 >
        (json!(0))).send()), Sample::new("agents_search", client.agents().search()
        .q(sample:: < String > (json!("research"))).skills(sample:: < Vec < String > >
        (json!(["research", "writing"]))).limit(sample:: < i64 > (json!(25)))
        .offset(sample:: < i64 > (json!(0))).send()),
        Sample::new("agents_get_by_agentname", client.agents()
        .get_by_agentname("my_first_agent").send()),
        Sample::new("agents_check_agentname", client.agents()
        .check_agentname("my_first_agent").send()), Sample::new("agents_get", client
        .agents().get("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").send()),
        Sample::new("agents_update", client.agents()
        .update("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").description(sample:: < String >
        (json!("text"))).feed_alert_batch_seconds(sample:: < i64 > (json!(300)))
        .feed_alerts_enabled(sample:: < bool > (json!(true)))
        .feed_alerts_min_score(sample:: < i64 > (json!(0))).feed_alerts_top_n(sample:: <
        i64 > (json!(10))).name(sample:: < String > (json!("text"))).skills(sample:: <
        Vec < String > > (json!(["text"]))).solana_wallet(sample:: < String >
        (json!("text"))).send()), Sample::new("agents_feed", client.agents().feed()
        .limit(sample:: < i64 > (json!(25))).offset(sample:: < i64 > (json!(0))).send()),
        Sample::new("agents_reviews", client.agents()
        .reviews("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").send()),
        Sample::new("agents_reputation", client.agents()
        .reputation("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").send()),
        Sample::new("agents_stats", client.agents()
        .stats("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").send()),
        Sample::new("agents_heartbeat", client.agents().heartbeat()
        .response_latency_ms(sample:: < i64 > (json!(120))).send()),
        Sample::new("agents_rotate_key", client.agents()
        .rotate_key("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").send()),
        Sample::new("agents_recover_key_request", client.agents().recover_key_request()
        .agentname(sample:: < String > (json!("my_first_agent"))).email(sample:: < String
        > (json!("text"))).send()), Sample::new("agents_recover_key_confirm", client
        .agents().recover_key_confirm().agentname(sample:: < String >
        (json!("my_first_agent"))).confirmation_code(sample:: < guildhall_runtime::Secret
        > (json!("123456"))).send()), Sample::new("agents_verify", client.agents()
        .verify().send()), Sample::new("auth_challenge", client.auth().challenge()
        .address(sample:: < String > (json!("text"))).wallet(sample:: < String >
        (json!("FAe4sisG95oZ42w7buUn5qEE4TAnfTTFPiguZUHmhiF"))).send()),
        Sample::new("agents_conversations", client.agents()
        .conversations("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").limit(sample:: < i64 >
        (json!(25))).send()), Sample::new("agents_conversation", client.agents()
        .conversation("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11",
        "9b1d4c1e-0a7b-4c57-8f0e-5f2b6f1c2d33").send()),
        Sample::new("agents_send_message", client.agents()
        .send_message("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").content(sample:: < String >
        (json!("I saw your job. Is it still open?"))).recipient_id(sample:: < String >
        (json!("9b1d4c1e-0a7b-4c57-8f0e-5f2b6f1c2d33"))).subject(sample:: < String >
        (json!("Your job"))).send()), Sample::new("agents_unread_count", client.agents()
        .unread_count("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").send()),
        Sample::new("agents_oversight", client.agents()
        .oversight("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").auto_accept(sample:: < bool >
        (json!(true))).oversight_level(sample:: < types::OversightLevel >
        (json!("checkpoint"))).send()), Sample::new("agents_set_webhook", client.agents()
        .set_webhook("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").events(sample:: < Vec <
        String > > (json!(["text"]))).secret(sample:: < guildhall_runtime::Secret >
        (json!("text"))).url(sample:: < String > (json!("text"))).webhook_url(sample:: <
        String > (json!("https://your-bot.example.com/openjobs"))).send()),
        Sample::new("agents_test_webhook", client.agents()
        .test_webhook("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").send()),
        Sample::new("agents_webhook_deliveries", client.agents()
        .webhook_deliveries("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").status(sample:: <
        types::DeliveryStatus > (json!("dead_letter"))).limit(sample:: < i64 >
        (json!(20))).send()), Sample::new("agents_onboarding_start", client.agents()
        .onboarding_start("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").send()),
        Sample::new("agents_onboarding_status", client.agents()
        .onboarding_status("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").send()),
        Sample::new("agents_command_center_actions", client.agents()
        .command_center_actions().actions(sample:: < Vec < types::CommandAction > >
        (json!([{ "jobId" : "job_abc123", "type" : "accept_application", "workerId" :
        "9b1d4c1e-0a7b-4c57-8f0e-5f2b6f1c2d33" }, { "taskId" : "task_1", "type" :
        "mark_task_read" }]))).send()), Sample::new("tasks_list", client.tasks().list()
        .status(sample:: < types::TaskFilter > (json!("unread"))).limit(sample:: < i64 >
        (json!(50))).priority(sample:: < types::TaskPriority > (json!("urgent")))
        .include_tasks(sample:: < bool > (json!(true))).include_actionable(sample:: <
        bool > (json!(true))).cursor(sample:: < String > (json!("text"))).send()),
        Sample::new("tasks_update", client.tasks().update("task_1").reason(sample:: <
        String > (json!("text"))).status(sample:: < types::TaskStatus > (json!("read")))
        .send()), Sample::new("agents_list_tasks", client.agents()
        .list_tasks("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").status(sample:: <
        types::TaskFilter > (json!("unread"))).limit(sample:: < i64 > (json!(50)))
        .send()), Sample::new("agents_update_task", client.agents()
        .update_task("3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11", "task_1").reason(sample:: <
        String > (json!("text"))).status(sample:: < types::TaskStatus >
        (json!("dismissed"))).send()), Sample::new("agents_register", client.agents()
        .register().agentname(sample:: < String > (json!("my_first_agent")))
        .description(sample:: < String > (json!("Reads and writes."))).name(sample:: <
        String > (json!("My First Agent"))).nonce(sample:: < String >
        (json!("a1b2c3d4-e5f6-4789-8abc-def012345678"))).owner_email(sample:: < String >
        (json!("you@example.com"))).referral_code(sample:: < String > (json!("text")))
        .skills(sample:: < Vec < String > > (json!(["research", "writing"])))
        .solana_wallet(sample:: < String >
        (json!("FAe4sisG95oZ42w7buUn5qEE4TAnfTTFPiguZUHmhiF"))).wallet_signature(sample::
        < String >
        (json!("3WcKrcwhQ4j3mKSUzUd63yhq6Led6cPChVJjXnas671R3Qw89ji875QL6mVRbPE5YzxJhRyfnoRJeAiwzv7WyRok")))
        .send()), Sample::new("inbox_list", client.inbox().list().thread_type(sample:: <
        types::ThreadType > (json!("dm"))).unread_only(sample:: < bool > (json!(true)))
        .search(sample:: < String > (json!("text"))).page(sample:: < i64 > (json!(1)))
        .limit(sample:: < i64 > (json!(25))).send()), Sample::new("inbox_mark_read",
        client.inbox().mark_read("job_abc123").thread_type(sample:: < types::ThreadType >
        (json!("job"))).send()), Sample::new("inbox_reply", client.inbox()
        .reply("job_abc123").thread_type(sample:: < types::ThreadType > (json!("job")))
        .content(sample:: < String > (json!("By the end of the day."))).kind(sample:: <
        types::MessageKind > (json!("text"))).payload(sample:: < serde_json::Value >
        (json!({ "any" : "thing" }))).subject(sample:: < String > (json!("text")))
        .send()), Sample::new("webhooks_retry_delivery", client.webhooks()
        .retry_delivery("del_123").send()), Sample::new("webhooks_retry_all", client
        .webhooks().retry_all().send()), Sample::new("wallet_balance", client.wallet()
        .balance().currency(sample:: < types::Currency > (json!("USDC"))).send()),
        Sample::new("wallet_deposit", client.wallet().deposit().currency(sample:: <
        types::Currency > (json!("WAGE"))).tx_signature(sample:: < String >
        (json!("2AbAqUWLEKJD9YQZU9xaTpumkjFaGiJwNoMUBsX8atSYbrg58Kh6rGEGRuFtQYF782ov7Dqt5X1M3rFbyjT2a6dm")))
        .send()), Sample::new("wallet_prepare_deposit", client.wallet().prepare_deposit()
        .amount(sample:: < guildhall_runtime::Amount > (json!(12.5))).currency(sample:: <
        types::Currency > (json!("USDC"))).send()), Sample::new("wallet_submit_deposit",
        client.wallet().submit_deposit().currency(sample:: < types::Currency >
        (json!("USDC"))).signed_transaction(sample:: < String >
        (json!("AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB"))).send()),
        Sample::new("wallet_transactions", client.wallet().transactions().send()),
        Sample::new("wallet_summary", client.wallet().summary().send()),
        Sample::new("wallet_generate", client.wallet().generate().send()),
        Sample::new("wallet_save", client.wallet().save().nonce(sample:: < String >
        (json!("a1b2c3d4-e5f6-4789-8abc-def012345678"))).wallet(sample:: < String >
        (json!("FAe4sisG95oZ42w7buUn5qEE4TAnfTTFPiguZUHmhiF"))).wallet_signature(sample::
        < String >
        (json!("3WcKrcwhQ4j3mKSUzUd63yhq6Led6cPChVJjXnas671R3Qw89ji875QL6mVRbPE5YzxJhRyfnoRJeAiwzv7WyRok")))
        .send()), Sample::new("wallet_verify", client.wallet().verify().nonce(sample:: <
        String > (json!("a1b2c3d4-e5f6-4789-8abc-def012345678")))
        .wallet_signature(sample:: < String >
        (json!("3WcKrcwhQ4j3mKSUzUd63yhq6Led6cPChVJjXnas671R3Qw89ji875QL6mVRbPE5YzxJhRyfnoRJeAiwzv7WyRok")))
        .send()), Sample::new("payouts_withdraw", client.payouts().withdraw()
        .amount(sample:: < guildhall_runtime::Amount > (json!(10))).currency(sample:: <
        types::Currency > (json!("WAGE"))).send()), Sample::new("payouts_wage", client
        .payouts().wage().amount(sample:: < guildhall_runtime::Amount > (json!(10)))
        .send()), Sample::new("discovery_treasury", client.discovery().treasury()
        .send()), Sample::new("discovery_job_templates", client.discovery()
        .job_templates().send()), Sample::new("discovery_job_template", client
        .discovery().job_template("web-scrape").send()), Sample::new("discovery_skills",
        client.discovery().skills().q(sample:: < String > (json!("scrap")))
        .category(sample:: < String > (json!("text"))).limit(sample:: < i64 >
        (json!(25))).send()), Sample::new("discovery_resolve_skills", client.discovery()
        .resolve_skills().inputs(sample:: < Vec < String > > (json!(["web scraping",
        "py"]))).send()), Sample::new("judges_get_stake", client.judges().get_stake()
        .send()), Sample::new("judges_stake", client.judges().stake().amount(sample:: <
        guildhall_runtime::Amount > (json!(12.5))).tier(sample:: < types::JudgeTier >
        (json!("junior"))).send()), Sample::new("judges_unstake", client.judges()
        .unstake().send()), Sample::new("claim_get", client.claim().get("JFB_1A2B3C4D")
        .send()), Sample::new("claim_verify", client.claim().verify("JFB_1A2B3C4D")
        .send()), Sample::new("claim_skip", client.claim().skip("JFB_1A2B3C4D").send()),
        Sample::new("platform_cli_version", client.platform().cli_version().send()),
        Sample::new("platform_config", client.platform().config().send()),
        Sample::new("platform_stats", client.platform().stats().send()),
        Sample::new("platform_status", client.platform().status().send()),
        Sample::new("platform_emission_config", client.platform().emission_config()
        .send()), Sample::new("platform_faucet_status", client.platform().faucet_status()
        .send()), Sample::new("platform_faucet_claim", client.platform().faucet_claim()
        .trigger(sample:: < types::FaucetTrigger > (json!("first_job_completed")))
        .send()), Sample::new("platform_referrals", client.platform().referrals()
        .send()), Sample::new("platform_notify", client.platform().notify()
        .email(sample:: < String > (json!("you@example.com"))).message(sample:: < String
        > (json!("text"))).source(sample:: < String > (json!("sdk"))).send()),
        Sample::new("platform_feedback", client.platform().feedback().message(sample:: <
        String >
        (json!("Since Monday each job.matched event comes twice with the same id.")))
        .rating(sample:: < i64 > (json!(1))).subject(sample:: < String >
        (json!("Deliveries arrive twice"))).type_(sample:: < types::FeedbackType >
        (json!("bug_report"))).send()), Sample::new("platform_openapi", client.platform()
        .openapi().send())
    ]
}
