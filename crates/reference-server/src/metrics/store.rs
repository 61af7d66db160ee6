//! What a store counts: its transactions, how many writes shared one, how long commits took, and what failed.

use std::time::Duration;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::{Registry, Unit};

use super::SECONDS;
use crate::store::UnavailableCause;

/// The counters of one store. Clones share them.
#[derive(Debug, Clone)]
pub struct StoreMetrics {
    writes: Histogram,
    durations: Histogram,
    failures: Family<CauseLabel, Counter>,
}

impl Default for StoreMetrics {
    fn default() -> Self {
        Self {
            writes: Histogram::new(exponential_buckets(1.0, 2.0, 10)),
            durations: Histogram::new(SECONDS),
            failures: Family::default(),
        }
    }
}

impl StoreMetrics {
    /// Counts a transaction that is on disk, with so many callers' writes in it; the commit, flush included, took so long.
    pub fn committed(&self, writes: usize, commit: Duration) {
        // Exact up to 2^53.
        #[allow(clippy::cast_precision_loss, reason = "a batch is small")]
        self.writes.observe(writes as f64);
        self.durations.observe(commit.as_secs_f64());
    }

    /// Counts a failure of the database.
    pub fn failed(&self, cause: UnavailableCause) {
        let cause = match cause {
            UnavailableCause::DiskFull => "disk_full",
            UnavailableCause::ReadOnly => "read_only",
            UnavailableCause::Locked => "locked",
            UnavailableCause::Corrupt => "corrupt",
            UnavailableCause::InputOutput => "input_output",
            UnavailableCause::CannotOpen => "cannot_open",
            UnavailableCause::Moved => "moved",
            UnavailableCause::Unreachable => "unreachable",
            UnavailableCause::Closed => "closed",
            UnavailableCause::Other => "other",
        };
        self.failures.get_or_create(&CauseLabel { cause }).inc();
    }

    pub(super) fn register(&self, registry: &mut Registry) {
        registry.register(
            "store_transaction_writes",
            "Writes that shared one transaction; its count is that of transactions",
            self.writes.clone(),
        );
        registry.register_with_unit(
            "store_commit_duration",
            "From the order to commit to the data being on disk",
            Unit::Seconds,
            self.durations.clone(),
        );
        registry.register(
            "store_failures",
            "Failures of the database by their cause",
            self.failures.clone(),
        );
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct CauseLabel {
    cause: &'static str,
}
