//! The wire layer of the client of the API "Botanical garden".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::HttpClient;
use counterpart_runtime::client::reqwest::Body;
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
    /// `GET /plants`
    pub(super) fn list_plants(
        &self,
        query: &str,
        accept: &str,
    ) -> Result<HttpRequest, counterpart_runtime::Failure> {
        let url = self.baseurl.join(&["/plants", query])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `GET /plants/{plant}`
    pub(super) fn get_plant(
        &self,
        plant: &str,
        accept: &str,
    ) -> Result<HttpRequest, counterpart_runtime::Failure> {
        let url = self.baseurl.join(&["/plants/", plant])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `PUT /plants/{plant}`
    pub(super) fn put_plant<B: Into<Body>>(
        &self,
        plant: &str,
        accept: &str,
        content_type: Option<&str>,
        body: B,
    ) -> Result<HttpRequest, counterpart_runtime::Failure> {
        let url = self.baseurl.join(&["/plants/", plant])?;
        let mut request = self.client.put(url).body(body).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        if let Some(value) = content_type {
            header_map
                .append("content-type", HeaderValue::from_bytes(value.as_bytes())?);
        }
        Ok(request)
    }

    /// `GET /beds/{bed}`
    pub(super) fn get_bed(
        &self,
        bed: &str,
        accept: &str,
    ) -> Result<HttpRequest, counterpart_runtime::Failure> {
        let url = self.baseurl.join(&["/beds/", bed])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `GET /tools`
    pub(super) fn list_tools(
        &self,
        accept: &str,
    ) -> Result<HttpRequest, counterpart_runtime::Failure> {
        let url = self.baseurl.join(&["/tools"])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }
}
