//! References: from a `$ref` to the place in the document, or in another file, that it means.

use counterpart_document::openapi::Place;
use counterpart_document::{Diagnostic, Node, Pointer, Unavailable, Unresolved, suggest};
use indexmap::IndexSet;

use super::Lowering;
use super::versions::Version;

/// Keywords of a schema that lead to another one.
pub(super) const REFERENCES: [&str; 3] = ["$ref", "$dynamicRef", "$recursiveRef"];

/// The reference of a schema.
pub(super) fn reference_of<'d>(schema: &Place<'d>) -> Option<Place<'d>> {
    REFERENCES.iter().find_map(|name| schema.child(name))
}

/// What a Reference Object leads to.
#[derive(Clone, Debug)]
pub(super) struct Followed<'d> {
    /// The place at the end of the references.
    pub(super) place: Place<'d>,
    /// Its name, if it stands in the section of the components that was asked for.
    pub(super) component: Option<String>,
    /// The description that the outermost reference gives it (OpenAPI 3.1).
    pub(super) description: Option<String>,
}

impl<'d> Lowering<'d> {
    /// Follows Reference Objects from a place; a place that is none is its own end.
    ///
    /// `None`, and reported, if a reference leads nowhere or in a circle.
    pub(super) fn follow(&mut self, place: &Place<'d>, section: &str) -> Option<Followed<'d>> {
        let mut place = place.clone();
        let mut description = None;
        let mut seen = IndexSet::new();
        while let Some(reference) = place.child("$ref") {
            if !seen.insert(place.pointer.clone()) {
                self.report(circle(&reference));
                return None;
            }
            if self.version == Version::V3_1 && description.is_none() {
                let own = place.node.get("description").and_then(Node::as_str);
                description = super::prose(own);
            }
            place = self.target(&reference)?;
        }
        let is_component = place.pointer.file().is_none() || !seen.is_empty();
        let component = is_component
            .then(|| self.component_of(&place.pointer, section))
            .flatten();
        Some(Followed {
            place,
            component,
            description,
        })
    }

    /// The place that the value of a `$ref` means, one step on; `None`, and reported, if there is none.
    pub(super) fn target(&mut self, reference: &Place<'d>) -> Option<Place<'d>> {
        let target = self.find_target(reference);
        match &target {
            Some(target) => self.report_file(target.pointer.file()),
            None => {
                let diagnostic = self.explain_missing(reference);
                self.report(diagnostic);
            }
        }
        target
    }

    /// As [`target`](Self::target), without a report.
    pub(super) fn find_target(&self, reference: &Place<'d>) -> Option<Place<'d>> {
        let text = reference.node.as_str()?;
        if is_recursive(reference)
            && let Some(anchor) = self.recursive_anchor(&reference.pointer)
        {
            return Some(anchor);
        }
        let pointer = self.document.target(&reference.pointer, text).ok()?;
        // A description is no schema.
        if is_recursive(reference) && pointer.is_root() && pointer.file().is_none() {
            return None;
        }
        Place::find(self.document, &pointer)
    }

    /// The innermost schema around a place that says `$recursiveAnchor: true`.
    ///
    /// By JSON Schema 2019-09 `$recursiveRef` means the resource that it is in, which is the whole description where schemas have no `$id`. What is meant
    /// is the schema that calls itself its anchor.
    fn recursive_anchor(&self, place: &Pointer) -> Option<Place<'d>> {
        let mut reached = place.of_file();
        let mut found = None;
        for token in place.tokens() {
            let node = self.document.resolve(&reached)?;
            let anchor = node.get("$recursiveAnchor").and_then(Node::as_bool);
            if anchor == Some(true) {
                found = Some(reached.clone());
            }
            reached = reached.child(token);
        }
        Place::find(self.document, &found?)
    }

    fn explain_missing(&mut self, reference: &Place<'d>) -> Diagnostic {
        let Some(text) = reference.node.as_str() else {
            let found = reference.node.kind().with_article();
            return Diagnostic::error("wrong-type", "`$ref` must be a string", reference.span())
                .with_label_text(format!("expected a string, found {found}"));
        };
        if let Some(schema) = self.schema_named(text) {
            let message = format!("`{text}` is no reference");
            return Diagnostic::error("unresolved-reference", message, reference.span())
                .with_label_text("a name alone is taken for that of a file")
                .with_help(format!("write `{}`", schema.to_fragment()));
        }
        if is_recursive(reference) {
            return unresolved(text, reference)
                .with_label_text("no schema around it says `$recursiveAnchor: true`")
                .with_help("write a `$ref` to the schema that it means");
        }
        match self.document.target(&reference.pointer, text) {
            Err(Unresolved::Unavailable(location, reason)) => {
                unavailable(&location, &reason, reference)
            }
            Err(Unresolved::Malformed(location)) => {
                self.report_file(Some(&location));
                let message = format!("`{text}` leads into a file that cannot be read");
                Diagnostic::error("unresolved-reference", message, reference.span())
                    .with_label_text("its mistakes are told where they are")
            }
            Err(Unresolved::NoPointer(reason)) => unresolved(text, reference)
                .with_label_text(reason.to_string())
                .with_help(
                    "a reference within the document looks like `#/components/schemas/NAME`",
                ),
            Err(Unresolved::NoAnchor(name)) => unresolved(text, reference)
                .with_label_text(format!("no schema there has the `$anchor` `{name}`"))
                .with_help(
                    "a reference within the document looks like `#/components/schemas/NAME`",
                ),
            Err(Unresolved::Nothing(pointer)) => self.nothing_at(&pointer, text, reference),
            _ => unresolved(text, reference),
        }
    }

    fn nothing_at(&self, pointer: &Pointer, text: &str, reference: &Place<'d>) -> Diagnostic {
        let (parent, missing) = self.where_it_ends(pointer);
        let place = if parent.is_root() && parent.file().is_none() {
            "the document".into()
        } else {
            format!("`{}`", parent.to_fragment())
        };
        let message = format!("`{text}` does not exist");
        let diagnostic = Diagnostic::error("unresolved-reference", message, reference.span())
            .with_label_text(format!("{place} has no `{missing}`"));
        let file = text.split('#').next().unwrap_or_default();
        match self.similar(pointer, &parent, &missing) {
            Some(near) => diagnostic.with_help(format!("did you mean `{file}{near}`?")),
            None => diagnostic,
        }
    }

    /// The component that a name alone may mean.
    fn schema_named(&self, text: &str) -> Option<Pointer> {
        let schemas = Pointer::root().child("components").child("schemas");
        let schema = schemas.child(text);
        self.document.resolve(&schema).map(|_| schema)
    }

    /// The deepest place on the way of a pointer that exists, and the step after it that does not.
    fn where_it_ends(&self, pointer: &Pointer) -> (Pointer, String) {
        let mut reached = pointer.of_file();
        for token in pointer.tokens() {
            let next = reached.child(token);
            if self.document.resolve(&next).is_none() {
                return (reached, token.clone());
            }
            reached = next;
        }
        (reached, String::new())
    }

    /// The fragment that was probably meant: one step replaced by a similar one.
    fn similar(&self, pointer: &Pointer, parent: &Pointer, missing: &str) -> Option<String> {
        let mapping = self.document.resolve(parent)?.as_mapping()?;
        let near = suggest(missing, mapping.keys())?;
        let rest = &pointer.tokens()[parent.tokens().len() + 1..];
        let meant = rest
            .iter()
            .fold(parent.child(near), |meant, token| meant.child(token));
        self.document.resolve(&meant)?;
        let tokens = meant.tokens().iter();
        let within = tokens.fold(Pointer::root(), |place, token| place.child(token));
        Some(within.to_fragment())
    }
}

/// Whether a reference is the value of `$recursiveRef`.
fn is_recursive(reference: &Place<'_>) -> bool {
    let keyword = reference.pointer.tokens().last();
    keyword.is_some_and(|keyword| keyword == "$recursiveRef")
}

fn unresolved(text: &str, reference: &Place<'_>) -> Diagnostic {
    let message = format!("`{text}` is no reference");
    Diagnostic::error("unresolved-reference", message, reference.span())
}

/// The diagnostic for a reference into a file that cannot be had.
fn unavailable(location: &str, reason: &Unavailable, reference: &Place<'_>) -> Diagnostic {
    let error = |message| Diagnostic::error("unavailable-file", message, reference.span());
    match reason {
        Unavailable::Missing => error(format!("there is no file `{location}`"))
            .with_label_text("no such file, as seen from the folder of the description")
            .with_help("a path in a reference is relative to the file that the reference is in"),
        Unavailable::NotTaken(help) => error(format!("nothing is taken from `{location}`"))
            .with_label_text("not among the files of the description")
            .with_help(help),
        Unavailable::Alone => error(format!("`{location}` is another file"))
            .with_label_text("the description was read alone, without other files")
            .with_help("generate from the file itself, or bundle the description into one first"),
        reason => error(format!("`{location}` cannot be read")).with_label_text(reason.to_string()),
    }
}

/// The diagnostic for references that lead back to themselves.
pub(super) fn circle(reference: &Place<'_>) -> Diagnostic {
    let text = reference.node.as_str().unwrap_or_default();
    let message = format!("`{text}` leads back to itself");
    Diagnostic::error("reference-cycle", message, reference.span())
        .with_label_text("this reference is part of a circle of nothing but references")
        .with_help("let one of them say what the value is")
}
