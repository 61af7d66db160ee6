//! A tree as text: JSON as programs write it, YAML as people do, in one of the many ways they have.

use std::fmt::Write as _;

use fastrand::Rng;

use super::tree::Tree;

/// The tree as JSON: on one line, or indented.
pub(crate) fn json(tree: &Tree, is_indented: bool) -> String {
    let mut text = String::new();
    let indent = is_indented.then_some(0);
    write_json(tree, indent, &mut text);
    text
}

/// The tree as YAML; what draws decides between the ways to write the same.
pub(crate) fn yaml(tree: &Tree, rng: &mut Rng) -> String {
    let mut writer = Yaml {
        rng,
        text: String::new(),
    };
    if writer.rng.u8(..8) == 0 {
        writer.text.push_str("---\n");
    }
    writer.value(tree, 0, true);
    writer.text.push('\n');
    writer.text
}

fn write_json(tree: &Tree, indent: Option<usize>, text: &mut String) {
    match tree {
        Tree::Literal(literal) => text.push_str(literal),
        Tree::Text(value) => quote(value, text),
        Tree::Marked(_, value) => write_json(value, indent, text),
        Tree::Sequence(elements) => {
            text.push('[');
            for (position, element) in elements.iter().enumerate() {
                separate(position, indent, text);
                write_json(element, indent.map(|indent| indent + 1), text);
            }
            close(elements.is_empty(), indent, ']', text);
        }
        Tree::Mapping(entries) => {
            text.push('{');
            for (position, (key, value)) in entries.iter().enumerate() {
                separate(position, indent, text);
                quote(key, text);
                text.push_str(if indent.is_some() { ": " } else { ":" });
                write_json(value, indent.map(|indent| indent + 1), text);
            }
            close(entries.is_empty(), indent, '}', text);
        }
    }
}

fn separate(position: usize, indent: Option<usize>, text: &mut String) {
    if position > 0 {
        text.push(',');
    }
    if let Some(indent) = indent {
        line_break(indent + 1, text);
    }
}

fn close(is_empty: bool, indent: Option<usize>, bracket: char, text: &mut String) {
    if let Some(indent) = indent.filter(|_| !is_empty) {
        line_break(indent, text);
    }
    text.push(bracket);
}

fn line_break(indent: usize, text: &mut String) {
    text.push('\n');
    for _ in 0..indent {
        text.push_str("  ");
    }
}

/// In double quotes, as both formats have them.
fn quote(value: &str, text: &mut String) {
    text.push('"');
    for letter in value.chars() {
        match letter {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => {
                // Writing to a `String` cannot fail.
                let _ = write!(text, "\\u{:04x}", u32::from(letter));
            }
            other => text.push(other),
        }
    }
    text.push('"');
}

struct Yaml<'r> {
    rng: &'r mut Rng,
    text: String,
}

impl Yaml<'_> {
    /// Writes a value behind what names it; `starts_line` if nothing stands before it on its line.
    fn value(&mut self, tree: &Tree, indent: usize, starts_line: bool) {
        match tree {
            Tree::Literal(literal) => self.text.push_str(literal),
            Tree::Text(value) => self.scalar(value, indent),
            Tree::Marked(mark, value) => {
                self.text.extend([mark.as_str(), " "]);
                self.value(value, indent, false);
            }
            Tree::Sequence(elements) if elements.is_empty() => self.text.push_str("[]"),
            Tree::Mapping(entries) if entries.is_empty() => self.text.push_str("{}"),
            // Now and then as JSON, which YAML holds.
            _ if self.rng.u8(..20) == 0 && indent > 0 => self.flow(tree),
            Tree::Sequence(elements) => {
                for (position, element) in elements.iter().enumerate() {
                    self.begin(indent, starts_line && position == 0);
                    self.text.push_str("- ");
                    self.value(element, indent + 1, true);
                }
            }
            Tree::Mapping(entries) => {
                for (position, (key, value)) in entries.iter().enumerate() {
                    self.begin(indent, starts_line && position == 0);
                    self.key(key);
                    self.text.push_str(": ");
                    self.value(value, indent + 1, false);
                }
            }
        }
    }

    fn flow(&mut self, tree: &Tree) {
        match tree {
            Tree::Literal(_) => self.value(tree, 0, false),
            Tree::Text(value) => quote(value, &mut self.text),
            Tree::Marked(mark, value) => {
                self.text.extend([mark.as_str(), " "]);
                self.flow(value);
            }
            Tree::Sequence(elements) => {
                self.text.push('[');
                for element in elements {
                    self.flow(element);
                    self.text.push_str(", ");
                }
                self.text.push(']');
            }
            Tree::Mapping(entries) => {
                self.text.push('{');
                for (key, value) in entries {
                    self.key(key);
                    self.text.push_str(": ");
                    self.flow(value);
                    self.text.push_str(", ");
                }
                self.text.push('}');
            }
        }
    }

    fn begin(&mut self, indent: usize, is_begun: bool) {
        if !is_begun {
            line_break(indent, &mut self.text);
        }
    }

    fn key(&mut self, key: &str) {
        if is_plain(key) {
            self.text.push_str(key);
        } else {
            self.quoted(key);
        }
    }

    fn scalar(&mut self, value: &str, indent: usize) {
        let is_printable = |letter: char| letter == '\n' || !letter.is_control();
        let fits_block = value.contains('\n')
            && !value.starts_with([' ', '\n'])
            && value.chars().all(is_printable);
        if is_plain(value) {
            self.text.push_str(value);
        } else if fits_block && self.rng.bool() {
            self.text
                .push_str(if value.ends_with('\n') { "|+" } else { "|-" });
            for line in value.strip_suffix('\n').unwrap_or(value).split('\n') {
                line_break(indent + 1, &mut self.text);
                self.text.push_str(line);
            }
        } else {
            self.quoted(value);
        }
    }

    fn quoted(&mut self, value: &str) {
        if value.chars().any(char::is_control) || self.rng.bool() {
            quote(value, &mut self.text);
        } else {
            self.text.push('\'');
            self.text.push_str(&value.replace('\'', "''"));
            self.text.push('\'');
        }
    }
}

/// Whether a text stands for itself without quotes, whatever is around it.
fn is_plain(text: &str) -> bool {
    const WORDS: [&str; 8] = ["true", "false", "null", "yes", "no", "on", "off", "y"];
    let mut letters = text.chars();
    let begins = |letter: char| letter.is_ascii_alphabetic() || letter == '_' || letter == '/';
    letters.next().is_some_and(begins)
        && letters.all(|letter| letter.is_ascii_alphanumeric() || "_-/.$".contains(letter))
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use super::*;

    #[test]
    fn what_is_written_reads_back_as_it_was() {
        let text = "{\"a b\": [null, true, -1.5e3, \"x\\ny\\n\", \"it's\", {}], \"c\": {\"/d\": [], \"null\": \"12\"},\n\
            \"\\u0000\u{e9}\": [[1], {\"e\": \"# no: comment\"}], \"t\": \" x\\u0009\", \"l\": \"a\\n\\n b\"}";
        let tree = Tree::read("a.json", text).unwrap();
        for is_indented in [false, true] {
            let written = json(&tree, is_indented);
            assert_eq!(
                Tree::read("a.json", &written).as_ref(),
                Some(&tree),
                "{written}"
            );
        }
        for seed in 0..200 {
            let written = yaml(&tree, &mut Rng::with_seed(seed));
            assert_eq!(
                Tree::read("a.yaml", &written).as_ref(),
                Some(&tree),
                "{written}"
            );
        }
    }
}
