//! Objects with properties: structs.

use counterpart_contract::{AdditionalProperties, ObjectSchema, Property, SchemaId};
use proc_macro2::TokenStream;
use quote::quote;

use super::{codec, deprecation, member_documentation, type_documentation};
use crate::emission::Emission;
use crate::names::MemberNames;
use crate::structure::{self, Member, Secrecy, State, Structure};

/// The struct of an object.
pub(super) fn emit(emission: &Emission<'_>, id: SchemaId, object: &ObjectSchema) -> TokenStream {
    let Some(names) = emission.names.schema(id) else {
        return TokenStream::new();
    };
    let MemberNames::Fields { fields, additional } = &names.members else {
        return TokenStream::new();
    };
    let mut members: Vec<Member> = object
        .properties
        .iter()
        .zip(fields)
        .enumerate()
        .map(|(position, (property, field))| {
            let owner = Owner {
                id,
                type_name: &names.type_name,
            };
            member(emission, &owner, position, property, field)
        })
        .collect();
    members.extend(
        additional
            .as_ref()
            .map(|field| additional_member(emission, &names.type_name, object, field)),
    );
    let closed = (object.additional == AdditionalProperties::Refused).then(|| {
        quote! { #[serde(deny_unknown_fields)] }
    });
    let present = quote! { Clone, Debug, PartialEq, Deserialize, Serialize };
    let is_default = object
        .properties
        .iter()
        .all(|property| !property.required || constant(emission, property).is_some());
    let default = is_default.then(|| quote! { , Default });
    let additions = emission
        .adaptation
        .additions(id, &quote! { #present #default });
    let deprecated = deprecation(emission.contract.schema(id));
    structure::emit(&Structure {
        is_read_once: false,
        documentation: type_documentation(emission, id),
        name: &names.type_name,
        required: names.required.as_deref(),
        derives: quote! { serde::Deserialize, serde::Serialize },
        attributes: quote! { #deprecated #additions #closed },
        members,
    })
}

/// The type in which a member stands.
struct Owner<'a> {
    id: SchemaId,
    type_name: &'a str,
}

fn member(
    emission: &Emission<'_>,
    owner: &Owner<'_>,
    position: usize,
    property: &Property,
    field: &str,
) -> Member {
    let nullable = emission.is_nullable(property.schema) && !emission.is_any(property.schema);
    let state = State::new(property.required, nullable);
    let attributes = attributes(emission, owner, position, property, (field, state));
    Member {
        documentation: member_documentation(emission, property.schema, &property.wire_name),
        field: field.to_owned(),
        wire_name: property.wire_name.clone(),
        plain: emission.member_type(owner.id, property.schema),
        state,
        attributes,
        deprecated: emission.contract.schema(property.schema).deprecated,
        secrecy: emission.secrecy(property.schema),
        constant: constant(emission, property),
    }
}

fn attributes(
    emission: &Emission<'_>,
    owner: &Owner<'_>,
    position: usize,
    property: &Property,
    (field, state): (&str, State),
) -> TokenStream {
    let mut parts = Vec::new();
    let wire_name = &property.wire_name;
    if field.trim_start_matches("r#") != wire_name {
        parts.push(quote! { rename = #wire_name });
    }
    if codec::filled_in(emission, property).is_some() {
        let path = format!(
            "runtime::codec::default_member::<{position}, {}, _>",
            owner.type_name
        );
        parts.push(quote! { default = #path });
    } else if matches!(state, State::Optional | State::OptionalNullable) {
        parts.push(quote! { default });
    }
    let checked = codec::is_checked(emission, property.schema)
        || codec::is_replaced(emission, property.schema);
    if checked || matches!(state, State::RequiredNullable | State::Optional) {
        let reader = codec::reader(emission, property.schema, "member");
        let path = format!("{reader}::<{position}, {}, _, _>", owner.type_name);
        parts.push(quote! { deserialize_with = #path });
    }
    match state {
        State::Optional => parts.push(quote! { skip_serializing_if = "Option::is_none" }),
        State::OptionalNullable => {
            parts.push(quote! { skip_serializing_if = "runtime::Field::is_absent" });
        }
        _ => {}
    }
    if codec::is_encoded(emission, property.schema) {
        parts.push(quote! { serialize_with = "runtime::codec::encode" });
    }
    if parts.is_empty() {
        return TokenStream::new();
    }
    quote! { #[serde(#(#parts),*)] }
}

fn additional_member(
    emission: &Emission<'_>,
    owner: &str,
    object: &ObjectSchema,
    field: &str,
) -> Member {
    let (values, encoded, reader) = match object.additional {
        AdditionalProperties::Schema(values) => (
            emission.value_type(values),
            codec::is_encoded(emission, values),
            codec::reader(emission, values, "additional"),
        ),
        _ => (
            quote! { runtime::serde_json::Value },
            false,
            "runtime::codec::additional".to_owned(),
        ),
    };
    let path = format!("{reader}::<{owner}, _, _>");
    let encode = encoded.then(|| quote! { , serialize_with = "runtime::codec::encode" });
    Member {
        documentation: vec!["The members without a name of their own.".to_owned()],
        field: field.to_owned(),
        wire_name: String::new(),
        plain: quote! { std::collections::BTreeMap<String, #values> },
        state: State::Additional,
        attributes: quote! { #[serde(flatten, deserialize_with = #path #encode)] },
        deprecated: false,
        secrecy: match object.additional {
            AdditionalProperties::Schema(values) => emission.secrecy(values),
            _ => Secrecy::Open,
        },
        constant: None,
    }
}

/// The only value of a member that is always there.
fn constant(emission: &Emission<'_>, property: &Property) -> Option<TokenStream> {
    let constant = emission.constant(property.schema)?;
    property.required.then_some(constant)
}
