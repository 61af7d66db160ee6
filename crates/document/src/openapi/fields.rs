//! The one way in which every object of the specification is read: field by field, and then what is left is unknown.

use crate::openapi::{Elements, Entries, Place};
use crate::{Diagnostic, Diagnostics, Mapping, suggest};

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
    let Some(mapping) = place.node.as_mapping() else {
        diagnostics.push(wrong_type(T::NAME, "a mapping", place));
        return None;
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

    /// The value of a field that may be absent; one of another type is reported.
    pub fn optional<T: Read<'d>>(&mut self, name: &'static str) -> Option<T> {
        self.known.push(name);
        let place = self.place.child(name)?;
        let value = T::read(&place);
        if value.is_none() {
            self.diagnostics
                .push(wrong_type(&format!("`{name}`"), T::EXPECTED, &place));
        }
        value
    }

    /// The value of a field that must be there; its absence is reported.
    pub fn required<T: Read<'d>>(&mut self, name: &'static str) -> Option<T> {
        if !self.mapping.contains(name) {
            self.known.push(name);
            let span = self.place.head();
            let message = format!("{} has no `{name}`", self.object);
            self.diagnostics.push(
                Diagnostic::error("missing-field", message, span)
                    .with_label_text(format!("`{name}` is missing here"))
                    .with_help(format!("add `{name}: …`, {}", T::EXPECTED)),
            );
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
            if name.starts_with("x-") || name == "$ref" || self.known.contains(&name) {
                continue;
            }
            let message = format!("{} has no field `{name}`", self.object);
            let mut diagnostic = Diagnostic::warning("unknown-field", message, entry.key.span)
                .with_label_text("this field is ignored");
            diagnostic = match suggest(name, self.known.iter().copied()) {
                Some(near) => diagnostic.with_help(format!("did you mean `{near}`?")),
                None => diagnostic.with_help("an extension's name starts with `x-`"),
            };
            self.diagnostics.push(diagnostic);
        }
    }
}

/// The diagnostic for a value of another type than expected.
pub(crate) fn wrong_type(what: &str, expected: &str, place: &Place<'_>) -> Diagnostic {
    let found = place.node.kind().with_article();
    Diagnostic::error(
        "wrong-type",
        format!("{what} must be {expected}"),
        place.head(),
    )
    .with_label_text(format!("expected {expected}, found {found}"))
}

impl<'d> Read<'d> for &'d str {
    const EXPECTED: &'static str = "a string";

    fn read(place: &Place<'d>) -> Option<Self> {
        place.node.as_str()
    }
}

impl<'d> Read<'d> for bool {
    const EXPECTED: &'static str = "`true` or `false`";

    fn read(place: &Place<'d>) -> Option<Self> {
        place.node.as_bool()
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
