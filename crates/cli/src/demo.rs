//! `guildhall demo`.

mod inbox;
mod openjobs;
mod report;

use self::report::{PlatformReport, Report};
use crate::{exit::Exit, failure::Failure, output};

#[derive(clap::Args)]
#[command(after_help = "Examples:
  guildhall demo
  guildhall demo --json")]
pub(crate) struct Arguments {
    /// Prints one JSON object in place of words.
    #[arg(long)]
    json: bool,
}

/// Works a whole job on every platform; succeeds only if all is well.
pub(crate) fn run(arguments: &Arguments) -> Exit {
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return Failure::Other(format!("the demo cannot start: {error}")).tell(arguments.json),
    };
    let mut platform = PlatformReport::new("openjobs", !arguments.json);
    if let Err(failure) = runtime.block_on(openjobs::work(&mut platform)) {
        platform.fail(&failure);
    }
    let report = Report::new(vec![platform]);
    let told = if arguments.json { output::print_line(&report.to_json()) } else { output::print(format!("\n{report}")) };
    match told {
        Ok(()) if report.ok => Exit::Ok,
        Ok(()) => Exit::Other,
        Err(failure) => failure.tell(arguments.json),
    }
}
