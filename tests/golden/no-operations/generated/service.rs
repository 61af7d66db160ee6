//! The Lexicon client as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.
