//! The methods that read a list page by page, for operations with `x-pagination`.

use counterpart_contract::Parameter;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::pagination::{self, Next, Plan, Step, Way};
use crate::emission::identifier;
use crate::names::{MemberNames, PageNames};
use crate::operations::Subject;
use crate::structure::State;

/// The two methods of an operation, if its list comes in pages.
///
/// ```ignore
/// pub fn list_customers_pages(&self, request: ListCustomers) -> Pages<ListCustomers> {
///     let client = self.clone();
///     Pages::new(
///         request,
///         move |request| {
///             let client = client.clone();
///             async move { client.list_customers(request).await }
///         },
///         |mut request, page| {
///             request.cursor = Some(page.body.next_cursor.value()?.clone());
///             Some(request)
///         },
///     )
/// }
///
/// pub fn list_customers_items(&self, request: ListCustomers) -> Items<ListCustomers, Customer> {
///     self.list_customers_pages(request).items(|page| page.body.data)
/// }
/// ```
pub(super) fn methods(subject: &Subject<'_>) -> Option<TokenStream> {
    let names = subject.names.pages.as_ref()?;
    let extension = subject.operation.pagination.as_ref()?;
    // It has been checked before anything is emitted.
    let plan = pagination::plan(subject.emission.contract, subject.operation, extension).ok()?;
    let deprecated = subject
        .operation
        .deprecated
        .then(|| quote! { #[deprecated] #[expect(deprecated, reason = "a deprecated list is read as well")] });
    let pages = pages(subject, &plan, names, deprecated.as_ref());
    let items = items(subject, &plan, names, deprecated.as_ref());
    Some(quote! {
        #pages

        #items
    })
}

fn pages(
    subject: &Subject<'_>,
    plan: &Plan<'_>,
    names: &PageNames,
    deprecated: Option<&TokenStream>,
) -> TokenStream {
    let documentation = format!(
        " The pages that [`{}`](Self::{}) answers with, from the one that is asked for to the last or to the first error.",
        subject.names.method, subject.names.method
    );
    let method = identifier(&names.pages);
    let call = identifier(&subject.names.method);
    let request = identifier(&subject.names.request);
    let next = next(subject, plan);
    quote! {
        #[doc = #documentation]
        #deprecated
        pub fn #method(&self, request: #request) -> runtime::client::Pages<#request> {
            let client = self.clone();
            runtime::client::Pages::new(
                request,
                move |request| {
                    let client = client.clone();
                    async move { client.#call(request).await }
                },
                |mut request, page| { #next },
            )
        }
    }
}

fn items(
    subject: &Subject<'_>,
    plan: &Plan<'_>,
    names: &PageNames,
    deprecated: Option<&TokenStream>,
) -> TokenStream {
    let documentation = format!(
        " What is on the pages of [`{}`](Self::{}), item by item.",
        names.pages, names.pages
    );
    let method = identifier(&names.items);
    let pages = identifier(&names.pages);
    let request = identifier(&subject.names.request);
    let item = subject.emission.value_type(plan.item);
    let page = body(plan);
    let fields = plan.items.steps.iter().map(|step| field(subject, step));
    let last = plan.items.steps.last().map(|step| step.state);
    let owned = match last {
        Some(State::RequiredNullable | State::Optional) => Some(quote! { .unwrap_or_default() }),
        Some(State::OptionalNullable) => Some(quote! { .into_option().unwrap_or_default() }),
        _ => None,
    };
    quote! {
        #[doc = #documentation]
        #deprecated
        pub fn #method(&self, request: #request) -> runtime::client::PageItems<#request, #item> {
            self.#pages(request).items(|page| #page #(.#fields)* #owned)
        }
    }
}

/// Makes of `request` the one after it, by `page`: an `Option`.
fn next(subject: &Subject<'_>, plan: &Plan<'_>) -> TokenStream {
    let parameter = &subject.operation.parameters[plan.parameter];
    let field = identifier(&subject.names.parameters[plan.parameter].field);
    let has_more = plan.has_more.as_ref().map(|way| {
        let is_last = match place(subject, plan, way) {
            Place::Always(flag) => quote! { !#flag },
            Place::Perhaps(flag) => quote! { #flag == Some(&false) },
        };
        quote! {
            if #is_last {
                return None;
            }
        }
    });
    let list = || {
        let items = place(subject, plan, &plan.items);
        match items {
            Place::Always(items) => quote! { let items = &#items; },
            Place::Perhaps(items) => quote! { let items = #items?; },
        }
    };
    let count = |first: i64| {
        let first = Literal::i64_unsuffixed(first);
        if parameter.required {
            quote! { request.#field }
        } else {
            quote! { request.#field.unwrap_or(#first) }
        }
    };
    let (before, value) = match &plan.next {
        Next::Text(way) => match place(subject, plan, way) {
            Place::Always(cursor) => (None, quote! { #cursor.clone() }),
            Place::Perhaps(cursor) => (None, quote! { #cursor?.clone() }),
        },
        Next::Value(way) => match place(subject, plan, way) {
            Place::Always(cursor) => (None, quote! { #cursor }),
            Place::Perhaps(cursor) => (None, quote! { *#cursor? }),
        },
        Next::Offset(first) => {
            let (list, offset) = (list(), count(*first));
            let before = quote! {
                #list
                if items.is_empty() {
                    return None;
                }
            };
            (
                Some(before),
                quote! { #offset.checked_add(items.len().try_into().ok()?)? },
            )
        }
        Next::Page(first) => {
            let (list, number) = (list(), count(*first));
            let before = quote! {
                #list
                if items.is_empty() {
                    return None;
                }
            };
            (Some(before), quote! { #number.checked_add(1)? })
        }
        Next::Link(header) => {
            let name = &parameter.wire_name;
            let link = link(subject, plan, *header);
            (
                None,
                quote! { runtime::generated::client::linked(#link, #name)? },
            )
        }
    };
    let assignment = assignment(parameter, &field, &value);
    quote! {
        #has_more
        #before
        #assignment
        Some(request)
    }
}

fn assignment(parameter: &Parameter, field: &Ident, value: &TokenStream) -> TokenStream {
    if parameter.required {
        quote! { request.#field = #value; }
    } else {
        quote! { request.#field = Some(#value); }
    }
}

/// A part of `page`.
enum Place {
    /// It is there; the expression is a place.
    Always(TokenStream),
    /// It may be missing; the expression is an option of a reference.
    Perhaps(TokenStream),
}

fn place(subject: &Subject<'_>, plan: &Plan<'_>, way: &Way) -> Place {
    let start = Place::Always(body(plan));
    way.steps.iter().fold(start, |place, step| {
        let field = field(subject, step);
        match (place, step.state) {
            (Place::Always(place), State::Required | State::Additional) => {
                Place::Always(quote! { #place.#field })
            }
            (Place::Always(place), State::RequiredNullable | State::Optional) => {
                Place::Perhaps(quote! { #place.#field.as_ref() })
            }
            (Place::Always(place), State::OptionalNullable) => {
                Place::Perhaps(quote! { #place.#field.value() })
            }
            (Place::Perhaps(option), State::Required | State::Additional) => {
                Place::Perhaps(quote! { #option.map(|found| &found.#field) })
            }
            (Place::Perhaps(option), State::RequiredNullable | State::Optional) => {
                Place::Perhaps(quote! { #option.and_then(|found| found.#field.as_ref()) })
            }
            (Place::Perhaps(option), State::OptionalNullable) => {
                Place::Perhaps(quote! { #option.and_then(|found| found.#field.value()) })
            }
        }
    })
}

/// The body of `page`: the page itself, unless there are headers beside it.
fn body(plan: &Plan<'_>) -> TokenStream {
    if plan.response.payload.headers.is_empty() {
        quote! { page }
    } else {
        quote! { page.body }
    }
}

/// The header of the page, as an option of a text that is `?`-ed where it may be missing.
fn link(subject: &Subject<'_>, plan: &Plan<'_>, header: usize) -> TokenStream {
    let declared = &plan.response.payload.headers[header];
    let responses = subject.operation.responses.iter();
    let names = responses
        .zip(&subject.names.responses)
        .find(|(response, _)| std::ptr::eq(*response, plan.response))
        .and_then(|(_, names)| names.payload)
        .map(|payload| &subject.emission.names.payloads()[payload].headers[header]);
    let field = identifier(names.map_or("link", String::as_str));
    if declared.required {
        quote! { &page.#field }
    } else {
        quote! { page.#field.as_deref()? }
    }
}

fn field(subject: &Subject<'_>, step: &Step) -> Ident {
    let names = subject.emission.names.schema(step.owner);
    let field = names.and_then(|names| match &names.members {
        MemberNames::Fields { fields, .. } => fields.get(step.property),
        _ => None,
    });
    // Every object with properties has names for them.
    identifier(field.map_or("unnamed", String::as_str))
}
