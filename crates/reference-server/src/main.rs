//! Starts the reference server, or asks one that runs whether it is well.

use std::fmt::Display;
use std::process::ExitCode;

use clap::Parser as _;
use reference_server::log;
use reference_server::probe::probe;
use reference_server::serve::serve;
use reference_server::settings::Settings;

#[tokio::main]
async fn main() -> ExitCode {
    let settings = Settings::parse();
    if settings.health {
        return exit_code(probe(settings.listen, settings.scheme()));
    }
    // To standard error, so that standard output holds what a newcomer has to know and nothing else.
    let log = log::start(settings.log_form);
    let outcome = serve(&settings).await;
    drop(log);
    exit_code(outcome)
}

/// What the process ends with; a failure is said as well.
fn exit_code(outcome: Result<(), impl Display>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
