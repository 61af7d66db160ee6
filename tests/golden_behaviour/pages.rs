//! Lists in pages over raw HTTP: each style leads from page to page and ends.

#![expect(deprecated, reason = "a deprecated list is read as well")]

use goldens::pagination_styles::client::Client;
use goldens::pagination_styles::operations::{
    ListLetters, ListLettersError, ListMaps, ListScrolls, ListSeals,
};

use crate::calls::{Turn, serve};

const fn json(body: &'static str) -> Turn {
    Turn::Answer("200 OK", "content-type: application/json\r\n", body)
}

fn client(base_url: &str) -> Client {
    Client::builder(base_url).build().unwrap()
}

/// What was asked for, by path and query.
fn targets(received: &std::sync::Mutex<Vec<String>>) -> Vec<String> {
    let received = received.lock().unwrap();
    let targets = received
        .iter()
        .map(|request| request.split(' ').nth(1).unwrap().to_owned());
    targets.collect()
}

#[tokio::test]
async fn a_cursor_leads_from_page_to_page_until_there_is_none() {
    let (base_url, received) = serve(&[
        json(r#"{"letters": [{"from": "Ada"}, {"from": "Bob"}], "page": {"next": "b&c", "hasMore": true}}"#),
        json(r#"{"letters": [], "page": {"next": "d"}}"#),
        json(r#"{"letters": [{"from": "Eve"}], "page": {"next": null}}"#),
    ])
    .await;
    let mut letters = client(&base_url).list_letters_items(ListLetters::default());
    let mut from = Vec::new();
    while let Some(letter) = letters.next().await {
        from.push(letter.unwrap().from);
    }
    assert_eq!(from, ["Ada", "Bob", "Eve"]);
    let expected = ["/letters", "/letters?after=b%26c", "/letters?after=d"];
    assert_eq!(targets(&received), expected);
}

#[tokio::test]
async fn a_page_that_says_it_is_the_last_is_the_last() {
    let last = json(r#"{"letters": [], "page": {"next": "d", "hasMore": false}}"#);
    let (base_url, received) = serve(&[last]).await;
    let mut pages = client(&base_url).list_letters_pages(ListLetters::default());
    assert!(pages.next().await.unwrap().unwrap().letters.is_empty());
    assert!(pages.next().await.is_none());
    assert_eq!(received.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn an_error_is_the_end_of_the_pages() {
    let (base_url, _) = serve(&[
        json(r#"{"letters": [], "page": {"next": "d"}}"#),
        Turn::Answer("400 Bad Request", "", ""),
    ])
    .await;
    let mut pages = client(&base_url).list_letters_pages(ListLetters::default());
    pages.next().await.unwrap().unwrap();
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(matches!(error, ListLettersError::BadRequest), "{error:?}");
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_page_that_leads_to_itself_is_an_error_and_no_endless_stream() {
    let same = json(r#"{"letters": [], "page": {"next": "d"}}"#);
    let (base_url, _) = serve(&[same, same, same]).await;
    let mut pages = client(&base_url).list_letters_pages(ListLetters::default());
    pages.next().await.unwrap().unwrap();
    let error = pages.next().await.unwrap().unwrap_err();
    let ListLettersError::Undeclared(failure) = error else {
        panic!("{error:?}")
    };
    assert!(format!("{failure:?}").contains("the page leads back"));
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn pages_that_lead_in_a_circle_are_an_error_though_they_are_empty() {
    let b = json(r#"{"letters": [], "page": {"next": "b"}}"#);
    let c = json(r#"{"letters": [], "page": {"next": "c"}}"#);
    let (base_url, received) = serve(&[b, c, b, c, b, c, b, c]).await;
    let mut letters = client(&base_url).list_letters_items(ListLetters::default());
    let error = letters.next().await.unwrap().unwrap_err();
    assert!(format!("{error:?}").contains("the page leads back"));
    assert!(letters.next().await.is_none());
    assert!(received.lock().unwrap().len() <= 6);
}

#[tokio::test]
async fn an_offset_grows_by_what_was_there() {
    let (base_url, received) = serve(&[
        json(r#"{"maps": ["a", "b"]}"#),
        json(r#"{"maps": ["c"]}"#),
        json(r#"{"maps": []}"#),
    ])
    .await;
    let mut maps = client(&base_url).list_maps_items(ListMaps::default().with_skip(4));
    let mut names = Vec::new();
    while let Some(name) = maps.next().await {
        names.push(name.unwrap());
    }
    assert_eq!(names, ["a", "b", "c"]);
    let expected = ["/maps?skip=4", "/maps?skip=6", "/maps?skip=7"];
    assert_eq!(targets(&received), expected);
}

#[tokio::test]
async fn the_number_of_a_page_grows_by_one() {
    let (base_url, received) = serve(&[json(r#"["a", "b"]"#), json("[]")]).await;
    let mut seals = client(&base_url).list_seals_items(ListSeals::new(1));
    let mut names = Vec::new();
    while let Some(name) = seals.next().await {
        names.push(name.unwrap());
    }
    assert_eq!(names, ["a", "b"]);
    assert_eq!(targets(&received), ["/seals?page=1", "/seals?page=2"]);
}

#[tokio::test]
async fn a_link_leads_to_the_next_page() {
    let linked = Turn::Answer(
        "200 OK",
        "content-type: application/json\r\nlink: <https://elsewhere/scrolls?page=7&size=2>; rel=\"next\"\r\n",
        r#"{"scrolls": ["a"]}"#,
    );
    let (base_url, received) = serve(&[linked, json(r#"{"scrolls": ["b"]}"#)]).await;
    let mut scrolls = client(&base_url).list_scrolls_items(ListScrolls::default());
    let mut names = Vec::new();
    while let Some(name) = scrolls.next().await {
        names.push(name.unwrap());
    }
    assert_eq!(names, ["a", "b"]);
    assert_eq!(targets(&received), ["/scrolls", "/scrolls?page=7"]);
}
