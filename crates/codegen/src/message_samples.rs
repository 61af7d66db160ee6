//! Samples of requests and answers, as they travel, and what of them cannot be made up.

use std::fmt::Display;

use counterpart_contract::{
    MediaType, MediaTypeKind, Method, Operation, ParameterLocation, Payload, Property, SchemaKind,
    StatusPattern,
};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Value, json};

use crate::operations::Subject;
use crate::operations::media::{self, BodyForm};
use crate::operations::parts::{self, PartForm};
use crate::operations::request_body;
use crate::parameter_samples::Wire;
use crate::samples::{Carrier, Extent, Obstacle, Samples};

/// The samples of one direction.
#[derive(Debug, Default)]
pub(crate) struct Messages {
    /// Values of the runtime's types, as expressions.
    pub(crate) samples: Vec<TokenStream>,
    /// What there is no sample of.
    pub(crate) left_out: Vec<LeftOut>,
}

/// A request or an answer of which there is no sample.
#[derive(Debug)]
pub(crate) struct LeftOut {
    /// What sort of reason it is.
    pub(crate) code: &'static str,
    /// Which it is, and why.
    pub(crate) reason: String,
}

impl Messages {
    /// Requests with everything and with the least, in each media type of the body.
    pub(crate) fn requests(subject: &Subject<'_>, samples: &Samples<'_>) -> Self {
        let mut messages = Self::default();
        let content: Vec<Option<&MediaType>> = match &subject.operation.request_body {
            Some(body) => body.content.iter().map(Some).collect(),
            None => vec![None],
        };
        for extent in [Extent::Most, Extent::Least] {
            for media_type in &content {
                let sample = request(subject, samples, extent, *media_type);
                messages.take(sample, &described("a request", *media_type));
            }
        }
        messages
    }

    /// Answers with everything and with the least, of each status in each media type.
    pub(crate) fn answers(subject: &Subject<'_>, samples: &Samples<'_>) -> Self {
        let mut messages = Self::default();
        for response in &subject.operation.responses {
            let Some(status) = sample_status(subject.operation, response.status) else {
                let reason = "other answers, as every status is declared".to_owned();
                let code = "no-status";
                messages.left_out.push(LeftOut { code, reason });
                continue;
            };
            if (100..200).contains(&status) {
                let reason = format!("the answer {status}, which ends no exchange");
                let code = "interim";
                messages.left_out.push(LeftOut { code, reason });
                continue;
            }
            let bodiless =
                matches!(status, 204 | 205 | 304) || subject.operation.method == Method::Head;
            let bodies: Vec<Option<&MediaType>> = if response.payload.content.is_empty() {
                vec![None]
            } else {
                response.payload.content.iter().map(Some).collect()
            };
            for media_type in bodies {
                let what = described(&format!("the answer {status}"), media_type);
                if bodiless && media_type.is_some() {
                    let reason = format!("{what}, which has no body in HTTP");
                    let code = "no-body";
                    messages.left_out.push(LeftOut { code, reason });
                    continue;
                }
                for extent in [Extent::Most, Extent::Least] {
                    let sample = answer(samples, status, &response.payload, media_type, extent);
                    messages.take(sample, &what);
                }
            }
        }
        messages
    }

    /// Why there is no sample at all, as the reason of a test that is left out; `None` if there is one.
    pub(crate) fn obstacle(&self, of: &str) -> Option<String> {
        if !self.samples.is_empty() {
            return None;
        }
        let first = self.left_out.first();
        Some(match first {
            Some(LeftOut { code, reason }) => format!("{code}: {reason}"),
            None => format!("no-sample: the contract describes no {of}"),
        })
    }

    fn take(&mut self, sample: Result<TokenStream, Obstacle>, what: &dyn Display) {
        match sample {
            Ok(sample) => self.samples.push(sample),
            Err(obstacle) => self.left_out.push(LeftOut {
                code: obstacle.code(),
                reason: format!("{what}: {obstacle}"),
            }),
        }
    }
}

fn described(what: &str, media_type: Option<&MediaType>) -> String {
    match media_type {
        Some(media_type) => format!("{what} as {}", media_type.name),
        None => what.to_owned(),
    }
}

fn request(
    subject: &Subject<'_>,
    samples: &Samples<'_>,
    extent: Extent,
    media_type: Option<&MediaType>,
) -> Result<TokenStream, Obstacle> {
    let operation = subject.operation;
    let (mut path, mut headers) = (Vec::new(), Vec::new());
    let (mut query, mut cookies) = (Vec::new(), Vec::new());
    for parameter in &operation.parameters {
        if !parameter.required && extent == Extent::Least {
            continue;
        }
        let name = parameter.wire_name.as_str();
        let wire = Wire {
            samples,
            location: parameter.location,
            name,
            form: &parameter.form,
        };
        let texts = if request_body::tells_coding(parameter) && is_decoded(samples, media_type) {
            match wire.without_coding() {
                None if parameter.required => return Err(Obstacle::Encoded),
                text => Vec::from_iter(text),
            }
        } else {
            wire.texts(extent)?
        };
        for text in texts {
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
        if BodyForm::of(samples.contract, media_type) == BodyForm::Parts {
            parts = sample_parts(samples, media_type, extent)?;
        } else {
            body = body_sample(samples, media_type, extent)?;
        }
    }
    let (query, cookies) = (query.join("&"), cookies.join("; "));
    Ok(quote! {
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

/// Whether a server takes a body out of its coding before anybody reads it.
fn is_decoded(samples: &Samples<'_>, media_type: Option<&MediaType>) -> bool {
    let form = media_type.map(|media_type| BodyForm::of(samples.contract, media_type));
    form.is_some_and(|form| form == BodyForm::Parts || !form.is_raw())
}

fn sample_parts(
    samples: &Samples<'_>,
    media_type: &MediaType,
    extent: Extent,
) -> Result<Vec<TokenStream>, Obstacle> {
    let mut found = Vec::new();
    for part in parts::described(samples.contract, media_type) {
        if !part.property.required && extent == Extent::Least {
            continue;
        }
        let name = &part.property.wire_name;
        let named = part.media_types(samples.contract);
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
                let is_json = part.form == PartForm::Json;
                let contents = contents_of_part(samples, part.property, extent, part.is_list)?;
                let contents = contents.iter().map(|value| {
                    if is_json {
                        value.to_string()
                    } else {
                        text_of(value)
                    }
                });
                let usual = if is_json { "application/json" } else { "" };
                let content_type = if named.is_empty() { usual } else { named };
                ("", content_type, contents.collect())
            }
        };
        found.extend(contents.iter().map(|content| {
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
    Ok(found)
}

/// The value of a part, or those of a list of parts: a list of no items is no part.
fn contents_of_part(
    samples: &Samples<'_>,
    property: &Property,
    extent: Extent,
    is_list: bool,
) -> Result<Vec<Value>, Obstacle> {
    let sample = |extent| samples.sample(property.schema, extent, Carrier::Body);
    let (_, schema) = samples.contract.resolve(property.schema);
    let value = match (sample(extent)?, &schema.kind) {
        (Value::Array(_), SchemaKind::Array(array)) => samples.list(array, Carrier::Body)?,
        (Value::Null, _) => sample(Extent::Most)?,
        (value, _) => value,
    };
    Ok(match value {
        Value::Array(items) if is_list => items,
        value => vec![value],
    })
}

fn text_of(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// A member of a form: of a list that would be no field at all, one of at least one item.
fn field_sample(
    samples: &Samples<'_>,
    media_type: &MediaType,
    (name, value): (&str, &Value),
) -> Result<Value, Obstacle> {
    let is_empty = value.as_array().is_some_and(Vec::is_empty);
    let schema = media_type.schema.filter(|_| is_empty);
    let kind = schema.map(|schema| &samples.contract.resolve(schema).1.kind);
    let Some(SchemaKind::Object(object)) = kind else {
        return Ok(value.clone());
    };
    let mut properties = object.properties.iter();
    let property = properties.find(|property| property.wire_name == name);
    let kind = property.map(|property| &samples.contract.resolve(property.schema).1.kind);
    match kind {
        Some(SchemaKind::Array(array)) => samples.list(array, Carrier::Query),
        _ => Ok(value.clone()),
    }
}

/// The text of a form with these members.
fn form_sample(
    samples: &Samples<'_>,
    media_type: &MediaType,
    value: &Value,
) -> Result<String, Obstacle> {
    let contract = samples.contract;
    let mut pairs: Vec<(String, String)> = Vec::new();
    let members = value.as_object();
    let members =
        members.ok_or_else(|| Obstacle::NotFound("a form, as it has no members".to_owned()))?;
    for (name, value) in members {
        let value = &field_sample(samples, media_type, (name, value))?;
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
    Ok(members.join("&"))
}

fn body_sample(
    samples: &Samples<'_>,
    media_type: &MediaType,
    extent: Extent,
) -> Result<String, Obstacle> {
    let contract = samples.contract;
    let schema = match BodyForm::of(contract, media_type) {
        BodyForm::Items(_) => media::item_schema(contract, media_type),
        BodyForm::Bytes | BodyForm::Content | BodyForm::Parts => None,
        BodyForm::Json | BodyForm::Text | BodyForm::Stream | BodyForm::Events | BodyForm::Form => {
            media_type.schema
        }
    };
    let is_form = BodyForm::of(contract, media_type) == BodyForm::Form;
    let carrier = if is_form {
        Carrier::Query
    } else {
        Carrier::Body
    };
    let value = match schema {
        Some(schema) => samples.sample(schema, extent, carrier)?,
        None if is_form => json!({ "name": "text" }),
        None => Value::String("text".to_owned()),
    };
    Ok(match media_type.kind {
        MediaTypeKind::Json => value.to_string(),
        MediaTypeKind::Events => {
            let lines = text_of(&value).replace('\n', "\ndata: ");
            format!("event: sample\nid: 7\ndata: {lines}\n\nretry: 250\ndata: {lines}\n\n")
        }
        MediaTypeKind::Form if is_form => form_sample(samples, media_type, &value)?,
        MediaTypeKind::JsonLines => format!("{value}\n{value}\n"),
        MediaTypeKind::JsonSequence => format!("\u{1e}{value}\n\u{1e}{value}\n"),
        _ => text_of(&value),
    })
}

fn answer(
    samples: &Samples<'_>,
    status: u16,
    payload: &Payload,
    media_type: Option<&MediaType>,
    extent: Extent,
) -> Result<TokenStream, Obstacle> {
    let status = Literal::u16_unsuffixed(status);
    let (content_type, body) = match media_type {
        Some(media_type) => (
            media::concrete(&media_type.name),
            body_sample(samples, media_type, extent)?,
        ),
        None => (String::new(), String::new()),
    };
    let mut headers = Vec::new();
    for header in &payload.headers {
        let name = &header.wire_name;
        // Servers add it to every answer that is without (RFC 9110, section 6.6.1).
        let is_added = name.eq_ignore_ascii_case("date");
        if !header.required && !is_added && extent == Extent::Least {
            continue;
        }
        let wire = Wire {
            samples,
            location: ParameterLocation::Header,
            name,
            form: &header.form,
        };
        let mut text = wire.texts(extent)?.concat();
        let is_number = text.bytes().all(|digit| digit.is_ascii_digit());
        if name.eq_ignore_ascii_case("content-length") && !is_number {
            // Any text would not be HTTP.
            "7".clone_into(&mut text);
        }
        headers.push(quote! { (#name, #text) });
    }
    Ok(quote! {
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
