//! References: from a `$ref` to the place in the document that it means.

use counterpart_document::openapi::Place;
use counterpart_document::{Diagnostic, Node, Pointer, suggest};
use indexmap::IndexSet;

use super::Lowering;
use super::versions::Version;

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
        let component = match place.pointer.tokens() {
            [components, found, name] if components == "components" && found == section => {
                Some(name.clone())
            }
            _ => None,
        };
        Some(Followed {
            place,
            component,
            description,
        })
    }

    /// The place that the value of a `$ref` means, one step on; `None`, and reported, if there is none.
    pub(super) fn target(&mut self, reference: &Place<'d>) -> Option<Place<'d>> {
        let target = self.find_target(reference);
        if target.is_none() {
            let diagnostic = self.explain_missing(reference);
            self.report(diagnostic);
        }
        target
    }

    /// As [`target`](Self::target), without a report.
    pub(super) fn find_target(&self, reference: &Place<'d>) -> Option<Place<'d>> {
        let pointer = Pointer::parse_fragment(reference.node.as_str()?).ok()?;
        Place::find(self.document, &pointer)
    }

    fn explain_missing(&self, reference: &Place<'d>) -> Diagnostic {
        let Some(text) = reference.node.as_str() else {
            let found = reference.node.kind().with_article();
            return Diagnostic::error("wrong-type", "`$ref` must be a string", reference.span())
                .with_label_text(format!("expected a string, found {found}"));
        };
        if !text.starts_with('#') {
            return self.external(text, reference);
        }
        let unresolved =
            |message: String| Diagnostic::error("unresolved-reference", message, reference.span());
        let pointer = match Pointer::parse_fragment(text) {
            Ok(pointer) => pointer,
            Err(reason) => {
                return unresolved(format!("`{text}` is no reference"))
                    .with_label_text(reason.to_string())
                    .with_help(
                        "a reference within the document looks like `#/components/schemas/NAME`",
                    );
            }
        };
        let (parent, missing) = self.where_it_ends(&pointer);
        let place = if parent.is_root() {
            "the document".into()
        } else {
            format!("`{}`", parent.to_fragment())
        };
        let diagnostic = unresolved(format!("`{text}` does not exist"))
            .with_label_text(format!("{place} has no `{missing}`"));
        match self.similar(&pointer, &parent, &missing) {
            Some(near) => diagnostic.with_help(format!("did you mean `{near}`?")),
            None => diagnostic,
        }
    }

    fn external(&self, text: &str, reference: &Place<'d>) -> Diagnostic {
        let schema = Pointer::root()
            .child("components")
            .child("schemas")
            .child(text);
        if self.document.resolve(&schema).is_some() {
            let message = format!("`{text}` is no reference");
            return Diagnostic::error("unresolved-reference", message, reference.span())
                .with_label_text("a name alone is taken for that of a file")
                .with_help(format!("write `{}`", schema.to_fragment()));
        }
        Diagnostic::error(
            "external-reference",
            format!("`{text}` is in another file, which is not supported yet"),
            reference.span(),
        )
        .with_label_text("references must start with `#`")
        .with_help("bundle the description into one file first, for example with `redocly bundle`")
    }

    /// The deepest place on the way of a pointer that exists, and the step after it that does not.
    fn where_it_ends(&self, pointer: &Pointer) -> (Pointer, String) {
        let mut reached = Pointer::root();
        for token in pointer.tokens() {
            let next = reached.child(token);
            if self.document.resolve(&next).is_none() {
                return (reached, token.clone());
            }
            reached = next;
        }
        (reached, String::new())
    }

    /// The reference that was probably meant: one step replaced by a similar one.
    fn similar(&self, pointer: &Pointer, parent: &Pointer, missing: &str) -> Option<String> {
        let mapping = self.document.resolve(parent)?.as_mapping()?;
        let near = suggest(missing, mapping.keys())?;
        let rest = &pointer.tokens()[parent.tokens().len() + 1..];
        let meant = rest
            .iter()
            .fold(parent.child(near), |meant, token| meant.child(token));
        self.document.resolve(&meant).map(|_| meant.to_fragment())
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
