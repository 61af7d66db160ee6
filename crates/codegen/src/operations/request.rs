//! The request struct: one field per parameter, then the body.

use counterpart_contract::Parameter;
use proc_macro2::TokenStream;

use super::style::{schema_of, state};
use super::{Subject, media, request_body};
use crate::documentation::{self, default_value, lines, sections};
use crate::emission::Emission;
use crate::structure::{self, Member, Secrecy, State, Structure};

/// The request struct.
pub(super) fn emit(subject: &Subject<'_>) -> TokenStream {
    let operation = subject.operation;
    let names = subject.names;
    let mut members: Vec<Member> = operation
        .parameters
        .iter()
        .zip(&names.parameters)
        .map(|(parameter, names)| member(subject.emission, parameter, &names.field))
        .collect();
    if let (Some(body), Some(field)) = (&operation.request_body, &names.body) {
        members.push(Member {
            documentation: body
                .description
                .as_deref()
                .map_or_else(|| vec!["The body.".to_owned()], lines),
            field: field.clone(),
            wire_name: "body".to_owned(),
            plain: request_body::plain_type(subject),
            state: if body.required {
                State::Required
            } else {
                State::Optional
            },
            attributes: TokenStream::new(),
            deprecated: false,
            secrecy: Secrecy::Open,
            constant: None,
        });
    }
    let what = documentation::request(operation);
    let summary = if members.is_empty() {
        documentation::sentence(&format!("{what}; it carries nothing"))
    } else {
        format!("What {what} carries.")
    };
    let body = operation.request_body.as_ref();
    let is_read_once =
        body.is_some_and(|body| media::is_read_once(subject.emission.contract, &body.content));
    structure::emit(&Structure {
        is_read_once,
        documentation: sections(vec![vec![summary]]),
        name: &names.request,
        required: names.required.as_deref(),
        derives: TokenStream::new(),
        attributes: TokenStream::new(),
        members,
    })
}

fn member(emission: &Emission<'_>, parameter: &Parameter, field: &str) -> Member {
    let location = format!("{:?}", parameter.location).to_lowercase();
    let description = parameter.description.as_deref().map_or_else(
        || {
            vec![format!(
                "The {location} parameter `{}`.",
                parameter.wire_name
            )]
        },
        lines,
    );
    let id = schema_of(&parameter.form);
    let schema = emission.contract.schema(id);
    Member {
        documentation: sections(vec![description, default_value(schema)]),
        field: field.to_owned(),
        wire_name: parameter.wire_name.clone(),
        plain: emission.plain_type(id),
        state: state(emission, &parameter.form, parameter.required),
        attributes: TokenStream::new(),
        deprecated: parameter.deprecated,
        secrecy: emission.secrecy(id),
        constant: emission.constant(id).filter(|_| parameter.required),
    }
}
