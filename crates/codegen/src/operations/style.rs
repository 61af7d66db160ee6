//! How parameters and headers become text, as generated code says it to the runtime.

use counterpart_contract::{
    AdditionalProperties, Contract, Credential, Explode, MediaTypeKind, Operation, Parameter,
    ParameterForm, ParameterLocation, ParameterStyle, SchemaId, SchemaKind,
};
use proc_macro2::TokenStream;
use quote::quote;

use crate::emission::Emission;
use crate::structure::State;

/// The value of a parameter or a header.
pub(super) fn schema_of(form: &ParameterForm) -> SchemaId {
    let schema = form.schema();
    schema.expect("`support` refuses a media type without a schema")
}

/// `.style(Style::DeepObject)`, where the place of the parameter and its table do not say it already.
pub(super) fn style(contract: &Contract, form: &ParameterForm) -> Option<TokenStream> {
    let ParameterForm::Styled {
        style,
        explode,
        schema,
        ..
    } = form
    else {
        return is_json(form).then(|| quote! { .style(runtime::generated::Style::Json) });
    };
    let kind = &contract.value(*schema).kind;
    let is_list = matches!(kind, SchemaKind::Array(_));
    let is_object = matches!(kind, SchemaKind::Object(_));
    // Alone, a value is written alike either way.
    let explode = match explode {
        Explode::Separate if is_list || is_object => {
            quote! { runtime::generated::Explode::Separate }
        }
        _ => quote! { runtime::generated::Explode::Joined },
    };
    let is_joined = matches!(
        form,
        ParameterForm::Styled {
            explode: Explode::Joined,
            ..
        }
    );
    let style = match style {
        ParameterStyle::Matrix => quote! { Matrix(#explode) },
        ParameterStyle::Label => quote! { Label(#explode) },
        ParameterStyle::Simple if is_object && !is_joined => quote! { Simple(#explode) },
        ParameterStyle::Form if is_joined && (is_list || is_object) => quote! { Form(#explode) },
        ParameterStyle::SpaceDelimited if is_joined && (is_list || is_object) => {
            quote! { SpaceDelimited }
        }
        ParameterStyle::PipeDelimited if is_joined && (is_list || is_object) => {
            quote! { PipeDelimited }
        }
        ParameterStyle::DeepObject => quote! { DeepObject },
        _ => return None,
    };
    Some(quote! { .style(runtime::generated::Style::#style) })
}

/// Whether the value travels as JSON.
pub(super) fn is_json(form: &ParameterForm) -> bool {
    matches!(form, ParameterForm::Content(media_type) if media_type.kind == MediaTypeKind::Json)
}

/// When a parameter or a header is there: a missing one is what `null` means if it may be missing, and a list or an
/// object has no text for `null`.
pub(super) fn state(emission: &Emission<'_>, form: &ParameterForm, required: bool) -> State {
    let schema = schema_of(form);
    let kind = &emission.contract.value(schema).kind;
    let has_parts = matches!(kind, SchemaKind::Array(_) | SchemaKind::Object(_));
    match required {
        false => State::Optional,
        true if emission.is_nullable(schema) && (is_json(form) || !has_parts) => {
            State::RequiredNullable
        }
        true => State::Required,
    }
}

/// An object whose members stand in the query, or among the cookies, under their own names.
pub(crate) fn is_nameless(contract: &Contract, parameter: &Parameter) -> bool {
    match parameter.form {
        ParameterForm::Styled {
            style: ParameterStyle::Form,
            explode: Explode::Separate,
            schema,
            ..
        } => matches!(contract.value(schema).kind, SchemaKind::Object(_)),
        _ => false,
    }
}

/// Whether members of any name belong to an object.
pub(crate) fn is_open(contract: &Contract, schema: SchemaId) -> bool {
    match &contract.value(schema).kind {
        SchemaKind::Object(object) => matches!(
            object.additional,
            AdditionalProperties::Any | AdditionalProperties::Schema(_)
        ),
        _ => false,
    }
}

/// The names in the query, or among the cookies, that do not belong to this open object; `None` if it is none.
pub(super) fn others(
    contract: &Contract,
    operation: &Operation,
    parameter: &Parameter,
) -> Option<Vec<String>> {
    if !is_nameless(contract, parameter) || !is_open(contract, schema_of(&parameter.form)) {
        return None;
    }
    let others = operation.parameters.iter().filter(|other| {
        other.location == parameter.location && other.wire_name != parameter.wire_name
    });
    let mut names: Vec<String> = others.flat_map(|other| names(contract, other)).collect();
    names.extend(
        contract
            .security_schemes
            .iter()
            .filter_map(|scheme| match &scheme.credential {
                Credential::ApiKey { location, name } if *location == parameter.location => {
                    Some(name.clone())
                }
                _ => None,
            }),
    );
    Some(names)
}

/// The names under which a parameter stands in the query or among the cookies.
pub(crate) fn names(contract: &Contract, parameter: &Parameter) -> Vec<String> {
    let is_deep = matches!(
        parameter.form,
        ParameterForm::Styled {
            style: ParameterStyle::DeepObject,
            ..
        }
    );
    if is_deep {
        return vec![format!("{}[", parameter.wire_name)];
    }
    if !is_nameless(contract, parameter) {
        return vec![parameter.wire_name.clone()];
    }
    let schema = parameter.form.schema().map(|schema| contract.value(schema));
    match schema.map(|schema| &schema.kind) {
        Some(SchemaKind::Object(object)) => object
            .properties
            .iter()
            .map(|property| property.wire_name.clone())
            .collect(),
        _ => Vec::new(),
    }
}

/// The method of a reader or a writer of requests for a place.
pub(super) fn place(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    }
}
