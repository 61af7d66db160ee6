//! The keywords of several schemas that a value must fit all at once, made into one shape.

use counterpart_document::openapi::{Entries, Keyword, Place, Role, read_schema};
use counterpart_document::{Diagnostic, Pointer, suggest};
use indexmap::IndexSet;

use super::fold::{Member, Parts};
use super::shape::{Closed, Part, Shape, limit_of, unmodelled};
use super::types::{TYPES, Type, intersection, list};
use crate::lower::Lowering;
use crate::lower::names::{Hint, pascal};
use crate::lower::versions::Version;

/// The way that a merge has taken.
#[derive(Debug, Default)]
pub(super) struct Walk {
    path: Vec<Pointer>,
    done: IndexSet<Pointer>,
}

/// How deep members of members may go.
const DEEPEST: usize = 64;

/// How many schemas may be made of several: their number grows with the product of those that are merged.
const MOST_TOGETHER: usize = 4096;

impl Walk {
    pub(super) fn new(start: &Pointer) -> Self {
        Self {
            path: vec![start.clone()],
            done: IndexSet::new(),
        }
    }
}

impl<'d> Lowering<'d> {
    /// Merges a member and its own members into a shape.
    pub(super) fn merge_member(
        &mut self,
        shape: &mut Shape<'d>,
        member: &Member<'d>,
        hint: &Hint,
        walk: &mut Walk,
    ) {
        let (place, hint) = match member {
            Member::Written(place) => (place.clone(), hint.clone()),
            Member::Referenced(reference) => {
                let Some(target) = self.target(reference) else {
                    return;
                };
                if walk.path.contains(&target.pointer) {
                    self.report(recursive(reference));
                    return;
                }
                let hint = self.hint_of(&target.pointer);
                (target, hint)
            }
        };
        if let Some(value) = place.node.as_bool() {
            shape.never |= !value;
            return;
        }
        if walk.path.len() > DEEPEST {
            self.report(recursive(&place));
            return;
        }
        if !walk.done.insert(place.pointer.clone()) {
            return;
        }
        let Some(schema) = read_schema(&place, &mut self.diagnostics) else {
            return;
        };
        walk.path.push(place.pointer.clone());
        let mut parts = self.take_apart(&schema);
        if self.version == Version::V3_0 && schema.get("$ref").is_some() {
            parts.own.clear();
            parts
                .members
                .retain(|member| matches!(member, Member::Referenced(_)));
        }
        for member in &parts.members {
            self.merge_member(shape, member, &hint, walk);
        }
        self.merge_parts(shape, &parts, &hint);
        walk.path.pop();
    }

    /// Merges keywords of one schema into a shape.
    pub(super) fn merge_parts(&mut self, shape: &mut Shape<'d>, parts: &Parts<'d>, hint: &Hint) {
        let keywords = parts.own.as_slice();
        let mut null = parts.or_null.then_some(true);
        for keyword in keywords {
            if Type::of_role(keyword.role).is_some() {
                shape.typed.push(keyword.clone());
            }
            match keyword.key.text.as_str() {
                "type" => null = Some(self.merge_type(shape, keyword) || null == Some(true)),
                "enum" | "const" => {
                    let allows_null = self.merge_values(shape, keyword);
                    null = if allows_null {
                        Some(true)
                    } else {
                        null.or(Some(false))
                    };
                }
                "items" | "unevaluatedItems" => self.merge_items(shape, &keyword.place, hint),
                "properties" => self.merge_properties(shape, &keyword.place, hint),
                "required" => {
                    let names = keyword.place.elements();
                    for place in names
                        .iter()
                        .flat_map(counterpart_document::openapi::Elements::iter)
                    {
                        if let Some(name) = place.node.as_str() {
                            shape.required.entry(name).or_insert(place);
                        }
                    }
                }
                "additionalProperties" | "unevaluatedProperties" => {
                    self.merge_additional(shape, &keyword.place, hint);
                    shape.closed.extend(closed(keyword, keywords));
                }
                "oneOf" | "anyOf" if shape.union.is_none() => shape.union = Some(keyword.clone()),
                "discriminator" => shape.discriminator = Some(keyword.place.clone()),
                "exclusiveMinimum" if keyword.place.node.as_bool().is_some() => {
                    self.merge_exclusive(shape, keyword, keywords, "minimum");
                }
                "exclusiveMaximum" if keyword.place.node.as_bool().is_some() => {
                    self.merge_exclusive(shape, keyword, keywords, "maximum");
                }
                name => match limit_of(name) {
                    Some((name, limit)) => shape.limit(name, &keyword.place, limit),
                    None => {
                        self.check_patterns_of_rule(name, &keyword.place);
                        shape.unmodelled.push(unmodelled(keyword));
                    }
                },
            }
        }
        shape.null = match (shape.null, null) {
            (Some(before), Some(now)) => Some(before && now),
            (before, now) => before.or(now),
        };
    }

    fn merge_type(&mut self, shape: &mut Shape<'d>, keyword: &Keyword<'d>) -> bool {
        let place = &keyword.place;
        let one = place.elements().is_none().then(|| place.clone());
        let several = place.elements();
        let names = one.into_iter().chain(
            several
                .iter()
                .flat_map(counterpart_document::openapi::Elements::iter),
        );
        let (mut types, mut null) = (Vec::new(), false);
        for name in names {
            match name.node.as_str() {
                Some("null") => null = true,
                Some(text) => match Type::parse(text) {
                    Some(found) if !types.contains(&found) => types.push(found),
                    Some(_) => {}
                    None => match Type::called(text) {
                        Some((meant, types_meant)) => {
                            self.report(unknown_type(text, &name).as_warning().with_note(meant));
                            types.extend(types_meant);
                        }
                        None => {
                            self.report(unknown_type(text, &name));
                            types.extend(TYPES.map(|(_, known)| known));
                        }
                    },
                },
                // YAML without quotes: `type: [string, null]`.
                None => null |= name.node.is_null(),
            }
        }
        if types.contains(&Type::Number) {
            types.retain(|found| *found != Type::Integer);
        }
        let span = place.span();
        if let Some((before, first)) = &shape.types {
            let both = intersection(before, &types);
            if both.is_empty() && !(types.is_empty() && before.is_empty()) {
                let message = format!("no value is both {} and {}", list(before), list(&types));
                self.report(
                    Diagnostic::warning("conflicting-all-of", message, span)
                        .with_label_text("`allOf` asks for this type")
                        .with_label(*first, "and for this one")
                        .with_note(
                            "the one that was met first is taken: by JSON Schema no value fits",
                        )
                        .with_help("let all that is merged agree on the type"),
                );
                return null;
            }
            types = both;
        }
        shape.types = Some((types, span));
        null
    }

    /// Merges `enum` or `const`; whether `null` is among the values.
    fn merge_values(&mut self, shape: &mut Shape<'d>, keyword: &Keyword<'d>) -> bool {
        let all: Vec<Place<'d>> = match keyword.place.elements() {
            Some(list) if keyword.key.text == "enum" => list.iter().collect(),
            _ => vec![keyword.place.clone()],
        };
        let null = all.iter().any(|place| place.node.is_null());
        let mut values: Vec<Place<'d>> = Vec::new();
        for value in all {
            if !values.iter().any(|other| other.node.same_value(value.node)) {
                values.push(value);
            }
        }
        if let Some(before) = &shape.values {
            let written = values.clone();
            values.retain(|value| before.iter().any(|other| other.node.same_value(value.node)));
            if values.is_empty() {
                let message = "no value is in both of these lists";
                let first = before
                    .first()
                    .map_or(keyword.key.span, counterpart_document::openapi::Place::span);
                self.report(
                    Diagnostic::warning("conflicting-all-of", message, keyword.place.span())
                        .with_label_text("`allOf` asks for one of these values")
                        .with_label(first, "and for one of the list that begins here")
                        .with_note(
                            "the list that was met last is taken: by JSON Schema no value fits",
                        ),
                );
                values = written;
            }
        }
        shape.values = Some(values);
        null
    }

    fn merge_items(&mut self, shape: &mut Shape<'d>, place: &Place<'d>, hint: &Hint) {
        let part = Part {
            place: place.clone(),
            also: Vec::new(),
            owner: hint.base().to_owned(),
        };
        match shape.items.take() {
            None => shape.items = Some(part),
            Some(before) => {
                shape.items = Some(self.both(before, part));
            }
        }
    }

    fn merge_properties(&mut self, shape: &mut Shape<'d>, place: &Place<'d>, hint: &Hint) {
        let properties = place.entries();
        for (key, place) in properties.iter().flat_map(Entries::iter_all) {
            let name = key.text.as_str();
            let part = Part {
                place,
                also: Vec::new(),
                owner: pascal(hint.base()),
            };
            match shape.properties.get(name).cloned() {
                None => {
                    shape.properties.insert(name, part);
                }
                Some(before) => {
                    let part = self.both(before, part);
                    shape.properties.insert(name, part);
                }
            }
        }
    }

    fn merge_additional(&mut self, shape: &mut Shape<'d>, place: &Place<'d>, hint: &Hint) {
        let part = Part {
            place: place.clone(),
            also: Vec::new(),
            owner: hint.base().to_owned(),
        };
        let refused = |part: &Part<'_>| part.place.node.as_bool() == Some(false);
        shape.additional = match shape.additional.take() {
            None => Some(part),
            Some(before) if refused(&before) => Some(before),
            Some(_) if refused(&part) => Some(part),
            Some(before) => Some(self.both(before, part)),
        };
    }

    /// In OpenAPI 3.0 `exclusiveMinimum: true` makes `minimum` exclusive.
    fn merge_exclusive(
        &mut self,
        shape: &mut Shape<'d>,
        keyword: &Keyword<'d>,
        keywords: &[Keyword<'d>],
        inclusive: &str,
    ) {
        let name = &keyword.key.text;
        if self.version == Version::V3_1 {
            let message = format!("`{name}` must be a number in OpenAPI 3.1");
            self.report(
                Diagnostic::warning("wrong-type", message, keyword.place.span())
                    .with_label_text("expected a number, found a boolean")
                    .with_note("taken for what it means in OpenAPI 3.0")
                    .with_help(format!(
                        "write the end of the range here and leave `{inclusive}` out"
                    )),
            );
        }
        let end = keywords.iter().find(|other| other.key.text == inclusive);
        let known = limit_of(name);
        if keyword.place.node.as_bool() == Some(true)
            && let (Some(end), Some((name, limit))) = (end, known)
        {
            shape.limit(name, &end.place, limit);
        }
    }

    /// Two schemas that a value must both fit: the one that says at least as much as the other, or both together.
    fn both(&mut self, first: Part<'d>, second: Part<'d>) -> Part<'d> {
        if self.says_all_of(&second.place, &first.place) && first.also.is_empty() {
            return second;
        }
        if self.says_all_of(&first.place, &second.place) {
            return first;
        }
        let count = self.schemas.by_places.len();
        if first.also.len() > DEEPEST || count > MOST_TOGETHER {
            let message = "`allOf` merges more schemas than can be told apart";
            let span = second.place.span();
            self.report(Diagnostic::error("conflicting-all-of", message, span));
            return first;
        }
        let mut both = first;
        both.also.push(second.place);
        both
    }

    /// Whether a schema has every keyword of another, with the same value.
    fn says_all_of(&self, place: &Place<'d>, other: &Place<'d>) -> bool {
        if place.node.same_value(other.node) {
            return true;
        }
        if other.node.as_bool() == Some(true) {
            return true;
        }
        let resolved = (self.peek(place), self.peek(other));
        if resolved.0.pointer == resolved.1.pointer {
            return true;
        }
        let (Some(keywords), Some(others)) =
            (resolved.0.node.as_mapping(), resolved.1.node.as_mapping())
        else {
            return false;
        };
        others.iter().all(|entry| {
            let name = entry.key.text.as_str();
            let known = counterpart_document::openapi::keyword(name);
            let counts = known.is_some_and(|(role, _)| role != Role::Annotation)
                || name == "format"
                || (name == "nullable" && entry.value.as_bool() == Some(true));
            !counts
                || keywords
                    .get(name)
                    .is_some_and(|value| value.same_value(&entry.value))
        })
    }
}

/// What `additionalProperties: false` closes; nothing where patterns name more members than can be told.
fn closed<'d>(keyword: &Keyword<'d>, keywords: &[Keyword<'d>]) -> Option<Closed<'d>> {
    let beside = |name: &str| keywords.iter().find(|other| other.key.text == name);
    let closes = keyword.key.text == "additionalProperties"
        && keyword.place.node.as_bool() == Some(false)
        && beside("patternProperties").is_none();
    let properties = beside("properties").and_then(|found| found.place.node.as_mapping());
    closes.then(|| Closed {
        key: keyword.key,
        names: properties.iter().flat_map(|names| names.keys()).collect(),
    })
}

fn recursive(place: &Place<'_>) -> Diagnostic {
    let message = "a schema is part of itself by `allOf`";
    Diagnostic::error("recursive-all-of", message, place.span())
        .with_label_text("leads back to a schema that this one is part of")
        .with_help("remove this member of `allOf`, or make it a property")
}

fn unknown_type(text: &str, place: &Place<'_>) -> Diagnostic {
    let message = format!("there is no type `{text}`");
    let diagnostic = Diagnostic::error("unknown-type", message, place.span())
        .with_label_text("not a type of JSON Schema");
    let names = TYPES.iter().map(|(name, _)| *name).chain(["null"]);
    match (text, suggest(text, names)) {
        ("file", _) => diagnostic.with_help("write `type: string` and `format: binary`"),
        (_, Some(near)) => diagnostic.with_help(format!("did you mean `{near}`?")),
        (_, None) => diagnostic.with_help(
            "a type is `string`, `integer`, `number`, `boolean`, `array`, `object` or `null`",
        ),
    }
}
