//! What a run found, as text for a terminal.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::classes::{Class, classes};
use crate::record::{Record, Report, Trips};
use crate::stage::Stage;

/// How many documents and operations passed a stage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Row {
    pub(crate) stage: Stage,
    pub(crate) documents: usize,
    pub(crate) operations: usize,
    /// How many operations there are to pass it.
    pub(crate) all_operations: usize,
    /// Over all documents.
    pub(crate) seconds: f64,
}

/// The rows by stage.
pub(crate) fn rows(records: &[Record]) -> Vec<Row> {
    let rows = Stage::ALL.into_iter().map(|stage| {
        let passed = records.iter().filter(|record| record.has_passed(stage));
        let all = records.iter().flat_map(|record| &record.passed);
        let of_stage = all.filter(|(passed, _)| *passed == stage);
        Row {
            stage,
            documents: passed.clone().count(),
            operations: passed.map(|record| record.operations_at(stage)).sum(),
            all_operations: records
                .iter()
                .map(|record| record.operations_at(stage))
                .sum(),
            seconds: of_stage.fold(0.0, |sum, (_, seconds)| sum + seconds),
        }
    });
    let last = records.iter().flat_map(|record| {
        let passed = record.passed.iter().map(|(stage, _)| *stage);
        passed.chain(record.failures.iter().map(|failure| failure.stage))
    });
    let last = last.max();
    rows.filter(|row| Some(row.stage) <= last).collect()
}

/// The whole table.
pub(crate) fn table(report: &Report) -> String {
    let documents = report.records.len();
    let operations: usize = report.records.iter().map(|record| record.operations).sum();
    let mut text = format!("\n{}, {operations} operations\n\n", report.title);
    // Writing to a `String` cannot fail.
    let _ = writeln!(
        text,
        "{:<20} {:>17} {:>20} {:>9}",
        "stage", "documents", "operations", "seconds"
    );
    for row in rows(&report.records) {
        let _ = writeln!(
            text,
            "{:<20} {:>8} {:>7} {:>11} {:>7} {:>9.1}",
            row.stage.name(),
            row.documents,
            percent(row.documents, documents),
            row.operations,
            percent(row.operations, row.all_operations),
            row.seconds,
        );
    }
    let _ = write!(text, "{}", trips(&report.records));
    let classes = classes(&report.records);
    if !classes.is_empty() {
        let _ = writeln!(text, "\ndocuments  alone  operations  class of failures");
    }
    for class in &classes {
        let _ = write!(text, "{}", line(class));
    }
    let lines: usize = report.records.iter().map(|record| record.lines).sum();
    let most = |memory: fn(&Record) -> u64| {
        let memory = report.records.iter().map(memory).max();
        memory.unwrap_or_default() >> 20
    };
    let _ = write!(
        text,
        "\n{lines} lines generated; at most {} MiB for a document",
        most(|record| record.peak_memory)
    );
    match most(|record| record.compiler_memory) {
        0 => {}
        memory => {
            let _ = write!(text, ", {memory} MiB for its compilation");
        }
    }
    let _ = writeln!(text, "; {:.1} s in all\n", report.seconds);
    text
}

/// What became of the round trips, operation by operation; empty if none was tried.
pub(crate) fn trips(records: &[Record]) -> String {
    let sum = |count: fn(&Trips) -> usize| -> usize {
        records.iter().map(|record| count(&record.trips)).sum()
    };
    let (passed, failed) = (sum(|trips| trips.passed), sum(|trips| trips.failed));
    let mut undecided: BTreeMap<&str, usize> = BTreeMap::new();
    for (code, count) in records.iter().flat_map(|record| &record.trips.undecided) {
        *undecided.entry(code).or_insert(0) += count;
    }
    if passed + failed == 0 && undecided.is_empty() {
        return String::new();
    }
    let mut text = format!(
        "\nround trips: {passed} of {} unchanged, {}\n",
        passed + failed,
        percent(passed, passed + failed)
    );
    for (code, count) in undecided {
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "not to be decided: {count} {code}");
    }
    text
}

/// A share as a percentage that is 100 only if nothing is missing.
pub(crate) fn percent(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "–".to_owned();
    }
    let per_mille = part * 1000 / whole;
    format!("{}.{} %", per_mille / 10, per_mille % 10)
}

fn line(class: &Class<'_>) -> String {
    format!(
        "{:>9} {:>6} {:>11}  {} [{}]\n{:>30}{}\n",
        class.documents,
        class.alone,
        class.operations,
        class.name,
        class.stage.name(),
        "",
        class.example.name,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_all_of_them_are_a_hundred_per_cent() {
        assert_eq!(percent(2_638, 2_639), "99.9 %");
        assert_eq!(percent(7, 7), "100.0 %");
        assert_eq!(percent(0, 0), "–");
    }
}
