//! Dates and times as values of `chrono` and of `time`, and as texts: one form on the wire, whichever crate's types they are.

use counterpart_runtime::chrono::{DateTime, NaiveDate, Utc};
use counterpart_runtime::codec::to_json;
use counterpart_runtime::serde_json::{Value, json};
use counterpart_runtime::time::{Date, Month, OffsetDateTime};
use goldens::{chrono_dates, text_dates, time_dates};

use crate::{kept, read, written};

const ID: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";

fn trip() -> Value {
    json!({
        "id": ID,
        "departure": "2023-11-07T05:31:56.000Z",
        "day": "2023-11-07",
        "arrival": null,
        "stops": ["2023-11-07T05:31:56.123456Z", "9999-12-31T23:59:59.000Z"],
        "holidays": {"leap": "2024-02-29"},
        "end": "2023-11-08",
    })
}

#[test]
fn every_choice_keeps_the_form_on_the_wire() {
    let trip = trip();
    let by_chrono: chrono_dates::types::Trip = kept(&trip);
    let by_time: time_dates::types::Trip = kept(&trip);
    let by_text: text_dates::types::Trip = kept(&trip);
    assert_eq!(by_chrono.departure, DateTime::UNIX_EPOCH + SINCE_EPOCH);
    assert_eq!(by_time.departure, OffsetDateTime::UNIX_EPOCH + SINCE_EPOCH);
    assert_eq!(by_text.departure, "2023-11-07T05:31:56.000Z");
    assert_eq!(Some(by_chrono.day), NaiveDate::from_ymd_opt(2023, 11, 7));
    assert_eq!(
        Ok(by_time.day),
        Date::from_calendar_date(2023, Month::November, 7)
    );
    assert_eq!(by_text.id, ID);
}

const SINCE_EPOCH: std::time::Duration = std::time::Duration::from_secs(1_699_335_116);

#[test]
fn any_offset_is_read_and_utc_is_written() {
    let mut trip = trip();
    trip["departure"] = json!("2023-11-07T06:31:56.5+01:00");
    let utc = "2023-11-07T05:31:56.500Z";
    let by_chrono: chrono_dates::types::Trip = read(&trip).unwrap();
    let by_time: time_dates::types::Trip = read(&trip).unwrap();
    let by_text: text_dates::types::Trip = read(&trip).unwrap();
    assert_eq!(written(&by_chrono)["departure"], utc);
    assert_eq!(written(&by_time)["departure"], utc);
    assert_eq!(written(&by_text)["departure"], trip["departure"]);
}

#[test]
fn every_choice_refuses_the_same_texts_at_the_same_place() {
    for text in [
        "",
        "2023-11-07",
        "2023-11-07 05:31:56Z",
        "2023-02-30T05:31:56Z",
        "2016-12-31T23:59:60Z",
        "+002023-11-07T05:31:56Z",
        "2023-11-07T05:31:56+24:00",
    ] {
        let mut trip = trip();
        trip["departure"] = json!(text);
        trip["day"] = json!("2023-02-30");
        let expected = [
            "`/departure`: expected a date-time such as `2023-11-07T05:31:56Z`",
            "`/day`: expected a date such as `2023-11-07`",
        ];
        let by_chrono = read::<chrono_dates::types::Trip>(&trip).unwrap_err();
        assert_eq!(by_chrono, expected, "{text}");
        assert_eq!(
            read::<time_dates::types::Trip>(&trip).unwrap_err(),
            expected
        );
        assert_eq!(
            read::<text_dates::types::Trip>(&trip).unwrap_err(),
            expected
        );
    }
}

#[test]
fn what_has_no_form_is_an_error_when_it_is_written() {
    let mut by_chrono: chrono_dates::types::Trip = read(&trip()).unwrap();
    by_chrono.departure = DateTime::<Utc>::MAX_UTC;
    let refusal = to_json(&by_chrono).unwrap_err().to_string();
    assert!(refusal.contains("the years 0 to 9999"), "{refusal}");
    let mut by_time: time_dates::types::Trip = read(&trip()).unwrap();
    by_time.day = Date::MIN;
    let refusal = to_json(&by_time).unwrap_err().to_string();
    assert!(refusal.contains("the years 0 to 9999"), "{refusal}");
}
