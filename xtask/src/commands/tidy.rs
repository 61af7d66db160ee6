//! `tidy`: the architecture as lints. Every rule runs and every finding is printed, so that one run
//! shows all there is to mend.

use super::{Command, Verdict, refuse_arguments};
use crate::finding::Finding;
use crate::manifest;
use crate::rules::{self, dependencies, http_free_types};
use crate::tracked_file::{self, TrackedFile};
use crate::workspace;

/// The command's entry in the table.
pub(crate) const COMMAND: Command = Command {
    name: "tidy",
    arguments: "",
    summary: "holds the tracked files to the rules of the architecture",
    run,
};

/// Runs every rule over the tracked files and prints what they find.
pub(crate) fn run(arguments: &[String]) -> Result<Verdict, String> {
    refuse_arguments(COMMAND.name, arguments)?;
    let files = tracked_file::read_all(&workspace::root()?)?;
    let mut findings: Vec<Finding> = files.iter().flat_map(rules::check_file).collect();
    findings.extend(check_dependencies(&files)?);
    findings.sort();
    for finding in &findings {
        println!("{finding}");
    }
    if findings.is_empty() {
        println!("tidy: {} files, nothing to mend", files.len());
        return Ok(Verdict::Passed);
    }
    println!("tidy: {} to mend in {} files", findings.len(), files.len());
    Ok(Verdict::Failed)
}

fn check_dependencies(files: &[TrackedFile]) -> Result<Vec<Finding>, String> {
    let metadata = workspace::cargo_output(&[
        "metadata",
        "--no-deps",
        "--offline",
        "--format-version",
        "1",
    ])?;
    let manifests = manifest::read_all(&metadata, files)?;
    let mut findings: Vec<Finding> = manifests.iter().flat_map(dependencies::check).collect();
    if let Some(types) = manifests
        .iter()
        .find(|manifest| manifest.package == http_free_types::PACKAGE)
    {
        let tree = workspace::cargo_output(&http_free_types::TREE_ARGUMENTS)?;
        findings.extend(http_free_types::check(types, &tree));
    }
    Ok(findings)
}
