//! The wire layer of the client of the API "Mixed".
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
    /// `GET /health`
    pub(super) fn health(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/health"])?;
        Ok(self.client.get(url).build()?)
    }

    /// `GET /pets`
    pub(super) fn count_pets(&self, accept: &str) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/pets"])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `GET /orders`
    pub(super) fn get_orders(&self, accept: &str) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/orders"])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `GET /order`
    pub(super) fn get_order(&self, accept: &str) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/order"])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }
}
