//! Rules that no Rust type expresses: what a schema says besides the kind of its values, checked on the tree.
//!
//! A rule is a keyword of JSON Schema 2020-12, and a list of rules is a schema: all of them hold. The readers on both
//! paths evaluate the same lists, so that they cannot differ.

use std::collections::HashSet;

use super::pattern::Pattern;
use super::read::{Reader, while_allowed};
use super::{Format, IntegerFormat, Number, Schema, assertion};
use crate::codec::allowance;
use crate::json::Json;
use crate::violation::{Constraint, Expected, Received, Segment};

/// What a value must be for all rules of a list to hold.
pub type Rules = &'static [Rule];

/// One keyword. A rule on values of one type holds for values of all others.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// No value fits (`false`).
    Never,
    /// As the table says: what a reference leads to.
    Table(&'static Schema),
    /// The value is of one of these types.
    Type(&'static [JsonType]),
    /// The value is equal to one of these JSON texts, which have no space around them.
    Values(&'static [&'static str]),
    /// `minimum`.
    Minimum(Number),
    /// `maximum`.
    Maximum(Number),
    /// `exclusiveMinimum`.
    ExclusiveMinimum(Number),
    /// `exclusiveMaximum`.
    ExclusiveMaximum(Number),
    /// `multipleOf`.
    MultipleOf(Number),
    /// `minLength`.
    MinLength(usize),
    /// `maxLength`.
    MaxLength(usize),
    /// `pattern`.
    Pattern(&'static Pattern),
    /// `format`.
    Format(Format),
    /// `minItems`.
    MinItems(usize),
    /// `maxItems`.
    MaxItems(usize),
    /// `uniqueItems`.
    UniqueItems,
    /// `prefixItems`: what the first elements are, each.
    PrefixItems(&'static [Rules]),
    /// `items`: what the elements from this position on are.
    Items(usize, Rules),
    /// `contains` with `minContains` and `maxContains`.
    Contains(Rules, usize, Option<usize>),
    /// `minProperties`.
    MinProperties(usize),
    /// `maxProperties`.
    MaxProperties(usize),
    /// `required`.
    Required(&'static [&'static str]),
    /// `properties`.
    Properties(&'static [(&'static str, Rules)]),
    /// `patternProperties`.
    PatternProperties(&'static [(&'static Pattern, Rules)]),
    /// `additionalProperties`: of members that neither these names nor these patterns tell of.
    AdditionalProperties(&'static [&'static str], &'static [&'static Pattern], Rules),
    /// `propertyNames`.
    PropertyNames(Rules),
    /// `dependentRequired`.
    DependentRequired(&'static [(&'static str, &'static [&'static str])]),
    /// `dependentSchemas`.
    DependentSchemas(&'static [(&'static str, Rules)]),
    /// `not`.
    Not(Rules),
    /// `allOf`.
    AllOf(&'static [Rules]),
    /// `anyOf`.
    AnyOf(&'static [Rules]),
    /// `oneOf`: exactly one fits.
    OneOf(&'static [Rules]),
    /// `if`, `then`, `else`.
    If(Rules, Rules, Rules),
}

/// A type of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is the type of that name")]
pub enum JsonType {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

impl JsonType {
    /// The name in a contract.
    pub fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }

    fn is_type_of(self, json: &Json) -> bool {
        match (self, json) {
            (Self::Integer, Json::Number(number)) => number.is_whole(),
            (Self::Null, Json::Null)
            | (Self::Boolean, Json::Boolean(_))
            | (Self::Number, Json::Number(_))
            | (Self::String, Json::String(_))
            | (Self::Array, Json::Array(_))
            | (Self::Object, Json::Object(_)) => true,
            _ => false,
        }
    }

    fn expected(self) -> Option<Expected> {
        Some(match self {
            Self::Null => return None,
            Self::Boolean => Expected::Boolean,
            Self::Integer => Expected::Integer(IntegerFormat::Int64),
            Self::Number => Expected::Number,
            Self::String => Expected::String,
            Self::Array => Expected::Array,
            Self::Object => Expected::Object,
        })
    }
}

impl<'a> Reader<'a> {
    /// Reports what breaks these rules. Of a text that is too long for them, nothing else: what limits a text limits the work on it.
    pub(super) fn read_rules(&mut self, rules: Rules, json: &'a Json) {
        if let Json::String(text) = json
            && let Some(limit) = longest_text(rules).filter(|limit| is_longer(text, *limit))
        {
            return self.report(Constraint::MaxLength(limit), Received::String);
        }
        for rule in while_allowed(rules) {
            match json {
                Json::Number(number) if rule.is_of_number() => self.read_number(*rule, *number),
                Json::String(text) if rule.is_of_text() => self.read_text(*rule, text),
                Json::Array(elements) if rule.is_of_elements() => {
                    self.read_array(*rule, elements);
                }
                Json::Object(members) if rule.is_of_members() => {
                    self.read_object(*rule, members, json);
                }
                _ => self.read_any(*rule, json),
            }
        }
    }

    fn read_any(&mut self, rule: Rule, json: &'a Json) {
        let received = json.received();
        match rule {
            Rule::Never => self.report(Constraint::Never, received),
            Rule::Table(schema) => self.read(schema, json),
            Rule::Type(types) => {
                let fits = types.iter().any(|found| found.is_type_of(json));
                self.report_if(!fits, of_types(types), received);
            }
            Rule::Values(values) => {
                let is_listed = values.iter().any(|value| json.has_text(value));
                self.report_if(!is_listed, Constraint::Values(values), received);
            }
            Rule::Not(rules) => {
                let fits = self.fits(rules, json);
                self.report_if(fits, Constraint::Not, received);
            }
            Rule::AllOf(branches) => {
                for rules in branches {
                    self.read_rules(rules, json);
                }
            }
            Rule::AnyOf(branches) => {
                let fits = branches.iter().any(|rules| self.fits(rules, json));
                self.report_if(!fits, Constraint::NoVariant, received);
            }
            Rule::OneOf(branches) => {
                let fitting = branches.iter().filter(|rules| self.fits(rules, json));
                match fitting.take(2).count() {
                    0 => self.report(Constraint::NoVariant, received),
                    1 => {}
                    _ => self.report(Constraint::SeveralVariants, received),
                }
            }
            Rule::If(condition, then, otherwise) => {
                let rules = if self.fits(condition, json) {
                    then
                } else {
                    otherwise
                };
                self.read_rules(rules, json);
            }
            // A rule on values of another type.
            _ => {}
        }
    }

    fn read_number(&mut self, rule: Rule, number: Number) {
        let (broken, constraint) = match rule {
            Rule::Minimum(limit) => (number < limit, Constraint::Minimum(limit)),
            Rule::Maximum(limit) => (number > limit, Constraint::Maximum(limit)),
            Rule::ExclusiveMinimum(limit) => (number <= limit, Constraint::ExclusiveMinimum(limit)),
            Rule::ExclusiveMaximum(limit) => (number >= limit, Constraint::ExclusiveMaximum(limit)),
            Rule::MultipleOf(unit) => (!number.is_multiple_of(unit), Constraint::MultipleOf(unit)),
            _ => return,
        };
        self.report_if(broken, constraint, Received::Number);
    }

    fn read_text(&mut self, rule: Rule, text: &str) {
        let (broken, constraint) = match rule {
            Rule::MinLength(limit) => (text.chars().count() < limit, Constraint::MinLength(limit)),
            Rule::Pattern(pattern) => {
                if let Err(constraint) = pattern.check(text) {
                    self.report(constraint, Received::String);
                }
                return;
            }
            Rule::Format(format) => (
                !assertion::is_of_format(text, format),
                Constraint::Format(format),
            ),
            _ => return,
        };
        self.report_if(broken, constraint, Received::String);
    }

    fn read_array(&mut self, rule: Rule, elements: &'a [Json]) {
        match rule {
            Rule::MinItems(limit) => self.report_if(
                elements.len() < limit,
                Constraint::MinItems(limit),
                Received::Array,
            ),
            Rule::MaxItems(limit) => self.report_if(
                elements.len() > limit,
                Constraint::MaxItems(limit),
                Received::Array,
            ),
            Rule::UniqueItems => {
                let mut seen = HashSet::with_capacity(elements.len());
                let unique = while_allowed(elements).all(|item| seen.insert(item.canonical()));
                self.report_if(!unique, Constraint::UniqueItems, Received::Array);
            }
            Rule::PrefixItems(positions) => {
                for (index, (rules, element)) in
                    positions.iter().zip(while_allowed(elements)).enumerate()
                {
                    self.within(Segment::Index(index), |reader| {
                        reader.read_part(rules, element);
                    });
                }
            }
            Rule::Items(start, rules) => {
                for (index, element) in while_allowed(elements).enumerate().skip(start) {
                    self.within(Segment::Index(index), |reader| {
                        reader.read_part(rules, element);
                    });
                }
            }
            Rule::Contains(rules, least, most) => {
                let fitting = while_allowed(elements)
                    .filter(|element| self.attempt(|reader| reader.read_part(rules, element)));
                let count = fitting.count();
                self.report_if(
                    count < least,
                    Constraint::MinContains(least),
                    Received::Array,
                );
                if let Some(most) = most {
                    self.report_if(count > most, Constraint::MaxContains(most), Received::Array);
                }
            }
            _ => {}
        }
    }

    fn read_object(&mut self, rule: Rule, members: &'a [(String, Json)], json: &'a Json) {
        let has = |name: &str| members.iter().any(|(member, _)| member == name);
        match rule {
            Rule::MinProperties(limit) => self.report_if(
                distinct(members) < limit,
                Constraint::MinProperties(limit),
                Received::Object,
            ),
            Rule::MaxProperties(limit) => self.report_if(
                distinct(members) > limit,
                Constraint::MaxProperties(limit),
                Received::Object,
            ),
            Rule::Required(names) => {
                for name in names.iter().filter(|name| !has(name)) {
                    self.report_missing(name);
                }
            }
            Rule::DependentRequired(entries) => {
                for (_, names) in entries.iter().filter(|(name, _)| has(name)) {
                    for name in names.iter().filter(|name| !has(name)) {
                        self.report_missing(name);
                    }
                }
            }
            Rule::DependentSchemas(entries) => {
                for (_, rules) in entries.iter().filter(|(name, _)| has(name)) {
                    self.read_rules(rules, json);
                }
            }
            Rule::PropertyNames(rules) => {
                for (name, _) in while_allowed(members) {
                    self.read_name(rules, name);
                }
            }
            _ => self.read_member_rules(rule, members),
        }
    }

    /// The rules that look at members one by one.
    fn read_member_rules(&mut self, rule: Rule, members: &'a [(String, Json)]) {
        for (name, value) in while_allowed(members) {
            let mut held: Vec<Rules> = Vec::new();
            match rule {
                Rule::Properties(entries) => {
                    held.extend(
                        entries
                            .iter()
                            .filter(|(known, _)| known == name)
                            .map(|(_, rules)| *rules),
                    );
                }
                Rule::PatternProperties(entries) => {
                    for (pattern, rules) in entries {
                        match pattern.check(name) {
                            Ok(()) => held.push(*rules),
                            // Whether the rules are meant for the member is not known.
                            Err(refusal @ Constraint::TriedPattern(_)) => {
                                self.within(Segment::member(name), |reader| {
                                    let constraint = Constraint::MemberName(Box::new(refusal));
                                    reader.report(constraint, value.received());
                                });
                            }
                            Err(_) => {}
                        }
                    }
                }
                Rule::AdditionalProperties(names, patterns, rules) => {
                    let is_known = names.contains(&name.as_str())
                        || patterns.iter().any(|pattern| pattern.check(name).is_ok());
                    if is_known {
                        continue;
                    }
                    if matches!(rules, [Rule::Never]) {
                        self.within(Segment::member(name), |reader| {
                            reader.report(Constraint::UnknownMember, value.received());
                        });
                        continue;
                    }
                    held.push(rules);
                }
                _ => return,
            }
            for rules in held {
                self.within(Segment::member(name), |reader| {
                    reader.read_part(rules, value);
                });
            }
        }
    }

    /// What is wrong with a name is said of the member that has it.
    fn read_name(&mut self, rules: Rules, name: &str) {
        // A reader of its own: this value is gone before the others are.
        let json = Json::String(name.to_owned());
        let mut reader = Reader::new(self.location.clone());
        reader.read_part(rules, &json);
        let found = reader.found;
        if found.is_empty() {
            // The path is not even copied for a sound name.
            return;
        }
        self.within(Segment::member(name), |reader| {
            let path = reader.path.clone();
            reader.report_all(found.changed(|violation| {
                let constraint = std::mem::replace(&mut violation.constraint, Constraint::Never);
                violation.constraint = Constraint::MemberName(Box::new(constraint));
                violation.path.clone_from(&path);
            }));
        });
    }

    /// Whether a value holds to these rules; nothing is reported.
    fn fits(&mut self, rules: Rules, json: &'a Json) -> bool {
        self.attempt(|reader| reader.read_rules(rules, json))
    }

    /// Reports what breaks these rules in a part of a value, to which no table leads.
    fn read_part(&mut self, rules: Rules, json: &'a Json) {
        allowance::draw(json.own_size());
        self.read_rules(rules, json);
    }

    fn report_missing(&mut self, name: &str) {
        self.within(Segment::Member(name.to_owned()), |reader| {
            let constraint = Constraint::Required { expected: None };
            reader.report(constraint, Received::Undefined);
        });
    }

    fn report_if(&mut self, broken: bool, constraint: Constraint, received: Received) {
        if broken {
            self.report(constraint, received);
        }
    }
}

impl Rule {
    fn is_of_number(self) -> bool {
        matches!(
            self,
            Self::Minimum(_)
                | Self::Maximum(_)
                | Self::ExclusiveMinimum(_)
                | Self::ExclusiveMaximum(_)
                | Self::MultipleOf(_)
        )
    }

    fn is_of_text(self) -> bool {
        matches!(
            self,
            Self::MinLength(_) | Self::MaxLength(_) | Self::Pattern(_) | Self::Format(_)
        )
    }

    fn is_of_elements(self) -> bool {
        matches!(
            self,
            Self::MinItems(_)
                | Self::MaxItems(_)
                | Self::UniqueItems
                | Self::PrefixItems(_)
                | Self::Items(..)
                | Self::Contains(..)
        )
    }

    fn is_of_members(self) -> bool {
        matches!(
            self,
            Self::MinProperties(_)
                | Self::MaxProperties(_)
                | Self::Required(_)
                | Self::Properties(_)
                | Self::PatternProperties(_)
                | Self::AdditionalProperties(..)
                | Self::PropertyNames(_)
                | Self::DependentRequired(_)
                | Self::DependentSchemas(_)
        )
    }
}

/// How many characters a text may have at most for all of these rules to hold; `None` if they do not say.
pub(super) fn longest_text(rules: Rules) -> Option<usize> {
    let limits = rules.iter().filter_map(|rule| match rule {
        Rule::MaxLength(limit) => Some(*limit),
        Rule::Table(schema) => schema.longest_text(),
        Rule::AllOf(branches) => branches
            .iter()
            .filter_map(|rules| longest_text(rules))
            .min(),
        _ => None,
    });
    limits.min()
}

/// Whether a text has more characters than this, of which most texts need not be counted.
pub(super) fn is_longer(text: &str, limit: usize) -> bool {
    text.len() > limit && text.chars().nth(limit).is_some()
}

/// How many members an object has, each name counted once.
fn distinct(members: &[(String, Json)]) -> usize {
    let names: HashSet<_> = members.iter().map(|(name, _)| name).collect();
    names.len()
}

fn of_types(types: &'static [JsonType]) -> Constraint {
    match types {
        [only] => only
            .expected()
            .map_or(Constraint::Types(types), Constraint::Type),
        _ => Constraint::Types(types),
    }
}
