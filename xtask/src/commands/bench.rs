//! `bench`: measures, with the release build, what the project promises about speed.

use std::process;

use super::{Command, Verdict};
use crate::workspace;

/// The command's entry in the table.
pub(crate) const COMMAND: Command = Command {
    name: "bench",
    arguments: "client|http|instructions|memory|store",
    summary: "measures generated code against code by hand, and the reference server; `--help` after a name lists what can be set",
    run,
};

/// The benchmarks by name, each with the package that has it.
const BENCHMARKS: [(&str, &str); 4] = [
    ("client", "customers-client"),
    ("http", "benchmarks"),
    ("instructions", "benchmarks"),
    ("store", "reference-server"),
];

fn run(arguments: &[String]) -> Result<Verdict, String> {
    if let [name] = arguments
        && name == "memory"
    {
        return memory();
    }
    let (name, package, rest) = select(arguments)?;
    let status = process::Command::new(workspace::cargo())
        .args(["bench", "--package", package, "--bench", name, "--"])
        .args(rest)
        .current_dir(workspace::root()?)
        .status()
        .map_err(|error| format!("`cargo bench` could not be started: {error}"))?;
    Ok(status.into())
}

/// How much memory both ends need for large bodies: a test, as what it finds does not depend on how fast the build is.
fn memory() -> Result<Verdict, String> {
    let status = process::Command::new(workspace::cargo())
        .args([
            "test",
            "--package",
            "contract-tests",
            "--test",
            "memory",
            "--",
        ])
        .args(["--ignored", "--nocapture"])
        .current_dir(workspace::root()?)
        .status()
        .map_err(|error| format!("`cargo test` could not be started: {error}"))?;
    Ok(status.into())
}

/// The benchmark that is meant, its package, and the arguments that are for it.
fn select(arguments: &[String]) -> Result<(&'static str, &'static str, &[String]), String> {
    let names = BENCHMARKS.map(|(name, _)| format!("`{name}`")).join(", ");
    let (first, rest) = arguments
        .split_first()
        .ok_or_else(|| format!("`bench` needs the name of a benchmark: {names}"))?;
    let (name, package) = BENCHMARKS
        .into_iter()
        .find(|(name, _)| name == first)
        .ok_or_else(|| format!("`{first}` is not a benchmark; there is {names}"))?;
    Ok((name, package, rest))
}

#[cfg(test)]
mod tests {
    use super::select;

    #[test]
    fn what_follows_the_name_is_for_the_benchmark() {
        let arguments = ["store", "--quick"].map(str::to_owned);
        let (name, package, rest) = select(&arguments).expect("a known benchmark");
        assert_eq!((name, package), ("store", "reference-server"));
        assert_eq!(rest, ["--quick"]);
    }

    #[test]
    fn an_unknown_benchmark_is_named_with_the_known_ones() {
        let message = select(&["shop".to_owned()]).expect_err("no such benchmark");
        assert!(
            message.contains("`shop`") && message.contains("`store`"),
            "{message}"
        );
    }
}
