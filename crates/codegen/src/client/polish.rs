//! What progenitor wrote, reduced to what is used and put into our words.
//!
//! ```text
//! tokens of a whole module -> the struct, its constructor, one method per operation
//! ```
//!
//! On the way the names on the wire replace those of the projection, and what progenitor writes into every request of
//! its own accord goes: the version of the description as a header, and a content type that is never the body's. A method
//! ends where the request stands: sending it is the runtime's, as progenitor's hooks can say neither of an attempt nor of
//! a credential why it failed.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::visit_mut::VisitMut as _;
use syn::{
    Attribute, File, FnArg, ImplItem, ImplItemFn, Item, ItemImpl, ItemStruct, Local, LocalInit,
    Pat, Stmt, Visibility, parse_quote,
};

use super::argument::Argument;
use super::projection::{EMPTY_SEGMENT, ProjectedOperation, Projection};
use super::rewrite::{
    Joined, Lifetimes, ParsedUrl, RuntimePaths, Unasked, Unmarked, WholeUrl, WireNames, declares,
};
use crate::emission::Side;

/// The polished wire layer.
#[derive(Debug)]
pub(super) struct Wire {
    /// The struct and its constructor.
    pub(super) items: TokenStream,
    /// One method per operation.
    pub(super) methods: Vec<TokenStream>,
    /// What the methods stand in: `impl Client`.
    pub(super) implementation: TokenStream,
    /// The arguments of each method in their order, by the method's name; the one place that decides it.
    pub(super) signatures: BTreeMap<String, Vec<Argument>>,
}

/// Polishes what progenitor made of a projection; `endpoints` has `METHOD /path` for each operation.
///
/// # Errors
///
/// If it is not what progenitor 0.15.1 makes of a projection.
pub(super) fn polish(
    tokens: TokenStream,
    side: Side,
    projection: &Projection,
    endpoints: &[String],
) -> Result<Wire, String> {
    let file: File = syn::parse2(tokens).map_err(|error| error.to_string())?;
    let mut pieces = Pieces::sort(file)?;
    let mut methods = Vec::new();
    let mut signatures = BTreeMap::new();
    for (operation, endpoint) in projection.operations.iter().zip(endpoints) {
        let mut method = pieces
            .methods
            .remove(&operation.method)
            .ok_or_else(|| format!("there is no method `{}`", operation.method))?;
        let signature = signature(&method, operation)?;
        polish_method(&mut method, operation, endpoint)?;
        match side {
            Side::Called => Joined.visit_block_mut(&mut method.block),
            Side::Sent => WholeUrl.visit_block_mut(&mut method.block),
        }
        signatures.insert(operation.method.clone(), signature);
        methods.push(method.into_token_stream());
    }
    let Pieces {
        structure,
        constructor,
        methods: _,
    } = pieces;
    let mut structure = structure;
    if side == Side::Sent {
        for field in &mut structure.fields {
            // Each call has a URL of its own.
            if field.ident.as_ref().is_some_and(|name| name == "baseurl") {
                field.vis = module_private();
            }
        }
    }
    let allowance = allowance();
    let items = quote! {
        #structure

        impl Client {
            #constructor
        }
    };
    Ok(Wire {
        items,
        methods,
        implementation: quote! { #allowance impl Client },
        signatures,
    })
}

/// What is kept of the module.
struct Pieces {
    structure: ItemStruct,
    constructor: ImplItemFn,
    methods: BTreeMap<String, ImplItemFn>,
}

impl Pieces {
    fn sort(file: File) -> Result<Self, String> {
        let mut structure = None;
        let mut methods = BTreeMap::new();
        for item in file.items {
            match item {
                Item::Struct(item) if item.ident == "Client" => structure = Some(item),
                Item::Impl(item) if item.trait_.is_none() => methods.extend(functions(item)),
                // Imports, types, the prelude, facts for hooks and a check that they are there.
                _ => {}
            }
        }
        let missing = |what: &str| format!("there is no {what}");
        let constructor = methods.remove("new_with_client");
        // It would make an HTTP client of its own, and panic if it cannot.
        methods.remove("new");
        Ok(Self {
            structure: polish_structure(structure.ok_or_else(|| missing("struct"))?)?,
            constructor: polish_constructor(constructor.ok_or_else(|| missing("constructor"))?)?,
            methods,
        })
    }
}

fn functions(item: ItemImpl) -> impl Iterator<Item = (String, ImplItemFn)> {
    item.items.into_iter().filter_map(|item| match item {
        ImplItem::Fn(function) => Some((function.sig.ident.to_string(), function)),
        _ => None,
    })
}

fn polish_structure(mut structure: ItemStruct) -> Result<ItemStruct, String> {
    let documentation = documentation("What writes the requests: a base URL, and an HTTP client.");
    structure
        .attrs
        .retain(|attribute| attribute.path().is_ident("derive"));
    structure.attrs.splice(0..0, documentation);
    structure.attrs.push(allowance());
    structure.vis = module_private();
    for field in &mut structure.fields {
        field.vis = Visibility::Inherited;
        if field.ident.as_ref().is_some_and(|name| name == "baseurl") {
            field.ty = parse_quote! { runtime::generated::client::BaseUrl };
        }
    }
    through_runtime("the struct", |paths| {
        paths.visit_item_struct_mut(&mut structure);
    })?;
    Ok(structure)
}

fn polish_constructor(mut constructor: ImplItemFn) -> Result<ImplItemFn, String> {
    constructor.attrs =
        documentation("A client of the service at this base URL, which has no slash at its end.");
    constructor.vis = module_private();
    ParsedUrl.visit_impl_item_fn_mut(&mut constructor);
    through_runtime("the constructor", |paths| {
        paths.visit_impl_item_fn_mut(&mut constructor);
    })?;
    Ok(constructor)
}

/// Leads the paths of an item through the runtime, which has `reqwest` but not progenitor's own client.
fn through_runtime(item: &str, visit: impl FnOnce(&mut RuntimePaths)) -> Result<(), String> {
    let mut paths = RuntimePaths::default();
    visit(&mut paths);
    match paths.foreign {
        Some(path) => Err(format!("{item} needs `{path}`")),
        None => Ok(()),
    }
}

/// The arguments of a method in their order.
fn signature(method: &ImplItemFn, operation: &ProjectedOperation) -> Result<Vec<Argument>, String> {
    let names = method.sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => match &*typed.pat {
            Pat::Ident(pattern) => Some(pattern.ident.to_string()),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    });
    names
        .map(|name| {
            let argument = operation.arguments.get(&name).cloned();
            argument.ok_or_else(|| format!("`{}` has an argument `{name}`", operation.method))
        })
        .collect()
}

fn polish_method(
    method: &mut ImplItemFn,
    operation: &ProjectedOperation,
    endpoint: &str,
) -> Result<(), String> {
    method.attrs = documentation(&format!("`{endpoint}`"));
    method.vis = module_private();
    let header =
        |argument: &&Argument| matches!(argument, Argument::Header(_) | Argument::Accept(_));
    let headers = operation.arguments.values().filter(header).count();
    end_with_request(method, headers)?;
    Unasked { headers }.visit_block_mut(&mut method.block);
    let mut wire_names = WireNames {
        operation,
        unknown: None,
    };
    wire_names.visit_block_mut(&mut method.block);
    if let Some(name) = wire_names.unknown {
        return Err(format!(
            "`{}` writes a parameter `{name}`",
            operation.method
        ));
    }
    Unmarked {
        marks: [&operation.mark, EMPTY_SEGMENT],
    }
    .visit_block_mut(&mut method.block);
    Lifetimes.visit_signature_mut(&mut method.sig);
    through_runtime(&format!("`{}`", operation.method), |paths| {
        paths.visit_impl_item_fn_mut(method);
    })
}

/// Has a method return the request that it would have sent, and write the headers where they stay: `let mut header_map = ..` becomes
/// `let mut request = self.client.get(url).build()?; let header_map = request.headers_mut();`.
fn end_with_request(method: &mut ImplItemFn, headers: usize) -> Result<(), String> {
    let statements = &mut method.block.stmts;
    let position = |statements: &[Stmt], name: &str| {
        statements
            .iter()
            .position(|statement| declares(statement, name))
    };
    let end = position(statements, "request").unwrap_or(statements.len());
    let mut rest = statements.split_off(end).into_iter();
    let Some(Stmt::Local(Local {
        init: Some(LocalInit { expr, .. }),
        ..
    })) = rest.next()
    else {
        return Err(format!("`{}` builds no request", method.sig.ident));
    };
    if headers == 0 {
        statements.push(Stmt::Expr(parse_quote! { Ok(#expr) }, None));
    } else {
        let Some(start) = position(statements, "header_map") else {
            return Err(format!("`{}` writes no headers", method.sig.ident));
        };
        let request = [
            parse_quote! { let mut request = #expr; },
            parse_quote! { let header_map = request.headers_mut(); },
        ];
        statements.splice(start..=start, request);
        statements.push(Stmt::Expr(parse_quote! { Ok(request) }, None));
    }
    method.sig.asyncness = None;
    method.sig.output =
        parse_quote! { -> Result<runtime::generated::client::HttpRequest, runtime::Failure> };
    Ok(())
}

fn documentation(line: &str) -> Vec<Attribute> {
    let line = format!(" {line}");
    vec![parse_quote! { #[doc = #line] }]
}

/// The one broad allowance of generated code.
fn allowance() -> Attribute {
    parse_quote! {
        #[allow(clippy::all, clippy::pedantic, reason = "written by progenitor, in its own style")]
    }
}

fn module_private() -> Visibility {
    parse_quote! { pub(super) }
}
