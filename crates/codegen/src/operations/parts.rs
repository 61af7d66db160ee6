//! A body in parts: a struct with a field for each, what the runtime is told of them, and their wire code.

use counterpart_contract::{
    AdditionalProperties, Contract, Encoding, MediaType, ObjectSchema, Property, SchemaId,
    SchemaKind,
};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::Subject;
use crate::emission::identifier;
use crate::names::BodyNames;
use crate::structure::{self, Member, State, Structure};
use crate::types::{Tables, member_documentation};

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartForm {
    Text,
    Json,
    File,
}

/// One part, or one list of parts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Described<'a> {
    pub(crate) property: &'a Property,
    pub(crate) form: PartForm,
    /// Whether there may be several of this name.
    pub(crate) is_list: bool,
    encoding: Option<&'a Encoding>,
}

/// The object whose members are the parts; `None` if the schema is none.
pub(crate) fn object_of<'a>(
    contract: &'a Contract,
    media_type: &MediaType,
) -> Option<&'a ObjectSchema> {
    match &contract.resolve(media_type.schema?).1.kind {
        SchemaKind::Object(object) if !object.properties.is_empty() => Some(object),
        _ => None,
    }
}

/// The parts of a body.
pub(crate) fn described<'a>(
    contract: &'a Contract,
    media_type: &'a MediaType,
) -> Vec<Described<'a>> {
    let properties = object_of(contract, media_type).map(|object| object.properties.as_slice());
    let described = properties.unwrap_or_default().iter().map(|property| {
        let encoding = media_type
            .encoding
            .iter()
            .find(|encoding| encoding.property == property.wire_name);
        let item = match &contract.resolve(property.schema).1.kind {
            SchemaKind::Array(array) => Some(array.items),
            _ => None,
        };
        Described {
            property,
            form: part_form(contract, item.unwrap_or(property.schema), encoding),
            is_list: item.is_some(),
            encoding,
        }
    });
    described.collect()
}

impl Described<'_> {
    /// The media types that the contract names, with commas in between; empty if it names none.
    pub(crate) fn media_types(&self, contract: &Contract) -> String {
        let written = self
            .encoding
            .and_then(|encoding| encoding.content_type.clone());
        written.unwrap_or_else(|| {
            let string = match &contract.resolve(self.property.schema).1.kind {
                SchemaKind::Array(array) => &contract.resolve(array.items).1.kind,
                kind => kind,
            };
            match string {
                SchemaKind::String(string) => string.content_media_type.clone().unwrap_or_default(),
                _ => String::new(),
            }
        })
    }
}

fn part_form(contract: &Contract, schema: SchemaId, encoding: Option<&Encoding>) -> PartForm {
    let named = encoding
        .and_then(|encoding| encoding.content_type.as_deref())
        .unwrap_or_default();
    let is_json = named.ends_with("json");
    match &contract.resolve(schema).1.kind {
        SchemaKind::Any if !is_json => PartForm::File,
        SchemaKind::String(string) => {
            let is_binary = string.format.as_deref() == Some("binary")
                || string.content_media_type.is_some() && string.content_encoding.is_none();
            let is_named = !named.is_empty() && !named.starts_with("text/") && !is_json;
            match (is_binary || is_named, is_json) {
                (true, _) => PartForm::File,
                (false, true) => PartForm::Json,
                (false, false) => PartForm::Text,
            }
        }
        SchemaKind::Boolean
        | SchemaKind::Integer(_)
        | SchemaKind::Number(_)
        | SchemaKind::Enumeration(_)
            if !is_json =>
        {
            PartForm::Text
        }
        _ => PartForm::Json,
    }
}

/// The constant that lists the parts: `ADD_PICTURE_PARTS`.
pub(super) fn list_name(names: &BodyNames) -> Ident {
    identifier(&names.table)
}

/// The struct, the list of its parts, and how it is read and written.
pub(super) fn emit(
    subject: &Subject<'_>,
    media_type: &MediaType,
    names: &BodyNames,
    tables: &mut Tables<'_>,
) -> TokenStream {
    let parts = described(subject.emission.contract, media_type);
    let definition = definition(subject, names, &parts);
    let list = list(subject.emission.contract, names, &parts);
    let wire = wire(subject, media_type, names, (&parts, tables));
    quote! {
        #definition
        #list
        #wire
    }
}

fn definition(subject: &Subject<'_>, names: &BodyNames, parts: &[Described<'_>]) -> TokenStream {
    let members = parts.iter().zip(&names.fields).map(|(part, field)| Member {
        documentation: member_documentation(
            subject.emission,
            part.property.schema,
            &part.property.wire_name,
        ),
        field: field.clone(),
        wire_name: part.property.wire_name.clone(),
        plain: match (part.form, part.is_list) {
            (PartForm::File, false) => quote! { runtime::FilePart },
            (PartForm::File, true) => quote! { Vec<runtime::FilePart> },
            _ => subject.emission.plain_type(part.property.schema),
        },
        state: if part.property.required {
            State::Required
        } else {
            State::Optional
        },
        secrecy: subject.emission.secrecy(part.property.schema),
        constant: None,
        attributes: TokenStream::new(),
        deprecated: false,
    });
    let summary = format!("The parts of the body of [`{}`].", subject.names.request);
    structure::emit(&Structure {
        is_read_once: true,
        documentation: vec![summary],
        name: &names.type_name,
        required: names.required.as_deref(),
        derives: TokenStream::new(),
        attributes: TokenStream::new(),
        members: members.collect(),
    })
}

fn list(contract: &Contract, names: &BodyNames, parts: &[Described<'_>]) -> TokenStream {
    let list = list_name(names);
    let entries = parts.iter().map(|part| {
        let name = &part.property.wire_name;
        let form = identifier(match part.form {
            PartForm::Text => "text",
            PartForm::Json => "json",
            PartForm::File => "file",
        });
        let media_types = part.media_types(contract);
        let media_types = (!media_types.is_empty()).then(|| quote! { .media_types(#media_types) });
        let headers: Vec<&str> = part
            .encoding
            .iter()
            .flat_map(|encoding| &encoding.headers)
            .filter(|header| header.required)
            .map(|header| header.wire_name.as_str())
            .collect();
        let headers = (!headers.is_empty()).then(|| quote! { .required_headers(&[#(#headers),*]) });
        quote! { runtime::generated::Part::#form(#name) #media_types #headers }
    });
    quote! { const #list: &[runtime::generated::Part] = &[#(#entries),*]; }
}

fn wire(
    subject: &Subject<'_>,
    media_type: &MediaType,
    names: &BodyNames,
    (parts, tables): (&[Described<'_>], &mut Tables<'_>),
) -> TokenStream {
    let contract = subject.emission.contract;
    let name = identifier(&names.type_name);
    let list = list_name(names);
    let media_name = &media_type.name;
    let local = local(names);
    let fields: Vec<Ident> = names.fields.iter().map(|field| identifier(field)).collect();
    let mut reads = Vec::new();
    let mut writes = Vec::new();
    for ((part, field), part_table) in parts.iter().zip(&fields).zip(&names.part_tables) {
        let wire_name = &part.property.wire_name;
        let method = method(part);
        let is_file = part.form == PartForm::File;
        let table = (!is_file || part.is_list).then(|| {
            let table = tables.reference_from_outside(part.property.schema, part_table);
            quote! { , #table }
        });
        reads.push(quote! { let #field = #local.#method(#wire_name #table); });
        let put = identifier(match (part.form, part.is_list) {
            (PartForm::File, false) => "file",
            (PartForm::File, true) => "files",
            (_, false) => "value",
            (_, true) => "list",
        });
        let value = match (is_file, part.property.required, part.is_list) {
            (true, true, _) => quote! { Some(self.#field) },
            (true, false, _) => quote! { self.#field },
            (false, true, _) => quote! { Some(&self.#field) },
            (false, false, true) => quote! { self.#field.as_deref() },
            (false, false, false) => quote! { self.#field.as_ref() },
        };
        writes.push(quote! { #local.#put(#wire_name, #value)?; });
    }
    let refuses = super::parts::object_of(contract, media_type)
        .is_some_and(|object| object.additional == AdditionalProperties::Refused)
        .then(|| quote! { #local.refuse_others(); });
    quote! {
        impl #name {
            fn decode(reader: &mut runtime::generated::RequestReader<'_>) -> Option<Self> {
                let mut #local = reader.parts(#list);
                #(#reads)*
                #refuses
                Some(Self { #(#fields: #fields?),* })
            }

            fn encode(self, request: &mut runtime::EncodedRequest) -> Result<(), runtime::Failure> {
                let mut #local = runtime::generated::PartsWriter::new(#list);
                #(#writes)*
                request.write_parts(#media_name, #local);
                Ok(())
            }
        }
    }
}

fn method(part: &Described<'_>) -> Ident {
    let required = part.property.required;
    match (part.form, part.is_list) {
        (PartForm::File, is_list) => {
            let prefix = if required { "" } else { "optional_" };
            let plural = if is_list { "s" } else { "" };
            format_ident!("{prefix}file{plural}")
        }
        (_, is_list) => {
            let presence = if required { "required" } else { "optional" };
            let list = if is_list { "_list" } else { "" };
            format_ident!("{presence}{list}")
        }
    }
}

/// The name of the reader and the writer, which no field has.
fn local(names: &BodyNames) -> Ident {
    let mut name = "parts".to_owned();
    while names.fields.contains(&name) {
        name.insert_str(0, "body_");
    }
    identifier(&name)
}
