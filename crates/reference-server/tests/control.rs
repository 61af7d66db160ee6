//! The control routes as a program on this machine, a neighbour or a foreign page meets them: requests written by hand onto a
//! socket, answers read from it.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

#[path = "control/access.rs"]
mod access;
#[path = "control/exchange.rs"]
mod exchange;
#[path = "control/faults.rs"]
mod faults;
#[path = "control/requests.rs"]
mod requests;
#[path = "control/state.rs"]
mod state;
