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
    quote! {
        /// Sets up a [`Client`].
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct ClientBuilder {
            settings: runtime::generated::client::Settings,
            #field
        }

        impl ClientBuilder {
            fn new(base_url: String) -> Self {
                Self {
                    settings: runtime::generated::client::Settings::#settings_of(base_url),
                    #default
                }
            }

            #(#scheme_setters)*

            runtime::generated::client::client_settings!();

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
