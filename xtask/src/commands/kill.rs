//! `kill`: proves at length that what the reference server acknowledged survives `kill -9`.
//!
//! It runs the test that `cargo test` runs for a few rounds, and hands it its settings in the environment.

use std::process;

use super::{Command, Verdict};
use crate::workspace;

/// The command's entry in the table.
pub(crate) const COMMAND: Command = Command {
    name: "kill",
    arguments: "[--rounds N]",
    summary: "kills the reference server under load and checks what it acknowledged; also `--seed N` to repeat a run, \
              `--database postgres://…` in place of a file",
    run,
};

/// How many rounds there are unless the caller says otherwise.
const ROUNDS: &str = "25";

/// The arguments that are taken, each with the variable that the test reads.
const SETTINGS: [(&str, &str); 3] = [
    ("--rounds", "KILL_ROUNDS"),
    ("--seed", "KILL_SEED"),
    ("--database", "KILL_DATABASE"),
];

fn run(arguments: &[String]) -> Result<Verdict, String> {
    let status = process::Command::new(workspace::cargo())
        .args(["test", "--test", "durability", "kill::", "--"])
        .arg("--nocapture")
        .env("KILL_ROUNDS", ROUNDS)
        .envs(environment(arguments)?)
        .current_dir(workspace::root()?)
        .status()
        .map_err(|error| format!("`cargo test` could not be started: {error}"))?;
    Ok(status.into())
}

/// The variables that the arguments set.
fn environment(arguments: &[String]) -> Result<Vec<(&'static str, &str)>, String> {
    let mut variables = Vec::new();
    for pair in arguments.chunks(2) {
        let known = SETTINGS.into_iter().find(|(name, _)| *name == pair[0]);
        let (name, variable) = known.ok_or_else(|| {
            let names = SETTINGS.map(|(name, _)| format!("`{name}`")).join(", ");
            format!("`kill` does not know `{}`; it takes {names}", pair[0])
        })?;
        let value = pair
            .get(1)
            .ok_or_else(|| format!("`{name}` needs a value"))?;
        if name != "--database" && value.parse::<u64>().is_err() {
            return Err(format!("`{name}` takes a number, not `{value}`"));
        }
        variables.push((variable, value.as_str()));
    }
    Ok(variables)
}

#[cfg(test)]
mod tests {
    use super::environment;

    fn read(words: &[&str]) -> Result<Vec<(&'static str, String)>, String> {
        let arguments: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
        let variables = environment(&arguments)?.into_iter();
        Ok(variables
            .map(|(name, value)| (name, value.to_owned()))
            .collect())
    }

    #[test]
    fn every_argument_becomes_a_variable() {
        let variables = read(&["--rounds", "50", "--database", "postgres://localhost/x"]);
        let expected = [
            ("KILL_ROUNDS", "50"),
            ("KILL_DATABASE", "postgres://localhost/x"),
        ];
        assert_eq!(
            variables,
            Ok(expected
                .map(|(name, value)| (name, value.to_owned()))
                .to_vec())
        );
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        for words in [
            &["--round", "5"][..],
            &["--rounds"],
            &["--rounds", "many"],
            &["5"],
        ] {
            assert!(read(words).is_err(), "{words:?}");
        }
    }
}
