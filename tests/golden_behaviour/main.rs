//! The goldens at work: what is generated reads, checks and writes as the contract of its fixture says.
#![allow(
    clippy::unwrap_used,
    reason = "a failed unwrap is a failed test, and a test may be told in one go"
)]

mod agreement;
mod answers;
mod calls;
mod constraints;
mod content_coding;
mod dates;
mod embedding;
mod formats;
mod frame;
mod framing;
mod gateway;
mod load;
mod manual;
mod member_defaults;
mod member_states;
mod odd_services;
mod outcomes;
mod pages;
mod parameters;
mod passwords;
mod request_bodies;
mod requests;
mod responses;
mod routers;
mod rules;
mod security;
mod unions;
mod webhooks;

use std::fmt::Debug;

use counterpart_runtime::codec::to_json;
use counterpart_runtime::schema::{DecodeOwned, Described, Encode, JsonError, from_json_slice};
use counterpart_runtime::serde_json::{self, Value};

/// Reads a value; what is wrong with it instead, one line per violation.
fn read<T: DecodeOwned + Described>(value: &Value) -> Result<T, Vec<String>> {
    from_json_slice(value.to_string().as_bytes()).map_err(|error| match error {
        JsonError::Violations(violations) => violations.iter().map(ToString::to_string).collect(),
        malformed @ JsonError::Malformed { .. } => vec![malformed.to_string()],
    })
}

/// Writes a value.
fn written<T: Encode>(value: &T) -> Value {
    serde_json::from_slice(&to_json(value).unwrap()).unwrap()
}

/// Reads a value, and holds it to be written as it was read.
fn kept<T: DecodeOwned + Described + Encode + Debug + PartialEq>(value: &Value) -> T {
    let typed: T = read(value).unwrap();
    assert_eq!(written(&typed), *value);
    typed
}
