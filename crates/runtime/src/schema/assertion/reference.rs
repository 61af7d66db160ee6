//! URIs and references to them (RFC 3986), and with other scripts IRIs (RFC 3987).

use std::net::Ipv6Addr;

use super::host::Alphabet;

/// Whether a text is a URI: it has a scheme. A fragment may follow.
pub(super) fn is_absolute(text: &str, alphabet: Alphabet) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    is_scheme(scheme) && is_relative_part(rest, alphabet)
}

/// Whether a text is a URI, or says where something stands seen from one.
pub(super) fn is_reference(text: &str, alphabet: Alphabet) -> bool {
    if is_absolute(text, alphabet) {
        return true;
    }
    // A colon in the first segment would end a scheme (section 4.2).
    let first = text.split(['/', '?', '#']).next().unwrap_or_default();
    !first.contains(':') && is_relative_part(text, alphabet)
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|found: char| found.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
}

/// Everything behind the scheme: authority, path, query and fragment.
fn is_relative_part(text: &str, alphabet: Alphabet) -> bool {
    let (text, fragment) = text.split_once('#').unwrap_or((text, ""));
    let (text, query) = text.split_once('?').unwrap_or((text, ""));
    let path = match text.strip_prefix("//") {
        Some(rest) => {
            let end = rest.find('/').unwrap_or(rest.len());
            let (authority, path) = rest.split_at(end);
            if !is_authority(authority, alphabet) {
                return false;
            }
            path
        }
        None => text,
    };
    are(path, ":@/", alphabet)
        // Private characters may stand in a query alone (RFC 3987, section 2.2).
        && are_or(query, ":@/?", |found| alphabet.adds(found) && (is_ucschar(found) || is_private(found)))
        && are(fragment, ":@/?", alphabet)
}

fn is_authority(text: &str, alphabet: Alphabet) -> bool {
    let (user, host) = text.rsplit_once('@').unwrap_or(("", text));
    let (host, port) = match host.strip_prefix('[') {
        Some(literal) => {
            let Some((literal, port)) = literal.split_once(']') else {
                return false;
            };
            let port = match port.strip_prefix(':') {
                Some(port) => port,
                None if port.is_empty() => "",
                None => return false,
            };
            if !is_address_literal(literal) {
                return false;
            }
            ("", port)
        }
        None => host.rsplit_once(':').unwrap_or((host, "")),
    };
    are(user, ":", alphabet)
        && are(host, "", alphabet)
        && port.bytes().all(|byte| byte.is_ascii_digit())
}

/// What stands in brackets: an address, or one of a version that does not exist yet.
fn is_address_literal(text: &str) -> bool {
    let Some(future) = text.strip_prefix(['v', 'V']) else {
        return text.parse::<Ipv6Addr>().is_ok();
    };
    let Some((version, address)) = future.split_once('.') else {
        return false;
    };
    !version.is_empty()
        && version.bytes().all(|byte| byte.is_ascii_hexdigit())
        && !address.is_empty()
        && !address.contains('%')
        && are(address, ":", Alphabet::Ascii)
}

fn are(text: &str, besides: &str, alphabet: Alphabet) -> bool {
    are_or(text, besides, |found| {
        alphabet.adds(found) && is_ucschar(found)
    })
}

/// Whether a text is unreserved characters, sub-delimiters, escapes, these and those.
fn are_or(text: &str, besides: &str, fits: impl Fn(char) -> bool) -> bool {
    let mut characters = text.chars();
    while let Some(found) = characters.next() {
        let is_taken = match found {
            '%' => {
                let mut digit = || {
                    characters
                        .next()
                        .is_some_and(|digit| digit.is_ascii_hexdigit())
                };
                digit() && digit()
            }
            _ => {
                found.is_ascii_alphanumeric()
                    || "-._~!$&'()*+,;=".contains(found)
                    || besides.contains(found)
                    || fits(found)
            }
        };
        if !is_taken {
            return false;
        }
    }
    true
}

/// `ucschar` of RFC 3987, section 2.2.
pub(super) fn is_ucschar(found: char) -> bool {
    let is_noncharacter = u32::from(found) & 0xfffe == 0xfffe;
    matches!(
        found,
        '\u{a0}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{ffef}' | '\u{10000}'..='\u{dfffd}' | '\u{e1000}'..='\u{efffd}'
    ) && !is_noncharacter
}

/// `iprivate` of RFC 3987, section 2.2.
pub(super) fn is_private(found: char) -> bool {
    let is_noncharacter = u32::from(found) & 0xfffe == 0xfffe;
    matches!(found, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10fffd}') && !is_noncharacter
}

#[cfg(test)]
mod tests {
    use super::super::assert_told_apart;
    use super::*;

    #[test]
    fn a_uri_has_a_scheme_and_keeps_to_its_characters() {
        assert_told_apart(
            |text| is_absolute(text, Alphabet::Ascii),
            &[
                "https://example.com",
                "https://ada:pass@example.com:8080/a/b;c=1?d=e&f#g?/",
                "ftp://[2001:db8::7]:21/",
                "http://[v1.fe80::a+en1]/",
                "mailto:ada@example.com",
                "urn:isbn:0451450523",
                "tel:+1-816-555-1212",
                "file:///etc/hosts",
                "a:",
                "http://example.com:/",
                "https://a_b.example/%C3%A9",
                "http://192.0.2.300/",
                "https://",
            ],
            &[
                "",
                "/a",
                "//example.com/a",
                "example.com",
                ":a",
                "1http://a",
                "ht!tp://a",
                "http://a b",
                "http://a/<b>",
                "http://a/%",
                "http://a/%2",
                "http://a/%zz",
                "http://zoë.example/",
                "http://[::1",
                "http://[::1]a/",
                "http://[1::2::3]/",
                "http://a:80b/",
                "http://a#b#c",
                "http://a/\\b",
                "http://a/\"b\"",
                "http://a/{b}",
                "http://a[b]/",
                "http://a^b@c/",
                "http://a@b@c/",
                "http://[v.a]/",
                "http://[v1.]/",
                "http://[v1.%20]/",
            ],
        );
    }

    #[test]
    fn a_reference_may_leave_out_what_its_base_has() {
        assert_told_apart(
            |text| is_reference(text, Alphabet::Ascii),
            &[
                "",
                "https://example.com",
                "//example.com/a",
                "/a/b",
                "a/b:c",
                "./a:b",
                "../a",
                "?q",
                "#f",
                "a",
                "a//b",
            ],
            &["1a:b", "a b", "\\a", "#a#b", "/%", "//a:b/", "/zoë", "é:a"],
        );
    }

    #[test]
    fn other_scripts_stand_in_iris_alone() {
        assert_told_apart(
            |text| is_absolute(text, Alphabet::Unicode),
            &[
                "https://zoë.example/zoë?zoë#zoë",
                "http://ƒøø.example/?ßar=\u{e000}",
                "urn:é",
                "http://a/\u{10000}",
            ],
            &[
                "/zoë",
                "zoë",
                "é://a",
                "http://a/\u{e000}",
                "http://a/\u{fffe}",
                "http://a/\u{1fffe}",
                "http://a/\u{80}",
                "http://a/ é",
            ],
        );
        assert_told_apart(
            |text| is_reference(text, Alphabet::Unicode),
            &["/zoë", "zoë", "#ƒ", ""],
            &["zoë b", "\\\\zoë\\b", "é:a", "#\u{e000}"],
        );
    }
}
