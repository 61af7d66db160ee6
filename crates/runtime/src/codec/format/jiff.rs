//! `jiff`'s moments and days.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

use super::value::{Day, Moment};
use super::{DayParts, MomentParts};

impl Moment for Timestamp {
    // So that in every time zone there is, a timestamp has a date of the year 9999.
    const LATEST: &'static str = "9999-12-30T22:00:00.999999999Z";

    fn from_parts(parts: MomentParts) -> Option<Self> {
        let field = |value: u8| value.cast_signed();
        let clock = DateTime::new(
            parts.day.year,
            field(parts.day.month),
            field(parts.day.day),
            field(parts.hour),
            field(parts.minute),
            field(parts.second),
            parts.nanosecond.cast_signed(),
        );
        let offset = Offset::from_seconds(parts.offset).ok()?;
        offset.to_timestamp(clock.ok()?).ok()
    }

    fn to_parts(&self) -> Option<MomentParts> {
        let clock = Offset::UTC.to_datetime(*self);
        let field = |value: i8| value.cast_unsigned();
        Some(MomentParts {
            day: clock.date().to_parts()?,
            hour: field(clock.hour()),
            minute: field(clock.minute()),
            second: field(clock.second()),
            nanosecond: clock.subsec_nanosecond().cast_unsigned(),
            offset: 0,
        })
    }
}

impl Day for Date {
    fn from_parts(parts: DayParts) -> Option<Self> {
        let (month, day) = (parts.month.cast_signed(), parts.day.cast_signed());
        Self::new(parts.year, month, day).ok()
    }

    fn to_parts(&self) -> Option<DayParts> {
        (self.year() >= 0).then(|| DayParts {
            year: self.year(),
            month: self.month().cast_unsigned(),
            day: self.day().cast_unsigned(),
        })
    }
}
