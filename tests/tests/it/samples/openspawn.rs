//! A call of every operation.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_openspawn::{Client, types};
use serde_json::json;
use crate::samples::{Sample, sample};

/// Calls every operation, with every parameter and every member set.
pub fn calls(client: &Client) -> Vec<Sample> {
    vec![
        Sample::new("system_health", client.system().health().send()),
        Sample::new("system_root", client.system().root().send()),
        Sample::new("auth_login", client.auth().login().email(sample:: < String >
        (json!("ann@example.com"))).org_id(sample:: < String >
        (json!("2a3b4c5d-6e7f-4801-9203-a4b5c6d7e8f0"))).password(sample:: <
        guildhall_runtime::Secret > (json!("correct horse battery staple")))
        .totp_code(sample:: < guildhall_runtime::Secret > (json!("text"))).send()),
        Sample::new("auth_refresh", client.auth().refresh().refresh_token(sample:: <
        guildhall_runtime::Secret > (json!("eyJhbGciOiJIUzI1NiJ9.refresh.example")))
        .send()), Sample::new("auth_logout", client.auth().logout()
        .refresh_token(sample:: < guildhall_runtime::Secret >
        (json!("eyJhbGciOiJIUzI1NiJ9.refresh.example"))).send()),
        Sample::new("auth_logout_all", client.auth().logout_all().send()),
        Sample::new("auth_me", client.auth().me().send()),
        Sample::new("auth_update_profile", client.auth().update_profile().email(sample::
        < String > (json!("text"))).name(sample:: < String > (json!("Ann Other")))
        .send()), Sample::new("auth_change_password", client.auth().change_password()
        .current_password(sample:: < guildhall_runtime::Secret >
        (json!("correct horse battery staple"))).new_password(sample:: <
        guildhall_runtime::Secret > (json!("another horse, another staple"))).send()),
        Sample::new("auth_register", client.auth().register().email(sample:: < String >
        (json!("bob@example.com"))).name(sample:: < String > (json!("Bob")))
        .org_id(sample:: < String > (json!("2a3b4c5d-6e7f-4801-9203-a4b5c6d7e8f0")))
        .password(sample:: < guildhall_runtime::Secret >
        (json!("correct horse battery staple"))).send()), Sample::new("auth_totp_setup",
        client.auth().totp_setup().password(sample:: < guildhall_runtime::Secret >
        (json!("correct horse battery staple"))).send()), Sample::new("auth_totp_verify",
        client.auth().totp_verify().code(sample:: < guildhall_runtime::Secret >
        (json!("123456"))).send()), Sample::new("auth_totp_disable", client.auth()
        .totp_disable().code(sample:: < guildhall_runtime::Secret > (json!("123456")))
        .password(sample:: < guildhall_runtime::Secret >
        (json!("correct horse battery staple"))).send()), Sample::new("api_keys_list",
        client.api_keys().list().send()), Sample::new("api_keys_create", client
        .api_keys().create().expires_in_days(sample:: < f64 > (json!(30))).name(sample::
        < String > (json!("dashboard"))).scopes(sample:: < Vec < types::ApiKeyScope > >
        (json!(["read"]))).send()), Sample::new("api_keys_get", client.api_keys()
        .get("0c8f1a3e-2a6b-4f0a-8b6e-7d1c9a2b3c04").send()),
        Sample::new("api_keys_revoke", client.api_keys()
        .revoke("0c8f1a3e-2a6b-4f0a-8b6e-7d1c9a2b3c04").send()),
        Sample::new("agents_list", client.agents().list().send()),
        Sample::new("agents_get", client.agents()
        .get("5b0e7a4c-8a52-4c64-9d0b-1f5a3c1d2e01").send()),
        Sample::new("agents_update", client.agents()
        .update("5b0e7a4c-8a52-4c64-9d0b-1f5a3c1d2e01").budget_period_limit(sample:: <
        i64 > (json!(0))).level(sample:: < i64 > (json!(4))).management_fee_pct(sample::
        < i64 > (json!(10))).metadata(sample:: < serde_json::Value > (json!({ "any" :
        "thing" }))).mode(sample:: < types::AgentMode > (json!("worker"))).model(sample::
        < String > (json!("text"))).name(sample:: < String > (json!("text"))).send()),
        Sample::new("agents_spawn", client.agents().spawn().agent_id(sample:: < String >
        (json!("worker-one"))).budget_period_limit(sample:: < i64 > (json!(1)))
        .capabilities(sample:: < Vec < types::CapabilityGrant > > (json!([{ "capability"
        : "rust", "proficiency" : "standard" }]))).level(sample:: < i64 > (json!(1)))
        .metadata(sample:: < serde_json::Value > (json!({ "any" : "thing" })))
        .model(sample:: < String > (json!("gpt-4"))).name(sample:: < String >
        (json!("Worker One"))).send()), Sample::new("agents_hierarchy", client.agents()
        .hierarchy("5b0e7a4c-8a52-4c64-9d0b-1f5a3c1d2e01").depth(sample:: < i64 >
        (json!(3))).send()), Sample::new("agents_register", client.agents().register()
        .agent_id(sample:: < String > (json!("scout"))).budget_period_limit(sample:: <
        i64 > (json!(0))).capabilities(sample:: < Vec < types::CapabilityGrant > >
        (json!([{ "capability" : "research", "proficiency" : "expert" }])))
        .level(sample:: < i64 > (json!(3))).management_fee_pct(sample:: < i64 >
        (json!(0))).metadata(sample:: < serde_json::Value > (json!({ "any" : "thing" })))
        .mode(sample:: < types::AgentMode > (json!("worker"))).model(sample:: < String >
        (json!("text"))).name(sample:: < String > (json!("Scout"))).role(sample:: <
        types::AgentRole > (json!("worker"))).send()), Sample::new("agents_revoke",
        client.agents().revoke("5b0e7a4c-8a52-4c64-9d0b-1f5a3c1d2e01").send()),
        Sample::new("agents_balance", client.agents()
        .balance("5b0e7a4c-8a52-4c64-9d0b-1f5a3c1d2e01").send()),
        Sample::new("agents_capacity", client.agents().capacity().send()),
        Sample::new("agents_pending", client.agents().pending().send()),
        Sample::new("agents_activate", client.agents()
        .activate("5b0e7a4c-8a52-4c64-9d0b-1f5a3c1d2e01").send()),
        Sample::new("agents_reject", client.agents()
        .reject("5b0e7a4c-8a52-4c64-9d0b-1f5a3c1d2e01").reason(sample:: < String >
        (json!("Not needed any more"))).send()), Sample::new("credits_transfer", client
        .credits().transfer().amount(sample:: < i64 > (json!(100))).reason(sample:: <
        String > (json!("Task completion bonus"))).to_agent_id(sample:: < String >
        (json!("9c1d2e3f-4a5b-4c6d-8e7f-0a1b2c3d4e02"))).send()),
        Sample::new("budgets_get", client.budgets()
        .get("5b0e7a4c-8a52-4c64-9d0b-1f5a3c1d2e01").send()), Sample::new("budgets_set",
        client.budgets().set("5b0e7a4c-8a52-4c64-9d0b-1f5a3c1d2e01")
        .budget_period_limit(sample:: < i64 > (json!(1000)))
        .reset_current_period(sample:: < bool > (json!(true))).send()),
        Sample::new("budgets_can_spend", client.budgets()
        .can_spend("5b0e7a4c-8a52-4c64-9d0b-1f5a3c1d2e01", sample:: < i64 > (json!(25)))
        .send()), Sample::new("budgets_alerts", client.budgets().alerts().send()),
        Sample::new("capabilities_list_org", client.capabilities().list_org().send()),
        Sample::new("capabilities_match", client.capabilities().match_(sample:: < Vec <
        String > > (json!(["rust", "testing"]))).min_proficiency(sample:: <
        types::Proficiency > (json!("standard"))).only_active(sample:: < bool >
        (json!(true))).send()), Sample::new("capabilities_best_match", client
        .capabilities().best_match(sample:: < Vec < String > > (json!(["rust",
        "testing"]))).min_proficiency(sample:: < types::Proficiency >
        (json!("standard"))).send()), Sample::new("capabilities_list", client
        .capabilities().list("5b0e7a4c-8a52-4c64-9d0b-1f5a3c1d2e01").send()),
        Sample::new("capabilities_add", client.capabilities()
        .add("5b0e7a4c-8a52-4c64-9d0b-1f5a3c1d2e01").capability(sample:: < String >
        (json!("rust"))).proficiency(sample:: < types::Proficiency > (json!("standard")))
        .send()), Sample::new("capabilities_remove", client.capabilities()
        .remove("7e2d4b6a-1c3f-4e5d-9a8b-0f1e2d3c4b05").send()),
        Sample::new("capabilities_update", client.capabilities()
        .update("7e2d4b6a-1c3f-4e5d-9a8b-0f1e2d3c4b05").proficiency(sample:: <
        types::Proficiency > (json!("expert"))).send()), Sample::new("reputation_get",
        client.reputation().get("5b0e7a4c-8a52-4c64-9d0b-1f5a3c1d2e01").send()),
        Sample::new("reputation_history", client.reputation()
        .history("5b0e7a4c-8a52-4c64-9d0b-1f5a3c1d2e01").limit(sample:: < i64 >
        (json!(50))).offset(sample:: < i64 > (json!(0))).send()),
        Sample::new("reputation_bonus", client.reputation()
        .bonus("5b0e7a4c-8a52-4c64-9d0b-1f5a3c1d2e01").amount(sample:: < i64 >
        (json!(10))).reason(sample:: < String > (json!("Clean work"))).send()),
        Sample::new("reputation_penalty", client.reputation()
        .penalty("5b0e7a4c-8a52-4c64-9d0b-1f5a3c1d2e01").amount(sample:: < i64 >
        (json!(10))).reason(sample:: < String > (json!("Broke the build"))).send()),
        Sample::new("reputation_demote", client.reputation()
        .demote("5b0e7a4c-8a52-4c64-9d0b-1f5a3c1d2e01").reason(sample:: < String >
        (json!("Repeated rework"))).send()), Sample::new("reputation_leaderboard", client
        .reputation().leaderboard().limit(sample:: < i64 > (json!(10))).send()),
        Sample::new("tasks_list", client.tasks().list().status(sample:: <
        types::TaskStatus > (json!("in_progress"))).assignee_id(sample:: < String >
        (json!("7c2e8b1a-9d4f-4a6b-b3c8-2e4f6a8c0d12"))).creator_id(sample:: < String >
        (json!("5a1c9f4e-2d3b-4e8a-8f6c-1b2c3d4e5f60"))).parent_task_id(sample:: < String
        > (json!("2a1d8b63-7b1f-4a1f-8b68-3e1c7d205f22"))).send()),
        Sample::new("tasks_create", client.tasks().create().approval_required(sample:: <
        bool > (json!(true))).assignee_id(sample:: < String >
        (json!("7c2e8b1a-9d4f-4a6b-b3c8-2e4f6a8c0d12"))).description(sample:: < String >
        (json!("Code review needed"))).due_at(sample:: < guildhall_runtime::Timestamp >
        (json!("2026-11-30T00:00:00.000Z"))).metadata(sample:: < serde_json::Value >
        (json!({ "requiredCapabilities" : ["review"] }))).parent_task_id(sample:: <
        String > (json!("text"))).priority(sample:: < types::TaskPriority >
        (json!("high"))).tags(sample:: < Vec < String > > (json!(["review"])))
        .title(sample:: < String > (json!("Review PR #123"))).send()),
        Sample::new("tasks_get", client.tasks()
        .get("1f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").send()),
        Sample::new("tasks_transition", client.tasks()
        .transition("1f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").reason(sample:: < String >
        (json!("Ready for review"))).status(sample:: < types::TaskStatus >
        (json!("review"))).send()), Sample::new("tasks_assign", client.tasks()
        .assign("1f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").assignee_id(sample:: < String >
        (json!("7c2e8b1a-9d4f-4a6b-b3c8-2e4f6a8c0d12"))).send()),
        Sample::new("tasks_approve", client.tasks()
        .approve("1f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").send()),
        Sample::new("tasks_add_dependency", client.tasks()
        .add_dependency("1f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").blocking(sample:: < bool
        > (json!(true))).depends_on_id(sample:: < String >
        (json!("2a1d8b63-7b1f-4a1f-8b68-3e1c7d205f22"))).send()),
        Sample::new("tasks_remove_dependency", client.tasks()
        .remove_dependency("1f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11",
        "2a1d8b63-7b1f-4a1f-8b68-3e1c7d205f22").send()), Sample::new("tasks_comments",
        client.tasks().comments("1f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").send()),
        Sample::new("tasks_add_comment", client.tasks()
        .add_comment("1f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").text(sample:: < String >
        (json!("Looks good to me"))).parent_comment_id(sample:: < String >
        (json!("text"))).send()), Sample::new("tasks_escalate", client.tasks()
        .escalate("1f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").notes(sample:: < String >
        (json!("Needs a decision"))).reason(sample:: < types::EscalationReason >
        (json!("MANUAL"))).target_agent_id(sample:: < String > (json!("text"))).send()),
        Sample::new("tasks_escalations", client.tasks()
        .escalations("1f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").send()),
        Sample::new("tasks_create_template", client.tasks()
        .create_template("1f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").name(sample:: < String >
        (json!("Code review"))).send()), Sample::new("tasks_candidates", client.tasks()
        .candidates("1f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").min_coverage(sample:: < i64 >
        (json!(50))).max_results(sample:: < i64 > (json!(5))).send()),
        Sample::new("tasks_auto_assign", client.tasks()
        .auto_assign("1f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11").exclude_agent_ids(sample:: <
        Vec < String > > (json!(["5a1c9f4e-2d3b-4e8a-8f6c-1b2c3d4e5f60"])))
        .min_coverage(sample:: < f64 > (json!(50))).send()),
        Sample::new("templates_list", client.templates().list().send()),
        Sample::new("templates_create", client.templates().create()
        .approval_required(sample:: < bool > (json!(true))).description(sample:: < String
        > (json!("text"))).estimated_minutes(sample:: < f64 > (json!(12.5)))
        .metadata(sample:: < serde_json::Value > (json!({ "any" : "thing" })))
        .name(sample:: < String > (json!("Code review"))).priority(sample:: <
        types::TaskPriority > (json!("normal"))).required_capabilities(sample:: < Vec <
        String > > (json!(["review"]))).subtasks(sample:: < Vec < types::NewSubtask > >
        (json!([{ "priority" : "normal", "requiredCapabilities" : ["review"], "title" :
        "Read the diff" }]))).tags(sample:: < Vec < String > > (json!(["text"])))
        .task_description(sample:: < String > (json!("text"))).title(sample:: < String >
        (json!("Review PR {{number}}"))).send()), Sample::new("templates_get", client
        .templates().get("tmpl_1763853937751_k3x9a2").send()),
        Sample::new("templates_delete", client.templates()
        .delete("tmpl_1763853937751_k3x9a2").send()),
        Sample::new("templates_instantiate", client.templates().instantiate()
        .assignee_id(sample:: < String > (json!("7c2e8b1a-9d4f-4a6b-b3c8-2e4f6a8c0d12")))
        .description_override(sample:: < String > (json!("text"))).due_at(sample:: <
        guildhall_runtime::Timestamp > (json!("2026-09-12T08:00:00.000Z")))
        .template_id(sample:: < String > (json!("tmpl_1763853937751_k3x9a2")))
        .title_override(sample:: < String > (json!("text"))).variables(sample:: <
        serde_json::Value > (json!({ "number" : "123" }))).send()),
        Sample::new("routing_suggest", client.routing().suggest(sample:: < Vec < String >
        > (json!(["review", "python"]))).limit(sample:: < i64 > (json!(5))).send()),
        Sample::new("escalations_list_open", client.escalations().list_open().send()),
        Sample::new("escalations_resolve", client.escalations()
        .resolve("8073e1c9-d175-4075-81ce-9472d386b588").send()),
        Sample::new("consensus_create", client.consensus().create()
        .approval_threshold(sample:: < i64 > (json!(1))).description(sample:: < String >
        (json!("No more long branches"))).expires_in_hours(sample:: < i64 > (json!(1)))
        .quorum_required(sample:: < i64 > (json!(2))).subject_id(sample:: < String >
        (json!("text"))).subject_type(sample:: < String > (json!("text"))).title(sample::
        < String > (json!("Adopt trunk-based work"))).type_(sample:: <
        types::ConsensusType > (json!("CUSTOM"))).voter_ids(sample:: < Vec < String > >
        (json!(["7c2e8b1a-9d4f-4a6b-b3c8-2e4f6a8c0d12"]))).send()),
        Sample::new("consensus_pending", client.consensus().pending().send()),
        Sample::new("consensus_votable", client.consensus().votable().send()),
        Sample::new("consensus_get", client.consensus()
        .get("9184f2da-e286-4186-92df-a583e497c699").send()),
        Sample::new("consensus_cancel", client.consensus()
        .cancel("9184f2da-e286-4186-92df-a583e497c699").send()),
        Sample::new("consensus_vote", client.consensus()
        .vote("9184f2da-e286-4186-92df-a583e497c699").reason(sample:: < String >
        (json!("Agreed"))).vote(sample:: < types::VoteValue > (json!("APPROVE")))
        .send()), Sample::new("credits_balance", client.credits().balance().send()),
        Sample::new("credits_spend", client.credits().spend().amount(sample:: < i64 >
        (json!(10))).reason(sample:: < String > (json!("API call")))
        .source_agent_id(sample:: < String > (json!("text"))).source_task_id(sample:: <
        String > (json!("1f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11"))).trigger_type(sample:: <
        String > (json!("llm_call"))).send()), Sample::new("credits_history", client
        .credits().history().limit(sample:: < i64 > (json!(50))).offset(sample:: < i64 >
        (json!(0))).send()), Sample::new("credits_adjust", client.credits().adjust()
        .agent_id(sample:: < String > (json!("7c2e8b1a-9d4f-4a6b-b3c8-2e4f6a8c0d12")))
        .amount(sample:: < i64 > (json!(100))).reason(sample:: < String >
        (json!("Correction"))).type_(sample:: < types::CreditType > (json!("credit")))
        .send()), Sample::new("credits_litellm_callback", client.credits()
        .litellm_callback(sample:: < String >
        (json!("0d6f1c2e-5b7a-4c39-9e42-7f1f4f0f9a01")), sample:: <
        guildhall_runtime::Secret > (json!("example"))).agent_id(sample:: < String >
        (json!("7c2e8b1a-9d4f-4a6b-b3c8-2e4f6a8c0d12"))).call_id(sample:: < String >
        (json!("call-1"))).input_tokens(sample:: < i64 > (json!(1200))).model(sample:: <
        String > (json!("sonnet"))).output_tokens(sample:: < i64 > (json!(300))).send()),
        Sample::new("analytics_stats", client.analytics().stats().send()),
        Sample::new("analytics_trends", client.analytics().trends().days(sample:: < i64 >
        (json!(30))).agent_id(sample:: < String >
        (json!("7c2e8b1a-9d4f-4a6b-b3c8-2e4f6a8c0d12"))).send()),
        Sample::new("analytics_agents", client.analytics().agents().send()),
        Sample::new("analytics_triggers", client.analytics().triggers().type_(sample:: <
        types::CreditType > (json!("debit"))).days(sample:: < i64 > (json!(30))).send()),
        Sample::new("analytics_alerts", client.analytics().alerts().send()),
        Sample::new("analytics_top_spenders", client.analytics().top_spenders()
        .days(sample:: < i64 > (json!(7))).limit(sample:: < i64 > (json!(10))).send()),
        Sample::new("channels_list", client.channels().list().send()),
        Sample::new("channels_create", client.channels().create().metadata(sample:: <
        serde_json::Value > (json!({ "any" : "thing" }))).name(sample:: < String >
        (json!("#review"))).task_id(sample:: < String > (json!("text"))).type_(sample:: <
        types::ChannelType > (json!("general"))).send()), Sample::new("channels_get",
        client.channels().get("3b2e9c74-8c20-4b20-9c79-4f2d8e316033").send()),
        Sample::new("messages_list", client.messages().list(sample:: < String >
        (json!("3b2e9c74-8c20-4b20-9c79-4f2d8e316033"))).limit(sample:: < i64 >
        (json!(50))).before(sample:: < String >
        (json!("5d40be96-ae42-4d42-9e9b-614fa0538255"))).send()),
        Sample::new("messages_send", client.messages().send().text(sample:: < String >
        (json!("Hello from Guildhall!"))).channel_id(sample:: < String >
        (json!("3b2e9c74-8c20-4b20-9c79-4f2d8e316033"))).metadata(sample:: <
        serde_json::Value > (json!({ "any" : "thing" }))).parent_message_id(sample:: <
        String > (json!("text"))).type_(sample:: < types::MessageType > (json!("text")))
        .send()), Sample::new("messages_get", client.messages()
        .get("4c3fad85-9d31-4c31-8d8a-503e9f427144").send()),
        Sample::new("messages_thread", client.messages()
        .thread("4c3fad85-9d31-4c31-8d8a-503e9f427144").send()),
        Sample::new("direct_messages_send", client.direct_messages().send().text(sample::
        < String > (json!("Hello"))).metadata(sample:: < serde_json::Value > (json!({
        "any" : "thing" }))).to_agent_id(sample:: < String >
        (json!("5a1c9f4e-2d3b-4e8a-8f6c-1b2c3d4e5f60"))).type_(sample:: <
        types::MessageType > (json!("text"))).send()),
        Sample::new("direct_messages_conversations", client.direct_messages()
        .conversations().send()), Sample::new("direct_messages_unread", client
        .direct_messages().unread().send()), Sample::new("direct_messages_list", client
        .direct_messages().list("5a1c9f4e-2d3b-4e8a-8f6c-1b2c3d4e5f60").limit(sample:: <
        i64 > (json!(50))).before(sample:: < String >
        (json!("5d40be96-ae42-4d42-9e9b-614fa0538255"))).send()),
        Sample::new("direct_messages_mark_read", client.direct_messages()
        .mark_read("5a1c9f4e-2d3b-4e8a-8f6c-1b2c3d4e5f60").send()),
        Sample::new("events_list", client.events().list().type_(sample:: <
        types::EventType > (json!("task.transitioned"))).actor_id(sample:: < String >
        (json!("7c2e8b1a-9d4f-4a6b-b3c8-2e4f6a8c0d12"))).entity_type(sample:: < String >
        (json!("task"))).entity_id(sample:: < String >
        (json!("1f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11"))).severity(sample:: <
        types::EventSeverity > (json!("error"))).start_date(sample:: <
        guildhall_runtime::Timestamp > (json!("2026-11-22T23:25:37.751Z")))
        .end_date(sample:: < guildhall_runtime::Timestamp >
        (json!("2026-11-23T08:00:00.000Z"))).page(sample:: < i64 > (json!(1)))
        .limit(sample:: < i64 > (json!(50))).send()), Sample::new("events_get", client
        .events().get("7f62d0b8-c064-4f64-90bd-8361c275a477").send()),
        Sample::new("webhooks_list", client.webhooks().list().send()),
        Sample::new("webhooks_create", client.webhooks().create().can_block(sample:: <
        bool > (json!(true))).events(sample:: < Vec < String > > (json!(["task.created",
        "task.transitioned"]))).hook_type(sample:: < types::HookType > (json!("pre")))
        .name(sample:: < String > (json!("Task changes"))).secret(sample:: <
        guildhall_runtime::Secret > (json!("example"))).timeout_ms(sample:: < i64 >
        (json!(1000))).url(sample:: < String >
        (json!("https://example.com/hooks/openspawn"))).send()),
        Sample::new("webhooks_get", client.webhooks()
        .get("b3a614fc-04a8-43a8-94f1-c7a506b9e8bb").send()),
        Sample::new("webhooks_delete", client.webhooks()
        .delete("b3a614fc-04a8-43a8-94f1-c7a506b9e8bb").send()),
        Sample::new("webhooks_update", client.webhooks()
        .update("b3a614fc-04a8-43a8-94f1-c7a506b9e8bb").can_block(sample:: < bool >
        (json!(true))).enabled(sample:: < bool > (json!(true))).events(sample:: < Vec <
        String > > (json!(["*"]))).hook_type(sample:: < types::HookType > (json!("pre")))
        .name(sample:: < String > (json!("text"))).secret(sample:: <
        guildhall_runtime::Secret > (json!("text"))).timeout_ms(sample:: < i64 >
        (json!(1000))).url(sample:: < String > (json!("text"))).send()),
        Sample::new("webhooks_test", client.webhooks()
        .test("b3a614fc-04a8-43a8-94f1-c7a506b9e8bb").send()),
        Sample::new("inbound_receive", client.inbound()
        .receive("iwk_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")
        .x_open_spawn_signature(sample:: < String >
        (json!("c39e7f6b7601f3b676f6e5ed1016e2c3ca285383f23b3fb11dabccafd72989f7")))
        .assignee_id(sample:: < String > (json!("text"))).description(sample:: < String >
        (json!("text"))).metadata(sample:: < serde_json::Value > (json!({ "any" : "thing"
        }))).priority(sample:: < types::TaskPriority > (json!("high"))).tags(sample:: <
        Vec < String > > (json!(["review"]))).title(sample:: < String >
        (json!("Review PR #123"))).send()), Sample::new("inbound_receive_batch", client
        .inbound()
        .receive_batch("iwk_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")
        .x_open_spawn_signature(sample:: < String >
        (json!("c39e7f6b7601f3b676f6e5ed1016e2c3ca285383f23b3fb11dabccafd72989f7")))
        .tasks(sample:: < Vec < types::InboundTask > > (json!([{ "priority" : "high",
        "tags" : ["review"], "title" : "Review PR #123" }]))).send())
    ]
}
