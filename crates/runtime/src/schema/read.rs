//! The collecting reader: compares a JSON tree with a table and reports every violation, in the order of the table.

use std::collections::HashSet;

use super::{Kind, Property, Schema, check};
use crate::json::Json;
use crate::violation::{Constraint, Expected, Location, Received, Segment, Violation, Violations};

/// Every violation of `schema` by a body.
pub fn violations_of(schema: &Schema, json: &Json) -> Violations {
    violations_at(Location::Body, schema, json)
}

/// Every violation of `schema` by a value that stands at `location`.
pub fn violations_at(location: Location, schema: &Schema, json: &Json) -> Violations {
    let mut reader = Reader {
        location,
        path: Vec::new(),
        found: Vec::new(),
    };
    reader.read(schema, json);
    reader.found.into_iter().collect()
}

struct Reader {
    location: Location,
    path: Vec<Segment>,
    found: Vec<Violation>,
}

impl Reader {
    fn read(&mut self, schema: &Schema, json: &Json) {
        if matches!(json, Json::Null) && schema.allows_null() {
            return;
        }
        let schema = schema.target();
        let received = json.received();
        match (schema.kind(), json) {
            // A reference has been followed above.
            (Kind::Any | Kind::Reference(_), _) | (Kind::Boolean, Json::Boolean(_)) => {}
            (Kind::String | Kind::Enumeration(_), Json::String(text)) => {
                check::text(schema, text, |constraint| self.report(constraint, received));
            }
            (Kind::Integer(_) | Kind::IntegerEnumeration(_), Json::Number(number)) => {
                check::integer(schema, *number, |constraint| {
                    self.report(constraint, received);
                });
            }
            (Kind::Number(_), Json::Number(number)) => {
                check::number(schema, *number, |constraint| {
                    self.report(constraint, received);
                });
            }
            (Kind::Array(items), Json::Array(elements)) => {
                self.read_elements(schema, items, elements);
            }
            (Kind::Object(properties), Json::Object(members)) => {
                self.read_members(schema, properties, members, None);
            }
            (Kind::OneOf(variants), _) => self.read_variants(variants, json),
            (Kind::Tagged { tag, variants }, Json::Object(members)) => {
                self.read_tagged(tag, variants, members);
            }
            (kind, _) => self.report_type(kind, received),
        }
    }

    fn read_elements(&mut self, schema: &Schema, items: &Schema, elements: &[Json]) {
        check::elements(schema, elements.len(), Some(elements), |constraint| {
            self.report(constraint, Received::Array);
        });
        for (index, element) in elements.iter().enumerate() {
            self.within(Segment::Index(index), |reader| reader.read(items, element));
        }
    }

    /// `tag` is a member that has been read already and belongs to the object, though its table may not know it.
    fn read_members(
        &mut self,
        schema: &Schema,
        properties: &[Property],
        members: &[(String, Json)],
        tag: Option<&str>,
    ) {
        if schema.limits_members() {
            let names: HashSet<_> = members.iter().map(|(name, _)| name).collect();
            check::member_count(schema, names.len(), |constraint| {
                self.report(constraint, Received::Object);
            });
        }
        for property in properties {
            let mut occurrences = members
                .iter()
                .filter(|(name, _)| name == property.name)
                .map(|(_, value)| value);
            self.within(
                Segment::Member(property.name.to_owned()),
                |reader| match occurrences.next() {
                    None if property.required => {
                        reader.report(Constraint::Required, Received::Undefined);
                    }
                    None => {}
                    Some(value) => {
                        reader.read(property.schema, value);
                        if occurrences.next().is_some() {
                            reader.report(Constraint::DuplicateMember, value.received());
                        }
                    }
                },
            );
        }
        let mut seen = HashSet::new();
        for (name, value) in members {
            if properties.iter().any(|property| property.name == name) || tag == Some(name) {
                continue;
            }
            self.within(Segment::Member(name.clone()), |reader| {
                if let Some(values) = schema.additional_values() {
                    reader.read(values, value);
                    if !seen.insert(name) {
                        reader.report(Constraint::DuplicateMember, value.received());
                    }
                } else if schema.is_closed() {
                    reader.report(Constraint::UnknownMember, value.received());
                }
            });
        }
    }

    fn read_tagged(
        &mut self,
        tag: &str,
        variants: &[(&'static str, &'static Schema)],
        members: &[(String, Json)],
    ) {
        let mut tags = members
            .iter()
            .filter(|(name, _)| name == tag)
            .map(|(_, value)| value);
        let (value, duplicate) = (tags.next(), tags.next().is_some());
        let variant = value
            .and_then(Json::as_str)
            .and_then(|text| variants.iter().find(|(name, _)| *name == text));
        self.within(Segment::Member(tag.to_owned()), |reader| match value {
            None => reader.report(Constraint::Required, Received::Undefined),
            Some(Json::String(_)) if variant.is_none() => {
                let names = variants.iter().map(|(name, _)| *name).collect();
                reader.report(Constraint::Discriminator(names), Received::String);
            }
            Some(Json::String(_)) if duplicate => {
                reader.report(Constraint::DuplicateMember, Received::String);
            }
            Some(Json::String(_)) => {}
            Some(value) => reader.report(Constraint::Type(Expected::String), value.received()),
        });
        if let Some((_, schema)) = variant
            && !duplicate
        {
            let schema = schema.target();
            match schema.kind() {
                Kind::Object(properties) => {
                    self.read_members(schema, properties, members, Some(tag));
                }
                _ => self.read(schema, &Json::Object(members.to_vec())),
            }
        }
    }

    fn read_variants(&mut self, variants: &[&'static Schema], json: &Json) {
        let start = self.found.len();
        let mut of_this_type = Vec::new();
        for variant in variants {
            self.read(variant, json);
            let violations = self.found.split_off(start);
            if violations.is_empty() {
                return;
            }
            if has_type_of(variant, json) {
                of_this_type.push(violations);
            }
        }
        match <[_; 1]>::try_from(of_this_type) {
            Ok([violations]) => self.found.extend(violations),
            Err(_) => self.report(Constraint::NoVariant, json.received()),
        }
    }

    fn report_type(&mut self, kind: Kind, received: Received) {
        let expected = match kind {
            Kind::String | Kind::Enumeration(_) => Expected::String,
            Kind::Boolean => Expected::Boolean,
            Kind::Integer(format) => Expected::Integer(format),
            Kind::IntegerEnumeration(_) => Expected::Integer(super::IntegerFormat::Int64),
            Kind::Number(_) => Expected::Number,
            Kind::Array(_) => Expected::Array,
            Kind::Object(_) | Kind::Tagged { .. } => Expected::Object,
            Kind::Any | Kind::OneOf(_) | Kind::Reference(_) => {
                return self.report(Constraint::NoVariant, received);
            }
        };
        self.report(Constraint::Type(expected), received);
    }

    fn report(&mut self, constraint: Constraint, received: Received) {
        let (location, path) = (self.location.clone(), self.path.clone());
        self.found.push(Violation {
            location,
            path,
            constraint,
            received,
        });
    }

    fn within(&mut self, segment: Segment, read: impl FnOnce(&mut Self)) {
        self.path.push(segment);
        read(self);
        self.path.pop();
    }
}

fn has_type_of(schema: &Schema, json: &Json) -> bool {
    match (schema.target().kind(), json) {
        (Kind::OneOf(variants), _) => variants.iter().any(|variant| has_type_of(variant, json)),
        (Kind::Any, _)
        | (Kind::String | Kind::Enumeration(_), Json::String(_))
        | (Kind::Boolean, Json::Boolean(_))
        | (Kind::Integer(_) | Kind::IntegerEnumeration(_) | Kind::Number(_), Json::Number(_))
        | (Kind::Array(_), Json::Array(_))
        | (Kind::Object(_) | Kind::Tagged { .. }, Json::Object(_)) => true,
        _ => false,
    }
}
