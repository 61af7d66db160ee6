//! Moments and days as values of whichever crate: read from the parts of a text, and written in one form.

use std::fmt::{self, Formatter};

use serde::de::{self, Deserializer, Visitor};
use serde::ser::{Error as _, Serializer};

use super::beyond::{self, Span};
use super::{DayParts, MomentParts, date, date_time};
use crate::schema::{self, Format, Schema};
use crate::violation::Constraint;

/// A type that stands for `date-time`.
pub(in crate::codec) trait Moment: Sized {
    /// The latest moment of the years 0 to 9999 that the type can hold. It can hold the earliest.
    const LATEST: &'static str = "9999-12-31T23:59:59.999999999Z";

    /// The moment; `None` if the type cannot hold it.
    fn from_parts(parts: MomentParts) -> Option<Self>;

    /// The moment on the clock of UTC; `None` outside of the years 0 to 9999, and for a leap second.
    fn to_parts(&self) -> Option<MomentParts>;
}

/// A type that stands for `date`.
pub(in crate::codec) trait Day: Sized {
    /// The day; `None` if the type cannot hold it.
    fn from_parts(parts: DayParts) -> Option<Self>;

    /// The day; `None` outside of the years 0 to 9999.
    fn to_parts(&self) -> Option<DayParts>;
}

/// Reads a `date-time` under a table.
pub(in crate::codec) fn decode_moment<'de, T: Moment, D: Deserializer<'de>>(
    deserializer: D,
    schema: &'static Schema,
) -> Result<T, D::Error> {
    let span = Span {
        latest: T::LATEST,
        holds: |text| date_time(text).is_none_or(|parts| T::from_parts(parts).is_some()),
    };
    deserializer.deserialize_str(FormatVisitor {
        format: Format::DateTime,
        schema: schema.target(),
        read: |text: &str| date_time(text).and_then(T::from_parts),
        span: Some(span),
    })
}

/// Reads a `date` under a table.
pub(in crate::codec) fn decode_day<'de, T: Day, D: Deserializer<'de>>(
    deserializer: D,
    schema: &'static Schema,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(FormatVisitor {
        format: Format::Date,
        schema: schema.target(),
        read: |text: &str| date(text).and_then(T::from_parts),
        span: None,
    })
}

/// Reads a text where it stands: as a value of its format, and only if it is one by the other rules of its table.
struct FormatVisitor<R> {
    format: Format,
    schema: &'static Schema,
    read: R,
    /// What the type holds, if that is not all that its format has.
    span: Option<Span>,
}

impl<T, R: FnOnce(&str) -> Option<T>> Visitor<'_> for FormatVisitor<R> {
    type Value = T;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        let value = (self.read)(text);
        let known = value.is_some().then_some(self.format);
        schema::first(|report| schema::text_of_format(self.schema, text, known, report))
            .map_err(E::custom)?;
        value.ok_or_else(|| match self.span {
            Some(span) if !(span.holds)(text) => {
                beyond::note(span);
                E::custom(Constraint::LatestMoment(span.latest))
            }
            _ => E::custom(Constraint::Format(self.format)),
        })
    }
}

/// Writes a moment in UTC: milliseconds if it has no more, else as many digits as it takes.
pub(in crate::codec) fn encode_moment<T: Moment, S: Serializer>(
    moment: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let parts = moment.to_parts().ok_or_else(|| {
        S::Error::custom("RFC 3339 has a form only for the years 0 to 9999, without leap seconds")
    })?;
    serializer.serialize_str(Written::moment(&parts).as_str())
}

/// Writes a day.
pub(in crate::codec) fn encode_day<T: Day, S: Serializer>(
    day: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let parts = day
        .to_parts()
        .ok_or_else(|| S::Error::custom("RFC 3339 has a form only for the years 0 to 9999"))?;
    serializer.serialize_str(Written::day(parts).as_str())
}

/// The longest text there is of a moment.
const LONGEST: usize = "2023-11-07T05:31:56.000000000Z".len();

/// A day or a moment as it is written. Moments stand in most answers: formatting one costs ten times as much, and memory for it twice.
struct Written {
    bytes: [u8; LONGEST],
    length: usize,
}

impl Written {
    fn day(day: DayParts) -> Self {
        let mut written = Self {
            bytes: [0; LONGEST],
            length: 0,
        };
        written.push_day(day);
        written
    }

    fn moment(parts: &MomentParts) -> Self {
        let mut written = Self::day(parts.day);
        for (mark, value) in [
            (b'T', parts.hour),
            (b':', parts.minute),
            (b':', parts.second),
        ] {
            written.push(mark);
            written.push_digits::<2>(value.into());
        }
        written.push(b'.');
        if parts.nanosecond.is_multiple_of(1_000_000) {
            written.push_digits::<3>(parts.nanosecond / 1_000_000);
        } else {
            written.push_digits::<9>(parts.nanosecond);
            while written.bytes[..written.length].ends_with(b"0") {
                written.length -= 1;
            }
        }
        written.push(b'Z');
        written
    }

    fn push_day(&mut self, DayParts { year, month, day }: DayParts) {
        // Parts are of the years 0 to 9999.
        self.push_digits::<4>(year.unsigned_abs().into());
        for value in [month, day] {
            self.push(b'-');
            self.push_digits::<2>(value.into());
        }
    }

    fn push(&mut self, byte: u8) {
        self.bytes[self.length] = byte;
        self.length += 1;
    }

    /// Writes the last so many digits of a number.
    fn push_digits<const COUNT: usize>(&mut self, number: u32) {
        let mut rest = number;
        for digit in self.bytes[self.length..][..COUNT].iter_mut().rev() {
            // A remainder of ten is one byte.
            *digit = b'0' + (rest % 10).to_le_bytes()[0];
            rest /= 10;
        }
        self.length += COUNT;
    }

    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.length]).expect("digits and marks are ASCII")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten<T: Moment>(text: &str) -> Option<String> {
        let moment = T::from_parts(date_time(text)?)?;
        moment
            .to_parts()
            .map(|parts| Written::moment(&parts).as_str().to_owned())
    }

    fn moments_are_written_with_milliseconds_and_never_cut<T: Moment>() {
        for (text, written) in [
            ("2023-11-07T05:31:56Z", "2023-11-07T05:31:56.000Z"),
            ("2023-11-07T05:31:56.5+01:00", "2023-11-07T04:31:56.500Z"),
            ("2023-11-07T05:31:56.5-05:30", "2023-11-07T11:01:56.500Z"),
            ("2023-11-07T05:31:56.123456Z", "2023-11-07T05:31:56.123456Z"),
            (
                "2023-11-07T05:31:56.000000001Z",
                "2023-11-07T05:31:56.000000001Z",
            ),
            ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
            ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z"),
            ("2024-02-29T23:00:00-02:00", "2024-03-01T01:00:00.000Z"),
        ] {
            assert_eq!(rewritten::<T>(text).as_deref(), Some(written));
            assert_eq!(rewritten::<T>(written).as_deref(), Some(written));
        }
        assert_eq!(rewritten::<T>(T::LATEST).as_deref(), Some(T::LATEST));
    }

    fn days_are_written_as_they_are_read<T: Day>() {
        for text in ["2024-02-29", "0000-01-01", "9999-12-31"] {
            let day = date(text).and_then(T::from_parts);
            let written = day.and_then(|day| day.to_parts()).map(Written::day);
            assert_eq!(written.as_ref().map(Written::as_str), Some(text));
        }
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn the_types_of_jiff_keep_the_form_of_the_standard() {
        moments_are_written_with_milliseconds_and_never_cut::<jiff::Timestamp>();
        days_are_written_as_they_are_read::<jiff::civil::Date>();
        assert!(jiff::Timestamp::MIN.to_parts().is_none());
        assert_eq!(jiff::Timestamp::MAX.to_string(), jiff::Timestamp::LATEST);
        assert!(jiff::civil::Date::MIN.to_parts().is_none());
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn the_types_of_chrono_keep_the_form_of_the_standard() {
        moments_are_written_with_milliseconds_and_never_cut::<chrono::DateTime<chrono::Utc>>();
        days_are_written_as_they_are_read::<chrono::NaiveDate>();
        for outside in [
            chrono::DateTime::<chrono::Utc>::MIN_UTC,
            chrono::DateTime::<chrono::Utc>::MAX_UTC,
        ] {
            assert!(outside.to_parts().is_none());
        }
        assert!(chrono::NaiveDate::MAX.to_parts().is_none());
        let midnight = chrono::NaiveDate::from_ymd_opt(2017, 1, 1);
        let leap = midnight.and_then(|day| day.and_hms_nano_opt(23, 59, 59, 1_500_000_000));
        assert!(leap.is_some_and(|leap| leap.and_utc().to_parts().is_none()));
    }

    #[cfg(feature = "time")]
    #[test]
    fn the_types_of_time_keep_the_form_of_the_standard() {
        moments_are_written_with_milliseconds_and_never_cut::<time::OffsetDateTime>();
        days_are_written_as_they_are_read::<time::Date>();
        assert!(time::Date::MIN.to_parts().is_none());
        let earliest = time::PrimitiveDateTime::MIN.assume_utc();
        assert!(earliest.to_parts().is_none());
        let offset = time::UtcOffset::from_whole_seconds(-3600).unwrap_or(time::UtcOffset::UTC);
        assert!(
            time::PrimitiveDateTime::MAX
                .assume_offset(offset)
                .to_parts()
                .is_none()
        );
    }
}
