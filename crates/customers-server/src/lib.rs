//! The server side of the customers API: traits to implement, and a router that serves them.
//!
//! Implement [`Customers`] for the operations, [`Authenticator`] to find out who is calling and
//! [`Refuse`](counterpart_runtime::server::Refuse) to word what is refused before an operation is reached, and give all
//! three to [`customers_router`].

counterpart_runtime::include_contract!("customers");

pub use server::*;

/// The contract itself, the document that this crate is generated from, as JSON on one line: members in the order of
/// [`CONTRACT_YAML`], numbers as written there.
pub const CONTRACT_JSON: &str = counterpart_runtime::include_document!("customers", "json");

/// The contract itself as its authors wrote it, with comments: the text of `openapi.yaml`.
pub const CONTRACT_YAML: &str = counterpart_runtime::include_document!("customers", "yaml");
