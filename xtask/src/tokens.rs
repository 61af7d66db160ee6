//! Rust text as token trees with lines.
//!
//! The rules ask simple questions (how long is a function, which macro is called where), which
//! token trees answer without a parser: brackets are paired, strings and comments are out of the
//! way, and what a macro holds can be read or passed over as a whole.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// Macros whose content is generated code, not code of the crate that calls them.
const QUOTING: [&str; 4] = [
    "quote",
    "quote_spanned",
    "parse_quote",
    "parse_quote_spanned",
];

/// Which parts of a file a walk enters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// The whole text.
    Everything,
    /// The crate's own code: not what is quoted for generation.
    OwnCode,
    /// The crate's own code without its tests: items under `#[cfg(test)]` or `#[test]` are left
    /// out.
    OwnCodeWithoutTests,
}

/// Calls `visit` with every place in the file: all tokens of one bracket level, and the index of
/// one of them. Text that is not Rust is passed over, since the compiler reports it better.
pub(crate) fn walk(text: &str, scope: Scope, visit: &mut impl FnMut(&[TokenTree], usize)) {
    if let Ok(stream) = text.parse::<TokenStream>() {
        walk_level(stream, scope, visit);
    }
}

fn walk_level(stream: TokenStream, scope: Scope, visit: &mut impl FnMut(&[TokenTree], usize)) {
    let level: Vec<TokenTree> = stream.into_iter().collect();
    let mut index = 0;
    while index < level.len() {
        if scope == Scope::OwnCodeWithoutTests
            && let Some(attribute) = attribute_at(&level, index)
            && marks_test(attribute)
        {
            index = end_of_item(&level, index);
            continue;
        }
        visit(&level, index);
        if let TokenTree::Group(group) = &level[index]
            && (scope == Scope::Everything || !is_quoted(&level, index))
        {
            walk_level(group.stream(), scope, visit);
        }
        index += 1;
    }
}

/// The line of a token's first character.
pub(crate) fn line(token: &TokenTree) -> usize {
    token.span().start().line
}

/// The identifier at an index, if there is one.
pub(crate) fn ident_at(level: &[TokenTree], index: usize) -> Option<String> {
    match level.get(index)? {
        TokenTree::Ident(ident) => Some(ident.to_string()),
        _ => None,
    }
}

/// Whether the token at an index is this punctuation character.
pub(crate) fn is_punct(level: &[TokenTree], index: usize, character: char) -> bool {
    matches!(level.get(index), Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

/// The group at an index, if it stands in these brackets.
pub(crate) fn group_at(level: &[TokenTree], index: usize, delimiter: Delimiter) -> Option<&Group> {
    match level.get(index)? {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

/// The bracketed part of the attribute whose `#` stands at an index.
pub(crate) fn attribute_at(level: &[TokenTree], index: usize) -> Option<&Group> {
    if !is_punct(level, index, '#') {
        return None;
    }
    let inner = usize::from(is_punct(level, index + 1, '!'));
    group_at(level, index + 1 + inner, Delimiter::Bracket)
}

fn is_quoted(level: &[TokenTree], index: usize) -> bool {
    index >= 2
        && is_punct(level, index - 1, '!')
        && ident_at(level, index - 2).is_some_and(|name| QUOTING.contains(&name.as_str()))
}

fn marks_test(attribute: &Group) -> bool {
    let text: String = attribute.stream().to_string().split_whitespace().collect();
    text == "test"
        || text == "cfg(test)"
        || text.starts_with("cfg(all(test,")
        || text.ends_with("::test")
}

/// The index behind the item that an attribute at `start` belongs to: all that follows for
/// `#![...]`.
fn end_of_item(level: &[TokenTree], start: usize) -> usize {
    if is_punct(level, start + 1, '!') {
        return level.len();
    }
    let last = (start..level.len()).find(|&index| {
        is_punct(level, index, ';') || group_at(level, index, Delimiter::Brace).is_some()
    });
    last.map_or(level.len(), |index| index + 1)
}

#[cfg(test)]
mod tests {
    use super::{Scope, ident_at, line, walk};

    fn idents(text: &str, scope: Scope) -> Vec<String> {
        let mut seen = Vec::new();
        walk(text, scope, &mut |level, index| {
            seen.extend(ident_at(level, index));
        });
        seen
    }

    #[test]
    fn tests_are_left_out_and_what_follows_them_is_not() {
        let text = "#[cfg(test)] #[allow(x)] mod tests { inner } struct After; #[test] fn case() {} mod last {}";
        assert_eq!(
            idents(text, Scope::OwnCodeWithoutTests),
            ["struct", "After", "mod", "last"]
        );
    }

    #[test]
    fn a_file_for_tests_alone_is_left_out() {
        assert!(idents("#![cfg(test)] fn f() {}", Scope::OwnCodeWithoutTests).is_empty());
    }

    #[test]
    fn quoted_code_is_entered_only_when_everything_is_asked_for() {
        let text = "quote! { inner }";
        assert_eq!(idents(text, Scope::OwnCode), ["quote"]);
        assert_eq!(idents(text, Scope::Everything), ["quote", "inner"]);
    }

    #[test]
    fn lines_count_from_one() {
        let mut lines = Vec::new();
        walk("a\n\nb", Scope::Everything, &mut |level, index| {
            lines.push(line(&level[index]));
        });
        assert_eq!(lines, [1, 3]);
    }
}
