//! The formats of text that have a Rust type, in the exact shape of their standards: the crates behind them read more.

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

/// `date-time` of RFC 3339, with any offset of its range. A leap second is refused.
pub(crate) fn date_time(text: &str) -> Option<Timestamp> {
    let bytes = text.as_bytes();
    let (date, rest) = bytes.split_at_checked(10)?;
    let (time, rest) = rest.split_at_checked(9)?;
    let has_shape = matches(date, b"0000-00-00")
        && matches!(time[0], b'T' | b't')
        && matches(&time[1..], b"00:00:00")
        // A leap second is no instant that a `Timestamp` can hold, and would be written as another.
        && &time[7..] <= b"59".as_slice();
    let offset = match rest.strip_prefix(b".") {
        Some(rest) => {
            let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            (digits > 0).then(|| &rest[digits..])?
        }
        None => rest,
    };
    let has_offset = match offset {
        [b'Z' | b'z'] => true,
        [b'+' | b'-', offset @ ..] => {
            matches(offset, b"00:00")
                && offset <= b"23:59".as_slice()
                && &offset[3..] <= b"59".as_slice()
        }
        _ => false,
    };
    // What has the shape is ASCII, so that `parse` sees no other form.
    (has_shape && has_offset).then(|| text.parse().ok())?
}

/// An instant in UTC: milliseconds if it has no more, else as many digits as it takes.
pub(crate) fn date_time_text(timestamp: Timestamp) -> String {
    if timestamp.subsec_nanosecond() % 1_000_000 == 0 {
        format!("{timestamp:.3}")
    } else {
        timestamp.to_string()
    }
}

/// `full-date` of RFC 3339.
pub(crate) fn date(text: &str) -> Option<Date> {
    matches(text.as_bytes(), b"0000-00-00").then(|| text.parse().ok())?
}

/// A UUID in its hyphenated form, in either case.
pub(crate) fn uuid(text: &str) -> Option<Uuid> {
    (text.len() == 36).then(|| Uuid::try_parse(text).ok())?
}

/// Whether the text is as the template, in which `0` stands for any digit.
fn matches(text: &[u8], template: &[u8]) -> bool {
    text.len() == template.len()
        && text
            .iter()
            .zip(template)
            .all(|(byte, expected)| match expected {
                b'0' => byte.is_ascii_digit(),
                _ => byte == expected,
            })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    #[test]
    fn date_times_are_those_of_the_standard() {
        for text in [
            "2023-11-07T05:31:56Z",
            "2023-11-07t05:31:56z",
            "2023-11-07T05:31:56.1Z",
            "2023-11-07T05:31:56.123456789+05:30",
            "2023-11-07T05:31:56-00:00",
            "2023-11-07T05:31:59+23:59",
            "2023-11-07T05:31:59-23:59",
        ] {
            assert!(date_time(text).is_some(), "{text}");
        }
        for text in [
            "",
            "2023-11-07",
            "2023-11-07 05:31:56Z",
            "2023-11-07T05:31:56",
            "2023-11-07T05:31Z",
            "2023-11-07T05:31:56.Z",
            "2023-13-07T05:31:56Z",
            "2023-02-30T05:31:56Z",
            "2023-11-07T24:00:00Z",
            "2016-12-31T23:59:60Z",
            "2023-11-07T05:31:56+24:00",
            "2023-11-07T05:31:56-24:00",
            "2023-11-07T05:31:56+05:60",
            "2023-11-07T05:31:56+0530",
            "2023-11-07T05:31:56+05",
            "2023-11-07T05:31:56Z[UTC]",
            "2023-11-07T05:31:5é",
            "+002023-11-07T05:31:56Z",
        ] {
            assert!(date_time(text).is_none(), "{text}");
        }
    }

    #[test]
    fn an_instant_is_written_with_milliseconds_and_never_cut() {
        for (text, written) in [
            ("2023-11-07T05:31:56Z", "2023-11-07T05:31:56.000Z"),
            ("2023-11-07T05:31:56.5+01:00", "2023-11-07T04:31:56.500Z"),
            ("2023-11-07T05:31:56.123456Z", "2023-11-07T05:31:56.123456Z"),
            ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
        ] {
            let timestamp = date_time(text).unwrap();
            assert_eq!(date_time_text(timestamp), written);
            assert_eq!(date_time(written).unwrap(), timestamp);
        }
    }

    #[test]
    fn dates_and_uuids_have_one_form() {
        assert!(date("2024-02-29").is_some());
        assert!(date("2023-02-29").is_none());
        assert!(date("20230228").is_none());
        assert!(uuid("67e55044-10b1-426f-9247-bb680e5fe0c8").is_some());
        assert!(uuid("67E55044-10B1-426F-9247-BB680E5FE0C8").is_some());
        assert!(uuid("67e5504410b1426f9247bb680e5fe0c8").is_none());
        assert!(uuid("{67e55044-10b1-426f-9247-bb680e5fe0c8}").is_none());
    }
}
