//! What the files of one module see of each other.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;
use syn::visit_mut::VisitMut;
use syn::{File, Item, Visibility, parse_quote};

use crate::imports::words;
use crate::render::Chunk;

/// What a file defines and what it names.
#[derive(Debug, Default)]
pub(super) struct Scan {
    defined: BTreeMap<String, Definition>,
    pub(super) words: BTreeSet<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Definition {
    Public,
    /// Public, and nothing that other files of the module call.
    PublicFunction,
    OfParent,
    Private,
}

impl Scan {
    /// Looks through the chunks of a file.
    pub(super) fn of(chunks: &[Chunk]) -> Self {
        let mut scan = Self::default();
        for chunk in chunks {
            // What does not parse is found when it is rendered.
            let Ok(mut file) = syn::parse2::<File>(chunk.tokens()) else {
                continue;
            };
            scan.words.extend(words(&file));
            for item in &mut file.items {
                let is_function = matches!(item, Item::Fn(_));
                let Some((name, visibility)) = name_and_visibility(item) else {
                    continue;
                };
                let definition = match visibility {
                    Visibility::Public(_) if is_function => Definition::PublicFunction,
                    Visibility::Public(_) => Definition::Public,
                    Visibility::Restricted(_) => Definition::OfParent,
                    Visibility::Inherited => Definition::Private,
                };
                scan.defined.insert(name, definition);
            }
        }
        scan
    }

    /// What the parts of the module may name of this file.
    pub(super) fn named_by_parts(&self) -> impl Iterator<Item = String> {
        let defined = self.defined.iter();
        let named = defined.filter(|(_, definition)| **definition != Definition::PublicFunction);
        named.map(|(name, _)| name.clone())
    }

    /// The visibility under which the file of the module passes on what this file defines; nothing if nobody names it.
    pub(super) fn passed_on(
        &self,
        words: &mut dyn Iterator<Item = &String>,
    ) -> Option<TokenStream> {
        let has = |wanted: &[Definition]| self.defined.values().any(|one| wanted.contains(one));
        if has(&[Definition::Public, Definition::PublicFunction]) {
            Some(quote! { pub })
        } else if has(&[Definition::OfParent]) {
            Some(quote! { pub(super) })
        } else {
            let mut named = words.filter(|word| self.defined.contains_key(*word));
            named.next().map(|_| TokenStream::new())
        }
    }
}

/// Moves items one module down: the parent's stay visible there, and so do those that other files name.
pub(super) fn deepen(file: &mut File, named: &BTreeSet<&String>) {
    for item in &mut file.items {
        Deeper.visit_item_mut(item);
        if let Some((name, visibility)) = name_and_visibility(item)
            && matches!(visibility, Visibility::Inherited)
            && named.contains(&name)
        {
            *visibility = parse_quote! { pub(super) };
        }
    }
}

/// `pub(super)`, seen from one module further down.
struct Deeper;

impl VisitMut for Deeper {
    fn visit_visibility_mut(&mut self, visibility: &mut Visibility) {
        if matches!(visibility, Visibility::Restricted(_)) {
            *visibility = parse_quote! { pub(in super::super) };
        }
    }
}

fn name_and_visibility(item: &mut Item) -> Option<(String, &mut Visibility)> {
    let (name, visibility) = match item {
        Item::Const(item) if item.ident != "_" => (&item.ident, &mut item.vis),
        Item::Enum(item) => (&item.ident, &mut item.vis),
        Item::Fn(item) => (&item.sig.ident, &mut item.vis),
        Item::Static(item) => (&item.ident, &mut item.vis),
        Item::Struct(item) => (&item.ident, &mut item.vis),
        Item::Trait(item) => (&item.ident, &mut item.vis),
        Item::Type(item) => (&item.ident, &mut item.vis),
        _ => return None,
    };
    Some((name.to_string(), visibility))
}
