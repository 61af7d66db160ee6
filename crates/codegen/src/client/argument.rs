//! The arguments of a wire method: what each is, and names for them that progenitor leaves as they are.

use std::collections::BTreeMap;

use heck::ToSnakeCase;

/// What an argument of a wire method is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Argument {
    /// The text of the path variable of this name.
    Path(String),
    /// The query, with its `?`.
    Query,
    /// The text of the header of this name.
    Header(String),
    /// The `Accept` header, always with this value.
    Accept(String),
    /// The bytes of the body.
    Body,
}

impl Argument {
    /// The name that the wire layer writes, if it writes one.
    pub(super) fn wire_name(&self) -> Option<&str> {
        match self {
            Self::Header(name) => Some(name),
            Self::Accept(_) => Some("accept"),
            Self::Path(_) | Self::Query | Self::Body => None,
        }
    }
}

/// The argument that carries the body; progenitor's own name for it.
pub(super) const BODY: &str = "body";

/// Names that progenitor's methods use within, or that cannot be arguments.
const TAKEN: [&str; 8] = [
    BODY,
    "header_map",
    "info",
    "self",
    "request",
    "response",
    "result",
    "url",
];

/// Arguments under unique names.
#[derive(Default)]
pub(super) struct Arguments {
    pub(super) list: BTreeMap<String, Argument>,
}

impl Arguments {
    /// Adds an argument under the first free name for what the wire calls it.
    pub(super) fn add(&mut self, wire_name: &str, argument: Argument) {
        let name = argument_name(wire_name);
        // progenitor would make one underscore of two.
        let stem = name.trim_end_matches('_');
        let numbered = (2..).map(|number| format!("{stem}_{number}"));
        let free = std::iter::once(name.clone())
            .chain(numbered)
            .find(|name| !TAKEN.contains(&name.as_str()) && !self.list.contains_key(name));
        if let Some(free) = free {
            self.list.insert(free, argument);
        }
    }

    /// Adds a header once, however its letters are written; those that a description cannot set are left out.
    pub(super) fn add_header(&mut self, wire_name: &str) {
        let name = wire_name.to_ascii_lowercase();
        let argument = Argument::Header(name.clone());
        let is_ours = matches!(name.as_str(), "accept" | "authorization");
        if !is_ours && !self.list.values().any(|other| *other == argument) {
            self.add(&name, argument);
        }
    }
}

/// A name that progenitor leaves as it is: in snake case, an identifier.
fn argument_name(wire_name: &str) -> String {
    let letters: String = wire_name
        .chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                ' '
            }
        })
        .collect();
    let name = letters.to_snake_case();
    match name.chars().next() {
        None => "parameter".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("parameter_{name}"),
        Some(_) if syn::parse_str::<syn::Ident>(&name).is_err() => format!("{name}_"),
        Some(_) => name,
    }
}
