//! What progenitor wrote, reduced to what is used and put into our words.
//!
//! ```text
//! tokens of a whole module -> the struct, its constructor, its facts, one method per operation
//! ```
//!
//! On the way the names on the wire replace those of the projection, and what progenitor writes into every request of
//! its own accord goes: the version of the description as a header, and a content type that is never the body's.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Block, Expr, ExprCall, ExprLit, ExprMethodCall, File, FnArg, GenericParam, Generics,
    ImplItem, ImplItemFn, Item, ItemImpl, ItemStruct, Lit, LitStr, Macro, Pat, Path, PathSegment,
    Receiver, Stmt, Token, TypeReference, Visibility, parse_quote,
};

use super::projection::{Argument, ProjectedOperation, Projection};

/// The polished wire layer.
#[derive(Debug)]
pub(super) struct Wire {
    /// Its items.
    pub(super) items: TokenStream,
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
        signatures.insert(operation.method.clone(), signature);
        methods.push(method);
    }
    let Pieces {
        structure,
        constructor,
        facts,
        methods: _,
    } = pieces;
    let allowance = allowance();
    let items = quote! {
        #structure

        impl Client {
            #constructor
        }

        #facts

        #allowance
        impl Client {
            #(#methods)*
        }
    };
    Ok(Wire { items, signatures })
}

/// What is kept of the module.
struct Pieces {
    structure: ItemStruct,
    constructor: ImplItemFn,
    facts: ItemImpl,
    methods: BTreeMap<String, ImplItemFn>,
}

impl Pieces {
    fn sort(file: File) -> Result<Self, String> {
        let mut structure = None;
        let mut facts = None;
        let mut methods = BTreeMap::new();
        for item in file.items {
            match item {
                Item::Struct(item) if item.ident == "Client" => structure = Some(item),
                Item::Impl(item) if item.trait_.is_some() => facts = Some(item),
                Item::Impl(item) => methods.extend(functions(item)),
                // Imports, types, the prelude, a check that the hooks are there.
                _ => {}
            }
        }
        let missing = |what: &str| format!("there is no {what}");
        let constructor = methods.remove("new_with_client");
        // It would make an HTTP client of its own, and panic if it cannot.
        methods.remove("new");
        Ok(Self {
            structure: polish_structure(structure.ok_or_else(|| missing("struct"))?),
            constructor: polish_constructor(constructor.ok_or_else(|| missing("constructor"))?),
            facts: polish_facts(facts.ok_or_else(|| missing("implementation of `ClientInfo`"))?),
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

fn polish_structure(mut structure: ItemStruct) -> ItemStruct {
    let documentation = documentation(
        "What sends the requests: a base URL, an HTTP client, and what the hooks need.",
    );
    structure
        .attrs
        .retain(|attribute| attribute.path().is_ident("derive"));
    structure.attrs.splice(0..0, documentation);
    structure.attrs.push(allowance());
    structure.vis = module_private();
    for field in &mut structure.fields {
        field.vis = match &field.ident {
            // The hooks read it.
            Some(name) if name == "inner" => module_private(),
            _ => Visibility::Inherited,
        };
    }
    RuntimePaths.visit_item_struct_mut(&mut structure);
    structure
}

fn polish_constructor(mut constructor: ImplItemFn) -> ImplItemFn {
    constructor.attrs =
        documentation("A client of the service at this base URL, which has no slash at its end.");
    constructor.vis = module_private();
    RuntimePaths.visit_impl_item_fn_mut(&mut constructor);
    constructor
}

fn polish_facts(mut facts: ItemImpl) -> ItemImpl {
    RuntimePaths.visit_item_impl_mut(&mut facts);
    facts
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
    Lifetimes.visit_signature_mut(&mut method.sig);
    RuntimePaths.visit_impl_item_fn_mut(method);
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

/// Puts the names of the wire where those of the projection stand: `QueryParam::new("tag_2", ..)`,
/// `header_map.append("x_tag", ..)`.
struct WireNames<'p> {
    operation: &'p ProjectedOperation,
    unknown: Option<String>,
}

impl WireNames<'_> {
    fn replace(&mut self, argument: Option<&mut Expr>) {
        let Some(Expr::Lit(ExprLit {
            lit: Lit::Str(name),
            ..
        })) = argument
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
    fn visit_expr_call_mut(&mut self, call: &mut ExprCall) {
        if names_type(call, "QueryParam") {
            self.replace(call.args.first_mut());
        }
        visit_mut::visit_expr_call_mut(self, call);
    }

    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        if call.method == "append" {
            self.replace(call.args.first_mut());
        }
        visit_mut::visit_expr_method_call_mut(self, call);
    }
}

/// Takes out what nobody asked for: the header `api-version`, the content type of the projection, attributes; and has
/// `reqwest` called as it can be where it has no function for the method.
struct Unasked {
    /// How many headers the operation has.
    headers: usize,
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

    fn visit_expr_call_mut(&mut self, call: &mut ExprCall) {
        visit_mut::visit_expr_call_mut(self, call);
        if ends_with(call, "with_capacity") {
            let capacity = Literal::usize_unsuffixed(self.headers);
            call.args = parse_quote! { #capacity };
        }
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        let Expr::MethodCall(call) = expression else {
            return;
        };
        if call.method == "header" || call.method == "headers" && self.headers == 0 {
            *expression = (*call.receiver).clone();
        } else if call.method == "options" || call.method == "trace" {
            let method = Ident::new(&call.method.to_string().to_uppercase(), Span::call_site());
            call.method = Ident::new("request", Span::call_site());
            call.args
                .insert(0, parse_quote! { reqwest::Method::#method });
        }
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

fn declares(statement: &Stmt, name: &str) -> bool {
    matches!(statement, Stmt::Local(local) if matches!(&local.pat, Pat::Ident(pattern) if pattern.ident == name))
}

/// Whether a function of this type is called: `QueryParam::new(..)`.
fn names_type(call: &ExprCall, name: &str) -> bool {
    match &*call.func {
        Expr::Path(path) => path
            .path
            .segments
            .iter()
            .any(|segment| segment.ident == name),
        _ => false,
    }
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

/// Leaves out lifetimes that need no name.
struct Lifetimes;

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

/// Leads every path to the foreign crates through the runtime, so that a generated crate depends on the runtime alone.
struct RuntimePaths;

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
            ["Error", ..] => (Some(parse_quote! { runtime::client::WireError }), 1),
            ["std", "vec", "Vec"] | ["std", "string", "String"] => (None, 2),
            ["reqwest" | "progenitor_client", ..]
            | [
                "ByteStream" | "ClientInfo" | "OperationInfo" | "ResponseValue" | "encode_path",
                ..,
            ] => (Some(parse_quote! { runtime::client }), 0),
            _ => return,
        };
        let arguments = path.segments[0].arguments.clone();
        let kept: Vec<PathSegment> = path.segments.iter().skip(replaced).cloned().collect();
        let mut segments: Vec<PathSegment> = replacement
            .into_iter()
            .flat_map(|path| path.segments)
            .collect();
        if let (["Error", ..], Some(last)) = (words.as_slice(), segments.last_mut()) {
            last.arguments = arguments;
        }
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

    fn visit_expr_call_mut(&mut self, call: &mut ExprCall) {
        // The arguments are text already: `encode_path(&id.to_string())`.
        if ends_with(call, "encode_path")
            && let Some(Expr::Reference(reference)) = call.args.first()
            && let Expr::MethodCall(conversion) = &*reference.expr
        {
            let text = &conversion.receiver;
            call.args = parse_quote! { #text };
        }
        visit_mut::visit_expr_call_mut(self, call);
    }
}
