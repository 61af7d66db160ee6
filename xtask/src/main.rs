//! Developer commands: `cargo xtask <command>`.
//!
//! Each command is one file of `commands/`; each architecture rule of `tidy` is one file of
//! `rules/`.

mod commands;
mod finding;
mod manifest;
mod rules;
mod tokens;
mod tracked_file;
mod workspace;

use std::process::ExitCode;

use commands::Verdict;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match commands::run(&arguments) {
        Ok(Verdict::Passed) => ExitCode::SUCCESS,
        Ok(Verdict::Failed) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::from(2)
        }
    }
}
