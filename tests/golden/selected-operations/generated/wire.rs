//! The wire layer of the client of the API "Queue API".
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
    /// `POST /`
    pub(super) fn list_queues(
        &self,
        query: &str,
        accept: &str,
        x_queue_target: Option<&str>,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/", query])?;
        let mut request = self.client.post(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        if let Some(value) = x_queue_target {
            header_map
                .append("x-queue-target", HeaderValue::from_bytes(value.as_bytes())?);
        }
        Ok(request)
    }

    /// `POST /`
    pub(super) fn create_queue<B: Into<Body>>(
        &self,
        accept: &str,
        content_type: Option<&str>,
        x_queue_target: Option<&str>,
        body: B,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/"])?;
        let mut request = self.client.post(url).body(body).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        if let Some(value) = content_type {
            header_map
                .append("content-type", HeaderValue::from_bytes(value.as_bytes())?);
        }
        if let Some(value) = x_queue_target {
            header_map
                .append("x-queue-target", HeaderValue::from_bytes(value.as_bytes())?);
        }
        Ok(request)
    }

    /// `GET /`
    pub(super) fn purge(&self, query: &str) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/", query])?;
        Ok(self.client.get(url).build()?)
    }

    /// `GET /`
    pub(super) fn pause(&self, query: &str) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/", query])?;
        Ok(self.client.get(url).build()?)
    }

    /// `GET /queues/{queue}`
    pub(super) fn get_queue(
        &self,
        queue: &str,
        accept: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/queues/", queue])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `GET /queues/{queue}`
    pub(super) fn get_queue_policy(
        &self,
        queue: &str,
        query: &str,
        accept: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/queues/", queue, query])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `GET /queues/{queue}/messages`
    pub(super) fn list_messages(
        &self,
        queue: &str,
        query: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/queues/", queue, "/messages", query])?;
        Ok(self.client.get(url).build()?)
    }
}
