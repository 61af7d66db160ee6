//! The collecting reader: compares a JSON tree with a table and reports every violation, in the order of the table.

use std::collections::HashSet;

use super::choose::Refused;
use super::rule::is_longer;
use super::verdict::{Verdict, Verdicts};
use super::{Format, Kind, Property, Schema, check};
use crate::codec::allowance;
use crate::codec::format::beyond::Span;
use crate::codec::stack;
use crate::json::Json;
use crate::violation::{Constraint, Expected, Location, Received, Segment, Violation, Violations};

/// Every violation of `schema` by a body; of very many, the first [`Violations::LIMIT`].
pub fn violations_of(schema: &Schema, json: &Json) -> Violations {
    violations_at(Location::Body, schema, json)
}

/// Every violation of `schema` by a value that stands at `location`; of very many, the first [`Violations::LIMIT`].
pub fn violations_at(location: Location, schema: &Schema, json: &Json) -> Violations {
    violations_beyond(location, schema, json, None)
}

/// The same, and every moment that is not within a span.
pub(crate) fn violations_beyond(
    location: Location,
    schema: &Schema,
    json: &Json,
    span: Option<Span>,
) -> Violations {
    let _reading = allowance::begin(|| json.size());
    let mut reader = Reader::new(location);
    reader.span = span;
    reader.read(schema, json);
    if allowance::is_spent() {
        reader.found = Violations::new();
        reader.report(Constraint::Complexity, json.received());
    }
    reader.found
}

/// The first rule of a schema, besides its kind, that a value breaks.
pub(crate) fn first_breach(schema: &Schema, json: &Json) -> Option<Constraint> {
    let _reading = allowance::begin(|| json.size());
    let mut reader = Reader::new(Location::Body);
    if !reader.reports_length(schema, json) {
        reader.read_own_rules(schema, json);
    }
    if allowance::is_spent() {
        return Some(Constraint::Complexity);
    }
    let first = reader.found.into_iter().next();
    first.map(|violation| violation.constraint)
}

pub(super) struct Reader<'a> {
    pub(super) location: Location,
    pub(super) path: Vec<Segment>,
    pub(super) found: Violations,
    /// How many attempts are being made within each other.
    attempts: usize,
    /// How much is known to be wrong; unlike `found` this counts what was found before and is not said again.
    faults: usize,
    verdicts: Verdicts<'a>,
    /// What the type holds that could not hold a moment in this value.
    span: Option<Span>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(location: Location) -> Self {
        Self {
            location,
            path: Vec::new(),
            found: Violations::new(),
            attempts: 0,
            faults: 0,
            verdicts: Verdicts::default(),
            span: None,
        }
    }

    /// Reports what is wrong with a value, unless that has been done; nothing counts any more once the allowance is spent.
    pub(super) fn read(&mut self, schema: &'a Schema, json: &'a Json) {
        if !schema.leads_on() || json.is_empty_container() {
            return self.read_anew(schema, json);
        }
        match self.verdicts.get(schema, json) {
            Some(Verdict::Sound(_)) => return,
            Some(Verdict::Unreported) if self.attempts == 0 => {}
            Some(Verdict::Reported | Verdict::Unreported) => {
                self.faults += 1;
                return;
            }
            None => {}
        }
        let faults = self.faults;
        self.read_anew(schema, json);
        let verdict = match self.attempts {
            _ if self.faults == faults => Verdict::Sound(None),
            0 => Verdict::Reported,
            _ => Verdict::Unreported,
        };
        self.verdicts.insert(schema, json, verdict);
    }

    fn read_anew(&mut self, schema: &'a Schema, json: &'a Json) {
        allowance::draw(json.own_size());
        if allowance::is_spent() {
            return;
        }
        #[cfg(test)]
        READINGS.set(READINGS.get() + 1);
        let mut read =
            || self.read_with_rules(schema, json, |reader| reader.read_kind(schema, json));
        match json {
            Json::Array(_) | Json::Object(_) => stack::with_room(read),
            _ => read(),
        }
    }

    /// Reports what `read_kind` does, and of the rules besides what has not been said already.
    fn read_with_rules(
        &mut self,
        schema: &'a Schema,
        json: &'a Json,
        read_kind: impl FnOnce(&mut Self),
    ) {
        if self.reports_length(schema, json) {
            return;
        }
        let (start, counted) = (self.found.len(), self.found.omitted());
        read_kind(self);
        if !schema.has_rules() {
            return;
        }
        if self.found.omitted() > counted {
            // That the value is wrong is known, and nothing more about it would be told.
            return;
        }
        let more = self.apart(|reader| reader.read_own_rules(schema, json));
        self.found.append_new(start, more);
    }

    /// Reports a text that is too long for the kind or for the rules, of which neither looks at anything else then; whether it is.
    fn reports_length(&mut self, schema: &Schema, json: &Json) -> bool {
        // Without rules the kind sees to it.
        let Json::String(text) = json else {
            return false;
        };
        if !schema.has_rules() || !matches!(schema.target().kind(), Kind::String) {
            return false;
        }
        let limit = schema.longest_text();
        let Some(limit) = limit.filter(|limit| is_longer(text, *limit)) else {
            return false;
        };
        self.report(Constraint::MaxLength(limit), Received::String);
        true
    }

    /// Whether a value is what it need not be; nothing is reported.
    pub(super) fn attempt(&mut self, read: impl FnOnce(&mut Self)) -> bool {
        let faults = self.faults;
        self.attempts += 1;
        read(self);
        self.attempts -= 1;
        let is_sound = self.faults == faults;
        self.faults = faults;
        is_sound
    }

    /// How many members a table keeps of a value that it describes, counted once.
    pub(super) fn once_kept(
        &mut self,
        schema: &'a Schema,
        json: &'a Json,
        count: impl FnOnce(&mut Self) -> usize,
    ) -> usize {
        if let Some(Verdict::Sound(Some(kept))) = self.verdicts.get(schema, json) {
            return usize::try_from(kept).unwrap_or(usize::MAX);
        }
        allowance::draw(json.own_size());
        let kept = count(self);
        if !json.is_empty_container() {
            let verdict = Verdict::Sound(u32::try_from(kept).ok());
            self.verdicts.insert(schema, json, verdict);
        }
        kept
    }

    /// What `read` finds, apart from what was found before.
    fn apart(&mut self, read: impl FnOnce(&mut Self)) -> Violations {
        let before = std::mem::take(&mut self.found);
        read(self);
        std::mem::replace(&mut self.found, before)
    }

    /// The rules besides the kind, here and behind references.
    fn read_own_rules(&mut self, schema: &'a Schema, json: &'a Json) {
        self.read_rules(schema.rules, json);
        if let Kind::Reference(target) = schema.kind() {
            self.read_own_rules(target, json);
        }
    }

    fn read_kind(&mut self, schema: &'a Schema, json: &'a Json) {
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
                if let Some(span) = self.span
                    && schema.format == Some(Format::DateTime)
                    && !(span.holds)(text)
                {
                    self.report(Constraint::LatestMoment(span.latest), received);
                }
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
            (Kind::OneOf(variants), _) => self.read_variants(schema, variants, json),
            (Kind::Tagged { tag, variants }, Json::Object(members)) => {
                self.read_tagged(tag, variants, members, json);
            }
            (kind, _) => self.report_type(kind, received),
        }
    }

    fn read_elements(&mut self, schema: &Schema, items: &'a Schema, elements: &'a [Json]) {
        check::elements(schema, elements.len(), Some(elements), |constraint| {
            self.report(constraint, Received::Array);
        });
        for (index, element) in while_allowed(elements).enumerate() {
            self.within(Segment::Index(index), |reader| reader.read(items, element));
        }
    }

    /// `tag` is a member that has been read already and belongs to the object, though its table may not know it.
    fn read_members(
        &mut self,
        schema: &Schema,
        properties: &'a [Property],
        members: &'a [(String, Json)],
        tag: Option<&str>,
    ) {
        if schema.limits_members() {
            let names: HashSet<_> = members.iter().map(|(name, _)| name).collect();
            check::member_count(schema, names.len(), |constraint| {
                self.report(constraint, Received::Object);
            });
        }
        for property in while_allowed(properties) {
            self.read_property(property, members);
        }
        // Of most objects nobody asks what else is in them.
        if schema.additional_values().is_some() || schema.is_closed() {
            let declares = |name: &str| properties.iter().any(|property| property.name == name);
            self.read_others(schema, members, |name| declares(name) || tag == Some(name));
        }
    }

    fn read_property(&mut self, property: &'a Property, members: &'a [(String, Json)]) {
        let mut occurrences = members
            .iter()
            .filter(|(name, _)| name == property.name)
            .map(|(_, value)| value);
        let value = occurrences.next();
        if value.is_none() && !property.required {
            return;
        }
        let segment = Segment::Member(property.name.to_owned());
        self.within(segment, |reader| match value {
            None => {
                let expected = property.schema.expected();
                reader.report(Constraint::Required { expected }, Received::Undefined);
            }
            Some(value) => {
                reader.read(property.schema, value);
                if occurrences.next().is_some() {
                    reader.report(Constraint::DuplicateMember, value.received());
                }
            }
        });
    }

    /// The members that the table does not declare.
    fn read_others(
        &mut self,
        schema: &Schema,
        members: &'a [(String, Json)],
        is_declared: impl Fn(&str) -> bool,
    ) {
        let mut seen = HashSet::new();
        for (name, value) in while_allowed(members) {
            if is_declared(name) {
                continue;
            }
            self.within(Segment::member(name), |reader| {
                if let Some(values) = schema.additional_values() {
                    reader.read(values, value);
                    if !seen.insert(name) {
                        reader.report(Constraint::DuplicateMember, value.received());
                    }
                } else {
                    reader.report(Constraint::UnknownMember, value.received());
                }
            });
        }
    }

    fn read_tagged(
        &mut self,
        tag: &str,
        variants: &[(&'static str, &'static Schema)],
        members: &'a [(String, Json)],
        json: &'a Json,
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
            None => {
                let expected = Some(Expected::String);
                reader.report(Constraint::Required { expected }, Received::Undefined);
            }
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
            let target = schema.target();
            self.read_with_rules(schema, json, |reader| match target.kind() {
                Kind::Object(properties) => {
                    reader.read_members(target, properties, members, Some(tag));
                }
                _ => reader.read_kind(target, json),
            });
        }
    }

    fn read_variants(&mut self, schema: &Schema, variants: &[&'static Schema], json: &'a Json) {
        match self.choose(schema, variants, json) {
            Ok(_) => {}
            Err(Refused {
                constraint,
                nearest,
            }) => {
                let faults = self.faults;
                // In an attempt it is enough that the value is wrong.
                if let Some(nearest) = nearest.filter(|_| self.attempts == 0) {
                    self.read(nearest, json);
                }
                if self.faults == faults {
                    self.report(constraint, json.received());
                }
            }
        }
    }

    fn report_type(&mut self, kind: Kind, received: Received) {
        match kind.expected() {
            Some(expected) => self.report(Constraint::Type(expected), received),
            None => self.report(Constraint::NoVariant, received),
        }
    }

    pub(super) fn report_all(&mut self, found: Violations) {
        self.faults += found.len();
        if self.attempts == 0 {
            self.found.append(found);
        }
    }

    pub(super) fn report(&mut self, constraint: Constraint, received: Received) {
        self.faults += 1;
        if self.attempts > 0 {
            return;
        }
        self.found.push_with(|| Violation {
            location: self.location.clone(),
            path: self.path.clone(),
            constraint,
            received,
        });
    }

    pub(super) fn within(&mut self, segment: Segment, read: impl FnOnce(&mut Self)) {
        self.path.push(segment);
        read(self);
        self.path.pop();
    }
}

/// These, as long as the allowance is not spent.
pub(super) fn while_allowed<T>(values: &[T]) -> impl Iterator<Item = &T> {
    values.iter().take_while(|_| !allowance::is_spent())
}

#[cfg(test)]
thread_local! {
    static READINGS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// How often a value has been compared with a table on this thread.
#[cfg(test)]
pub(crate) fn readings() -> usize {
    READINGS.get()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;
    use crate::schema::{ANY, FLOAT, Format, IntegerFormat, JsonType, Number, Rule, STRING};

    static CUSTOMER: Schema = Schema::object(&CUSTOMER_PROPERTIES)
        .closed()
        .max_properties(9);
    static CUSTOMER_PROPERTIES: [Property; 8] = [
        Property::required("email", &EMAIL),
        Property::required("name", &STRING),
        Property::optional("count", &COUNT),
        Property::optional("tags", &TAGS),
        Property::optional("colour", &COLOUR),
        Property::optional("when", &WHEN),
        Property::optional("a/b~c", &STRING),
        Property::optional("parent", &PARENT),
    ];
    static EMAIL: Schema = Schema::string().min_length(3).pattern("@");
    static COUNT: Schema = Schema::integer(IntegerFormat::Int32)
        .minimum(Number::Integer(1))
        .multiple_of(Number::Integer(5));
    static TAGS: Schema = Schema::array(&EMAIL).max_items(2).unique_items();
    static COLOUR: Schema = Schema::enumeration(&["red", "green"]);
    static WHEN: Schema = Schema::one_of(&[&DATE_TIME, &COUNT]);
    static DATE_TIME: Schema = Schema::string().format(Format::DateTime);
    static PARENT: Schema = Schema::reference(&CUSTOMER).nullable();

    fn violations(schema: &Schema, text: &str) -> Vec<String> {
        let json = serde_json::from_str(text).unwrap();
        violations_of(schema, &json)
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn every_violation_is_reported_in_the_order_of_the_table() {
        let text = r#"{"extra": 1, "a/b~c": 2, "when": "soon", "colour": "blue", "count": -3,
            "tags": ["a@b", 4, "a@b"], "email": "x", "parent": {"email": "a@b", "email": "c@d"}}"#;
        assert_eq!(
            violations(&CUSTOMER, text),
            [
                "`/email`: expected at least 3 characters",
                "`/email`: expected text that matches `@`",
                "`/name`: required, but missing",
                "`/count`: expected 1 or more",
                "`/count`: expected a multiple of 5",
                "`/tags`: expected at most 2 items",
                "`/tags`: expected items that all differ",
                "`/tags/1`: expected string, received number",
                "`/colour`: expected one of `red`, `green`, received string",
                "`/when`: expected a date-time such as `2023-11-07T05:31:56Z`",
                "`/a~1b~0c`: expected string, received number",
                "`/parent/email`: stands in the object more than once",
                "`/parent/name`: required, but missing",
                "`/extra`: not a member of this object",
            ]
        );
    }

    #[test]
    fn of_very_many_violations_the_first_are_kept() {
        static CHOICE: Schema = Schema::one_of(&[&WORD, &COUNT]);
        static WORD: Schema = Schema::string().min_length(3);
        static CHOICES: Schema = Schema::array(&CHOICE);
        static EMAILS: Schema = Schema::array(&EMAIL);
        for (schema, item) in [(&EMAILS, "1"), (&CHOICES, "\"x\""), (&CHOICES, "true")] {
            let text = format!("[{}{item}]", format!("{item},").repeat(Violations::LIMIT));
            let found = violations(schema, &text);
            assert_eq!(found.len(), Violations::LIMIT);
            assert!(found[0].starts_with("`/0`"));
        }
        // An attempt is judged by what it finds itself.
        let text = format!("[{}\"abc\"]", "true,".repeat(Violations::LIMIT));
        assert_eq!(violations(&CHOICES, &text).len(), Violations::LIMIT);
    }

    #[test]
    fn a_type_is_named_with_what_came_instead() {
        assert_eq!(
            violations(&CUSTOMER, "[]"),
            ["body: expected object, received array"]
        );
        assert_eq!(
            violations(&COUNT, "1.5"),
            ["body: expected 32-bit integer, received number"]
        );
        assert_eq!(
            violations(&COUNT, "4294967295"),
            ["body: expected 32-bit integer, received number"]
        );
        assert_eq!(
            violations(&FLOAT, "1e39"),
            ["body: expected a number in the range of 32-bit floats"]
        );
        assert_eq!(
            violations(&STRING, "null"),
            ["body: expected string, received null"]
        );
        assert!(violations(&PARENT, "null").is_empty());
        assert!(violations(&ANY, "null").is_empty());
    }

    #[test]
    fn alternatives_of_another_type_are_told_from_one_that_nearly_fits() {
        assert_eq!(violations(&WHEN, "2"), ["body: expected a multiple of 5"]);
        assert_eq!(
            violations(&WHEN, "true"),
            ["body: matches none of the alternatives"]
        );
        assert!(violations(&WHEN, "5.0").is_empty());
        assert!(violations(&WHEN, r#""2023-11-07T05:31:56Z""#).is_empty());
    }

    #[test]
    fn a_named_alternative_is_reported_by_its_name() {
        static SHAPE: Schema = Schema::tagged("kind", &[("customer", &KNOWN), ("open", &ANY)]);
        static KNOWN: Schema = Schema::object(&[Property::required("name", &STRING)]).closed();
        for (text, expected) in [
            ("{}", "`/kind`: required, but missing"),
            (r#"{"kind":1}"#, "`/kind`: expected string, received number"),
            (
                r#"{"kind":"x"}"#,
                "`/kind`: expected one of `customer`, `open`",
            ),
            (r#"{"kind":"customer"}"#, "`/name`: required, but missing"),
            (
                r#"{"kind":"open","kind":"open"}"#,
                "`/kind`: stands in the object more than once",
            ),
        ] {
            assert_eq!(violations(&SHAPE, text), [expected]);
        }
        assert!(violations(&SHAPE, r#"{"name":"a","kind":"customer"}"#).is_empty());
    }

    #[test]
    fn of_many_violations_the_first_are_told_and_the_rest_counted() {
        static CUSTOMERS: Schema = Schema::array(&CUSTOMER).rules(&[Rule::Items(0, &[RULE])]);
        const RULE: Rule = Rule::Type(&[JsonType::Object]);
        let count = 200_000;
        let text = format!("[{}0]", "0,".repeat(count - 1));
        let json = serde_json::from_str(&text).unwrap();
        let found = violations_of(&CUSTOMERS, &json);
        assert_eq!(found.len(), Violations::LIMIT);
        assert_eq!(found.omitted(), count - Violations::LIMIT);
        let told = found.to_string();
        assert!(told.ends_with("received number; and 199900 more"), "{told}");
        assert!(told.len() < 10_000, "{}", told.len());
    }

    #[test]
    fn a_long_name_is_shortened_in_every_path_below_it() {
        static BY_NAME: Schema = Schema::map(&TAGS);
        let text = format!(r#"{{"{}":[{}0]}}"#, "é".repeat(500_000), "0,".repeat(500));
        let json = serde_json::from_str(&text).unwrap();
        let found = violations_of(&BY_NAME, &json);
        assert!(found.to_string().len() < 50_000);
        let path = format!("/{}…/97", "é".repeat(100));
        assert_eq!(found.iter().last().unwrap().pointer(), path);
    }

    #[test]
    fn lengths_count_characters_and_patterns_are_those_of_ecma() {
        static ONE: Schema = Schema::string().max_length(1);
        static DIGITS: Schema = Schema::string().pattern(r"^\d+$");
        static LOOSE: Schema = Schema::string().pattern(r"^[\w\-]+\-$");
        assert!(violations(&ONE, r#""😀""#).is_empty());
        assert_eq!(violations(&ONE, r#""é́""#).len(), 1);
        assert_eq!(violations(&DIGITS, r#""٣""#).len(), 1);
        assert!(violations(&LOOSE, r#""a-""#).is_empty());
    }
}
