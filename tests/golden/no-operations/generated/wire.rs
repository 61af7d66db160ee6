//! The wire layer of the client of the API "Lexicon".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::HttpClient;
use counterpart_runtime::generated::client::BaseUrl;

/// What writes the requests: a base URL, and an HTTP client.
#[derive(Clone, Debug)]
#[allow(
    clippy::all,
    clippy::pedantic,
    reason = "written by progenitor, in its own style"
)]
pub(super) struct Client {
    baseurl: BaseUrl,
    client: HttpClient,
}

impl Client {
    /// A client of the service at this base URL, which has no slash at its end.
    pub(super) fn new_with_client(baseurl: &BaseUrl, client: HttpClient) -> Self {
        Self {
            baseurl: baseurl.clone(),
            client,
        }
    }
}
