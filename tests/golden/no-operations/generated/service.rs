//! The client of the API "Lexicon" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.
