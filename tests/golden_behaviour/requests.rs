//! Requests: what is written is read back, and what does not fit is named by its place.

use std::fmt::Debug;

use counterpart_runtime::http::header::{CONTENT_TYPE, COOKIE};
use counterpart_runtime::jiff::civil::date;
use counterpart_runtime::uuid::Uuid;
use counterpart_runtime::{ByteStream, EncodedRequest, Invalid, Operation};
use goldens::cookie_parameters::operations::GetTheme;
use goldens::formats::operations::AddMeasurement;
use goldens::header_parameters::operations::ListEntries;
use goldens::header_parameters::types::Order;
use goldens::keywords_as_names::operations::{Match, MatchRequired};
use goldens::keywords_as_names::types::{Words, WordsRequired};
use goldens::optional_body::operations::{PutMemo, TakeLock};
use goldens::optional_body::types::LockOptions;
use goldens::path_parameters::operations::{GetColour, GetEvent, GetEventRequired};
use goldens::path_parameters::types::GetColourColour;
use goldens::query_lists::operations::ListBooks;
use goldens::query_lists::types::Binding;
use goldens::query_parameters::operations::SearchBooks;
use goldens::query_parameters::types::SearchBooksSort;
use goldens::text_and_binary_bodies::operations::{AddNote, AddPicture};

#[test]
fn query_parameters_travel_as_text() {
    let request = SearchBooks::new("rust & iron".to_owned())
        .with_year(1987)
        .with_max_price(9.5)
        .with_in_stock(true)
        .with_sort(SearchBooksSort::MinusPrice)
        .with_page_size(50);
    let encoded = kept(&request);
    assert_eq!(
        encoded.query,
        "q=rust%20%26%20iron&year=1987&maxPrice=9.5&in_stock=true&sort=-price&page-size=50"
    );
}

#[test]
fn a_missing_parameter_is_read_as_its_default() {
    let request = SearchBooks::decode(&mut query("q=x")).unwrap();
    assert_eq!(request.in_stock, Some(false));
    assert_eq!(request.sort, Some(SearchBooksSort::Title));
    assert_eq!(request.page_size, Some(25));
    assert_eq!(request.year, None);
}

#[test]
fn what_is_wrong_with_parameters_is_listed_by_place() {
    let mut request = query("year=1400&in_stock=yes&sort=name&page-size=x");
    assert_eq!(
        refused::<SearchBooks>(&mut request),
        [
            "query parameter `q`: required, but missing",
            "query parameter `year`: expected 1450 or more",
            "query parameter `in_stock`: expected boolean, received string",
            "query parameter `sort`: expected one of `title`, `price`, `-price`, received string",
            "query parameter `page-size`: expected 32-bit integer, received string",
        ]
    );
    let mut request = query("q=a&q=b");
    assert_eq!(refused::<SearchBooks>(&mut request).len(), 1);
}

#[test]
fn lists_travel_in_the_four_ways_of_a_query() {
    let request = ListBooks::new(vec![1987, 2001])
        .with_author(vec!["a".to_owned(), "b,c".to_owned()])
        .with_shelf(vec!["x".to_owned(), "y".to_owned()])
        .with_binding(vec![Binding::Hardcover, Binding::Paperback]);
    let encoded = kept(&request);
    assert_eq!(
        encoded.query,
        "author=a&author=b%2Cc&year=1987,2001&shelf=x%20y&binding=hardcover%7Cpaperback"
    );
    let mut request = query("year=1,x&shelf=a+a&author=");
    assert_eq!(refused::<ListBooks>(&mut request).len(), 3);
}

#[test]
fn headers_and_cookies_travel_as_text() {
    let request = ListEntries::new("main".to_owned())
        .with_x_page_size(5)
        .with_x_include_drafts(false)
        .with_x_accounts(vec!["a".to_owned(), "b".to_owned()])
        .with_x_order(Order::NewestFirst);
    let encoded = kept(&request);
    assert_eq!(encoded.headers["X-Accounts"], "a,b");
    assert_eq!(encoded.headers["x-order"], "newest-first");
    assert_eq!(
        refused::<ListEntries>(&mut EncodedRequest::default()),
        ["header `X-Ledger`: required, but missing"]
    );

    let request = GetTheme::new("12345678".to_owned())
        .with_font_size(12)
        .with_high_contrast(true);
    let encoded = kept(&request);
    assert_eq!(
        encoded.headers[COOKIE],
        "session=12345678; font-size=12; high_contrast=true"
    );
}

#[test]
fn path_variables_have_types_of_their_own() {
    let request = GetEvent::new(GetEventRequired {
        calendar_id: Uuid::nil(),
        day: date(2024, 2, 29),
        event_number: 1,
    });
    let encoded = kept(&request);
    assert_eq!(encoded.path_text("day"), Some("2024-02-29"));
    kept(&GetColour::new(GetColourColour::DarkBlue));
    let mut wrong = encoded;
    wrong.path[1].1 = "2023-02-29".to_owned();
    assert_eq!(refused::<GetEvent>(&mut wrong).len(), 1);
}

#[test]
fn an_optional_body_may_be_missing_and_an_empty_one_is_missing() {
    let encoded = kept(&TakeLock::new("l".to_owned()));
    assert!(encoded.body.is_empty() && !encoded.headers.contains_key(CONTENT_TYPE));
    let encoded =
        kept(&TakeLock::new("l".to_owned()).with_body(LockOptions::default().with_seconds(3)));
    assert_eq!(encoded.body.bytes(), br#"{"seconds":3}"#);
    kept(&PutMemo::default());
    kept(&PutMemo::default().with_body("milk".to_owned()));
}

#[tokio::test]
async fn text_and_bytes_travel_as_they_are() {
    let encoded = kept(&AddNote::new("grün".to_owned()));
    assert_eq!(encoded.headers[CONTENT_TYPE], "text/plain");
    let picture = ByteStream::from(b"\x89PNG\xff".to_vec());
    let encoded = AddPicture::new(picture).encode().unwrap();
    let picture = encoded.body.into_stream().collect().await;
    assert_eq!(picture.unwrap().as_ref(), b"\x89PNG\xff");
}

#[test]
fn awkward_names_are_as_the_contract_writes_them_on_the_wire() {
    let words = Words::new(WordsRequired {
        r#type: "t".to_owned(),
        self_: "s".to_owned(),
    })
    .with_plus_1(1)
    .with_minus_1(2)
    .with_foo_bar("a".to_owned())
    .with_foo_bar2("b".to_owned())
    .with_größe("c".to_owned());
    let request = Match::new(MatchRequired {
        r#type: "t".to_owned(),
        body: words,
    })
    .with_n2fa("x".to_owned())
    .with_filter_name("y".to_owned())
    .with_foo_bar("1".to_owned())
    .with_foo_bar_query("2".to_owned());
    let encoded = kept(&request);
    assert_eq!(
        encoded.query,
        "type=t&2fa=x&filter%5Bname%5D=y&fooBar=1&foo_bar=2"
    );
    assert_eq!(
        encoded.body.bytes(),
        r#"{"type":"t","self":"s","+1":1,"-1":2,"fooBar":"a","foo_bar":"b","größe":"c"}"#
            .as_bytes()
    );
}

#[test]
fn a_date_time_in_a_query_may_have_an_offset() {
    let mut request = query("since=2024-02-29T12:00:00%2B02:00");
    request.body = r#"{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8","at":"2024-02-29T10:00:00Z","day":"2024-02-29",
        "small":1,"large":2,"plain":3,"exact":0.1,"rough":0.5,"times":["2024-02-29T10:00:00.5Z"],"removedAt":null,
        "byDay":{"thursday":"2024-02-29T10:00:00Z"}}"#
        .to_owned()
        .into();
    let read = AddMeasurement::decode(&mut request).unwrap();
    assert_eq!(read.since, Some(read.body.at));
    kept(&read);
}

/// Writes a request and holds it to be read back as it was.
fn kept<O: Operation + Clone + Debug + PartialEq>(request: &O) -> EncodedRequest {
    let mut encoded = request.clone().encode().unwrap();
    assert_eq!(O::decode(&mut encoded).as_ref(), Ok(request));
    encoded
}

/// The violations by a request.
fn refused<O: Operation + Debug>(request: &mut EncodedRequest) -> Vec<String> {
    match O::decode(request) {
        Err(Invalid::Violations(violations)) => {
            violations.iter().map(ToString::to_string).collect()
        }
        other => panic!("not refused by violations: {other:?}"),
    }
}

fn query(text: &str) -> EncodedRequest {
    EncodedRequest {
        query: text.to_owned(),
        ..EncodedRequest::default()
    }
}
