//! The formats of a success that comes in several media types: what a handler matches on, so that each is thought of.

use counterpart_contract::MediaType;
use proc_macro2::TokenStream;
use quote::quote;

use crate::emission::{Emission, identifier};
use crate::names::PayloadNames;

/// ```text
/// #[derive(Clone, Copy, Debug, PartialEq, Eq)]
/// pub enum GetReportOutputFormat {
///     /// `application/json`
///     Json,
///     /// `text/plain`
///     Text,
/// }
///
/// impl AnswerFormat for GetReportOutputFormat {
///     const ALL: &'static [Self] = &[Self::Json, Self::Text];
///
///     fn media_type(self) -> &'static str {
///         match self {
///             Self::Json => "application/json",
///             Self::Text => "text/plain",
///         }
///     }
/// }
/// ```
pub(super) fn emit(
    emission: &Emission<'_>,
    names: &PayloadNames,
    content: &[MediaType],
) -> Option<TokenStream> {
    let name = names.format_type.as_deref()?;
    if !is_of_success(emission, names) {
        return None;
    }
    let name = identifier(name);
    let summary = format!(" The media types of a [`{}`].", names.type_name);
    let variants: Vec<_> = names
        .media_types
        .iter()
        .map(|variant| identifier(variant))
        .collect();
    let texts: Vec<_> = content.iter().map(|media_type| &media_type.name).collect();
    let summaries = texts.iter().map(|text| format!(" `{text}`"));
    Some(quote! {
        #[doc = #summary]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum #name {
            #(#[doc = #summaries] #variants,)*
        }

        impl runtime::AnswerFormat for #name {
            const ALL: &'static [Self] = &[#(Self::#variants),*];

            fn media_type(self) -> &'static str {
                match self {
                    #(Self::#variants => #texts,)*
                }
            }
        }
    })
}

/// Errors are not negotiated.
fn is_of_success(emission: &Emission<'_>, names: &PayloadNames) -> bool {
    let operations = emission.contract.operations.iter().enumerate();
    operations
        .flat_map(|(index, operation)| {
            operation
                .responses
                .iter()
                .zip(&emission.names.operation(index).responses)
        })
        .any(|(response, own)| {
            let payload = own
                .payload
                .map(|index| &emission.names.payloads()[index].type_name);
            response.status.is_success() && payload == Some(&names.type_name)
        })
}
