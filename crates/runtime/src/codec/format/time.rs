//! `time`'s moments and days.

use time::{Date, Month, OffsetDateTime, UtcOffset};

use super::value::{Day, Moment};
use super::{DayParts, MomentParts};

impl Moment for OffsetDateTime {
    fn from_parts(parts: MomentParts) -> Option<Self> {
        let day = Date::from_parts(parts.day)?;
        let clock = day.with_hms_nano(parts.hour, parts.minute, parts.second, parts.nanosecond);
        let offset = UtcOffset::from_whole_seconds(parts.offset).ok()?;
        clock
            .ok()?
            .assume_offset(offset)
            .checked_to_offset(UtcOffset::UTC)
    }

    fn to_parts(&self) -> Option<MomentParts> {
        let moment = self.checked_to_offset(UtcOffset::UTC)?;
        Some(MomentParts {
            day: moment.date().to_parts()?,
            hour: moment.hour(),
            minute: moment.minute(),
            second: moment.second(),
            nanosecond: moment.nanosecond(),
            offset: 0,
        })
    }
}

impl Day for Date {
    fn from_parts(parts: DayParts) -> Option<Self> {
        let month = Month::try_from(parts.month).ok()?;
        Self::from_calendar_date(parts.year.into(), month, parts.day).ok()
    }

    fn to_parts(&self) -> Option<DayParts> {
        let year = i16::try_from(self.year()).ok();
        Some(DayParts {
            // With its feature `large-dates`, which any crate may turn on, it goes on after 9999.
            year: year.filter(|year| (0..=9999).contains(year))?,
            month: self.month().into(),
            day: self.day(),
        })
    }
}
