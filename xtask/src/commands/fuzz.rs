//! `fuzz`: runs the pipeline over mutants of descriptions, those of the repository and those that `corpus` fetched.

use super::{Command, Verdict, corpus};

/// The command's entry in the table.
pub(crate) const COMMAND: Command = Command {
    name: "fuzz",
    arguments: "[--help]",
    summary: "runs the pipeline over mutants of descriptions and reports what they break",
    run,
};

fn run(arguments: &[String]) -> Result<Verdict, String> {
    let mut all = vec!["fuzz".to_owned()];
    all.extend_from_slice(arguments);
    corpus::run(&all)
}
