//! The files that the rules read: what git tracks and what is text.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::finding::Finding;
use crate::workspace;

/// A text file that git tracks.
#[derive(Debug, Clone)]
pub(crate) struct TrackedFile {
    /// Its path relative to the workspace's root, with `/` between the folders.
    pub(crate) path: String,
    /// The whole of it.
    pub(crate) text: String,
}

/// Every tracked text file. One that is tracked but deleted in the working tree is left out, and so
/// is a binary one.
pub(crate) fn read_all(root: &Path) -> Result<Vec<TrackedFile>, String> {
    let listing = workspace::git_output(root, &["ls-files", "-z"])?;
    let mut files = Vec::new();
    for path in listing.split('\0').filter(|path| !path.is_empty()) {
        let bytes = match fs::read(root.join(path)) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(format!("`{path}` could not be read: {error}")),
        };
        if let Ok(text) = String::from_utf8(bytes)
            && !text.contains('\0')
        {
            files.push(TrackedFile {
                path: path.to_owned(),
                text,
            });
        }
    }
    Ok(files)
}

impl TrackedFile {
    /// Whether this is Rust that people write: a source file of a crate, of the tests or of an
    /// example.
    pub(crate) fn is_rust(&self) -> bool {
        let folders = ["crates/", "xtask/", "tests/", "examples/"];
        Path::new(&self.path)
            .extension()
            .is_some_and(|extension| extension == "rs")
            && (self.path == "build.rs"
                || folders.iter().any(|folder| self.path.starts_with(folder)))
    }

    /// Whether it is a golden: generated, and as long as the document that it is generated from
    /// asks for.
    pub(crate) fn is_golden(&self) -> bool {
        let folders = ["tests/golden/", "examples/gallery/"];
        folders.iter().any(|folder| self.path.starts_with(folder))
    }

    /// Whether it belongs to a rejected document, which is wrong on purpose.
    pub(crate) fn is_reject(&self) -> bool {
        self.path.starts_with("tests/rejects/")
    }

    /// Whether the whole file is a test, or serves nothing but tests.
    pub(crate) fn is_test(&self) -> bool {
        let names = ["tests.rs", "fixture.rs", "testing.rs"];
        self.path.starts_with("tests/")
            || self.path.contains("/tests/")
            || names.contains(&self.file_name())
    }

    /// Whether a tool wrote it to pin versions.
    pub(crate) fn is_lock(&self) -> bool {
        self.file_name() == "Cargo.lock" || self.file_name() == "package-lock.json"
    }

    /// The last part of its path.
    pub(crate) fn file_name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// A finding in this file.
    pub(crate) fn finding(&self, line: usize, message: impl Into<String>, mend: &str) -> Finding {
        Finding {
            path: self.path.clone(),
            line,
            message: message.into(),
            mend: mend.to_owned(),
        }
    }
}

#[cfg(test)]
pub(crate) mod sample {
    //! Files made in tests.

    use super::TrackedFile;

    /// A file at `path` that holds `text`.
    pub(crate) fn file(path: &str, text: &str) -> TrackedFile {
        TrackedFile {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sample::file;

    #[test]
    fn rust_outside_the_projects_folders_is_not_ours_to_judge() {
        assert!(file("crates/runtime/src/lib.rs", "").is_rust());
        assert!(file("build.rs", "").is_rust());
        assert!(!file("docs/sample.rs", "").is_rust());
        assert!(!file("crates/runtime/Cargo.toml", "").is_rust());
    }

    #[test]
    fn a_module_of_tests_is_a_test_wherever_it_stands() {
        assert!(file("tests/wire.rs", "").is_test());
        assert!(file("crates/document/src/parse/tests.rs", "").is_test());
        assert!(!file("crates/document/src/parse.rs", "").is_test());
    }
}
