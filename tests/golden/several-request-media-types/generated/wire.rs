//! The wire layer of the Drafts client.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::reqwest::Body;
use counterpart_runtime::client::reqwest::header::HeaderMap;
use counterpart_runtime::client::{
    ByteStream, ClientInfo, HttpClient, OperationInfo, ResponseValue, WireError,
};

use counterpart_runtime::client::ClientHooks as _;

/// What sends the requests: a base URL, an HTTP client, and what the hooks need.
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

impl ClientInfo<()> for Client {
    fn api_version() -> &'static str {
        "1.0.0"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &HttpClient {
        &self.client
    }

    fn inner(&self) -> &() {
        &()
    }
}

#[allow(
    clippy::all,
    clippy::pedantic,
    reason = "written by progenitor, in its own style"
)]
impl Client {
    /// `POST /drafts`
    pub(super) async fn add_draft<B: Into<Body>>(
        &self,
        content_type: Option<&str>,
        body: B,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/drafts", self.baseurl);
        let mut header_map = HeaderMap::with_capacity(1);
        if let Some(value) = content_type {
            header_map.append("content-type", value.to_string().try_into()?);
        }
        let mut request = self.client.post(url).body(body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "add_draft",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(WireError::ErrorResponse(ResponseValue::stream(response))),
        }
    }

    /// `PUT /drafts`
    pub(super) async fn replace_drafts<B: Into<Body>>(
        &self,
        content_type: Option<&str>,
        body: B,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/drafts", self.baseurl);
        let mut header_map = HeaderMap::with_capacity(1);
        if let Some(value) = content_type {
            header_map.append("content-type", value.to_string().try_into()?);
        }
        let mut request = self.client.put(url).body(body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "replace_drafts",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(WireError::ErrorResponse(ResponseValue::stream(response))),
        }
    }

    /// `PATCH /settings`
    pub(super) async fn change_settings<B: Into<Body>>(
        &self,
        content_type: Option<&str>,
        body: B,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/settings", self.baseurl);
        let mut header_map = HeaderMap::with_capacity(1);
        if let Some(value) = content_type {
            header_map.append("content-type", value.to_string().try_into()?);
        }
        let mut request = self.client.patch(url).body(body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "change_settings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(WireError::ErrorResponse(ResponseValue::stream(response))),
        }
    }
}
