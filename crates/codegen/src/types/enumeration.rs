//! Enumerations: enums without content.

use counterpart_contract::{EnumerationSchema, SchemaId};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{deprecation, type_documentation};
use crate::emission::{Emission, identifier};
use crate::names::MemberNames;
use crate::render::documentation;

/// The enum of an enumeration.
pub(super) fn emit(
    emission: &Emission<'_>,
    id: SchemaId,
    enumeration: &EnumerationSchema,
) -> TokenStream {
    let Some(names) = emission.names.schema(id) else {
        return TokenStream::new();
    };
    let MemberNames::Variants(variants) = &names.members else {
        return TokenStream::new();
    };
    let name = identifier(&names.type_name);
    let variants: Vec<Ident> = variants.iter().map(|variant| identifier(variant)).collect();
    let documentation = documentation(&type_documentation(emission, id));
    let present =
        quote! { Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize };
    // An open enumeration holds texts, so it is not `Copy`.
    let copy = (!enumeration.open).then(|| quote! { , Copy });
    let additions = emission
        .adaptation
        .additions(id, &quote! { #present #copy });
    let deprecated = deprecation(emission.contract.schema(id));
    let additions = quote! { #deprecated #additions };
    let head = Head {
        documentation,
        name,
        additions,
    };
    let strings: Vec<&str> = enumeration
        .values
        .iter()
        .filter_map(|literal| literal.value.as_str())
        .collect();
    if !strings.is_empty() {
        if enumeration.open {
            return open(&head, &variants, &strings);
        }
        return closed(&head, &variants, &strings);
    }
    let integers: Vec<i64> = enumeration
        .values
        .iter()
        .filter_map(|literal| literal.value.as_i64())
        .collect();
    of_integers(&head, &variants, &integers)
}

/// What stands above the variants.
struct Head {
    documentation: TokenStream,
    name: Ident,
    additions: TokenStream,
}

/// ```text
/// pub enum Colour { Red, Green }
/// impl Colour { pub const fn as_str(self) -> &'static str }
/// impl fmt::Display for Colour
/// ```
fn closed(head: &Head, variants: &[Ident], values: &[&str]) -> TokenStream {
    let Head {
        documentation,
        name,
        additions,
    } = head;
    let definitions = variants.iter().zip(values).map(|(variant, value)| {
        let summary = summary(value);
        let rename = (variant != value).then(|| quote! { #[serde(rename = #value)] });
        quote! { #[doc = #summary] #rename #variant }
    });
    quote! {
        #documentation
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize, serde::Serialize)]
        #additions
        pub enum #name {
            #(#definitions,)*
        }
        impl #name {
            /// The value on the wire.
            pub const fn as_str(self) -> &'static str {
                match self {
                    #(Self::#variants => #values,)*
                }
            }
        }
        impl std::fmt::Display for #name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }
    }
}

/// As [`closed`], with a variant that keeps a value which the contract does not list.
fn open(head: &Head, variants: &[Ident], values: &[&str]) -> TokenStream {
    let Head {
        documentation,
        name,
        additions,
    } = head;
    let Some((unknown, known)) = variants.split_last() else {
        return TokenStream::new();
    };
    let definitions = known.iter().zip(values).map(|(variant, value)| {
        let summary = summary(value);
        let rename = (variant != value).then(|| quote! { #[serde(rename = #value)] });
        quote! { #[doc = #summary] #rename #variant }
    });
    quote! {
        #documentation
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize, serde::Serialize)]
        #additions
        pub enum #name {
            #(#definitions,)*
            /// A value that the contract does not list.
            #[serde(untagged)]
            #unknown(String),
        }
        impl #name {
            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#known => #values,)*
                    Self::#unknown(value) => value,
                }
            }
        }
        impl std::fmt::Display for #name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }
    }
}

/// The line of documentation of a value.
fn summary(value: &str) -> String {
    match value {
        "" => " The empty text.".to_owned(),
        value if value.contains('`') => format!(" ``{value}``"),
        value => format!(" `{value}`"),
    }
}

/// As [`closed`], by way of `i64`.
fn of_integers(head: &Head, variants: &[Ident], values: &[i64]) -> TokenStream {
    let Head {
        documentation,
        name,
        additions,
    } = head;
    let summaries = values.iter().map(|value| format!(" `{value}`"));
    let values: Vec<Literal> = values
        .iter()
        .map(|value| Literal::i64_unsuffixed(*value))
        .collect();
    quote! {
        #documentation
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize, serde::Serialize)]
        #additions
        #[serde(try_from = "i64", into = "i64")]
        pub enum #name {
            #(#[doc = #summaries] #variants,)*
        }
        impl #name {
            /// The value on the wire.
            pub const fn as_integer(self) -> i64 {
                match self {
                    #(Self::#variants => #values,)*
                }
            }
        }
        impl From<#name> for i64 {
            fn from(value: #name) -> Self {
                value.as_integer()
            }
        }
        impl TryFrom<i64> for #name {
            type Error = runtime::Constraint;

            fn try_from(value: i64) -> Result<Self, runtime::Constraint> {
                match value {
                    #(#values => Ok(Self::#variants),)*
                    _ => Err(runtime::Constraint::IntegerEnumeration(&[#(#values),*])),
                }
            }
        }
        impl std::fmt::Display for #name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "{}", self.as_integer())
            }
        }
    }
}
