//! The formats of text that have a Rust type, in the exact shape of their standards: the crates behind them read more.
//!
//! The shape is read here, whichever crate's type it becomes, so that all of them take the same texts and write the same. What a type cannot
//! hold all the same is told as that: of these years `jiff` lacks the last hours.

pub(crate) mod beyond;
#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
mod value;

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub(super) use value::{decode_day, decode_moment, encode_day, encode_moment};

/// A day of the years 0 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DayParts {
    pub(crate) year: i16,
    pub(crate) month: u8,
    pub(crate) day: u8,
}

/// A moment on the clock of some place, of the years 0 to 9999 there and in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MomentParts {
    pub(crate) day: DayParts,
    pub(crate) hour: u8,
    pub(crate) minute: u8,
    pub(crate) second: u8,
    pub(crate) nanosecond: u32,
    /// How far that clock is ahead of UTC, in seconds.
    pub(crate) offset: i32,
}

impl MomentParts {
    /// Whether the year in UTC is one from 0 to 9999. An offset is less than a day.
    fn has_year_in_utc(&self) -> bool {
        let minute = i32::from(self.hour) * 60 + i32::from(self.minute) - self.offset / 60;
        match (self.day.year, self.day.month, self.day.day) {
            (0, 1, 1) => minute >= 0,
            (9999, 12, 31) => minute < 24 * 60,
            _ => true,
        }
    }
}

/// `date-time` of RFC 3339, with any offset of its range. A leap second is refused, which is no moment that the types could hold,
/// and so is more than a nanosecond tells apart. In UTC as well a moment is of the years 0 to 9999: in others it could not be written.
pub(crate) fn date_time(text: &str) -> Option<MomentParts> {
    let bytes = text.as_bytes();
    let (day, rest) = bytes.split_at_checked(10)?;
    let (time, rest) = rest.split_at_checked(9)?;
    if !(matches!(time[0], b'T' | b't') && matches(&time[1..], b"00:00:00")) {
        return None;
    }
    let (hour, minute, second) = (pair(&time[1..]), pair(&time[4..]), pair(&time[7..]));
    let (nanosecond, offset) = match rest.strip_prefix(b".") {
        Some(rest) => fraction(rest)?,
        None => (0, rest),
    };
    let in_range = hour < 24 && minute < 60 && second < 60;
    let parts = MomentParts {
        day: day_parts(day)?,
        hour,
        minute,
        second,
        nanosecond,
        offset: offset_seconds(offset)?,
    };
    (in_range && parts.has_year_in_utc()).then_some(parts)
}

/// `full-date` of RFC 3339.
pub(crate) fn date(text: &str) -> Option<DayParts> {
    day_parts(text.as_bytes())
}

/// Whether a text is `full-time` of RFC 3339. It has the leap second, if that is the last of a day in UTC: no type holds a time, so that
/// none must hold this one.
pub(crate) fn is_time(text: &str) -> bool {
    let Some((time, rest)) = text.as_bytes().split_at_checked(8) else {
        return false;
    };
    let offset = match rest.strip_prefix(b".") {
        Some(rest) => {
            let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if digits == 0 {
                return false;
            }
            &rest[digits..]
        }
        None => rest,
    };
    let Some(offset) = offset_seconds(offset).filter(|_| matches(time, b"00:00:00")) else {
        return false;
    };
    let (hour, minute, second) = (pair(time), pair(&time[3..]), pair(&time[6..]));
    let in_utc = i32::from(hour) * 60 + i32::from(minute) - offset / 60;
    let is_last_minute = in_utc.rem_euclid(24 * 60) == 24 * 60 - 1;
    hour < 24 && minute < 60 && (second < 60 || second == 60 && is_last_minute)
}

/// Whether a text is a UUID in its hyphenated form, in either case.
pub(crate) fn is_uuid(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 36
        && bytes.iter().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

fn day_parts(text: &[u8]) -> Option<DayParts> {
    if !matches(text, b"0000-00-00") {
        return None;
    }
    let year = i16::from(pair(text)) * 100 + i16::from(pair(&text[2..]));
    let (month, day) = (pair(&text[5..]), pair(&text[8..]));
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    ((1..=12).contains(&month) && (1..=last).contains(&day)).then_some(DayParts {
        year,
        month,
        day,
    })
}

/// The nanoseconds that up to nine digits say, and what stands behind them.
fn fraction(text: &[u8]) -> Option<(u32, &[u8])> {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = text.split_at(digits);
    if !(1..=9).contains(&digits.len()) {
        return None;
    }
    let digits = digits.iter().chain(std::iter::repeat(&b'0')).take(9);
    Some((
        digits.fold(0, |number, digit| number * 10 + u32::from(digit - b'0')),
        rest,
    ))
}

fn offset_seconds(text: &[u8]) -> Option<i32> {
    let (sign, text) = match text {
        [b'Z' | b'z'] => return Some(0),
        [b'+', text @ ..] => (1, text),
        [b'-', text @ ..] => (-1, text),
        _ => return None,
    };
    if !matches(text, b"00:00") {
        return None;
    }
    let (hour, minute) = (i32::from(pair(text)), i32::from(pair(&text[3..])));
    (hour < 24 && minute < 60).then_some(sign * (hour * 60 + minute) * 60)
}

/// The number that two digits write.
fn pair(text: &[u8]) -> u8 {
    (text[0] - b'0') * 10 + (text[1] - b'0')
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
            "0000-01-01T00:00:00Z",
            "0000-01-01T00:01:00+00:01",
            "9999-12-31T23:59:59Z",
            "9999-12-31T23:58:59-00:01",
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
            "2023-11-07T05:31:56.1234567890Z",
            "2023-13-07T05:31:56Z",
            "2023-00-07T05:31:56Z",
            "2023-02-30T05:31:56Z",
            "2023-11-07T24:00:00Z",
            "2023-11-07T05:60:00Z",
            "2016-12-31T23:59:60Z",
            "2023-11-07T05:31:56+24:00",
            "2023-11-07T05:31:56-24:00",
            "2023-11-07T05:31:56+05:60",
            "2023-11-07T05:31:56+0530",
            "2023-11-07T05:31:56+05",
            "2023-11-07T05:31:56Z[UTC]",
            "2023-11-07T05:31:5é",
            "+002023-11-07T05:31:56Z",
            "0000-01-01T00:00:00+00:01",
            "9999-12-31T23:59:59-00:01",
        ] {
            assert!(date_time(text).is_none(), "{text}");
        }
    }

    #[test]
    fn times_have_an_offset_and_the_leap_second_of_a_day() {
        for (text, expected) in [
            ("05:31:56Z", true),
            ("05:31:56.123456789012z", true),
            ("23:59:60Z", true),
            ("01:29:60+01:30", true),
            ("15:59:60-08:00", true),
            ("05:31:56-00:00", true),
            ("22:59:60Z", false),
            ("23:59:60+01:00", false),
            ("23:59:61Z", false),
            ("24:00:00Z", false),
            ("05:60:00Z", false),
            ("05:31:56", false),
            ("05:31:56.Z", false),
            ("05:31Z", false),
            ("5:31:56Z", false),
            ("05:31:56+24:00", false),
            ("05:31:5éZ", false),
            ("2023-11-07T05:31:56Z", false),
            ("", false),
        ] {
            assert_eq!(is_time(text), expected, "{text}");
        }
    }

    #[test]
    fn dates_and_uuids_have_one_form() {
        for (text, is_date) in [
            ("2024-02-29", true),
            ("2023-02-29", false),
            ("1900-02-29", false),
            ("2000-02-29", true),
            ("2023-04-31", false),
            ("2023-12-00", false),
            ("20230228", false),
            ("é023-02-28", false),
        ] {
            assert_eq!(date(text).is_some(), is_date, "{text}");
        }
        for (text, expected) in [
            ("67e55044-10b1-426f-9247-bb680e5fe0c8", true),
            ("67E55044-10B1-426F-9247-BB680E5FE0C8", true),
            ("67e5504410b1426f9247bb680e5fe0c8", false),
            ("{67e55044-10b1-426f-9247-bb680e5fe0c8}", false),
            ("67e55044-10b1-426f-9247-bb680e5fe0cg", false),
            ("67e55044-10b1-426f-92470bb680e5fe0c8", false),
        ] {
            assert_eq!(is_uuid(text), expected, "{text}");
        }
    }
}
