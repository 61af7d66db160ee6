//! Arms of a match over responses, of which those with one body become one.

use counterpart_contract::{Response, StatusPattern};
use proc_macro2::TokenStream;
use quote::quote;

use super::outcome::is_patterned;

/// An arm of a match over responses.
pub(super) struct Arm {
    pattern: TokenStream,
    body: TokenStream,
    /// What `status` stands for in it: patterns with statuses of two types are not one.
    status: Option<StatusPattern>,
}

impl Arm {
    /// An arm of which the pattern binds `status` if the response has none of its own.
    pub(super) fn new(pattern: TokenStream, body: TokenStream, response: &Response) -> Self {
        Self {
            pattern,
            body,
            status: is_patterned(response).then_some(response.status),
        }
    }
}

/// The arms of a match, those with one body as one: `Self::NotFound(_) | Self::Gone(_) => body`.
pub(super) fn merged(arms: impl Iterator<Item = Arm>) -> impl Iterator<Item = TokenStream> {
    let mut merged: Vec<(Vec<TokenStream>, Arm)> = Vec::new();
    for arm in arms {
        let same = merged.iter_mut().find(|(_, other)| {
            other.status == arm.status && other.body.to_string() == arm.body.to_string()
        });
        match same {
            Some((patterns, _)) => patterns.push(arm.pattern),
            None => merged.push((vec![arm.pattern.clone()], arm)),
        }
    }
    merged
        .into_iter()
        .map(|(patterns, Arm { body, .. })| quote! { #(#patterns)|* => #body })
}
