//! What the builders of generated clients have in common, as text: the builder is the generated crate's own type, which has a method of its own
//! for each credential.

/// The methods of a generated client's builder that are the same for every contract. The builder has a field `settings`.
#[doc(hidden)]
#[macro_export]
macro_rules! __client_settings {
    () => {
        /// How calls are made unless a call says otherwise: timeout, repetitions, headers, checks.
        pub fn options(mut self, options: $crate::client::CallOptions) -> Self {
            self.settings.set_options(options);
            self
        }

        /// The time that a call may take, repetitions and all: 60 seconds unless set; `None` is without limit.
        pub fn timeout(self, timeout: impl Into<Option<std::time::Duration>>) -> Self {
            self.options($crate::client::CallOptions::new().timeout(timeout))
        }

        /// The time that a connection may take to come about; unless set, only the timeout of the call limits it.
        pub fn connect_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.settings.set_connect_timeout(timeout);
            self
        }

        /// The `User-Agent` of every request; unless set, none is sent.
        pub fn user_agent(mut self, user_agent: $crate::http::HeaderValue) -> Self {
            self.settings.set_user_agent(user_agent);
            self
        }

        /// A header of every request; what an operation writes itself comes first, and then what the options of a call say.
        pub fn header(
            mut self,
            name: $crate::http::HeaderName,
            value: $crate::http::HeaderValue,
        ) -> Self {
            self.settings.set_header(name, value);
            self
        }

        /// One more certificate (PEM) that may vouch for the service, besides those that the platform trusts.
        pub fn add_root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
            self.settings.add_root_certificate(pem);
            self
        }

        /// An HTTP client of one's own. It is taken as it is: certificates and redirects are then its affair.
        pub fn http_client(mut self, client: $crate::client::HttpClient) -> Self {
            self.settings.set_http_client(client);
            self
        }

        /// A `tower` layer around what sends the requests, inside those that are there already. It sees each attempt of a call, with
        /// its credentials.
        pub fn layer<L, B>(mut self, layer: L) -> Self
        where
            L: $crate::client::Layer<$crate::client::HttpService> + Send + Sync + 'static,
            L::Service: $crate::client::HttpSender<B>,
            B: $crate::client::AnswerBody,
        {
            self.settings.add_layer(layer);
            self
        }

        /// A `tower` service that answers in place of the network: the server's router, for one.
        pub fn service<B: $crate::client::AnswerBody>(
            mut self,
            service: impl $crate::client::HttpSender<B>,
        ) -> Self {
            self.settings.set_service(service);
            self
        }

        /// Answers written in a test, in place of the network.
        pub fn mock(mut self, mock: &$crate::client::Mock) -> Self {
            self.settings.set_mock(mock);
            self
        }
    };
}
