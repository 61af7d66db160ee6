//! The rewritings of the polish, one visitor each.

use proc_macro2::{Ident, Span};
use quote::quote;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Block, Expr, ExprCall, ExprLit, ExprMethodCall, FnArg, GenericParam, Generics, Lit, LitStr,
    Macro, Pat, Path, PathSegment, Receiver, Stmt, Token, TypeReference, parse_quote,
};

use super::argument::Argument;
use super::projection::ProjectedOperation;

/// Puts the names of the wire where those of the projection stand: `header_map.append("x_tag", ..)`.
pub(super) struct WireNames<'p> {
    pub(super) operation: &'p ProjectedOperation,
    /// A name that is none of the projection, if there was one.
    pub(super) unknown: Option<String>,
}

impl WireNames<'_> {
    fn replace(&mut self, arguments: &mut Punctuated<Expr, Token![,]>) {
        let Some(Expr::Lit(ExprLit {
            lit: Lit::Str(name),
            ..
        })) = arguments.first_mut()
        else {
            return;
        };
        let projected = name.value();
        match self
            .operation
            .arguments
            .get(&projected)
            .and_then(Argument::wire_name)
        {
            Some(wire_name) => *name = LitStr::new(wire_name, name.span()),
            None => self.unknown = Some(projected),
        }
    }
}

impl VisitMut for WireNames<'_> {
    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        if call.method == "append" {
            self.replace(&mut call.args);
        }
        visit_mut::visit_expr_method_call_mut(self, call);
    }
}

/// Takes out what nobody asked for: the header `api-version`, the content type of the projection, attributes, strings made
/// only to be copied; and has
/// `reqwest` called as it can be where it has no function for the method.
pub(super) struct Unasked {
    /// How many headers the operation has.
    pub(super) headers: usize,
}

impl VisitMut for Unasked {
    fn visit_block_mut(&mut self, block: &mut Block) {
        block.stmts.retain(|statement| {
            !(appends_constant(statement) || self.headers == 0 && declares(statement, "header_map"))
        });
        for statement in &mut block.stmts {
            if let Stmt::Local(local) = statement {
                local.attrs.clear();
            }
        }
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let Some(text) = converted_text(expression) {
            *expression =
                parse_quote! { reqwest::header::HeaderValue::from_bytes(#text.as_bytes())? };
        }
        let Expr::MethodCall(call) = expression else {
            return;
        };
        if call.method == "header" || call.method == "headers" {
            *expression = (*call.receiver).clone();
        } else if call.method == "options" || call.method == "trace" {
            let method = Ident::new(&call.method.to_string().to_uppercase(), Span::call_site());
            call.method = Ident::new("request", Span::call_site());
            call.args
                .insert(0, parse_quote! { reqwest::Method::#method });
        }
    }
}

/// The text that becomes the value of a header by way of a string of its own: `accept.to_string().try_into()?`.
fn converted_text(expression: &Expr) -> Option<Expr> {
    let Expr::Try(attempt) = expression else {
        return None;
    };
    let Expr::MethodCall(conversion) = &*attempt.expr else {
        return None;
    };
    match &*conversion.receiver {
        Expr::MethodCall(copy) if conversion.method == "try_into" && copy.method == "to_string" => {
            Some((*copy.receiver).clone())
        }
        _ => None,
    }
}

/// Whether a statement appends a header whose name is no parameter's: `header_map.append(HeaderName::from_static(..), ..)`.
fn appends_constant(statement: &Stmt) -> bool {
    match statement {
        Stmt::Expr(Expr::MethodCall(call), _) => {
            call.method == "append" && matches!(call.args.first(), Some(Expr::Call(_)))
        }
        _ => false,
    }
}

pub(super) fn declares(statement: &Stmt, name: &str) -> bool {
    matches!(statement, Stmt::Local(local) if matches!(&local.pat, Pat::Ident(pattern) if pattern.ident == name))
}

fn ends_with(call: &ExprCall, function: &str) -> bool {
    match &*call.func {
        Expr::Path(path) => path
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident == function),
        _ => false,
    }
}

/// Has the constructor take a URL that is parsed already.
pub(super) struct ParsedUrl;

impl VisitMut for ParsedUrl {
    fn visit_fn_arg_mut(&mut self, argument: &mut FnArg) {
        if let FnArg::Typed(argument) = argument
            && let Pat::Ident(pattern) = &*argument.pat
            && pattern.ident == "baseurl"
        {
            *argument.ty = parse_quote! { &runtime::generated::client::BaseUrl };
        }
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        match expression {
            Expr::MethodCall(copy) if copy.method == "to_string" => {
                copy.method = Ident::new("clone", Span::call_site());
            }
            _ => visit_mut::visit_expr_mut(self, expression),
        }
    }
}

/// Sends to the base URL as it is, where it is the whole target: `let url = self.baseurl.with_query(query)?;`.
pub(super) struct WholeUrl;

impl VisitMut for WholeUrl {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        match expression {
            Expr::Macro(call) if call.mac.path.is_ident("format") => {
                let parse = Punctuated::<Expr, Token![,]>::parse_terminated;
                let arguments = call.mac.parse_body_with(parse).unwrap_or_default();
                // The template, the base URL, the query.
                let query = arguments.into_iter().nth(2);
                let query = query.unwrap_or_else(|| parse_quote! { "" });
                *expression = parse_quote! { self.baseurl.with_query(#query)? };
            }
            _ => visit_mut::visit_expr_mut(self, expression),
        }
    }
}

/// Takes out of the template of a URL what stands there only to tell paths apart.
pub(super) struct Unmarked<'p> {
    /// Some may be empty.
    pub(super) marks: [&'p str; 2],
}

impl VisitMut for Unmarked<'_> {
    fn visit_macro_mut(&mut self, call: &mut Macro) {
        let parse = Punctuated::<Expr, Token![,]>::parse_terminated;
        let Ok(mut arguments) = call.parse_body_with(parse) else {
            return;
        };
        let Some(Expr::Lit(ExprLit {
            lit: Lit::Str(template),
            ..
        })) = arguments.first_mut()
        else {
            return;
        };
        let mut text = template.value();
        for mark in self.marks.iter().filter(|mark| !mark.is_empty()) {
            text = text.replace(mark, "");
        }
        if text == template.value() {
            return;
        }
        *template = LitStr::new(&text, template.span());
        let arguments = arguments.iter();
        call.tokens = quote! { #(#arguments),* };
    }
}

/// Joins the texts of a URL with the base URL, which is parsed already: `self.baseurl.join(&["/pets/", pet_id, query])?`.
pub(super) struct Joined;

impl VisitMut for Joined {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        match expression {
            Expr::Macro(call) if call.mac.path.is_ident("format") => {
                if let Some(texts) = joined_texts(&call.mac) {
                    *expression = parse_quote! { self.baseurl.join(&[#(#texts),*])? };
                }
            }
            _ => visit_mut::visit_expr_mut(self, expression),
        }
    }
}

/// The texts that `format!` puts behind the base URL, in their order: those of its template and, in place of each `{}`, its argument.
fn joined_texts(call: &Macro) -> Option<Vec<Expr>> {
    let parse = Punctuated::<Expr, Token![,]>::parse_terminated;
    let mut arguments = call.parse_body_with(parse).ok()?.into_iter();
    let Some(Expr::Lit(ExprLit {
        lit: Lit::Str(template),
        ..
    })) = arguments.next()
    else {
        return None;
    };
    // The base URL stands first.
    arguments.next()?;
    let template = template.value();
    let mut characters = template.strip_prefix("{}")?.chars().peekable();
    let mut texts = Vec::new();
    let mut literal = String::new();
    while let Some(character) = characters.next() {
        match (character, characters.peek()) {
            ('{', Some('}')) => {
                characters.next();
                push_literal(&mut texts, &mut literal);
                texts.push(arguments.next()?);
            }
            // A brace is written twice.
            ('{' | '}', next) if next == Some(&character) => {
                characters.next();
                literal.push(character);
            }
            _ => literal.push(character),
        }
    }
    push_literal(&mut texts, &mut literal);
    Some(texts)
}

fn push_literal(texts: &mut Vec<Expr>, literal: &mut String) {
    if !literal.is_empty() {
        let text = std::mem::take(literal);
        texts.push(parse_quote! { #text });
    }
}

/// Leaves out lifetimes that need no name.
pub(super) struct Lifetimes;

impl VisitMut for Lifetimes {
    fn visit_generics_mut(&mut self, generics: &mut Generics) {
        let others = std::mem::take(&mut generics.params).into_iter();
        generics.params = others
            .filter(|parameter| !matches!(parameter, GenericParam::Lifetime(_)))
            .collect();
        if generics.params.is_empty() {
            *generics = Generics::default();
        }
    }

    fn visit_receiver_mut(&mut self, receiver: &mut Receiver) {
        *receiver = parse_quote! { &self };
    }

    fn visit_type_reference_mut(&mut self, reference: &mut TypeReference) {
        reference.lifetime = None;
        visit_mut::visit_type_reference_mut(self, reference);
    }
}

/// Leads every path to the foreign crate through the runtime, so that a generated crate depends on the runtime alone.
#[derive(Default)]
pub(super) struct RuntimePaths {
    /// A path into progenitor's own client, which the runtime does not have, if there was one.
    pub(super) foreign: Option<String>,
}

impl VisitMut for RuntimePaths {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        path.leading_colon = None;
        let words: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        // What stands in place of how many of the first words.
        let (replacement, replaced): (Option<Path>, usize) = match words.as_slice() {
            ["reqwest", "Client"] => (Some(parse_quote! { runtime::client::HttpClient }), 2),
            ["std", "vec", "Vec"] | ["std", "string", "String"] => (None, 2),
            ["reqwest", ..] => (Some(parse_quote! { runtime::client }), 0),
            ["progenitor_client", ..] => {
                self.foreign = Some(words.join("::"));
                return;
            }
            _ => return,
        };
        let kept: Vec<PathSegment> = path.segments.iter().skip(replaced).cloned().collect();
        let mut segments: Vec<PathSegment> = replacement
            .into_iter()
            .flat_map(|path| path.segments)
            .collect();
        segments.extend(kept);
        path.segments = segments.into_iter().collect();
    }

    /// `format!(..)` holds expressions, which are tokens to a visitor.
    fn visit_macro_mut(&mut self, call: &mut Macro) {
        let parse = Punctuated::<Expr, Token![,]>::parse_terminated;
        if let Ok(mut arguments) = call.parse_body_with(parse) {
            for argument in &mut arguments {
                self.visit_expr_mut(argument);
            }
            let arguments = arguments.iter();
            call.tokens = quote! { #(#arguments),* };
        }
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        // The arguments are ready to stand in a URL: `encode_path(&id.to_string())`.
        if let Expr::Call(call) = expression
            && ends_with(call, "encode_path")
            && let Some(Expr::Reference(reference)) = call.args.first()
            && let Expr::MethodCall(conversion) = &*reference.expr
        {
            *expression = (*conversion.receiver).clone();
        }
        visit_mut::visit_expr_mut(self, expression);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The foreign path that is found, and what the expression has become.
    fn led(mut expression: Expr) -> (Option<String>, Expr) {
        let mut paths = RuntimePaths::default();
        paths.visit_expr_mut(&mut expression);
        (paths.foreign, expression)
    }

    #[test]
    fn a_path_into_progenitors_own_client_is_found_also_within_a_macro() {
        let plain = led(parse_quote! { progenitor_client::ResponseValue::empty(response) });
        let name = plain.0.as_deref();
        assert_eq!(name, Some("progenitor_client::ResponseValue::empty"));
        let within = led(parse_quote! { format!("{}", ::progenitor_client::encode_query(id)) });
        let name = within.0.as_deref();
        assert_eq!(name, Some("progenitor_client::encode_query"));
    }

    #[test]
    fn a_text_that_is_ready_for_a_url_needs_nothing_of_progenitors_client() {
        let ready = led(parse_quote! { progenitor_client::encode_path(&id.to_string()) });
        assert_eq!(ready, (None, parse_quote! { id }));
    }
}
