//! Where the database is: whether its files are still those that were opened.
//!
//! A Unix system lets a file be removed or replaced while it is open. The engine would go on writing to the one that no name
//! leads to any more, and all of that is gone when the last connection closes. So the writer asks here before it answers.

use std::ffi::OsString;
use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};

use super::{Location, OpenError, Unavailable, UnavailableCause};

/// The files of an open database.
pub(super) struct Place {
    files: Vec<(PathBuf, Identity)>,
}

/// What tells a file from another one of its name: the device and the number on it.
type Identity = (u64, u64);

impl Place {
    /// Remembers the files of a database that is open and has been read, so that all of them are there.
    ///
    /// # Errors
    ///
    /// [`OpenError::Path`]: one of them is not.
    pub(super) fn of(location: &Location) -> Result<Self, OpenError> {
        let Location::File(path) = location else {
            return Ok(Self { files: Vec::new() });
        };
        let remember = |path: PathBuf| -> Result<_, OpenError> {
            let identity = identity(&path).map_err(OpenError::Path)?;
            Ok((path, identity))
        };
        // The log is beside the file that a symbolic link leads to.
        let mut log: OsString = path.canonicalize().map_err(OpenError::Path)?.into();
        log.push("-wal");
        Ok(Self {
            files: vec![remember(path.clone())?, remember(log.into())?],
        })
    }

    /// Finds out whether the files are still there, in a microsecond or two.
    ///
    /// # Errors
    ///
    /// [`UnavailableCause::Moved`]: one of them is not.
    pub(super) fn verify(&self) -> Result<(), Unavailable> {
        for (path, known) in &self.files {
            let what = match identity(path) {
                Ok(found) if found == *known => continue,
                Ok(_) => "is another file than the one that was opened".to_owned(),
                Err(error) => error.to_string(),
            };
            return Err(Unavailable {
                cause: UnavailableCause::Moved,
                detail: format!("`{}`: {what}", path.display()),
            });
        }
        Ok(())
    }
}

fn identity(path: &Path) -> io::Result<Identity> {
    std::fs::metadata(path).map(|metadata| numbers(&metadata))
}

#[cfg(unix)]
fn numbers(metadata: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt as _;
    (metadata.dev(), metadata.ino())
}

/// Other systems do not let go of a file that is open.
#[cfg(not(unix))]
fn numbers(_: &Metadata) -> Identity {
    (0, 0)
}
