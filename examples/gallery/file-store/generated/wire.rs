//! The wire layer of the client of the API "File store".
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
    /// `GET /buckets`
    pub(super) fn list_buckets(&self, accept: &str) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/buckets"])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `PUT /buckets/{bucket}`
    pub(super) fn create_bucket(
        &self,
        bucket: &str,
        accept: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/buckets/", bucket])?;
        let mut request = self.client.put(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `POST /buckets/{bucket}/files`
    pub(super) fn upload_form<B: Into<Body>>(
        &self,
        bucket: &str,
        accept: &str,
        content_type: Option<&str>,
        body: B,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/buckets/", bucket, "/files"])?;
        let mut request = self.client.post(url).body(body).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        if let Some(value) = content_type {
            header_map
                .append("content-type", HeaderValue::from_bytes(value.as_bytes())?);
        }
        Ok(request)
    }

    /// `PUT /buckets/{bucket}/files/{name}`
    pub(super) fn upload_file<B: Into<Body>>(
        &self,
        bucket: &str,
        name: &str,
        accept: &str,
        content_type: Option<&str>,
        if_match: Option<&str>,
        body: B,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/buckets/", bucket, "/files/", name])?;
        let mut request = self.client.put(url).body(body).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        if let Some(value) = content_type {
            header_map
                .append("content-type", HeaderValue::from_bytes(value.as_bytes())?);
        }
        if let Some(value) = if_match {
            header_map.append("if-match", HeaderValue::from_bytes(value.as_bytes())?);
        }
        Ok(request)
    }

    /// `GET /buckets/{bucket}/files/{name}`
    pub(super) fn download_file(
        &self,
        bucket: &str,
        name: &str,
        accept: &str,
        range: Option<&str>,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/buckets/", bucket, "/files/", name])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        if let Some(value) = range {
            header_map.append("range", HeaderValue::from_bytes(value.as_bytes())?);
        }
        Ok(request)
    }

    /// `DELETE /buckets/{bucket}/files/{name}`
    pub(super) fn delete_file(
        &self,
        bucket: &str,
        name: &str,
        accept: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/buckets/", bucket, "/files/", name])?;
        let mut request = self.client.delete(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `POST /buckets/{bucket}/files/{name}:restore`
    pub(super) fn restore_file(
        &self,
        bucket: &str,
        name: &str,
        query: &str,
        accept: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self
            .baseurl
            .join(&["/buckets/", bucket, "/files/", name, ":restore", query])?;
        let mut request = self.client.post(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }
}
