//! The wire layer of the Awkward client.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::progenitor_client::QueryParam;
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
    /// `POST /match`
    pub(super) async fn match_operation<B: Into<Body>>(
        &self,
        body_2: Option<&str>,
        filter_name: Option<&str>,
        foo_bar: Option<&str>,
        foo_bar_2: Option<&str>,
        parameter_2fa: Option<&str>,
        request_2: Option<&str>,
        self_: Option<&str>,
        top: Option<&str>,
        type_: Option<&str>,
        accept: &str,
        content_type: Option<&str>,
        body: B,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/match", self.baseurl);
        let mut header_map = HeaderMap::with_capacity(2);
        header_map.append("accept", accept.to_string().try_into()?);
        if let Some(value) = content_type {
            header_map.append("content-type", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .body(body)
            .query(&QueryParam::new("body", &body_2))
            .query(&QueryParam::new("filter[name]", &filter_name))
            .query(&QueryParam::new("fooBar", &foo_bar))
            .query(&QueryParam::new("foo_bar", &foo_bar_2))
            .query(&QueryParam::new("2fa", &parameter_2fa))
            .query(&QueryParam::new("request", &request_2))
            .query(&QueryParam::new("self", &self_))
            .query(&QueryParam::new("$top", &top))
            .query(&QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "match_operation",
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

    /// `GET /loop`
    pub(super) async fn loop_operation(
        &self,
    ) -> Result<ResponseValue<ByteStream>, WireError<ByteStream>> {
        let url = format!("{}/loop", self.baseurl);
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "loop_operation",
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
