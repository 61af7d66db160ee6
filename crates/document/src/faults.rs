//! What can be wrong with a text that is well-formed, and the bounds that a text must keep.

use crate::diagnostic::Diagnostic;
use crate::number::Unrepresentable;
use crate::source::Span;

/// How many mappings and sequences may lie in one another.
///
/// Real documents need up to about 35; the bound keeps every recursion over a tree within the smallest stack that a build script has (1 MiB,
/// on Windows), without optimization.
pub(crate) const MAXIMUM_DEPTH: usize = 100;

/// How many values all aliases of a document together may stand for.
pub(crate) const MAXIMUM_REPEATED_VALUES: usize = 100_000;

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

pub(crate) fn complex_key(span: Span) -> Diagnostic {
    Diagnostic::error(
        "complex-key",
        "a key must be a text, not a mapping or sequence",
        span,
    )
    .with_help("write a plain or quoted key; braces at the start of one need quotes")
}

pub(crate) fn merge_key(span: Span) -> Diagnostic {
    Diagnostic::warning(
        "merge-key",
        "`<<` does not merge: YAML 1.2 has no merge keys",
        span,
    )
    .with_label_text("this is a key like any other")
    .with_help("write the entries out, or use `allOf` or `$ref`")
}

pub(crate) fn circular_alias(span: Span) -> Diagnostic {
    Diagnostic::error(
        "circular-alias",
        "this alias stands inside the value that it repeats",
        span,
    )
    .with_help("use `$ref` for a schema that holds itself")
}

pub(crate) fn too_many_repetitions(span: Span) -> Diagnostic {
    let message = format!(
        "the aliases of this document stand for more than {MAXIMUM_REPEATED_VALUES} values"
    );
    Diagnostic::error("too-many-aliases", message, span).with_help("use `$ref` in place of aliases")
}
