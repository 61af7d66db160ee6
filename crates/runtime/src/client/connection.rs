//! A base URL and the HTTP client for it.

use std::error::Error;
use std::fmt;

use http::header::USER_AGENT;
use reqwest::Url;
use reqwest::redirect::Policy;

use super::base_url::BaseUrl;
use super::call::Caller;
use super::settings::UrlKind;
use super::transport::Transport;
use super::{CallOptions, Settings};

/// A base URL and the HTTP client for it.
#[derive(Clone, Debug)]
pub struct Connection {
    /// Where the requests go: the base URL without a slash at its end.
    pub base_url: BaseUrl,
    /// What writes the requests.
    pub http_client: reqwest::Client,
    /// What sends them.
    pub caller: Caller,
}

/// Why a client cannot be set up.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// The base URL is none: not `http` or `https`, without a host, or with a query or a fragment.
    BaseUrl {
        /// The base URL as it was given, but without user information, a query or a fragment, which may be credentials.
        url: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A root certificate is not PEM, or no certificate.
    RootCertificate(Box<dyn Error + Send + Sync>),
    /// TLS cannot be set up: the platform has no root certificates, or the feature `rustls` is off.
    Tls(Box<dyn Error + Send + Sync>),
    /// The HTTP client cannot be set up.
    HttpClient(reqwest::Error),
}

impl fmt::Display for BuildError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BaseUrl { url, reason } => {
                write!(formatter, "`{url}` is not a base URL: {reason}")
            }
            Self::RootCertificate(_) => formatter.write_str("a root certificate cannot be read"),
            Self::Tls(_) => formatter.write_str("TLS cannot be set up"),
            Self::HttpClient(_) => formatter.write_str("the HTTP client cannot be set up"),
        }
    }
}

impl Error for BuildError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::BaseUrl { .. } => None,
            Self::RootCertificate(cause) | Self::Tls(cause) => Some(&**cause),
            Self::HttpClient(cause) => Some(cause),
        }
    }
}

pub(super) fn build(mut settings: Settings) -> Result<Connection, BuildError> {
    let scheme = check_base_url(&settings.base_url, settings.url_kind)?;
    let base_url = match settings.url_kind {
        UrlKind::Base => settings.base_url.trim_end_matches('/').to_owned(),
        UrlKind::Target => settings.base_url.clone(),
    };
    // Not for `reqwest` to add: layers and services in its place are to see them as well.
    let mut headers = std::mem::take(&mut settings.headers);
    headers.extend(settings.user_agent.take().map(|value| (USER_AGENT, value)));
    let options = std::mem::take(&mut settings.options);
    let options = CallOptions::of_headers(headers).changed_by(options);
    let sending = std::mem::take(&mut settings.sending);
    let http_client = match settings.http_client.take() {
        Some(client) => client,
        None => http_client(&settings, scheme)?,
    };
    let caller = Caller::new(Transport::new(&http_client, sending), options);
    Ok(Connection {
        base_url: base_url.into(),
        http_client,
        caller,
    })
}

/// Whether requests are encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scheme {
    Http,
    Https,
}

fn check_base_url(text: &str, kind: UrlKind) -> Result<Scheme, BuildError> {
    let refuse = |reason: String| BuildError::BaseUrl {
        url: shown(text, kind),
        reason,
    };
    let url = Url::parse(text).map_err(|error| refuse(error.to_string()))?;
    let scheme = match url.scheme() {
        "http" => Scheme::Http,
        "https" => Scheme::Https,
        other => {
            return Err(refuse(format!(
                "expected `http` or `https`, found `{other}`"
            )));
        }
    };
    if !url.username().is_empty() || url.password().is_some() {
        return Err(BuildError::BaseUrl {
            url: url.host_str().unwrap_or_default().to_owned(),
            reason: "expected no user name and no password: set the credentials instead".to_owned(),
        });
    }
    if kind == UrlKind::Base && (url.query().is_some() || url.fragment().is_some()) {
        return Err(refuse("expected neither a query nor a fragment".to_owned()));
    }
    Ok(scheme)
}

/// The text of a URL without what may be a credential, which the path of a receiver's URL may be. It may be no URL, so that the parts cannot
/// be told apart for certain: more is left out rather than less.
pub(super) fn shown(text: &str, kind: UrlKind) -> String {
    let scheme_end = text.find("://").map_or(0, |position| position + 3);
    let ends: &[char] = match kind {
        UrlKind::Base => &['?', '#'],
        UrlKind::Target => &['/', '\\', '?', '#'],
    };
    let end = if text.contains('@') {
        scheme_end
    } else {
        let end = text[scheme_end..].find(ends);
        end.map_or(text.len(), |end| scheme_end + end + 1)
    };
    let ellipsis = if end < text.len() { "…" } else { "" };
    format!("{}{ellipsis}", &text[..end])
}

fn http_client(settings: &Settings, scheme: Scheme) -> Result<reqwest::Client, BuildError> {
    // A redirect is an answer like any other; and credentials go to the service alone.
    let mut builder = reqwest::Client::builder().redirect(Policy::none());
    if let Some(timeout) = settings.connect_timeout {
        builder = builder.connect_timeout(timeout);
    }
    builder = encrypt(builder, scheme, &settings.root_certificates)?;
    builder.build().map_err(BuildError::HttpClient)
}

#[cfg(feature = "rustls")]
fn encrypt(
    builder: reqwest::ClientBuilder,
    scheme: Scheme,
    root_certificates: &[Vec<u8>],
) -> Result<reqwest::ClientBuilder, BuildError> {
    let configuration = super::tls::configuration(scheme, root_certificates)?;
    Ok(builder.tls_backend_preconfigured(configuration))
}

#[cfg(not(feature = "rustls"))]
fn encrypt(
    builder: reqwest::ClientBuilder,
    scheme: Scheme,
    _root_certificates: &[Vec<u8>],
) -> Result<reqwest::ClientBuilder, BuildError> {
    match scheme {
        Scheme::Http => Ok(builder),
        Scheme::Https => Err(BuildError::Tls(
            "the feature `rustls` is off: turn it on, or set an HTTP client of your own".into(),
        )),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    fn refusal(base_url: &str) -> String {
        Settings::new(base_url).build().unwrap_err().to_string()
    }

    #[test]
    fn a_base_url_loses_its_last_slash() {
        let connection = Settings::new("http://127.0.0.1:8080/flowglad/")
            .build()
            .unwrap();
        let url = connection.base_url.join(&["/pets"]).unwrap();
        assert_eq!(url.as_str(), "http://127.0.0.1:8080/flowglad/pets");
    }

    #[test]
    fn what_is_no_base_url_is_refused() {
        assert_eq!(
            refusal("app.flowglad.com"),
            "`app.flowglad.com` is not a base URL: relative URL without a base"
        );
        assert_eq!(
            refusal("ftp://example.org"),
            "`ftp://example.org` is not a base URL: expected `http` or `https`, found `ftp`"
        );
        assert_eq!(
            refusal("https://example.org/?a=b"),
            "`https://example.org/?…` is not a base URL: expected neither a query nor a fragment"
        );
    }

    #[test]
    fn a_refusal_does_not_repeat_a_password() {
        for base_url in [
            "https://ada:hunter2@example.org",
            "ftp://ada:hunter2@h",
            "http://ada:hunter2@h:99999",
            "http://ada:hun?ter2@h",
            "https://ada:hunter2@exa mple.org",
            "ada:hunter2@example.org",
            "ftp://h/?key=hunter2",
            "https://h/?key=hunter2",
            "https://h/?key=a@hunter2",
            "https://h/#hunter2",
            "h?key=hunter2",
        ] {
            let error = Settings::new(base_url).build().unwrap_err();
            for shown in [error.to_string(), format!("{error:?}")] {
                assert!(!shown.contains("ter2"), "{shown}");
            }
        }
    }

    #[cfg(feature = "rustls")]
    #[test]
    fn a_root_certificate_must_be_one() {
        let mut settings = Settings::new("https://example.org");
        settings.add_root_certificate("no certificate");
        let error = settings.build().unwrap_err();
        assert!(matches!(error, BuildError::RootCertificate(_)), "{error:?}");
    }
}
