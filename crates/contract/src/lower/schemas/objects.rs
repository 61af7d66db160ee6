//! Objects: properties, which of them are required, and what members of other names may be.

use counterpart_document::openapi::Place;
use counterpart_document::{Diagnostic, Node};

use super::Facet;
use super::shape::{Part, Shape};
use super::unevaluated::evaluated;
use crate::lower::names::{Hint, pascal};
use crate::lower::versions::Version;
use crate::lower::{Lowering, origin};
use crate::model::{AdditionalProperties, ObjectSchema, Property};

impl<'d> Lowering<'d> {
    /// Lowers the members of an object; one with properties needs a name.
    pub(super) fn lower_object(&mut self, index: usize, shape: &mut Shape<'d>) -> ObjectSchema {
        let base = if shape.properties.is_empty() && shape.required.is_empty() {
            self.base_of(index)
        } else {
            self.name_slot(index, "Object")
        };
        self.check_closed(shape);
        self.check_unevaluated(shape);
        let mut properties = Vec::new();
        let own = self.schemas.slots[index].hint.base().to_owned();
        for (name, part) in &shape.properties {
            // What was written here is named for this schema's final name, what was merged in for where it is from.
            let is_own = part.owner == pascal(&own) || !part.also.is_empty();
            let owner = if is_own { &base } else { &part.owner };
            let schema = self.part(part, &Hint::member(owner, name));
            properties.push(Property {
                wire_name: (*name).to_owned(),
                origin: origin(&part.place),
                required: shape.required.contains_key(name),
                schema,
            });
        }
        for (name, place) in &shape.required {
            if shape.properties.contains_key(name) {
                continue;
            }
            self.report_undeclared(name, shape);
            properties.push(Property {
                wire_name: (*name).to_owned(),
                origin: origin(place),
                required: true,
                schema: self.reserve(place, Facet::Anything, &Hint::member(&base, name)),
            });
        }
        let additional = match &shape.additional {
            _ if self.has_members_elsewhere(shape) => self.members_elsewhere(shape, &base),
            None => AdditionalProperties::Unspecified,
            Some(part) => match part.place.node.as_bool() {
                Some(false) => AdditionalProperties::Refused,
                Some(true) => AdditionalProperties::Any,
                None if part
                    .place
                    .node
                    .as_mapping()
                    .is_some_and(counterpart_document::Mapping::is_empty) =>
                {
                    AdditionalProperties::Any
                }
                None => AdditionalProperties::Schema(self.part(part, &Hint::value(&base))),
            },
        };
        let (min_properties, max_properties) =
            self.lower_counts(shape, "minProperties", "maxProperties");
        ObjectSchema {
            properties,
            additional,
            min_properties,
            max_properties,
        }
    }

    /// Leaves `unevaluatedProperties` out where members that other keywords name are not additional.
    fn check_unevaluated(&mut self, shape: &mut Shape<'d>) {
        let written = shape.typed.iter().find(|keyword| {
            let is_simple = || {
                let parent = keyword.place.pointer.parent()?;
                let schema = Place::find(self.document, &parent)?.node.as_mapping()?;
                Some(evaluated(&keyword.key.text, schema) != keyword.key.text)
            };
            keyword.key.text == "unevaluatedProperties"
                && keyword.place.node.as_bool() == Some(false)
                && !is_simple().unwrap_or_default()
        });
        let Some(written) = written.cloned() else {
            return;
        };
        let open = shape.additional.take();
        if self.has_members_elsewhere(shape) {
            self.leave_unevaluated(&written);
        } else {
            shape.additional = open;
        }
    }

    /// Whether keywords besides `properties` and `additionalProperties` say what members there are.
    fn has_members_elsewhere(&self, shape: &Shape<'d>) -> bool {
        let closed = shape
            .additional
            .as_ref()
            .is_some_and(|part| part.place.node.as_bool() == Some(false));
        shape
            .unmodelled
            .iter()
            .any(|found| match found.keyword.as_str() {
                "patternProperties" => true,
                "oneOf" | "anyOf" | "if" | "then" | "else" | "dependentSchemas" => {
                    let place = Place::find(self.document, &found.origin.pointer);
                    !closed && place.is_some_and(|place| names_members(place.node, 0))
                }
                _ => false,
            })
    }

    /// What members without a name of their own are, where other keywords speak of them: as wide as need be.
    fn members_elsewhere(&mut self, shape: &mut Shape<'d>, base: &str) -> AdditionalProperties {
        let refused = |part: &Part<'_>| part.place.node.as_bool() == Some(false);
        let is_closed = shape.additional.as_ref().is_some_and(refused);
        let mut patterns = shape
            .typed
            .iter()
            .filter(|keyword| keyword.key.text == "patternProperties");
        if let (Some(only), None, true, true) = (
            patterns.next(),
            patterns.next(),
            shape.properties.is_empty(),
            is_closed,
        ) && let Some(entries) = only.place.entries()
        {
            let values: Vec<Place<'d>> = entries.iter_all().map(|(_, place)| place).collect();
            if let [value] = values.as_slice() {
                return AdditionalProperties::Schema(self.schema(value, &Hint::value(base)));
            }
        }
        AdditionalProperties::Any
    }

    /// Warns of members that one of the merged schemas names and another refuses: JSON Schema looks at each by itself.
    fn check_closed(&mut self, shape: &Shape<'d>) {
        for closed in &shape.closed {
            let mut refused = shape
                .properties
                .iter()
                .filter(|(name, _)| !closed.names.contains(*name));
            let Some((first, part)) = refused.next() else {
                continue;
            };
            let message = match refused.count() {
                0 => format!(
                    "`additionalProperties: false` refuses `{first}`, which is merged with it"
                ),
                more => format!(
                    "`additionalProperties: false` refuses `{first}` and {more} more members that are merged with it"
                ),
            };
            let help = match self.version {
                Version::V3_0 => {
                    "leave `additionalProperties: false` out of what an `allOf` merges"
                }
                Version::V3_1 => "write `unevaluatedProperties: false` beside the `allOf` instead",
            };
            self.report(
                Diagnostic::warning("closed-all-of", message, closed.key.span)
                    .with_label_text("knows only the `properties` beside it")
                    .with_label(part.place.name_span(), format!("`{first}` is from here"))
                    .with_note("taken for one object that has all of these members and refuses others; by JSON Schema no object with them fits")
                    .with_help(help),
            );
        }
    }

    fn report_undeclared(&mut self, name: &str, shape: &Shape<'d>) {
        let Some(place) = shape.required.get(name) else {
            return;
        };
        let message = format!("`{name}` is required but not among the properties");
        let diagnostic = Diagnostic::warning("undeclared-property", message, place.span())
            .with_label_text("its value may be anything");
        let names = shape.properties.keys().copied();
        self.report(match counterpart_document::suggest(name, names) {
            Some(near) => diagnostic.with_help(format!("did you mean `{near}`?")),
            None => diagnostic.with_help(format!("add `{name}` to `properties`")),
        });
    }
}

/// Whether a schema, or one within it, names members or is written elsewhere.
fn names_members(node: &Node, depth: usize) -> bool {
    if let Some(mapping) = node.as_mapping() {
        return mapping
            .keys()
            .any(|key| matches!(key, "properties" | "$ref"))
            || depth < 16
                && mapping
                    .iter()
                    .any(|entry| names_members(&entry.value, depth + 1));
    }
    node.as_sequence()
        .is_some_and(|list| depth < 16 && list.iter().any(|node| names_members(node, depth + 1)))
}
