//! What a run has tried and found.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::run::{Finding, Findings};
use super::trial::Outcome;
use super::work::Trial;

/// The figures of a run.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// How many documents came to each outcome.
    pub(super) outcomes: BTreeMap<Outcome, u64>,
    pub(super) findings: Findings,
    /// The number of the document that took longest, and its seconds.
    pub(super) slowest: (u64, f64),
    /// How long the run took.
    pub(super) seconds: f64,
}

impl Tally {
    /// Counts what became of a mutant.
    pub(super) fn note(&mut self, number: u64, trial: &Trial) {
        *self.outcomes.entry(trial.outcome).or_insert(0) += 1;
        if trial.seconds > self.slowest.1 {
            self.slowest = (number, trial.seconds);
        }
        if let Some(fault) = &trial.fault {
            let finding = self.findings.entry(fault.class.clone());
            let finding = finding.or_insert_with(|| Finding {
                count: 0,
                number,
                fault: fault.clone(),
            });
            finding.count += 1;
        }
    }

    /// How far it is, on one line.
    pub(super) fn line(&self) -> String {
        let (documents, findings) = (self.documents(), self.findings.len());
        format!("{documents} documents, {findings} findings")
    }

    /// The whole table.
    pub(super) fn table(&self) -> String {
        let count = |outcome| self.outcomes.get(&outcome).copied().unwrap_or_default();
        let mut faults: BTreeMap<&str, u64> = BTreeMap::new();
        for finding in self.findings.values() {
            *faults.entry(kind(&finding.fault.class)).or_insert(0) += finding.count;
        }
        let fault = |kind| faults.get(kind).copied().unwrap_or_default();
        let documents = self.documents();
        #[expect(
            clippy::cast_precision_loss,
            reason = "a rate is read, not counted with"
        )]
        let rate = documents as f64 / self.seconds;
        let mut text = String::new();
        // Writing to a `String` cannot fail.
        let _ = write!(
            text,
            "{documents} documents in {:.0} s, {rate:.1} per second; the slowest, number {}, took {:.2} s\n\
            {:>9}  generated\n{:>9}  refused with diagnostics\n{:>9}  panicked\n{:>9}  took too much time, memory or stack\n\
            {:>9}  broke another rule\n{:>9}  findings\n",
            self.seconds,
            self.slowest.0,
            self.slowest.1,
            count(Outcome::Generated),
            count(Outcome::Refused),
            fault("panic"),
            fault("limit"),
            fault("rule"),
            self.findings.len(),
        );
        for finding in self.findings.values() {
            let _ = writeln!(
                text,
                "{:>9}  {} (number {})",
                finding.count, finding.fault.class, finding.number
            );
        }
        text
    }

    fn documents(&self) -> u64 {
        self.outcomes.values().sum()
    }
}

/// What kind of fault a class is of.
fn kind(class: &str) -> &'static str {
    let begins = |words: &[&str]| words.iter().any(|word| class.starts_with(word));
    if begins(&["panic"]) {
        "panic"
    } else if begins(&[
        "too slow",
        "timeout",
        "memory",
        "stack overflow",
        "ended with",
        "a process ended",
    ]) {
        "limit"
    } else {
        "rule"
    }
}
