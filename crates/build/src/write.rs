//! Reading the document and writing what came of it.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use counterpart_codegen::GeneratedFile;

/// The text of the document.
pub(crate) fn read(path: &Path, shown: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => format!(
            "there is no `{}`; the path of the document is relative to the package's folder",
            shown.display()
        ),
        ErrorKind::InvalidData => format!("`{}` is not UTF-8", shown.display()),
        _ => format!("`{}` cannot be read: {error}", shown.display()),
    })
}

/// Writes the files into the folder. One whose text did not change is not touched, so that nothing is rebuilt for it; a
/// file of an earlier run that is not among them is removed.
pub(crate) fn write(folder: &Path, files: &[GeneratedFile]) -> Result<(), String> {
    let cannot = |path: &Path, error: std::io::Error| {
        format!("`{}` cannot be written: {error}", path.display())
    };
    fs::create_dir_all(folder).map_err(|error| cannot(folder, error))?;
    for file in files {
        let path = folder.join(&file.path);
        let unchanged = fs::read_to_string(&path).is_ok_and(|text| text == file.text);
        if !unchanged {
            let parent = path.parent().unwrap_or(folder);
            fs::create_dir_all(parent).map_err(|error| cannot(parent, error))?;
            fs::write(&path, &file.text).map_err(|error| cannot(&path, error))?;
        }
    }
    let kept: BTreeSet<PathBuf> = files.iter().map(|file| folder.join(&file.path)).collect();
    tidy(folder, &kept)
}

/// Removes what is in a folder and is not kept, and folders in which nothing is left.
fn tidy(folder: &Path, kept: &BTreeSet<PathBuf>) -> Result<(), String> {
    let cannot = |path: &Path, error: std::io::Error| {
        format!("`{}` cannot be tidied up: {error}", path.display())
    };
    let entries = fs::read_dir(folder).map_err(|error| cannot(folder, error))?;
    for entry in entries.flatten() {
        let path = entry.path();
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let removed = match (is_folder, kept.contains(&path)) {
            (_, true) => Ok(()),
            (true, _) if kept.iter().any(|file| file.starts_with(&path)) => {
                tidy(&path, kept)?;
                Ok(())
            }
            (true, _) => fs::remove_dir_all(&path),
            (false, _) => fs::remove_file(&path),
        };
        removed.map_err(|error| cannot(&path, error))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    fn file(path: &str) -> GeneratedFile {
        GeneratedFile {
            path: path.to_owned(),
            text: path.to_owned(),
        }
    }

    #[test]
    fn what_an_earlier_run_left_is_removed_however_deep_it_lies() {
        let folder = tempfile::tempdir().unwrap();
        let within = |path: &str| folder.path().join(path);
        let split = ["a.rs", "a/b.rs", "a/c.rs", "d.rs", "d/e.rs"].map(file);
        write(folder.path(), &split).unwrap();
        assert_eq!(fs::read_to_string(within("a/b.rs")).unwrap(), "a/b.rs");
        write(folder.path(), &["a.rs", "a/b.rs", "d.rs"].map(file)).unwrap();
        assert!(within("a/b.rs").exists());
        assert!(!within("a/c.rs").exists());
        assert!(!within("d").exists());
    }
}
