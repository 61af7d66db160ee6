//! The front door of Counterpart for build scripts.
