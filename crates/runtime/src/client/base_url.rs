//! Where requests go: a URL that is parsed once, and not with each call, unless a query joins the one that it has.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;

use reqwest::Url;

use crate::Failure;

/// Where requests go: the base URL of a service, or the URL of a receiver. Its `Debug` shows the origin alone, as the rest may hold a key.
///
/// Clones share the text.
#[derive(Clone)]
pub struct BaseUrl(Arc<Parsed>);

struct Parsed {
    text: String,
    /// The same; `None` if it is no URL, of which each call says why.
    url: Option<Url>,
}

impl From<String> for BaseUrl {
    fn from(text: String) -> Self {
        let url = Url::parse(&text).ok();
        Self(Arc::new(Parsed { text, url }))
    }
}

impl BaseUrl {
    /// The URL of a request: these texts behind the base URL, each ready to stand in a URL.
    ///
    /// # Errors
    ///
    /// If they make no URL.
    pub fn join(&self, texts: &[&str]) -> Result<Url, Failure> {
        let rest = texts.concat();
        let base = self.0.url.as_ref();
        let path = match base.map_or("", Url::path) {
            "/" => None,
            prefix => Some([prefix.strip_suffix('/').unwrap_or(prefix), &rest].concat()),
        };
        let path = path.as_ref().unwrap_or(&rest);
        match base {
            Some(base) if rest.starts_with('/') && is_plain(path) => {
                Url::options().base_url(Some(base)).parse(path)
            }
            _ => Url::parse(&[&self.0.text, rest.as_str()].concat()),
        }
        .map_err(Failure::internal)
    }

    /// The URL as it is, with a query besides the one that it may have; `query` has its `?`, or is empty.
    ///
    /// # Errors
    ///
    /// If it is no URL.
    pub fn with_query(&self, query: &str) -> Result<Url, Failure> {
        if let Some(url) = &self.0.url
            && query.is_empty()
        {
            return Ok(url.clone());
        }
        let text = match query.strip_prefix('?') {
            Some(query) if self.0.text.contains('?') => format!("{}&{query}", self.0.text),
            _ => [&self.0.text, query].concat(),
        };
        Url::parse(&text).map_err(Failure::internal)
    }
}

/// Whether a text is a path, with or without a query, to every reader of URLs. One that begins with two slashes would name a host, and what
/// would be a second slash to some may stand behind characters that they leave out.
fn is_plain(path: &str) -> bool {
    let mut octets = path.bytes();
    octets.next() == Some(b'/')
        && !matches!(octets.next(), Some(b'/' | b'\\'))
        && !path.contains(|character: char| character.is_ascii_control())
}

impl Debug for BaseUrl {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let origin = self.0.url.as_ref().map(Url::origin);
        formatter
            .debug_tuple("BaseUrl")
            .field(&origin.map(|origin| origin.ascii_serialization()))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    fn base(text: &str) -> BaseUrl {
        BaseUrl::from(text.to_owned())
    }

    #[test]
    fn what_is_joined_is_what_the_whole_text_would_be() {
        for base_url in [
            "http://127.0.0.1:8080",
            "https://example.org/flowglad",
            "https://example.org/a%20b/ü",
            "http://[::1]/v1",
            "HTTP://Example.org:80/x/../y",
            "https://example.org//v1",
            "https://example.org/.//v1",
            "https://example.org/\\v1",
            "https://example.org/a/.",
            "https://example.org/a//.",
        ] {
            for rest in [
                "/pets",
                "/pets/a%2Fb?limit=1&name=%C3%A9",
                "/",
                "",
                "?a=b",
                "//pets",
                "/\\pets",
                "/\t/pets",
                "/\n\\pets",
                "/pets//7",
                "/./pets/../cats",
                "/pets/1:adopt",
                "/a:b/c",
                "/pets/%2e%2e/x",
                "/ü y?q=ü y#x",
            ] {
                let whole = Url::parse(&[base_url, rest].concat()).unwrap();
                assert_eq!(base(base_url).join(&[rest]).unwrap(), whole, "{rest}");
            }
        }
        let joined = base("http://h").join(&["/pets/", "7", "?a=b"]).unwrap();
        assert_eq!(joined.as_str(), "http://h/pets/7?a=b");
    }

    #[test]
    fn a_query_joins_the_one_that_is_there() {
        let with_query = |text, query| base(text).with_query(query).unwrap().to_string();
        assert_eq!(with_query("http://h/a", "?b=1"), "http://h/a?b=1");
        assert_eq!(
            with_query("http://h/a?key=k", "?b=1"),
            "http://h/a?key=k&b=1"
        );
        assert_eq!(with_query("http://h/a?key=k", ""), "http://h/a?key=k");
        assert_eq!(with_query("http://h/a/", ""), "http://h/a/");
    }

    #[test]
    fn what_is_no_url_fails_with_each_call() {
        let base = base("no URL?key=secret");
        let failed = base.with_query("").unwrap_err();
        assert!(!format!("{failed:?} {base:?}").contains("secret"));
        assert!(base.join(&["/pets"]).is_err());
    }

    #[test]
    fn only_the_origin_is_shown() {
        let shown = format!("{:?}", base("https://ada:hunter2@h:8443/secret?key=k"));
        assert_eq!(shown, r#"BaseUrl(Some("https://h:8443"))"#);
    }
}
