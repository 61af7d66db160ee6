//! What generated clients call (feature `client`): one call from the typed request to the answer.
//!
//! ```text
//! request --CallOptions, encode--> EncodedRequest --path_text, query_text, header_text--> wire layer --> reqwest::Request
//!     --authorize--> Transport (HTTP, layers, a service) --receive--> EncodedResponse --decode_outcome--> outcome
//!           ^                     |
//!           +--- RetryPolicy <----+
//! ```

mod argument;
mod authorize;
mod base_url;
mod builder;
mod call;
mod coding;
mod connection;
mod credential;
mod mock;
mod multipart;
mod options;
mod pages;
mod receive;
mod retry;
mod settings;
#[cfg(feature = "rustls")]
mod tls;
mod transport;

pub use argument::{header_text, path_text, query_text, take_body};
pub use authorize::{Alternatives, Shown};
pub use base_url::BaseUrl;
pub use call::Caller;
pub use connection::{BuildError, Connection};
pub use credential::{Credential, Issued};
pub use mock::Mock;
pub use options::{CallOptions, Validation};
pub use pages::{Items, Pages, linked};
pub use retry::{RetriedMethods, RetryPolicy};
pub use settings::Settings;
pub use transport::{BoxError, HttpSender, HttpService, ResponseBody};

pub use reqwest::{self, Body as HttpBody, Client as HttpClient, Request as HttpRequest};
pub use tower::Layer;
