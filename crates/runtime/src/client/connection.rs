//! A base URL and the HTTP client for it.

use std::error::Error;
use std::fmt;

use http::header::USER_AGENT;
use reqwest::Url;
use reqwest::redirect::Policy;

use super::Settings;

/// A base URL and the HTTP client for it.
#[derive(Clone, Debug)]
pub struct Connection {
    /// The base URL, without a slash at its end.
    pub base_url: String,
    /// What sends the requests.
    pub http_client: reqwest::Client,
}

/// Why a client cannot be set up.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// The base URL is none: not `http` or `https`, without a host, or with a query or a fragment.
    BaseUrl {
        /// The base URL as it was given.
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

pub(super) fn build(settings: Settings) -> Result<Connection, BuildError> {
    let scheme = check_base_url(&settings.base_url)?;
    let base_url = settings.base_url.trim_end_matches('/').to_owned();
    let http_client = match settings.http_client {
        Some(client) => client,
        None => http_client(settings, scheme)?,
    };
    Ok(Connection {
        base_url,
        http_client,
    })
}

/// Whether requests are encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scheme {
    Http,
    Https,
}

fn check_base_url(text: &str) -> Result<Scheme, BuildError> {
    let refuse = |reason: String| BuildError::BaseUrl {
        url: text.to_owned(),
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
        // The text is not repeated: it holds a password.
        return Err(BuildError::BaseUrl {
            url: url.host_str().unwrap_or_default().to_owned(),
            reason: "expected no user name and no password: set the credentials instead".to_owned(),
        });
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("expected neither a query nor a fragment".to_owned()));
    }
    Ok(scheme)
}

fn http_client(settings: Settings, scheme: Scheme) -> Result<reqwest::Client, BuildError> {
    let mut headers = settings.headers;
    if let Some(user_agent) = settings.user_agent {
        headers.insert(USER_AGENT, user_agent);
    }
    let mut builder = reqwest::Client::builder()
        // A redirect is an answer like any other; and credentials go to the service alone.
        .redirect(Policy::none())
        .default_headers(headers);
    if let Some(timeout) = settings.timeout {
        builder = builder.timeout(timeout);
    }
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
        assert_eq!(connection.base_url, "http://127.0.0.1:8080/flowglad");
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
            "`https://example.org/?a=b` is not a base URL: expected neither a query nor a fragment"
        );
    }

    #[test]
    fn a_refusal_does_not_repeat_a_password() {
        assert!(!refusal("https://ada:1815@example.org").contains("1815"));
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
