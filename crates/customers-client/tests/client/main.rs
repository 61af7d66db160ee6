//! The generated client over sockets on this machine.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

#[cfg(feature = "rustls")]
mod https;
mod scripted;
mod wire;
