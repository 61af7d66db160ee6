//! The wire layer of the client of the API "Vault".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::Failure;
use counterpart_runtime::client::HttpClient;
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
    /// `GET /secrets`
    pub(super) fn list_secrets(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/secrets"])?;
        Ok(self.client.get(url).build()?)
    }

    /// `GET /both`
    pub(super) fn with_both(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/both"])?;
        Ok(self.client.get(url).build()?)
    }

    /// `GET /perhaps`
    pub(super) fn perhaps(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/perhaps"])?;
        Ok(self.client.get(url).build()?)
    }

    /// `GET /public`
    pub(super) fn tell_all(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/public"])?;
        Ok(self.client.get(url).build()?)
    }

    /// `GET /scoped`
    pub(super) fn with_scopes(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/scoped"])?;
        Ok(self.client.get(url).build()?)
    }
}
