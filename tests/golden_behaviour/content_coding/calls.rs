//! Clients that send in content codings and read answers in them.

use std::sync::{Arc, Mutex};

use axum::extract::Request as HttpRequest;
use axum::middleware::{Next, from_fn};
use axum::response::Response as HttpResponse;
use counterpart_runtime::client::{CallOptions, RetriedMethods, RetryPolicy};
use counterpart_runtime::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, RANGE};
use counterpart_runtime::http::{HeaderMap, HeaderValue};
use counterpart_runtime::server::Router;
use counterpart_runtime::{
    ByteStream, ContentCoding, Failure, FailureClass, FilePart, Items, testing,
};
use goldens::content_codings::client::Client;
use goldens::content_codings::operations::{
    AddAlbum, AddAlbumParts, AddAlbumPartsRequired, AddLetter, AddLetterError, DoubleNumbers,
    FillForm, PutBlob, PutBlobBody, PutBlobError, PutFile, PutFileBody,
};
use goldens::content_codings::types::{FillFormContentEncoding, Letter};
use tower_http::compression::CompressionLayer;

use super::archive::{coded, router};
use crate::responses::{answering, channel};

use ContentCoding::{Brotli, Gzip, Zstd};

type Seen = Arc<Mutex<Vec<HeaderMap>>>;

/// The router, and the headers of what it is asked.
fn seen(router: Router) -> (Router, Seen) {
    let seen = Seen::default();
    let log = Arc::clone(&seen);
    let layer = from_fn(move |request: HttpRequest, next: Next| {
        log.lock().unwrap().push(request.headers().clone());
        next.run(request)
    });
    (router.layer(layer), seen)
}

fn letter(length: usize) -> AddLetter {
    AddLetter::new(Letter::new("x".repeat(length)))
}

#[tokio::test]
async fn every_form_of_body_travels_in_every_coding() {
    let (router, seen) = seen(router(ContentCoding::ALL));
    let base_url = testing::serve(router.layer(CompressionLayer::new())).await;
    let client = Client::builder(base_url).build().unwrap();
    for coding in ContentCoding::ALL.iter().copied() {
        let client = client.with_options(CallOptions::new().request_coding(coding));
        let answer = client.add_letter(letter(900)).await.unwrap();
        assert_eq!(answer.text.len(), 900);
        let cover = FilePart::new(vec![b'x'; 10_000]);
        let album = AddAlbumParts::new(AddAlbumPartsRequired {
            title: "Dawn".to_owned(),
            cover,
        });
        assert_eq!(
            client.add_album(AddAlbum::new(album)).await.unwrap(),
            10_000
        );
        let numbers = Items::from((0..1000).collect::<Vec<i32>>());
        let doubles = client
            .double_numbers(DoubleNumbers::new(numbers))
            .await
            .unwrap();
        let expected: Vec<i64> = (0..1000).map(|number| number * 2).collect();
        assert_eq!(doubles.collect().await.unwrap(), expected);
        let bytes = ByteStream::from("x".repeat(20_000));
        let blob = PutBlob::default().with_body(PutBlobBody::OctetStream(bytes));
        let kept = client.put_blob(blob).await.unwrap();
        assert_eq!(kept.collect().await.unwrap(), "x".repeat(20_000));
        // Nothing is in no coding.
        let nothing = client.put_blob(PutBlob::default()).await.unwrap();
        assert_eq!(nothing.collect().await.unwrap(), "nothing");
        let seen = std::mem::take(&mut *seen.lock().unwrap());
        let codings = seen.iter().map(|headers| headers.get(CONTENT_ENCODING));
        let name = HeaderValue::from_static(coding.name());
        let expected = [Some(&name), Some(&name), Some(&name), Some(&name), None];
        assert_eq!(codings.collect::<Vec<_>>(), expected);
        assert!(
            seen.iter()
                .all(|headers| headers[ACCEPT_ENCODING] == "gzip, br, zstd")
        );
        let length: usize = seen[0][CONTENT_LENGTH].to_str().unwrap().parse().unwrap();
        assert!(length < 100, "{coding}: {length}");
    }
}

#[tokio::test]
async fn streams_in_codings_are_held_back_nowhere() {
    let base_url = testing::serve(router(ContentCoding::ALL).layer(CompressionLayer::new())).await;
    for coding in ContentCoding::ALL.iter().copied() {
        let options = CallOptions::new().request_coding(coding);
        let client = Client::builder(&base_url).options(options).build().unwrap();
        let (sender, source) = channel::open();
        sender.send(Ok(1)).unwrap();
        let numbers = DoubleNumbers::new(Items::new(source.take()));
        let mut doubles = client.double_numbers(numbers).await.unwrap();
        for number in 1..4 {
            assert_eq!(
                doubles.next().await.unwrap().unwrap(),
                i64::from(number) * 2
            );
            sender.send(Ok(number + 1)).unwrap();
        }
        drop(sender);
        assert_eq!(doubles.collect().await.unwrap(), [8]);
    }
}

#[tokio::test]
async fn a_request_that_says_its_coding_is_sent_in_it() {
    let (router, seen) = seen(router(ContentCoding::ALL));
    let base_url = testing::serve(router).await;
    let brotli = CallOptions::new().request_coding(Brotli);
    let client = Client::builder(base_url).options(brotli).build().unwrap();
    // A form is put into it.
    let form = FillForm::new(Letter::new("x".repeat(900)));
    let form = form.with_content_encoding(FillFormContentEncoding::Gzip);
    assert_eq!(client.fill_form(form).await.unwrap().text.len(), 900);
    // Bytes are in it already, and are for the handler alone.
    let file = coded(Gzip, b"a file").await;
    for body in [
        PutFileBody::OctetStream(file.clone().into()),
        PutFileBody::Xml(file.clone().into()),
    ] {
        let request = PutFile::new(body).with_content_encoding("gzip");
        let kept = client.put_file(request).await.unwrap();
        assert_eq!(kept.collect().await.unwrap(), file);
    }
    let seen = seen.lock().unwrap();
    assert!(
        seen.iter()
            .all(|headers| headers[CONTENT_ENCODING] == "gzip")
    );
}

#[tokio::test]
async fn a_body_in_one_piece_is_repeated_in_its_coding() {
    let codings = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&codings);
    let layer = from_fn(move |request: HttpRequest, next: Next| {
        let log = Arc::clone(&log);
        async move {
            let is_first = {
                let mut log = log.lock().unwrap();
                log.push(request.headers()[CONTENT_ENCODING].clone());
                log.len() == 1
            };
            if is_first {
                let mut busy = HttpResponse::default();
                *busy.status_mut() = axum::http::StatusCode::SERVICE_UNAVAILABLE;
                return busy;
            }
            next.run(request).await
        }
    });
    let policy = RetryPolicy::new().methods(RetriedMethods::Every);
    let policy = policy.base_delay(std::time::Duration::ZERO);
    let options = CallOptions::new().request_coding(Zstd).retry(policy);
    let client = Client::builder("http://in-process").options(options);
    let client = client
        .service(router(&[Zstd]).layer(layer))
        .build()
        .unwrap();
    let answer = client.add_letter(letter(900)).await.unwrap();
    assert_eq!(answer.text.len(), 900);
    assert_eq!(*codings.lock().unwrap(), ["zstd", "zstd"]);
}

/// An answer to one request.
fn answer(headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head =
        format!("HTTP/1.1 {headers}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
    [head.as_bytes(), body].concat()
}

async fn letter_from(headers: &str, body: &[u8], options: CallOptions) -> Result<String, Failure> {
    let base_url = answering(answer(headers, body)).await;
    let client = Client::builder(base_url).options(options).build().unwrap();
    match client.add_letter(letter(1)).await {
        Ok(letter) => Ok(letter.text),
        Err(AddLetterError::Undeclared(failure)) => Err(failure),
        Err(other) => panic!("{other}"),
    }
}

#[tokio::test]
async fn an_answer_is_read_in_the_codings_that_it_says() {
    let json = b"{\"text\":\"Dear all\"}";
    for coding in ContentCoding::ALL.iter().copied() {
        let head =
            format!("200 OK\r\ncontent-type: application/json\r\ncontent-encoding: {coding}");
        let good = coded(coding, json).await;
        let text = letter_from(&head, &good, CallOptions::new()).await.unwrap();
        assert_eq!(text, "Dear all");
        let cut = &good[..good.len() - 1];
        let failure = letter_from(&head, cut, CallOptions::new())
            .await
            .unwrap_err();
        assert_eq!(failure.class(), FailureClass::Transport);
        assert_eq!(
            format!("{failure:?}"),
            format!(
                "the request did not get through: the body is not the `{coding}` that its `Content-Encoding` says: it ends too early"
            )
        );
        let text = letter_from(&head, &good, CallOptions::new().body_limit(19))
            .await
            .unwrap();
        assert_eq!(text, "Dear all");
        let failure = letter_from(&head, &good, CallOptions::new().body_limit(18))
            .await
            .unwrap_err();
        assert_eq!(
            format!("{failure:?}"),
            "the request did not get through: the body is longer than 18 bytes"
        );
    }
    let twice = coded(Zstd, &coded(Gzip, json).await).await;
    let head = "200 OK\r\ncontent-type: application/json\r\ncontent-encoding: x-gzip, ZSTD";
    let text = letter_from(head, &twice, CallOptions::new()).await.unwrap();
    assert_eq!(text, "Dear all");
}

#[tokio::test]
async fn an_answer_in_a_coding_that_was_not_asked_for_is_told_apart() {
    let body = coded(Gzip, b"{\"text\":\"a\"}").await;
    let head = "200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip";
    let options = CallOptions::new().accepted_codings(&[Brotli]);
    let failure = letter_from(head, &body, options).await.unwrap_err();
    assert_eq!(failure.class(), FailureClass::UndeclaredAnswer);
    assert!(
        format!("{failure:?}").contains("content coding `gzip`"),
        "{failure:?}"
    );
    // A page of a gateway is shown as it is.
    let head = "502 Bad Gateway\r\ncontent-type: text/html\r\ncontent-encoding: deflate";
    let failure = letter_from(head, &body, CallOptions::new())
        .await
        .unwrap_err();
    assert_eq!(failure.response().unwrap().body.bytes(), body);
}

#[tokio::test]
async fn bytes_in_a_coding_that_is_not_taken_are_handed_on() {
    let body = coded(Gzip, b"bytes").await;
    for (head, expected) in [
        ("200 OK\r\ncontent-encoding: gzip", &b"bytes"[..]),
        ("200 OK\r\ncontent-encoding: deflate", &body),
    ] {
        let head = format!("{head}\r\ncontent-type: application/octet-stream");
        let base_url = answering(answer(&head, &body)).await;
        let client = Client::builder(base_url).build().unwrap();
        let kept = client.put_blob(PutBlob::default()).await.unwrap();
        assert_eq!(kept.collect().await.unwrap(), expected);
    }
    // A part of an answer is one of its coded form.
    let head =
        "206 Partial Content\r\ncontent-encoding: gzip\r\ncontent-type: application/octet-stream";
    let base_url = answering(answer(head, &body[..4])).await;
    let client = Client::builder(base_url).build().unwrap();
    let PutBlobError::Undeclared(failure) = client.put_blob(PutBlob::default()).await.unwrap_err();
    assert_eq!(failure.response().unwrap().body.bytes(), &body[..4]);
}

#[tokio::test]
async fn what_is_accepted_is_said_unless_the_caller_says_it() {
    let (router, seen) = seen(router(&[]));
    let base_url = testing::serve(router).await;
    let accepted = HeaderValue::from_static("identity;q=1, *;q=0");
    let plain = Client::builder(&base_url).build().unwrap();
    let own = Client::builder(&base_url).header(ACCEPT_ENCODING, accepted.clone());
    let clients = [
        plain.clone(),
        plain.with_options(CallOptions::new().accepted_codings(&[Zstd])),
        plain.with_options(CallOptions::new().accepted_codings(&[])),
        plain.with_options(CallOptions::new().header(RANGE, HeaderValue::from_static("bytes=0-9"))),
        plain.with_options(CallOptions::new().header(ACCEPT_ENCODING, accepted.clone())),
        own.build().unwrap(),
    ];
    for client in clients {
        client.add_letter(letter(1)).await.unwrap();
    }
    let seen = seen.lock().unwrap();
    let seen: Vec<_> = seen
        .iter()
        .map(|headers| headers.get(ACCEPT_ENCODING))
        .collect();
    let all = HeaderValue::from_static("gzip, br, zstd");
    let zstd = HeaderValue::from_static("zstd");
    let expected = [
        Some(&all),
        Some(&zstd),
        None,
        None,
        Some(&accepted),
        Some(&accepted),
    ];
    assert_eq!(seen, expected);
}
