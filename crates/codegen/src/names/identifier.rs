//! Identifiers out of wire names: the words of the name in the letter case of Rust.

use std::collections::BTreeSet;

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};

/// Words that cannot be identifiers unless they are raw.
const KEYWORDS: [&str; 50] = [
    "abstract",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "pub",
    "ref",
    "return",
    "static",
    "struct",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
    "union",
    "macro_rules",
];

/// Words that cannot be identifiers at all.
const RESERVED: [&str; 4] = ["self", "super", "crate", "_"];

/// The name of a type: `PascalCase`.
pub(crate) fn type_name(wire_name: &str) -> String {
    let name = spelled_out(wire_name).to_pascal_case();
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        Some(_) if name == "Self" => "SelfValue".to_owned(),
        Some(_) => name,
    }
}

/// The name of a field or a function: `snake_case`, raw if it is a keyword.
pub(crate) fn value_name(wire_name: &str) -> String {
    let name = if wire_name.eq_ignore_ascii_case("etag") {
        // One word, however the header writes it.
        "etag".to_owned()
    } else {
        spelled_out(wire_name).to_snake_case()
    };
    match name.chars().next() {
        None => "empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("n{name}"),
        Some(_) if RESERVED.contains(&name.as_str()) => format!("{name}_"),
        Some(_) if KEYWORDS[..48].contains(&name.as_str()) => format!("r#{name}"),
        Some(_) => name,
    }
}

/// The name of a static: `SCREAMING_SNAKE_CASE`.
pub(crate) fn static_name(wire_name: &str) -> String {
    let name = value_name(wire_name);
    name.trim_start_matches("r#").to_shouty_snake_case()
}

/// Names in one scope, each given out once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// A scope in which these names are taken.
    pub(crate) fn with_taken(names: &[&str]) -> Self {
        Self {
            taken: names.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    /// Takes the first of these that is free, or numbers the last one.
    pub(crate) fn take(&mut self, candidates: &[String]) -> String {
        if let Some(free) = candidates
            .iter()
            .find(|name| self.taken.insert((*name).clone()))
        {
            return free.clone();
        }
        let last = candidates.last().map_or("", String::as_str);
        let mut number = 2;
        loop {
            let name = format!("{last}{number}");
            if self.taken.insert(name.clone()) {
                return name;
            }
            number += 1;
        }
    }
}

/// The name with its symbols in words where letters alone would say too little: `+1` is `plus 1`, `<=` is
/// `less than or equal`.
fn spelled_out(wire_name: &str) -> String {
    let signed =
        wire_name.starts_with(['+', '-']) && wire_name[1..].starts_with(char::is_alphanumeric);
    if !signed && wire_name.chars().any(char::is_alphanumeric) {
        return transliterated(wire_name);
    }
    let mut words = String::new();
    for (index, symbol) in wire_name.chars().enumerate() {
        match symbol_word(symbol) {
            // Behind a sign stands a name with the symbols of names.
            Some(word) if !signed || index == 0 => words.extend([" ", word, " "]),
            _ => words.push(symbol),
        }
    }
    transliterated(&words)
}

/// Identifiers hold letters, digits and underscores; everything else separates words.
fn transliterated(text: &str) -> String {
    let mut words = String::new();
    for letter in text.chars() {
        if letter.is_ascii_alphanumeric() || keeps_its_letters(letter) {
            words.push(letter);
        } else if letter.is_alphabetic() {
            let letters = letter.to_uppercase().flat_map(char::to_lowercase);
            words.extend(letters.filter(|letter| letter.is_alphabetic()));
        } else {
            words.push(' ');
        }
    }
    words
}

/// Whether a letter is one in either case: `İ` is `i` and a dot above it in lower case, which would separate words.
fn keeps_its_letters(letter: char) -> bool {
    let cases = letter.to_lowercase().chain(letter.to_uppercase());
    letter.is_alphabetic() && cases.into_iter().all(char::is_alphabetic)
}

fn symbol_word(symbol: char) -> Option<&'static str> {
    Some(match symbol {
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '=' => "equal",
        '<' => "less",
        '>' => "greater",
        '!' => "not",
        '~' => "tilde",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '@' => "at",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '?' => "question",
        '^' => "caret",
        '_' => "underscore",
        '(' => "open",
        ')' => "close",
        '[' => "left",
        ']' => "right",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_borders() {
        assert_eq!(value_name("logoURL"), "logo_url");
        assert_eq!(value_name("postal_code"), "postal_code");
        assert_eq!(value_name("X-Request-Id"), "x_request_id");
        assert_eq!(type_name("created-customer"), "CreatedCustomer");
        assert_eq!(static_name("NewCustomer"), "NEW_CUSTOMER");
    }

    #[test]
    fn keywords_and_numbers_become_identifiers() {
        assert_eq!(value_name("type"), "r#type");
        assert_eq!(value_name("self"), "self_");
        assert_eq!(value_name("2fa"), "n2fa");
        assert_eq!(type_name("1.5"), "N15");
        assert_eq!(static_name("type"), "TYPE");
    }

    #[test]
    fn letters_lose_what_is_no_letter_in_the_other_case() {
        assert_eq!(value_name("İ"), "i");
        assert_eq!(value_name("listeİptal"), "listeiptal");
        assert_eq!(static_name("ΐ"), "Ι");
        assert_eq!(type_name("straße"), "Straße");
    }

    #[test]
    fn symbols_are_spelled_out() {
        assert_eq!(type_name("<="), "LessEqual");
        assert_eq!(type_name("-created_at"), "MinusCreatedAt");
        assert_eq!(type_name("+1"), "Plus1");
        assert_eq!(type_name("-1"), "Minus1");
        assert_eq!(type_name(""), "Empty");
    }

    #[test]
    fn a_name_is_given_out_once() {
        let mut scope = Scope::with_taken(&["String"]);
        let candidates = ["String".to_owned(), "StringSchema".to_owned()];
        assert_eq!(scope.take(&candidates), "StringSchema");
        assert_eq!(scope.take(&candidates), "StringSchema2");
    }
}
