//! References, `allOf` and branches of `null` folded into one shape.
//!
//! A schema is its own keywords and its members: the schemas of `allOf`, the only branch of a union, what a `$ref` with
//! siblings means. One member and nothing of its own is that member; anything more is merged.

use counterpart_document::openapi::{Keyword, Place, Role, Schema as View, read_schema};

use super::annotations::Annotations;
use super::branches::Branches;
use super::merge::Walk;
use super::shape::Shape;
use super::unevaluated::evaluated;
use crate::lower::Lowering;
use crate::lower::names::Hint;
use crate::lower::references::reference_of;
use crate::lower::versions::Version;
use crate::model::SchemaId;

/// A schema, folded.
#[derive(Debug)]
pub(super) struct Folded<'d> {
    pub(super) annotations: Annotations,
    pub(super) nullable: bool,
    pub(super) content: Content<'d>,
}

/// What is left of a schema besides its annotations.
#[derive(Debug)]
pub(super) enum Content<'d> {
    Any,
    Never,
    Reference(SchemaId),
    Shape(Box<Shape<'d>>),
}

/// A schema that values must fit besides the own keywords of the one that has it.
#[derive(Clone, Debug)]
pub(super) enum Member<'d> {
    /// It is written here, perhaps as a reference.
    Written(Place<'d>),
    /// It is what the `$ref` at this place means, which has siblings.
    Referenced(Place<'d>),
}

/// A schema taken apart.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts<'d> {
    pub(super) own: Vec<Keyword<'d>>,
    pub(super) members: Vec<Member<'d>>,
    /// Whether a branch of a union was `null`, or `nullable` is set.
    pub(super) or_null: bool,
}

impl<'d> Lowering<'d> {
    /// Folds the schema at a place. Recursion follows what is written inline only, never references.
    pub(super) fn fold(&mut self, place: &Place<'d>, hint: &Hint) -> Folded<'d> {
        let bare = |content| Folded {
            annotations: Annotations::default(),
            nullable: false,
            content,
        };
        match place.node.as_bool() {
            Some(true) => return bare(Content::Any),
            Some(false) => return bare(Content::Never),
            None => {}
        }
        let Some(schema) = read_schema(place, &mut self.diagnostics) else {
            return bare(Content::Any);
        };
        if self.version == Version::V3_0
            && let Some(reference) = schema.get("$ref")
        {
            return bare(self.refer(reference));
        }
        let mut annotations = Annotations::read(&schema);
        let mut parts = self.take_apart(&schema);
        parts.members.retain(|member| match member {
            Member::Referenced(_) => true,
            Member::Written(place) => constrains(place),
        });
        if let Some(list) = schema.get("allOf").and_then(Place::elements) {
            for member in list.iter() {
                if reference_of(&member).is_none()
                    && member.node.as_mapping().is_some()
                    && let Some(member) = read_schema(&member, &mut self.diagnostics)
                {
                    annotations.fill_from(Annotations::read(&member));
                }
            }
        }
        if parts.own.is_empty() && parts.members.is_empty() {
            return Folded {
                annotations,
                nullable: parts.or_null,
                content: Content::Any,
            };
        }
        if let [member] = parts.members.as_slice()
            && self.adds_nothing(&parts.own, member)
        {
            return self.adopt(member, annotations, parts.or_null, hint);
        }
        let mut shape = Shape::default();
        let mut walk = Walk::new(&place.pointer);
        for member in &parts.members {
            self.merge_member(&mut shape, member, hint, &mut walk);
        }
        self.merge_parts(&mut shape, &parts, hint);
        Folded {
            annotations,
            nullable: parts.or_null || shape.allows_null(),
            content: Content::Shape(Box::new(shape)),
        }
    }

    /// Folds schemas that values must fit all at once.
    pub(super) fn fold_together(
        &mut self,
        place: &Place<'d>,
        also: &[Place<'d>],
        hint: &Hint,
    ) -> Folded<'d> {
        let mut shape = Shape::default();
        let mut annotations = Annotations::default();
        let mut walk = Walk::default();
        for place in std::iter::once(place).chain(also) {
            self.merge_member(&mut shape, &Member::Written(place.clone()), hint, &mut walk);
        }
        // The last one is written nearest to where the value is used.
        for place in also.iter().rev().chain([place]) {
            if let Some(schema) = read_schema(place, &mut self.diagnostics) {
                annotations.fill_from(Annotations::read(&schema));
            }
        }
        Folded {
            annotations,
            nullable: shape.allows_null(),
            content: Content::Shape(Box::new(shape)),
        }
    }

    /// Takes a schema apart into its own keywords and its members.
    pub(super) fn take_apart(&mut self, schema: &View<'d>) -> Parts<'d> {
        let mut parts = Parts::default();
        for keyword in schema.iter() {
            match keyword.key.text.as_str() {
                "$ref" | "$dynamicRef" | "$recursiveRef" => parts
                    .members
                    .push(Member::Referenced(keyword.place.clone())),
                "allOf" => {
                    let list = keyword.place.elements();
                    parts.members.extend(
                        list.iter()
                            .flat_map(counterpart_document::openapi::Elements::iter)
                            .map(Member::Written),
                    );
                }
                "unevaluatedItems" => {
                    let says = schema.place.node.as_mapping();
                    let says = says.map(|schema| evaluated("unevaluatedItems", schema));
                    match says {
                        Some("items") => parts.own.push(keyword.clone()),
                        _ if schema.get("items").is_some() => {}
                        _ => self.leave_unevaluated(keyword),
                    }
                }
                "type" if keyword.place.node.as_mapping().is_some() => {
                    self.report(wrapped(keyword.key));
                    let schema = Member::Written(keyword.place.clone());
                    parts.members.push(schema);
                }
                "oneOf" | "anyOf" => {
                    let branches = Branches::of(&keyword.place);
                    self.tell_repeated(keyword, &branches);
                    match branches.distinct.as_slice() {
                        [only] => {
                            parts.or_null |= branches.has_null;
                            parts.members.push(Member::Written(only.clone()));
                        }
                        [] => parts.own.push(keyword.clone()),
                        _ => {
                            parts.or_null |= branches.has_null;
                            parts.own.push(keyword.clone());
                        }
                    }
                }
                "nullable" => {
                    let is_set = keyword.place.node.as_bool() == Some(true);
                    parts.or_null |= is_set;
                    if is_set && self.version == Version::V3_1 {
                        self.report(nullable_in_3_1(keyword.key));
                    }
                }
                "format" | "contentMediaType" | "contentEncoding" | "discriminator" => {
                    parts.own.push(keyword.clone());
                }
                _ if keyword.role != Role::Annotation => parts.own.push(keyword.clone()),
                _ => {}
            }
        }
        // A format or a discriminator alone constrains nothing.
        if parts
            .own
            .iter()
            .all(|keyword| keyword.role == Role::Annotation)
            && parts.members.is_empty()
        {
            parts.own.clear();
        }
        parts
    }

    /// The schema at the end of the references that begin at a place, without a report.
    pub(in crate::lower) fn peek(&self, place: &Place<'d>) -> Place<'d> {
        let mut place = place.clone();
        for _ in 0..64 {
            let Some(reference) = reference_of(&place) else {
                break;
            };
            match self.find_target(&reference) {
                Some(target) => place = target,
                None => break,
            }
        }
        place
    }

    fn adopt(
        &mut self,
        member: &Member<'d>,
        mut annotations: Annotations,
        or_null: bool,
        hint: &Hint,
    ) -> Folded<'d> {
        match member {
            Member::Referenced(reference) => Folded {
                annotations,
                nullable: or_null,
                content: self.refer(reference),
            },
            Member::Written(place) => {
                let inner = self.fold(place, hint);
                annotations.fill_from(inner.annotations);
                Folded {
                    annotations,
                    nullable: or_null || inner.nullable,
                    content: inner.content,
                }
            }
        }
    }

    fn refer(&mut self, reference: &Place<'d>) -> Content<'d> {
        match self.target(reference) {
            Some(target) => {
                let hint = self.hint_of(&target.pointer);
                Content::Reference(self.slot(&target, &hint))
            }
            None => Content::Any,
        }
    }

    /// Whether a schema's own keywords say no more than its only member does: none, or its type once more.
    fn adds_nothing(&self, own: &[Keyword<'d>], member: &Member<'d>) -> bool {
        // Without branches of its own there is nothing for a discriminator to tell apart.
        let counts = |keyword: &&Keyword<'d>| keyword.key.text != "discriminator";
        let own: Vec<&Keyword<'d>> = own.iter().filter(counts).collect();
        let only_type = match own.as_slice() {
            [] => return true,
            [keyword] if keyword.key.text == "type" => keyword.place.node.as_str(),
            _ => return false,
        };
        let place = match member {
            Member::Written(place) => self.peek(place),
            Member::Referenced(reference) => match self.find_target(reference) {
                Some(target) => self.peek(&target),
                None => return true,
            },
        };
        only_type.is_some() && place.node.get("type").and_then(|node| node.as_str()) == only_type
    }
}

/// Whether a schema says anything that values could fail to fit.
fn constrains(place: &Place<'_>) -> bool {
    if let Some(value) = place.node.as_bool() {
        return !value;
    }
    let Some(mapping) = place.node.as_mapping() else {
        return true;
    };
    mapping.keys().any(|key| {
        let role = counterpart_document::openapi::keyword(key).map(|(role, _)| role);
        role.is_some_and(|role| role != Role::Annotation) || key == "format" || key == "nullable"
    })
}

fn wrapped(key: &counterpart_document::Key) -> counterpart_document::Diagnostic {
    let message = "a schema stands in the place of the name of a type";
    counterpart_document::Diagnostic::warning("wrapped-schema", message, key.span)
        .with_label_text("taken for what this schema says")
        .with_help(
            "leave the `type:` around it out, or write `properties: {type: …}` if it is a member",
        )
}

fn nullable_in_3_1(key: &counterpart_document::Key) -> counterpart_document::Diagnostic {
    let message = "`nullable` is no keyword of OpenAPI 3.1";
    counterpart_document::Diagnostic::warning("nullable-in-3-1", message, key.span)
        .with_label_text("taken for `null` among the types, as in OpenAPI 3.0")
        .with_help("write it out: `type: [string, 'null']`")
}
