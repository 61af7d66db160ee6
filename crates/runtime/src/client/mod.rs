//! What generated clients call (feature `client`): one call from the typed request to the answer.
//!
//! ```text
//! request --CallOptions, encode--> EncodedRequest --path_text, query_text, header_text--> wire layer --> reqwest::Request
//!     --authorize--> Transport (HTTP, layers, a service) --receive--> EncodedResponse --decode_outcome--> outcome
//!           ^                     |
//!           +--- RetryPolicy <----+
//! ```

pub(crate) mod argument;
pub(crate) mod authorize;
pub(crate) mod base_url;
mod builder;
pub(crate) mod call;
mod coding;
pub(crate) mod connection;
mod credential;
mod mock;
mod multipart;
mod options;
pub(crate) mod pages;
mod receive;
mod retry;
pub(crate) mod settings;
#[cfg(feature = "rustls")]
mod tls;
mod transport;

pub use connection::BuildError;
pub use credential::{Credential, Issued};
pub use mock::Mock;
pub use options::{CallOptions, Validation};
pub use pages::{PageItems, Pages};
pub use retry::{RetriedMethods, RetryPolicy};
pub use transport::{AnswerBody, BoxError, HttpSender, HttpService};

pub(crate) use settings::Settings;

pub use reqwest::{self, Body as HttpBody, Client as HttpClient};
pub use tower::Layer;
