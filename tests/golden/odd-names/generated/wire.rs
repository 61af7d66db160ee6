//! The wire layer of the client of the API "Odd \<b> \[x\]".
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
    /// `GET /a%20b/é`
    pub(super) fn into_operation(&self, accept: &str) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/a%20b/é"])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `DELETE /liste`
    pub(super) fn listeiptal(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/liste"])?;
        Ok(self.client.delete(url).build()?)
    }

    /// `GET /r`
    pub(super) fn try_into_operation(
        &self,
        query: &str,
        accept: &str,
        type_: Option<&str>,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/r", query])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        if let Some(value) = type_ {
            header_map.append("type", HeaderValue::from_bytes(value.as_bytes())?);
        }
        Ok(request)
    }

    /// `GET /self`
    pub(super) fn self_(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/self"])?;
        Ok(self.client.get(url).build()?)
    }

    /// `PUT /self`
    pub(super) fn self_operation(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/self"])?;
        Ok(self.client.put(url).build()?)
    }
}
