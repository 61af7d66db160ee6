//! The typed client: one method per operation, whose request and outcome are those of the server's trait.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::argument::Argument;
use super::credentials::{self, Scheme};
use super::pages;
use super::polish::Wire;
use super::projection::Projection;
use crate::documentation;
use crate::emission::{Emission, Side, identifier};
use crate::operations::Subject;
use crate::render::{self, Chunk};
use crate::server::errors_section;

/// The struct `Client` and its methods, those of each tag in its section.
///
/// ```ignore
/// #[derive(Clone, Debug)]
/// pub struct Client {
///     wire: wire::Client,
///     caller: Caller,
///     credentials: Credentials,
/// }
///
/// impl Client {
///     pub fn builder(base_url: impl Into<String>) -> ClientBuilder { .. }
///     pub fn with_credentials(&self, credentials: Credentials) -> Self { .. }
///     pub async fn create_customer(&self, request: CreateCustomer) -> Result<CreateCustomerOutput, CreateCustomerError>;
/// }
/// ```
pub(super) fn client(
    emission: &Emission<'_>,
    projection: &Projection,
    wire: &Wire,
    schemes: &[Scheme<'_>],
) -> Vec<Chunk> {
    let methods = emission
        .contract
        .operations
        .iter()
        .enumerate()
        .map(|(index, operation)| {
            let projected = &projection.operations[index];
            let arguments = wire
                .signatures
                .get(&projected.method)
                .map_or(&[][..], Vec::as_slice);
            let subject = Subject {
                emission,
                operation,
                names: emission.names.operation(index),
            };
            let shown = credentials::shown_alternatives(&operation.security, schemes);
            let members = method(&subject, &shown, &wire_call(&projected.method, arguments));
            let of = quote! { impl Client };
            let section = Chunk::Section(emission.sections.of_operation(index));
            [section, Chunk::members(&of, &members)]
        });
    let set_up = Chunk::members(&quote! { impl Client }, &set_up(emission, schemes));
    [Chunk::items(structure(emission, schemes)), set_up]
        .into_iter()
        .chain(methods.flatten())
        .collect()
}

fn structure(emission: &Emission<'_>, schemes: &[Scheme<'_>]) -> TokenStream {
    let title = crate::documentation::api(emission.contract);
    let documentation = render::documentation(&[
        match emission.side {
            Side::Called => format!("A client of the {title}."),
            Side::Sent => format!("Sends the webhooks of the {title}."),
        },
        String::new(),
        "It is cheap to clone; clones share their connections. Redirects are not followed."
            .to_owned(),
    ]);
    let credentials = (!schemes.is_empty()).then(|| quote! { credentials: Credentials, });
    quote! {
        #documentation
        #[derive(Clone, Debug)]
        pub struct Client {
            wire: wire::Client,
            caller: runtime::generated::client::Caller,
            #credentials
        }
    }
}

/// The methods that belong to no operation.
fn set_up(emission: &Emission<'_>, schemes: &[Scheme<'_>]) -> TokenStream {
    let example = example_url(emission);
    let (builder_documentation, url) = match emission.side {
        Side::Called => (
            format!(" Starts to set up a client of the service at this base URL{example}."),
            format_ident!("base_url"),
        ),
        Side::Sent => (
            " Starts to set up a client that sends to this URL, exactly as it is.".to_owned(),
            format_ident!("target"),
        ),
    };
    let with_credentials = with_credentials(schemes);
    let with_target = (emission.side == Side::Sent).then(with_target);
    quote! {
        #[doc = #builder_documentation]
        pub fn builder(#url: impl Into<String>) -> ClientBuilder {
            ClientBuilder::new(#url.into())
        }

        #with_credentials
        #with_target

        /// This client with other options, which are timeout, repetitions, headers and checks; what they do not set stays as
        /// it is. The two share their connections.
        #[must_use]
        pub fn with_options(&self, options: runtime::client::CallOptions) -> Self {
            let caller = self.caller.with_options(options);
            Self { caller, ..self.clone() }
        }
    }
}

/// The first server with an address, as an example.
fn example_url(emission: &Emission<'_>) -> String {
    let mut urls = emission
        .contract
        .servers
        .iter()
        .map(|server| server.url.as_str());
    urls.find(|url| url.starts_with("http") && !url.contains(['`', '{']))
        .map(|url| format!(", such as `{}`", url.trim_end_matches('/')))
        .unwrap_or_default()
}

fn with_target() -> TokenStream {
    quote! {
        /// This client, sending to another URL, exactly as it is: a receiver's, as it asked for. The two share their
        /// connections.
        ///
        /// Whether a receiver may name this URL is up to the caller: it may lead into the sender's own network.
        #[must_use]
        pub fn with_target(&self, target: impl Into<String>) -> Self {
            let mut client = self.clone();
            client.wire.baseurl = runtime::generated::client::BaseUrl::from(target.into());
            client
        }
    }
}

fn with_credentials(schemes: &[Scheme<'_>]) -> Option<TokenStream> {
    (!schemes.is_empty()).then(|| {
        quote! {
            /// This client with other credentials. The two share their connections.
            #[must_use]
            pub fn with_credentials(&self, credentials: Credentials) -> Self {
                Self { credentials, ..self.clone() }
            }
        }
    })
}

/// One method.
///
/// ```ignore
/// pub async fn get_customer(&self, request: GetCustomer) -> Result<GetCustomerOutput, GetCustomerError> {
///     self.caller
///         .call(request, &[&[self.credentials.show_key()]], |request| {
///             self.wire.get_customer(path_text(request, "externalId")?, "application/json, text/plain")
///         })
///         .await
/// }
/// ```
fn method(subject: &Subject<'_>, shown: &TokenStream, wire_call: &TokenStream) -> TokenStream {
    let names = subject.names;
    let documentation = render::documentation(&method_documentation(subject));
    let deprecated = subject
        .operation
        .deprecated
        .then(|| quote! { #[deprecated] });
    let convention = crate::operations::convention(names);
    let method = identifier(&names.method);
    let request = identifier(&names.request);
    let output = identifier(&names.output);
    let error = identifier(&names.error);
    let pages = pages::methods(subject);
    quote! {
        #documentation
        #deprecated
        #convention
        pub async fn #method(&self, request: #request) -> Result<#output, #error> {
            self.caller.call(request, #shown, #wire_call).await
        }

        #pages
    }
}

/// What writes the request: `|request| self.wire.get_customer(..)`.
fn wire_call(wire_method: &str, arguments: &[Argument]) -> TokenStream {
    let wire_method = format_ident!("{wire_method}");
    let takes_body = arguments.contains(&Argument::Body);
    let body =
        takes_body.then(|| quote! { let body = runtime::generated::client::take_body(request); });
    let reads_request = arguments
        .iter()
        .any(|argument| !matches!(argument, Argument::Accept(_)));
    let request = if reads_request {
        quote! { request }
    } else {
        quote! { _ }
    };
    let arguments: Vec<_> = arguments.iter().map(argument).collect();
    let call = quote! { self.wire.#wire_method(#(#arguments),*) };
    match body {
        Some(body) => quote! { |#request| { #body #call } },
        None => quote! { |#request| #call },
    }
}

fn argument(argument: &Argument) -> TokenStream {
    match argument {
        Argument::Path(name) => quote! { runtime::generated::client::path_text(request, #name)? },
        Argument::Query => quote! { &runtime::generated::client::query_text(request) },
        Argument::Header(name) => {
            quote! { runtime::generated::client::header_text(request, #name) }
        }
        Argument::Accept(media_types) => quote! { #media_types },
        Argument::Body => quote! { body },
    }
}

fn method_documentation(subject: &Subject<'_>) -> Vec<String> {
    let mut errors = errors_section(subject);
    if errors.is_empty() {
        errors.extend(["# Errors".to_owned(), String::new()]);
    }
    errors.push(format!(
        "- [`{}::Undeclared`]: the call did not get through, or its answer is none that the contract declares.",
        subject.names.error
    ));
    let mut sections = documentation::operation(subject.operation);
    sections.push(errors);
    documentation::sections(sections)
}
