//! `duration` of RFC 3339, appendix A: `P3Y6M4DT12H30M5S`, `P2W`.

/// Whether a text is a duration. Units follow each other without a gap: `P1Y1D` is none.
pub(super) fn is_duration(text: &str) -> bool {
    let Some(text) = text.strip_prefix('P') else {
        return false;
    };
    if let Some(weeks) = text.strip_suffix('W') {
        return is_number(weeks);
    }
    let (date, time) = match text.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let has_date = !date.is_empty();
    (!has_date || are_units(date, "YMD")) && time.map_or(has_date, |time| are_units(time, "HMS"))
}

/// Whether a text is numbers, each before a unit, of units that stand beside each other in a list.
fn are_units(text: &str, units: &str) -> bool {
    let mut expected: Option<&str> = None;
    let mut rest = text;
    while let Some(end) = rest.find(|found: char| !found.is_ascii_digit()) {
        let (number, unit) = rest.split_at(end);
        let Some(unit) = unit.chars().next() else {
            return false;
        };
        // Of the first one any will do.
        let Some(position) = expected.unwrap_or(units).find(unit) else {
            return false;
        };
        if number.is_empty() || expected.is_some() && position != 0 {
            return false;
        }
        let listed = expected.unwrap_or(units);
        expected = Some(&listed[position + 1..]);
        rest = &rest[end + 1..];
    }
    rest.is_empty() && expected.is_some()
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::super::assert_told_apart;
    use super::*;

    #[test]
    fn durations_are_those_of_the_appendix() {
        assert_told_apart(
            is_duration,
            &[
                "P4DT12H30M5S",
                "P4Y",
                "P1Y2M",
                "P1Y2M3D",
                "P1M",
                "PT0S",
                "P0D",
                "PT36H",
                "PT1M",
                "PT1M5S",
                "P1YT1H",
                "P2W",
            ],
            &[
                "", "P", "PT", "T1H", "P1", "1D", "PT1D", "P2D1Y", "P1D2H", "P2S", "P1YT", "P1Y2W",
                "PW", "P1Y1D", "PT1H1S", "P1Y1Y", "P-1D", "-P1D", "P1.5D", "p1d", "P1Dé", "P١Y",
                "PéY", "P1D ", "P1DT1H ",
            ],
        );
    }
}
