//! The wire layer of the Vault client.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{
    ByteStream, ClientInfo, HttpClient, OperationInfo, ResponseValue, WireError,
};

use counterpart_runtime::client::ClientHooks as _;
use super::client::Credentials;

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
    pub(super) inner: Credentials,
}

impl Client {
    /// A client of the service at this base URL, which has no slash at its end.
    pub(super) fn new_with_client(
        baseurl: &str,
        client: HttpClient,
        inner: Credentials,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}

impl ClientInfo<Credentials> for Client {
    fn api_version() -> &'static str {
        "1.0.0"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &HttpClient {
        &self.client
    }

    fn inner(&self) -> &Credentials {
        &self.inner
    }
}

#[allow(
    clippy::all,
    clippy::pedantic,
    reason = "written by progenitor, in its own style"
)]
impl Client {
    /// `GET /secrets`
    pub(super) async fn list_secrets(
        &self,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/secrets", self.baseurl);
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "list_secrets",
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

    /// `GET /both`
    pub(super) async fn with_both(
        &self,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/both", self.baseurl);
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "with_both",
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

    /// `GET /perhaps`
    pub(super) async fn perhaps(
        &self,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/perhaps", self.baseurl);
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "perhaps",
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

    /// `GET /public`
    pub(super) async fn tell_all(
        &self,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/public", self.baseurl);
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "tell_all",
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

    /// `GET /scoped`
    pub(super) async fn with_scopes(
        &self,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/scoped", self.baseurl);
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "with_scopes",
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
