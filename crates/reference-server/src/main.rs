//! Starts the reference server.

use std::io::IsTerminal as _;
use std::process::ExitCode;

use clap::Parser as _;
use reference_server::serve::serve;
use reference_server::settings::Settings;
use tracing_subscriber::EnvFilter;

#[tokio::main]
async fn main() -> ExitCode {
    let settings = Settings::parse();
    // To standard error, so that standard output holds what a newcomer has to know and nothing else.
    let filter =
        EnvFilter::try_from_env("REFERENCE_SERVER_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        .init();
    match serve(&settings).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
