//! The module `round_trip`: a test per operation, which sends a request through the client to the server and each
//! declared answer back, and finds every value unchanged at the other end.

use counterpart_contract::{
    Contract, Credential, MediaType, MediaTypeKind, Method, Operation, ParameterLocation, PathPart,
    PathSegment, Payload, SchemaId, StatusPattern,
};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::emission::{Emission, Side, identifier};
use crate::operations::media::{self, BodyForm};
use crate::operations::parts::{self, PartForm};
use crate::operations::{Subject, banner};
use crate::parameter_samples::Wire;
use crate::render::Chunk;
use crate::samples::{Extent, sample};
use crate::sections::Section;
use crate::server::{Caller, asks_for_credentials, caller, refused_bodies};

/// The items of `round_trip.rs`.
pub(crate) fn emit(emission: &Emission<'_>) -> Vec<Chunk> {
    let mut chunks = implementor(emission);
    for (index, operation) in emission.contract.operations.iter().enumerate() {
        let subject = Subject {
            emission,
            operation,
            names: emission.names.operation(index),
        };
        chunks.push(Chunk::Section(emission.sections.of_operation(index)));
        chunks.push(banner(operation));
        chunks.push(Chunk::Items(test(&subject)));
    }
    chunks
}

/// The server's side: every operation answers what the script says and keeps what it was asked.
fn implementor(emission: &Emission<'_>) -> Vec<Chunk> {
    let asks = asks_for_credentials(emission);
    let traits = emission
        .names
        .tags()
        .iter()
        .enumerate()
        .map(|(index, tag)| {
            let trait_name = identifier(&tag.trait_name);
            let principal = asks.then(|| quote! { type Principal = (); });
            let methods = tag.operations.iter().map(|index| {
                let operation = &emission.contract.operations[*index];
                let subject = Subject {
                    emission,
                    operation,
                    names: emission.names.operation(*index),
                };
                scripted_method(&subject)
            });
            let implementation = quote! {
                impl #trait_name for Scripted {
                    #principal
                    #(#methods)*
                }
            };
            (Section::Tag(index), implementation)
        });
    let refusals = refused_bodies(emission).into_iter().map(|body| {
        quote! {
            impl runtime::server::Refuse<#body> for Scripted {
                fn refuse(
                    &self,
                    rejection: &runtime::server::Rejection,
                    _: runtime::http::StatusCode,
                    _: &runtime::server::RequestContext,
                ) -> #body {
                    panic!("a request that fits the contract was refused: {rejection}")
                }
            }
        }
    });
    let authenticator = asks.then(|| scripted_authenticator(emission));
    let scripted = quote! {
        /// Answers every operation by a script.
        #[derive(Clone, Debug)]
        struct Scripted(runtime::testing::Script);
    };
    let rest = quote! {
        #authenticator
        #(#refusals)*

        impl runtime::server::RefuseUnrouted for Scripted {
            fn refuse_unrouted(
                &self,
                rejection: &runtime::server::Rejection,
                _: &runtime::server::RequestContext,
            ) -> runtime::server::Response {
                panic!("a request that fits the contract was not routed: {rejection}")
            }
        }
    };
    let pieces = std::iter::once((Section::Shared, scripted));
    let pieces = pieces.chain(traits).chain([(Section::Shared, rest)]);
    pieces
        .flat_map(|(section, items)| [Chunk::Section(section), Chunk::Items(items)])
        .collect()
}

fn scripted_method(subject: &Subject<'_>) -> TokenStream {
    let names = subject.names;
    let name = identifier(&names.method);
    let request = identifier(&names.request);
    let output = identifier(&names.output);
    let error = identifier(&names.error);
    let principal = match caller(subject) {
        Caller::PerhapsKnown => quote! { Option<()> },
        Caller::Anybody | Caller::Known => quote! { () },
    };
    quote! {
        async fn #name(&self, request: runtime::server::Request<#request, #principal>) -> Result<#output, #error> {
            self.0.answer(request.into_input()).await
        }
    }
}

fn scripted_authenticator(emission: &Emission<'_>) -> TokenStream {
    let methods = crate::server::authenticator_methods(emission)
        .into_iter()
        .map(|method| {
            let name = method.name;
            let parameters = method.parameters.iter().map(|parameter| {
                let plain = &parameter.plain;
                quote! { _: #plain, }
            });
            quote! {
                async fn #name(
                    &self,
                    #(#parameters)*
                    _: &runtime::server::RequestContext,
                ) -> Result<(), runtime::server::Denial> {
                    Ok(())
                }
            }
        });
    quote! {
        impl Authenticator for Scripted {
            type Principal = ();
            #(#methods)*
        }
    }
}

/// ```text
/// #[tokio::test]
/// async fn get_pet_travels_unchanged() {
///     let requests = [SampleRequest { path: &[("petId", "7")], .. }];
///     let answers = [SampleAnswer { status: 200, .. }];
///     for (request, answer) in testing::pairs(&requests, &answers) {
///         let script = Script::new(request, answer);
///         let client = client(&script).await;
///         script.check::<GetPet>(client.get_pet(typed(request)).await).await;
///     }
/// }
/// ```
fn test(subject: &Subject<'_>) -> TokenStream {
    let operation = subject.operation;
    let requests = requests(subject);
    let answers: Vec<TokenStream> = answers(subject);
    let table = crate::names::static_name(&subject.names.request);
    let (requests_table, answers_table) = (
        format_ident!("{table}_REQUESTS"),
        format_ident!("{table}_ANSWERS"),
    );
    let request_count = Literal::usize_unsuffixed(requests.len());
    let answer_count = Literal::usize_unsuffixed(answers.len());
    let name = format_ident!(
        "{}_travels_unchanged",
        subject
            .names
            .method
            .trim_start_matches("r#")
            .trim_end_matches('_')
    );
    let obstacle = if requests.is_empty() {
        Some("no-sample: no request can be made up, as a pattern has no example".to_owned())
    } else if answers.is_empty() {
        Some("no-sample: no answer can be made up, as a pattern has no example".to_owned())
    } else {
        let first = answered_by(subject.emission.contract, operation);
        first.map(|first| {
            format!(
                "shadowed: `{}` has the same path and answers instead",
                first.id
            )
        })
    };
    if let Some(reason) = obstacle {
        return quote! {
            #[test]
            #[ignore = #reason]
            fn #name() {
                unreachable!(#reason);
            }
        };
    }
    let request_name = identifier(&subject.names.request);
    let method = identifier(&subject.names.method);
    let served = served(subject);
    let credentials = credentials(subject);
    let url = match subject.emission.side {
        Side::Called => quote! { base_url },
        Side::Sent => {
            let url = format!("{{base_url}}{}", operation.path);
            quote! { format!(#url) }
        }
    };
    let deprecated = operation.deprecated.then(|| {
        quote! { #[expect(deprecated, reason = "a deprecated operation travels as well")] }
    });
    quote! {
        #[tokio::test]
        #deprecated
        async fn #name() {
            for (request, answer) in runtime::testing::pairs(&#requests_table, &#answers_table) {
                let script = runtime::testing::Script::new(request, answer);
                let base_url = runtime::testing::serve(#served).await;
                // A script has one answer; and what it asks for fits the contract.
                let options = runtime::client::CallOptions::new()
                    .retry(runtime::client::RetryPolicy::off())
                    .validation(runtime::client::Validation::Always);
                let client = Client::builder(#url)#credentials.options(options).build();
                let client = client.expect("a loopback address is a base URL");
                let outcome = client.#method(runtime::testing::typed(request)).await;
                script.check::<#request_name>(outcome).await;
            }
        }

        static #requests_table: [runtime::testing::SampleRequest; #request_count] = [#(#requests),*];

        static #answers_table: [runtime::testing::SampleAnswer; #answer_count] = [#(#answers),*];
    }
}

/// The operation that answers in place of another one: nothing tells the requests of the two apart, and it comes first.
fn answered_by<'c>(contract: &'c Contract, operation: &Operation) -> Option<&'c Operation> {
    let same_part = |(one, other): (&PathPart, &PathPart)| match (one, other) {
        (PathPart::Literal(one), PathPart::Literal(other)) => one == other,
        (PathPart::Variable(_), PathPart::Variable(_)) => true,
        _ => false,
    };
    let same_segment = |(one, other): (&PathSegment, &PathSegment)| {
        one.parts.len() == other.parts.len() && one.parts.iter().zip(&other.parts).all(same_part)
    };
    let segments = &operation.path.segments;
    let mut before = contract
        .operations
        .iter()
        .take_while(|other| !std::ptr::eq(*other, operation));
    before.find(|other| {
        other.method == operation.method
            && other.selectors == operation.selectors
            && other.path.segments.len() == segments.len()
            && segments.iter().zip(&other.path.segments).all(same_segment)
    })
}

/// The samples of a request: with everything and with the least, in each media type of its body.
fn requests(subject: &Subject<'_>) -> Vec<TokenStream> {
    let extents = [Extent::Most, Extent::Least];
    let content: Vec<Option<&MediaType>> = match &subject.operation.request_body {
        Some(body) => body.content.iter().map(Some).collect(),
        None => vec![None],
    };
    extents
        .iter()
        .flat_map(|extent| content.iter().map(move |media_type| (*extent, *media_type)))
        .filter_map(|(extent, media_type)| request(subject, extent, media_type))
        .collect()
}

/// The router that answers by a script.
fn served(subject: &Subject<'_>) -> TokenStream {
    let emission = subject.emission;
    let tags = emission.names.tags().iter();
    let router = tags
        .filter(|tag| tag.tag == subject.operation.tag)
        .map(|tag| format_ident!("{}_router", tag.function_prefix))
        .next();
    let scripted = quote! { Scripted(script.clone()) };
    let served = if asks_for_credentials(emission) {
        quote! { #router(#scripted, #scripted, #scripted) }
    } else {
        quote! { #router(#scripted, #scripted) }
    };
    let mut schemes = emission.contract.security_schemes.iter();
    if schemes.any(|scheme| scheme.credential == Credential::MutualTls) {
        quote! { runtime::testing::with_peer_certificate(#served) }
    } else {
        served
    }
}

/// The calls that give the client what the operation asks for: its first alternative.
fn credentials(subject: &Subject<'_>) -> TokenStream {
    let emission = subject.emission;
    let alternative = subject.operation.security.alternatives.first();
    let schemes = alternative
        .into_iter()
        .flat_map(|alternative| &alternative.schemes);
    schemes
        .map(|(id, _)| {
            let field = identifier(&emission.names.security_scheme(*id).field);
            let value = match emission.contract.security_scheme(*id).credential {
                Credential::Basic => quote! { runtime::BasicCredentials::new("user", "password") },
                Credential::Bearer { .. } => quote! { runtime::BearerToken::new("token") },
                Credential::OtherHttp(_) => quote! { runtime::HttpCredentials::new("answer") },
                Credential::MutualTls => return TokenStream::new(),
                Credential::ApiKey { .. } => quote! { runtime::ApiKey::new("key") },
            };
            quote! { .#field(#value) }
        })
        .collect()
}

fn request(
    subject: &Subject<'_>,
    extent: Extent,
    media_type: Option<&MediaType>,
) -> Option<TokenStream> {
    let operation = subject.operation;
    let (mut path, mut headers) = (Vec::new(), Vec::new());
    let (mut query, mut cookies) = (Vec::new(), Vec::new());
    for parameter in &operation.parameters {
        if !parameter.required && extent == Extent::Least {
            continue;
        }
        let name = parameter.wire_name.as_str();
        let wire = Wire {
            contract: subject.emission.contract,
            location: parameter.location,
            name,
            form: &parameter.form,
        };
        for text in wire.texts(extent)? {
            match parameter.location {
                ParameterLocation::Path => path.push(quote! { (#name, #text) }),
                ParameterLocation::Header => headers.push(quote! { (#name, #text) }),
                ParameterLocation::Query => query.push(text),
                ParameterLocation::Cookie => cookies.push(text),
            }
        }
    }
    let (mut content_type, mut body, mut parts) = (String::new(), String::new(), Vec::new());
    if let (Some(described), Some(media_type)) = (&operation.request_body, media_type)
        && (described.required || extent == Extent::Most)
    {
        content_type = media::concrete(&media_type.name);
        if BodyForm::of(subject.emission.contract, media_type) == BodyForm::Parts {
            parts = sample_parts(subject, media_type, extent)?;
        } else {
            body = body_sample(subject, media_type, extent)?;
        }
    }
    let (query, cookies) = (query.join("&"), cookies.join("; "));
    Some(quote! {
        runtime::testing::SampleRequest {
            path: &[#(#path),*],
            query: #query,
            headers: &[#(#headers),*],
            cookies: #cookies,
            content_type: #content_type,
            body: #body,
            parts: &[#(#parts),*],
        }
    })
}

fn sample_parts(
    subject: &Subject<'_>,
    media_type: &MediaType,
    extent: Extent,
) -> Option<Vec<TokenStream>> {
    let contract = subject.emission.contract;
    let mut samples = Vec::new();
    for part in parts::described(contract, media_type) {
        if !part.property.required && extent == Extent::Least {
            continue;
        }
        let name = &part.property.wire_name;
        let named = part.media_types(contract);
        let named = named
            .split(',')
            .map(str::trim)
            .find(|name| !name.contains('*'));
        let named = named.unwrap_or_default();
        let (file_name, content_type, contents) = match part.form {
            PartForm::File => {
                let content_type = if named.is_empty() { "image/png" } else { named };
                let count = if part.is_list { 2 } else { 1 };
                (
                    "a \"b\" é.png",
                    content_type,
                    vec!["\r\n--file".to_owned(); count],
                )
            }
            PartForm::Text | PartForm::Json => {
                let value = value_of_part(subject, part.property.schema, extent)?;
                let is_json = part.form == PartForm::Json;
                let text = |value: &Value| {
                    if is_json {
                        value.to_string()
                    } else {
                        text_of(value)
                    }
                };
                let contents = match (&value, part.is_list) {
                    (Value::Array(items), true) => items.iter().map(text).collect(),
                    (value, _) => vec![text(value)],
                };
                let usual = if is_json { "application/json" } else { "" };
                ("", if named.is_empty() { usual } else { named }, contents)
            }
        };
        samples.extend(contents.iter().map(|content| {
            quote! {
                runtime::testing::SamplePart {
                    name: #name,
                    file_name: #file_name,
                    content_type: #content_type,
                    content: #content,
                }
            }
        }));
    }
    Some(samples)
}

/// A list of no items is no part.
fn value_of_part(subject: &Subject<'_>, id: SchemaId, extent: Extent) -> Option<Value> {
    let contract = subject.emission.contract;
    let value = sample(contract, id, extent)?;
    match value {
        Value::Array(_) => {
            let (_, schema) = contract.resolve(id);
            let counterpart_contract::SchemaKind::Array(array) = &schema.kind else {
                return None;
            };
            let item = sample(contract, array.items, Extent::Least)?;
            let count = usize::try_from(array.min_items.unwrap_or(1).max(1)).ok()?;
            Some(Value::Array(vec![item; count]))
        }
        Value::Null => sample(contract, id, Extent::Most),
        value => Some(value),
    }
}

fn text_of(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// The text of a form with these members.
fn form_sample(subject: &Subject<'_>, media_type: &MediaType, value: &Value) -> Option<String> {
    let contract = subject.emission.contract;
    let mut pairs: Vec<(String, String)> = Vec::new();
    for (name, value) in value.as_object()? {
        let style = media::field_style(contract, media_type, name);
        let separator = match style {
            Some("Comma") => ",",
            Some("Space") => " ",
            Some("Pipe") => "|",
            _ => "",
        };
        match (value, style) {
            (Value::Array(items), Some("Comma" | "Space" | "Pipe")) => {
                // An item must not hold a separator.
                let items: Vec<String> = items
                    .iter()
                    .map(|item| text_of(item).replace(separator, ""))
                    .collect();
                pairs.push((name.clone(), items.join(separator)));
            }
            (Value::Array(items), style) if style != Some("Json") => {
                pairs.extend(items.iter().map(|item| (name.clone(), text_of(item))));
            }
            (Value::Object(members), Some("Deep")) => {
                let members = members.iter();
                pairs
                    .extend(members.map(|(key, value)| (format!("{name}[{key}]"), text_of(value))));
            }
            (Value::Object(members), Some("Separate")) => {
                pairs.extend(
                    members
                        .iter()
                        .map(|(key, value)| (key.clone(), text_of(value))),
                );
            }
            (Value::Null, _) => {}
            (value, _) => pairs.push((name.clone(), text_of(value))),
        }
    }
    let escaped = |text: &str| -> String {
        text.bytes()
            .map(|byte| match byte {
                byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
                byte => format!("%{byte:02X}"),
            })
            .collect()
    };
    let members: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", escaped(name), escaped(value)))
        .collect();
    Some(members.join("&"))
}

fn body_sample(subject: &Subject<'_>, media_type: &MediaType, extent: Extent) -> Option<String> {
    let contract = subject.emission.contract;
    let schema = match BodyForm::of(contract, media_type) {
        BodyForm::Items(_) => media::item_schema(contract, media_type),
        BodyForm::Bytes | BodyForm::Content | BodyForm::Parts => None,
        BodyForm::Json | BodyForm::Text | BodyForm::Stream | BodyForm::Events | BodyForm::Form => {
            media_type.schema
        }
    };
    let value = match schema {
        Some(schema) => sample(contract, schema, extent)?,
        None => Value::String("text".to_owned()),
    };
    Some(match media_type.kind {
        MediaTypeKind::Json => value.to_string(),
        MediaTypeKind::Events => {
            let lines = text_of(&value).replace('\n', "\ndata: ");
            format!("event: sample\nid: 7\ndata: {lines}\n\nretry: 250\ndata: {lines}\n\n")
        }
        MediaTypeKind::Form => form_sample(subject, media_type, &value)?,
        MediaTypeKind::JsonLines => format!("{value}\n{value}\n"),
        MediaTypeKind::JsonSequence => format!("\u{1e}{value}\n\u{1e}{value}\n"),
        _ => text_of(&value),
    })
}

fn answers(subject: &Subject<'_>) -> Vec<TokenStream> {
    let mut answers = Vec::new();
    for response in &subject.operation.responses {
        let Some(status) = sample_status(subject.operation, response.status) else {
            continue;
        };
        let bodiless = matches!(status, 100..=199 | 204 | 205 | 304)
            || subject.operation.method == Method::Head;
        let bodies: Vec<Option<&MediaType>> = if response.payload.content.is_empty() {
            vec![None]
        } else {
            response.payload.content.iter().map(Some).collect()
        };
        for media_type in bodies {
            if bodiless && media_type.is_some() {
                continue;
            }
            for extent in [Extent::Most, Extent::Least] {
                answers.extend(answer(
                    subject,
                    status,
                    &response.payload,
                    media_type,
                    extent,
                ));
            }
        }
    }
    answers
}

fn answer(
    subject: &Subject<'_>,
    status: u16,
    payload: &Payload,
    media_type: Option<&MediaType>,
    extent: Extent,
) -> Option<TokenStream> {
    let mut headers = Vec::new();
    for header in payload
        .headers
        .iter()
        .filter(|header| header.required || extent == Extent::Most)
    {
        let name = &header.wire_name;
        let wire = Wire {
            contract: subject.emission.contract,
            location: ParameterLocation::Header,
            name,
            form: &header.form,
        };
        let text = wire.texts(extent)?.concat();
        headers.push(quote! { (#name, #text) });
    }
    let status = Literal::u16_unsuffixed(status);
    let (content_type, body) = match media_type {
        Some(media_type) => (
            media::concrete(&media_type.name),
            body_sample(subject, media_type, extent)?,
        ),
        None => (String::new(), String::new()),
    };
    Some(quote! {
        runtime::testing::SampleAnswer {
            status: #status,
            content_type: #content_type,
            headers: &[#(#headers),*],
            body: #body,
        }
    })
}

/// A status that the pattern and no more exact one stands for.
fn sample_status(operation: &Operation, pattern: StatusPattern) -> Option<u16> {
    let exact: Vec<u16> = operation
        .responses
        .iter()
        .filter_map(|response| match response.status {
            StatusPattern::Exact(code) => Some(code),
            _ => None,
        })
        .collect();
    let ranges: Vec<u8> = operation
        .responses
        .iter()
        .filter_map(|response| match response.status {
            StatusPattern::Range(hundreds) => Some(hundreds),
            _ => None,
        })
        .collect();
    match pattern {
        StatusPattern::Exact(code) => Some(code),
        // A client follows the status alone, so any of the hundred will do.
        StatusPattern::Range(hundreds) => {
            let first = u16::from(hundreds) * 100;
            (first..first + 100)
                .rev()
                .find(|code| !exact.contains(code))
        }
        StatusPattern::Default => [418, 503, 599].into_iter().find(|code| {
            !exact.contains(code) && !ranges.iter().any(|r| u16::from(*r) == code / 100)
        }),
    }
}
