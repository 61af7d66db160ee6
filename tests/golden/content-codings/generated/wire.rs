//! The wire layer of the client of the API "Archive".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::Failure;
use counterpart_runtime::client::reqwest::Body;
use counterpart_runtime::client::reqwest::header::HeaderValue;
use counterpart_runtime::client::{HttpClient, HttpRequest};

/// What writes the requests: a base URL, and an HTTP client.
#[derive(Clone, Debug)]
#[allow(
    clippy::all,
    clippy::pedantic,
    reason = "written by progenitor, in its own style"
)]
pub(super) struct Client {
    baseurl: String,
    client: HttpClient,
}

impl Client {
    /// A client of the service at this base URL, which has no slash at its end.
    pub(super) fn new_with_client(baseurl: &str, client: HttpClient) -> Self {
        Self {
            baseurl: baseurl.to_string(),
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
    /// `POST /letters`
    pub(super) fn add_letter<B: Into<Body>>(
        &self,
        accept: &str,
        content_type: Option<&str>,
        body: B,
    ) -> Result<HttpRequest, Failure> {
        let url = format!("{}/letters", self.baseurl);
        let mut request = self.client.post(url).body(body).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        if let Some(value) = content_type {
            header_map
                .append("content-type", HeaderValue::from_bytes(value.as_bytes())?);
        }
        Ok(request)
    }

    /// `POST /albums`
    pub(super) fn add_album<B: Into<Body>>(
        &self,
        accept: &str,
        content_type: Option<&str>,
        body: B,
    ) -> Result<HttpRequest, Failure> {
        let url = format!("{}/albums", self.baseurl);
        let mut request = self.client.post(url).body(body).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        if let Some(value) = content_type {
            header_map
                .append("content-type", HeaderValue::from_bytes(value.as_bytes())?);
        }
        Ok(request)
    }

    /// `POST /numbers`
    pub(super) fn double_numbers<B: Into<Body>>(
        &self,
        accept: &str,
        content_type: Option<&str>,
        body: B,
    ) -> Result<HttpRequest, Failure> {
        let url = format!("{}/numbers", self.baseurl);
        let mut request = self.client.post(url).body(body).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        if let Some(value) = content_type {
            header_map
                .append("content-type", HeaderValue::from_bytes(value.as_bytes())?);
        }
        Ok(request)
    }

    /// `PUT /blobs`
    pub(super) fn put_blob<B: Into<Body>>(
        &self,
        accept: &str,
        content_type: Option<&str>,
        body: B,
    ) -> Result<HttpRequest, Failure> {
        let url = format!("{}/blobs", self.baseurl);
        let mut request = self.client.put(url).body(body).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        if let Some(value) = content_type {
            header_map
                .append("content-type", HeaderValue::from_bytes(value.as_bytes())?);
        }
        Ok(request)
    }

    /// `PUT /files`
    pub(super) fn put_file<B: Into<Body>>(
        &self,
        accept: &str,
        content_encoding: Option<&str>,
        content_type: Option<&str>,
        body: B,
    ) -> Result<HttpRequest, Failure> {
        let url = format!("{}/files", self.baseurl);
        let mut request = self.client.put(url).body(body).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        if let Some(value) = content_encoding {
            header_map
                .append("content-encoding", HeaderValue::from_bytes(value.as_bytes())?);
        }
        if let Some(value) = content_type {
            header_map
                .append("content-type", HeaderValue::from_bytes(value.as_bytes())?);
        }
        Ok(request)
    }

    /// `PUT /forms/{name}`
    pub(super) fn replace_form<B: Into<Body>>(
        &self,
        name: &str,
        content_encoding: Option<&str>,
        content_type: Option<&str>,
        body: B,
    ) -> Result<HttpRequest, Failure> {
        let url = format!("{}/forms/{}", self.baseurl, name);
        let mut request = self.client.put(url).body(body).build()?;
        let header_map = request.headers_mut();
        if let Some(value) = content_encoding {
            header_map
                .append("content-encoding", HeaderValue::from_bytes(value.as_bytes())?);
        }
        if let Some(value) = content_type {
            header_map
                .append("content-type", HeaderValue::from_bytes(value.as_bytes())?);
        }
        Ok(request)
    }

    /// `POST /forms`
    pub(super) fn fill_form<B: Into<Body>>(
        &self,
        accept: &str,
        content_encoding: Option<&str>,
        content_type: Option<&str>,
        body: B,
    ) -> Result<HttpRequest, Failure> {
        let url = format!("{}/forms", self.baseurl);
        let mut request = self.client.post(url).body(body).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        if let Some(value) = content_encoding {
            header_map
                .append("content-encoding", HeaderValue::from_bytes(value.as_bytes())?);
        }
        if let Some(value) = content_type {
            header_map
                .append("content-type", HeaderValue::from_bytes(value.as_bytes())?);
        }
        Ok(request)
    }

    /// `GET /ticks`
    pub(super) fn follow_ticks(&self, accept: &str) -> Result<HttpRequest, Failure> {
        let url = format!("{}/ticks", self.baseurl);
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }
}
