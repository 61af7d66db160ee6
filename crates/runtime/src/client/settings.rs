//! How a client reaches its service.

use std::fmt::{self, Debug, Formatter};
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::encoded::HeaderNames;

use tower::Layer;

use super::CallOptions;
use super::connection::{self, BuildError, Connection};
use super::mock::Mock;
use super::transport::{self, AnswerBody, BoxLayer, HttpSender, HttpService, StandIn};

/// How a client reaches its service; what builders of generated clients set.
///
/// Its `Debug` shows of the headers their names alone, and the base URL without what may be a credential.
#[derive(Clone)]
pub struct Settings {
    pub(super) base_url: String,
    pub(super) url_kind: UrlKind,
    pub(super) connect_timeout: Option<Duration>,
    pub(super) user_agent: Option<HeaderValue>,
    pub(super) headers: HeaderMap,
    pub(super) root_certificates: Vec<Vec<u8>>,
    pub(super) http_client: Option<reqwest::Client>,
    pub(super) options: CallOptions,
    pub(super) sending: Sending,
}

/// What is laid around the HTTP client, or stands in for it.
#[derive(Clone, Default)]
pub(super) struct Sending {
    pub(super) layers: Vec<BoxLayer>,
    pub(super) stand_in: Option<StandIn>,
}

/// What a client's URL stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UrlKind {
    /// Paths of operations follow it.
    Base,
    /// Nothing follows it.
    Target,
}

impl Debug for Settings {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Settings")
            .field(
                "base_url",
                &connection::shown(&self.base_url, self.url_kind),
            )
            .field("options", &self.options)
            .field("connect_timeout", &self.connect_timeout)
            .field("user_agent", &self.user_agent)
            .field("headers", &HeaderNames(&self.headers))
            .finish_non_exhaustive()
    }
}

impl Settings {
    /// The service at this base URL, with every default.
    pub fn new(base_url: impl Into<String>) -> Self {
        Self {
            base_url: base_url.into(),
            url_kind: UrlKind::Base,
            connect_timeout: None,
            user_agent: None,
            headers: HeaderMap::new(),
            root_certificates: Vec::new(),
            http_client: None,
            options: CallOptions::new(),
            sending: Sending::default(),
        }
    }

    /// Whatever receives at this URL, which may have a query, with every default.
    pub fn sending_to(target: impl Into<String>) -> Self {
        Self {
            url_kind: UrlKind::Target,
            ..Self::new(target)
        }
    }

    /// How calls are made, unless a call says otherwise; what the options do not set stays as it is.
    pub fn set_options(&mut self, options: CallOptions) {
        self.options = self.options.changed_by(options);
    }

    /// One more `tower` layer around what sends the requests, inside those that are there already.
    pub fn add_layer<L, B>(&mut self, layer: L)
    where
        L: Layer<HttpService> + Send + Sync + 'static,
        L::Service: HttpSender<B>,
        B: AnswerBody,
    {
        self.sending.layers.push(transport::boxed_layer(layer));
    }

    /// A `tower` service that answers in place of the network.
    pub fn set_service<B: AnswerBody>(&mut self, service: impl HttpSender<B>) {
        self.sending.stand_in = Some(StandIn::Service(transport::boxed(service)));
    }

    /// Answers of a test in place of the network.
    pub fn set_mock(&mut self, mock: &Mock) {
        self.sending.stand_in = Some(StandIn::Mock(mock.clone()));
    }

    /// The time that a connection may take to come about; unless set, only the timeout of the call limits it.
    pub fn set_connect_timeout(&mut self, timeout: Duration) {
        self.connect_timeout = Some(timeout);
    }

    /// The `User-Agent` of every request, unless a call says otherwise; unless set, none is sent.
    pub fn set_user_agent(&mut self, user_agent: HeaderValue) {
        self.user_agent = Some(user_agent);
    }

    /// A header of every request, in place of an earlier one of its name; what an operation writes itself comes first, and then what
    /// [`CallOptions`] say.
    pub fn set_header(&mut self, name: HeaderName, mut value: HeaderValue) {
        value.set_sensitive(true);
        self.headers.insert(name, value);
    }

    /// One more certificate (PEM, perhaps several in one text) that may vouch for the service, besides those that the
    /// platform trusts.
    pub fn add_root_certificate(&mut self, pem: impl Into<Vec<u8>>) {
        self.root_certificates.push(pem.into());
    }

    /// An HTTP client of one's own. It is taken as it is: certificates and the time for a connection are then its affair, and so are
    /// redirects. Nor has it the cryptography of the feature `rustls`: `reqwest` panics at
    /// `Client::new()` unless it has TLS of its own or a process-wide provider is installed.
    pub fn set_http_client(&mut self, client: reqwest::Client) {
        self.http_client = Some(client);
    }

    /// Sets up the connection. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`BuildError`] has the causes.
    pub fn build(self) -> Result<Connection, BuildError> {
        connection::build(self)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use http::header::AUTHORIZATION;

    use super::*;

    #[test]
    fn debugging_settings_or_a_connection_shows_no_credentials() {
        let mut settings = Settings::new("http://example.org/api");
        settings.set_header(AUTHORIZATION, HeaderValue::from_static("Bearer hunter2"));
        let shown = format!("{settings:?}");
        assert!(shown.contains("authorization"), "{shown}");
        assert!(shown.contains("http://example.org/api"), "{shown}");
        assert!(!shown.contains("hunter2"), "{shown}");
        let shown = format!("{:?}", settings.build().unwrap());
        assert!(!shown.contains("hunter2"), "{shown}");
        let settings = Settings::new("http://ada:hunter2@example.org");
        assert!(!format!("{settings:?}").contains("hunter2"));
        for target in [
            "http://h/hunter2",
            "http://h?key=hunter2",
            "http://h/a?b=hunter2",
        ] {
            let settings = Settings::sending_to(target);
            assert!(!format!("{settings:?}").contains("hunter2"));
            assert!(!format!("{:?}", settings.build().unwrap()).contains("hunter2"));
        }
    }
}
