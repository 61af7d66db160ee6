//! What the tests of a generated crate say of its operations.

use std::collections::BTreeMap;

use crate::record::Trips;

/// What became of the tests, and what the first that failed said, by its message.
pub(crate) struct Told {
    pub(crate) trips: Trips,
    /// The classes of failures: how many, and the first of them.
    pub(crate) failures: BTreeMap<String, (usize, String)>,
}

/// Reads what the tests wrote.
pub(crate) fn read(said: &str) -> Told {
    let mut trips = Trips::default();
    for line in said.lines() {
        let Some((_, outcome)) = line
            .strip_prefix("test ")
            .and_then(|line| line.split_once(" ... "))
        else {
            continue;
        };
        match outcome.split_once(", ") {
            None if outcome == "ok" => trips.passed += 1,
            None if outcome == "FAILED" => trips.failed += 1,
            Some(("ignored", reason)) => {
                *trips.undecided.entry(code(reason)).or_insert(0) += 1;
            }
            _ => {}
        }
    }
    let mut failures = BTreeMap::new();
    for (name, text) in told(said) {
        let class = class(text);
        let known = failures
            .entry(class)
            .or_insert_with(|| (0, format!("{name}\n{text}")));
        known.0 += 1;
    }
    Told { trips, failures }
}

/// What stands before the colon of a reason.
fn code(reason: &str) -> String {
    let code = reason.split_once(':').map_or(reason, |(code, _)| code);
    code.to_owned()
}

/// The tests that failed, each with what it wrote.
fn told(said: &str) -> impl Iterator<Item = (&str, &str)> {
    said.split("\n---- ").skip(1).filter_map(|section| {
        let (name, text) = section.split_once(" stdout ----\n")?;
        let text = text.split("\nfailures:\n").next()?;
        Some((name, text.trim()))
    })
}

/// What failures of one cause have in common: the message without the values in it.
fn class(text: &str) -> String {
    // The first line says where, the next ones what.
    let message = text
        .lines()
        .skip_while(|line| !line.contains("panicked at"));
    let line = message.skip(1).map(str::trim).find(|line| !line.is_empty());
    let line = line.unwrap_or_else(|| text.lines().next().unwrap_or_default());
    let mut class = crate::classes::without_values(line);
    if let Some((end, _)) = class.char_indices().nth(160) {
        class.truncate(end);
    }
    class
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_libtest_says_is_counted() {
        let told = read(
            "\
running 4 tests
test round_trip::round_trip::a_travels_unchanged ... ok
test round_trip::round_trip::b_travels_unchanged ... ignored, no-sample: a pattern has no example
test round_trip::round_trip::c_travels_unchanged ... FAILED
test round_trip::round_trip::d_travels_unchanged - should panic ... ok

failures:

---- round_trip::round_trip::c_travels_unchanged stdout ----

thread 'c' (1) panicked at crates/runtime/src/testing.rs:1:2:
`petId` is 17 and was 18
note: run with `RUST_BACKTRACE=1`


failures:
    round_trip::round_trip::c_travels_unchanged

test result: FAILED. 2 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s
",
        );
        assert_eq!((told.trips.passed, told.trips.failed), (2, 1));
        assert_eq!(told.trips.undecided["no-sample"], 1);
        let (class, (count, example)) = told.failures.first_key_value().unwrap();
        assert_eq!((class.as_str(), *count), ("… is 00 and was 00", 1));
        assert!(example.contains("`petId` is 17"), "{example}");
    }
}
