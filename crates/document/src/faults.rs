//! The diagnostics that YAML and JSON share.

use crate::diagnostic::Diagnostic;
use crate::number::Unrepresentable;
use crate::source::Span;

/// How many mappings and sequences may lie in one another.
///
/// Real documents need a few dozen; the bound keeps every recursion over a tree within its stack.
pub(crate) const MAXIMUM_DEPTH: usize = 256;

pub(crate) fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::error(
        "too-deep",
        format!("more than {MAXIMUM_DEPTH} mappings and sequences lie in one another here"),
        span,
    )
    .with_help("split the document into named parts and refer to them")
}

pub(crate) fn duplicate_key(key: &str, again: Span, first: Span) -> Diagnostic {
    Diagnostic::error(
        "duplicate-key",
        format!("the key `{key}` occurs twice in one mapping"),
        again,
    )
    .with_label_text("this one would be ignored")
    .with_label(first, "first here")
    .with_help("remove one of the two, or merge their values")
}

pub(crate) fn unrepresentable(text: &str, reason: Unrepresentable, span: Span) -> Diagnostic {
    let (message, help) = match reason {
        Unrepresentable::NotFinite => (
            format!("`{text}` is a number that JSON cannot hold"),
            "write a finite number, or put it in quotes if a text is meant",
        ),
        Unrepresentable::TooLarge => (
            format!("`{text}` is too large for a 64-bit floating-point number"),
            "write a smaller number, or put it in quotes if a text is meant",
        ),
    };
    Diagnostic::error("unrepresentable-number", message, span).with_help(help)
}

pub(crate) fn empty_document(span: Span) -> Diagnostic {
    Diagnostic::error("empty-document", "the document is empty", span)
        .with_help("write a mapping, such as one that starts with `openapi: 3.1.0`")
}
