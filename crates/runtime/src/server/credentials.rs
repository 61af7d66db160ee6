//! Credentials out of the head of a request. What is there and cannot be read is told from what is not there, and no
//! reason repeats what was sent.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE};

use super::RequestContext;
use crate::{ApiKey, BasicCredentials, BearerToken, HttpCredentials};

/// A credential, or none, or the reason for which it cannot be read.
pub(super) type Reading<T> = Result<Option<T>, String>;

/// The API key in the header of this name.
pub(super) fn header_api_key(request: &RequestContext, name: &str) -> Reading<ApiKey> {
    let Some(text) = single_header(request, name)? else {
        return Ok(None);
    };
    api_key(text, || format!("the header `{name}`"))
}

/// The API key in the query member of this name.
pub(super) fn query_api_key(request: &RequestContext, name: &str) -> Reading<ApiKey> {
    let query = request
        .query()
        .map_err(|_| format!("the query with its member `{name}` is not UTF-8"))?;
    let mut values = query.values(name);
    let Some(text) = values.next() else {
        return Ok(None);
    };
    if values.next().is_some() {
        return Err(format!("the query member `{name}` stands more than once"));
    }
    api_key(text, || format!("the query member `{name}`"))
}

/// The API key in the cookie of this name. A client may send several `Cookie` headers (RFC 9113, section 8.2.3), and
/// the same cookie twice, as long as both are alike.
pub(super) fn cookie_api_key(request: &RequestContext, name: &str) -> Reading<ApiKey> {
    let headers = request.headers.get_all(COOKIE).into_iter();
    let pairs = headers.flat_map(|header| header.as_bytes().split(|byte| *byte == b';'));
    let mut values = pairs.filter_map(|pair| {
        let pair = pair.trim_ascii();
        let value = pair.strip_prefix(name.as_bytes())?.strip_prefix(b"=")?;
        Some(value.trim_ascii())
    });
    let Some(value) = values.next() else {
        return Ok(None);
    };
    if values.any(|other| other != value) {
        return Err(format!(
            "the cookie `{name}` stands more than once, with several values"
        ));
    }
    let text =
        std::str::from_utf8(value).map_err(|_| unreadable(&format!("the cookie `{name}`")))?;
    api_key(text, || format!("the cookie `{name}`"))
}

/// The bearer token (RFC 6750, section 2.1).
pub(super) fn bearer_token(request: &RequestContext) -> Reading<BearerToken> {
    let token = authorization(request, "Bearer")?;
    match token {
        Some(token) if token.contains([' ', '\t']) => {
            Err("the bearer token holds a blank".to_owned())
        }
        token => Ok(token.map(BearerToken::new)),
    }
}

/// The user name and password (RFC 7617, section 2).
pub(super) fn basic_credentials(request: &RequestContext) -> Reading<BasicCredentials> {
    let Some(encoded) = authorization(request, "Basic")? else {
        return Ok(None);
    };
    let reason =
        || "the credentials of `Basic` are not `user:password` in UTF-8 and Base64".to_owned();
    let decoded = STANDARD.decode(encoded).map_err(|_| reason())?;
    let text = String::from_utf8(decoded).map_err(|_| reason())?;
    if text.contains(char::is_control) {
        return Err("the credentials of `Basic` hold a control character".to_owned());
    }
    let (user, password) = text.split_once(':').ok_or_else(reason)?;
    Ok(Some(BasicCredentials::new(user, password)))
}

/// What follows the name of the scheme.
pub(super) fn http_credentials(request: &RequestContext, scheme: &str) -> Reading<HttpCredentials> {
    Ok(authorization(request, scheme)?.map(HttpCredentials::new))
}

/// What `Authorization` holds for a scheme, of whose name letter case does not count; nothing, if it names another one.
fn authorization<'r>(request: &'r RequestContext, scheme: &str) -> Reading<&'r str> {
    let name = AUTHORIZATION.as_str();
    let Some(text) = single_header(request, name)? else {
        return Ok(None);
    };
    let text = text.trim();
    let (received, rest) = text.split_once([' ', '\t']).unwrap_or((text, ""));
    let rest = rest.trim();
    if !received.eq_ignore_ascii_case(scheme) {
        Ok(None)
    } else if rest.is_empty() {
        Err(format!("nothing follows `{scheme}` in the header `{name}`"))
    } else {
        Ok(Some(rest))
    }
}

/// The text of a header that may stand only once.
fn single_header<'r>(request: &'r RequestContext, name: &str) -> Reading<&'r str> {
    let mut values = request.headers.get_all(name).into_iter();
    let Some(value) = values.next() else {
        return Ok(None);
    };
    if values.next().is_some() {
        return Err(format!("the header `{name}` stands more than once"));
    }
    match value.to_str() {
        Ok(text) => Ok(Some(text)),
        Err(_) => Err(unreadable(&format!("the header `{name}`"))),
    }
}

fn api_key(text: &str, place: impl Fn() -> String) -> Reading<ApiKey> {
    let text = text.trim();
    if text.is_empty() {
        Err(format!("{} is empty", place()))
    } else if text
        .bytes()
        .any(|byte| !byte.is_ascii() || byte.is_ascii_control())
    {
        Err(unreadable(&place()))
    } else {
        Ok(Some(ApiKey::new(text)))
    }
}

fn unreadable(place: &str) -> String {
    format!("{place} holds a character that no key has")
}
