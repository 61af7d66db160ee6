//! Paths that no URL can carry as they are written: taken for what every client would make of them, or for what is plainly meant.
//!
//! A path ends before `?` and `#` (RFC 3986, section 3.3), so that where it goes on behind one of them the character itself is meant, which travels
//! percent-encoded. A backslash is taken for a slash by every URL parser, and `.` and `..` are ways to another path before anything is sent.

use std::borrow::Cow;

use counterpart_document::{Diagnostic, Key};

/// The path as a URL carries it; what is written, if that is the same.
pub(super) fn as_sent(written: &str) -> Cow<'_, str> {
    let is_sent_so = !written.contains(['#', '?', '\\'])
        && !written.split('/').any(|segment| steps(segment).is_some());
    if is_sent_so {
        return Cow::Borrowed(written);
    }
    let mut text = String::with_capacity(written.len() + 8);
    let mut depth = 0_usize;
    for letter in written.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        match letter {
            '#' if depth == 0 => text.push_str("%23"),
            '?' if depth == 0 => text.push_str("%3F"),
            '\\' if depth == 0 => text.push('/'),
            _ => text.push(letter),
        }
    }
    Cow::Owned(without_steps(&text))
}

/// The warning that a path is taken for another one.
pub(super) fn taken_for(key: &Key, text: &str) -> Diagnostic {
    let message = format!("no URL carries the path `{}` as it is written", key.text);
    Diagnostic::warning("unwritable-path", message, key.span)
        .with_label_text(format!("taken for `{text}`"))
        .with_help(format!("write `{text}`"))
}

/// How many segments a segment leads back: none if it is `.`, one if it is `..`, escaped or not.
fn steps(segment: &str) -> Option<usize> {
    let dots = segment.replace("%2e", ".").replace("%2E", ".");
    match dots.as_str() {
        "." => Some(0),
        ".." => Some(1),
        _ => None,
    }
}

/// The path behind its ways to other paths (RFC 3986, section 5.2.4).
fn without_steps(text: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    let mut written = text.split('/').skip(1).peekable();
    while let Some(segment) = written.next() {
        match steps(segment) {
            None => segments.push(segment),
            Some(back) => {
                segments.truncate(segments.len().saturating_sub(back));
                if written.peek().is_none() {
                    segments.push("");
                }
            }
        }
    }
    format!("/{}", segments.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::fixture::{lowered, with_paths};

    #[test]
    fn a_path_is_taken_for_what_is_sent() {
        for (written, sent) in [
            ("/a/b", "/a/b"),
            ("/a//b/", "/a//b/"),
            ("/a..b/.well-known", "/a..b/.well-known"),
            ("/a/#b/{c}", "/a/%23b/{c}"),
            ("/a?/b", "/a%3F/b"),
            ("/{a?}", "/{a?}"),
            ("/a\\b", "/a/b"),
            ("/a/../b", "/b"),
            ("/a/./b", "/a/b"),
            ("/../a/b/..", "/a/"),
            ("/a/%2E%2e", "/"),
        ] {
            assert_eq!(as_sent(written), sent, "{written}");
        }
    }

    #[test]
    fn a_path_that_goes_on_behind_a_hash_is_one_with_a_warning() {
        let operation = "{get: {responses: {'200': {description: ok}}}}";
        let (lowered, _) = lowered(&with_paths(&format!("'/a/#b/c': {operation}")));
        let codes: Vec<_> = lowered.diagnostics.iter().map(|found| found.code).collect();
        assert_eq!(codes, ["unwritable-path"]);
        let operations = lowered.contract.map(|contract| contract.operations);
        let operations = operations.unwrap_or_default();
        assert_eq!(operations[0].path.text, "/a/%23b/c");
        assert_eq!(operations[0].id, "getABC");
    }
}
