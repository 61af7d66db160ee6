//! Why the database cannot be served, each with what to do about it.

use std::fmt;

use super::super::{Unavailable, UnavailableCause};
use super::failure::remedy;

/// Why the store could not be opened.
#[derive(Debug)]
pub enum OpenError {
    /// The address cannot be understood.
    Address(String),
    /// The system's certificate authorities cannot be read.
    Tls(rustls::Error),
    /// The database cannot be connected to, read or written.
    Database(Unavailable),
    /// There is no schema yet and the server's role may not make it; this is what the database says.
    NoSchema(String),
    /// The database does not keep texts in UTF-8, but in this.
    Encoding(String),
    /// The schema holds the tables of another program.
    Foreign,
    /// The database was last used by a newer version of this server.
    Newer {
        /// The newest migration that the database has been through.
        found: i64,
        /// The newest migration that this version knows.
        known: i64,
    },
    /// The database has been through another migration than this server knows at this point.
    Diverged {
        /// The migration's number.
        version: i64,
        /// What the database has been through.
        found: String,
        /// What this server has at this number; nothing if the database has left one out.
        known: String,
    },
}

impl fmt::Display for OpenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(what) => write!(
                formatter,
                "the address cannot be used: {what}; write it as `postgres://user:password@host:5432/database`"
            ),
            Self::Tls(error) => write!(
                formatter,
                "the system's certificate authorities cannot be read: {error}"
            ),
            Self::Database(unavailable) => {
                let remedy = match unavailable.cause {
                    UnavailableCause::Unreachable => {
                        "see that it runs and that host, port, user, password, database and `sslmode` in the address are right"
                    }
                    cause => remedy(cause),
                };
                write!(formatter, "{unavailable}; {remedy}")
            }
            Self::NoSchema(what) => write!(
                formatter,
                "the schema `counterpart` cannot be made: {what}; have an administrator run `CREATE SCHEMA counterpart AUTHORIZATION` with the name of this server's role"
            ),
            Self::Encoding(encoding) => write!(
                formatter,
                "the database keeps texts in {encoding}; name one that was created with `ENCODING 'UTF8'`"
            ),
            Self::Foreign => formatter.write_str(
                "the schema `counterpart` holds the tables of another program; name another database",
            ),
            Self::Newer { found, known } => write!(
                formatter,
                "the database is at version {found} and this server knows versions up to {known}; use a newer server"
            ),
            Self::Diverged {
                version,
                found,
                known,
            } => write!(
                formatter,
                "version {version} of the database is `{found}`, and this server's is `{known}`; use the server that made it, or another database"
            ),
        }
    }
}

impl std::error::Error for OpenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Database(unavailable) => Some(unavailable),
            Self::Tls(error) => Some(error),
            _ => None,
        }
    }
}
