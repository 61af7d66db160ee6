//! What the crates of all documents are built with: their dependencies, built once, and the compiler.
//!
//! Cargo is asked for the dependencies alone. The crates themselves are handed to `rustc` with them, so that several are compiled at a time and
//! each has its own limits.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Deserialize;

use crate::package;

/// The dependencies of the crates, built.
pub(crate) struct Workshop {
    /// What is linked: name and file.
    libraries: Vec<(String, PathBuf)>,
    /// Where what those need is found.
    folder: PathBuf,
}

/// What Cargo says of its work, as far as it is of interest.
#[derive(Deserialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
enum Message {
    CompilerArtifact {
        target: Target,
        filenames: Vec<PathBuf>,
    },
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

impl Workshop {
    /// Builds the dependencies, at the versions that the repository has locked.
    pub(crate) fn open(folder: &Path) -> Result<Self, String> {
        let package = folder.join("dependencies");
        let failed = |error: io::Error| format!("`{}`: {error}", package.display());
        fs::create_dir_all(package.join("src")).map_err(failed)?;
        fs::write(
            package.join("Cargo.toml"),
            package::manifest("dependencies"),
        )
        .map_err(failed)?;
        fs::write(package.join("src/lib.rs"), "").map_err(failed)?;
        let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.lock");
        fs::copy(lock, package.join("Cargo.lock")).map_err(failed)?;
        println!("building what generated crates depend on");
        let target = std::path::absolute(folder.join("build")).map_err(failed)?;
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args([
                "build",
                "--quiet",
                "--offline",
                "--message-format",
                "json-render-diagnostics",
            ])
            .current_dir(&package)
            .env("CARGO_TARGET_DIR", &target)
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| format!("`cargo` cannot be started: {error}"))?;
        if !output.status.success() {
            return Err("the dependencies of generated crates cannot be built".to_owned());
        }
        let said = String::from_utf8_lossy(&output.stdout);
        let mut libraries = Vec::new();
        for wanted in ["counterpart_runtime", "serde", "tokio"] {
            let library = said.lines().find_map(|line| library(line, wanted));
            let library =
                library.ok_or_else(|| format!("Cargo does not say where `{wanted}` is"))?;
            libraries.push((wanted.to_owned(), library));
        }
        Ok(Self {
            libraries,
            folder: target.join("debug/deps"),
        })
    }

    /// The command that checks a crate as a user's build does, without its tests.
    pub(crate) fn check(&self, package: &Path, said: &Path) -> io::Result<Command> {
        let mut command = self.compiler(package, said)?;
        command.arg("--emit=metadata");
        Ok(command)
    }

    /// The command that builds its tests.
    pub(crate) fn build_tests(&self, package: &Path, said: &Path) -> io::Result<Command> {
        let mut command = self.compiler(package, said)?;
        command.arg("--test").arg("--emit=link");
        Ok(command)
    }

    /// Where the tests are when they are built.
    pub(crate) fn tests(package: &Path) -> PathBuf {
        package.join("target/examined")
    }

    fn compiler(&self, package: &Path, said: &Path) -> io::Result<Command> {
        let target = package.join("target");
        fs::create_dir_all(&target)?;
        let mut command = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        command
            .args([
                "--edition=2024",
                "--crate-type=lib",
                "--crate-name=examined",
            ])
            .args(["--error-format=json", "-Dwarnings"])
            .arg("--out-dir")
            .arg(&target)
            .arg("-L")
            .arg(format!("dependency={}", self.folder.display()));
        for (name, library) in &self.libraries {
            command
                .arg("--extern")
                .arg(format!("{name}={}", library.display()));
        }
        command
            .arg(package.join("src/lib.rs"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(File::create(said)?);
        Ok(command)
    }
}

/// The file that a message of Cargo names for a library.
fn library(line: &str, wanted: &str) -> Option<PathBuf> {
    match serde_json::from_str(line).ok()? {
        Message::CompilerArtifact { target, filenames } if target.name == wanted => {
            let is_library = |file: &PathBuf| file.extension().is_some_and(|end| end == "rlib");
            filenames.into_iter().find(is_library)
        }
        Message::CompilerArtifact { .. } | Message::Other => None,
    }
}
