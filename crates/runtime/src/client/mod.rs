//! What generated clients call (feature `client`): one call from the typed request to the answer.
//!
//! ```text
//! EncodedRequest --path_text, header_text--> wire layer --ClientHooks::pre, authorize--> reqwest
//!     --> answer of the wire layer --receive--> EncodedResponse
//! ```

mod argument;
mod authorize;
mod connection;
mod receive;
mod settings;
#[cfg(feature = "rustls")]
mod tls;

pub use argument::{encode_path, header_text, path_text, take_body};
pub use authorize::{Shown, authorize};
pub use connection::{BuildError, Connection};
pub use receive::receive;
pub use settings::Settings;

pub use progenitor_client::{
    self, ByteStream, ClientHooks, ClientInfo, Error as WireError, OperationInfo, ResponseValue,
};
pub use reqwest::{self, Client as HttpClient, Request as HttpRequest};
