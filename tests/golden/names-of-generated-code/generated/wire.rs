//! The wire layer of the Mirror client.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::progenitor_client::QueryParam;
use counterpart_runtime::client::reqwest::header::HeaderMap;
use counterpart_runtime::client::{
    ByteStream, ClientInfo, HttpClient, OperationInfo, ResponseValue, WireError,
    encode_path,
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
    /// `GET /functions`
    pub(super) async fn builder_operation(
        &self,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/functions", self.baseurl);
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "builder_operation",
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

    /// `PUT /functions`
    pub(super) async fn with_credentials_operation(
        &self,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/functions", self.baseurl);
        let mut request = self.client.put(url).build()?;
        let info = OperationInfo {
            operation_id: "with_credentials_operation",
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

    /// `DELETE /functions`
    pub(super) async fn on(
        &self,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/functions", self.baseurl);
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "on",
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

    /// `POST /functions`
    pub(super) async fn unrouted(
        &self,
        accept: &str,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/functions", self.baseurl);
        let mut header_map = HeaderMap::with_capacity(1);
        header_map.append("accept", accept.to_string().try_into()?);
        let mut request = self.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "unrouted",
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

    /// `POST /traits`
    pub(super) async fn refuse_unrouted(
        &self,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/traits", self.baseurl);
        let mut request = self.client.post(url).build()?;
        let info = OperationInfo {
            operation_id: "refuse_unrouted",
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

    /// `PUT /traits`
    pub(super) async fn principal(
        &self,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/traits", self.baseurl);
        let mut request = self.client.put(url).build()?;
        let info = OperationInfo {
            operation_id: "principal",
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

    /// `DELETE /traits`
    pub(super) async fn new_operation(
        &self,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/traits", self.baseurl);
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "new_operation",
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

    /// `GET /variables/{ref}`
    pub(super) async fn reader(
        &self,
        ref_: &str,
        accept: Option<&str>,
        reader: Option<&str>,
        response_2: Option<&str>,
        schema: Option<&str>,
        url_2: Option<&str>,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/variables/{}", self.baseurl, encode_path(ref_));
        let mut request = self
            .client
            .get(url)
            .query(&QueryParam::new("accept", &accept))
            .query(&QueryParam::new("reader", &reader))
            .query(&QueryParam::new("response", &response_2))
            .query(&QueryParam::new("schema", &schema))
            .query(&QueryParam::new("url", &url_2))
            .build()?;
        let info = OperationInfo {
            operation_id: "reader",
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
