//! Credentials into a request.

use std::borrow::Cow;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::COOKIE;
use http::{HeaderName, HeaderValue};
use reqwest::Request;

use super::Credential;
use crate::{ApiKey, BasicCredentials, BearerToken, Failure, HttpCredentials};

const AUTHORIZATION: &str = "authorization";

/// A credential and the place where a security scheme wants it; its `Debug` shows the place only.
#[derive(Clone, Copy)]
pub struct Shown<'c> {
    place: Place,
    value: Value<'c>,
}

/// Credentials that are shown together, one list for each way to be let in; the first of which every one is set is taken.
pub type Alternatives<'c> = &'c [&'c [Option<Shown<'c>>]];

#[derive(Clone, Copy, Debug)]
enum Place {
    Header(&'static str),
    Query(&'static str),
    Cookie(&'static str),
}

#[derive(Clone, Copy)]
enum Value<'c> {
    Key(&'c Credential<ApiKey>),
    Bearer(&'c Credential<BearerToken>),
    Basic(&'c Credential<BasicCredentials>),
    Other(&'static str, &'c Credential<HttpCredentials>),
}

impl<'c> Shown<'c> {
    /// A key in the header of this name.
    pub fn header(name: &'static str, key: &'c Credential<ApiKey>) -> Self {
        Self::new(Place::Header(name), Value::Key(key))
    }

    /// A key in the query member of this name.
    pub fn query(name: &'static str, key: &'c Credential<ApiKey>) -> Self {
        Self::new(Place::Query(name), Value::Key(key))
    }

    /// A key in the cookie of this name.
    pub fn cookie(name: &'static str, key: &'c Credential<ApiKey>) -> Self {
        Self::new(Place::Cookie(name), Value::Key(key))
    }

    /// A bearer token in the `Authorization` header.
    pub fn bearer(token: &'c Credential<BearerToken>) -> Self {
        Self::new(Place::Header(AUTHORIZATION), Value::Bearer(token))
    }

    /// User name and password in the `Authorization` header.
    pub fn basic(credentials: &'c Credential<BasicCredentials>) -> Self {
        Self::new(Place::Header(AUTHORIZATION), Value::Basic(credentials))
    }

    /// Credentials of another scheme in the `Authorization` header, behind its name.
    pub fn http(scheme: &'static str, credentials: &'c Credential<HttpCredentials>) -> Self {
        Self::new(
            Place::Header(AUTHORIZATION),
            Value::Other(scheme, credentials),
        )
    }

    fn new(place: Place, value: Value<'c>) -> Self {
        Self { place, value }
    }

    /// The text to send, and which issue of a refreshed credential it is.
    async fn text(&self) -> Result<(Cow<'c, str>, Option<u64>), Failure> {
        match self.value {
            Value::Key(key) => key.text(|key| key.expose().into()).await,
            Value::Bearer(token) => {
                let text = token.text(|token| ["Bearer ", token.expose()].concat().into());
                text.await
            }
            Value::Basic(credentials) => {
                let text = credentials.text(|credentials| {
                    let pair = format!("{}:{}", credentials.user, credentials.expose_password());
                    format!("Basic {}", STANDARD.encode(pair)).into()
                });
                text.await
            }
            Value::Other(scheme, credentials) => {
                let text = credentials
                    .text(|credentials| [scheme, " ", credentials.expose()].concat().into());
                text.await
            }
        }
    }

    async fn forget(&self, issue: u64) {
        match self.value {
            Value::Key(key) => key.forget(issue).await,
            Value::Bearer(token) => token.forget(issue).await,
            Value::Basic(credentials) => credentials.forget(issue).await,
            Value::Other(_, credentials) => credentials.forget(issue).await,
        }
    }

    fn is_refreshed(&self) -> bool {
        match self.value {
            Value::Key(key) => key.is_refreshed(),
            Value::Bearer(token) => token.is_refreshed(),
            Value::Basic(credentials) => credentials.is_refreshed(),
            Value::Other(_, credentials) => credentials.is_refreshed(),
        }
    }

    fn write(&self, text: Cow<'_, str>, request: &mut Request) -> Result<(), String> {
        match self.place {
            Place::Header(name) => {
                let header = HeaderName::try_from(name).map_err(|error| error.to_string())?;
                let value = header_value(text, name)?;
                request.headers_mut().insert(header, value);
            }
            Place::Query(name) => {
                request.url_mut().query_pairs_mut().append_pair(name, &text);
            }
            Place::Cookie(name) => {
                let own = format!("{name}={text}");
                let cookies = match request.headers().get(COOKIE) {
                    Some(others) => {
                        format!("{}; {own}", String::from_utf8_lossy(others.as_bytes()))
                    }
                    None => own,
                };
                let value = header_value(cookies.into(), name)?;
                request.headers_mut().insert(COOKIE, value);
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Shown")
            .field("place", &self.place)
            .finish_non_exhaustive()
    }
}

/// What was shown of refreshed credentials, to be forgotten if the service does not take it.
pub(super) struct ShownIssues<'c>(Vec<(Shown<'c>, u64)>);

impl ShownIssues<'_> {
    pub(super) async fn forget(&self) {
        for (shown, issue) in &self.0 {
            shown.forget(*issue).await;
        }
    }
}

/// Shows the credentials of the first alternative of which every one is set; none, if there is no such alternative.
///
/// # Errors
///
/// If a credential cannot be had or cannot stand in its header: the reason, which does not repeat the credential.
pub(super) async fn authorize<'c>(
    request: &mut Request,
    alternatives: Alternatives<'c>,
) -> Result<ShownIssues<'c>, Failure> {
    let mut issues = Vec::new();
    for shown in complete(alternatives) {
        let (text, issue) = shown.text().await?;
        shown.write(text, request).map_err(Failure::internal)?;
        issues.extend(issue.map(|issue| (shown, issue)));
    }
    Ok(ShownIssues(issues))
}

/// Whether there may be a newer credential than the one that is shown.
pub(super) fn is_refreshed(alternatives: Alternatives<'_>) -> bool {
    complete(alternatives).any(|shown| shown.is_refreshed())
}

/// The credentials of the first alternative of which every one is set.
fn complete(alternatives: Alternatives<'_>) -> impl Iterator<Item = Shown<'_>> + Send {
    let complete = alternatives
        .iter()
        .find(|alternative| alternative.iter().all(Option::is_some));
    complete
        .into_iter()
        .flat_map(|shown| shown.iter().copied().flatten())
}

/// The text as a header value that logs leave out. The error does not repeat the text.
fn header_value(text: Cow<'_, str>, name: &str) -> Result<HeaderValue, String> {
    let value = match text {
        Cow::Borrowed(text) => HeaderValue::from_str(text),
        Cow::Owned(text) => HeaderValue::try_from(text),
    };
    let mut value = value.map_err(|_| {
        format!("the credential for `{name}` holds a character that a header cannot carry")
    })?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::error::Error as _;

    use super::*;
    use reqwest::{Method, Url};

    fn request() -> Request {
        let url = Url::parse("http://example.org/pets?limit=1").unwrap();
        Request::new(Method::GET, url)
    }

    fn header<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
        Some(request.headers().get(name)?.to_str().unwrap())
    }

    #[tokio::test]
    async fn the_first_complete_alternative_is_shown() {
        let (key, token) = (ApiKey::new("k").into(), BearerToken::new("t").into());
        let key = Shown::header("X-Key", &key);
        let token = Shown::bearer(&token);
        let mut request = request();
        authorize(&mut request, &[&[Some(key), None], &[Some(token)]])
            .await
            .unwrap();
        assert_eq!(header(&request, "x-key"), None);
        assert_eq!(header(&request, "authorization"), Some("Bearer t"));
    }

    #[tokio::test]
    async fn each_credential_goes_to_its_place() {
        let basic = BasicCredentials::new("ada", "1815").into();
        let (key, session) = (ApiKey::new("a&b").into(), ApiKey::new("s").into());
        let shown = [
            Some(Shown::basic(&basic)),
            Some(Shown::query("key", &key)),
            Some(Shown::cookie("session", &session)),
        ];
        let mut request = request();
        request
            .headers_mut()
            .insert(COOKIE, HeaderValue::from_static("theme=dark"));
        authorize(&mut request, &[&shown]).await.unwrap();
        assert_eq!(
            header(&request, "authorization"),
            Some("Basic YWRhOjE4MTU=")
        );
        assert_eq!(request.url().query(), Some("limit=1&key=a%26b"));
        assert_eq!(header(&request, "cookie"), Some("theme=dark; session=s"));
    }

    #[tokio::test]
    async fn credentials_do_not_show_themselves() {
        let secret = ApiKey::new("secret").into();
        let key = Shown::header("X-Key", &secret);
        assert!(!format!("{key:?} {secret:?}").contains("\"secret"));
        let mut request = request();
        authorize(&mut request, &[&[Some(key)]]).await.unwrap();
        assert!(!format!("{request:?}").contains("secret"));
        let broken = ApiKey::new("sec\nret").into();
        let broken = Shown::header("X-Key", &broken);
        let error = authorize(&mut request, &[&[Some(broken)]])
            .await
            .err()
            .unwrap();
        let cause = error.source().unwrap().to_string();
        assert!(
            cause.contains("a character that a header cannot carry"),
            "{cause}"
        );
        assert!(!cause.contains("sec\n"), "{cause}");
    }
}
