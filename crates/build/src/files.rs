//! The other files of a description: read beside it, and copies of what its references find at URLs.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use counterpart_document::Unavailable;

/// Brings in the files to which a description refers: those beside it, and copies of what is at URLs. Nothing is fetched.
#[derive(Clone, Debug)]
pub struct Files {
    folder: PathBuf,
    copies: Vec<(String, PathBuf)>,
    read: Vec<PathBuf>,
}

impl Files {
    /// Files that are found from the folder of this description.
    pub fn beside(document: impl AsRef<Path>) -> Self {
        let folder = document.as_ref().parent();
        Self {
            folder: folder.map(Path::to_owned).unwrap_or_default(),
            copies: Vec::new(),
            read: Vec::new(),
        }
    }

    /// Takes what is at this URL from this file, or what is below it from this folder.
    #[must_use]
    pub fn with_local_copy(mut self, url: impl Into<String>, path: impl Into<PathBuf>) -> Self {
        self.copies.push((url.into(), path.into()));
        self
    }

    /// The text of the file at a location: a path from the folder of the description, or a URL.
    ///
    /// # Errors
    ///
    /// There is no such file, it is not taken from there, or it cannot be read.
    pub fn load(&mut self, location: &str) -> Result<String, Unavailable> {
        let path = if location.contains("://") || location.starts_with("urn:") {
            self.copy_of(location)?
        } else if location.starts_with('/') || location.starts_with("file:") {
            let help = "write the path from the folder of the file that the reference is in";
            return Err(Unavailable::NotTaken(help.to_owned()));
        } else {
            self.folder.join(location)
        };
        let text = fs::read_to_string(&path).map_err(|error| match error.kind() {
            ErrorKind::NotFound | ErrorKind::IsADirectory => Unavailable::Missing,
            ErrorKind::InvalidData => Unavailable::Unreadable("it is not UTF-8".to_owned()),
            _ => Unavailable::Unreadable(error.to_string()),
        })?;
        self.read.push(path);
        Ok(text)
    }

    /// The files that have been read.
    pub fn read(&self) -> &[PathBuf] {
        &self.read
    }

    /// The copy of what is at a URL; of several that fit, the one with the longest URL.
    fn copy_of(&self, url: &str) -> Result<PathBuf, Unavailable> {
        let fitting = self.copies.iter().filter_map(|(known, path)| {
            let rest = url.strip_prefix(known.as_str())?;
            let is_below = rest.is_empty() || known.ends_with('/') || rest.starts_with('/');
            is_below.then(|| (known.len(), path, rest.trim_start_matches('/')))
        });
        let Some((_, path, rest)) = fitting.max_by_key(|(length, ..)| *length) else {
            let folder = url.rsplit_once('/').map_or(url, |(folder, _)| folder);
            return Err(Unavailable::NotTaken(format!(
                "nothing is fetched at generation: keep a copy and say where it is, `.local_copy(\"{folder}/\", \"…\")`"
            )));
        };
        if rest.is_empty() {
            return Ok(path.clone());
        }
        if rest.split('/').any(|segment| segment == "..") {
            return Err(Unavailable::Missing);
        }
        Ok(path.join(rest))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    #[test]
    fn files_are_found_beside_the_description_and_urls_in_their_copies() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("copies/v1")).unwrap();
        for file in ["a.yaml", "copies/v1/b.yaml", "copies/c.yaml"] {
            fs::write(folder.path().join(file), file).unwrap();
        }
        let mut files = Files::beside(folder.path().join("openapi.yaml"))
            .with_local_copy("https://a.example/", folder.path().join("copies"))
            .with_local_copy("https://b.example/x", folder.path().join("copies/c.yaml"));
        for (location, expected) in [
            ("a.yaml", "a.yaml"),
            ("https://a.example/v1/b.yaml", "copies/v1/b.yaml"),
            ("https://b.example/x", "copies/c.yaml"),
        ] {
            assert_eq!(files.load(location).as_deref(), Ok(expected));
        }
        assert_eq!(files.load("b.yaml"), Err(Unavailable::Missing));
        for location in [
            "/etc/hosts",
            "https://c.example/a.yaml",
            "https://b.example/xy",
        ] {
            let refused = files.load(location);
            assert!(
                matches!(refused, Err(Unavailable::NotTaken(_))),
                "{location}"
            );
        }
        assert_eq!(files.read().len(), 3);
    }
}
