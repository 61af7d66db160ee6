//! JSON to the tree, through `jsonc-parser` without its leniencies.

use jsonc_parser::ast::{self, ObjectPropName};
use jsonc_parser::common::{Range, Ranged};
use jsonc_parser::errors::{ParseError, ParseErrorKind as Kind};
use jsonc_parser::{CollectOptions, ParseOptions, ParseStringErrorKind, parse_to_ast};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::faults::{self, MAXIMUM_DEPTH};
use crate::mapping::{Entry, Key, Mapping};
use crate::node::{Node, Value};
use crate::number::Number;
use crate::source::Span;

/// Reads `text`, which starts `offset` bytes into its file.
pub(crate) fn parse(text: &str, offset: usize, diagnostics: &mut Diagnostics) -> Option<Node> {
    if let Some(start) = beyond_depth(text) {
        let start = start + offset;
        diagnostics.push(faults::too_deep(Span::new(start, start + 1)));
        return None;
    }
    let options = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    match parse_to_ast(text, &CollectOptions::default(), &options) {
        Ok(result) => {
            if let Some(span) = foreign_white_space(text) {
                let span = Span::new(span.start + offset, span.end + offset);
                diagnostics.push(
                    invalid("JSON has no such white space", span)
                        .with_help("use spaces, tabs and line breaks alone"),
                );
            }
            let mut builder = Builder {
                text,
                offset,
                diagnostics,
            };
            Some(builder.node(result.value?))
        }
        Err(error) => {
            diagnostics.push(syntax_error(&error, text, offset));
            None
        }
    }
}

struct Builder<'t, 'd> {
    text: &'t str,
    offset: usize,
    diagnostics: &'d mut Diagnostics,
}

impl Builder<'_, '_> {
    fn node(&mut self, value: ast::Value<'_>) -> Node {
        let span = self.span(value.range());
        let value = match value {
            ast::Value::NullKeyword(_) => Value::Null,
            ast::Value::BooleanLit(literal) => Value::Boolean(literal.value),
            ast::Value::StringLit(literal) => {
                self.check_control_characters(literal.range);
                Value::String(literal.value.into_owned())
            }
            ast::Value::NumberLit(literal) => self.number(literal.value, span),
            ast::Value::Array(array) => {
                let elements = array.elements.into_iter();
                Value::Sequence(elements.map(|element| self.node(element)).collect())
            }
            ast::Value::Object(object) => Value::Mapping(self.mapping(object)),
        };
        Node { span, value }
    }

    fn mapping(&mut self, object: ast::Object<'_>) -> Mapping {
        let mut mapping = Mapping::default();
        for property in object.properties {
            let range = property.name.range();
            let span = self.span(range);
            let text = match property.name {
                ObjectPropName::String(literal) => literal.value.into_owned(),
                ObjectPropName::Word(word) => word.value.to_owned(),
            };
            self.check_control_characters(range);
            let value = self.node(property.value);
            let key = Key { text, span };
            let name = key.text.clone();
            if let Some(first) = mapping.insert(Entry { key, value }) {
                self.diagnostics
                    .push(faults::duplicate_key(&name, span, first));
            }
        }
        mapping
    }

    fn number(&mut self, text: &str, span: Span) -> Value {
        match Number::parse(text) {
            Some(Ok(number)) => Value::Number(number),
            Some(Err(reason)) => {
                self.diagnostics
                    .push(faults::unrepresentable(text, reason, span));
                Value::String(text.to_owned())
            }
            None => unreachable!("JSON's numbers are among those of YAML"),
        }
    }

    /// The parser lets line breaks and their like pass inside quotes; JSON wants them escaped.
    fn check_control_characters(&mut self, range: Range) {
        let written = &self.text[range.start..range.end];
        let Some(found) = written.find(|character| character < ' ') else {
            return;
        };
        let start = self.offset + range.start + found;
        self.diagnostics.push(
            invalid(
                "a string holds a control character that is not escaped",
                Span::at(start),
            )
            .with_help("escape it, as in `\\n` for a line break and `\\t` for a tab"),
        );
    }

    fn span(&self, range: Range) -> Span {
        Span::new(range.start + self.offset, range.end + self.offset)
    }
}

/// The bracket that opens one value too many within others. It is looked for before the parser runs, whose own bound takes more stack than
/// some have.
fn beyond_depth(text: &str) -> Option<usize> {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    text.bytes().position(|byte| {
        if in_string {
            in_string = byte != b'"' || escaped;
            escaped = byte == b'\\' && !escaped;
            return false;
        }
        match byte {
            b'"' => in_string = true,
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > MAXIMUM_DEPTH
    })
}

/// The first white space outside strings that the parser lets pass and JSON does not have.
fn foreign_white_space(text: &str) -> Option<Span> {
    let mut in_string = false;
    let mut escaped = false;
    let (start, character) = text.char_indices().find(|&(_, character)| {
        if in_string {
            in_string = character != '"' || escaped;
            escaped = character == '\\' && !escaped;
            return false;
        }
        in_string = character == '"';
        character.is_whitespace() && !matches!(character, ' ' | '\t' | '\r' | '\n')
    })?;
    Some(Span::new(start, start + character.len_utf8()))
}

fn invalid(message: &str, span: Span) -> Diagnostic {
    Diagnostic::error("invalid-json", message, span)
}

fn syntax_error(error: &ParseError, text: &str, offset: usize) -> Diagnostic {
    let range = error.range();
    let mut span = Span::new(range.start + offset, range.end + offset);
    if let Kind::UnterminatedArray | Kind::UnterminatedObject = error.kind() {
        // The opening bracket says which one it is; the rest of the file says nothing.
        span.end = span.start + 1;
        let end = Span::at(offset + text.trim_end().len());
        return invalid(describe(error.kind()).0, span)
            .with_label_text("opened here")
            .with_label(end, "the text ends here");
    }
    if let Kind::UnexpectedToken = error.kind() {
        let found = text.get(range.start..range.end).unwrap_or_default();
        return invalid(&format!("unexpected `{found}`"), span);
    }
    let (message, help) = describe(error.kind());
    let diagnostic = invalid(message, span);
    match help {
        Some(help) => diagnostic.with_help(help),
        None => diagnostic,
    }
}

/// What is wrong, and what would be right where that is not the same said twice.
fn describe(kind: &Kind) -> (&'static str, Option<&'static str>) {
    const ONE_VALUE: &str = "a JSON text is one value; remove what follows it";
    match kind {
        Kind::BareDecimalPointNumbersNotAllowed => (
            "a number needs a digit on both sides of its decimal point",
            None,
        ),
        Kind::CommentsNotAllowed | Kind::UnterminatedCommentBlock => (
            "JSON has no comments",
            Some("remove the comment, or write the document in YAML"),
        ),
        Kind::ExpectedColonAfterObjectKey => ("expected `:` after the key", None),
        Kind::ExpectedObjectValue => ("expected a value after `:`", None),
        Kind::ExpectedDigit
        | Kind::ExpectedDigitFollowingNegativeSign
        | Kind::ExpectedPlusMinusOrDigitInNumberLiteral => ("expected a digit", None),
        Kind::ExpectedStringObjectProperty => (
            "a key must be a string",
            Some("put the key in double quotes"),
        ),
        Kind::HexadecimalNumbersNotAllowed => (
            "JSON has no hexadecimal numbers",
            Some("write the number in decimal"),
        ),
        Kind::ExpectedComma => ("expected `,` between two values", None),
        Kind::MultipleRootJsonValues => ("unexpected text after the document", Some(ONE_VALUE)),
        Kind::NonFiniteNumbersNotAllowed => ("JSON has no infinite numbers", None),
        Kind::SingleQuotedStringsNotAllowed => (
            "a string must be in double quotes",
            Some("write `\"` in place of `'`"),
        ),
        Kind::String(kind) => describe_string(kind),
        Kind::TrailingCommasNotAllowed => (
            "no value follows this comma",
            Some("remove the comma after the last value"),
        ),
        Kind::UnaryPlusNumbersNotAllowed => ("a number must not start with `+`", None),
        Kind::UnexpectedCloseBrace => ("expected a value, found `}`", None),
        Kind::UnexpectedCloseBracket => ("expected a value, found `]`", None),
        Kind::UnexpectedColon => ("expected a value, found `:`", None),
        Kind::UnexpectedComma => ("expected a value, found `,`", None),
        Kind::UnexpectedTokenInObject => ("expected a key in double quotes, or `}`", None),
        Kind::UnexpectedWord => (
            "expected a value",
            Some(
                "a value is `null`, `true`, `false`, a number, a string in double quotes, an array or an object",
            ),
        ),
        Kind::UnexpectedToken => ("unexpected character", None),
        Kind::UnterminatedArray => ("this `[` is never closed", None),
        Kind::UnterminatedObject => ("this `{` is never closed", None),
        Kind::NestingDepthExceeded => ("too many values lie in one another", None),
    }
}

fn describe_string(kind: &ParseStringErrorKind) -> (&'static str, Option<&'static str>) {
    use ParseStringErrorKind as Kind;
    match kind {
        Kind::UnterminatedStringLiteral => ("this string is never closed", None),
        Kind::ExpectedFourHexDigits => ("expected four hexadecimal digits after `\\u`", None),
        Kind::InvalidUnicodeEscapeSequence(_) => (
            "this escape is no Unicode character",
            Some("write both halves of a surrogate pair"),
        ),
        Kind::InvalidEscape
        | Kind::InvalidEscapeInDoubleQuoteString
        | Kind::InvalidEscapeInSingleQuoteString
        | Kind::ExpectedTwoHexDigits => (
            "JSON has no such escape",
            Some(
                "the escapes are `\\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` and `\\u` with four digits",
            ),
        ),
    }
}

#[cfg(test)]
mod tests;
