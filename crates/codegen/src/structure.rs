//! Structs with the one construction rule: `new` takes the required members by name, `with_…` sets each optional one.
//!
//! ```text
//! #[non_exhaustive]
//! pub struct Pet { pub name: String, pub kind: Kind, pub tag: Option<String> }
//! pub struct PetRequired { pub name: String, pub kind: Kind }
//! impl Pet {
//!     pub fn new(required: impl Into<PetRequired>) -> Self { .. }
//!     pub fn with_tag(mut self, tag: String) -> Self { .. }
//! }
//! ```
//!
//! A member that has only one value, as the tag of a branch of a union, is not asked for. `PetRequired` can be written out only in full, so that a required member more is a compile error wherever a `Pet` is
//! made. Where exactly one member is required, `new` takes the member itself, and a second one is a compile error as well.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::emission::identifier;
use crate::render::documentation;

/// A struct about to be emitted.
#[derive(Clone, Debug)]
pub(crate) struct Structure<'a> {
    /// Its documentation.
    pub(crate) documentation: Vec<String>,
    /// Its name.
    pub(crate) name: &'a str,
    /// The name of the struct of its required members; used only if it has several.
    pub(crate) required: Option<&'a str>,
    /// What it derives besides `Clone`, `Debug` and `PartialEq`.
    pub(crate) derives: TokenStream,
    /// Whether one of its members can be read only once, so that it is neither cloned nor compared.
    pub(crate) is_read_once: bool,
    /// Its other attributes.
    pub(crate) attributes: TokenStream,
    /// Its fields, in the order of the contract.
    pub(crate) members: Vec<Member>,
}

/// A field about to be emitted.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    /// Its documentation.
    pub(crate) documentation: Vec<String>,
    /// Its name.
    pub(crate) field: String,
    /// The name on the wire.
    pub(crate) wire_name: String,
    /// Its type without the option or the field that its state adds.
    pub(crate) plain: TokenStream,
    /// When it is there.
    pub(crate) state: State,
    /// Attributes for serde.
    pub(crate) attributes: TokenStream,
    /// Whether the contract says that it goes away.
    pub(crate) deprecated: bool,
    /// Whether its value must not be seen.
    pub(crate) secrecy: Secrecy,
    /// Its only value, which nobody is asked for; always there.
    pub(crate) constant: Option<TokenStream>,
}

/// Whether a value may be seen by whoever reads a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Secrecy {
    /// It may.
    Open,
    /// It must not: its `Debug` shows nothing of it.
    Secret,
}

/// When a member is there, and whether it may be `null`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Always, and never `null`: `T`.
    Required,
    /// Always, perhaps `null`: `Option<T>`.
    RequiredNullable,
    /// Perhaps, and never `null`: `Option<T>`.
    Optional,
    /// Perhaps, and perhaps `null`: `Field<T>`.
    OptionalNullable,
    /// Whatever has no name of its own: a map, empty by default.
    Additional,
}

impl State {
    pub(crate) fn new(required: bool, nullable: bool) -> Self {
        match (required, nullable) {
            (true, false) => Self::Required,
            (true, true) => Self::RequiredNullable,
            (false, false) => Self::Optional,
            (false, true) => Self::OptionalNullable,
        }
    }

    fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::RequiredNullable)
    }
}

impl Member {
    /// Whether whoever makes a value has to say it.
    pub(crate) fn is_asked_for(&self) -> bool {
        self.state.is_required() && self.constant.is_none()
    }

    /// The type of the field.
    pub(crate) fn full_type(&self) -> TokenStream {
        let plain = &self.plain;
        match self.state {
            State::Required | State::Additional => quote! { #plain },
            State::RequiredNullable | State::Optional => quote! { Option<#plain> },
            State::OptionalNullable => quote! { runtime::Field<#plain> },
        }
    }
}

/// The struct, the struct of its required members, and its constructors.
pub(crate) fn emit(structure: &Structure<'_>) -> TokenStream {
    let definition = definition(structure);
    let required: Vec<&Member> = structure
        .members
        .iter()
        .filter(|member| member.is_asked_for())
        .collect();
    let required_definition = match (structure.required, required.len()) {
        (Some(name), 2..) => required_definition(structure, name, &required),
        _ => TokenStream::new(),
    };
    let construction = construction(structure, &required);
    quote! {
        #definition
        #required_definition
        #construction
    }
}

fn definition(structure: &Structure<'_>) -> TokenStream {
    let documentation_lines = documentation(&structure.documentation);
    let name = identifier(structure.name);
    let attributes = &structure.attributes;
    let mut members = structure.members.iter();
    let default = members
        .all(|member| !member.state.is_required())
        .then(|| quote! { Default, });
    let derives = &structure.derives;
    let members: Vec<&Member> = structure.members.iter().collect();
    let (clone, debug, equal) = derived(structure, &members);
    let redacted = redacted(&name, &members, Fields::All);
    let fields = structure.members.iter().map(|member| {
        let documentation = documentation(&member.documentation);
        let attributes = &member.attributes;
        let deprecated = member.deprecated.then(|| quote! { #[deprecated] });
        let field = identifier(&member.field);
        let full_type = member.full_type();
        quote! { #documentation #deprecated #attributes pub #field: #full_type }
    });
    quote! {
        #documentation_lines
        #[derive(#clone #debug #default #equal #derives)]
        #attributes
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }
        #redacted
    }
}

/// `Debug` by hand, where a member must not be seen.
fn redacted(name: &Ident, members: &[&Member], fields: Fields) -> Option<TokenStream> {
    if !has_secrets(members) {
        return None;
    }
    let shown_fields = members.iter().map(|member| {
        let field = identifier(&member.field);
        let shown = member.field.trim_start_matches("r#");
        match member.secrecy {
            Secrecy::Open => quote! { .field(#shown, &self.#field) },
            Secrecy::Secret => quote! { .field(#shown, &runtime::generated::Redacted) },
        }
    });
    let name_text = name.to_string();
    let mut shown = members.iter();
    let shown = shown.any(|member| member.deprecated && member.secrecy == Secrecy::Open);
    // The struct of the required members bears no deprecation.
    let expectation = (shown && fields == Fields::All)
        .then(|| quote! { #[expect(deprecated, reason = "deprecated members are shown as well")] });
    Some(quote! {
        #expectation
        impl std::fmt::Debug for #name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.debug_struct(#name_text) #(#shown_fields)* .finish()
            }
        }
    })
}

fn has_secrets(members: &[&Member]) -> bool {
    let mut members = members.iter();
    members.any(|member| member.secrecy == Secrecy::Secret)
}

/// Which fields a struct has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fields {
    All,
    Required,
}

/// `Clone` and `PartialEq` of values that can be read again, and between them `Debug` where nothing is secret.
fn derived(
    structure: &Structure<'_>,
    members: &[&Member],
) -> (
    Option<TokenStream>,
    Option<TokenStream>,
    Option<TokenStream>,
) {
    let debug = (!has_secrets(members)).then(|| quote! { Debug, });
    if structure.is_read_once {
        return (None, debug, None);
    }
    (Some(quote! { Clone, }), debug, Some(quote! { PartialEq, }))
}

fn required_definition(
    structure: &Structure<'_>,
    required_name: &str,
    required: &[&Member],
) -> TokenStream {
    let name = identifier(required_name);
    let summary = format!(" The members that every [`{}`] has.", structure.name);
    let fields = required.iter().map(|member| {
        let documentation = documentation(&member.documentation);
        let field = identifier(&member.field);
        let full_type = member.full_type();
        quote! { #documentation pub #field: #full_type }
    });
    let (clone, debug, equal) = derived(structure, required);
    let redacted = redacted(&name, required, Fields::Required);
    quote! {
        #[doc = #summary]
        #[derive(#clone #debug #equal)]
        pub struct #name {
            #(#fields,)*
        }
        #redacted
    }
}

fn construction(structure: &Structure<'_>, required: &[&Member]) -> TokenStream {
    let name = identifier(structure.name);
    let new = match structure.required {
        Some(required_name) if !required.is_empty() => {
            new_function(structure, required_name, required)
        }
        _ => TokenStream::new(),
    };
    let default = required
        .is_empty()
        .then(|| default_of_constants(structure))
        .flatten();
    let setters: Vec<TokenStream> = structure
        .members
        .iter()
        .filter(|member| !member.state.is_required())
        .map(setter)
        .collect();
    if new.is_empty() && setters.is_empty() {
        return quote! { #default };
    }
    let expectation = structure
        .members
        .iter()
        .any(|member| member.deprecated)
        .then(|| {
            quote! { #[expect(deprecated, reason = "deprecated members are set here as well")] }
        });
    quote! {
        #default
        #expectation
        impl #name {
            #new
            #(#setters)*
        }
    }
}

/// `Default` where constants are all that is always there; where nothing is, it is derived.
fn default_of_constants(structure: &Structure<'_>) -> Option<TokenStream> {
    let mut members = structure.members.iter();
    if !members.any(|member| member.constant.is_some()) {
        return None;
    }
    let name = identifier(structure.name);
    let values = values(structure);
    let mut members = structure.members.iter();
    let expectation = members
        .any(|member| member.deprecated)
        .then(|| quote! { #[expect(deprecated, reason = "deprecated members are left out here")] });
    Some(quote! {
        #expectation
        impl Default for #name {
            fn default() -> Self {
                Self { #values }
            }
        }
    })
}

/// Every field: what is asked for by its name, a constant by its value, and what may be left out left out.
fn values(structure: &Structure<'_>) -> TokenStream {
    let values = structure.members.iter().map(|member| {
        let field = identifier(&member.field);
        match (&member.constant, member.state) {
            (Some(constant), _) => quote! { #field: #constant },
            (None, State::Required | State::RequiredNullable) => quote! { #field },
            (None, State::Optional) => quote! { #field: None },
            (None, State::OptionalNullable) => quote! { #field: runtime::Field::Absent },
            (None, State::Additional) => quote! { #field: std::collections::BTreeMap::new() },
        }
    });
    quote! { #(#values,)* }
}

fn new_function(
    structure: &Structure<'_>,
    required_name: &str,
    required: &[&Member],
) -> TokenStream {
    let values = values(structure);
    if let [only] = required {
        let field = identifier(&only.field);
        let full_type = only.full_type();
        let (parameter, conversion) = if is_text(&full_type) {
            let conversion = quote! { let #field = #field.into(); };
            (quote! { impl Into<String> }, Some(conversion))
        } else {
            (full_type, None)
        };
        let summary = summary(structure, "this member");
        return quote! {
            #[doc = #summary]
            pub fn new(#field: #parameter) -> Self {
                #conversion
                Self { #values }
            }
        };
    }
    let required_name = identifier(required_name);
    let fields = required.iter().map(|member| identifier(&member.field));
    let summary = summary(structure, "these members");
    quote! {
        #[doc = #summary]
        pub fn new(required: impl Into<#required_name>) -> Self {
            let #required_name { #(#fields,)* } = required.into();
            Self { #values }
        }
    }
}

fn summary(structure: &Structure<'_>, asked: &str) -> String {
    let mut members = structure.members.iter();
    if members.any(|member| member.constant.is_some()) {
        format!(" A value with {asked}, with those that have only one value, and no others.")
    } else {
        format!(" A value with {asked} and no others.")
    }
}

fn setter(member: &Member) -> TokenStream {
    let field = identifier(&member.field);
    let setter = format_ident!("with_{}", member.field.trim_start_matches("r#"));
    let plain = &member.plain;
    let (summary, parameter, value) = match member.state {
        State::OptionalNullable => (
            format!(" Sets `{}`; `None` makes it `null`.", member.wire_name),
            quote! { impl Into<runtime::Field<#plain>> },
            quote! { value.into() },
        ),
        State::Additional => (
            " Sets the members without a name of their own.".to_owned(),
            quote! { #plain },
            quote! { value },
        ),
        _ if is_text(plain) => (
            format!(" Sets `{}`.", member.wire_name),
            quote! { impl Into<String> },
            quote! { Some(value.into()) },
        ),
        _ => (
            format!(" Sets `{}`.", member.wire_name),
            quote! { #plain },
            quote! { Some(value) },
        ),
    };
    let deprecated = member.deprecated.then(|| quote! { #[deprecated] });
    quote! {
        #[doc = #summary]
        #deprecated
        #[must_use]
        pub fn #setter(mut self, value: #parameter) -> Self {
            self.#field = #value;
            self
        }
    }
}

/// Whether the type is `String`, which is taken in every form of text.
fn is_text(plain: &TokenStream) -> bool {
    plain.to_string() == "String"
}
