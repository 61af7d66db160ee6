//! The wire layer of the client of the API "Ledger".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::Failure;
use counterpart_runtime::client::HttpClient;
use counterpart_runtime::client::reqwest::header::HeaderValue;
use counterpart_runtime::generated::client::{BaseUrl, HttpRequest};

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

#[allow(
    clippy::all,
    clippy::pedantic,
    reason = "written by progenitor, in its own style"
)]
impl Client {
    /// `GET /entries`
    pub(super) fn list_entries(
        &self,
        accept: &str,
        x_accounts: Option<&str>,
        x_include_drafts: Option<&str>,
        x_ledger: Option<&str>,
        x_order: Option<&str>,
        x_page_size: Option<&str>,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/entries"])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        if let Some(value) = x_accounts {
            header_map.append("x-accounts", HeaderValue::from_bytes(value.as_bytes())?);
        }
        if let Some(value) = x_include_drafts {
            header_map
                .append("x-include-drafts", HeaderValue::from_bytes(value.as_bytes())?);
        }
        if let Some(value) = x_ledger {
            header_map.append("x-ledger", HeaderValue::from_bytes(value.as_bytes())?);
        }
        if let Some(value) = x_order {
            header_map.append("x-order", HeaderValue::from_bytes(value.as_bytes())?);
        }
        if let Some(value) = x_page_size {
            header_map.append("x-page-size", HeaderValue::from_bytes(value.as_bytes())?);
        }
        Ok(request)
    }
}
