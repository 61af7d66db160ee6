//! Keys out of sight: what the journal shows in the place of credentials.

use std::borrow::Cow;

use axum::http::header::{
    AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue, PROXY_AUTHORIZATION, SET_COOKIE,
};

use percent_encoding::percent_decode_str;

use crate::key::{World, authenticate, without_bearer};

/// What stands for credentials that are no API key.
const HIDDEN: &str = "<hidden>";

/// Takes the keys out of the texts of one exchange.
#[derive(Debug)]
pub(super) struct Redaction {
    /// The request's own key, if it is valid, and the world that it opens.
    key: Option<(String, World)>,
}

impl Redaction {
    /// For the exchange that begins with these headers.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let value = headers.get(AUTHORIZATION).map(HeaderValue::as_bytes);
        let key = authenticate(value).ok().and_then(|world| {
            let text = std::str::from_utf8(value?).ok()?.trim();
            let key = without_bearer(text).unwrap_or(text).trim();
            Some((key.to_owned(), world))
        });
        Self { key }
    }

    /// The world that the request's key opens, if it is valid.
    pub(super) fn world(&self) -> Option<&World> {
        self.key.as_ref().map(|(_, world)| world)
    }

    /// The text without a key in it.
    pub(super) fn clean<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut text = Cow::Borrowed(text);
        // Most texts hold no key, and every key holds this: one search settles them.
        if !text.contains("sk_") {
            return text;
        }
        if let Some((key, world)) = &self.key
            && text.contains(key.as_str())
        {
            text = text.replace(key.as_str(), &shown(world)).into();
        }
        if text.contains("sk_test_") || text.contains("sk_live_") {
            text = without_keys(&text).into();
        }
        text
    }

    /// The target of a request without a key in it, though its characters be percent-encoded; then it is shown decoded.
    pub(super) fn target<'a>(&self, target: &'a str) -> Cow<'a, str> {
        let clean = self.clean(target);
        match decoded(&clean) {
            Some(decoded) => match self.clean(&decoded) {
                Cow::Borrowed(_) => clean,
                Cow::Owned(clean) => clean.into(),
            },
            None => clean,
        }
    }

    /// These headers, without credentials.
    pub(super) fn headers(&self, headers: &HeaderMap) -> Vec<(String, String)> {
        let shown = |(name, value): (&HeaderName, &HeaderValue)| {
            (name.as_str().to_owned(), self.header(name, value))
        };
        headers.iter().map(shown).collect()
    }

    fn header(&self, name: &HeaderName, value: &HeaderValue) -> String {
        if [COOKIE, SET_COOKIE, PROXY_AUTHORIZATION].contains(name) {
            return HIDDEN.to_owned();
        }
        let text = String::from_utf8_lossy(value.as_bytes());
        let clean = self.clean(&text);
        if *name == AUTHORIZATION && (self.key.is_none() || clean == text) {
            // It may be a key of another service; what is left of it is no more than the scheme.
            return match text.trim().split_once(' ') {
                Some((scheme, _)) => format!("{scheme} {HIDDEN}"),
                None => HIDDEN.to_owned(),
            };
        }
        clean.into_owned()
    }
}

/// What stands for a key.
fn shown(world: &World) -> String {
    format!("<key {}>", world.key_hash_prefix())
}

/// What the percent-encoded text stands for, if that is another.
fn decoded(text: &str) -> Option<String> {
    match percent_decode_str(text).decode_utf8_lossy() {
        Cow::Borrowed(_) => None,
        Cow::Owned(decoded) => Some(decoded),
    }
}

/// A path without what looks like a key, though its characters be percent-encoded; then it is shown decoded.
pub(crate) fn path_without_keys(path: &str) -> String {
    let clean = without_keys(path);
    match decoded(&clean).map(|decoded| (without_keys(&decoded), decoded)) {
        Some((shown, decoded)) if shown != decoded => shown,
        _ => clean,
    }
}

/// The text with everything that looks like a key replaced; others than the request's own may be in it.
fn without_keys(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = ["sk_test_", "sk_live_"]
        .iter()
        .filter_map(|prefix| rest.find(prefix))
        .min()
    {
        let (before, key) = rest.split_at(start);
        let end = key
            .find(|character: char| !character.is_ascii_alphanumeric() && !"_-".contains(character))
            .unwrap_or(key.len());
        let (key, after) = key.split_at(end);
        match before.strip_suffix("stg_") {
            Some(before) => {
                clean.push_str(before);
                clean.push_str(&shown(&World::of_key(&format!("stg_{key}"))));
            }
            None => {
                clean.push_str(before);
                clean.push_str(&shown(&World::of_key(key)));
            }
        }
        rest = after;
    }
    clean.push_str(rest);
    clean
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    fn redacted(name: &'static str, authorization: &str, value: &str) -> String {
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, authorization.parse().unwrap());
        let redaction = Redaction::of(&headers);
        let name = HeaderName::from_static(name);
        redaction.header(&name, &HeaderValue::from_str(value).unwrap())
    }

    #[test]
    fn a_key_is_shown_by_its_hash_wherever_it_stands() {
        let hash = World::of_key("sk_test_secret").key_hash_prefix();
        for (value, expected) in [
            ("sk_test_secret", format!("<key {hash}>")),
            ("Bearer sk_test_secret", format!("Bearer <key {hash}>")),
            ("a=sk_test_secret&b", format!("a=<key {hash}>&b")),
        ] {
            assert_eq!(redacted("x-any", "sk_test_secret", value), expected);
            assert_eq!(redacted("x-any", "sk_test_other", value), expected);
        }
    }

    #[test]
    fn a_key_of_odd_characters_is_taken_out_whole() {
        let key = "sk_test_a.b c";
        let shown = redacted("authorization", key, key);
        assert_eq!(
            shown,
            format!("<key {}>", World::of_key(key).key_hash_prefix())
        );
    }

    #[test]
    fn a_key_in_a_target_is_found_though_it_be_percent_encoded() {
        let redaction = Redaction::of(&HeaderMap::new());
        let shown = shown(&World::of_key("sk_test_secret"));
        for target in ["/a/sk%5Ftest%5Fsecret", "/a/%73k_test_s%65cret"] {
            assert_eq!(redaction.target(target), format!("/a/{shown}"));
            assert_eq!(path_without_keys(target), format!("/a/{shown}"));
        }
        for target in ["/a/b%20c?d=%2F", "/a/%ff"] {
            assert_eq!(redaction.target(target), target);
            assert_eq!(path_without_keys(target), target);
        }
    }

    #[test]
    fn credentials_beside_the_key_are_not_shown() {
        let shown = redacted("authorization", "sk_test_1", "Basic c2VjcmV0");
        assert_eq!(shown, "Basic <hidden>");
    }

    #[test]
    fn a_staging_key_is_one_key() {
        let expected = World::of_key("stg_sk_live_1").key_hash_prefix();
        assert_eq!(
            redacted("x-any", "", "see stg_sk_live_1."),
            format!("see <key {expected}>.")
        );
    }

    #[test]
    fn credentials_of_other_kinds_are_not_shown_at_all() {
        for (name, value, expected) in [
            ("authorization", "Basic c2VjcmV0", "Basic <hidden>"),
            ("authorization", "secret", "<hidden>"),
            ("cookie", "session=secret", "<hidden>"),
            ("set-cookie", "session=secret", "<hidden>"),
            ("proxy-authorization", "Basic c2VjcmV0", "<hidden>"),
        ] {
            assert_eq!(redacted(name, value, value), expected);
        }
    }
}
