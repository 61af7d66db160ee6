//! What the server acknowledged is there after `kill -9`, and what fails on the disk is told to the caller and in the log:
//! the real program, over HTTP.

mod caller;
mod connection;
mod faults;
mod kill;
mod ledger;
mod random;
mod server;
mod shared;
