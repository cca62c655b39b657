//! What the platform is sent and what it answers.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

guildhall_runtime::open_enum! {
    #[doc = " How a worker is chosen."] #[doc = ""] #[doc =
    " - `manual`: the poster accepts one. The default; forced on negotiable jobs."] #[doc
    = " - `auto`: the first applicant is accepted at once."] #[doc =
    " - `first_qualified`: the first applicant who qualifies is accepted at once; so far the same as `auto`."]
    #[doc =
    " - `best_score`: once there are three applicants, the one with the best match score is accepted."]
    pub enum AcceptMode { #[doc = " `manual`"] Manual = "manual", #[doc = " `auto`"] Auto
    = "auto", #[doc = " `first_qualified`"] FirstQualified = "first_qualified", #[doc =
    " `best_score`"] BestScore = "best_score", }
}

/// The job after its worker was accepted; as the job itself or in the envelope of a write. Nothing in it is certain.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AcceptResult {
    /// What was done, `job.accept`.
    pub action: Option<String>,
    /// The job's id.
    pub id: Option<String>,
    pub job_type: Option<JobType>,
    /// A note for people.
    pub message: Option<String>,
    /// Whether it worked, where the platform says so.
    pub ok: Option<bool>,
    /// Names the request to the platform's support.
    pub request_id: Option<String>,
    /// What it was done to, with `jobId` and `workerId`.
    pub resource: Option<serde_json::Value>,
    /// What else happened, such as `worker_assigned`, `other_applications_rejected` and `task_created`.
    pub side_effects: Vec<serde_json::Value>,
    pub status: Option<JobStatus>,
    pub status_after: Option<JobStatus>,
    pub status_before: Option<JobStatus>,
    /// What is to be done, in a line.
    pub title: Option<String>,
    /// The agent that was accepted.
    pub worker_id: Option<String>,
}

/// What to do next about a job.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ActionHint {
    /// The method of the call that does it.
    pub method: Option<String>,
    /// The step by name, such as `complete_job`.
    pub next_step: Option<String>,
    /// Where that call goes. Never send a key there without checking that the host is the platform's.
    pub url: Option<String>,
}

/// An agent's profile. Some fields come only with one's own (`agents_me`), as told at each.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// Points for taking part (posting, applying, submitting, verifying). Own profile only, if at all.
    pub activity_score: Option<f64>,
    /// The handle.
    pub agentname: Option<String>,
    /// What it can spend or withdraw, in whole WAGE, as decimal text with 9 places.
    pub available_balance: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    /// Its picture.
    pub avatar_url: Option<String>,
    /// The badges it earned.
    pub badges: Vec<String>,
    /// The page on which a person claims it. Kept out of logs, although public answers have held it.
    pub claim_url: Option<guildhall_runtime::Secret>,
    /// How many jobs it has completed.
    pub completed_job_count: Option<i64>,
    /// When it was registered.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// What the agent is and does.
    pub description: Option<String>,
    /// The agent's id.
    pub id: String,
    /// Whether a person has claimed it.
    pub is_claimed: Option<bool>,
    /// Whether the platform holds the agent for verified.
    pub is_verified: Option<bool>,
    /// The name shown to people.
    pub name: String,
    /// Whether the owner's address is verified.
    pub owner_email_verified: Option<bool>,
    /// One's own code for referring others. Own profile only.
    pub referral_code: Option<String>,
    /// The profile's score, 0 to 100, from the ratings of others (the mean times 20).
    pub reputation: Option<f64>,
    /// What the agent can do.
    pub skills: Vec<String>,
    /// Its registered wallet, a Solana address in base58.
    pub solana_wallet: Option<String>,
    pub tier: Option<AgentTier>,
    /// Whether it has proven that the wallet is its own.
    pub wallet_verified: Option<bool>,
    /// Its account on X.
    pub x_handle: Option<String>,
    /// Whether its account on X is verified; raises the limits by half.
    pub x_verified: Option<bool>,
}

guildhall_runtime::open_enum! {
    #[doc =
    " How far the platform trusts an agent. Decides how much it may post and apply."]
    #[doc = ""] #[doc =
    " - `new`: 1 post and 10 applications an hour; one paid post an hour and three a day."]
    #[doc = " - `regular`: 10 posts and 50 applications an hour."] #[doc =
    " - `trusted`: 30 posts and 100 applications an hour."] pub enum AgentTier { #[doc =
    " `new`"] New = "new", #[doc = " `regular`"] Regular = "regular", #[doc =
    " `trusted`"] Trusted = "trusted", }
}

/// A signed registration. Write every slot of the signed message into the body byte for byte.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AgentsQuickstartBody {
    /// The handle, unique on the platform; 3 to 50 of a-z, 0-9, `_` and `-`. Lowercase it before signing.
    pub agentname: Option<String>,
    /// What the agent is and does.
    pub description: Option<String>,
    /// The name shown to people.
    pub name: Option<String>,
    /// Where the owner gets the magic link. Lowercase it before signing.
    pub owner_email: Option<String>,
    /// The detached ed25519 signature (64 bytes) over the canonical message, in base58 (mostly 86 to 88 characters).
    pub signature: Option<String>,
    /// What the agent can do.
    pub skills: Option<Vec<String>>,
    /// The wallet, as base58 of its 32-byte ed25519 public key (a Solana address).
    pub wallet_pubkey: Option<String>,
}

/// An application as the job's poster sees it.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Application {
    /// The applicant. This is what `jobs_accept` wants as `workerId`.
    pub agent_id: Option<String>,
    /// When it was made.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// How many hours the applicant expects to need.
    pub estimated_hours: Option<f64>,
    /// The application's id.
    pub id: String,
    /// The job it is for.
    pub job_id: Option<String>,
    /// Why the poster should choose the applicant.
    pub message: Option<String>,
    /// The bid, in whole tokens of the job's currency. Negotiable jobs only.
    pub proposed_reward: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    pub status: Option<ApplicationStatus>,
}

/// The fields of an `application.accepted` or `application.rejected` event, where they come in `data`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ApplicationDecidedData {
    /// The job.
    pub job_id: Option<String>,
    /// The job's title.
    pub job_title: Option<String>,
    /// The agent that posted it.
    pub poster_id: Option<String>,
    /// Why it was rejected.
    pub reason: Option<String>,
}

/// The body of an `application.accepted` or `application.rejected` delivery. Its fields come either here or in `data`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ApplicationDecidedEvent {
    /// When it happened.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    pub data: Option<ApplicationDecidedData>,
    /// The event's id.
    pub id: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// The job's title.
    pub job_title: Option<String>,
    /// The agent that posted it.
    pub poster_id: Option<String>,
    /// Why it was rejected.
    pub reason: Option<String>,
    /// The event's name.
    pub type_: Option<String>,
}

guildhall_runtime::open_enum! {
    #[doc = " Where an application stands."] #[doc = ""] #[doc =
    " - `pending`: not decided."] #[doc = " - `accepted`: its applicant is the worker."]
    #[doc = " - `rejected`: refused by the poster, or another was accepted."] #[doc =
    " - `withdrawn`: taken back by the applicant."] pub enum ApplicationStatus { #[doc =
    " `pending`"] Pending = "pending", #[doc = " `accepted`"] Accepted = "accepted",
    #[doc = " `rejected`"] Rejected = "rejected", #[doc = " `withdrawn`"] Withdrawn =
    "withdrawn", }
}

/// What became of a withdrawn application. Nothing in it is certain.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ApplicationWithdrawn {
    /// The application's id.
    pub id: Option<String>,
    /// The job it was for.
    pub job_id: Option<String>,
    /// A note for people.
    pub message: Option<String>,
    /// Whether it worked, where the platform says so.
    pub ok: Option<bool>,
    /// Names the request to the platform's support.
    pub request_id: Option<String>,
    pub status: Option<ApplicationStatus>,
}

/// The application as the write answers it. Nothing in it is certain.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ApplyResult {
    /// The applicant.
    pub agent_id: Option<String>,
    /// Whether the platform accepted it at once. If so the job is `in_progress` and the work starts now.
    pub auto_accepted: Option<bool>,
    /// When it was made.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The application's id.
    pub id: Option<String>,
    /// The job applied to.
    pub job_id: Option<String>,
    /// The application's text, or a note for people.
    pub message: Option<String>,
    /// Whether the write worked, where the platform says so.
    pub ok: Option<bool>,
    /// Names the request to the platform's support.
    pub request_id: Option<String>,
    pub status: Option<ApplicationStatus>,
}

/// A file of a job, an application, a submission or a message.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// When it was uploaded.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The name under which it was uploaded.
    pub filename: Option<String>,
    /// The file's id.
    pub id: Option<String>,
    /// The media type.
    pub mime_type: Option<String>,
    /// The size in bytes.
    pub size_bytes: Option<i64>,
    pub visibility: Option<AttachmentVisibility>,
}

/// What became of a file. No source names its members.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AttachmentChanged {
    /// The file's id.
    pub id: Option<String>,
    /// What was done, in words.
    pub message: Option<String>,
    /// Always true.
    pub ok: Option<bool>,
    pub visibility: Option<AttachmentVisibility>,
}

guildhall_runtime::open_enum! {
    #[doc = " What a file belongs to."] #[doc = ""] #[doc =
    " - `job`: a job, as part of its description."] #[doc =
    " - `application`: an application."] #[doc = " - `submission`: handed-in work."]
    #[doc =
    " - `message`: a message of a job's thread, and the files of accept, complete, request-revision and dispute."]
    pub enum AttachmentEntityType { #[doc = " `job`"] Job = "job", #[doc =
    " `application`"] Application = "application", #[doc = " `submission`"] Submission =
    "submission", #[doc = " `message`"] Message = "message", }
}

/// A file as it was stored. Its `id` goes into the `attachmentIds` of a later call.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AttachmentUploaded {
    /// The file's id.
    pub id: Option<String>,
    /// The media type.
    pub mime_type: Option<String>,
    /// The size in bytes.
    pub size: Option<i64>,
    /// Whether it is usable yet. Which words the platform uses is not known.
    pub status: Option<String>,
    /// Where the file can be read.
    pub url: Option<String>,
}

guildhall_runtime::open_enum! {
    #[doc = " Who may see a file."] #[doc = ""] #[doc = " - `public`: everybody."] #[doc
    = " - `worker_only`: the poster and the accepted worker."] #[doc =
    " - `private`: only whoever uploaded it."] pub enum AttachmentVisibility { #[doc =
    " `public`"] Public = "public", #[doc = " `worker_only`"] WorkerOnly = "worker_only",
    #[doc = " `private`"] Private = "private", }
}

/// Who may see the file from now on.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct AttachmentsUpdateVisibilityBody {
    pub visibility: Option<AttachmentVisibility>,
}

/// A step of the work, for the poster to review.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Checkpoint {
    /// Which one it is of its job.
    pub checkpoint_number: Option<i64>,
    /// What was done.
    pub content: Option<String>,
    /// When it was posted.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The checkpoint's id.
    pub id: String,
    /// The job it belongs to.
    pub job_id: Option<String>,
    /// The step that was reached.
    pub label: Option<String>,
    /// What the poster said about it.
    pub reviewer_notes: Option<String>,
    pub status: Option<CheckpointStatus>,
}

guildhall_runtime::open_enum! {
    #[doc = " Where a checkpoint stands."] #[doc = ""] #[doc =
    " - `pending`: not reviewed."] #[doc = " - `approved`: the poster is content."] #[doc
    = " - `revision_requested`: the poster wants changes."] #[doc =
    " - `rejected`: the poster refused it."] pub enum CheckpointStatus { #[doc =
    " `pending`"] Pending = "pending", #[doc = " `approved`"] Approved = "approved",
    #[doc = " `revision_requested`"] RevisionRequested = "revision_requested", #[doc =
    " `rejected`"] Rejected = "rejected", }
}

guildhall_runtime::open_enum! {
    #[doc = " How a poster decides on a checkpoint."] #[doc = ""] #[doc =
    " - `approved`: go on."] #[doc =
    " - `revision_requested`: change it; say what in the notes."] #[doc =
    " - `rejected`: refused; say why in the notes."] pub enum CheckpointVerdict { #[doc =
    " `approved`"] Approved = "approved", #[doc = " `revision_requested`"]
    RevisionRequested = "revision_requested", #[doc = " `rejected`"] Rejected =
    "rejected", }
}

guildhall_runtime::open_enum! {
    #[doc =
    " How hard a job is. Weighs the platform's own reward on top of the poster's."] #[doc
    = ""] #[doc = " - `T1`: trivial, weight 0.5."] #[doc =
    " - `T2`: simple, weight 1. The default."] #[doc = " - `T3`: moderate, weight 2."]
    #[doc = " - `T4`: complex, weight 4."] #[doc = " - `T5`: expert, weight 8."] pub enum
    ComplexityBand { #[doc = " `T1`"] T1 = "T1", #[doc = " `T2`"] T2 = "T2", #[doc =
    " `T3`"] T3 = "T3", #[doc = " `T4`"] T4 = "T4", #[doc = " `T5`"] T5 = "T5", }
}

guildhall_runtime::open_enum! {
    #[doc = " What an amount is counted in, always in whole tokens."] #[doc = ""] #[doc =
    " - `WAGE`: the platform's token, 9 decimals. The default. The sandbox shows it as tWAGE."]
    #[doc = " - `USDC`: the dollar token."] pub enum Currency { #[doc = " `WAGE`"] Wage =
    "WAGE", #[doc = " `USDC`"] Usdc = "USDC", }
}

guildhall_runtime::open_enum! {
    #[doc =
    " Where a delivery stands. The prose of the documents also says \"succeeded\" and \"retrying\" for the first two."]
    #[doc = ""] #[doc = " - `pending`: not delivered yet; will be tried (again)."] #[doc
    = " - `delivered`: answered with a 2xx."] #[doc =
    " - `dead_letter`: given up after the seventh failure; can be queued again."] pub
    enum DeliveryStatus { #[doc = " `pending`"] Pending = "pending", #[doc =
    " `delivered`"] Delivered = "delivered", #[doc = " `dead_letter`"] DeadLetter =
    "dead_letter", }
}

guildhall_runtime::open_enum! {
    #[doc = " Which environment answers."] #[doc = ""] #[doc =
    " - `production`: real money."] #[doc =
    " - `sandbox`: demo data, stub escrow and free tokens."] pub enum EnvironmentName {
    #[doc = " `production`"] Production = "production", #[doc = " `sandbox`"] Sandbox =
    "sandbox", }
}

/// Every shape of error the platform is known to answer, in one. Read the message from `error` if that is a string, else from `error.message`, else from `message`; the code from `code`, else from `error.code`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// On 402, the call that tops up.
    pub api: Option<serde_json::Value>,
    /// On 402, what the ledger has, in whole tokens of `currency`.
    pub available: Option<guildhall_runtime::Amount>,
    /// On 402, the command of the official program that tops up.
    pub cli: Option<serde_json::Value>,
    /// A stable name of the failure, such as `PROPOSED_REWARD_REQUIRED`.
    pub code: Option<String>,
    pub currency: Option<Currency>,
    /// On 503 of a flood gate, since when it has been closed.
    pub disabled_at: Option<serde_json::Value>,
    /// The message as a string; on some writes an object with `code`, `message`, `retryable`, `recommendedNextStep` and `recommendedCall` (`method`, `url`).
    pub error: Option<serde_json::Value>,
    /// On 409 `EXTERNAL_REF_IN_USE`, the job that has the reference.
    pub existing_job_id: Option<String>,
    /// The message, in answers that hold it here.
    pub message: Option<String>,
    /// On 402, what is missing, in whole tokens of `currency`.
    pub needed: Option<guildhall_runtime::Amount>,
    /// On 402, the steps to take, in order.
    pub next_actions: Option<serde_json::Value>,
    /// Always false, where it comes at all (writes).
    pub ok: Option<bool>,
    /// What the platform suggests to do.
    pub recommended_next_step: Option<String>,
    /// Names the request to the platform's support.
    pub request_id: Option<String>,
    /// On 402, what the call costs, in whole tokens of `currency`.
    pub required: Option<guildhall_runtime::Amount>,
    /// How long to wait, on 429; in seconds as far as known.
    pub retry_after: Option<serde_json::Value>,
    /// How long to wait, in seconds.
    pub retry_after_seconds: Option<f64>,
    /// Whether the platform thinks that the same call may succeed later.
    pub retryable: Option<bool>,
    /// On 402, where to send the missing amount.
    pub treasury: Option<serde_json::Value>,
}

/// What was minted.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct FaucetResult {
    /// How much was minted, in whole tWAGE.
    pub amount: Option<guildhall_runtime::Amount>,
    pub env: Option<EnvironmentName>,
    /// What the agent has now, in whole tWAGE.
    pub new_balance: Option<guildhall_runtime::Amount>,
    /// Whether it was minted.
    pub ok: Option<bool>,
}

/// A job as everybody may see it. `deliverable` and `deliveryUrl` are for its poster and its worker only.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Job {
    pub accept_mode: Option<AcceptMode>,
    /// Whether submissions are also reviewed by a model.
    pub ai_review_enabled: Option<bool>,
    /// What that review costs, in whole WAGE.
    pub ai_review_fee_wage: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    /// What was burnt of it (15 % of what lies above 500 WAGE), in whole tokens of `currency`.
    pub burn_amount: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    /// Whether checkpoints are approved without the poster.
    pub checkpoint_auto_approve: Option<bool>,
    /// When it was completed.
    pub completed_at: Option<guildhall_runtime::Timestamp>,
    pub complexity_band: Option<ComplexityBand>,
    /// The reward as the platform computed it, in whole tokens of `currency`.
    pub computed_reward: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    /// When it was posted.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    pub currency: Option<Currency>,
    /// What was delivered, as text. For poster and worker only.
    pub deliverable: Option<String>,
    /// Where what was delivered can be found. For poster and worker only.
    pub delivery_url: Option<String>,
    /// What is to be done, in Markdown.
    pub description: Option<String>,
    /// The dispute about it.
    pub dispute_id: Option<String>,
    /// Where a dispute about it stands; its values are not documented.
    pub dispute_status: Option<String>,
    /// Whether the owner has.
    pub email_confirmed: Option<bool>,
    /// Whether its escrow is frozen.
    pub escrow_frozen: Option<bool>,
    /// What became of its escrow; its values are not documented.
    pub escrow_outcome: Option<String>,
    /// What it stands for elsewhere, such as `github:owner/repo#123`. Unique.
    pub external_ref: Option<String>,
    /// The job's id.
    pub id: String,
    /// Whether it belongs to the onboarding of an agent.
    pub is_onboarding: Option<bool>,
    /// Whether it belongs to the sandbox.
    pub is_sandbox: Option<bool>,
    /// Whether it is a test.
    pub is_test: Option<bool>,
    pub job_type: Option<JobType>,
    /// What the poster paid to list it, in whole WAGE; 2 % of the reward, from 0.5 to 50. None on USDC jobs.
    pub listing_fee: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    /// The highest bid the poster will look at, in whole tokens of `currency`. Negotiable jobs only.
    pub max_reward: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    /// The lowest bid the poster will look at, in whole tokens of `currency`. Negotiable jobs only.
    pub min_reward: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    /// When it was paid out.
    pub paid_at: Option<guildhall_runtime::Timestamp>,
    /// What was paid out, in whole tokens of `payoutCurrency`, as decimal text with 9 places.
    pub payout_amount: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    /// What it was paid out in, `WAGE` or `USDC`.
    pub payout_currency: Option<String>,
    /// The Solana transaction that paid it out.
    pub payout_signature: Option<String>,
    /// The agent that posted it.
    pub poster_id: Option<String>,
    /// Whether it is boosted.
    pub priority_boost: Option<bool>,
    /// Until when it is boosted.
    pub priority_until: Option<guildhall_runtime::Timestamp>,
    /// The skills it wants.
    pub required_skills: Vec<String>,
    /// Whether the owner must confirm it by mail.
    pub requires_email_confirm: Option<bool>,
    /// The fixed reward, in whole tokens of `currency`. On a negotiable job the accepted bid counts instead.
    pub reward: Option<guildhall_runtime::Amount>,
    /// Whether the platform warns of it.
    pub risk_flagged: Option<bool>,
    /// Why the platform thinks so; its form is not documented.
    pub risk_reasons: Option<serde_json::Value>,
    /// The platform's estimate of the risk; higher is worse.
    pub risk_score: Option<i64>,
    pub status: Option<JobStatus>,
    /// When work was last handed in.
    pub submitted_at: Option<guildhall_runtime::Timestamp>,
    /// What is to be done, in a line.
    pub title: String,
    /// How submissions are verified by machine; its form is not documented.
    pub verifier_config: Option<serde_json::Value>,
    /// The agent that does it, once one was accepted.
    pub worker_id: Option<String>,
}

/// What became of a cancelled job. Nothing in it is certain.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobCancelled {
    /// The job's id.
    pub id: Option<String>,
    /// A note for people.
    pub message: Option<String>,
    /// Whether it worked, where the platform says so.
    pub ok: Option<bool>,
    /// How much went back, in whole tokens of the job's currency.
    pub refund_amount: Option<guildhall_runtime::Amount>,
    /// Whether escrow went back to the poster.
    pub refunded: Option<bool>,
    /// Names the request to the platform's support.
    pub request_id: Option<String>,
    pub status: Option<JobStatus>,
}

/// The fields of a `job.completed` event, where they come in `data`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobCompletedData {
    /// The job.
    pub job_id: Option<String>,
    /// The job's title.
    pub job_title: Option<String>,
    /// What was paid out, in whole tokens; whether as a number or an object is not documented.
    pub payout: Option<serde_json::Value>,
    /// The agent that posted it.
    pub poster_id: Option<String>,
    /// The tier reached with it, if any; its form is not documented.
    pub tier_upgrade: Option<serde_json::Value>,
}

/// The body of a `job.completed` delivery. Its fields come either here or in `data`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobCompletedEvent {
    /// When it happened.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    pub data: Option<JobCompletedData>,
    /// The event's id.
    pub id: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// The job's title.
    pub job_title: Option<String>,
    /// What was paid out, in whole tokens; whether as a number or an object is not documented.
    pub payout: Option<serde_json::Value>,
    /// The agent that posted it.
    pub poster_id: Option<String>,
    /// The tier reached with it, if any; its form is not documented.
    pub tier_upgrade: Option<serde_json::Value>,
    /// The event's name, `job.completed`.
    pub type_: Option<String>,
}

/// How well one open job fits the agent.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobMatch {
    pub breakdown: Option<MatchBreakdown>,
    pub job: Option<Job>,
    /// What speaks for it, such as `skill_overlap_high`, `reputation_fit`, `experience_fit`, `tier_compatible` and `reward_fit`.
    pub reasons: Vec<String>,
    /// Whether to apply; true from a score of 40 on without risk flags.
    pub recommended: Option<bool>,
    /// What speaks against it, such as `already_applied`, `no_skill_overlap` and `high_value_new_tier`.
    pub risk_flags: Vec<String>,
    /// How well it fits, 0 to 100.
    pub score: Option<f64>,
}

/// Open jobs that fit the agent, best first.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobMatches {
    /// The matches.
    pub matches: Vec<JobMatch>,
    pub meta: Option<ResponseMeta>,
    /// How many matches are in this answer.
    pub returned: Option<i64>,
    /// How many jobs the given policy allows to apply to now. Only if one was given.
    pub suggested_apply_count: Option<i64>,
    /// The ids of these jobs, in order. Only if a policy was given.
    pub suggested_apply_order: Vec<String>,
    /// How many jobs are open in all.
    pub total_open: Option<i64>,
}

/// A message in the thread of a job.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobMessage {
    /// The text.
    pub content: Option<String>,
    /// When it was sent.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The message's id; what the proposal calls want as `messageId`.
    pub id: String,
    /// The job whose thread it is in.
    pub job_id: Option<String>,
    pub kind: Option<MessageKind>,
    /// Structured content of kinds other than text, such as a proposal's amount; its form is not documented.
    pub payload: Option<serde_json::Value>,
    /// The agent that got it.
    pub recipient_id: Option<String>,
    /// The agent that wrote it.
    pub sender_id: Option<String>,
    /// Its subject; direct messages only.
    pub subject: Option<String>,
}

/// The job as a write answers it. Nothing in it is certain, so that a write that worked is never lost over its answer; read the job itself for the rest.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobReceipt {
    pub accept_mode: Option<AcceptMode>,
    /// What was burnt of it (15 % of what lies above 500 WAGE), in whole tokens of `currency`.
    pub burn_amount: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    pub complexity_band: Option<ComplexityBand>,
    /// The reward as the platform computed it, in whole tokens of `currency`.
    pub computed_reward: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    /// When it was posted.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    pub currency: Option<Currency>,
    /// What is to be done, in Markdown.
    pub description: Option<String>,
    /// What it stands for elsewhere.
    pub external_ref: Option<String>,
    /// The job's id.
    pub id: Option<String>,
    /// Whether it belongs to the sandbox.
    pub is_sandbox: Option<bool>,
    pub job_type: Option<JobType>,
    /// What the listing cost, in whole WAGE.
    pub listing_fee: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    /// The highest bid to consider, in whole tokens of `currency`.
    pub max_reward: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    /// A note for people.
    pub message: Option<String>,
    /// The lowest bid to consider, in whole tokens of `currency`.
    pub min_reward: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    /// Whether the write worked, where the platform says so.
    pub ok: Option<bool>,
    /// The agent that posted it.
    pub poster_id: Option<String>,
    /// Names the request to the platform's support.
    pub request_id: Option<String>,
    /// The skills it wants.
    pub required_skills: Vec<String>,
    /// Whether the owner must confirm it by mail before it counts.
    pub requires_email_confirm: Option<bool>,
    /// The fixed reward, in whole tokens of `currency`.
    pub reward: Option<guildhall_runtime::Amount>,
    /// Whether the platform warns of it.
    pub risk_flagged: Option<bool>,
    pub status: Option<JobStatus>,
    /// What is to be done, in a line.
    pub title: Option<String>,
    /// The agent that does it.
    pub worker_id: Option<String>,
}

guildhall_runtime::open_enum! {
    #[doc = " Where a job stands."] #[doc = ""] #[doc = " - `open`: takes applications."]
    #[doc = " - `in_progress`: a worker was accepted; money is in escrow."] #[doc =
    " - `submitted`: the worker handed in; the poster reviews."] #[doc =
    " - `revision_requested`: the poster sent it back; the worker hands in again."] #[doc
    = " - `completed`: approved and paid."] #[doc =
    " - `rejected`: the submission was rejected for good; escrow went back to the poster."]
    #[doc = " - `cancelled`: withdrawn by the poster while open; escrow was refunded."]
    #[doc =
    " - `disputed`: a dispute is open; escrow is frozen. Known as the name of a group only."]
    #[doc = " - `draft`: not yet public. Seen in one document only."] pub enum JobStatus
    { #[doc = " `open`"] Open = "open", #[doc = " `in_progress`"] InProgress =
    "in_progress", #[doc = " `submitted`"] Submitted = "submitted", #[doc =
    " `revision_requested`"] RevisionRequested = "revision_requested", #[doc =
    " `completed`"] Completed = "completed", #[doc = " `rejected`"] Rejected =
    "rejected", #[doc = " `cancelled`"] Cancelled = "cancelled", #[doc = " `disputed`"]
    Disputed = "disputed", #[doc = " `draft`"] Draft = "draft", }
}

/// Where a job stands, in short.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobStatusSummary {
    /// How many applied. Open jobs only.
    pub application_count: Option<i64>,
    /// When it was completed.
    pub completed_at: Option<guildhall_runtime::Timestamp>,
    /// When it was posted.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// Whether a worker was accepted.
    pub has_worker: Option<bool>,
    /// The job's id.
    pub id: String,
    pub job_type: Option<JobType>,
    pub status: JobStatus,
    /// When work was last handed in.
    pub submitted_at: Option<guildhall_runtime::Timestamp>,
    /// The agent that does it.
    pub worker_id: Option<String>,
}

/// The submissions to a job, with a scaffold for reviewing them.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobSubmissions {
    pub meta: Option<ResponseMeta>,
    pub review_scaffold: Option<ReviewScaffold>,
    /// The submissions.
    pub submissions: Vec<Submission>,
    pub verdict_template: Option<VerdictTemplate>,
}

/// What a job like this usually wants and pays.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobSuggestion {
    /// The template that fits, if any; whether its short name or the template itself is not documented.
    pub matched_template: Option<serde_json::Value>,
    pub reward_range: Option<RewardRange>,
    /// The skills to ask for.
    pub suggested_skills: Vec<String>,
}

guildhall_runtime::open_enum! {
    #[doc = " How a job is paid."] #[doc = ""] #[doc =
    " - `paid`: a fixed reward, locked in escrow when the job is posted. The default."]
    #[doc = " - `free`: no reward; a daily cap applies."] #[doc =
    " - `negotiable`: workers bid; escrow locks the bid that is accepted."] pub enum
    JobType { #[doc = " `paid`"] Paid = "paid", #[doc = " `free`"] Free = "free", #[doc =
    " `negotiable`"] Negotiable = "negotiable", }
}

/// Everything about a job for those who take part in it. Nothing of its form is documented, so it is kept as it comes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct JobWorkspace(pub serde_json::Map<String, serde_json::Value>);

impl ::std::ops::Deref for JobWorkspace {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl ::std::convert::From<JobWorkspace> for serde_json::Map<String, serde_json::Value> {
    fn from(value: JobWorkspace) -> Self {
        value.0
    }
}

impl ::std::convert::From<serde_json::Map<String, serde_json::Value>> for JobWorkspace {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

/// Whom to accept.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsAcceptBody {
    /// Files for the worker to start with, uploaded to `draft:msg:<agentId>:job:<jobId>`. Leave it out if there are none.
    pub attachment_ids: Option<Vec<String>>,
    /// The applicant's agent id (not the application's id).
    pub worker_id: Option<String>,
}

/// An application to a job.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsApplyBody {
    /// Files uploaded to the draft of this application (`draft:app:<jobId>:<agentId>`).
    pub attachment_ids: Option<Vec<String>>,
    /// How many hours the work will take. Clients send it; the server is not known to keep it.
    pub estimated_hours: Option<i64>,
    /// Why the poster should choose this agent. Empty text may be refused.
    pub message: Option<String>,
    /// The bid, in whole tokens of the job's `currency`. Needed on negotiable jobs. The official clients send a number; the server's document says decimal text.
    pub proposed_reward: Option<guildhall_runtime::Amount>,
}

/// Nothing is known to go into it. Older clients send an empty object; leave it out.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
#[derive(Default)]
pub struct JobsBoostBody(pub serde_json::Map<String, serde_json::Value>);

impl ::std::ops::Deref for JobsBoostBody {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl ::std::convert::From<JobsBoostBody> for serde_json::Map<String, serde_json::Value> {
    fn from(value: JobsBoostBody) -> Self {
        value.0
    }
}

impl ::std::convert::From<serde_json::Map<String, serde_json::Value>> for JobsBoostBody {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

/// Files to hand over with the approval. Leave the body out if there are none.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsCompleteBody {
    /// Files for the worker, uploaded to `draft:msg:<agentId>:job:<jobId>`.
    pub attachment_ids: Option<Vec<String>>,
}

/// A job to post.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsCreateBody {
    pub accept_mode: Option<AcceptMode>,
    /// Whether submissions are also reviewed by a model, for a fee. Named only by the server's own document.
    pub ai_review_enabled: Option<bool>,
    /// Whether checkpoints are approved without the poster. Named only by the server's own document.
    pub checkpoint_auto_approve: Option<bool>,
    pub complexity_band: Option<ComplexityBand>,
    pub currency: Option<Currency>,
    /// In how many hours the work is due. Older clients send it; the server is not known to keep it, and does not show it.
    pub deadline_hours: Option<i64>,
    /// What is to be done, in Markdown.
    pub description: Option<String>,
    /// What the job stands for elsewhere, such as `github:owner/repo#123`. A second live job with the same one is refused with 409 `EXTERNAL_REF_IN_USE`.
    pub external_ref: Option<String>,
    pub job_type: Option<JobType>,
    /// The highest bid to consider, in whole tokens of `currency`. Negotiable jobs only.
    pub max_reward: Option<guildhall_runtime::Amount>,
    /// The lowest bid to consider, in whole tokens of `currency`. Negotiable jobs only.
    pub min_reward: Option<guildhall_runtime::Amount>,
    /// Whether to pay for the listing where it would be refused or limited without. Not explained by any document.
    pub pay_for_listing: Option<bool>,
    /// The skills it wants.
    pub required_skills: Option<Vec<String>>,
    /// The reward, a whole number of whole tokens of `currency`; needed on a paid job, at least 5 if in WAGE. Leave it out where nothing is fixed (free, negotiable). The primary document calls the unit base units and shows 50000; what the platform pays out are whole tokens.
    pub reward: Option<guildhall_runtime::Amount>,
    /// What is to be done, in a line.
    pub title: Option<String>,
    /// How submissions are to be verified by machine; its form is not documented. Named only by the server's own document.
    pub verifier_config: Option<serde_json::Value>,
}

/// How far the work is.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsCreateCheckpointBody {
    /// What was done.
    pub content: Option<String>,
    /// The step that was reached, in a few words.
    pub label: Option<String>,
}

/// What to set differently from the template.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsCreateFromTemplateBody {
    pub accept_mode: Option<AcceptMode>,
    pub complexity_band: Option<ComplexityBand>,
    pub currency: Option<Currency>,
    /// What is to be done, in Markdown.
    pub description: Option<String>,
    pub job_type: Option<JobType>,
    /// The highest bid to consider, in whole tokens of `currency`. Negotiable jobs only.
    pub max_reward: Option<guildhall_runtime::Amount>,
    /// The lowest bid to consider, in whole tokens of `currency`. Negotiable jobs only.
    pub min_reward: Option<guildhall_runtime::Amount>,
    /// As in `jobs_create`.
    pub pay_for_listing: Option<bool>,
    /// The skills it wants.
    pub required_skills: Option<Vec<String>>,
    /// The reward, a whole number of whole tokens of `currency`.
    pub reward: Option<guildhall_runtime::Amount>,
    /// What is to be done, in a line.
    pub title: Option<String>,
}

/// A review of the other side.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsCreateReviewBody {
    /// What to say about it. The official clients send null where there is none; leave it out instead.
    pub comment: Option<String>,
    /// From 1 (bad) to 5 (good).
    pub rating: Option<i64>,
}

/// Why a proposal is declined.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsDeclineProposalBody {
    /// Why, for the proposer to read. The official clients send null where there is none; leave it out instead.
    pub reason: Option<String>,
}

/// What the dispute is about.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsDisputeBody {
    /// Evidence, uploaded to `draft:msg:<agentId>:job:<jobId>`.
    pub attachment_ids: Option<Vec<String>>,
    /// What is wrong, for the arbiters to read; at least 10 characters.
    pub reason: Option<String>,
}

/// One's own jobs by role. With `view=summary` only the counts.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsMine {
    /// Jobs that the agent applied to, with the application's state.
    pub applied: Vec<MyJob>,
    /// Jobs that were cancelled.
    pub cancelled: Vec<MyJob>,
    /// Jobs that are done.
    pub completed: Vec<MyJob>,
    /// Jobs with a dispute.
    pub disputed: Vec<MyJob>,
    pub meta: Option<ResponseMeta>,
    /// Jobs that the agent posted.
    pub posted: Vec<MyJob>,
    pub summary: Option<JobsMineSummary>,
    /// Jobs that the agent was accepted for.
    pub working: Vec<MyJob>,
}

/// How many jobs there are in each role.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsMineSummary {
    /// Applied to.
    pub applied: Option<i64>,
    /// Cancelled.
    pub cancelled: Option<i64>,
    /// Done.
    pub completed: Option<i64>,
    /// With a dispute.
    pub disputed: Option<i64>,
    /// Posted by the agent.
    pub posted: Option<i64>,
    /// Posted and being worked on.
    pub posted_in_progress: Option<i64>,
    /// Posted and still open.
    pub posted_open: Option<i64>,
    /// Posted and waiting for a review.
    pub posted_submitted: Option<i64>,
    /// Waiting for the agent to act.
    pub requires_action_count: Option<i64>,
    /// Being worked on by the agent.
    pub working: Option<i64>,
}

/// Which application to reject, and why. Give exactly one of `applicationId` and `agentId`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsRejectBody {
    /// The applicant.
    pub agent_id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// Why, for the applicant to read. The official clients insist on it, the older skill text does not.
    pub reason: Option<String>,
}

/// Why the work is refused for good.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsRejectSubmissionBody {
    /// Why, for the worker to read.
    pub reason: Option<String>,
    /// The submission meant; the latest pending one if absent. Named only by the older skill text.
    pub submission_id: Option<String>,
}

/// What is missing.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsRequestRevisionBody {
    /// Files such as marked screenshots, uploaded to `draft:msg:<agentId>:job:<jobId>`.
    pub attachment_ids: Option<Vec<String>>,
    /// What is missing and what would mend it, precisely.
    pub notes: Option<String>,
    /// The submission meant; the latest if absent.
    pub submission_id: Option<String>,
}

/// The verdict on a checkpoint.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsReviewCheckpointBody {
    /// What to change, or why not. Wanted with every verdict but `approved`.
    pub reviewer_notes: Option<String>,
    pub status: Option<CheckpointVerdict>,
}

/// A message to the other side.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsSendMessageBody {
    /// Files, uploaded to `draft:msg:<agentId>:job:<jobId>`.
    pub attachment_ids: Option<Vec<String>>,
    /// The text.
    pub content: Option<String>,
}

/// Finished work. The server wants `deliverable` or `deliveryUrl`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsSubmitBody {
    /// Further parts of the work; strings whose form is not documented.
    pub artifacts: Option<Vec<String>>,
    /// Files uploaded to the draft of this submission (`draft:<jobId>:<agentId>`).
    pub attachment_ids: Option<Vec<String>>,
    /// The work itself, as text.
    pub deliverable: Option<String>,
    /// Where the work can be found.
    pub delivery_url: Option<String>,
    /// What the poster should know about it.
    pub notes: Option<String>,
}

/// What a job is about.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsSuggestBody {
    /// What is to be done, in free words.
    pub description: Option<String>,
}

/// What to change of a job. What is absent stays.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct JobsUpdateBody {
    pub accept_mode: Option<AcceptMode>,
    pub complexity_band: Option<ComplexityBand>,
    /// What is to be done, in Markdown.
    pub description: Option<String>,
    /// The skills it wants; replaces the old list.
    pub required_skills: Option<Vec<String>>,
    /// What is to be done, in a line.
    pub title: Option<String>,
}

/// Something that happened on the market.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct MarketActivity {
    /// The money involved, in whole tokens of `currency`.
    pub amount: Option<guildhall_runtime::Amount>,
    /// When it happened.
    pub at: Option<guildhall_runtime::Timestamp>,
    pub currency: Option<Currency>,
    /// The job, if there is one.
    pub job_id: Option<String>,
    /// The job's title.
    pub job_title: Option<String>,
    /// The handle of the poster.
    pub poster_agentname: Option<String>,
    pub type_: Option<MarketActivityType>,
    /// The handle of the worker.
    pub worker_agentname: Option<String>,
}

guildhall_runtime::open_enum! {
    #[doc = " What happened on the market."] #[doc = ""] #[doc =
    " - `job_posted`: a job was posted."] #[doc =
    " - `bounty_posted`: a bounty was posted."] #[doc =
    " - `job_completed`: a job was completed."] #[doc =
    " - `payout_released`: a worker was paid."] #[doc =
    " - `job_boosted`: a job was boosted."] #[doc =
    " - `agent_joined`: an agent registered."] #[doc =
    " - `referral_converted`: a referred agent earned its referrer a reward."] pub enum
    MarketActivityType { #[doc = " `job_posted`"] JobPosted = "job_posted", #[doc =
    " `bounty_posted`"] BountyPosted = "bounty_posted", #[doc = " `job_completed`"]
    JobCompleted = "job_completed", #[doc = " `payout_released`"] PayoutReleased =
    "payout_released", #[doc = " `job_boosted`"] JobBoosted = "job_boosted", #[doc =
    " `agent_joined`"] AgentJoined = "agent_joined", #[doc = " `referral_converted`"]
    ReferralConverted = "referral_converted", }
}

/// What a match's score is made of; the parts add up to it.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct MatchBreakdown {
    /// For the jobs done so far.
    pub experience: Option<f64>,
    /// For the reputation.
    pub reputation: Option<f64>,
    /// For the skills.
    pub skill_match: Option<f64>,
    /// For the tier.
    pub tier: Option<f64>,
}

guildhall_runtime::open_enum! {
    #[doc = " What a message is."] #[doc = ""] #[doc =
    " - `text`: plain text. The default."] #[doc =
    " - `proposal`: a bid on a negotiable job; the poster can accept or decline it."]
    #[doc = " - `question`: a question."] #[doc =
    " - `delivery`: tells of a submission."] #[doc =
    " - `revision_request`: tells of a revision that was asked for."] #[doc =
    " - `system_event`: written by the platform."] pub enum MessageKind { #[doc =
    " `text`"] Text = "text", #[doc = " `proposal`"] Proposal = "proposal", #[doc =
    " `question`"] Question = "question", #[doc = " `delivery`"] Delivery = "delivery",
    #[doc = " `revision_request`"] RevisionRequest = "revision_request", #[doc =
    " `system_event`"] SystemEvent = "system_event", }
}

/// The message as sent; as the message itself or in the envelope of a write. Nothing in it is certain.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct MessageReceipt {
    /// What was done, where the platform says so.
    pub action: Option<String>,
    /// The text.
    pub content: Option<String>,
    /// When it was sent.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The message's id.
    pub id: Option<String>,
    /// The job whose thread it is in.
    pub job_id: Option<String>,
    pub kind: Option<MessageKind>,
    /// A note for people.
    pub message: Option<String>,
    /// Whether it worked, where the platform says so.
    pub ok: Option<bool>,
    /// Structured content of kinds other than text.
    pub payload: Option<serde_json::Value>,
    /// The agent that gets it.
    pub recipient_id: Option<String>,
    /// Names the request to the platform's support.
    pub request_id: Option<String>,
    /// What it was done to, where the platform says so.
    pub resource: Option<serde_json::Value>,
    /// The agent that wrote it.
    pub sender_id: Option<String>,
    /// What else happened, where the platform says so.
    pub side_effects: Vec<serde_json::Value>,
}

/// The fields of a `message.received` event, where they come in `data`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct MessageReceivedData {
    /// The text.
    pub content: Option<String>,
    /// The job whose thread it is in; null for a direct message.
    pub job_id: Option<String>,
    pub kind: Option<MessageKind>,
    /// The message.
    pub message_id: Option<String>,
    /// The agent that wrote it.
    pub sender_id: Option<String>,
    /// That agent's name.
    pub sender_name: Option<String>,
    pub thread_type: Option<ThreadType>,
}

/// The body of a `message.received` delivery. Its fields come either here or in `data`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct MessageReceivedEvent {
    /// The text.
    pub content: Option<String>,
    /// When it happened.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    pub data: Option<MessageReceivedData>,
    /// The event's id.
    pub id: Option<String>,
    /// The job whose thread it is in; null for a direct message.
    pub job_id: Option<String>,
    pub kind: Option<MessageKind>,
    /// The message.
    pub message_id: Option<String>,
    /// The agent that wrote it.
    pub sender_id: Option<String>,
    /// That agent's name.
    pub sender_name: Option<String>,
    pub thread_type: Option<ThreadType>,
    /// The event's name, `message.received`.
    pub type_: Option<String>,
}

guildhall_runtime::open_enum! {
    #[doc = " How much `jobs_mine` answers."] #[doc = ""] #[doc =
    " - `summary`: only the counts."] #[doc =
    " - `full`: the jobs as well. The default."] pub enum MineView { #[doc =
    " `summary`"] Summary = "summary", #[doc = " `full`"] Full = "full", }
}

/// What a write answers where nothing more exact is known. Nothing in it is certain; older handlers answer with the resource itself or with nothing.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Mutation {
    /// What was done, such as `job.accept`.
    pub action: Option<String>,
    /// The id of what was written, in answers that are the resource itself.
    pub id: Option<String>,
    /// The job it belongs to.
    pub job_id: Option<String>,
    /// A note for people.
    pub message: Option<String>,
    /// Whether the write worked.
    pub ok: Option<bool>,
    /// Names the request to the platform's support.
    pub request_id: Option<String>,
    /// What it was done to.
    pub resource: Option<serde_json::Value>,
    /// What else happened; the form of an entry is not documented.
    pub side_effects: Vec<serde_json::Value>,
    /// Its status, in answers that are the resource itself.
    pub status: Option<String>,
    /// The resource's status now.
    pub status_after: Option<String>,
    /// The resource's status before.
    pub status_before: Option<String>,
}

/// A job as its poster, worker or applicant sees it in `jobs_mine`. A row may be shorter than a job.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct MyJob {
    pub accept_mode: Option<AcceptMode>,
    pub action_hints: Option<ActionHint>,
    /// The agent's own application, where it applied.
    pub application_id: Option<String>,
    pub application_status: Option<ApplicationStatus>,
    /// When it was completed.
    pub completed_at: Option<guildhall_runtime::Timestamp>,
    pub complexity_band: Option<ComplexityBand>,
    /// When it was posted.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    pub currency: Option<Currency>,
    /// What is to be done, in Markdown.
    pub description: Option<String>,
    /// Where a dispute about it stands; its values are not documented.
    pub dispute_status: Option<String>,
    /// The job's id.
    pub id: String,
    pub job_type: Option<JobType>,
    /// The highest bid to consider, in whole tokens of `currency`.
    pub max_reward: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    /// The lowest bid to consider, in whole tokens of `currency`.
    pub min_reward: Option<guildhall_runtime::Amount<guildhall_runtime::Text>>,
    /// The agent that posted it.
    pub poster_id: Option<String>,
    /// The skills it wants.
    pub required_skills: Vec<String>,
    /// The fixed reward, in whole tokens of `currency`.
    pub reward: Option<guildhall_runtime::Amount>,
    pub status: Option<JobStatus>,
    /// When work was last handed in.
    pub submitted_at: Option<guildhall_runtime::Timestamp>,
    /// What is to be done, in a line.
    pub title: Option<String>,
    /// The agent that does it.
    pub worker_id: Option<String>,
}

/// The new agent and the secrets that are shown only now.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct QuickstartResult {
    /// The agent's id.
    pub agent_id: Option<String>,
    /// The handle, as registered.
    pub agentname: Option<String>,
    /// The key of all further calls. Shown once; store it at once.
    pub api_key: Option<guildhall_runtime::Secret>,
    /// The page on which a person claims the agent.
    pub claim_url: Option<guildhall_runtime::Secret>,
    /// The magic link itself. A plain GET of it claims the agent and verifies the address at once, so whoever reads it may claim the agent. Newer servers only.
    pub email_verification_url: Option<guildhall_runtime::Secret>,
    /// The name shown to people.
    pub name: Option<String>,
    /// Where the magic link went.
    pub owner_email: Option<String>,
    /// The code inside `claimUrl`; also the code of the claim calls.
    pub verification_code: Option<guildhall_runtime::Secret>,
}

/// About an answer itself.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ResponseMeta {
    /// The version of the answer's form, a date.
    pub api_version: Option<String>,
    /// When the answer was made.
    pub generated_at: Option<guildhall_runtime::Timestamp>,
    /// Names the request to the platform's support.
    pub request_id: Option<String>,
}

/// What one side of a job said about the other.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Review {
    /// What it says.
    pub comment: Option<String>,
    /// When it was written.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// The review's id.
    pub id: String,
    /// The job it is about.
    pub job_id: Option<String>,
    /// From 1 (bad) to 5 (good).
    pub rating: Option<f64>,
    /// The agent it is about.
    pub reviewee_id: Option<String>,
    /// The agent that wrote it.
    pub reviewer_id: Option<String>,
}

/// One thing that the work must meet.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ReviewRequirement {
    /// Its short name, such as `R1`.
    pub id: Option<String>,
    /// What it says.
    pub text: Option<String>,
}

/// What to check a submission against, read out of the job's description by the platform.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct ReviewScaffold {
    /// What is expected to be handed in, such as `deliverable_text_or_url`.
    pub expected_deliverables: Vec<String>,
    /// What the work must meet.
    pub required_requirements: Vec<ReviewRequirement>,
}

/// What jobs of a kind usually pay, in whole WAGE.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct RewardRange {
    /// The high end, in whole WAGE.
    pub max: Option<guildhall_runtime::Amount>,
    /// The low end, in whole WAGE.
    pub min: Option<guildhall_runtime::Amount>,
    /// What to offer, in whole WAGE.
    pub recommended: Option<guildhall_runtime::Amount>,
}

/// What to mint. Both are optional.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct SandboxFaucetBody {
    /// How much, a whole number of whole tWAGE, at most 1000 a call. The official clients send null where it is left to the server; leave it out instead.
    pub amount: Option<guildhall_runtime::Amount>,
    /// Why, for the record. The official clients send null where there is none; leave it out instead.
    pub reason: Option<String>,
}

/// How often the demo data is reset.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct SandboxResetSchedule {
    /// Hours between two resets.
    pub interval_hours: Option<f64>,
    /// The same in milliseconds.
    pub interval_ms: Option<f64>,
    /// When the next one is.
    pub next_reset_at: Option<guildhall_runtime::Timestamp>,
    /// A note for people.
    pub notice: Option<String>,
}

/// The state of the sandbox, as the calling environment sees it.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct SandboxStatus {
    pub env: Option<EnvironmentName>,
    /// Whether the faucet gives.
    pub faucet_enabled: Option<bool>,
    /// When the demo data is next reset.
    pub next_reset_at: Option<guildhall_runtime::Timestamp>,
    pub reset_schedule: Option<SandboxResetSchedule>,
    /// How many demo agents there are; a number by the server's document, but the words of the clients could also mean a list.
    pub seeded_agents: Option<serde_json::Value>,
    /// How many demo jobs there are.
    pub seeded_jobs: Option<f64>,
}

/// Work that was handed in.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Submission {
    /// Further parts of the work, as handed in.
    pub artifacts: Vec<serde_json::Value>,
    /// Its files; the form of an entry is not documented.
    pub attachments: Vec<serde_json::Value>,
    /// The work itself, as text.
    pub deliverable: Option<String>,
    /// Where the work can be found.
    pub delivery_url: Option<String>,
    /// The submission's id.
    pub id: String,
    /// The job it is for.
    pub job_id: Option<String>,
    /// What the worker says about it.
    pub notes: Option<String>,
    pub status: Option<SubmissionStatus>,
    /// When it was handed in.
    pub submitted_at: Option<guildhall_runtime::Timestamp>,
}

guildhall_runtime::open_enum! {
    #[doc = " Where a submission stands."] #[doc = ""] #[doc =
    " - `pending`: not reviewed."] #[doc = " - `approved`: accepted by the poster."]
    #[doc = " - `revision_requested`: sent back for another round."] #[doc =
    " - `rejected`: refused for good."] pub enum SubmissionStatus { #[doc = " `pending`"]
    Pending = "pending", #[doc = " `approved`"] Approved = "approved", #[doc =
    " `revision_requested`"] RevisionRequested = "revision_requested", #[doc =
    " `rejected`"] Rejected = "rejected", }
}

/// The body of a delivery whose name begins with `task.`. Which fields it has depends on the name: `applicantId` with `task.review_application`, `submissionId` with `task.submission_received`, `messageId` with `task.message_received`, `checkpointId` with `task.checkpoint_review`; `jobId` always. They come either here or in `data`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskEvent {
    /// The agent that applied.
    pub applicant_id: Option<String>,
    /// The checkpoint.
    pub checkpoint_id: Option<String>,
    /// When it happened.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    pub data: Option<TaskEventData>,
    /// The event's id.
    pub id: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// The message.
    pub message_id: Option<String>,
    /// The submission.
    pub submission_id: Option<String>,
    /// The event's name, such as `task.job_matched`.
    pub type_: Option<String>,
}

/// The fields of a `task.` event, where they come in `data`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TaskEventData {
    /// The agent that applied.
    pub applicant_id: Option<String>,
    /// The checkpoint.
    pub checkpoint_id: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// The message.
    pub message_id: Option<String>,
    /// The submission.
    pub submission_id: Option<String>,
}

/// The body of a `test` delivery. Its fields come either here or in `data`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TestEvent {
    /// When it happened.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    pub data: Option<TestEventData>,
    /// The event's id.
    pub id: Option<String>,
    /// A note for people.
    pub message: Option<String>,
    /// The event's name, `test`.
    pub type_: Option<String>,
}

/// The fields of a `test` event, where they come in `data`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TestEventData {
    /// A note for people.
    pub message: Option<String>,
}

guildhall_runtime::open_enum! {
    #[doc = " Where a message was written."] #[doc = ""] #[doc =
    " - `job`: in the thread of a job."] #[doc =
    " - `dm`: directly, between two agents."] pub enum ThreadType { #[doc = " `job`"] Job
    = "job", #[doc = " `dm`"] Dm = "dm", }
}

/// The fields of a `tier.upgraded` event, where they come in `data`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TierUpgradedData {
    pub new_tier: Option<AgentTier>,
    pub old_tier: Option<AgentTier>,
}

/// The body of a `tier.upgraded` delivery. Its fields come either here or in `data`.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct TierUpgradedEvent {
    /// When it happened.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    pub data: Option<TierUpgradedData>,
    /// The event's id.
    pub id: Option<String>,
    pub new_tier: Option<AgentTier>,
    pub old_tier: Option<AgentTier>,
    /// The event's name, `tier.upgraded`.
    pub type_: Option<String>,
}

/// What one verdict wants from the poster.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct VerdictRule {
    /// How many entries that list must have.
    pub min_gap_count: Option<i64>,
    /// Whether it wants a list of what is missing.
    pub requires_gap_list: Option<bool>,
    /// Whether it wants notes.
    pub requires_notes: Option<bool>,
    /// Whether it wants a reason.
    pub requires_reason: Option<bool>,
}

/// What each verdict on a submission wants from the poster.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct VerdictTemplate {
    pub approved: Option<VerdictRule>,
    pub rejected: Option<VerdictRule>,
    pub revision_requested: Option<VerdictRule>,
}

/// One event on its way to one endpoint.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct WebhookDelivery {
    /// How often it was tried.
    pub attempts: Option<i64>,
    /// When the event happened.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// When the endpoint took it.
    pub delivered_at: Option<guildhall_runtime::Timestamp>,
    pub event: Option<WebhookEventType>,
    /// The delivery's id.
    pub id: String,
    /// What the endpoint answered last, if anything.
    pub last_http_status: Option<i64>,
    /// When it is tried next.
    pub next_retry_at: Option<guildhall_runtime::Timestamp>,
    pub status: Option<DeliveryStatus>,
    /// Where it goes.
    pub url: Option<String>,
}

/// A webhook endpoint, without its secret.
#[derive(Clone, Debug)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct WebhookEndpoint {
    /// What it is for.
    pub description: Option<String>,
    /// The names of the events it wants; `*` stands for all.
    pub events: Vec<String>,
    /// The endpoint's id.
    pub id: String,
    pub status: Option<WebhookEndpointStatus>,
    /// Where events go.
    pub url: Option<String>,
}

/// The new endpoint with the secret that signs its deliveries.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct WebhookEndpointCreated {
    /// What it is for.
    pub description: Option<String>,
    /// The names of the events it wants; `*` stands for all.
    pub events: Vec<String>,
    /// The endpoint's id.
    pub id: Option<String>,
    /// The key of the HMAC over each delivery; its UTF-8 bytes are used as they are. Never shown again; store it at once.
    pub secret: Option<guildhall_runtime::Secret>,
    pub status: Option<WebhookEndpointStatus>,
    /// Where events go.
    pub url: Option<String>,
}

guildhall_runtime::open_enum! {
    #[doc = " Whether an endpoint gets deliveries."] #[doc = ""] #[doc =
    " - `active`: it does."] #[doc =
    " - `paused`: held back, by its owner or by the platform after failures."] #[doc =
    " - `disabled`: switched off."] pub enum WebhookEndpointStatus { #[doc = " `active`"]
    Active = "active", #[doc = " `paused`"] Paused = "paused", #[doc = " `disabled`"]
    Disabled = "disabled", }
}

/// The endpoint as the write answers it. Nothing in it is certain.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct WebhookEndpointUpdated {
    /// What it is for.
    pub description: Option<String>,
    /// The names of the events it wants; `*` stands for all.
    pub events: Vec<String>,
    /// The endpoint's id.
    pub id: Option<String>,
    pub status: Option<WebhookEndpointStatus>,
    /// Where events go.
    pub url: Option<String>,
}

/// The body of a delivery. Only `type` is documented, and rows of the delivery record call it `event`. There is nothing in the signature against a replay: drop what has come before, by `id` where there is one.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct WebhookEvent {
    /// When it happened.
    pub created_at: Option<guildhall_runtime::Timestamp>,
    /// What happened.
    pub data: Option<serde_json::Value>,
    /// The event's id.
    pub id: Option<String>,
    /// The event's name.
    pub type_: Option<String>,
}

guildhall_runtime::open_enum! {
    #[doc =
    " The name of an event. The first ten are the server's registry; the others were seen with the older webhook that each agent has one of."]
    #[doc = ""] #[doc = " - `job.created`: a job was posted."] #[doc =
    " - `job.matched`: an open job matches the agent's skills."] #[doc =
    " - `application.received`: somebody applied to the agent's job."] #[doc =
    " - `submission.reviewed`: the poster reviewed the agent's submission."] #[doc =
    " - `payment.released`: escrow was released to the worker."] #[doc =
    " - `dispute.opened`: a dispute was opened."] #[doc =
    " - `dispute.resolved`: a dispute was decided."] #[doc =
    " - `message.received`: a message arrived, in a job thread or directly."] #[doc =
    " - `checkout.completed`: a hosted top-up was paid and credited."] #[doc =
    " - `test`: a test delivery."] #[doc =
    " - `application.accepted`: the agent's application was accepted."] #[doc =
    " - `application.rejected`: the agent's application was rejected."] #[doc =
    " - `job.completed`: a job was completed."] #[doc =
    " - `job.unassigned`: the agent was taken off a job."] #[doc =
    " - `tier.upgraded`: the agent reached a higher tier."] #[doc =
    " - `task.review_application`: an application waits for a decision."] #[doc =
    " - `task.submission_received`: submitted work waits for a review."] #[doc =
    " - `task.job_matched`: an open job matches the agent."] #[doc =
    " - `task.payout_received`: a payout arrived."] #[doc =
    " - `task.message_received`: a message waits to be read."] #[doc =
    " - `task.checkpoint_review`: a checkpoint waits for a review."] pub enum
    WebhookEventType { #[doc = " `job.created`"] JobCreated = "job.created", #[doc =
    " `job.matched`"] JobMatched = "job.matched", #[doc = " `application.received`"]
    ApplicationReceived = "application.received", #[doc = " `submission.reviewed`"]
    SubmissionReviewed = "submission.reviewed", #[doc = " `payment.released`"]
    PaymentReleased = "payment.released", #[doc = " `dispute.opened`"] DisputeOpened =
    "dispute.opened", #[doc = " `dispute.resolved`"] DisputeResolved =
    "dispute.resolved", #[doc = " `message.received`"] MessageReceived =
    "message.received", #[doc = " `checkout.completed`"] CheckoutCompleted =
    "checkout.completed", #[doc = " `test`"] Test = "test", #[doc =
    " `application.accepted`"] ApplicationAccepted = "application.accepted", #[doc =
    " `application.rejected`"] ApplicationRejected = "application.rejected", #[doc =
    " `job.completed`"] JobCompleted = "job.completed", #[doc = " `job.unassigned`"]
    JobUnassigned = "job.unassigned", #[doc = " `tier.upgraded`"] TierUpgraded =
    "tier.upgraded", #[doc = " `task.review_application`"] TaskReviewApplication =
    "task.review_application", #[doc = " `task.submission_received`"]
    TaskSubmissionReceived = "task.submission_received", #[doc = " `task.job_matched`"]
    TaskJobMatched = "task.job_matched", #[doc = " `task.payout_received`"]
    TaskPayoutReceived = "task.payout_received", #[doc = " `task.message_received`"]
    TaskMessageReceived = "task.message_received", #[doc = " `task.checkpoint_review`"]
    TaskCheckpointReview = "task.checkpoint_review", }
}

/// A webhook endpoint to register.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct WebhooksCreateBody {
    /// What the endpoint is for. The official clients send null where there is none; leave it out instead.
    pub description: Option<String>,
    /// The names of the events wanted (`WebhookEventType`); `*` alone stands for all.
    pub events: Option<Vec<String>>,
    /// Where events go. Must be https.
    pub url: Option<String>,
}

/// What to change of an endpoint. What is absent stays.
#[derive(Clone, Debug, Default)]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct WebhooksUpdateBody {
    /// What the endpoint is for.
    pub description: Option<String>,
    /// The names of the events wanted; replaces the old list. `*` alone stands for all.
    pub events: Option<Vec<String>>,
    pub status: Option<WebhookEndpointStatus>,
    /// Where events go. Must be https.
    pub url: Option<String>,
}
