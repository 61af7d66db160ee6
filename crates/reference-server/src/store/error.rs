//! What a store refuses, and what is wrong when it fails.

use std::fmt;

use super::rules::LONGEST_EXTERNAL_ID;

/// Why the store did not do what it was asked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreError {
    /// An active customer of this world already has the `external_id`.
    Conflict,
    /// No customer of this world answers to the `external_id`.
    NotFound,
    /// There is no user with this identifier.
    UnknownUser(String),
    /// A text holds the character U+0000, which the service's database cannot store.
    NulCharacter,
    /// The `external_id` has so many bytes, more than the service's index can hold.
    ExternalIdTooLong(usize),
    /// A time, in milliseconds since 1970, that no calendar holds, so that it could not be shown.
    ImpossibleTime(i64),
    /// The database failed. The cause is for the log, not for the caller.
    Unavailable(Unavailable),
}

impl fmt::Display for StoreError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflict => {
                formatter.write_str("an active customer already has this `externalId`")
            }
            Self::NotFound => formatter.write_str("no customer has this `externalId`"),
            Self::UnknownUser(id) => write!(formatter, "there is no user `{id}`"),
            Self::NulCharacter => formatter.write_str("a text holds the character U+0000"),
            Self::ExternalIdTooLong(length) => write!(
                formatter,
                "the `externalId` has {length} bytes and the index of the database has room for {LONGEST_EXTERNAL_ID}; \
                 the service fails on it as well, so use a shorter one"
            ),
            Self::ImpossibleTime(milliseconds) => write!(
                formatter,
                "{milliseconds} is no time in milliseconds since 1970: it is not in the years -9999 to 9999"
            ),
            Self::Unavailable(unavailable) => unavailable.fmt(formatter),
        }
    }
}

impl std::error::Error for StoreError {}

/// What is wrong with the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unavailable {
    /// The kind of failure.
    pub cause: UnavailableCause,
    /// What the database says about it.
    pub detail: String,
}

/// The kinds of database failure that call for different actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnavailableCause {
    /// There is no room left on the disk.
    DiskFull,
    /// The file, or the file system under it, may only be read.
    ReadOnly,
    /// Another process has held the database for too long.
    Locked,
    /// The file is damaged, or no longer a database.
    Corrupt,
    /// The disk does not write or read as it should, and not for want of room, as far as can be told.
    InputOutput,
    /// The file, or one that belongs to it, cannot be opened.
    CannotOpen,
    /// The file was removed, renamed or replaced while it was open.
    Moved,
    /// The database server cannot be reached, or went away.
    Unreachable,
    /// The store has been closed.
    Closed,
    /// Anything else; the detail says what.
    Other,
}

impl UnavailableCause {
    /// What whoever runs the server can do about it.
    pub fn remedy(self) -> &'static str {
        match self {
            Self::DiskFull => "make room on the disk; a running server goes on by itself",
            Self::ReadOnly => {
                "give the server's user the right to write the file and its folder, and start the server again"
            }
            Self::Locked => {
                "close the other program that has the database open, or name another file with `--database`"
            }
            Self::Corrupt => {
                "stop the server, keep the file for `sqlite3 FILE .recover`, and start on another one or restore a snapshot"
            }
            Self::InputOutput => {
                "look for room, quotas and limits on file sizes, then for what the system says of the disk; a running server goes on by itself when the disk does"
            }
            Self::CannotOpen => {
                "see that the folder is there and that the server's user may read and write in it, or name another file with `--database`"
            }
            Self::Moved => {
                "put the file and those beside it (`-wal`, `-shm`) back where they were, or start the server again to go on with what is there now"
            }
            Self::Unreachable => {
                "start the database server or mend the way to it; the connection is made again by itself"
            }
            Self::Closed => "the server is shutting down; nothing is to be done",
            Self::Other => "see the detail; if it persists, restart and report it",
        }
    }
}

impl fmt::Display for UnavailableCause {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::DiskFull => "the disk is full",
            Self::ReadOnly => "the database may only be read",
            Self::Locked => "the database is locked by another process",
            Self::Corrupt => "the database is damaged",
            Self::InputOutput => "the disk fails",
            Self::CannotOpen => "the database cannot be opened",
            Self::Moved => "the database file is no longer where it was",
            Self::Unreachable => "the database server cannot be reached",
            Self::Closed => "the database is closed",
            Self::Other => "the database failed",
        })
    }
}

impl fmt::Display for Unavailable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.cause, self.detail)
    }
}

impl std::error::Error for Unavailable {}

impl Unavailable {
    /// The answer of a store that is closed, or closing.
    pub(super) fn closed() -> Self {
        Self {
            cause: UnavailableCause::Closed,
            detail: "the server is shutting down".to_owned(),
        }
    }
}
