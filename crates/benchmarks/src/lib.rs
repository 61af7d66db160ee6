//! What generated code is measured against: the same services written by hand, and the load that both are put under.
//!
//! Each module of a contract has the service three times: `generated`, `by_hand` on axum, and `bare` on hyper. The last two share their types
//! and their checks, so that what differs is the way from the socket to the handler and back.

pub mod customers;
pub mod load;
pub mod measurement;
pub mod store;
pub mod strict;
mod wire;

use std::error::Error;

/// What a measurement comes to, or why there is none.
pub type Outcome<T> = Result<T, Box<dyn Error>>;

/// The key that every service asks for.
pub const KEY: &str = "sk_test_bench";
