//! The schemas of the API "Archive", version 3 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(_generator: &mut schemars::SchemaGenerator) {}
