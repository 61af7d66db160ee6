//! The table of commands.
//!
//! A command is a file that exports one [`Command`]; adding it to [`COMMANDS`] is all it takes.

mod bench;
mod bless;
mod check;
mod corpus;
mod fuzz;
mod kill;
mod show;
mod tidy;

use std::process;

/// What a developer can ask for, in the order in which `cargo xtask` lists it.
const COMMANDS: [Command; 8] = [
    check::COMMAND,
    tidy::COMMAND,
    bless::COMMAND,
    show::COMMAND,
    bench::COMMAND,
    corpus::COMMAND,
    fuzz::COMMAND,
    kill::COMMAND,
];

/// One developer command.
pub(crate) struct Command {
    /// The word that selects it.
    pub(crate) name: &'static str,
    /// The arguments it takes, as the usage line shows them; empty if it takes none.
    pub(crate) arguments: &'static str,
    /// What it does, in one line.
    pub(crate) summary: &'static str,
    /// Runs it with the arguments behind its name. An error means that it could not do its work.
    pub(crate) run: fn(&[String]) -> Result<Verdict, String>,
}

/// What a command that did its work found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Everything is as it should be.
    Passed,
    /// Something is not, and the command has said what.
    Failed,
}

impl From<process::ExitStatus> for Verdict {
    /// What another program found that says so by its exit status.
    fn from(status: process::ExitStatus) -> Self {
        if status.success() {
            Self::Passed
        } else {
            Self::Failed
        }
    }
}

/// Runs the command that the first argument names; lists the commands if it is missing or asks for
/// help.
pub(crate) fn run(arguments: &[String]) -> Result<Verdict, String> {
    let Some((name, rest)) = arguments.split_first() else {
        print!("{}", usage());
        return Ok(Verdict::Failed);
    };
    if ["help", "--help", "-h"].contains(&name.as_str()) {
        print!("{}", usage());
        return Ok(Verdict::Passed);
    }
    let command = COMMANDS
        .iter()
        .find(|command| command.name == name)
        .ok_or_else(|| format!("`{name}` is not a command\n\n{}", usage()))?;
    (command.run)(rest)
}

/// The error for a command that takes no arguments and was given some.
pub(crate) fn refuse_arguments(command: &str, arguments: &[String]) -> Result<(), String> {
    match arguments.first() {
        None => Ok(()),
        Some(argument) => Err(format!("`{command}` takes no argument, not `{argument}`")),
    }
}

fn usage() -> String {
    let lines = COMMANDS.iter().map(|command| {
        let call = format!("{} {}", command.name, command.arguments);
        format!("  {call:<19} {}\n", command.summary)
    });
    let list: String = lines.collect();
    format!("Usage: cargo xtask <command>\n\nCommands:\n{list}")
}

#[cfg(test)]
mod tests {
    use super::{COMMANDS, run, usage};

    #[test]
    fn the_usage_names_every_command() {
        let usage = usage();
        for command in &COMMANDS {
            assert!(usage.contains(command.name), "{usage}");
        }
    }

    #[test]
    fn an_unknown_command_is_named_and_the_known_ones_are_listed() {
        let message = run(&["tydi".to_owned()]).expect_err("no such command");
        assert!(message.starts_with("`tydi` is not a command"), "{message}");
        assert!(message.contains("tidy"), "{message}");
    }
}
