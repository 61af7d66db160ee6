//! The wire layer of the Albums client.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::reqwest::Body;
use counterpart_runtime::client::reqwest::header::HeaderMap;
use counterpart_runtime::client::{
    ByteStream, ClientInfo, HttpClient, OperationInfo, ResponseValue, WireError,
    encode_path,
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
    /// `POST /pictures`
    pub(super) async fn add_picture<B: Into<Body>>(
        &self,
        accept: &str,
        content_type: Option<&str>,
        body: B,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/pictures", self.baseurl);
        let mut header_map = HeaderMap::with_capacity(2);
        header_map.append("accept", accept.to_string().try_into()?);
        if let Some(value) = content_type {
            header_map.append("content-type", value.to_string().try_into()?);
        }
        let mut request = self.client.post(url).body(body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "add_picture",
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

    /// `PUT /albums/{albumId}/cover`
    pub(super) async fn put_cover<B: Into<Body>>(
        &self,
        album_id: &str,
        content_type: Option<&str>,
        body: B,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/albums/{}/cover", self.baseurl, encode_path(album_id));
        let mut header_map = HeaderMap::with_capacity(1);
        if let Some(value) = content_type {
            header_map.append("content-type", value.to_string().try_into()?);
        }
        let mut request = self.client.put(url).body(body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "put_cover",
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

    /// `POST /mail`
    pub(super) async fn add_mail<B: Into<Body>>(
        &self,
        accept: &str,
        content_type: Option<&str>,
        body: B,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/mail", self.baseurl);
        let mut header_map = HeaderMap::with_capacity(2);
        header_map.append("accept", accept.to_string().try_into()?);
        if let Some(value) = content_type {
            header_map.append("content-type", value.to_string().try_into()?);
        }
        let mut request = self.client.post(url).body(body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "add_mail",
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
