//! Challenges: what a 401 asks for in `WWW-Authenticate` (RFC 9110, section 11.6.1).

use std::fmt::Write as _;

use http::HeaderValue;

use super::Scopes;

/// The values of `WWW-Authenticate` of one answer; none where no HTTP authentication scheme is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Challenges(Vec<HeaderValue>);

impl Challenges {
    /// The values, each one challenge.
    pub fn values(&self) -> &[HeaderValue] {
        &self.0
    }

    pub(crate) fn new(values: impl IntoIterator<Item = HeaderValue>) -> Self {
        Self(values.into_iter().collect())
    }
}

/// What is wrong with a bearer token (RFC 6750, section 3.1).
#[derive(Clone, Copy, Debug)]
pub(crate) enum TokenError {
    Invalid,
    InsufficientScope(Scopes),
}

/// `Basic`, with the one character set that is read (RFC 7617, section 2.1).
pub(crate) fn basic(realm: &str) -> Option<HeaderValue> {
    let text = format!("Basic realm={}, charset=\"UTF-8\"", quoted(realm));
    HeaderValue::try_from(text).ok()
}

/// `Bearer`; a request without a token is not told of an error (RFC 6750, section 3.1).
pub(crate) fn bearer(realm: &str, error: Option<TokenError>) -> Option<HeaderValue> {
    let mut text = format!("Bearer realm={}", quoted(realm));
    match error {
        None => {}
        Some(TokenError::Invalid) => text.push_str(", error=\"invalid_token\""),
        Some(TokenError::InsufficientScope(scopes)) => {
            let scopes = quoted(&scopes.required().join(" "));
            // Writing into a `String` cannot fail.
            let _ = write!(text, ", error=\"insufficient_scope\", scope={scopes}");
        }
    }
    HeaderValue::try_from(text).ok()
}

/// A quoted string (RFC 9110, section 5.6.4); what is not ASCII becomes `?`.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            ' '..='~' => quoted.push(character),
            _ => quoted.push('?'),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_realm_is_quoted_whatever_it_holds() {
        let value = basic("The \"Café\"\\\n");
        let expected = r#"Basic realm="The \"Caf?\"\\?", charset="UTF-8""#;
        assert_eq!(value, Some(HeaderValue::from_static(expected)));
    }

    #[test]
    fn a_bearer_challenge_says_what_is_wrong_with_the_token() {
        let said = |error| bearer("Pets", error);
        let expected = |text| Some(HeaderValue::from_static(text));
        assert_eq!(said(None), expected(r#"Bearer realm="Pets""#));
        assert_eq!(
            said(Some(TokenError::Invalid)),
            expected(r#"Bearer realm="Pets", error="invalid_token""#)
        );
        let scopes = Scopes::new(&["read", "write"]);
        assert_eq!(
            said(Some(TokenError::InsufficientScope(scopes))),
            expected(r#"Bearer realm="Pets", error="insufficient_scope", scope="read write""#)
        );
    }
}
