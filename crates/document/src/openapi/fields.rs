//! The one way in which every object of the specification is read: field by field, and then what is left is unknown.

use crate::mapping::EMPTY;
use crate::openapi::{Elements, Entries, Place, keyword};
use crate::{Diagnostic, Diagnostics, Mapping, Node, Value, suggest};

/// An object of the OpenAPI specification.
pub trait Object<'d>: Sized {
    /// What messages call it, with its article: `a parameter`.
    const NAME: &'static str;

    /// Takes the fields it has.
    fn read_fields(fields: &mut Fields<'d, '_>) -> Self;
}

/// A type that a field may have.
pub trait Read<'d>: Sized {
    /// What messages say was expected, with its article: `a string`.
    const EXPECTED: &'static str;

    /// The value at this place; `None` if it is of another type.
    fn read(place: &Place<'d>) -> Option<Self>;

    /// What is plainly meant by a value of another type: a text by a number without quotes, a list by its only element.
    fn meant(_place: &Place<'d>) -> Option<Self> {
        None
    }
}

/// The fields of one object while it is read.
#[derive(Debug)]
pub struct Fields<'d, 's> {
    object: &'static str,
    place: Place<'d>,
    mapping: &'d Mapping,
    known: Vec<&'static str>,
    diagnostics: &'s mut Diagnostics,
}

/// Reads the object at a place; `None`, and reported, if it is no mapping.
///
/// An object with mistakes is returned with what could be read: a field that is missing or of another type is `None`,
/// which has been reported then.
pub fn read<'d, T: Object<'d>>(place: &Place<'d>, diagnostics: &mut Diagnostics) -> Option<T> {
    let mapping = match place.node.as_mapping() {
        Some(mapping) => mapping,
        None if place.node.is_null() => {
            diagnostics.push(
                wrong_type(T::NAME, "a mapping", place)
                    .as_warning()
                    .with_note("taken for an empty one"),
            );
            &*EMPTY
        }
        None => {
            diagnostics.push(wrong_type(T::NAME, "a mapping", place));
            return None;
        }
    };
    let mut fields = Fields {
        object: T::NAME,
        place: place.clone(),
        mapping,
        known: Vec::new(),
        diagnostics,
    };
    let object = T::read_fields(&mut fields);
    fields.report_unknown();
    Some(object)
}

impl<'d> Fields<'d, '_> {
    /// The place of the object.
    pub fn place(&self) -> Place<'d> {
        self.place.clone()
    }

    /// The value of a field that may be absent; one of another type is reported, and a warning where it is plain what it means.
    pub fn optional<T: Read<'d>>(&mut self, name: &'static str) -> Option<T> {
        self.known.push(name);
        let place = self.place.child(name)?;
        let wrong = || wrong_type(&format!("`{name}`"), T::EXPECTED, &place);
        if place.node.is_null() {
            let wrong = wrong().as_warning();
            self.diagnostics
                .push(wrong.with_note("taken for a field that is not there"));
            return None;
        }
        let value = T::read(&place);
        if value.is_some() {
            return value;
        }
        let meant = T::meant(&place);
        self.diagnostics.push(match meant {
            Some(_) => wrong()
                .as_warning()
                .with_note("taken for what it would be so"),
            None => wrong(),
        });
        meant
    }

    /// The value of a field that the specification asks for and nothing hangs on: its absence is a warning.
    pub fn expected<T: Read<'d>>(&mut self, name: &'static str) -> Option<T> {
        if self.mapping.contains(name) {
            return self.optional(name);
        }
        self.known.push(name);
        let missing = self.missing::<T>(name).as_warning();
        self.diagnostics.push(missing);
        None
    }

    fn missing<T: Read<'d>>(&self, name: &str) -> Diagnostic {
        let message = format!("{} has no `{name}`", self.object);
        Diagnostic::error("missing-field", message, self.place.head())
            .with_label_text(format!("`{name}` is missing here"))
            .with_help(format!("add `{name}: …`, {}", T::EXPECTED))
    }

    /// The value of a field that must be there; its absence is reported.
    pub fn required<T: Read<'d>>(&mut self, name: &'static str) -> Option<T> {
        if self.mapping.get(name).is_none_or(Node::is_null) {
            self.known.push(name);
            let missing = self.missing::<T>(name);
            self.diagnostics.push(missing);
            return None;
        }
        self.optional(name)
    }

    /// Says of fields that the object may have them, without looking at them.
    pub fn ignored(&mut self, names: &[&'static str]) {
        self.known.extend_from_slice(names);
    }

    fn report_unknown(self) {
        for entry in self.mapping.iter() {
            let name = entry.key.text.as_str();
            if name.starts_with("x-") || self.known.contains(&name) {
                continue;
            }
            let message = format!("{} has no field `{name}`", self.object);
            let mut diagnostic = Diagnostic::warning("unknown-field", message, entry.key.span)
                .with_label_text("this field is ignored");
            diagnostic = diagnostic.with_help(self.what_is_meant(name));
            self.diagnostics.push(diagnostic);
        }
    }

    /// What the author of an unknown field may have meant by it.
    fn what_is_meant(&self, name: &str) -> String {
        let begun = || {
            let longer = |known: &&&str| name.len() > 3 && known.starts_with(name);
            self.known.iter().find(longer).copied()
        };
        if let Some(near) = suggest(name, self.known.iter().copied()).or_else(begun) {
            return format!("did you mean `{near}`?");
        }
        let is_schema = name == "schema" || keyword(name).is_some();
        if is_schema && self.known.contains(&"schema") {
            format!("write it below `schema`: `schema: {{{name}: …}}`")
        } else if name == "schema" && self.known.contains(&"content") {
            "write it below a media type: `content: {application/json: {schema: …}}`".to_owned()
        } else if name == "$ref" {
            "there can be no reference here: write out what is meant".to_owned()
        } else {
            "an extension's name starts with `x-`".to_owned()
        }
    }
}

/// The diagnostic for a value of another type than expected.
pub(crate) fn wrong_type(what: &str, expected: &str, place: &Place<'_>) -> Diagnostic {
    let found = place.node.kind().with_article();
    let message = format!("{what} must be {expected}");
    let diagnostic = Diagnostic::error("wrong-type", message, place.head())
        .with_label_text(format!("expected {expected}, found {found}"));
    match correction(expected, place.node) {
        Some(correction) => diagnostic.with_help(correction),
        None => diagnostic,
    }
}

/// How a value of another type is written so that it fits, where that is plain.
fn correction(expected: &str, node: &Node) -> Option<String> {
    match (&node.value, expected) {
        (Value::Boolean(_) | Value::Number(_), "a string") => {
            let text = node.to_json_text();
            Some(format!("to make it a text, put it in quotes: `\"{text}\"`"))
        }
        (Value::String(text), "`true` or `false`") if matches!(text.as_str(), "true" | "false") => {
            Some(format!("leave the quotes out: `{text}`"))
        }
        (Value::String(text), _) if expected.contains("number") && text.parse::<f64>().is_ok() => {
            Some(format!("leave the quotes out: `{text}`"))
        }
        (Value::String(text), "a sequence" | "a sequence of strings") => {
            Some(format!("to make it a list, put it in brackets: `[{text}]`"))
        }
        (Value::Boolean(_), "a sequence of strings") => {
            Some("`required` stands beside `properties` and lists the names of members: `required: [name]`".to_owned())
        }
        (Value::Mapping(_), _) if expected.starts_with("the name of a type") => {
            Some("members are described below `properties`: `properties: {type: …}`".to_owned())
        }
        (Value::Mapping(_), "a sequence") => {
            Some("to make it a list, write `- ` before each element".to_owned())
        }
        _ => None,
    }
}

impl<'d> Read<'d> for &'d str {
    const EXPECTED: &'static str = "a string";

    fn read(place: &Place<'d>) -> Option<Self> {
        place.node.as_str()
    }

    fn meant(place: &Place<'d>) -> Option<Self> {
        match &place.node.value {
            Value::Number(number) => Some(number.written()),
            Value::Boolean(true) => Some("true"),
            Value::Boolean(false) => Some("false"),
            _ => None,
        }
    }
}

impl<'d> Read<'d> for bool {
    const EXPECTED: &'static str = "`true` or `false`";

    fn read(place: &Place<'d>) -> Option<Self> {
        place.node.as_bool()
    }

    fn meant(place: &Place<'d>) -> Option<Self> {
        place.node.as_str()?.to_ascii_lowercase().parse().ok()
    }
}

impl<'d> Read<'d> for Place<'d> {
    const EXPECTED: &'static str = "a value";

    fn read(place: &Place<'d>) -> Option<Self> {
        Some(place.clone())
    }
}

impl<'d> Read<'d> for Entries<'d> {
    const EXPECTED: &'static str = "a mapping";

    fn read(place: &Place<'d>) -> Option<Self> {
        place.entries()
    }
}

impl<'d> Read<'d> for Elements<'d> {
    const EXPECTED: &'static str = "a sequence";

    fn read(place: &Place<'d>) -> Option<Self> {
        place.elements()
    }

    fn meant(place: &Place<'d>) -> Option<Self> {
        matches!(place.node.value, Value::String(_) | Value::Mapping(_))
            .then(|| Elements::only(place))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use super::*;
    use crate::openapi::{Parameter, Tag};
    use crate::{Pointer, SourceFile, parse};

    /// What is reported of an object, each with the text it points at.
    fn reported(
        text: &str,
        read_it: impl Fn(&Place<'_>, &mut Diagnostics),
    ) -> Vec<(&'static str, &str)> {
        let source = SourceFile::new("f.yaml", text);
        let document = parse(&source).document.unwrap();
        let mut diagnostics = Diagnostics::new();
        read_it(
            &Place::new(document.root(), Pointer::root()),
            &mut diagnostics,
        );
        let spans = diagnostics.iter().map(|found| (found.code, found.span()));
        spans
            .map(|(code, span)| (code, &text[span.start..span.end]))
            .collect()
    }

    fn parameter(place: &Place<'_>, diagnostics: &mut Diagnostics) {
        read::<Parameter<'_>>(place, diagnostics);
    }

    #[test]
    fn what_is_missing_of_another_type_or_unknown_is_reported_at_its_place() {
        let text = "name: 5\nrequried: true\nx-own: 1\nschema: {}";
        let expected = [
            ("wrong-type", "5"),
            ("missing-field", "name"),
            ("unknown-field", "requried"),
        ];
        assert_eq!(reported(text, parameter), expected);
    }

    /// What is proposed, in order.
    fn proposed(text: &str) -> Vec<String> {
        let source = SourceFile::new("f.yaml", text);
        let document = parse(&source).document.unwrap();
        let mut diagnostics = Diagnostics::new();
        parameter(&Place::root(&document), &mut diagnostics);
        let help = diagnostics.into_iter().filter_map(|found| found.help);
        help.collect()
    }

    #[test]
    fn what_stands_in_the_wrong_place_is_told_where_it_belongs() {
        let help = proposed("{name: a, in: query, type: string, $ref: b, sche: {}, colour: red}");
        let expected = [
            "write it below `schema`: `schema: {type: …}`",
            "write it below `schema`: `schema: {$ref: …}`",
            "did you mean `schema`?",
            "an extension's name starts with `x-`",
        ];
        assert_eq!(help, expected);
    }

    #[test]
    fn a_value_in_needless_or_missing_quotes_is_shown_as_it_would_fit() {
        let help = proposed("{name: 5, in: query, required: 'true', schema: {}}");
        let expected = [
            "to make it a text, put it in quotes: `\"5\"`",
            "leave the quotes out: `true`",
        ];
        assert_eq!(help, expected);
    }

    #[test]
    fn what_is_plainly_meant_is_read_with_a_warning() {
        let source = SourceFile::new(
            "f.yaml",
            "name: 5.0\nin: query\nrequired: 'True'\nschema: null",
        );
        let document = parse(&source).document.unwrap();
        let mut diagnostics = Diagnostics::new();
        let parameter: Parameter<'_> = read(&Place::root(&document), &mut diagnostics).unwrap();
        assert_eq!(parameter.name, Some("5.0"));
        assert_eq!(parameter.value.required, Some(true));
        assert!(parameter.value.schema.is_none());
        assert_eq!((diagnostics.len(), diagnostics.error_count()), (3, 0));
    }

    #[test]
    fn what_is_no_mapping_is_no_object() {
        assert_eq!(reported("[a]", parameter), [("wrong-type", "[a]")]);
    }

    #[test]
    fn an_object_with_mistakes_is_read_as_far_as_it_goes() {
        let source = SourceFile::new("f.yaml", "name: Pets\ndescription: [no]");
        let document = parse(&source).document.unwrap();
        let mut diagnostics = Diagnostics::new();
        let place = Place::new(document.root(), Pointer::root());
        let tag: Tag<'_> = read(&place, &mut diagnostics).unwrap();
        assert_eq!((tag.name, tag.description), (Some("Pets"), None));
        assert_eq!(diagnostics.error_count(), 1);
    }
}
