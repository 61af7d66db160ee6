//! The server side of the customers API: traits to implement, and a router that serves them.
//!
//! Implement [`Customers`] for the operations, [`Authenticator`] to find out who is calling and
//! [`Refuse`](counterpart_runtime::server::Refuse) to word what is refused before an operation is reached, and give all
//! three to [`customers_router`].

counterpart_runtime::include_contract!("customers");

pub use server::*;
