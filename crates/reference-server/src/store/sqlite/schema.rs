//! The database file: how it is opened, and what is refused.

use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::{Location, OpenError};

/// Opens one connection with the settings that all of them share.
///
/// # Errors
///
/// [`OpenError::Database`], [`OpenError::Path`] and [`OpenError::Foreign`].
pub(super) fn open(location: &Location) -> Result<Connection, OpenError> {
    let connection = match location {
        // Absolute, so that the engine sees no other meaning in the name, as it would in `:memory:`.
        Location::File(path) => Connection::open_with_flags(
            std::path::absolute(path).map_err(OpenError::Path)?,
            OpenFlags::SQLITE_OPEN_READ_WRITE
                | OpenFlags::SQLITE_OPEN_CREATE
                | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?,
        Location::Memory => Connection::open_in_memory()?,
        Location::Postgres(_) => return Err(OpenError::NotAFile),
    };
    connection.busy_timeout(BUSY_TIMEOUT)?;
    // Before any setting, as switching to a write-ahead log already writes to the file.
    refuse_foreign(&connection)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    connection.pragma_update(None, "wal_autocheckpoint", LOG_LENGTH)?;
    // Damage shows where it is met, and not as a customer who seems to be missing.
    connection.pragma_update(None, "cell_size_check", "ON")?;
    Ok(connection)
}

/// Reads through the whole file for contradictions, unless it is too big to do so at every start.
///
/// # Errors
///
/// [`OpenError::Damaged`] and [`OpenError::Database`].
pub(super) fn check_integrity(
    connection: &Connection,
    location: &Location,
) -> Result<(), OpenError> {
    let length = match location {
        Location::File(path) => std::fs::metadata(path).map_err(OpenError::Path)?.len(),
        Location::Memory | Location::Postgres(_) => 0,
    };
    if length == 0 || length > CHECKED_AT_MOST {
        return Ok(());
    }
    let finding: String = connection.query_one("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if finding == "ok" {
        Ok(())
    } else {
        Err(OpenError::Damaged(finding))
    }
}

/// Up to how many bytes a file is read through at the start. That takes some 5 ms for each megabyte, and a start is to take
/// milliseconds; in a bigger file, damage shows where it is met.
const CHECKED_AT_MOST: u64 = 8 << 20;

/// After how many pages the write-ahead log is folded into the file: 16 MiB. What is changed again meanwhile is folded in once,
/// so a longer log means less to write; it also means more to read through after a crash.
const LOG_LENGTH: i64 = 4000;

/// How long a connection waits for another process before it gives up.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// Marks a file as this server's. The number has no meaning beyond being unlikely elsewhere.
pub(super) const APPLICATION_ID: i32 = 0x4350_4353;

/// Refuses a file with tables in it that this server did not make, rather than adding its own to them.
fn refuse_foreign(connection: &Connection) -> Result<(), OpenError> {
    let id: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let objects: i64 =
        connection.query_one("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if id == APPLICATION_ID || (id == 0 && objects == 0) {
        Ok(())
    } else {
        Err(OpenError::Foreign)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    #[test]
    fn a_file_is_flushed_at_every_commit() {
        let folder = tempfile::tempdir().unwrap();
        let connection = open(&Location::File(folder.path().join("customers.sqlite"))).unwrap();
        let journal: String = connection
            .pragma_query_value(None, "journal_mode", |row| row.get(0))
            .unwrap();
        let synchronous: i64 = connection
            .pragma_query_value(None, "synchronous", |row| row.get(0))
            .unwrap();
        assert_eq!((journal.as_str(), synchronous), ("wal", 2));
    }

    #[test]
    fn the_database_of_another_program_is_refused_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("other.sqlite");
        Connection::open(&path)
            .unwrap()
            .execute_batch("CREATE TABLE theirs (a)")
            .unwrap();
        let before = std::fs::read(&path).unwrap();
        assert!(matches!(
            open(&Location::File(path.clone())),
            Err(OpenError::Foreign)
        ));
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }

    #[test]
    fn a_file_that_is_no_database_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notes.txt");
        std::fs::write(
            &path,
            "not a database, but long enough to be looked at as one".repeat(20),
        )
        .unwrap();
        assert!(matches!(
            open(&Location::File(path)),
            Err(OpenError::Database(_))
        ));
    }
}
