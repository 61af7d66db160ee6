//! Cargo's protocol with build scripts.

use std::env;
use std::path::{Path, PathBuf};

/// The folder of the package whose build script this is.
pub(crate) fn manifest_folder() -> Result<PathBuf, String> {
    variable("CARGO_MANIFEST_DIR").map(PathBuf::from)
}

/// The folder into which the build script writes.
pub(crate) fn out_folder() -> Result<PathBuf, String> {
    variable("OUT_DIR").map(PathBuf::from)
}

/// Has Cargo run the script again when the file changes.
pub(crate) fn watch(path: &Path) {
    println!("cargo::rerun-if-changed={}", path.display());
}

/// Shows errors, one instruction per line, as the protocol asks.
pub(crate) fn error(text: &str) {
    for line in text.lines() {
        println!("cargo::error={line}");
    }
}

/// Shows warnings, one instruction per line.
pub(crate) fn warning(text: &str) {
    for line in text.lines() {
        println!("cargo::warning={line}");
    }
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name)
        .map_err(|_| format!("`{name}` is not set: this runs in a build script, under Cargo"))
}
