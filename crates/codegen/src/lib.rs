//! Rust types, server traits and a client from a contract.
