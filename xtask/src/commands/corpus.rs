//! `corpus`: runs the pipeline over a corpus of public descriptions, which it fetches.

use std::process;

use super::{Command, Verdict};
use crate::workspace;

/// The command's entry in the table.
pub(crate) const COMMAND: Command = Command {
    name: "corpus",
    arguments: "[--help]",
    summary: "runs the pipeline over public descriptions and reports what became of each",
    run,
};

/// Builds the program and calls it.
pub(super) fn run(arguments: &[String]) -> Result<Verdict, String> {
    let status = process::Command::new(workspace::cargo())
        .args([
            "run",
            "--quiet",
            "--profile",
            "quick",
            "--package",
            "corpus",
            "--",
        ])
        .args(arguments)
        .current_dir(workspace::root()?)
        .status()
        .map_err(|error| format!("`cargo run` could not be started: {error}"))?;
    Ok(status.into())
}
