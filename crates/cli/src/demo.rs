//! `guildhall demo`.

mod openjobs;
mod report;

use std::process::ExitCode;

use self::report::{PlatformReport, Report};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Prints one JSON object in place of words.
    #[arg(long)]
    json: bool,
}

/// Works a whole job on every platform; succeeds only if all is well.
pub(crate) async fn run(arguments: &Arguments) -> ExitCode {
    let mut platform = PlatformReport::new("openjobs", !arguments.json);
    if let Err(failure) = openjobs::work(&mut platform).await {
        platform.fail(&failure);
    }
    let report = Report::new(vec![platform]);
    if arguments.json {
        match serde_json::to_string(&report) {
            Ok(json) => println!("{json}"),
            Err(error) => eprintln!("The report cannot be written: {error}"),
        }
    } else {
        println!("\n{report}");
    }
    if report.ok { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
