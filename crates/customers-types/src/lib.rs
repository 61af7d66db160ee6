//! The types of the customers API: its schemas, what each operation takes, and what it answers.
//!
//! They know the wire format, but neither a client nor a server: `customers-client` and `customers-server` speak in
//! them, and so can any other crate.

mod timestamp;

counterpart_runtime::include_contract!("customers");

pub use operations::*;
pub use types::*;
