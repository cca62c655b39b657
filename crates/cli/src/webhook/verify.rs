//! `guildhall webhook verify`.

use guildhall_runtime::EventHead;
use serde_json::json;

use super::{Signed, headers};
use crate::{clean::clean, failure::Failure, files, output, shell};

#[derive(clap::Args)]
#[command(after_help = shell::examples("  guildhall webhook verify openjobs --secret-file secret.txt \\
      --header 'X-Webhook-Signature: b8bc5d8a…' < body.json
  guildhall webhook verify openjobs --secret-file old.txt \\
      --secret-file new.txt \\
      --header 'X-Webhook-Signature: b8bc5d8a…' < body.json"))]
pub(super) struct Arguments {
    #[command(flatten)]
    signed: Signed,
    /// A header of the delivery; may be repeated.
    #[arg(long, value_name = "NAME: VALUE")]
    header: Vec<String>,
    /// Prints one JSON object in place of words.
    #[arg(long)]
    pub(super) json: bool,
}

/// Verifies the body on standard input.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let entry = arguments.signed.entry()?;
    let failed = |error| Failure::call(entry.platform, error);
    let verify = (entry.verifier)(arguments.signed.keyring(entry.platform)?).map_err(failed)?;
    let headers = headers::read(&arguments.header)?;
    let body = files::standard_input()?;
    let verified =
        verify(&headers, &body).map_err(|refusal| Failure::Unverified(format!("this is no delivery of the platform: {refusal}")))?;
    let head = EventHead::read(&body, entry.platform).map_err(failed)?;
    if arguments.json {
        return output::print_json(&json!({"verified": true, "event": head.event_type(), "id": verified.id, "secret": verified.key_id}));
    }
    let id = verified.id.map(|id| format!(", id {}", clean(&id))).unwrap_or_default();
    output::print(format!(
        "verified: {}{id}, signed with the secret in {}\n",
        head.event_type().map_or("an event without a name".to_owned(), clean),
        verified.key_id
    ))
}
