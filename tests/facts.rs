//! What is known of the service's answers, case by case: each request as a stranger would send it, and the answer it has to get.
//!
//! Most cases are served by the reference server. Where it has nothing that could fail so, as row-level security, it is asked for the
//! fault; and a form that no fault has is answered by an implementor of the same contract that was scripted for it.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

#[path = "facts/creating.rs"]
mod creating;
#[allow(dead_code, reason = "the tests of the wire need more of it")]
#[path = "wire/exchange.rs"]
mod exchange;
#[path = "facts/expected.rs"]
mod expected;
#[path = "facts/one_customer.rs"]
mod one_customer;
#[path = "facts/order.rs"]
mod order;
#[path = "facts/paging.rs"]
mod paging;
#[path = "facts/row.rs"]
mod row;
#[path = "facts/scripted.rs"]
mod scripted;

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::row::{Mark, Row};

#[test]
fn every_known_case_is_answered_as_the_service_answers_it() {
    let rows: Vec<Row> = [
        creating::rows(),
        order::rows(),
        one_customer::rows(),
        paging::rows(),
    ]
    .into_iter()
    .flatten()
    .collect();
    let servers = row::Servers::start();
    let failed: Vec<&str> = rows
        .iter()
        .filter(|row| catch_unwind(AssertUnwindSafe(|| row.check(&servers))).is_err())
        .map(|row| row.case)
        .collect();
    for mark in [Mark::Served, Mark::Fault, Mark::Scripted] {
        let count = rows.iter().filter(|row| row.mark == mark).count();
        println!("{mark:?}: {count}");
    }
    assert!(failed.is_empty(), "answered otherwise: {failed:#?}");
}
