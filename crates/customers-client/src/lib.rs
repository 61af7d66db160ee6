//! A client of the customers API.
//!
//! ```no_run
//! use customers_client::{ApiKey, Client};
//! use customers_types::{GetCustomer, GetCustomerError};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder("https://app.flowglad.com")
//!     .api_key_auth(ApiKey::new("sk_test_…"))
//!     .build()?;
//! match client.get_customer(GetCustomer::new("user_1".to_owned())).await {
//!     Ok(found) => println!("{:?}", found.body),
//!     Err(GetCustomerError::NotFound(_)) => println!("there is no such customer"),
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What is sent is repeated if that does no harm (see [`RetryPolicy`]), and [`CallOptions`] say how a call is made; a [`Mock`] answers
//! in place of a service:
//!
//! ```
//! use customers_client::{Client, Mock};
//! use customers_types::{GetCustomer, GetCustomerError, NotFoundResponse, NotFoundResponseBody};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mock = Mock::new().on(|_: GetCustomer| {
//!     let body = NotFoundResponseBody::Text("there is nobody".to_owned());
//!     Err(GetCustomerError::NotFound(NotFoundResponse::new(body)))
//! });
//! let client = Client::builder("http://mock").mock(&mock).build()?;
//! let outcome = client.get_customer(GetCustomer::new("user_1".to_owned())).await;
//! assert!(matches!(outcome, Err(GetCustomerError::NotFound(_))));
//! assert_eq!(mock.requests::<GetCustomer>(), [GetCustomer::new("user_1".to_owned())]);
//! # Ok(())
//! # }
//! ```
//!
//! Each method takes the request and answers with the outcome that the server's trait of the same contract has, so that
//! each declared status is a variant to match. With the feature `service`, the client implements that trait itself: a
//! gateway is then a router over a client, with the authenticator `service::PassThrough`.

counterpart_runtime::include_contract!("customers");

pub use client::*;
pub use counterpart_runtime::client::{
    BuildError, CallOptions, Credential, Issued, Mock, RetriedMethods, RetryPolicy, Validation,
};
pub use counterpart_runtime::{ApiKey, Failure, FailureClass};
