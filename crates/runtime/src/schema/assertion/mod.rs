//! The formats of text that no Rust type stands for, each held to the standard that JSON Schema names for it.
//!
//! Every check looks at a text once, from its beginning to its end, and allocates nothing; a regular expression alone is parsed, within bounds.

mod duration;
mod host;
mod mailbox;
mod pointer;
mod reference;
mod regular_expression;
mod template;

use std::net::{Ipv4Addr, Ipv6Addr};

use super::Format;
use crate::codec::format;
use host::Alphabet;

/// Whether a text is of a format.
pub(super) fn is_of_format(text: &str, format: Format) -> bool {
    match format {
        Format::DateTime => format::date_time(text).is_some(),
        Format::Date => format::date(text).is_some(),
        Format::Uuid => format::is_uuid(text),
        Format::Time => format::is_time(text),
        Format::Duration => duration::is_duration(text),
        Format::Email => mailbox::is_mailbox(text, Alphabet::Ascii),
        Format::IdnEmail => mailbox::is_mailbox(text, Alphabet::Unicode),
        Format::Hostname => host::is_hostname(text, Alphabet::Ascii),
        Format::IdnHostname => host::is_hostname(text, Alphabet::Unicode),
        Format::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
        Format::Ipv6 => text.parse::<Ipv6Addr>().is_ok(),
        Format::Uri => reference::is_absolute(text, Alphabet::Ascii),
        Format::UriReference => reference::is_reference(text, Alphabet::Ascii),
        Format::Iri => reference::is_absolute(text, Alphabet::Unicode),
        Format::IriReference => reference::is_reference(text, Alphabet::Unicode),
        Format::UriTemplate => template::is_template(text),
        Format::JsonPointer => pointer::is_pointer(text),
        Format::RelativeJsonPointer => pointer::is_relative(text),
        Format::Regex => regular_expression::is_regular_expression(text),
        Format::Byte => is_base64(text),
    }
}

/// Base64 of RFC 4648, section 4, with its padding and without line breaks.
fn is_base64(text: &str) -> bool {
    let bytes = text.as_bytes();
    let unpadded = bytes.strip_suffix(b"=").unwrap_or(bytes);
    let unpadded = unpadded.strip_suffix(b"=").unwrap_or(unpadded);
    let is_digit = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    bytes.len().is_multiple_of(4) && unpadded.iter().all(is_digit)
}

#[cfg(test)]
fn assert_told_apart(is_of_format: impl Fn(&str) -> bool, good: &[&str], bad: &[&str]) {
    for text in good {
        assert!(is_of_format(text), "refused: {text:?}");
    }
    for text in bad {
        assert!(!is_of_format(text), "taken: {text:?}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_hosts_have_one_form_each() {
        assert_told_apart(
            |text| is_of_format(text, Format::Ipv4),
            &["192.0.2.1", "0.0.0.0", "255.255.255.255"],
            &[
                "",
                "192.0.2",
                "192.0.2.256",
                "192.0.2.01",
                "0xc0.0.2.1",
                "192.0.2.1 ",
                "192.0.2.1/24",
                "١٩٢.0.2.1",
            ],
        );
        assert_told_apart(
            |text| is_of_format(text, Format::Ipv6),
            &[
                "::",
                "::1",
                "2001:db8::8a2e:370:7334",
                "::ffff:192.0.2.1",
                "1:2:3:4:5:6:7:8",
                "2001:DB8::1",
            ],
            &[
                "",
                ":",
                ":::",
                "1:2:3:4:5:6:7",
                "1::2::3",
                "12345::",
                "::g",
                "::1%eth0",
                "[::1]",
                "::192.0.2.256",
            ],
        );
    }

    #[test]
    fn base64_is_padded_and_unbroken() {
        assert_told_apart(
            is_base64,
            &["", "Zg==", "Zm8=", "Zm9v", "+/+/", "Zm9vYmFy"],
            &[
                "Z", "Zg", "Zg=", "Zm9v\n", "Zm-_", "====", "Z===", "=Zm9", "Zg==Zg==", "Zm9é",
            ],
        );
    }
}
