//! The wire layer of the client of the API "Locker".
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
    /// `GET /things`
    pub(super) fn list_things(&self, accept: &str) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/things"])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `GET /things/{name}`
    pub(super) fn get_thing(
        &self,
        name: &str,
        accept: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/things/", name])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `HEAD /things/{name}`
    pub(super) fn describe_thing(&self, name: &str) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/things/", name])?;
        Ok(self.client.head(url).build()?)
    }

    /// `DELETE /things/{name}`
    pub(super) fn remove_thing(&self, name: &str) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/things/", name])?;
        Ok(self.client.delete(url).build()?)
    }
}
