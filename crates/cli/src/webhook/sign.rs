//! `guildhall webhook sign`.

use serde_json::json;

use super::Signed;
use crate::{failure::Failure, files, output, shell};

#[derive(clap::Args)]
#[command(after_help = shell::examples("  guildhall webhook sign openjobs --secret-file secret.txt < body.json
  guildhall webhook sign openspawn --secret-file secret.txt \\
      --scheme openspawn --json < body.json"))]
pub(super) struct Arguments {
    #[command(flatten)]
    signed: Signed,
    /// The way of signing, if the platform has several; its first one unless given.
    #[arg(long, value_name = "NAME")]
    scheme: Option<String>,
    /// Prints one JSON object in place of lines.
    #[arg(long)]
    pub(super) json: bool,
}

/// Prints the headers for the body on standard input.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let platform = arguments.signed.entry()?.platform;
    let signer = arguments.signed.signer(platform, arguments.scheme.as_deref())?;
    let (name, value) = signer.header(files::standard_input()?).map_err(|error| Failure::call(platform, error))?;
    let value = value.to_str().map_err(|_| Failure::Other("the signature is no text".to_owned()))?;
    // The name as the platform writes it, which HTTP does not care for and people do.
    let schemes = platform.webhooks.iter().flat_map(|webhooks| webhooks.schemes);
    let name = schemes.map(|scheme| scheme.header).find(|header| header.eq_ignore_ascii_case(name.as_str())).unwrap_or(name.as_str());
    if arguments.json { output::print_json(&json!({ name: value })) } else { output::print(format!("{name}: {value}\n")) }
}
