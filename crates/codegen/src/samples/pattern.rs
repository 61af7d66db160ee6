//! Texts that a regular expression of ECMA-262 matches.
//!
//! A text is written along the structure of the expression and then tried on the expression itself, so that whatever the
//! writing does not understand (what looks around, words, references) costs an attempt and never gives a wrong text.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use regress::Regex;

use super::Extent;
use super::expression::{Node, parse};

/// How many texts are written at most, and how many that match are wanted.
const ATTEMPTS: u32 = 64;
const WANTED: usize = 6;

/// How many characters a text has at most.
const LONGEST: usize = 10_000;

/// How many characters an expression is tried on: where the time grows with a power of their number, and where it may
/// double with each.
const LONGEST_TRIED: usize = 300;
const LONGEST_AMBIGUOUS: usize = 12;

/// How many steps the writing of a text takes at most.
const STEPS: usize = 100_000;

/// What a person would write first, then what else a class may ask for.
const GROUPS: [&str; 6] = [
    "abcdefghijklmnopqrstuvwxyz",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "1234567890",
    "-_.~",
    "/:@ !#$%&'()*+,;<=>?[]^`{|}\"\\",
    "éßЖλ中あ١😀\u{a0}\n\t\r\u{1}",
];

/// How a text is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Size {
    /// The fewest characters.
    pub(super) least: usize,
    /// The most characters.
    pub(super) most: usize,
}

/// Texts of this size that the expression matches, the plainest first; none if none was found.
pub(super) fn texts(pattern: &str, size: Size, extent: Extent) -> Vec<String> {
    let Some(expression) = Expression::new(pattern) else {
        return Vec::new();
    };
    let Some(root) = parse(pattern) else {
        return Vec::new();
    };
    let least_allowed = size.least;
    let size = Size {
        // A missing text would be taken for an empty one in many places.
        least: size.least.max(usize::from(size.most > 0)),
        most: size.most.min(LONGEST),
    };
    let least = root.least().max(size.least);
    if least > size.most {
        return Vec::new();
    }
    let mut classes = BTreeMap::new();
    collect_classes(&root, expression.flags, &mut classes);
    let mut found: Vec<String> = Vec::new();
    for attempt in 0..ATTEMPTS {
        let target = match extent {
            Extent::Least => least + growth(attempt / 8),
            Extent::Most => least + 5 + growth(attempt / 8),
        };
        let target = target.min(size.most);
        let mut writer = Writer {
            classes: &classes,
            text: String::new(),
            length: 0,
            steps: 0,
            extra: target.saturating_sub(root.least()),
            groups: BTreeMap::new(),
            names: BTreeMap::new(),
            taste: Taste::of(attempt, extent),
        };
        writer.write(&root);
        let written = writer.text;
        // An expression without anchors leaves room around what it matches.
        let padding = "x".repeat(target.saturating_sub(written.chars().count()));
        for text in [
            written.clone(),
            format!("{written}{padding}"),
            format!("{padding}{written}"),
        ] {
            let length = text.chars().count();
            let fits = size.least <= length && length <= size.most;
            if fits && !found.contains(&text) && expression.matches(&text) {
                found.push(text);
            }
        }
        if found.len() >= WANTED {
            break;
        }
    }
    let may_be_empty = least_allowed == 0 && expression.matches("");
    if found.is_empty() && may_be_empty {
        found.push(String::new());
    }
    found
}

/// A regular expression, carried out in a time that is bounded.
#[derive(Debug)]
pub(super) struct Expression {
    tried: Regex,
    /// The flags with which it is an expression.
    flags: &'static str,
    is_ambiguous: bool,
    /// The same without trying, where it is written in what both languages have.
    linear: OnceCell<Option<regex::Regex>>,
    text: String,
}

impl Expression {
    /// The expression of a text, as values are checked by it; `None` if it is none.
    pub(super) fn new(text: &str) -> Option<Self> {
        let flagged = |flags| Some((flags, Regex::with_flags(text, flags).ok()?));
        let (flags, tried) = flagged("u").or_else(|| flagged(""))?;
        Some(Self {
            tried,
            flags,
            is_ambiguous: parse(text).is_none_or(|root| root.is_ambiguous()),
            linear: OnceCell::new(),
            text: text.to_owned(),
        })
    }

    /// Whether it matches somewhere in a text; no, if to find that out could take too long.
    pub(super) fn matches(&self, text: &str) -> bool {
        let longest = if self.is_ambiguous {
            LONGEST_AMBIGUOUS
        } else {
            LONGEST_TRIED
        };
        if text.chars().nth(longest).is_none() {
            return self.tried.find(text).is_some();
        }
        let linear = self
            .linear
            .get_or_init(|| regex::Regex::new(&self.text).ok());
        linear.as_ref().is_some_and(|linear| linear.is_match(text))
    }
}

/// Later attempts write more, a little at first.
fn growth(round: u32) -> usize {
    match round {
        0 | 1 => 0,
        round => 1 << round,
    }
}

/// The characters of each class of an expression, by its source.
type Classes = BTreeMap<String, Vec<Vec<char>>>;

fn collect_classes(node: &Node, flags: &str, classes: &mut Classes) {
    match node {
        Node::Class(source) => {
            let known = classes.entry(source.clone());
            known.or_insert_with(|| members(source, flags));
        }
        Node::Sequence(nodes) | Node::Choice(nodes) => {
            for node in nodes {
                collect_classes(node, flags, classes);
            }
        }
        Node::Repeat(node, _, _) | Node::Capture(_, _, node) | Node::Ahead(node) => {
            collect_classes(node, flags, classes);
        }
        _ => {}
    }
}

/// What of the known characters, and of those that stand in its source, a class holds; in groups.
fn members(source: &str, flags: &str) -> Vec<Vec<char>> {
    let Ok(class) = Regex::with_flags(&format!("^(?:{source})$"), flags) else {
        return Vec::new();
    };
    let mut buffer = [0; 4];
    let mut holds = |character: &char| class.find(character.encode_utf8(&mut buffer)).is_some();
    let named = named(source);
    let groups = GROUPS.iter().map(|group| group.chars().collect());
    let groups = groups.chain([named]);
    let groups = groups.map(|group: Vec<char>| group.into_iter().filter(&mut holds).collect());
    groups
        .filter(|group: &Vec<char>| !group.is_empty())
        .collect()
}

/// The characters that the source of a class names by themselves or by their numbers.
fn named(source: &str) -> Vec<char> {
    let mut named: Vec<char> = source.chars().collect();
    for part in source.split('\\').skip(1) {
        let digits = part.trim_start_matches(['u', 'x', '{']);
        let digits: String = digits
            .chars()
            .take_while(char::is_ascii_hexdigit)
            .take(6)
            .collect();
        for length in [2, 4, 5, 6] {
            let number = digits
                .get(..length)
                .and_then(|digits| u32::from_str_radix(digits, 16).ok());
            named.extend(number.and_then(char::from_u32));
        }
    }
    named
}

/// Which of several ways an attempt goes.
#[derive(Clone, Copy, Debug)]
struct Taste {
    /// Of several branches the first or the last; any in later attempts.
    last: bool,
    /// Whether kinds of characters take turns.
    mixed: bool,
    /// Whether what must follow is written too.
    ahead: bool,
    /// What chance starts from, once it decides.
    chance: Option<u32>,
    /// At which character of a class the text begins.
    start: usize,
}

impl Taste {
    fn of(attempt: u32, extent: Extent) -> Self {
        let is_most = extent == Extent::Most;
        Self {
            last: (attempt & 1 == 1) != is_most,
            mixed: attempt & 2 != 0,
            ahead: attempt & 4 != 0,
            chance: (attempt >= 8).then_some(attempt.wrapping_mul(0x9E37_79B9)),
            start: if is_most { 3 } else { 0 },
        }
    }

    /// A number below `count`.
    fn draw(&mut self, count: usize) -> usize {
        match &mut self.chance {
            None if self.last => count.saturating_sub(1),
            None => 0,
            Some(state) => {
                *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (*state >> 8) as usize % count.max(1)
            }
        }
    }
}

struct Writer<'c> {
    classes: &'c Classes,
    text: String,
    length: usize,
    steps: usize,
    /// How many characters more than the least are wanted.
    extra: usize,
    groups: BTreeMap<usize, String>,
    names: BTreeMap<String, usize>,
    taste: Taste,
}

impl Writer<'_> {
    fn write(&mut self, node: &Node) {
        if self.is_spent() {
            return;
        }
        self.steps += 1;
        match node {
            Node::Nothing => {}
            Node::Character(character) => self.push(*character),
            Node::Class(source) => self.class(source),
            Node::Sequence(nodes) => nodes.iter().for_each(|node| self.write(node)),
            Node::Choice(nodes) => {
                let index = self.taste.draw(nodes.len());
                if let Some(node) = nodes.get(index) {
                    self.write(node);
                }
            }
            Node::Repeat(node, least, most) => self.repeat(node, *least, *most),
            Node::Capture(number, name, node) => {
                let start = self.text.len();
                self.write(node);
                let text = self.text.get(start..).unwrap_or_default().to_owned();
                self.groups.insert(*number, text);
                if let Some(name) = name {
                    self.names.insert(name.clone(), *number);
                }
            }
            Node::Again(number) => self.again(*number),
            Node::AgainNamed(name) => {
                if let Some(number) = self.names.get(name) {
                    self.again(*number);
                }
            }
            Node::Ahead(node) => {
                if self.taste.ahead {
                    self.write(node);
                }
            }
        }
    }

    fn is_spent(&self) -> bool {
        self.length > LONGEST || self.steps > STEPS
    }

    fn repeat(&mut self, node: &Node, least: usize, most: Option<usize>) {
        let unit = node.least().max(1);
        let mut count = 0;
        while !self.is_spent() && count < least {
            self.write(node);
            count += 1;
        }
        while most.is_none_or(|most| count < most) && self.extra >= unit {
            self.extra -= unit;
            self.write(node);
            count += 1;
        }
    }

    fn again(&mut self, number: usize) {
        let text = self.groups.get(&number).cloned().unwrap_or_default();
        text.chars().for_each(|character| self.push(character));
    }

    fn class(&mut self, source: &str) {
        let Some(groups) = self.classes.get(source).filter(|groups| !groups.is_empty()) else {
            return;
        };
        let group = if self.taste.mixed {
            self.length % groups.len()
        } else {
            0
        };
        if let Some(group) = groups.get(group)
            && let Some(character) = group.get((self.taste.start + self.length) % group.len())
        {
            self.push(*character);
        }
    }

    fn push(&mut self, character: char) {
        self.text.push(character);
        self.length += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANY: Size = Size {
        least: 0,
        most: usize::MAX,
    };

    fn first(pattern: &str, size: Size, extent: Extent) -> String {
        let texts = texts(pattern, size, extent);
        let expression = Regex::with_flags(pattern, "u").or_else(|_| Regex::new(pattern));
        let expression = expression.expect("the pattern is an expression");
        for text in texts.iter().filter(|text| text.len() < 30) {
            assert!(expression.find(text).is_some(), "`{text}` for `{pattern}`");
        }
        texts.into_iter().next().unwrap_or_default()
    }

    #[test]
    fn texts_are_those_that_a_person_would_write() {
        for (pattern, least, most) in [
            ("^[a-z]+$", "a", "defghi"),
            ("^[A-Z]{2}-[0-9]{4}$", "AB-4567", "DE-7890"),
            ("^(red|green)$", "red", "green"),
            (r"^\d{3}$", "123", "456"),
            ("", "x", "xxxxxx"),
            ("^[^a-zA-Z]$", "1", "4"),
        ] {
            assert_eq!(first(pattern, ANY, Extent::Least), least, "{pattern}");
            assert_eq!(first(pattern, ANY, Extent::Most), most, "{pattern}");
        }
    }

    #[test]
    fn what_expressions_in_use_ask_for_is_found() {
        for pattern in [
            r"^arn:aws(-[\w]+)*:[a-z0-9-]+:([a-z]{2}-[a-z]+-\d{1})?:(\d{12})?:(?<kind>key|alias)/.+",
            r"^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^A-Za-z0-9]).{8,64}$",
            r"^(?!.*--)(?!-)[a-z0-9-]{3,63}(?<!-)$",
            r"^[\u0009\u000A\u000D\u0020-\u00FF]*$",
            r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*",
            r"^[一-龥]{2,4}$",
            r"^[\u4e00-\u4e10]$",
            r"^(['\x22])[a-z]*\1$",
            r"^(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}$",
            r"^\bword\b$",
            r"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
            r"^a{,3}$",
        ] {
            for extent in [Extent::Least, Extent::Most] {
                assert_ne!(first(pattern, ANY, extent), "", "{pattern}");
            }
        }
    }

    #[test]
    fn a_text_has_the_length_that_is_asked_for() {
        let size = |least, most| Size { least, most };
        for (pattern, size) in [
            ("^[a-z]+$", size(40, 40)),
            ("[a-z]", size(3, 5)),
            ("^([a-z]+-)?[0-9]*$", size(2, 2)),
            ("^a*(bb)*$", size(3, 3)),
            ("(a+)+$", size(100, 200)),
        ] {
            for extent in [Extent::Least, Extent::Most] {
                let length = first(pattern, size, extent).chars().count();
                assert!(size.least <= length && length <= size.most, "{pattern}");
            }
        }
    }

    #[test]
    fn an_expression_that_could_be_tried_for_ever_is_not() {
        let link = r"^(https?:\/\/)?([\da-z\.-]+)\.([a-z\.]{2,6})([\/\w \.-]*)*\/?$";
        assert_ne!(first(link, ANY, Extent::Most), "");
        let expression = Expression::new(link).expect("the pattern is an expression");
        assert!(expression.matches("https://example.com/what/it/is/about"));
        assert!(!expression.matches("https://example.com/what/it/is/about!"));
        let looking = Expression::new("^(?=a)(a*)*$").expect("the pattern is an expression");
        assert!(!looking.matches(&format!("{}!", "a".repeat(100))));
    }

    #[test]
    fn what_matches_nothing_gives_nothing_and_costs_little() {
        for pattern in [
            "^[^\\s\\S]$",
            "(?!)",
            "(",
            "^a{100000}$",
            "^(a{9999}){9999}$",
            "^(()*){9999}{9999}$",
        ] {
            assert_eq!(texts(pattern, ANY, Extent::Most), [""; 0], "{pattern}");
        }
        let short = Size { least: 0, most: 2 };
        assert_eq!(texts("^abc$", short, Extent::Least), [""; 0]);
    }
}
