//! Types of the API "Archive", version 3.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.
