//! The builder of a client: one setter per security scheme; what every client has is the runtime's.

use proc_macro2::TokenStream;
use quote::quote;

use super::credentials::Scheme;
use crate::render;

/// The struct `ClientBuilder` and its methods.
pub(super) fn builder(schemes: &[Scheme<'_>]) -> TokenStream {
    let secured = !schemes.is_empty();
    let field = secured.then(|| quote! { credentials: Credentials, });
    let default = secured.then(|| quote! { credentials: Credentials::default(), });
    let argument = secured.then(|| quote! { self.credentials });
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
                    settings: runtime::client::Settings::new(base_url),
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
                    wire: wire::Client::new_with_client(
                        &connection.base_url,
                        connection.http_client,
                        #argument
                    ),
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
        pub fn #setter(mut self, #parameter: #credential) -> Self {
            self.credentials = self.credentials.#with(#parameter);
            self
        }
    }
}

/// The setters that every client has.
fn settings() -> TokenStream {
    quote! {
        /// The time that a call may take, from the first byte out to the last byte in: 60 seconds unless set; `None`
        /// is without limit.
        pub fn timeout(mut self, timeout: impl Into<Option<std::time::Duration>>) -> Self {
            self.settings.set_timeout(timeout.into());
            self
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

        /// An HTTP client of one's own. It is taken as it is: timeouts, user agent, headers, certificates and
        /// redirects are then its affair.
        pub fn http_client(mut self, client: runtime::client::HttpClient) -> Self {
            self.settings.set_http_client(client);
            self
        }
    }
}
