//! The reference server as a stranger meets it: requests written by hand onto a socket, answers read from it.
//!
//! Nothing here comes from the generated client, so that a mistake that both ends share cannot hide.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

#[path = "wire/billing.rs"]
mod billing;
#[path = "wire/bodies.rs"]
mod bodies;
#[path = "wire/creating.rs"]
mod creating;
#[path = "wire/exchange.rs"]
mod exchange;
#[path = "wire/hostile.rs"]
mod hostile;
#[path = "wire/keys.rs"]
mod keys;
#[path = "wire/lists.rs"]
mod lists;
#[path = "wire/one_customer.rs"]
mod one_customer;
#[path = "wire/routes.rs"]
mod routes;
#[path = "wire/strict.rs"]
mod strict;
