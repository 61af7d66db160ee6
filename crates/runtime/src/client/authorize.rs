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
            Value::Key(key) => key.text(|key| Ok(key.expose().into())).await,
            Value::Bearer(token) => {
                let text = token.text(|token| Ok(["Bearer ", token.expose()].concat().into()));
                text.await
            }
            Value::Basic(credentials) => credentials.text(basic).await,
            Value::Other(scheme, credentials) => {
                let text = credentials
                    .text(|credentials| Ok([scheme, " ", credentials.expose()].concat().into()));
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
                if !is_cookie_value(&text) {
                    return Err(unwritable(name, "cookie"));
                }
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

/// User name and password (RFC 7617, section 2). The error repeats neither.
fn basic(credentials: &BasicCredentials) -> Result<Cow<'_, str>, Failure> {
    let (user, password) = (&credentials.user, credentials.expose_password());
    if user.contains(':') {
        let reason = "the user name of `Basic` holds a colon, behind which the password begins";
        return Err(Failure::internal(reason));
    }
    if user.contains(char::is_control) || password.contains(char::is_control) {
        let reason = "the credentials of `Basic` hold a control character";
        return Err(Failure::internal(reason));
    }
    let pair = format!("{user}:{password}");
    Ok(format!("Basic {}", STANDARD.encode(pair)).into())
}

/// Whether it can stand in a cookie, perhaps in quotation marks (RFC 6265, section 4.1.1).
fn is_cookie_value(text: &str) -> bool {
    let quoted = text
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    let is_octet = |byte: u8| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte);
    quoted.unwrap_or(text).bytes().all(is_octet)
}

fn unwritable(name: &str, place: &str) -> String {
    format!("the credential for `{name}` holds a character that a {place} cannot carry")
}

/// The text as a header value that logs leave out. The error does not repeat the text.
fn header_value(text: Cow<'_, str>, name: &str) -> Result<HeaderValue, String> {
    let value = match text {
        Cow::Borrowed(text) => HeaderValue::from_str(text),
        Cow::Owned(text) => HeaderValue::try_from(text),
    };
    let mut value = value.map_err(|_| unwritable(name, "header"))?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::error::Error as _;

    use super::*;
    use crate::FailureClass;
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
    async fn a_credential_that_cannot_stand_in_its_place_is_not_sent_and_not_told() {
        let cookie = |key: &str| Credential::from(ApiKey::new(key));
        for key in [
            "hun;ter2",
            "hun,ter2",
            "hun\"ter2",
            "hun\\ter2",
            "hun ter2",
            "hun\tter2",
            "hunteré2",
            "\"hunter2",
        ] {
            let key = cookie(key);
            let cause = refused(Shown::cookie("session", &key)).await;
            assert_eq!(
                cause,
                "the credential for `session` holds a character that a cookie cannot carry"
            );
        }
        let quoted = cookie("\"!#+-:<[]~\"");
        let mut request = request();
        let shown = Shown::cookie("session", &quoted);
        authorize(&mut request, &[&[Some(shown)]]).await.unwrap();
        assert_eq!(header(&request, "cookie"), Some("session=\"!#+-:<[]~\""));
        for (user, password, told) in [
            ("hun:ter2", "x", "the user name of `Basic` holds a colon"),
            ("hun\nter2", "x", "hold a control character"),
            ("ada", "hun\u{7f}ter2", "hold a control character"),
        ] {
            let basic = BasicCredentials::new(user, password).into();
            let cause = refused(Shown::basic(&basic)).await;
            assert!(cause.contains(told) && !cause.contains("ter2"), "{cause}");
        }
        let colon = BasicCredentials::new("ada", "18:15").into();
        let shown = Shown::basic(&colon);
        authorize(&mut request, &[&[Some(shown)]]).await.unwrap();
        assert_eq!(
            header(&request, "authorization"),
            Some("Basic YWRhOjE4OjE1")
        );
    }

    /// Why it is not sent.
    async fn refused(shown: Shown<'_>) -> String {
        let mut request = request();
        let shown = [Some(shown)];
        let alternatives: Alternatives<'_> = &[&shown];
        let authorized = authorize(&mut request, alternatives).await;
        let failure = authorized.err().unwrap();
        assert_eq!(failure.class(), FailureClass::Internal);
        assert!(request.headers().is_empty());
        failure.source().unwrap().to_string()
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
