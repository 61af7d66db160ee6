//! What a value does that its contract does not allow: where, which rule, and what was found instead.

use std::fmt::{self, Display, Formatter, Write as _};

use crate::json::Json;
use crate::schema::{Format, IntegerFormat, JsonType, Number, Pattern};

/// One breach of the contract by a value.
///
/// The offending value itself is never part of it, so that a violation may be logged and sent without disclosing what a caller wrote.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// The part of the message in which the value stands.
    pub location: Location,
    /// The way from the root of that part to the value, in names as on the wire.
    pub path: Vec<Segment>,
    /// The rule that the value breaks.
    pub constraint: Constraint,
    /// The JSON type of what was found.
    pub received: Received,
}

impl Violation {
    /// The value at the end of this path breaks this rule.
    ///
    /// ```
    /// use counterpart_runtime::{Constraint, Expected, Location, Received, Segment, Violation};
    ///
    /// let path = vec![Segment::Member("age".to_owned())];
    /// let expected = Constraint::Type(Expected::Number);
    /// let violation = Violation::new(Location::Body, path, expected, Received::String);
    /// assert_eq!(violation.to_string(), "`/age`: expected number, received string");
    /// ```
    pub fn new(
        location: Location,
        path: Vec<Segment>,
        constraint: Constraint,
        received: Received,
    ) -> Self {
        Self {
            location,
            path,
            constraint,
            received,
        }
    }

    /// The path as a JSON Pointer (RFC 6901); empty for the root.
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        for segment in &self.path {
            pointer.push('/');
            match segment {
                Segment::Member(name) => {
                    pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
                }
                Segment::Index(index) => {
                    // Writing to a `String` cannot fail.
                    let _ = write!(pointer, "{index}");
                }
            }
        }
        pointer
    }

    /// Whether this tells of the same fault as another, if not in the same words.
    fn tells(&self, other: &Self) -> bool {
        self.path == other.path
            && self.received == other.received
            && self.location == other.location
            && self.constraint.is_as(&other.constraint)
    }

    /// The sentence about the rule, without the place.
    pub fn message(&self) -> String {
        match &self.constraint {
            Constraint::Type(_)
            | Constraint::Types(_)
            | Constraint::Values(_)
            | Constraint::Enumeration(_)
            | Constraint::IntegerEnumeration(_) => {
                format!("{}, received {}", self.constraint, self.received)
            }
            constraint => constraint.to_string(),
        }
    }
}

impl Display for Violation {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let pointer = self.pointer();
        match (&self.location, pointer.is_empty()) {
            (Location::Body, true) => formatter.write_str("body")?,
            (Location::Body, false) => write!(formatter, "`{pointer}`")?,
            (location, true) => write!(formatter, "{location}")?,
            (location, false) => write!(formatter, "{location} at `{pointer}`")?,
        }
        write!(formatter, ": {}", self.message())
    }
}

/// The part of a message in which a value stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Location {
    /// The content.
    Body,
    /// The path parameter of this name.
    Path(String),
    /// The query parameter of this name.
    Query(String),
    /// The header of this name.
    Header(String),
    /// The cookie of this name.
    Cookie(String),
}

impl Display for Location {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body => formatter.write_str("body"),
            Self::Path(name) => write!(formatter, "path parameter `{name}`"),
            Self::Query(name) => write!(formatter, "query parameter `{name}`"),
            Self::Header(name) => write!(formatter, "header `{name}`"),
            Self::Cookie(name) => write!(formatter, "cookie `{name}`"),
        }
    }
}

/// One step of the way into a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Segment {
    /// To the member of this name of an object. Of a name that a caller made up, at most the first 100 characters, followed by `…`.
    Member(String),
    /// To the element at this position of an array.
    Index(usize),
}

impl Segment {
    /// How many characters of the name of a member are told: a name stands in the path of each violation below it.
    const NAME_LIMIT: usize = 100;

    /// To the member of this name, which is shortened if it is long.
    pub(crate) fn member(name: &str) -> Self {
        Self::Member(match name.char_indices().nth(Self::NAME_LIMIT) {
            Some((end, _)) => format!("{}…", &name[..end]),
            None => name.to_owned(),
        })
    }
}

/// A rule of a contract, with the limit that it sets.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Constraint {
    /// The value must be of this type.
    Type(Expected),
    /// The member or the parameter must be there.
    Required {
        /// The type that the contract asks for, if it asks for one alone.
        expected: Option<Expected>,
    },
    /// The text must have at least so many characters.
    MinLength(usize),
    /// The text may have at most so many characters.
    MaxLength(usize),
    /// The text must match this regular expression of ECMA-262.
    Pattern(&'static str),
    /// The text is longer than [`Pattern::TRIED`](crate::schema::Pattern::TRIED), beyond which this regular expression is not tried.
    TriedPattern(&'static str),
    /// The text must be of this format.
    Format(Format),
    /// The moment must be no later than this, which is the latest that the Rust type of it can hold; the contract sets no such limit.
    LatestMoment(&'static str),
    /// The text must be one of these.
    Enumeration(&'static [&'static str]),
    /// The integer must be one of these.
    IntegerEnumeration(&'static [i64]),
    /// The number must be this or more.
    Minimum(Number),
    /// The number must be this or less.
    Maximum(Number),
    /// The number must be more than this.
    ExclusiveMinimum(Number),
    /// The number must be less than this.
    ExclusiveMaximum(Number),
    /// The number must be a whole multiple of this.
    MultipleOf(Number),
    /// The number must fit a 32-bit float.
    FloatRange,
    /// The array must have at least so many elements.
    MinItems(usize),
    /// The array may have at most so many elements.
    MaxItems(usize),
    /// No two elements of the array may be equal.
    UniqueItems,
    /// The object must have at least so many members.
    MinProperties(usize),
    /// The object may have at most so many members.
    MaxProperties(usize),
    /// The object has no member of this name, and allows no others than its own.
    UnknownMember,
    /// The name of the member breaks this rule (`propertyNames`).
    MemberName(Box<Constraint>),
    /// The member stands in the object more than once.
    DuplicateMember,
    /// The value must be of one of these types.
    Types(&'static [JsonType]),
    /// The value must be equal to one of these JSON texts.
    Values(&'static [&'static str]),
    /// At least so many elements must be as the contract asks (`contains`).
    MinContains(usize),
    /// At most so many elements may be as the contract asks (`contains`).
    MaxContains(usize),
    /// There may be no value here.
    Never,
    /// The value is what it may not be (`not`).
    Not,
    /// The value is none of the alternatives.
    NoVariant,
    /// The value is more than one of the alternatives, of which exactly one is meant.
    SeveralVariants,
    /// Reading the value takes more work than a value of its size is given: what stands in many unions or under many rules is looked at for each.
    Complexity,
    /// The member that names the alternative must be one of these.
    Discriminator(Vec<&'static str>),
    /// The part of the body must be of one of these media types.
    MediaType(&'static str),
    /// The text of the parameter cannot be read.
    Encoding,
    /// Refused for a reason that no other rule covers, in words that do not hold the value.
    Other(String),
}

impl Constraint {
    /// Whether what breaks one breaks the other: a rule of a list knows no formats of integers, and has all values as JSON.
    fn is_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Required { .. }, Self::Required { .. })
            | (Self::Type(Expected::Integer(_)), Self::Type(Expected::Integer(_))) => true,
            (Self::Enumeration(words), Self::Values(texts))
            | (Self::Values(texts), Self::Enumeration(words)) => {
                let words = words
                    .iter()
                    .map(|word| Json::String((*word).to_owned()).canonical());
                words.eq(texts.iter().copied())
            }
            (Self::IntegerEnumeration(numbers), Self::Values(texts))
            | (Self::Values(texts), Self::IntegerEnumeration(numbers)) => numbers
                .iter()
                .map(ToString::to_string)
                .eq(texts.iter().copied()),
            (Self::MemberName(one), Self::MemberName(other)) => one.is_as(other),
            (one, other) => one == other,
        }
    }
}

impl Display for Constraint {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Type(expected) => write!(formatter, "expected {expected}"),
            Self::Required { .. } => formatter.write_str("required, but missing"),
            Self::MinLength(limit) => at_least(formatter, Count(*limit, "character", "characters")),
            Self::MaxLength(limit) => at_most(formatter, Count(*limit, "character", "characters")),
            Self::Pattern(pattern) => write!(formatter, "expected text that matches `{pattern}`"),
            Self::TriedPattern(pattern) => too_long_to_try(formatter, pattern),
            Self::Format(format) => write!(formatter, "expected {format}"),
            Self::LatestMoment(latest) => {
                write!(
                    formatter,
                    "expected a moment up to {latest}, the latest that can be held here"
                )
            }
            Self::Enumeration(values) | Self::Values(values) => one_of(formatter, values),
            Self::IntegerEnumeration(values) => one_of(formatter, values),
            Self::Minimum(limit) => write!(formatter, "expected {limit} or more"),
            Self::Maximum(limit) => write!(formatter, "expected {limit} or less"),
            Self::ExclusiveMinimum(limit) => write!(formatter, "expected more than {limit}"),
            Self::ExclusiveMaximum(limit) => write!(formatter, "expected less than {limit}"),
            Self::MultipleOf(unit) => write!(formatter, "expected a multiple of {unit}"),
            Self::FloatRange => {
                formatter.write_str("expected a number in the range of 32-bit floats")
            }
            Self::MinItems(limit) => at_least(formatter, Count(*limit, "item", "items")),
            Self::MaxItems(limit) => at_most(formatter, Count(*limit, "item", "items")),
            Self::UniqueItems => formatter.write_str("expected items that all differ"),
            Self::MinProperties(limit) => at_least(formatter, Count(*limit, "member", "members")),
            Self::MaxProperties(limit) => at_most(formatter, Count(*limit, "member", "members")),
            Self::UnknownMember => formatter.write_str("not a member of this object"),
            Self::MemberName(constraint) => write!(formatter, "its name: {constraint}"),
            Self::DuplicateMember => formatter.write_str("stands in the object more than once"),
            Self::Types(types) => {
                let names: Vec<_> = types.iter().map(|found| found.name()).collect();
                one_of(formatter, &names)
            }
            Self::MinContains(limit) => write!(
                formatter,
                "expected at least {} of the kind that must be in it",
                Count(*limit, "item", "items")
            ),
            Self::MaxContains(limit) => write!(
                formatter,
                "expected at most {} of the kind that may be in it",
                Count(*limit, "item", "items")
            ),
            Self::Never => formatter.write_str("may not be here"),
            Self::Not => formatter.write_str("is what may not be here"),
            Self::NoVariant => formatter.write_str("matches none of the alternatives"),
            Self::SeveralVariants => {
                formatter.write_str("matches several alternatives, of which exactly one is meant")
            }
            Self::Complexity => {
                formatter.write_str("takes more work to read than a value of its size is given")
            }
            Self::Discriminator(values) => one_of(formatter, values),
            Self::MediaType(names) => write!(formatter, "expected the media type {names}"),
            Self::Encoding => formatter.write_str("expected percent-encoded UTF-8"),
            Self::Other(message) => formatter.write_str(message),
        }
    }
}

/// The type that a contract asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Expected {
    /// A text.
    String,
    /// `true` or `false`.
    Boolean,
    /// A whole number that fits this many bits.
    Integer(IntegerFormat),
    /// A number.
    Number,
    /// A list.
    Array,
    /// An object.
    Object,
    /// One value, for a parameter that was given more than once.
    Single,
}

impl Display for Expected {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::String => formatter.write_str("string"),
            Self::Boolean => formatter.write_str("boolean"),
            Self::Integer(format) => write!(formatter, "{format}"),
            Self::Number => formatter.write_str("number"),
            Self::Array => formatter.write_str("array"),
            Self::Object => formatter.write_str("object"),
            Self::Single => formatter.write_str("one value"),
        }
    }
}

/// The JSON type of what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Received {
    /// Nothing: the member or the parameter is missing.
    Undefined,
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// A text.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

impl Display for Received {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Undefined => "undefined",
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        })
    }
}

/// The violations found in one message, in the order of the contract: the first [`LIMIT`](Self::LIMIT) of them, and how many there are besides.
///
/// What one message can make a reader keep and say stays small that way, however much is wrong with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Violations {
    kept: Vec<Violation>,
    omitted: usize,
}

impl Violations {
    /// How many violations of one message are kept and told; the rest are counted.
    pub const LIMIT: usize = 100;

    /// No violation.
    pub const fn new() -> Self {
        Self {
            kept: Vec::new(),
            omitted: 0,
        }
    }

    /// Adds one at the end; beyond the limit it is counted only.
    pub fn push(&mut self, violation: Violation) {
        self.push_with(|| violation);
    }

    /// Adds one that need not be made if it is only counted.
    pub(crate) fn push_with(&mut self, violation: impl FnOnce() -> Violation) {
        if self.is_full() {
            self.omitted = self.omitted.saturating_add(1);
        } else {
            self.kept.push(violation());
        }
    }

    /// Adds others at the end, those that they only count included.
    pub fn append(&mut self, others: Self) {
        self.extend(others.kept);
        self.omitted = self.omitted.saturating_add(others.omitted);
    }

    /// How many are kept.
    pub fn len(&self) -> usize {
        self.kept.len()
    }

    /// How many were found beyond the limit, and are not kept. What breaks several schemas that hold for one value may be counted once.
    pub fn omitted(&self) -> usize {
        self.omitted
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// Adds of others at the end what none from this position on tells already.
    pub(crate) fn append_new(&mut self, start: usize, others: Self) {
        for violation in others.kept {
            let mut known = self.kept.iter().skip(start);
            if !known.any(|known| known.tells(&violation)) {
                self.push(violation);
            }
        }
        self.omitted = self.omitted.saturating_add(others.omitted);
    }

    pub(crate) fn is_full(&self) -> bool {
        self.kept.len() >= Self::LIMIT
    }

    /// The violations that are kept, in the order of the contract.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.kept.iter()
    }

    /// These, each as `change` leaves it.
    pub(crate) fn changed(mut self, change: impl FnMut(&mut Violation)) -> Self {
        self.kept.iter_mut().for_each(change);
        self
    }

    /// The value of a result, or `None` with its violations taken over: how several parts of one message are read to the end.
    pub fn absorb<T>(&mut self, result: Result<T, Violations>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(violations) => {
                self.append(violations);
                None
            }
        }
    }

    /// `Ok` if there is none.
    ///
    /// # Errors
    ///
    /// These violations, if there is one.
    pub fn into_result(self) -> Result<(), Self> {
        if self.is_empty() { Ok(()) } else { Err(self) }
    }
}

impl Display for Violations {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        for (position, violation) in self.kept.iter().enumerate() {
            let separator = if position == 0 { "" } else { "; " };
            write!(formatter, "{separator}{violation}")?;
        }
        match self.omitted {
            0 => Ok(()),
            omitted => write!(formatter, "; and {omitted} more"),
        }
    }
}

impl std::error::Error for Violations {}

impl From<Violation> for Violations {
    fn from(violation: Violation) -> Self {
        Self {
            kept: vec![violation],
            omitted: 0,
        }
    }
}

impl FromIterator<Violation> for Violations {
    fn from_iter<I: IntoIterator<Item = Violation>>(violations: I) -> Self {
        let mut collected = Self::new();
        collected.extend(violations);
        collected
    }
}

impl Extend<Violation> for Violations {
    fn extend<I: IntoIterator<Item = Violation>>(&mut self, violations: I) {
        for violation in violations {
            self.push(violation);
        }
    }
}

/// The violations that are kept.
impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.kept.into_iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.kept.iter()
    }
}

/// A number with its noun.
#[derive(Clone, Copy)]
struct Count(usize, &'static str, &'static str);

impl Display for Count {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self(count, singular, plural) = self;
        write!(
            formatter,
            "{count} {}",
            if *count == 1 { singular } else { plural }
        )
    }
}

fn at_least(formatter: &mut Formatter<'_>, count: Count) -> fmt::Result {
    write!(formatter, "expected at least {count}")
}

fn at_most(formatter: &mut Formatter<'_>, count: Count) -> fmt::Result {
    write!(formatter, "expected at most {count}")
}

fn too_long_to_try(formatter: &mut Formatter<'_>, pattern: &str) -> fmt::Result {
    let limit = Count(Pattern::TRIED, "character", "characters");
    write!(
        formatter,
        "expected at most {limit}, beyond which `{pattern}` is not tried"
    )
}

fn one_of(formatter: &mut Formatter<'_>, values: &[impl Display]) -> fmt::Result {
    formatter.write_str(if values.len() == 1 {
        "expected "
    } else {
        "expected one of "
    })?;
    for (position, value) in values.iter().enumerate() {
        let separator = if position == 0 { "" } else { ", " };
        write!(formatter, "{separator}`{value}`")?;
    }
    Ok(())
}
