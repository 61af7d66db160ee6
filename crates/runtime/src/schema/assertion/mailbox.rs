//! Addresses of mail: `Mailbox` of RFC 5321, section 4.1.2, and with other scripts RFC 6531, section 3.3.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::host::{Alphabet, is_hostname};

/// The longest local part: RFC 5321, section 4.5.3.1.1.
const LONGEST_LOCAL_PART: usize = 64;

/// The longest domain: RFC 5321, section 4.5.3.1.2.
const LONGEST_DOMAIN: usize = 255;

/// Whether a text is a mailbox: `ada@example.com`, `"Ada L"@example.com`, `ada@[192.0.2.1]`.
pub(super) fn is_mailbox(text: &str, alphabet: Alphabet) -> bool {
    // A quoted local part may hold the sign, a domain never does.
    let Some((local_part, domain)) = text.rsplit_once('@') else {
        return false;
    };
    local_part.len() <= LONGEST_LOCAL_PART
        && domain.len() <= LONGEST_DOMAIN
        && (is_dot_string(local_part, alphabet) || is_quoted(local_part, alphabet))
        && (is_hostname(domain, alphabet) || is_address_literal(domain))
}

/// `Dot-string`: words with a dot between each two.
fn is_dot_string(text: &str, alphabet: Alphabet) -> bool {
    let is_atom = |found: char| {
        found.is_ascii_alphanumeric()
            || "!#$%&'*+-/=?^_`{|}~".contains(found)
            || alphabet.adds(found)
    };
    text.split('.')
        .all(|atom| !atom.is_empty() && atom.chars().all(is_atom))
}

/// `Quoted-string`.
fn is_quoted(text: &str, alphabet: Alphabet) -> bool {
    let text = text
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    let Some(text) = text else {
        return false;
    };
    let is_printable = |found: char| matches!(found, ' '..='~');
    let mut characters = text.chars();
    while let Some(found) = characters.next() {
        let fits = match found {
            '\\' => characters.next().is_some_and(is_printable),
            '"' => false,
            _ => is_printable(found) || alphabet.adds(found),
        };
        if !fits {
            return false;
        }
    }
    true
}

/// `address-literal`: an address of a host, or what a tag announces.
fn is_address_literal(domain: &str) -> bool {
    let literal = domain
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'));
    let Some(literal) = literal else {
        return false;
    };
    if literal.parse::<Ipv4Addr>().is_ok() {
        return true;
    }
    let Some((tag, content)) = literal.split_once(':') else {
        return false;
    };
    if tag.eq_ignore_ascii_case("IPv6") {
        return content.parse::<Ipv6Addr>().is_ok();
    }
    let is_tag = tag.ends_with(|found: char| found.is_ascii_alphanumeric())
        && tag
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_tag
        && !content.is_empty()
        && content
            .bytes()
            .all(|byte| matches!(byte, b'!'..=b'Z' | b'^'..=b'~'))
}

#[cfg(test)]
mod tests {
    use super::super::assert_told_apart;
    use super::*;

    #[test]
    fn mailboxes_are_those_that_mail_is_sent_to() {
        let longest = format!("{}@example.com", "a".repeat(64));
        let too_long = format!("{}@example.com", "a".repeat(65));
        assert_told_apart(
            |text| is_mailbox(text, Alphabet::Ascii),
            &[
                "ada@example.com",
                "ada.lovelace+mail@a-b.example",
                "!#$%&'*+-/=?^_`{|}~@example.com",
                "ada@localhost",
                "\"a b\"@example.com",
                "\"a@b\"@example.com",
                "\"a\\\"b\"@example.com",
                "\"\"@example.com",
                "ada@[192.0.2.1]",
                "ada@[IPv6:2001:db8::1]",
                "ada@[tag:content]",
                &longest,
            ],
            &[
                "",
                "ada",
                "@",
                "@example.com",
                "ada@",
                ".ada@example.com",
                "ada.@example.com",
                "a..b@example.com",
                "a b@example.com",
                "a@b@example.com",
                "ada@-example.com",
                "ada@example..com",
                "ada@example.com.",
                "ada@exa_mple.com",
                "Ada <ada@example.com>",
                "ada@example.com ",
                "\"a\"b\"@example.com",
                "\"a\\\"@example.com",
                "\"a\nb\"@example.com",
                "\"@example.com",
                "ada@[192.0.2.256]",
                "ada@[IPv6:1::2::3]",
                "ada@[192.0.2.1",
                "ada@[tag:]",
                "ada@[tag-:x]",
                "zoë@example.com",
                "ada@zoë.example",
                &too_long,
            ],
        );
    }

    #[test]
    fn mailboxes_of_other_scripts_keep_to_the_same_shape() {
        assert_told_apart(
            |text| is_mailbox(text, Alphabet::Unicode),
            &[
                "ada@example.com",
                "zoë@zoë.example",
                "실례@실례.테스트",
                "\"zoë b\"@example.com",
            ],
            &[
                "",
                "zoë",
                "zoë@",
                "@zoë.example",
                "zoë..b@example.com",
                "zoë b@example.com",
            ],
        );
    }
}
