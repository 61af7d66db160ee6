//! Types of the API "Jobs", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.
