//! The documentation of generated items: what the contract says, in one fixed shape that rustdoc accepts.

use counterpart_contract::{Contract, Operation, Response, Schema, StatusPattern};

/// A sentence out of a summary or a title: with a capital and a full stop.
pub(crate) fn sentence(text: &str) -> String {
    let lines: Vec<String> = broken(text.trim()).map(plain).collect();
    let text = spaced_once(&lines.join(" "));
    let mut letters = text.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    let mut sentence: String = first.to_uppercase().chain(letters).collect();
    if !sentence.ends_with(['.', '!', '?', ':']) {
        sentence.push('.');
    }
    sentence
}

/// The lines of a description.
pub(crate) fn lines(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut fence: Option<&str> = None;
    for line in broken(text.trim()) {
        let line = line.trim_end();
        let mark = ["```", "~~~"]
            .into_iter()
            .find(|mark| line.trim_start().starts_with(mark));
        match (fence, mark) {
            // Whatever language it says, it is shown and not compiled.
            (None, Some(mark)) => {
                fence = Some(mark);
                lines.push(format!("{mark}text"));
            }
            (Some(open), Some(mark)) if open == mark => {
                fence = None;
                lines.push(mark.to_owned());
            }
            (Some(_), _) => lines.push(line.chars().filter(|letter| !is_unseen(*letter)).collect()),
            // Four spaces of indentation would make a block of code, and so a test.
            (None, None) => lines.push(plain(line.trim_start_matches(['\t', ' ']))),
        }
    }
    lines.extend(fence.map(str::to_owned));
    lines
}

/// The lines of a text, however they end.
fn broken(text: &str) -> impl Iterator<Item = &str> {
    let ends = [
        '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}',
    ];
    let lines = text.split("\r\n");
    lines.flat_map(move |line| line.split(ends))
}

/// What a contract is called within a sentence, on one line: `API "Pets"`.
pub(crate) fn api(contract: &Contract) -> String {
    format!("API \"{}\"", one_line(&contract.title))
}

/// Text as one line: of several paragraphs the first, without blocks of code.
pub(crate) fn one_line(text: &str) -> String {
    let lines = lines(text);
    let first = lines.iter().take_while(|line| {
        !line.is_empty() && !line.starts_with("```") && !line.starts_with("~~~")
    });
    let first: Vec<&str> = first.map(String::as_str).collect();
    spaced_once(&first.join(" "))
}

/// Text with one space between two words.
fn spaced_once(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

/// The first paragraph of a text, and the others.
fn paragraphs(text: &str) -> (String, String) {
    let lines: Vec<&str> = broken(text.trim()).collect();
    let end = lines.iter().position(|line| line.trim().is_empty());
    let (first, others) = lines.split_at(end.unwrap_or(lines.len()));
    (first.join("\n"), others.join("\n"))
}

/// What a receiver assumes where a value is missing, as a section.
pub(crate) fn default_value(schema: &Schema) -> Vec<String> {
    match &schema.default {
        Some(literal) if !literal.value.is_null() => vec![format!("Default: `{}`.", literal.value)],
        _ => Vec::new(),
    }
}

/// Joins sections with empty lines between those that have content.
pub(crate) fn sections(sections: Vec<Vec<String>>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for section in sections {
        if section.is_empty() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(section);
    }
    lines
}

/// The opening lines of an operation: summary, method and path, description. Of a summary of several paragraphs all but the first stand with the
/// description.
pub(crate) fn operation(operation: &Operation) -> Vec<Vec<String>> {
    let endpoint = match &operation.sent {
        None => format!("`{} {}`", operation.method, operation.path),
        Some(sent) => format!(
            "The {sent}: a `{}` to the receiver's URL; the generated router takes it at `{}`.",
            operation.method, operation.path
        ),
    };
    let (summary, others) = paragraphs(operation.summary.as_deref().unwrap_or_default());
    let summary = Some(sentence(&summary)).filter(|summary| !summary.is_empty());
    let description = operation.description.as_deref().map(lines);
    vec![
        summary.into_iter().collect(),
        vec![endpoint],
        non_blank(&others),
        description.unwrap_or_default(),
    ]
}

fn non_blank(text: &str) -> Vec<String> {
    if text.trim().is_empty() {
        Vec::new()
    } else {
        lines(text)
    }
}

/// What a request is called within a sentence: ``a request of `GET /pets` ``.
pub(crate) fn request(operation: &Operation) -> String {
    match &operation.sent {
        None => format!("a request of `{} {}`", operation.method, operation.path),
        Some(sent) => format!("the {sent}"),
    }
}

/// What a response means, as one line: `409: an active customer has this id`.
pub(crate) fn response(response: &Response) -> String {
    let description = response.description.as_deref().unwrap_or_default();
    let joined = one_line(description);
    let joined = joined.trim().trim_end_matches('.');
    let status = match response.status {
        StatusPattern::Default => "Any other status".to_owned(),
        status => status.to_string(),
    };
    if joined.is_empty() {
        format!("{status}.")
    } else {
        let stop = if joined.ends_with(['!', '?']) {
            ""
        } else {
            "."
        };
        format!("{status}: {}{stop}", lower_first(joined))
    }
}

/// Text with the first letter in lower case, unless its first word is a name or an abbreviation, or the second has a capital as well: `Not Found`.
pub(crate) fn lower_first(text: &str) -> String {
    let mut words = text.split_whitespace();
    let first_word = words.next().unwrap_or_default();
    let mut second = words.next().unwrap_or_default().chars();
    let named = first_word.chars().skip(1).any(char::is_uppercase)
        || first_word.len() == 1 && first_word != "A"
        || second.next().is_some_and(char::is_uppercase)
            && second.next().is_some_and(char::is_lowercase);
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if !named => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

/// Text of the document with what rustdoc would take for links, tags and addresses made harmless.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut code = false;
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if letter == '`' {
            code = !code && rest[1..].contains('`');
        }
        if !code
            && (rest.starts_with("http://") || rest.starts_with("https://"))
            && !plain.ends_with(['(', '<'])
        {
            let end = rest
                .find(|c: char| c.is_whitespace() || "<>)]\"'`".contains(c))
                .unwrap_or(rest.len());
            let address = rest[..end].trim_end_matches(['.', ',', ';', ':']);
            plain.extend(["<", address, ">"]);
            rest = &rest[address.len()..];
            continue;
        }
        match letter {
            '<' if !code
                && rest[1..]
                    .starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!') =>
            {
                plain.push_str("\\<");
            }
            '[' | ']' if !code && !is_link(text) => {
                plain.push('\\');
                plain.push(letter);
            }
            _ if is_unseen(letter) => {}
            _ => plain.push(letter),
        }
        rest = &rest[letter.len_utf8()..];
    }
    plain
}

/// Whether a character only steers how others are shown: the compiler takes some of them for an attack and others for an error.
fn is_unseen(letter: char) -> bool {
    (letter.is_control() && letter != '\t')
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether the text has a link with its address written out; then its brackets are left alone.
fn is_link(text: &str) -> bool {
    text.contains("](http") || text.contains("](#") || text.contains("](/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_within_a_sentence_begins_with_a_small_letter_unless_it_is_a_name() {
        let begun = [
            "Not there.",
            "A list",
            "Not Found",
            "JSON text",
            "The ID is taken",
        ];
        let begun = begun.map(lower_first);
        let wanted = [
            "not there.",
            "a list",
            "Not Found",
            "JSON text",
            "the ID is taken",
        ];
        assert_eq!(begun, wanted);
    }

    #[test]
    fn of_a_summary_the_first_paragraph_counts() {
        assert_eq!(
            paragraphs("list\npets\n\nAll of\nthem.\n\nNow.\n"),
            (
                "list\npets".to_owned(),
                "\nAll of\nthem.\n\nNow.".to_owned()
            )
        );
        assert_eq!(paragraphs("list"), ("list".to_owned(), String::new()));
    }

    #[test]
    fn a_summary_becomes_a_sentence() {
        assert_eq!(sentence("list  all\n pets"), "List all pets.");
        assert_eq!(sentence("create customer"), "Create customer.");
        assert_eq!(sentence("Is it there?"), "Is it there?");
    }

    #[test]
    fn what_rustdoc_would_misread_is_escaped() {
        assert_eq!(lines("see <b> and a[0]"), ["see \\<b> and a\\[0\\]"]);
        assert_eq!(lines("`a[0]` and `<b>`"), ["`a[0]` and `<b>`"]);
        assert_eq!(lines("see https://e.org/x."), ["see <https://e.org/x>."]);
        assert_eq!(lines("[x](https://e.org)"), ["[x](https://e.org)"]);
    }

    #[test]
    fn lines_end_however_they_do_and_nothing_unseen_is_kept() {
        assert_eq!(lines("a\r\nb\rc\u{2028}d"), ["a", "b", "c", "d"]);
        assert_eq!(lines("a\u{202e}b\u{0}c\r\r\nd"), ["abc", "", "d"]);
        assert_eq!(lines("```\na\u{202e}\n```"), ["```text", "a", "```"]);
        assert_eq!(sentence("list\npets"), "List pets.");
    }

    #[test]
    fn blocks_of_code_are_no_tests() {
        assert_eq!(lines("a\n```\nx\n```"), ["a", "```text", "x", "```"]);
        assert_eq!(lines("~~~rust\nx\n~~~"), ["~~~text", "x", "~~~"]);
        assert_eq!(lines("```rust\nx"), ["```text", "x", "```"]);
        assert_eq!(lines("    indented"), ["indented"]);
    }
}
