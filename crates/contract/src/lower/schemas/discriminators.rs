//! Discriminators: which values of which member select which branch of a union, and where they cannot.

use std::collections::{BTreeMap, BTreeSet};

use counterpart_document::openapi::{Discriminator as View, Entries, Place};
use counterpart_document::{Diagnostic, Document, Key, Pointer};

use indexmap::IndexSet;

use super::enumerations::listed_values;
use crate::lower::Lowering;
use crate::lower::names::pascal;
use crate::model::{Contract, SchemaId, SchemaKind, UnionSchema};

/// The values of a discriminator that `mapping` lists, each with the schema that it selects.
pub(super) type Mapping<'d> = Vec<(&'d Key, Pointer)>;

/// What says which values select a branch.
#[derive(Clone, Debug)]
enum Selection {
    /// `mapping`.
    Mapped(Vec<String>),
    /// The branch's own list of values, and the name of its component.
    Listed(Vec<String>, Option<String>),
    /// The name of its component.
    Named(Option<String>),
}

impl<'d> Lowering<'d> {
    /// Reads `mapping`.
    pub(super) fn read_mapping(&mut self, view: &View<'d>) -> Mapping<'d> {
        let mut mapping = Vec::new();
        for (key, place) in view.mapping.iter().flat_map(Entries::iter_all) {
            let Some(text) = place.node.as_str() else {
                let message = "a value of `mapping` must be a string";
                self.report(Diagnostic::error("wrong-type", message, place.span()));
                continue;
            };
            let named = Pointer::root()
                .child("components")
                .child("schemas")
                .child(text);
            if self.document.resolve(&named).is_some() {
                mapping.push((key, named));
            } else if let Some(target) = self.find_target(&place) {
                mapping.push((key, target.pointer));
            } else if let Some(moved) = self.moved(text) {
                let message = format!("`{text}` is in another file");
                self.report(
                    Diagnostic::warning("external-reference", message, place.span())
                        .with_label_text(format!("taken for `{}`", moved.to_fragment()))
                        .with_help(format!("write `{}`", moved.to_fragment())),
                );
                mapping.push((key, moved));
            } else if let Some(target) = self.target(&place) {
                mapping.push((key, target.pointer));
            }
        }
        mapping
    }

    /// The component that a reference to another file means, which a bundler left as it was: that of the same name.
    fn moved(&self, reference: &str) -> Option<Pointer> {
        let (file, fragment) = reference.split_once('#')?;
        let name = fragment.rsplit('/').next().filter(|_| !file.is_empty())?;
        let named = Pointer::root()
            .child("components")
            .child("schemas")
            .child(name);
        self.document.resolve(&named).map(|_| named)
    }

    /// Has unions whose discriminator does not tell their branches apart be read by trying them.
    pub(in crate::lower) fn mend_discriminators(&mut self, contract: &mut Contract) {
        for index in 0..contract.schemas.len() {
            let SchemaKind::Union(union) = &contract.schemas[index].kind else {
                continue;
            };
            let (Some(discriminator), Some(fault)) = (&union.discriminator, fault(contract, union))
            else {
                continue;
            };
            let property = &discriminator.property;
            let span = discriminator.origin.span;
            let branch = |id| contract.schema(id).origin.span;
            let left_out = "left out: a value is tried against one branch after the other";
            let diagnostic = |message: String| {
                Diagnostic::warning("ineffective-discriminator", message, span)
                    .with_label_text(left_out)
            };
            let diagnostic = match &fault {
                Fault::NoObject(other) => {
                    diagnostic(format!("the discriminator `{property}` cannot stand in every branch"))
                        .with_label(branch(*other), "this branch is no object")
                        .with_help("describe the branch as an object, or remove the `discriminator`")
                }
                Fault::Unselected(other) => {
                    diagnostic(format!("no value of the discriminator `{property}` selects every branch"))
                        .with_label(branch(*other), "nothing says which value selects this branch")
                        .with_help("name it in `mapping`, or make it a component")
                }
                Fault::Shared { tag, first, second } => {
                    diagnostic(format!("`{tag}` as `{property}` selects two branches"))
                        .with_label(branch(*first), "this is one of them")
                        .with_label(branch(*second), "this is the other")
                        .with_help("give each branch values of its own, by `mapping` or where the member is described")
                }
            };
            self.report(diagnostic);
            let tried_in_turn = matches!(fault, Fault::Shared { .. });
            if let SchemaKind::Union(union) = &mut contract.schemas[index].kind {
                union.discriminator = None;
                // Its author relies on the member, so nobody has seen to it that a value fits one branch alone.
                union.exclusive &= !tried_in_turn;
                union
                    .variants
                    .iter_mut()
                    .for_each(|branch| branch.tags.clear());
            }
        }
    }

    /// The values of the discriminator that select each branch: those of the mapping, those that the branch itself allows,
    /// or the name of its component.
    ///
    /// Branches that inherit one list of all values from what they have in common are told apart by their names in it.
    pub(super) fn tags(
        &self,
        branches: &[Place<'d>],
        property: &str,
        mapping: &Mapping<'d>,
    ) -> Vec<Vec<String>> {
        let selections: Vec<Selection> = branches
            .iter()
            .map(|branch| self.selection(branch, property, mapping))
            .collect();
        let mut mapped: BTreeSet<&String> = BTreeSet::new();
        let mut listed: BTreeMap<&String, usize> = BTreeMap::new();
        for selection in &selections {
            match selection {
                Selection::Mapped(values) => mapped.extend(values),
                Selection::Listed(values, _) => {
                    for value in values {
                        *listed.entry(value).or_default() += 1;
                    }
                }
                Selection::Named(_) => {}
            }
        }
        selections
            .iter()
            .map(|selection| match selection {
                Selection::Mapped(values) => values.clone(),
                Selection::Named(name) => name.iter().cloned().collect(),
                Selection::Listed(values, name) => {
                    let free = values.iter().filter(|value| !mapped.contains(value));
                    let free: Vec<String> = free.cloned().collect();
                    let is_inherited = free.iter().all(|value| listed[value] > 1);
                    let name = name.as_ref().filter(|_| is_inherited);
                    let named = name.and_then(|name| named_value(name, &free)).cloned();
                    named.map_or(free, |value| vec![value])
                }
            })
            .collect()
    }

    fn selection(&self, branch: &Place<'d>, property: &str, mapping: &Mapping<'d>) -> Selection {
        let target = self.peek(branch);
        let first = branch
            .child("$ref")
            .and_then(|reference| self.find_target(&reference));
        let is_branch = |pointer: &Pointer| {
            *pointer == target.pointer
                || first
                    .as_ref()
                    .is_some_and(|first| first.pointer == *pointer)
        };
        let mapped = mapping.iter().filter(|(_, pointer)| is_branch(pointer));
        let mapped: Vec<String> = mapped.map(|(tag, _)| tag.text.clone()).collect();
        if !mapped.is_empty() {
            return Selection::Mapped(mapped);
        }
        let component = first.as_ref().and_then(|first| {
            let name = first.pointer.tokens().last().map(String::as_str);
            name.or_else(|| first.pointer.file().map(Document::stem))
        });
        let component = component.map(str::to_owned);
        let member = self.find_property(&target, property, 0);
        match member.and_then(|member| listed_values(&self.peek(&member))) {
            Some(values) => {
                let texts = values.iter().filter_map(|value| value.node.as_str());
                let texts: IndexSet<String> = texts.map(str::to_owned).collect();
                Selection::Listed(texts.into_iter().collect(), component)
            }
            None => Selection::Named(component),
        }
    }

    /// The schema of a property, in an object or in the members that it is merged from.
    fn find_property(&self, object: &Place<'d>, name: &str, depth: usize) -> Option<Place<'d>> {
        if let Some(found) = object.child("properties").and_then(|all| all.child(name)) {
            return Some(found);
        }
        let members = object.child("allOf").filter(|_| depth < 16)?.elements()?;
        members
            .iter()
            .find_map(|member| self.find_property(&self.peek(&member), name, depth + 1))
    }
}

/// Why a discriminator does not tell the branches of its union apart.
#[derive(Debug)]
enum Fault {
    /// The branch is no object.
    NoObject(SchemaId),
    /// The branch has no value that selects it.
    Unselected(SchemaId),
    /// Two branches have a value in common.
    Shared {
        tag: String,
        first: SchemaId,
        second: SchemaId,
    },
}

fn fault(contract: &Contract, union: &UnionSchema) -> Option<Fault> {
    let is_object = |id| matches!(contract.resolve(id).1.kind, SchemaKind::Object(_));
    for branch in &union.variants {
        if !is_object(branch.schema) {
            return Some(Fault::NoObject(branch.schema));
        }
    }
    let mut known: BTreeMap<&str, SchemaId> = BTreeMap::new();
    for branch in &union.variants {
        if branch.tags.is_empty() {
            return Some(Fault::Unselected(branch.schema));
        }
        for tag in &branch.tags {
            if let Some(first) = known.insert(tag, branch.schema) {
                return Some(Fault::Shared {
                    tag: tag.clone(),
                    first,
                    second: branch.schema,
                });
            }
        }
    }
    None
}

/// The value that is a component's name, if need be written in another way (`SmsMessage`, `sms_message`).
fn named_value<'a>(name: &str, values: &'a [String]) -> Option<&'a String> {
    let exact = values.iter().find(|value| *value == name);
    exact.or_else(|| {
        let name = pascal(name);
        values.iter().find(|value| pascal(value) == name)
    })
}
