//! The wire layer of the client of the API "Mirror".
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
    /// `GET /functions`
    pub(super) fn builder_operation(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/functions"])?;
        Ok(self.client.get(url).build()?)
    }

    /// `PUT /functions`
    pub(super) fn with_credentials_operation(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/functions"])?;
        Ok(self.client.put(url).build()?)
    }

    /// `DELETE /functions`
    pub(super) fn on(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/functions"])?;
        Ok(self.client.delete(url).build()?)
    }

    /// `POST /functions`
    pub(super) fn unrouted(&self, accept: &str) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/functions"])?;
        let mut request = self.client.post(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `POST /traits`
    pub(super) fn refuse_unrouted(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/traits"])?;
        Ok(self.client.post(url).build()?)
    }

    /// `PUT /traits`
    pub(super) fn principal(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/traits"])?;
        Ok(self.client.put(url).build()?)
    }

    /// `DELETE /traits`
    pub(super) fn new_operation(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/traits"])?;
        Ok(self.client.delete(url).build()?)
    }

    /// `GET /variables/{ref}`
    pub(super) fn reader(
        &self,
        ref_: &str,
        query: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/variables/", ref_, query])?;
        Ok(self.client.get(url).build()?)
    }
}
