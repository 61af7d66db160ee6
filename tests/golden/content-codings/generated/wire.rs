//! The wire layer of the client of the API "Archive".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::Failure;
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
    /// `POST /letters`
    pub(super) fn add_letter<B: Into<Body>>(
        &self,
        accept: &str,
        content_type: Option<&str>,
        body: B,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/letters"])?;
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
        let url = self.baseurl.join(&["/albums"])?;
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
        let url = self.baseurl.join(&["/numbers"])?;
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
        let url = self.baseurl.join(&["/blobs"])?;
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
        let url = self.baseurl.join(&["/files"])?;
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
        let url = self.baseurl.join(&["/forms/", name])?;
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
        let url = self.baseurl.join(&["/forms"])?;
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
        let url = self.baseurl.join(&["/ticks"])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }
}
