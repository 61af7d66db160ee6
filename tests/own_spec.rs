//! The contract itself.
