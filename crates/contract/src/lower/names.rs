//! Names for schemas that the document leaves nameless: as a person would choose them, and unique.

use std::collections::BTreeSet;

use counterpart_document::Pointer;

/// The names that are taken.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Letters and digits only, in lower case: names that differ in nothing else are too alike to tell apart.
    taken: BTreeSet<String>,
}

/// The names that would suit a schema, the best first; at least one.
#[derive(Clone, Debug)]
pub(super) struct Hint(Vec<String>);

impl Names {
    /// Takes a name that the document gives.
    pub(super) fn give(&mut self, name: &str) {
        self.taken.insert(folded(name));
    }

    /// Takes the best name of a hint that is free: as it is, with `suffix` (what kind of schema it is), or numbered.
    pub(super) fn claim(&mut self, hint: &Hint, suffix: &str) -> String {
        let suffixed = hint.0.last().map(|name| format!("{name}{suffix}"));
        for candidate in hint.0.iter().cloned().chain(suffixed) {
            if self.taken.insert(folded(&candidate)) {
                return candidate;
            }
        }
        let mut number = 2_usize;
        loop {
            let candidate = format!("{}{number}", hint.base());
            if self.taken.insert(folded(&candidate)) {
                return candidate;
            }
            number += 1;
        }
    }
}

impl Hint {
    /// One name.
    pub(super) fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self(vec![if name.is_empty() {
            "Value".to_owned()
        } else {
            name
        }])
    }

    /// The best name, from which names of parts are made.
    pub(super) fn base(&self) -> &str {
        &self.0[0]
    }

    /// The name of a member of what `base` names.
    pub(super) fn member(base: &str, name: &str) -> Self {
        Self::new(format!("{base}{}", pascal(name)))
    }

    /// The name of the items of a list that `base` names: the singular, or with `Item`.
    pub(super) fn item(base: &str) -> Self {
        Self::part(base, "Item")
    }

    /// The name of the values of a map that `base` names: the singular, or with `Value`.
    pub(super) fn value(base: &str) -> Self {
        Self::part(base, "Value")
    }

    /// The name of what a pointer leads to, for a schema that a reference reaches first.
    pub(super) fn of_pointer(pointer: &Pointer) -> Self {
        if let Some(location) = pointer.file() {
            let names = super::included::names_in_file(pointer, location);
            return match names.as_slice() {
                [first, ..] if !first.is_empty() => Self(names),
                _ => Self::new(""),
            };
        }
        let tokens: Vec<&str> = pointer.tokens().iter().map(String::as_str).collect();
        let (name, rest) = match tokens.as_slice() {
            ["components", _, name, rest @ ..] => (pascal(name), rest),
            ["paths", path, rest @ ..] => (pascal(path), rest),
            rest => (String::new(), rest),
        };
        Self::new(below(name, rest))
    }

    /// Those of `self`, then this name.
    pub(super) fn or(mut self, name: impl Into<String>) -> Self {
        self.0.push(name.into());
        self
    }

    /// All names, the best first.
    pub(super) fn names(&self) -> &[String] {
        &self.0
    }

    /// Those without the best, if there are others.
    pub(super) fn without_first(mut self) -> Self {
        if self.0.len() > 1 {
            self.0.remove(0);
        }
        self
    }

    fn part(base: &str, suffix: &str) -> Self {
        let plain = format!("{base}{suffix}");
        match singular(base) {
            Some(singular) => Self(vec![singular, plain]),
            None => Self(vec![plain]),
        }
    }
}

/// The name of what these tokens lead to from what `name` names.
fn below(mut name: String, mut rest: &[&str]) -> String {
    while let Some((token, after)) = rest.split_first() {
        rest = after;
        match *token {
            "properties" | "$defs" | "definitions" | "responses" | "content" => {
                if let Some((member, after)) = rest.split_first() {
                    name.push_str(&pascal(member));
                    rest = after;
                }
            }
            "items" => name = Hint::item(&name).0.swap_remove(0),
            "additionalProperties" => name = Hint::value(&name).0.swap_remove(0),
            "requestBody" => name.push_str("Body"),
            "schema" | "parameters" | "allOf" | "anyOf" | "oneOf" => {}
            other => name.push_str(&pascal(other)),
        }
    }
    name
}

/// The name of what these tokens lead to in a file of this name: the last of them, unless it stands within a schema.
pub(super) fn in_file(tokens: &[String], file: &str) -> String {
    /// What holds things by names that the author chose.
    const CONTAINERS: [&str; 10] = [
        "components",
        "schemas",
        "definitions",
        "$defs",
        "responses",
        "parameters",
        "requestBodies",
        "headers",
        "pathItems",
        "paths",
    ];
    /// What holds a part of a schema, or of what holds a schema.
    const PARTS: [&str; 11] = [
        "properties",
        "items",
        "prefixItems",
        "additionalProperties",
        "allOf",
        "anyOf",
        "oneOf",
        "content",
        "schema",
        "requestBody",
        "responses",
    ];
    let mut tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    while tokens.len() > 1 && CONTAINERS.contains(&tokens[0]) {
        tokens.remove(0);
    }
    let part = tokens.iter().position(|token| PARTS.contains(token));
    let (before, rest) = tokens.split_at(part.unwrap_or(tokens.len()));
    let name = before
        .last()
        .map_or_else(|| file.to_owned(), |name| pascal(name));
    below(name, rest)
}

/// A name in `PascalCase`, capitals inside words kept: `logo_url` is `LogoUrl`, `logoURL` is `LogoURL`.
pub(super) fn pascal(name: &str) -> String {
    let words = name.split(|character: char| !character.is_ascii_alphanumeric());
    words
        .filter_map(|word| {
            let first = word.chars().next()?;
            Some(format!("{}{}", first.to_ascii_uppercase(), &word[1..]))
        })
        .collect()
}

fn folded(name: &str) -> String {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

/// The singular of a name that ends in an English plural, if there is no doubt about it.
fn singular(name: &str) -> Option<String> {
    /// Words whose plural follows no rule below, or is none.
    const IRREGULAR: [(&str, Option<&str>); 12] = [
        ("children", Some("child")),
        ("people", Some("person")),
        ("movies", Some("movie")),
        ("cookies", Some("cookie")),
        ("caches", Some("cache")),
        ("statuses", Some("status")),
        ("aliases", Some("alias")),
        ("buses", Some("bus")),
        ("bonuses", Some("bonus")),
        ("series", None),
        ("species", None),
        ("news", None),
    ];
    let lowered = name.to_ascii_lowercase();
    for (plural, singular) in IRREGULAR {
        if let Some(start) = lowered.strip_suffix(plural).map(str::len) {
            let singular = singular?;
            let (first, rest) = singular.split_at(1);
            let capital = name[start..].starts_with(|letter: char| letter.is_ascii_uppercase());
            let first = if capital {
                first.to_ascii_uppercase()
            } else {
                first.to_owned()
            };
            return Some(format!("{}{first}{rest}", &name[..start]));
        }
    }
    let stem = |suffix: &str| name.strip_suffix(suffix).filter(|stem| stem.len() > 1);
    if let Some(stem) = stem("ies") {
        return Some(format!("{stem}y"));
    }
    for ending in ["sses", "shes", "ches", "xes"] {
        if stem(ending).is_some() {
            return stem("es").map(str::to_owned);
        }
    }
    if ["ss", "us", "is", "yses"]
        .iter()
        .any(|ending| name.ends_with(ending))
    {
        return None;
    }
    stem("s").map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_plurals_have_singulars_and_doubtful_ones_have_none() {
        let cases = [
            ("PetFriends", Some("PetFriend")),
            ("OrderCategories", Some("OrderCategory")),
            ("UserAddresses", Some("UserAddress")),
            ("ListResponses", Some("ListResponse")),
            ("Children", Some("Child")),
            ("PetStatus", None),
            ("Series", None),
            ("Access", None),
            ("Analyses", None),
            ("Data", None),
        ];
        for (plural, expected) in cases {
            assert_eq!(singular(plural).as_deref(), expected, "{plural}");
        }
    }

    #[test]
    fn a_taken_name_gets_what_it_is_and_then_a_number() {
        let mut names = Names::default();
        names.give("pet_owner");
        let hint = Hint::member("Pet", "owner");
        assert_eq!(names.claim(&hint, "Object"), "PetOwnerObject");
        assert_eq!(names.claim(&hint, "Object"), "PetOwner2");
    }

    #[test]
    fn items_fall_back_from_the_singular() {
        let mut names = Names::default();
        names.give("PetFriend");
        assert_eq!(
            names.claim(&Hint::item("PetFriends"), "Object"),
            "PetFriendsItem"
        );
    }

    #[test]
    fn capitals_inside_a_word_stay() {
        assert_eq!(pascal("logoURL"), "LogoURL");
        assert_eq!(pascal("customers-create"), "CustomersCreate");
        assert_eq!(pascal("/pets/{petId}"), "PetsPetId");
    }
}
