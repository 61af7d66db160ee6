//! `check`: what CI runs, in CI's order, up to the first failure.

use std::process;
use std::time::Instant;

use super::{Command, Verdict, tidy};
use crate::workspace;

/// The command's entry in the table.
pub(crate) const COMMAND: Command = Command {
    name: "check",
    arguments: "[--quick]",
    summary: "runs what CI runs, up to the first failure; `--quick` leaves out the tests",
    run,
};

const STEPS: [Step; 5] = [
    Step {
        line: "cargo fmt --all --check",
        environment: &[],
        pace: Pace::Quick,
    },
    Step {
        line: "cargo clippy --workspace --all-targets -- -D warnings",
        environment: &[],
        pace: Pace::Quick,
    },
    Step {
        line: TIDY,
        environment: &[],
        pace: Pace::Quick,
    },
    Step {
        line: "cargo doc --no-deps --workspace",
        environment: &[("RUSTDOCFLAGS", "-D warnings")],
        pace: Pace::Quick,
    },
    Step {
        line: "cargo test",
        environment: &[],
        pace: Pace::Slow,
    },
];

/// The one step that is no process of its own.
const TIDY: &str = "cargo xtask tidy";

struct Step {
    /// The command as a developer would type it; its words hold no blanks.
    line: &'static str,
    environment: &'static [(&'static str, &'static str)],
    pace: Pace,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pace {
    Quick,
    Slow,
}

fn run(arguments: &[String]) -> Result<Verdict, String> {
    for step in select(arguments)? {
        println!("== {}", step.shown());
        let start = Instant::now();
        if step.run()? == Verdict::Failed {
            println!("failed: {}", step.shown());
            return Ok(Verdict::Failed);
        }
        println!("== passed in {} s\n", start.elapsed().as_secs());
    }
    Ok(Verdict::Passed)
}

fn select(arguments: &[String]) -> Result<Vec<&'static Step>, String> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => Ok(STEPS.iter().collect()),
        ["--quick"] => Ok(STEPS
            .iter()
            .filter(|step| step.pace == Pace::Quick)
            .collect()),
        other => Err(format!(
            "`check` takes `--quick` or nothing, not `{}`",
            other.join(" ")
        )),
    }
}

impl Step {
    /// The line that repeats this step alone.
    fn shown(&self) -> String {
        let settings = self
            .environment
            .iter()
            .map(|(name, value)| format!("{name}=\"{value}\" "));
        let mut shown: String = settings.collect();
        shown.push_str(self.line);
        shown
    }

    fn run(&self) -> Result<Verdict, String> {
        if self.line == TIDY {
            return tidy::run(&[]);
        }
        let status = process::Command::new(workspace::cargo())
            .args(self.line.split_whitespace().skip(1))
            .envs(self.environment.iter().copied())
            .current_dir(workspace::root()?)
            .status()
            .map_err(|error| format!("`{}` could not be started: {error}", self.line))?;
        Ok(status.into())
    }
}

#[cfg(test)]
mod tests {
    use super::{STEPS, select};

    fn lines(arguments: &[&str]) -> Vec<&'static str> {
        let arguments: Vec<String> = arguments
            .iter()
            .map(|&argument| argument.to_owned())
            .collect();
        select(&arguments)
            .expect("known arguments")
            .iter()
            .map(|step| step.line)
            .collect()
    }

    #[test]
    fn without_arguments_every_step_runs() {
        assert_eq!(lines(&[]).len(), STEPS.len());
    }

    #[test]
    fn quick_leaves_out_the_tests_and_nothing_else() {
        let quick = lines(&["--quick"]);
        assert_eq!(quick.len(), STEPS.len() - 1);
        assert!(!quick.contains(&"cargo test"));
    }

    #[test]
    fn an_unknown_argument_is_refused() {
        assert!(select(&["--fast".to_owned()]).is_err());
    }

    #[test]
    fn a_step_is_shown_with_its_environment() {
        let shown: Vec<String> = STEPS.iter().map(super::Step::shown).collect();
        assert!(
            shown.contains(
                &"RUSTDOCFLAGS=\"-D warnings\" cargo doc --no-deps --workspace".to_owned()
            )
        );
    }
}
