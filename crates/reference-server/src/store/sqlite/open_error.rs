//! Why the file cannot be served, each with what to do about it.

use std::fmt;

use super::{Unavailable, UnavailableCause, sqlite_failure};

/// Why the store could not be opened.
#[derive(Debug)]
pub enum OpenError {
    /// The file cannot be opened, read or written, or is no database.
    Database(Unavailable),
    /// The file cannot be found where it is said to be.
    Path(std::io::Error),
    /// The file is a database that contradicts itself; this is the first thing that is wrong with it.
    Damaged(String),
    /// The file is the database of another program.
    Foreign,
    /// The location is a PostgreSQL database, which this store does not open.
    NotAFile,
    /// The file was last used by a newer version of this server.
    Newer {
        /// The newest migration that the file has been through.
        found: i64,
        /// The newest migration that this version knows.
        known: i64,
    },
    /// The file's tables have another history than this server's.
    Diverged {
        /// The first migration that differs.
        version: i64,
        /// What the file calls it.
        found: String,
        /// What this server calls it.
        known: &'static str,
    },
    /// The operating system gives no thread to write with.
    Thread(std::io::Error),
}

impl fmt::Display for OpenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Database(failure) => write!(formatter, "{failure}; {}", failure.cause.remedy()),
            Self::Path(error) => {
                write!(
                    formatter,
                    "{error}; {}",
                    UnavailableCause::CannotOpen.remedy()
                )
            }
            Self::Damaged(finding) => {
                let cause = UnavailableCause::Corrupt;
                write!(formatter, "{cause}: {finding}; {}", cause.remedy())
            }
            Self::Diverged {
                version,
                found,
                known,
            } => write!(
                formatter,
                "the database's migration {version} is `{found}` and this server's is `{known}`; use the server that made the file, or name another file with `--database`"
            ),
            Self::Foreign => formatter.write_str(
                "the file is the database of another program; name another file with `--database`",
            ),
            Self::NotAFile => formatter.write_str(
                "this is a PostgreSQL database and not a file; the embedded store cannot open it",
            ),
            Self::Newer { found, known } => write!(
                formatter,
                "the database is at version {found} and this server knows versions up to {known}; use a newer server"
            ),
            Self::Thread(error) => write!(
                formatter,
                "no thread to write with: {error}; raise the limit on processes and threads"
            ),
        }
    }
}

impl std::error::Error for OpenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Database(failure) => Some(failure),
            Self::Path(error) | Self::Thread(error) => Some(error),
            Self::Damaged(_)
            | Self::Foreign
            | Self::NotAFile
            | Self::Newer { .. }
            | Self::Diverged { .. } => None,
        }
    }
}

impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(sqlite_failure(&error))
    }
}
