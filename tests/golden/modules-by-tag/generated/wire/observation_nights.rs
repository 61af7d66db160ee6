//! The wire layer of the client of the API "Observatory": the part of the tag `Observation nights`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::Failure;
use counterpart_runtime::client::reqwest::Body;
use counterpart_runtime::client::reqwest::header::HeaderValue;
use counterpart_runtime::generated::client::HttpRequest;
use super::Client;

#[allow(
    clippy::all,
    clippy::pedantic,
    reason = "written by progenitor, in its own style"
)]
impl Client {
    /// `GET /nights`
    pub(in super::super) fn list_nights(
        &self,
        query: &str,
        accept: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/nights", query])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `POST /nights`
    pub(in super::super) fn plan_night<B: Into<Body>>(
        &self,
        accept: &str,
        content_type: Option<&str>,
        body: B,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/nights"])?;
        let mut request = self.client.post(url).body(body).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        if let Some(value) = content_type {
            header_map
                .append("content-type", HeaderValue::from_bytes(value.as_bytes())?);
        }
        Ok(request)
    }
}
