//! Media types: what they are by their names, and what is meant by a name that is none.

use crate::model::MediaTypeKind;

/// What a media type is; `None` if the text is none. Parameters, as `; charset=utf-8`, make no difference.
pub(super) fn kind(name: &str) -> Option<MediaTypeKind> {
    let essence = name
        .split(';')
        .next()
        .unwrap_or(name)
        .trim()
        .to_ascii_lowercase();
    let (main, sub) = essence.split_once('/')?;
    if !is_token(main)
        || !is_token(sub)
        || !name.chars().all(|letter| (' '..='~').contains(&letter))
    {
        return None;
    }
    Some(match (main, sub) {
        ("application", "json") => MediaTypeKind::Json,
        (_, sub) if sub.ends_with("+json") => MediaTypeKind::Json,
        ("application", "jsonl" | "x-ndjson" | "ndjson" | "x-jsonlines" | "json-lines") => {
            MediaTypeKind::JsonLines
        }
        ("application", "json-seq") => MediaTypeKind::JsonSequence,
        (_, "xml") => MediaTypeKind::Xml,
        (_, sub) if sub.ends_with("+xml") => MediaTypeKind::Xml,
        (_, "*") => MediaTypeKind::Range,
        ("text", "event-stream") => MediaTypeKind::Events,
        ("text", _) => MediaTypeKind::Text,
        ("application", "x-www-form-urlencoded") => MediaTypeKind::Form,
        ("multipart", _) => MediaTypeKind::Multipart,
        _ => MediaTypeKind::Binary,
    })
}

/// Whether this is a token (RFC 9110, section 5.6.2).
fn is_token(text: &str) -> bool {
    let is_of_token =
        |letter: char| letter.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(letter);
    !text.is_empty() && text.chars().all(is_of_token)
}

/// The media type that a person means who writes a name that is none; any if nobody can tell.
pub(super) fn meant(name: &str) -> String {
    let (first, rest) = name.split_once(',').unwrap_or((name, ""));
    let first = first.trim();
    if kind(first).is_some() {
        // Parameters stand behind a semicolon; a list of media types is no parameter.
        let parameter = Some(rest.trim()).filter(|rest| rest.contains('=') && rest.is_ascii());
        return parameter.map_or(first.to_owned(), |parameter| {
            format!("{first}; {parameter}")
        });
    }
    let subtype = first.to_ascii_lowercase();
    match subtype.as_str() {
        "gzip" | "json" | "octet-stream" | "pdf" | "x-www-form-urlencoded" | "xml" | "zip" => {
            format!("application/{subtype}")
        }
        "csv" | "html" | "plain" => format!("text/{subtype}"),
        "text" => "text/plain".to_owned(),
        "form-data" => "multipart/form-data".to_owned(),
        "gif" | "jpeg" | "png" => format!("image/{subtype}"),
        _ => "*/*".to_owned(),
    }
}

/// What it is called in the name of a type.
pub(super) fn kind_name(kind: MediaTypeKind) -> &'static str {
    match kind {
        MediaTypeKind::Json => "Json",
        MediaTypeKind::Text => "Text",
        MediaTypeKind::Events => "Events",
        MediaTypeKind::Form => "Form",
        MediaTypeKind::Multipart => "Multipart",
        MediaTypeKind::JsonLines => "Lines",
        MediaTypeKind::JsonSequence => "Sequence",
        MediaTypeKind::Xml => "Xml",
        MediaTypeKind::Range => "Content",
        MediaTypeKind::Binary => "Binary",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_media_type_is_what_its_essence_says() {
        let cases = [
            ("application/json; charset=utf-8", Some(MediaTypeKind::Json)),
            ("application/problem+json", Some(MediaTypeKind::Json)),
            ("text/plain", Some(MediaTypeKind::Text)),
            ("text/csv", Some(MediaTypeKind::Text)),
            ("text/event-stream", Some(MediaTypeKind::Events)),
            ("text/*", Some(MediaTypeKind::Range)),
            ("text/xml", Some(MediaTypeKind::Xml)),
            ("image/svg+xml", Some(MediaTypeKind::Xml)),
            ("application/x-ndjson", Some(MediaTypeKind::JsonLines)),
            ("application/json-seq", Some(MediaTypeKind::JsonSequence)),
            (
                "application/x-www-form-urlencoded",
                Some(MediaTypeKind::Form),
            ),
            ("multipart/form-data", Some(MediaTypeKind::Multipart)),
            ("image/png", Some(MediaTypeKind::Binary)),
            ("json", None),
            ("application/json, charset=utf-8", None),
            ("application/\u{a0}json", None),
        ];
        for (name, kind) in cases {
            assert_eq!(self::kind(name), kind, "{name}");
        }
    }

    #[test]
    fn what_is_no_media_type_is_taken_for_the_one_that_is_meant() {
        let cases = [
            ("json", "application/json"),
            ("PDF", "application/pdf"),
            ("form-data", "multipart/form-data"),
            (
                "application/json, charset=utf-8",
                "application/json; charset=utf-8",
            ),
            ("application/json, application/xml", "application/json"),
            ("", "*/*"),
            ("*", "*/*"),
            ("links", "*/*"),
        ];
        for (name, expected) in cases {
            assert_eq!(meant(name), expected, "{name}");
            assert!(super::kind(expected).is_some(), "{expected}");
        }
    }
}
