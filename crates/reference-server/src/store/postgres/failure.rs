//! What an error of the database means: for the caller, and for whether the transaction is worth another try.

use std::error::Error as _;

use deadpool_postgres::{PoolError, TimeoutType};
use tokio_postgres::error::SqlState;

use super::super::{StoreError, Unavailable, UnavailableCause};
use crate::metrics::StoreMetrics;

/// A transaction that came to nothing.
#[derive(Debug)]
pub(super) struct Failure {
    /// What the callers are told, if it stays at that.
    pub(super) unavailable: Unavailable,
    /// What another try could change.
    pub(super) retry: Retry,
}

/// What another try of the same transaction could change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Retry {
    /// It got in the way of another one, which is over by then.
    Yes,
    /// It needs another connection; this one is of no more use.
    OnAnotherConnection,
    /// Nothing. Where several callers share the transaction, one of them may be the cause.
    No,
    /// Nothing for anybody: the database itself is at fault.
    Hopeless,
}

impl Failure {
    /// A failure that lies with the database and not with what it was asked to do.
    pub(super) fn hopeless(cause: UnavailableCause, detail: impl Into<String>) -> Self {
        Self {
            unavailable: Unavailable {
                cause,
                detail: detail.into(),
            },
            retry: Retry::Hopeless,
        }
    }

    /// The database did not answer in time.
    pub(super) fn silent() -> Self {
        Self::hopeless(
            UnavailableCause::Unreachable,
            "the database server did not answer in time",
        )
    }

    /// Counts and logs what came to nothing, which is called so. That the database is out of reach the pool has said already.
    pub(super) fn noted(self, metrics: &StoreMetrics, called: &str) -> StoreError {
        let failure = self.unavailable;
        metrics.failed(failure.cause);
        if !matches!(
            failure.cause,
            UnavailableCause::Unreachable | UnavailableCause::Closed
        ) {
            tracing::error!(%failure, remedy = remedy(failure.cause), "{called}");
        }
        StoreError::Unavailable(failure)
    }

    /// A `COMMIT` failed. Only where the database says itself that it has rolled back is it certain that nothing counts;
    /// else nobody knows, and doing it again could do it twice.
    pub(super) fn of_commit(error: &tokio_postgres::Error) -> Self {
        let mut failure = Self::from(error);
        if failure.retry != Retry::Yes {
            failure.retry = Retry::Hopeless;
            failure.unavailable.detail = format!(
                "whether the last transaction counts is not known: {}",
                failure.unavailable.detail
            );
        }
        failure
    }
}

impl From<&tokio_postgres::Error> for Failure {
    fn from(error: &tokio_postgres::Error) -> Self {
        let (cause, retry) = match error.code() {
            Some(code) => classify(code),
            None if is_about_connection(error) => {
                (UnavailableCause::Unreachable, Retry::OnAnotherConnection)
            }
            None => (UnavailableCause::Other, Retry::No),
        };
        Self {
            unavailable: Unavailable {
                cause,
                detail: describe(error),
            },
            retry,
        }
    }
}

impl From<tokio_postgres::Error> for Failure {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::from(&error)
    }
}

impl From<PoolError> for Failure {
    fn from(error: PoolError) -> Self {
        match error {
            PoolError::Timeout(TimeoutType::Wait) => Self::hopeless(
                UnavailableCause::Other,
                "all connections to the database server are in use, and none came free in time",
            ),
            PoolError::Timeout(TimeoutType::Create | TimeoutType::Recycle) => Self::silent(),
            PoolError::Closed => Self {
                unavailable: Unavailable::closed(),
                retry: Retry::Hopeless,
            },
            PoolError::Backend(error) => {
                let Self {
                    mut unavailable, ..
                } = Self::from(&error);
                // Whatever is wrong with it, a connection that cannot be made leaves the database out of reach.
                unavailable.cause = UnavailableCause::Unreachable;
                Self {
                    unavailable,
                    retry: Retry::Hopeless,
                }
            }
            other => Self::hopeless(UnavailableCause::Unreachable, other.to_string()),
        }
    }
}

/// What whoever runs the servers can do about it. Differs from [`UnavailableCause::remedy`] where that speaks of a file.
pub(super) fn remedy(cause: UnavailableCause) -> &'static str {
    match cause {
        UnavailableCause::DiskFull => {
            "make room on the database server's disk; this server goes on by itself"
        }
        UnavailableCause::ReadOnly => {
            "let `--database` name the primary and not a replica, with a role that may write; this server goes on by itself"
        }
        UnavailableCause::Locked => {
            "look in `pg_stat_activity` for the session that holds others up; this server goes on by itself"
        }
        UnavailableCause::Corrupt | UnavailableCause::InputOutput => {
            "see the database server's log and look after its disk; do not go on before its data are sound"
        }
        other => other.remedy(),
    }
}

/// The error with its causes, in one line.
pub(super) fn describe(error: &tokio_postgres::Error) -> String {
    if let Some(error) = error.as_db_error() {
        let detail = error.detail().map(|detail| format!(" ({detail})"));
        let code = error.code().code();
        return format!("{} [{code}]{}", error.message(), detail.unwrap_or_default());
    }
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}

/// Whether the row breaks a rule of the tables, which is the row's fault and not the database's.
pub(super) fn is_broken_rule(error: &tokio_postgres::Error) -> bool {
    error.code().is_some_and(|code| {
        // Class 23 are constraints. The other is a text too long for an index.
        code.code().starts_with("23") || *code == SqlState::PROGRAM_LIMIT_EXCEEDED
    })
}

fn classify(code: &SqlState) -> (UnavailableCause, Retry) {
    match code.code() {
        // Serialization failure, deadlock.
        "40001" | "40P01" => (UnavailableCause::Locked, Retry::Yes),
        // The lock, or the whole statement, took too long.
        "55P03" | "57014" => (UnavailableCause::Locked, Retry::Hopeless),
        "53100" => (UnavailableCause::DiskFull, Retry::Hopeless),
        "25006" => (UnavailableCause::ReadOnly, Retry::Hopeless),
        "XX001" | "XX002" => (UnavailableCause::Corrupt, Retry::Hopeless),
        "58030" => (UnavailableCause::InputOutput, Retry::Hopeless),
        // The session was ended: by the administrator, a crash, or because it kept others waiting.
        "57P01" | "57P02" | "57P03" | "57P05" | "25P03" => {
            (UnavailableCause::Unreachable, Retry::OnAnotherConnection)
        }
        // The statement as prepared is not known, or no longer fits: between a pooler and its servers, or after a migration.
        "26000" | "0A000" => (UnavailableCause::Other, Retry::OnAnotherConnection),
        code if code.starts_with("08") => {
            (UnavailableCause::Unreachable, Retry::OnAnotherConnection)
        }
        // No connections or no memory left.
        code if code.starts_with("53") => (UnavailableCause::Unreachable, Retry::Hopeless),
        _ => (UnavailableCause::Other, Retry::No),
    }
}

/// Whether the connection broke, as against an answer that could not be understood.
fn is_about_connection(error: &tokio_postgres::Error) -> bool {
    error.is_closed()
        || error
            .source()
            .is_some_and(|source| source.downcast_ref::<std::io::Error>().is_some())
}
