//! Starts the reference server.

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
        return ask(&settings);
    }
    // To standard error, so that standard output holds what a newcomer has to know and nothing else.
    let log = log::start(settings.log_form);
    let outcome = serve(&settings).await;
    drop(log);
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Asks the server that is running.
fn ask(settings: &Settings) -> ExitCode {
    match probe(settings.listen, settings.scheme()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
