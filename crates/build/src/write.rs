//! Reading the document and writing what came of it.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

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
            fs::write(&path, &file.text).map_err(|error| cannot(&path, error))?;
        }
    }
    let entries = fs::read_dir(folder).map_err(|error| cannot(folder, error))?;
    for entry in entries.flatten() {
        let name = entry.file_name();
        if !files.iter().any(|file| *file.path == *name) {
            fs::remove_file(entry.path()).map_err(|error| cannot(&entry.path(), error))?;
        }
    }
    Ok(())
}
