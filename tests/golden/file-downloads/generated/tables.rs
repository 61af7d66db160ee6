//! What the Archive 1.0.0 says of each value, for the readers of the runtime.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.
