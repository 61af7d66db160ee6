//! `chrono`'s moments and days.

use chrono::{DateTime, Datelike as _, NaiveDate, TimeDelta, Timelike as _, Utc};

use super::value::{Day, Moment};
use super::{DayParts, MomentParts};

impl Moment for DateTime<Utc> {
    fn from_parts(parts: MomentParts) -> Option<Self> {
        let clock = NaiveDate::from_parts(parts.day)?.and_hms_nano_opt(
            parts.hour.into(),
            parts.minute.into(),
            parts.second.into(),
            parts.nanosecond,
        )?;
        let offset = TimeDelta::seconds(parts.offset.into());
        Some(clock.checked_sub_signed(offset)?.and_utc())
    }

    fn to_parts(&self) -> Option<MomentParts> {
        let clock = self.naive_utc();
        let field = |value: u32| u8::try_from(value).ok();
        // Above a second, it is a leap second.
        let nanosecond = Some(clock.nanosecond()).filter(|part| *part < 1_000_000_000)?;
        Some(MomentParts {
            day: clock.date().to_parts()?,
            hour: field(clock.hour())?,
            minute: field(clock.minute())?,
            second: field(clock.second())?,
            nanosecond,
            offset: 0,
        })
    }
}

impl Day for NaiveDate {
    fn from_parts(parts: DayParts) -> Option<Self> {
        Self::from_ymd_opt(parts.year.into(), parts.month.into(), parts.day.into())
    }

    fn to_parts(&self) -> Option<DayParts> {
        let year = i16::try_from(self.year()).ok();
        Some(DayParts {
            year: year.filter(|year| (0..=9999).contains(year))?,
            month: u8::try_from(self.month()).ok()?,
            day: u8::try_from(self.day()).ok()?,
        })
    }
}
