//! The programs that know the workspace: git for its files, Cargo for its packages.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The workspace's root folder.
pub(crate) fn root() -> Result<PathBuf, String> {
    let manifest_folder = env::var_os("CARGO_MANIFEST_DIR").ok_or(
        "`CARGO_MANIFEST_DIR` is not set: run this as `cargo xtask`, from the project's folder",
    )?;
    let parent = Path::new(&manifest_folder).parent().map(Path::to_path_buf);
    parent.ok_or_else(|| "`xtask` has no folder above it".to_owned())
}

/// The Cargo that runs us, so that its version and toolchain stay the same.
pub(crate) fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// What Cargo prints when it is called with these arguments.
pub(crate) fn cargo_output(arguments: &[&str]) -> Result<String, String> {
    output(Command::new(cargo()).args(arguments).current_dir(root()?))
}

/// What git prints when it is called in `root` with these arguments.
pub(crate) fn git_output(root: &Path, arguments: &[&str]) -> Result<String, String> {
    output(Command::new("git").args(arguments).current_dir(root))
}

fn output(command: &mut Command) -> Result<String, String> {
    let output = command
        .output()
        .map_err(|error| format!("`{command:?}` could not be started: {error}"))?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        return Err(format!("`{command:?}` failed:\n{}", reason.trim_end()));
    }
    String::from_utf8(output.stdout).map_err(|_| format!("`{command:?}` printed what is not UTF-8"))
}
