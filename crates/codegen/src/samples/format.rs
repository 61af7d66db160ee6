//! Texts of the formats of the specification, and which texts are none of them.

use std::net::{Ipv4Addr, Ipv6Addr};

/// A text of a format; `None` if it is not known.
pub(super) fn text_of_format(format: &str) -> Option<&'static str> {
    Some(match format {
        "date-time" => "2023-11-07T05:31:56.123Z",
        "date" => "2023-11-07",
        "time" => "05:31:56Z",
        "uuid" => "67e55044-10b1-426f-9247-bb680e5fe0c8",
        "email" | "idn-email" => "ada@example.com",
        "hostname" | "idn-hostname" => "www.example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "uri" | "url" | "iri" => "https://example.com/a?b=c",
        "uri-reference" | "iri-reference" => "/a?b=c",
        "uri-template" => "/pets/{petId}",
        "json-pointer" => "/pets/0",
        "relative-json-pointer" => "1/name",
        "duration" => "P3DT12H",
        "regex" => "^[a-z]+$",
        "byte" => "Zm9vYg==",
        _ => return None,
    })
}

/// Whether a text is of a format; of those that generated code does not hold texts to by itself, as far as can be told
/// at a glance.
pub(super) fn is_of_format(text: &str, format: &str) -> bool {
    match format {
        "date-time" => {
            let (Some(date), Some(time)) = (text.get(..10), text.get(10..)) else {
                return false;
            };
            is_date(date) && time.starts_with(['T', 't']) && is_time(&time[1..])
        }
        "date" => is_date(text),
        "time" => is_time(text),
        "uuid" => {
            let groups: Vec<usize> = text.split('-').map(str::len).collect();
            let digits = text.bytes().filter(|byte| *byte != b'-');
            groups == [8, 4, 4, 4, 12] && digits.into_iter().all(|byte| byte.is_ascii_hexdigit())
        }
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        "email" | "idn-email" => text
            .split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && !host.is_empty()),
        "byte" => text.len().is_multiple_of(4) && text.bytes().all(is_of_base64),
        _ => true,
    }
}

fn is_of_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=')
}

/// A day that every month has.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    number(year, 4).is_some()
        && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
        && number(day, 2).is_some_and(|day| (1..=28).contains(&day))
}

/// `05:31:56Z`, `05:31:56.123+01:00`.
fn is_time(text: &str) -> bool {
    let Some((time, zone)) = text
        .find(['Z', 'z', '+', '-'])
        .map(|index| text.split_at(index))
    else {
        return false;
    };
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let parts: Vec<&str> = time.split(':').collect();
    let [hour, minute, second] = parts.as_slice() else {
        return false;
    };
    let below = |text: &str, limit: u32| number(text, 2).is_some_and(|number| number < limit);
    let is_zone = matches!(zone, "Z" | "z")
        || zone
            .get(1..)
            .and_then(|zone| zone.split_once(':'))
            .is_some_and(|(hour, minute)| below(hour, 24) && below(minute, 60));
    let is_fraction =
        (1..=9).contains(&fraction.len()) && fraction.bytes().all(|byte| byte.is_ascii_digit());
    below(hour, 24) && below(minute, 60) && below(second, 60) && is_fraction && is_zone
}

fn number(text: &str, digits: usize) -> Option<u32> {
    let are_digits = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    are_digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_of_each_format_is_of_it_and_others_are_not() {
        for format in [
            "date-time",
            "date",
            "time",
            "uuid",
            "ipv4",
            "ipv6",
            "email",
            "byte",
        ] {
            let text = text_of_format(format).expect("the format is known");
            assert!(is_of_format(text, format), "{format}");
            assert!(
                !is_of_format("soon", format) || format == "byte",
                "{format}"
            );
            assert!(!is_of_format("2023-13-07T25:00:00", format), "{format}");
        }
        assert!(is_of_format("2023-11-07T05:31:56+01:00", "date-time"));
        assert!(is_of_format("soon", "customer-number"));
    }
}
