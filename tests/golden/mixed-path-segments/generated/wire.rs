//! The wire layer of the client of the API "Jobs".
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
    /// `GET /jobs/{name}`
    pub(super) fn get_job(
        &self,
        name: &str,
        accept: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/jobs/", name])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `DELETE /jobs/{name}`
    pub(super) fn delete_job(&self, name: &str) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/jobs/", name])?;
        Ok(self.client.delete(url).build()?)
    }

    /// `POST /jobs/{name}:cancel`
    pub(super) fn cancel_job(
        &self,
        name: &str,
        accept: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/jobs/", name, ":cancel"])?;
        let mut request = self.client.post(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `GET /jobs/{parent}/logs/{name}.txt`
    pub(super) fn get_log(
        &self,
        parent: &str,
        name: &str,
        accept: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/jobs/", parent, "/logs/", name, ".txt"])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `GET /reports/{from}-{to}`
    pub(super) fn get_report(
        &self,
        from: &str,
        to: &str,
        accept: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/reports/", from, "-", to])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `GET /weather/{latitude}.{format}`
    pub(super) fn get_weather(
        &self,
        latitude: &str,
        format: &str,
        accept: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/weather/", latitude, ".", format])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `GET /reports/latest`
    pub(super) fn get_latest_report(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/reports/latest"])?;
        Ok(self.client.get(url).build()?)
    }

    /// `DELETE /reports/*`
    pub(super) fn delete_reports(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/reports/*"])?;
        Ok(self.client.delete(url).build()?)
    }

    /// `GET /:state`
    pub(super) fn get_state(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/:state"])?;
        Ok(self.client.get(url).build()?)
    }

    /// `HEAD /:state`
    pub(super) fn probe_state(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/:state"])?;
        Ok(self.client.head(url).build()?)
    }
}
