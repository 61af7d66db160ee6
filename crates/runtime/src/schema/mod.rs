//! The tables that generated code emits beside its types: what a contract says of a value, as constants.
//!
//! Everything is built by `const fn`, so that a table is a `static` without start-up cost; recursion is a `&'static` reference to the table
//! itself. Only a regular expression is compiled at run time, once, when it is first needed.

mod assertion;
mod check;
mod choose;
mod described;
mod format;
mod number;
mod pattern;
mod read;
mod rule;
#[cfg(test)]
mod tests;
mod translation;
mod verdict;

use std::fmt::{self, Debug, Formatter};

pub use crate::codec::{
    Decode, DecodeOwned, Encode, JsonError, check_json, encode, from_json_slice, read_json,
    validate,
};
use crate::violation::Expected;
pub use described::{
    ANY, BOOLEAN, Described, FLOAT, INT8, INT16, INT32, INT64, NUMBER, STRING, UINT8, UINT16,
    UINT32, UINT64,
};

pub use format::{Format, IntegerFormat, NumberFormat};
pub use number::Number;
pub use pattern::Pattern;
pub use read::{violations_at, violations_of};
pub use rule::{JsonType, Rule, Rules};

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub(crate) use check::text_of_format;
pub(crate) use check::{elements, first, integer, member_count, number, text};
pub(crate) use choose::{choose, fitness};
#[cfg(test)]
pub(crate) use read::readings;
pub(crate) use read::{first_breach, violations_beyond};
#[cfg(test)]
pub(crate) use verdict::held;

/// What a contract says of a value.
#[must_use]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a keyword of its own and independent of the others"
)]
pub struct Schema {
    kind: Kind,
    nullable: bool,
    closed: bool,
    additional: Option<&'static Schema>,
    unique_items: bool,
    /// Of characters, items or members, as the kind has it.
    minimum_size: Option<usize>,
    maximum_size: Option<usize>,
    minimum: Option<Number>,
    maximum: Option<Number>,
    exclusive_minimum: Option<Number>,
    exclusive_maximum: Option<Number>,
    multiple_of: Option<Number>,
    format: Option<Format>,
    /// The empty expression where there is none.
    pattern: Pattern,
    exclusive: bool,
    rules: Rules,
}

#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Any,
    String,
    Boolean,
    Integer(IntegerFormat),
    Number(NumberFormat),
    Enumeration(&'static [&'static str]),
    IntegerEnumeration(&'static [i64]),
    Array(&'static Schema),
    Object(&'static [Property]),
    OneOf(&'static [&'static Schema]),
    Tagged {
        tag: &'static str,
        variants: &'static [(&'static str, &'static Schema)],
    },
    Reference(&'static Schema),
}

impl Kind {
    /// The type of every value of this kind; `None` if there are several.
    pub(crate) fn expected(self) -> Option<Expected> {
        Some(match self {
            Self::String | Self::Enumeration(_) => Expected::String,
            Self::Boolean => Expected::Boolean,
            Self::Integer(format) => Expected::Integer(format),
            Self::IntegerEnumeration(_) => Expected::Integer(IntegerFormat::Int64),
            Self::Number(_) => Expected::Number,
            Self::Array(_) => Expected::Array,
            Self::Object(_) | Self::Tagged { .. } => Expected::Object,
            Self::Any | Self::OneOf(_) | Self::Reference(_) => return None,
        })
    }
}

/// A declared member of an object.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    pub(crate) name: &'static str,
    pub(crate) schema: &'static Schema,
    pub(crate) required: bool,
    pub(crate) default: Option<&'static str>,
}

impl Property {
    /// A member that must be there.
    pub const fn required(name: &'static str, schema: &'static Schema) -> Self {
        Self {
            name,
            schema,
            required: true,
            default: None,
        }
    }

    /// A member that may be missing.
    pub const fn optional(name: &'static str, schema: &'static Schema) -> Self {
        Self {
            name,
            schema,
            required: false,
            default: None,
        }
    }

    /// What a missing member stands for, as JSON.
    #[must_use]
    pub const fn or(mut self, json: &'static str) -> Self {
        self.default = Some(json);
        self
    }
}

/// The kinds of value.
impl Schema {
    const fn of(kind: Kind) -> Self {
        Self {
            kind,
            nullable: false,
            closed: false,
            additional: None,
            unique_items: false,
            minimum_size: None,
            maximum_size: None,
            minimum: None,
            maximum: None,
            exclusive_minimum: None,
            exclusive_maximum: None,
            multiple_of: None,
            format: None,
            pattern: Pattern::new(""),
            exclusive: false,
            rules: &[],
        }
    }

    /// Any value, `null` included.
    pub const fn any() -> Self {
        Self::of(Kind::Any)
    }

    /// A text.
    pub const fn string() -> Self {
        Self::of(Kind::String)
    }

    /// `true` or `false`.
    pub const fn boolean() -> Self {
        Self::of(Kind::Boolean)
    }

    /// A whole number; `1.0` and `1e2` are whole, and beyond 2<sup>53</sup>, where floats are not exact, only what has neither fraction nor exponent.
    pub const fn integer(format: IntegerFormat) -> Self {
        Self::of(Kind::Integer(format))
    }

    /// A number in the range of `f64`.
    pub const fn number() -> Self {
        Self::of(Kind::Number(NumberFormat::Double))
    }

    /// A number in the range of `f32`.
    pub const fn float() -> Self {
        Self::of(Kind::Number(NumberFormat::Float))
    }

    /// One of these texts.
    pub const fn enumeration(values: &'static [&'static str]) -> Self {
        Self::of(Kind::Enumeration(values))
    }

    /// One of these whole numbers.
    pub const fn integer_enumeration(values: &'static [i64]) -> Self {
        Self::of(Kind::IntegerEnumeration(values))
    }

    /// A list, each element of which is as `items` says.
    pub const fn array(items: &'static Schema) -> Self {
        Self::of(Kind::Array(items))
    }

    /// An object with these members. Others are ignored, unless [`closed`](Self::closed) or [`additional`](Self::additional) says otherwise.
    pub const fn object(properties: &'static [Property]) -> Self {
        Self::of(Kind::Object(properties))
    }

    /// An object that has members of any name, each as `values` says.
    pub const fn map(values: &'static Schema) -> Self {
        Self::of(Kind::Object(&[])).additional(values)
    }

    /// A value that one of these describes; of several that do, the one that knows most of its members. A variant must not lead back to this schema without a member or an
    /// element in between.
    pub const fn one_of(variants: &'static [&'static Schema]) -> Self {
        Self::of(Kind::OneOf(variants))
    }

    /// An object whose member `tag` names the schema that describes it.
    pub const fn tagged(
        tag: &'static str,
        variants: &'static [(&'static str, &'static Schema)],
    ) -> Self {
        Self::of(Kind::Tagged { tag, variants })
    }

    /// A value as `schema` says: for [`nullable`](Self::nullable) on a table that is also used without.
    pub const fn reference(schema: &'static Schema) -> Self {
        Self::of(Kind::Reference(schema))
    }
}

/// What narrows or widens a kind. A rule that does not fit the kind has no effect.
impl Schema {
    /// Allows `null` as well.
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// Refuses members that are not declared.
    pub const fn closed(mut self) -> Self {
        self.closed = true;
        self
    }

    /// Reads members that are not declared, each as `values` says.
    pub const fn additional(mut self, values: &'static Schema) -> Self {
        self.additional = Some(values);
        self
    }

    /// Refuses a value that several alternatives describe (`oneOf`).
    pub const fn exclusive(mut self) -> Self {
        self.exclusive = true;
        self
    }

    /// Holds every value, `null` included, to these rules besides.
    pub const fn rules(mut self, rules: Rules) -> Self {
        self.rules = rules;
        self
    }

    /// At least so many Unicode scalar values.
    pub const fn min_length(mut self, limit: usize) -> Self {
        self.minimum_size = Some(limit);
        self
    }

    /// At most so many Unicode scalar values.
    pub const fn max_length(mut self, limit: usize) -> Self {
        self.maximum_size = Some(limit);
        self
    }

    /// At least so many elements.
    pub const fn min_items(self, limit: usize) -> Self {
        self.min_length(limit)
    }

    /// At most so many elements.
    pub const fn max_items(self, limit: usize) -> Self {
        self.max_length(limit)
    }

    /// At least so many members, declared or not.
    pub const fn min_properties(self, limit: usize) -> Self {
        self.min_length(limit)
    }

    /// At most so many members, declared or not.
    pub const fn max_properties(self, limit: usize) -> Self {
        self.max_length(limit)
    }

    /// No two equal elements.
    pub const fn unique_items(mut self) -> Self {
        self.unique_items = true;
        self
    }

    /// Text in which this regular expression of ECMA-262 matches somewhere. One that does not compile has no effect: a generator refuses it.
    pub const fn pattern(mut self, pattern: &'static str) -> Self {
        self.pattern.text = pattern;
        self
    }

    /// Text of this format.
    pub const fn format(mut self, format: Format) -> Self {
        self.format = Some(format);
        self
    }

    /// This or more.
    pub const fn minimum(mut self, limit: Number) -> Self {
        self.minimum = Some(limit);
        self
    }

    /// This or less.
    pub const fn maximum(mut self, limit: Number) -> Self {
        self.maximum = Some(limit);
        self
    }

    /// More than this.
    pub const fn exclusive_minimum(mut self, limit: Number) -> Self {
        self.exclusive_minimum = Some(limit);
        self
    }

    /// Less than this.
    pub const fn exclusive_maximum(mut self, limit: Number) -> Self {
        self.exclusive_maximum = Some(limit);
        self
    }

    /// A whole multiple of this, which is more than zero.
    pub const fn multiple_of(mut self, unit: Number) -> Self {
        self.multiple_of = Some(unit);
        self
    }
}

/// What the readers ask.
impl Schema {
    /// The schema that says what a value is, behind all references.
    pub(crate) fn target(&self) -> &Self {
        match self.kind {
            Kind::Reference(schema) => schema.target(),
            _ => self,
        }
    }

    /// The type of every value but `null`; `None` if there are several.
    pub(crate) fn expected(&self) -> Option<Expected> {
        self.target().kind.expected()
    }

    pub(crate) fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether every value is a text.
    pub(crate) fn is_text(&self) -> bool {
        matches!(self.target().kind, Kind::String | Kind::Enumeration(_)) && !self.allows_null()
    }

    pub(crate) fn allows_null(&self) -> bool {
        match self.kind {
            Kind::Any => true,
            Kind::Reference(schema) => self.nullable || schema.allows_null(),
            _ => self.nullable,
        }
    }

    /// Whether the number of members is limited, which no derived reader of an object can see.
    pub(crate) fn limits_members(&self) -> bool {
        matches!(self.kind, Kind::Object(_))
            && (self.minimum_size.is_some() || self.maximum_size.is_some())
    }

    pub(crate) fn has_unique_items(&self) -> bool {
        self.unique_items
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed
    }

    /// What the members that are not declared must be, if they are read at all.
    pub(crate) fn additional_values(&self) -> Option<&'static Schema> {
        self.additional
    }

    /// What the elements of this list must be; anything if it is not a list.
    pub fn items(&self) -> &'static Schema {
        match self.target().kind {
            Kind::Array(items) => items,
            _ => &ANY,
        }
    }

    /// Whether the object has a member of this name.
    pub(crate) fn declares(&self, name: &str) -> bool {
        matches!(self.target().kind, Kind::Object(properties) if properties.iter().any(|property| property.name == name))
    }

    /// What the member of this name must be; anything if the object does not say.
    pub(crate) fn member(&self, name: &str) -> &'static Schema {
        let target = self.target();
        let declared = match target.kind {
            Kind::Object(properties) => properties.iter().find(|property| property.name == name),
            _ => None,
        };
        match declared {
            Some(property) => property.schema,
            None => target.additional.unwrap_or(&ANY),
        }
    }

    /// What the missing member at this position stands for, as JSON.
    pub(crate) fn default_of(&self, position: usize) -> Option<&'static str> {
        match self.target().kind {
            Kind::Object(properties) => properties.get(position)?.default,
            _ => None,
        }
    }

    pub(crate) fn property(&self, position: usize) -> &'static Schema {
        match self.target().kind {
            Kind::Object(properties) => properties
                .get(position)
                .map_or(&ANY, |property| property.schema),
            _ => &ANY,
        }
    }

    pub(crate) fn variant(&self, position: usize) -> &'static Schema {
        match self.target().kind {
            Kind::OneOf(variants) => variants.get(position).copied().unwrap_or(&ANY),
            Kind::Tagged { variants, .. } => {
                variants.get(position).map_or(&ANY, |(_, schema)| schema)
            }
            _ => &ANY,
        }
    }

    pub(crate) fn is_exclusive(&self) -> bool {
        self.exclusive
    }

    /// Whether reading a value may lead into its parts or to other tables, so that the same may be asked of it again.
    pub(crate) fn leads_on(&self) -> bool {
        let has_parts = matches!(
            self.target().kind,
            Kind::Array(_) | Kind::Object(_) | Kind::OneOf(_) | Kind::Tagged { .. }
        );
        has_parts || self.has_rules()
    }

    /// How many characters a text may have at most, by the kind and by the rules; `None` if neither says.
    fn longest_text(&self) -> Option<usize> {
        let by_kind = match self.kind {
            Kind::String | Kind::Enumeration(_) => self.maximum_size,
            Kind::Reference(schema) => schema.longest_text(),
            _ => None,
        };
        let limits = [by_kind, rule::longest_text(self.rules)];
        limits.into_iter().flatten().min()
    }

    /// What values must be besides their kind, here or behind references.
    pub(crate) fn has_rules(&self) -> bool {
        !self.rules.is_empty() || matches!(self.kind, Kind::Reference(schema) if schema.has_rules())
    }
}

impl Debug for Schema {
    /// Not the content: a table may refer to itself.
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Schema").finish_non_exhaustive()
    }
}
