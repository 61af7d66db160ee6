//! Names that a generated file gives twice: rustc would refuse it, and asking rustc takes a thousand times as long.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::{Fields, File, FnArg, ImplItem, Item, Pat, Signature, TraitItem};

/// A name that is given twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Duplicate {
    /// What there are two of.
    pub(crate) what: &'static str,
    /// Their name.
    pub(crate) name: String,
}

/// The first name that is given twice in a file; none if it is as it should be.
pub(crate) fn first(file: &File) -> Option<Duplicate> {
    let mut names = Names::default();
    names.items(&file.items);
    names.duplicate
}

/// The names so far, each with its namespace and what it is in.
#[derive(Default)]
struct Names {
    taken: BTreeSet<(&'static str, String)>,
    duplicate: Option<Duplicate>,
}

impl Names {
    fn items(&mut self, items: &[Item]) {
        for item in items {
            self.item(item);
        }
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Struct(item) => {
                self.take("types", item.ident.to_string());
                self.fields(&item.ident.to_string(), &item.fields);
            }
            Item::Enum(item) => {
                self.take("types", item.ident.to_string());
                for variant in &item.variants {
                    let name = format!("{}::{}", item.ident, variant.ident);
                    self.fields(&name, &variant.fields);
                    self.take("variants", name);
                }
            }
            Item::Trait(item) => {
                self.take("types", item.ident.to_string());
                for member in &item.items {
                    if let TraitItem::Fn(member) = member {
                        self.function(&format!("{}::", item.ident), &member.sig);
                    }
                }
            }
            Item::Type(item) => self.take("types", item.ident.to_string()),
            Item::Fn(item) => self.function("", &item.sig),
            Item::Const(item) => self.take_unless_unnamed(&item.ident.to_string()),
            Item::Static(item) => self.take("values", item.ident.to_string()),
            Item::Impl(item) => {
                let generics = item.generics.to_token_stream();
                let target = item.self_ty.to_token_stream();
                let owner = match &item.trait_ {
                    Some((_, path, _)) => {
                        let owner = format!("<{target} as {}>", path.to_token_stream());
                        self.take("implementations", format!("{generics} {owner}"));
                        owner
                    }
                    None => target.to_string(),
                };
                for member in &item.items {
                    if let ImplItem::Fn(member) = member {
                        self.function(&format!("{owner}::"), &member.sig);
                    }
                }
            }
            Item::Mod(item) => {
                self.take("types", item.ident.to_string());
                // A module has names of its own.
                let mut inner = Self::default();
                if let Some((_, items)) = &item.content {
                    inner.items(items);
                }
                self.duplicate = self.duplicate.take().or(inner.duplicate);
            }
            _ => {}
        }
    }

    fn fields(&mut self, owner: &str, fields: &Fields) {
        for name in fields.iter().filter_map(|field| field.ident.as_ref()) {
            self.take("fields", format!("{owner}.{name}"));
        }
    }

    fn function(&mut self, owner: &str, signature: &Signature) {
        let name = format!("{owner}{}", signature.ident);
        for argument in &signature.inputs {
            if let FnArg::Typed(argument) = argument
                && let Pat::Ident(pattern) = &*argument.pat
            {
                self.take("arguments", format!("{name}({})", pattern.ident));
            }
        }
        self.take("values", name);
    }

    fn take_unless_unnamed(&mut self, name: &str) {
        if name != "_" {
            self.take("values", name.to_owned());
        }
    }

    fn take(&mut self, what: &'static str, name: String) {
        let taken = (what, name);
        if self.taken.contains(&taken) && self.duplicate.is_none() {
            let (what, name) = taken;
            self.duplicate = Some(Duplicate { what, name });
        } else {
            self.taken.insert(taken);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use super::*;

    fn found(text: &str) -> Option<String> {
        first(&syn::parse_file(text).unwrap()).map(|found| format!("{} {}", found.what, found.name))
    }

    #[test]
    fn a_name_that_is_given_twice_is_found() {
        for (text, expected) in [
            ("struct A; enum A {}", "types A"),
            ("enum A { B, B(u8) }", "variants A::B"),
            ("struct A { b: u8, b: u8 }", "fields A.b"),
            ("enum A { B { c: u8, c: u8 } }", "fields A::B.c"),
            (
                "struct A; impl A { fn b() {} } impl A { fn b() {} }",
                "values A::b",
            ),
            ("trait T { fn f(a: u8, a: u8); }", "arguments T::f(a)"),
            (
                "struct A; impl From<u8> for A {} impl From<u8> for A {}",
                "implementations  <A as From < u8 >>",
            ),
            ("mod m { fn f() {} fn f() {} }", "values f"),
        ] {
            assert_eq!(found(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_rustc_tells_apart_is_no_duplicate() {
        let text = "struct A; const A_B: u8 = 1; fn a() {} mod a {} mod b { fn a() {} } const _: () = (); const _: () = ();\
            impl From<u8> for A { fn from() {} } impl From<u16> for A { fn from() {} }";
        assert_eq!(found(text), None);
    }
}
