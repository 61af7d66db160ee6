//! The builder of a client: one setter per security scheme; what every client has is the runtime's.

use proc_macro2::TokenStream;
use quote::quote;

use super::credentials::Scheme;
use crate::emission::Side;
use crate::render;

/// The struct `ClientBuilder` and its methods.
pub(super) fn builder(side: Side, schemes: &[Scheme<'_>]) -> TokenStream {
    let settings_of = match side {
        Side::Called => quote! { new },
        Side::Sent => quote! { sending_to },
    };
    let secured = !schemes.is_empty();
    let field = secured.then(|| quote! { credentials: Credentials, });
    let default = secured.then(|| quote! { credentials: Credentials::default(), });
    let credentials = secured.then(|| quote! { credentials: self.credentials, });
    let scheme_setters = schemes.iter().map(scheme_setter);
    let settings = settings();
    quote! {
        /// Sets up a [`Client`].
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct ClientBuilder {
            settings: runtime::client::Settings,
            #field
        }

        impl ClientBuilder {
            fn new(base_url: String) -> Self {
                Self {
                    settings: runtime::client::Settings::#settings_of(base_url),
                    #default
                }
            }

            #(#scheme_setters)*

            #settings

            /// The client. Nothing is sent yet.
            ///
            /// # Errors
            ///
            /// If the base URL is none, a root certificate cannot be read, or TLS cannot be set up.
            pub fn build(self) -> Result<Client, runtime::client::BuildError> {
                let connection = self.settings.build()?;
                Ok(Client {
                    wire: wire::Client::new_with_client(&connection.base_url, connection.http_client),
                    caller: connection.caller,
                    #credentials
                })
            }
        }
    }
}

fn scheme_setter(scheme: &Scheme<'_>) -> TokenStream {
    let documentation = render::documentation(&scheme.documentation());
    let setter = scheme.setter();
    let credential = scheme.credential_type();
    let parameter = scheme.parameter();
    let with = scheme.with();
    quote! {
        #documentation
        pub fn #setter(mut self, #parameter: impl Into<runtime::client::Credential<#credential>>) -> Self {
            self.credentials = self.credentials.#with(#parameter);
            self
        }
    }
}

/// The setters that every client has.
fn settings() -> TokenStream {
    quote! {
        /// How calls are made unless a call says otherwise: timeout, repetitions, headers, checks.
        pub fn options(mut self, options: runtime::client::CallOptions) -> Self {
            self.settings.set_options(options);
            self
        }

        /// The time that a call may take, repetitions and all: 60 seconds unless set; `None` is without limit.
        pub fn timeout(self, timeout: impl Into<Option<std::time::Duration>>) -> Self {
            self.options(runtime::client::CallOptions::new().timeout(timeout))
        }

        /// The time that a connection may take to come about; unless set, only the timeout of the call limits it.
        pub fn connect_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.settings.set_connect_timeout(timeout);
            self
        }

        /// The `User-Agent` of every request; unless set, none is sent.
        pub fn user_agent(mut self, user_agent: runtime::http::HeaderValue) -> Self {
            self.settings.set_user_agent(user_agent);
            self
        }

        /// A header of every request; what an operation writes itself comes first.
        pub fn header(mut self, name: runtime::http::HeaderName, value: runtime::http::HeaderValue) -> Self {
            self.settings.set_header(name, value);
            self
        }

        /// One more certificate (PEM) that may vouch for the service, besides those that the platform trusts.
        pub fn add_root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
            self.settings.add_root_certificate(pem);
            self
        }

        /// An HTTP client of one's own. It is taken as it is: user agent, headers, certificates and redirects are then its
        /// affair.
        pub fn http_client(mut self, client: runtime::client::HttpClient) -> Self {
            self.settings.set_http_client(client);
            self
        }

        /// A `tower` layer around what sends the requests, inside those that are there already. It sees each attempt of a call, with
        /// its credentials.
        pub fn layer<L, B>(mut self, layer: L) -> Self
        where
            L: runtime::client::Layer<runtime::client::HttpService> + Send + Sync + 'static,
            L::Service: runtime::client::HttpSender<B>,
            B: runtime::client::ResponseBody,
        {
            self.settings.add_layer(layer);
            self
        }

        /// A `tower` service that answers in place of the network: the server's router, for one.
        pub fn service<B: runtime::client::ResponseBody>(mut self, service: impl runtime::client::HttpSender<B>) -> Self {
            self.settings.set_service(service);
            self
        }

        /// Answers written in a test, in place of the network.
        pub fn mock(mut self, mock: &runtime::client::Mock) -> Self {
            self.settings.set_mock(mock);
            self
        }
    }
}
