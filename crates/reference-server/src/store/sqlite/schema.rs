//! The database file: how it is opened, and the tables in it with their history.
//!
//! Migrations only go forward and are never edited once released: a file remembers the ones it has been through.

use std::fmt;
use std::time::Duration;

use rusqlite::{Connection, TransactionBehavior};

use super::Location;

/// Why the store could not be opened.
#[derive(Debug)]
pub enum OpenError {
    /// The file cannot be opened, read or written, or is no database.
    Database(rusqlite::Error),
    /// The file is the database of another program.
    Foreign,
    /// The file was last used by a newer version of this server.
    Newer {
        /// The newest migration that the file has been through.
        found: i64,
        /// The newest migration that this version knows.
        known: i64,
    },
    /// The operating system gives no thread to write with.
    Thread(std::io::Error),
}

impl fmt::Display for OpenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Database(error) => write!(formatter, "the database does not open: {error}"),
            Self::Foreign => formatter.write_str(
                "the file is the database of another program; name another file with `--database`",
            ),
            Self::Newer { found, known } => write!(
                formatter,
                "the database is at version {found} and this server knows versions up to {known}; use a newer server"
            ),
            Self::Thread(error) => write!(formatter, "no thread to write with: {error}"),
        }
    }
}

impl std::error::Error for OpenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Database(error) => Some(error),
            Self::Thread(error) => Some(error),
            Self::Foreign | Self::Newer { .. } => None,
        }
    }
}

impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
    }
}

/// Opens one connection with the settings that all of them share.
///
/// # Errors
///
/// [`OpenError::Database`] and [`OpenError::Foreign`].
pub(super) fn open(location: &Location) -> Result<Connection, OpenError> {
    let connection = match location {
        Location::File(path) => Connection::open(path)?,
        Location::Memory => Connection::open_in_memory()?,
    };
    connection.busy_timeout(BUSY_TIMEOUT)?;
    // Before any setting, as switching to a write-ahead log already writes to the file.
    refuse_foreign(&connection)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    Ok(connection)
}

/// Brings the tables up to date, all in one transaction.
///
/// # Errors
///
/// [`OpenError::Database`] and [`OpenError::Newer`].
pub(super) fn migrate(connection: &Connection, now: i64) -> Result<(), OpenError> {
    let transaction =
        rusqlite::Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    transaction.execute_batch(
        "CREATE TABLE IF NOT EXISTS migrations (
            version INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            applied_at INTEGER NOT NULL
        ) STRICT",
    )?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    let found: i64 = transaction.query_one(
        "SELECT coalesce(max(version), 0) FROM migrations",
        [],
        |row| row.get(0),
    )?;
    let known = MIGRATIONS.last().map_or(0, |migration| migration.version);
    if found > known {
        return Err(OpenError::Newer { found, known });
    }
    for migration in MIGRATIONS
        .iter()
        .filter(|migration| migration.version > found)
    {
        transaction.execute_batch(migration.sql)?;
        transaction.execute(
            "INSERT INTO migrations (version, name, applied_at) VALUES (?1, ?2, ?3)",
            (migration.version, migration.name, now),
        )?;
    }
    Ok(transaction.commit()?)
}

/// How long a connection waits for another process before it gives up.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// Marks a file as this server's. The number has no meaning beyond being unlikely elsewhere.
const APPLICATION_ID: i32 = 0x4350_4353;

/// One step in the history of the tables.
struct Migration {
    version: i64,
    name: &'static str,
    sql: &'static str,
}

/// All steps, oldest first.
const MIGRATIONS: &[Migration] = &[Migration {
    version: 1,
    name: "customers",
    // `worlds.customer_count` spares a list the counting; `worlds.latest` is the youngest creation, behind which none may fall.
    sql: "
        CREATE TABLE worlds (
            id INTEGER PRIMARY KEY,
            key_hash BLOB NOT NULL UNIQUE CHECK (length(key_hash) = 32),
            customer_count INTEGER NOT NULL DEFAULT 0 CHECK (customer_count >= 0),
            latest INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE customers (
            id TEXT PRIMARY KEY,
            world INTEGER NOT NULL REFERENCES worlds (id),
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL CHECK (updated_at >= created_at),
            email TEXT NOT NULL,
            name TEXT NOT NULL,
            invoice_number_base TEXT NOT NULL,
            archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
            logo_url TEXT,
            icon_url TEXT,
            domain TEXT,
            external_id TEXT NOT NULL,
            user_id TEXT,
            catalog_id TEXT
        ) STRICT;

        CREATE UNIQUE INDEX customers_active ON customers (world, external_id) WHERE archived = 0;
        CREATE INDEX customers_archived ON customers (world, external_id, updated_at) WHERE archived = 1;
        CREATE UNIQUE INDEX customers_invoice_number_base ON customers (world, invoice_number_base);
        CREATE INDEX customers_listed ON customers (world, created_at, id);
    ",
}];

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
    fn migrations_are_numbered_without_gaps() {
        for (index, migration) in MIGRATIONS.iter().enumerate() {
            assert_eq!(migration.version, i64::try_from(index).unwrap() + 1);
        }
    }

    #[test]
    fn a_second_start_migrates_nothing() {
        let connection = open(&Location::Memory).unwrap();
        migrate(&connection, 1).unwrap();
        migrate(&connection, 2).unwrap();
        let times: i64 = connection
            .query_one("SELECT max(applied_at) FROM migrations", [], |row| {
                row.get(0)
            })
            .unwrap();
        assert_eq!(times, 1);
    }

    #[test]
    fn a_file_of_a_newer_server_is_refused() {
        let connection = open(&Location::Memory).unwrap();
        migrate(&connection, 1).unwrap();
        connection
            .execute(
                "INSERT INTO migrations VALUES (99, 'from the future', 2)",
                [],
            )
            .unwrap();
        assert!(matches!(
            migrate(&connection, 3),
            Err(OpenError::Newer {
                found: 99,
                known: 1
            })
        ));
    }

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
