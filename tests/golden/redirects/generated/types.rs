//! Types of the API "Short links", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.
