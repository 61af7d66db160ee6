//! Unions: `oneOf` and `anyOf` with their discriminators.

use counterpart_document::openapi::{Discriminator as View, Entries, Keyword, Place};
use counterpart_document::{Diagnostic, Document, Key, Node, Pointer};

use super::enumerations::listed_values;
use super::fold::branches;
use super::shape::Shape;
use crate::lower::names::{Hint, pascal};
use crate::lower::{Lowering, origin};
use crate::model::{Contract, Discriminator, SchemaKind, UnionSchema, Variant};

impl<'d> Lowering<'d> {
    /// Lowers a union of several branches.
    pub(super) fn lower_union(
        &mut self,
        index: usize,
        union: &Keyword<'d>,
        shape: &mut Shape<'d>,
    ) -> SchemaKind {
        let (branches, _) = branches(&union.place);
        if branches.is_empty() {
            return SchemaKind::Null;
        }
        if let Some(enumeration) = self.union_of_values(&branches) {
            return self.lower_listed(index, enumeration, shape);
        }
        let base = self.name_slot(index, "Union");
        let view = shape.discriminator.as_ref();
        let view = view.and_then(|place| Some((place.clone(), self.read::<View<'d>>(place)?)));
        let property = view.as_ref().and_then(|(_, view)| view.property_name);
        let mapping = view
            .as_ref()
            .map_or_else(Vec::new, |(_, view)| self.read_mapping(view));
        let variants = branches.iter().map(|branch| {
            let tags = property.map_or_else(Vec::new, |name| self.tags(branch, name, &mapping));
            Variant {
                schema: self.schema(branch, &branch_hint(&base, branch, &tags)),
                tags,
            }
        });
        let variants: Vec<Variant> = variants.collect();
        // Without the name of the member nothing is selected, which has been reported.
        for (key, _) in mapping.iter().filter(|_| property.is_some()) {
            if !variants
                .iter()
                .any(|variant| variant.tags.contains(&key.text))
            {
                let message = format!("`{}` selects no branch of this union", key.text);
                self.report(
                    Diagnostic::warning("unknown-branch", message, key.span)
                        .with_label_text("this entry is ignored")
                        .with_label(
                            union.key.span,
                            "the schema that it names is not among these",
                        ),
                );
            }
        }
        SchemaKind::Union(UnionSchema {
            variants,
            exclusive: union.key.text == "oneOf",
            discriminator: view.and_then(|(place, view)| {
                Some(Discriminator {
                    property: view.property_name?.to_owned(),
                    origin: origin(&place),
                })
            }),
        })
    }

    /// The values of a discriminator that `mapping` lists, each with the schema that it selects.
    fn read_mapping(&mut self, view: &View<'d>) -> Vec<(&'d Key, Pointer)> {
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

    /// Has unions with a branch that cannot hold the discriminator be read by trying their branches.
    pub(in crate::lower) fn mend_discriminators(&mut self, contract: &mut Contract) {
        for index in 0..contract.schemas.len() {
            let SchemaKind::Union(union) = &contract.schemas[index].kind else {
                continue;
            };
            let Some(discriminator) = &union.discriminator else {
                continue;
            };
            let is_object = |id| matches!(contract.resolve(id).1.kind, SchemaKind::Object(_));
            let Some(other) = union
                .variants
                .iter()
                .find(|branch| !is_object(branch.schema))
            else {
                continue;
            };
            let message = format!(
                "the discriminator `{}` cannot stand in every branch",
                discriminator.property
            );
            let span = discriminator.origin.span;
            let branch = contract.schema(other.schema).origin.span;
            self.report(
                Diagnostic::warning("ineffective-discriminator", message, span)
                    .with_label_text(
                        "left out: a value is tried against one branch after the other",
                    )
                    .with_label(branch, "this branch is no object")
                    .with_help("describe the branch as an object, or remove the `discriminator`"),
            );
            if let SchemaKind::Union(union) = &mut contract.schemas[index].kind {
                union.discriminator = None;
                union
                    .variants
                    .iter_mut()
                    .for_each(|branch| branch.tags.clear());
            }
        }
    }

    /// The values of the discriminator that select a branch: those of the mapping, those that the branch itself allows,
    /// or the name of its component.
    fn tags(
        &self,
        branch: &Place<'d>,
        property: &str,
        mapping: &[(&'d Key, Pointer)],
    ) -> Vec<String> {
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
            return mapped;
        }
        let member = self.find_property(&target, property, 0);
        let listed = member.and_then(|member| listed_values(&self.peek(&member)));
        if let Some(values) = listed {
            let texts = values.iter().filter_map(|value| value.node.as_str());
            return texts.map(str::to_owned).collect();
        }
        let component = first.as_ref().and_then(|first| {
            let name = first.pointer.tokens().last().map(String::as_str);
            name.or_else(|| first.pointer.file().map(Document::stem))
        });
        component.map(str::to_owned).into_iter().collect()
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

fn branch_hint(base: &str, branch: &Place<'_>, tags: &[String]) -> Hint {
    let title = branch.node.get("title").and_then(Node::as_str).map(pascal);
    let name = title.or_else(|| tags.first().map(|tag| pascal(tag)));
    let kind = match branch.node.get("type").and_then(Node::as_str) {
        _ if branch.node.get("properties").is_some() => "Object".to_owned(),
        Some(name) => pascal(name),
        None => "Variant".to_owned(),
    };
    match name.filter(|name| !name.is_empty()) {
        Some(name) => Hint::new(format!("{base}{name}")).or(format!("{base}{name}{kind}")),
        None => Hint::new(format!("{base}{kind}")),
    }
}
