//! The schemas of the API "Archive", version 3 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    Vec::new()
}
