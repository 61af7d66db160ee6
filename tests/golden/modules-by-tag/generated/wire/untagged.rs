//! The wire layer of the client of the API "Observatory": the part of the operations without a tag.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::Failure;
use counterpart_runtime::client::reqwest::header::HeaderValue;
use counterpart_runtime::generated::client::HttpRequest;
use super::Client;

#[allow(
    clippy::all,
    clippy::pedantic,
    reason = "written by progenitor, in its own style"
)]
impl Client {
    /// `GET /weather`
    pub(in super::super) fn get_weather(
        &self,
        accept: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/weather"])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }
}
