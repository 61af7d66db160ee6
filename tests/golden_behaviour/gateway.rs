//! A client behind the generated router: who calls upstream is the caller of the gateway, and nobody else.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Request as HttpRequest;
use counterpart_runtime::ApiKey;
use counterpart_runtime::http::header::COOKIE;
use counterpart_runtime::http::{HeaderMap, StatusCode};
use counterpart_runtime::server::{Denial, ProblemDetails, RequestContext, Scopes};
use counterpart_runtime::testing::serve;
use counterpart_runtime::{BasicCredentials, BearerToken};
use goldens::security_alternatives::client::{Client, Credentials};
use goldens::security_alternatives::server::{Authenticator, secrets_router};
use goldens::security_alternatives::service::PassThrough;

type Received = Arc<Mutex<Vec<HeaderMap>>>;

/// An upstream service that answers everything, and a gateway before it with credentials of its own: the gateway's address, and what
/// the service received.
async fn gateway<V>(authenticator: V) -> (String, Received)
where
    V: Authenticator<Principal = Credentials> + Clone + 'static,
{
    let received = Received::default();
    let seen = Arc::clone(&received);
    let upstream = Router::new().fallback(async move |request: HttpRequest| {
        seen.lock().unwrap().push(request.headers().clone());
        StatusCode::NO_CONTENT
    });
    let client = Client::builder(serve(upstream).await)
        .cookie_key(ApiKey::new("own"))
        .header_key(ApiKey::new("own"))
        .build()
        .unwrap();
    let base_url = serve(secrets_router(client, authenticator, ProblemDetails)).await;
    let address = base_url.strip_prefix("http://").unwrap().to_owned();
    (address, received)
}

/// The status of the answer to this request.
fn ask(address: &str, path: &str, header: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    let head = format!("GET {path} HTTP/1.1\r\nhost: h\r\nconnection: close\r\n{header}\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    text[9..12].to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_lends_its_credentials_to_no_anonymous_caller() {
    let (address, received) = gateway(PassThrough).await;
    for (path, header, status) in [
        ("/perhaps", "", "204"),
        ("/perhaps", "cookie: session=theirs\r\n", "204"),
        ("/public", "", "204"),
        ("/secrets", "", "401"),
    ] {
        assert_eq!(ask(&address, path, header), status, "{path} {header}");
    }
    let received = received.lock().unwrap();
    let cookies: Vec<_> = received.iter().map(|headers| headers.get(COOKIE)).collect();
    assert_eq!(cookies.len(), 3);
    assert_eq!(cookies[0], None);
    assert_eq!(cookies[1].unwrap(), "session=theirs");
    assert_eq!(cookies[2], None);
    assert!(
        received
            .iter()
            .all(|headers| !headers.contains_key("x-key"))
    );
}

/// Knows its callers itself, and hands on nothing of what they show.
#[derive(Clone)]
struct Known;

impl Authenticator for Known {
    type Principal = Credentials;

    async fn header_key(&self, key: ApiKey, _: &RequestContext) -> Result<Credentials, Denial> {
        known(key.expose())
    }

    async fn bearer(&self, token: BearerToken, _: &RequestContext) -> Result<Credentials, Denial> {
        known(token.expose())
    }

    async fn query_key_and_basic(
        &self,
        key: ApiKey,
        _: BasicCredentials,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        known(key.expose())
    }

    async fn cookie_key(&self, key: ApiKey, _: &RequestContext) -> Result<Credentials, Denial> {
        known(key.expose())
    }

    async fn oauth(
        &self,
        token: BearerToken,
        _: Scopes,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        known(token.expose())
    }
}

fn known(secret: &str) -> Result<Credentials, Denial> {
    if secret == "theirs" {
        return Ok(Credentials::default());
    }
    Err(Denial::Unauthenticated("nobody knows it".to_owned()))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_that_knows_its_callers_itself_calls_as_itself() {
    let (address, received) = gateway(Known).await;
    for (path, header, status) in [
        ("/secrets", "x-key: theirs\r\n", "204"),
        ("/perhaps", "cookie: session=theirs\r\n", "204"),
        ("/perhaps", "cookie: session=another\r\n", "401"),
        ("/perhaps", "", "204"),
    ] {
        assert_eq!(ask(&address, path, header), status, "{path} {header}");
    }
    let received = received.lock().unwrap();
    assert_eq!(received.len(), 3);
    assert_eq!(received[0]["x-key"], "own");
    assert_eq!(received[1][COOKIE], "session=own");
    assert!(!received[2].contains_key(COOKIE));
}
