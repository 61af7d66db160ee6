//! Credentials into a request.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::COOKIE;
use http::{HeaderName, HeaderValue};
use reqwest::Request;

use crate::{ApiKey, BasicCredentials, BearerToken, HttpCredentials};

const AUTHORIZATION: &str = "authorization";

/// A credential in the place where a security scheme wants it; its `Debug` shows the place only.
#[derive(Clone)]
pub struct Shown {
    place: Place,
    text: String,
}

#[derive(Clone, Copy, Debug)]
enum Place {
    Header(&'static str),
    Query(&'static str),
    Cookie(&'static str),
}

impl Shown {
    /// A key in the header of this name.
    pub fn header(name: &'static str, key: &ApiKey) -> Self {
        Self::new(Place::Header(name), key.expose().to_owned())
    }

    /// A key in the query member of this name.
    pub fn query(name: &'static str, key: &ApiKey) -> Self {
        Self::new(Place::Query(name), key.expose().to_owned())
    }

    /// A key in the cookie of this name.
    pub fn cookie(name: &'static str, key: &ApiKey) -> Self {
        Self::new(Place::Cookie(name), key.expose().to_owned())
    }

    /// A bearer token in the `Authorization` header.
    pub fn bearer(token: &BearerToken) -> Self {
        let text = format!("Bearer {}", token.expose());
        Self::new(Place::Header(AUTHORIZATION), text)
    }

    /// User name and password in the `Authorization` header.
    pub fn basic(credentials: &BasicCredentials) -> Self {
        let pair = format!("{}:{}", credentials.user, credentials.expose_password());
        let text = format!("Basic {}", STANDARD.encode(pair));
        Self::new(Place::Header(AUTHORIZATION), text)
    }

    /// Credentials of another scheme in the `Authorization` header, behind its name.
    pub fn http(scheme: &'static str, credentials: &HttpCredentials) -> Self {
        let text = format!("{scheme} {}", credentials.expose());
        Self::new(Place::Header(AUTHORIZATION), text)
    }

    fn new(place: Place, text: String) -> Self {
        Self { place, text }
    }

    fn write(&self, request: &mut Request) -> Result<(), String> {
        match self.place {
            Place::Header(name) => {
                let header = HeaderName::try_from(name).map_err(|error| error.to_string())?;
                let value = header_value(&self.text, name)?;
                request.headers_mut().insert(header, value);
            }
            Place::Query(name) => {
                request
                    .url_mut()
                    .query_pairs_mut()
                    .append_pair(name, &self.text);
            }
            Place::Cookie(name) => {
                let own = format!("{name}={}", self.text);
                let cookies = match request.headers().get(COOKIE) {
                    Some(others) => {
                        format!("{}; {own}", String::from_utf8_lossy(others.as_bytes()))
                    }
                    None => own,
                };
                let value = header_value(&cookies, name)?;
                request.headers_mut().insert(COOKIE, value);
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Shown {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Shown")
            .field("place", &self.place)
            .finish_non_exhaustive()
    }
}

/// Shows the credentials of the first alternative of which every one is set; none, if there is no such alternative.
///
/// # Errors
///
/// If a credential cannot stand in its header: the reason, which does not repeat the credential.
pub fn authorize(request: &mut Request, alternatives: &[&[Option<&Shown>]]) -> Result<(), String> {
    let complete = alternatives.iter().find_map(|alternative| {
        let credentials = alternative.iter().copied();
        credentials.collect::<Option<Vec<&Shown>>>()
    });
    for credential in complete.unwrap_or_default() {
        credential.write(request)?;
    }
    Ok(())
}

/// The text as a header value that logs leave out. The error does not repeat the text.
fn header_value(text: &str, name: &str) -> Result<HeaderValue, String> {
    let mut value = HeaderValue::from_str(text).map_err(|_| {
        format!("the credential for `{name}` holds a character that a header cannot carry")
    })?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;
    use reqwest::{Method, Url};

    fn request() -> Request {
        let url = Url::parse("http://example.org/pets?limit=1").unwrap();
        Request::new(Method::GET, url)
    }

    fn header<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
        Some(request.headers().get(name)?.to_str().unwrap())
    }

    #[test]
    fn the_first_complete_alternative_is_shown() {
        let key = Shown::header("X-Key", &ApiKey::new("k"));
        let token = Shown::bearer(&BearerToken::new("t"));
        let mut request = request();
        let alternatives: &[&[Option<&Shown>]] = &[&[Some(&key), None], &[Some(&token)]];
        authorize(&mut request, alternatives).unwrap();
        assert_eq!(header(&request, "x-key"), None);
        assert_eq!(header(&request, "authorization"), Some("Bearer t"));
    }

    #[test]
    fn each_credential_goes_to_its_place() {
        let basic = Shown::basic(&BasicCredentials::new("ada", "1815"));
        let query = Shown::query("key", &ApiKey::new("a&b"));
        let cookie = Shown::cookie("session", &ApiKey::new("s"));
        let mut request = request();
        request
            .headers_mut()
            .insert(COOKIE, HeaderValue::from_static("theme=dark"));
        authorize(
            &mut request,
            &[&[Some(&basic), Some(&query), Some(&cookie)]],
        )
        .unwrap();
        assert_eq!(
            header(&request, "authorization"),
            Some("Basic YWRhOjE4MTU=")
        );
        assert_eq!(request.url().query(), Some("limit=1&key=a%26b"));
        assert_eq!(header(&request, "cookie"), Some("theme=dark; session=s"));
    }

    #[test]
    fn credentials_do_not_show_themselves() {
        let key = Shown::header("X-Key", &ApiKey::new("secret"));
        assert!(!format!("{key:?}").contains("secret"));
        let mut request = request();
        authorize(&mut request, &[&[Some(&key)]]).unwrap();
        assert!(!format!("{request:?}").contains("secret"));
        let broken = Shown::header("X-Key", &ApiKey::new("sec\nret"));
        let error = authorize(&mut request, &[&[Some(&broken)]]).unwrap_err();
        assert!(!error.contains("sec"), "{error}");
    }
}
