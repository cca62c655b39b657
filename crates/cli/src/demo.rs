//! `guildhall demo`.

mod inbox;
mod openjobs;
mod openspawn;
mod report;

use self::report::{PlatformReport, Report};
use crate::{exit::Exit, failure::Failure, output, shell};

#[derive(clap::Args)]
#[command(after_help = shell::examples("  guildhall demo
  guildhall demo --json"))]
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
    let report = runtime.block_on(async {
        let tells = !arguments.json;
        let mut openjobs = PlatformReport::new("openjobs", tells);
        let ended = openjobs::work(&mut openjobs).await;
        openjobs.end(ended);
        let mut openspawn = PlatformReport::new("openspawn", tells);
        let ended = openspawn::work(&mut openspawn).await;
        openspawn.end(ended);
        Report::new(vec![openjobs, openspawn])
    });
    let told = if arguments.json { output::print_line(&report.to_json()) } else { output::print(format!("\n{report}")) };
    match told {
        Ok(()) if report.ok => Exit::Ok,
        Ok(()) => Exit::Other,
        Err(failure) => failure.tell(arguments.json),
    }
}
