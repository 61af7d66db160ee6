//! Answers over raw HTTP: what a stranger reads of a generated server, and what a generated client makes of a strange one.

mod files;
mod media_types;
mod negotiation;
mod raw;
mod streams;

pub(crate) use raw::{answering, channel};
