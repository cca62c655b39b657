//! `guildhall webhook`.

mod forward;
mod headers;
mod listen;
mod post;
mod send;
mod sign;
mod verify;

use guildhall::{
    Platform, Secret,
    webhooks::{Keyring, Signer},
};

use crate::{
    exit::Exit,
    failure::Failure,
    files, prompt,
    registry::{self, Entry},
    schema::check,
    shell,
};

#[derive(clap::Args)]
#[command(after_help = shell::examples("  guildhall webhook sign openjobs --secret-file secret.txt < body.json
  guildhall webhook send openjobs payment.released --secret-file secret.txt \\
      --to http://127.0.0.1:8080/hook
  guildhall webhook listen openspawn --secret-file secret.txt --port 8080"))]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Prints the headers that prove that a body, read from standard input, comes from the platform.
    Sign(sign::Arguments),
    /// Verifies a body, read from standard input: ends with 0, or with 1 and the reason.
    Verify(verify::Arguments),
    /// Sends a signed event, made from the example in the platform's spec.
    Send(send::Arguments),
    /// Receives, verifies and prints deliveries until Ctrl-C, and passes them on as they came.
    Listen(listen::Arguments),
}

/// Whose webhooks, and the secret they are signed with.
#[derive(clap::Args)]
struct Signed {
    /// The platform.
    #[arg(value_name = "PLATFORM", value_parser = clap::builder::PossibleValuesParser::new(registry::names(|entry| entry.platform.webhooks.is_some())))]
    platform: String,
    /// The file with the webhook's secret, or - for standard input; one newline at the end is not part of it. Several while one takes
    /// the place of another. Without one it is typed in when asked.
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    secret_file: Vec<String>,
}

/// Carries out one of the commands.
pub(crate) fn run(arguments: &Arguments) -> Exit {
    let (done, as_json) = match &arguments.command {
        Command::Sign(arguments) => (sign::run(arguments), arguments.json),
        Command::Verify(arguments) => (verify::run(arguments), arguments.json),
        Command::Send(arguments) => (send::run(arguments), arguments.json),
        Command::Listen(arguments) => (listen::run(arguments), arguments.json),
    };
    match done {
        Ok(()) => Exit::Ok,
        Err(failure) => failure.tell(as_json),
    }
}

impl Signed {
    fn entry(&self) -> Result<&'static Entry, Failure> {
        let entry = registry::find(&self.platform).filter(|entry| entry.platform.webhooks.is_some());
        entry.ok_or_else(|| Failure::usage(format!("{} delivers no webhooks", self.platform)))
    }

    /// All secrets, for verifying; a file's name is the id of its secret.
    fn keyring(&self, platform: &'static Platform) -> Result<Keyring, Failure> {
        let failed = |error| Failure::call(platform, error);
        let mut keyring: Option<Keyring> = None;
        for path in &self.secret_file {
            let secret = files::secret(path, "--secret-file")?;
            keyring = Some(
                match keyring {
                    None => Keyring::new(path.as_str(), secret),
                    Some(keyring) => keyring.with(path.as_str(), secret),
                }
                .map_err(failed)?,
            );
        }
        match keyring {
            Some(keyring) => Ok(keyring),
            None => Keyring::new("what was typed in", asked()?).map_err(failed),
        }
    }

    /// What signs like the platform, with the first of the secrets; in the way of that name, or in the platform's first one.
    fn signer(&self, platform: &'static Platform, scheme: Option<&str>) -> Result<Signer, Failure> {
        let secret = match self.secret_file.first() {
            Some(path) => files::secret(path, "--secret-file")?,
            None => asked()?,
        };
        let signer = Signer::new(platform, secret).map_err(|error| Failure::call(platform, error))?;
        let Some(scheme) = scheme else { return Ok(signer) };
        let known: Vec<_> = platform.webhooks.iter().flat_map(|webhooks| webhooks.schemes).map(|scheme| scheme.name).collect();
        let unknown = || Failure::usage(format!("--scheme: {} signs deliveries in these ways: {}", platform.title, known.join(", ")));
        signer.with_scheme(scheme).map_err(|_| unknown())
    }
}

/// The secret, from whoever sits at the terminal.
fn asked() -> Result<Secret, Failure> {
    let missing = || Failure::usage(format!("--secret-file: {}: {}", check::MISSING, prompt::NOBODY_TO_ASK));
    prompt::ask("the webhook's secret")?.ok_or_else(missing)
}

/// A runtime of one thread: a webhook tool does one thing after another.
fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Failure::Other(format!("the program cannot wait for anything: {error}")))
}
