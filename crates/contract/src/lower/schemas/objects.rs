//! Objects: properties, which of them are required, and what members of other names may be.

use counterpart_document::Diagnostic;

use super::Facet;
use super::shape::Shape;
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
