//! The wire layer of the Customers in regions client.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::progenitor_client::QueryParam;
use counterpart_runtime::client::reqwest::Body;
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
    /// `GET /regions/{region}/customers`
    pub(super) async fn list_customers(
        &self,
        region: &str,
        archived: Option<&str>,
        limit: Option<&str>,
        order: Option<&str>,
        share: Option<&str>,
        since: Option<&str>,
        tag: Option<&Vec<String>>,
        accept: &str,
        cookie: Option<&str>,
        x_trace: Option<&str>,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/regions/{}/customers", self.baseurl, encode_path(region));
        let mut header_map = HeaderMap::with_capacity(3);
        header_map.append("accept", accept.to_string().try_into()?);
        if let Some(value) = cookie {
            header_map.append("cookie", value.to_string().try_into()?);
        }
        if let Some(value) = x_trace {
            header_map.append("x-trace", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .query(&QueryParam::new("archived", &archived))
            .query(&QueryParam::new("limit", &limit))
            .query(&QueryParam::new("order", &order))
            .query(&QueryParam::new("share", &share))
            .query(&QueryParam::new("since", &since))
            .query(&QueryParam::new("tag", &tag))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_customers",
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

    /// `POST /regions/{region}/customers`
    pub(super) async fn create_customer<B: Into<Body>>(
        &self,
        region: &str,
        accept: &str,
        content_type: Option<&str>,
        body: B,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/regions/{}/customers", self.baseurl, encode_path(region));
        let mut header_map = HeaderMap::with_capacity(2);
        header_map.append("accept", accept.to_string().try_into()?);
        if let Some(value) = content_type {
            header_map.append("content-type", value.to_string().try_into()?);
        }
        let mut request = self.client.post(url).body(body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "create_customer",
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
