//! What a YAML scalar means: the core schema of YAML 1.2, and tags that overrule it.

use saphyr_parser::{ScalarStyle, Tag};

use crate::diagnostic::Diagnostic;
use crate::faults;
use crate::node::Value;
use crate::number::Number;
use crate::source::Span;

/// What a scalar means, and what is to be said about it.
pub(super) struct Resolved {
    pub(super) value: Value,
    pub(super) diagnostic: Option<Diagnostic>,
}

/// The value of a scalar: of a plain one by its form, of any other one its text, unless a tag says otherwise.
pub(super) fn resolve(text: &str, style: ScalarStyle, tag: Option<&Tag>, span: Span) -> Resolved {
    let string = || Value::String(text.to_owned());
    let Some(tag) = tag else {
        return match style {
            ScalarStyle::Plain => by_form(text, span),
            _ => silent(string()),
        };
    };
    if !tag.is_yaml_core_schema() {
        // `!` alone asks for a text.
        let plain_text = tag.handle.is_empty() && tag.suffix == "!"
            || tag.handle == "!" && tag.suffix.is_empty();
        return Resolved {
            value: if plain_text || style != ScalarStyle::Plain {
                string()
            } else {
                by_form(text, span).value
            },
            diagnostic: (!plain_text).then(|| unknown_tag(tag, span)),
        };
    }
    let resolved = by_form(text, span);
    let fits = match (tag.suffix.as_str(), &resolved.value) {
        ("str", _) => return silent(string()),
        ("null", Value::Null) | ("bool", Value::Boolean(_)) | ("float", Value::Number(_)) => true,
        ("int", Value::Number(number)) => number.is_integer(),
        ("null" | "bool" | "int" | "float" | "map" | "seq", _) => false,
        _ => {
            return Resolved {
                value: string(),
                diagnostic: Some(unknown_tag(tag, span)),
            };
        }
    };
    if fits || resolved.diagnostic.is_some() {
        return resolved;
    }
    Resolved {
        value: string(),
        diagnostic: Some(mismatched_tag(tag, span)),
    }
}

/// Checks the tag of a sequence (`seq`) or mapping (`map`).
pub(super) fn check_collection_tag(tag: Option<&Tag>, own: &str, span: Span) -> Option<Diagnostic> {
    let tag = tag?;
    if !tag.is_yaml_core_schema() {
        let says_nothing = tag.handle.is_empty() && tag.suffix == "!";
        return (!says_nothing).then(|| unknown_tag(tag, span));
    }
    match tag.suffix.as_str() {
        suffix if suffix == own => None,
        "map" | "seq" | "str" | "null" | "bool" | "int" | "float" => {
            Some(mismatched_tag(tag, span))
        }
        _ => Some(unknown_tag(tag, span)),
    }
}

fn by_form(text: &str, span: Span) -> Resolved {
    silent(match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Boolean(true),
        "false" | "False" | "FALSE" => Value::Boolean(false),
        _ => match Number::parse(text) {
            Some(Ok(number)) => Value::Number(number),
            Some(Err(reason)) => {
                return Resolved {
                    value: Value::String(text.to_owned()),
                    diagnostic: Some(faults::unrepresentable(text, reason, span)),
                };
            }
            None => Value::String(text.to_owned()),
        },
    })
}

fn silent(value: Value) -> Resolved {
    Resolved {
        value,
        diagnostic: None,
    }
}

fn unknown_tag(tag: &Tag, span: Span) -> Diagnostic {
    Diagnostic::warning(
        "unknown-tag",
        format!("the tag `{}` is ignored", shown(tag)),
        span,
    )
    .with_help("remove the tag")
}

fn mismatched_tag(tag: &Tag, span: Span) -> Diagnostic {
    Diagnostic::error(
        "mismatched-tag",
        format!("the value does not fit its tag `{}`", shown(tag)),
        span,
    )
    .with_help("remove the tag, or write a value that fits it")
}

fn shown(tag: &Tag) -> String {
    if tag.is_yaml_core_schema() {
        format!("!!{}", tag.suffix)
    } else {
        format!("{}{}", tag.handle, tag.suffix)
    }
}
