//! Types of the API "Aviary", version 1.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.
