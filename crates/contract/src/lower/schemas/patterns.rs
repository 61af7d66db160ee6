//! Regular expressions: those that are none, and those that only trying can carry out.

use counterpart_document::openapi::{Elements, Entries, KeywordForm, Place, keyword};
use counterpart_document::{Diagnostic, Node, Span};

use crate::lower::Lowering;
use crate::lower::fit::regular_expression;

/// Longer texts are refused unread where an expression has to be tried, which may take more time than anybody has: `Pattern::TRIED` of the runtime.
const TRIED: u64 = 1_000;

impl<'d> Lowering<'d> {
    /// Checks the `pattern` of strings of at most this length; whether they can be held to it.
    pub(super) fn check_pattern(&mut self, place: &Place<'d>, max_length: Option<u64>) -> bool {
        let Some(pattern) = place.node.as_str() else {
            return false;
        };
        if let Err(reason) = regular_expression(pattern) {
            let message = format!("this pattern is no regular expression: {reason}");
            self.report(
                Diagnostic::warning("invalid-pattern", message, place.span())
                    .with_label_text("no text can be checked by it: left out")
                    .with_help(
                        "`pattern` is a regular expression of ECMA-262, without slashes around it",
                    ),
            );
            return false;
        }
        if backtracks(pattern) && max_length.is_none_or(|length| length > TRIED) {
            self.report(backtracking("texts", place.span()).with_help(format!(
                "set a `maxLength` of {TRIED} or less, or write it without {AROUND_AND_BACK}"
            )));
        }
        true
    }

    /// Checks every `pattern` within a keyword that becomes a rule.
    pub(super) fn check_patterns_of_rule(&mut self, name: &str, value: &Place<'d>) {
        let form = keyword(name).map(|(_, form)| form);
        match form {
            Some(KeywordForm::Schema) => self.check_patterns_within(value),
            Some(KeywordForm::Schemas) => {
                for schema in value.elements().iter().flat_map(Elements::iter) {
                    self.check_patterns_within(&schema);
                }
            }
            Some(KeywordForm::SchemaMapping) => {
                for (key, schema) in value.entries().iter().flat_map(Entries::iter_all) {
                    if name == "patternProperties" && backtracks(&key.text) {
                        let help = format!("write it without {AROUND_AND_BACK}");
                        self.report(backtracking("names", key.span).with_help(help));
                    }
                    self.check_patterns_within(&schema);
                }
            }
            _ => {}
        }
    }

    fn check_patterns_within(&mut self, schema: &Place<'d>) {
        let max_length = schema.node.get("maxLength").and_then(Node::as_u64);
        for (key, value) in schema.entries().iter().flat_map(Entries::iter_all) {
            match key.text.as_str() {
                "pattern" => {
                    self.check_pattern(&value, max_length);
                }
                name => self.check_patterns_of_rule(name, &value),
            }
        }
    }
}

const AROUND_AND_BACK: &str = "`(?=`, `(?!`, `(?<` and `\\1`";

fn backtracking(what: &str, span: Span) -> Diagnostic {
    let message =
        format!("{what} of more than {TRIED} characters are refused without trying this pattern");
    Diagnostic::warning("backtracking-pattern", message, span)
        .with_label_text("looks around or back, for which the time has no bound")
}

/// Whether an expression looks around or refers back.
fn backtracks(pattern: &str) -> bool {
    let mut rest = pattern;
    let mut in_class = false;
    while let Some(first) = rest.chars().next() {
        let mut length = first.len_utf8();
        match first {
            '\\' => {
                let escaped = rest[1..].chars().next();
                if !in_class && matches!(escaped, Some('1'..='9' | 'k')) {
                    return true;
                }
                length += escaped.map_or(0, char::len_utf8);
            }
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => {
                let around = ["(?=", "(?!", "(?<=", "(?<!"];
                if around.iter().any(|start| rest.starts_with(start)) {
                    return true;
                }
            }
            _ => {}
        }
        rest = &rest[length..];
    }
    false
}

#[cfg(test)]
mod tests {
    use super::backtracks;

    #[test]
    fn what_looks_around_or_back_is_known_from_what_only_looks_like_it() {
        for trying in [
            "^(?!x)",
            "a(?=b)",
            "(?<=a)b",
            "(?<!a)b",
            r"(a)\1",
            r"(?<n>a)\k<n>",
            r"[\]](?=b)",
        ] {
            assert!(backtracks(trying), "{trying}");
        }
        for linear in [
            "", "^[a-z]+$", "(?:a|b)", "(?<n>a)", r"\(?=", "[(?=]", r"[\1]", r"\\(1)", "é\\d", r"\",
        ] {
            assert!(!backtracks(linear), "{linear}");
        }
    }
}
