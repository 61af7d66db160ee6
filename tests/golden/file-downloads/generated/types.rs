//! Types of the API "Archive", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.
