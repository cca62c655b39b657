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
        .attachments().delete("att_1").send())
    ]
}
