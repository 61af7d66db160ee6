//! Types of the API "Vault", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.
