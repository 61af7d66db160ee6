//! Bodies of requests in content codings, over raw HTTP.

use counterpart_runtime::ContentCoding;

use super::archive::{coded, exchange, taking};

use ContentCoding::{Brotli, Gzip, Zstd};

const LETTERS: &str = "POST /letters\ncontent-type: application/json";
const NUMBERS: &str = "POST /numbers\ncontent-type: application/x-ndjson";
const BLOBS: &str = "PUT /blobs\ncontent-type: application/octet-stream";

fn with(head: &str, coding: &str) -> String {
    format!("{head}\ncontent-encoding: {coding}")
}

/// A letter of so many bytes in all.
fn letter(length: usize) -> Vec<u8> {
    let text = "x".repeat(length - 11);
    format!("{{\"text\":\"{text}\"}}").into_bytes()
}

#[tokio::test]
async fn every_form_of_body_is_read_in_every_coding() {
    let base_url = taking(ContentCoding::ALL).await;
    let album = "--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nDawn\r\n\
        --b\r\nContent-Disposition: form-data; name=\"cover\"; filename=\"a\"\r\n\r\nPNG\r\n--b--";
    let albums = "POST /albums\ncontent-type: multipart/form-data; boundary=b";
    for coding in ContentCoding::ALL.iter().copied() {
        for (head, body, expected) in [
            (
                LETTERS,
                "{\"text\":\"Dear all\"}",
                "{\"text\":\"Dear all\"}",
            ),
            (LETTERS, "\u{feff}{\"text\":\"é\"}", "{\"text\":\"é\"}"),
            (albums, album, "3"),
            (NUMBERS, "1\n2\n3\n", "2\n4\n6\n"),
            (BLOBS, "\r\nbytes", "\r\nbytes"),
        ] {
            let head = with(head, coding.name());
            let answer = exchange(&base_url, &head, &coded(coding, body.as_bytes()).await).await;
            assert_eq!(
                (answer.status, answer.text().as_str()),
                (200, expected),
                "{head}"
            );
        }
    }
}

#[tokio::test]
async fn names_of_codings_are_read_as_http_has_them() {
    let base_url = taking(ContentCoding::ALL).await;
    let letter = letter(100);
    let once = coded(Gzip, &letter).await;
    let twice = coded(Brotli, &once).await;
    let same = coded(Zstd, &coded(Zstd, &letter).await).await;
    for (headers, body) in [
        ("content-encoding: GZIP", &once),
        ("content-encoding: x-gzip", &once),
        ("content-encoding: identity, gzip", &once),
        ("content-encoding: ,gzip, ,", &once),
        ("content-encoding: gzip\ncontent-encoding:", &once),
        ("content-encoding: gzip, br", &twice),
        ("content-encoding: gzip\ncontent-encoding: br", &twice),
        ("Content-Encoding: gzip,\tidentity,br", &twice),
        ("content-encoding: zstd, zstd", &same),
        ("content-encoding: identity", &letter),
        ("content-encoding:", &letter),
    ] {
        let answer = exchange(&base_url, &format!("{LETTERS}\n{headers}"), body).await;
        assert_eq!(answer.status, 200, "{headers}: {}", answer.text());
        assert_eq!(answer.body, letter, "{headers}");
    }
}

#[tokio::test]
async fn a_coding_that_is_not_taken_is_refused_in_the_words_of_the_contract() {
    let none = taking(&[]).await;
    let some = taking(&[Brotli, Gzip]).await;
    for (base_url, coding, accepted) in [
        (&none, "gzip", "identity"),
        (&none, "gzip, gzip, gzip, gzip", "identity"),
        (&some, "zstd", "br, gzip"),
        (&some, "deflate", "br, gzip"),
        (&some, "compress, gzip", "br, gzip"),
        (&some, "gzip;q=1", "br, gzip"),
        (&some, "*", "br, gzip"),
        (&some, "gzip, gzip, gzip", "br, gzip"),
        (&some, "gz\u{e9}", "br, gzip"),
    ] {
        // The contract has a 415 for letters, and one for numbers that fits; for blobs it has none.
        for (head, media_type) in [
            (LETTERS, "text/plain"),
            (NUMBERS, "text/plain"),
            (BLOBS, "application/problem+json"),
        ] {
            let answer = exchange(base_url, &with(head, coding), b"?").await;
            assert_eq!(answer.status, 415, "{coding}: {answer:?}");
            assert_eq!(
                answer.header("accept-encoding"),
                Some(accepted),
                "{answer:?}"
            );
            assert_eq!(
                answer.header("content-type"),
                Some(media_type),
                "{answer:?}"
            );
            let sentence =
                format!("the server does not take the content coding `{coding}`, but: {accepted}");
            assert!(answer.text().contains(&sentence), "{}", answer.text());
        }
    }
    let albums =
        "POST /albums\ncontent-type: multipart/form-data; boundary=b\ncontent-encoding: br";
    let answer = exchange(&none, albums, b"?").await;
    assert_eq!(answer.status, 400, "{answer:?}");
    assert_eq!(answer.header("accept-encoding"), Some("identity"));
}

#[tokio::test]
async fn a_media_type_that_is_not_taken_is_no_matter_of_codings() {
    let base_url = taking(ContentCoding::ALL).await;
    for head in ["POST /letters\ncontent-type: text/html", "POST /letters"] {
        let answer = exchange(&base_url, &with(head, "gzip"), b"?").await;
        assert_eq!(answer.status, 415);
        // RFC 7694, section 3: not with a 415 for another reason.
        assert_eq!(answer.header("accept-encoding"), None);
    }
}

#[tokio::test]
async fn an_empty_body_is_in_no_coding() {
    let base_url = taking(&[Gzip]).await;
    for coding in ["gzip", "br"] {
        let answer = exchange(&base_url, &with(BLOBS, coding), b"").await;
        assert_eq!((answer.status, answer.text().as_str()), (200, "nothing"));
        let answer = exchange(&base_url, &with(LETTERS, coding), b"").await;
        assert_eq!(answer.status, 400, "{}", answer.text());
    }
}

#[tokio::test]
async fn a_media_type_that_is_compressed_itself_is_not_touched() {
    let base_url = taking(ContentCoding::ALL).await;
    let file = coded(Gzip, b"a file").await;
    let head = "PUT /blobs\ncontent-type: application/gzip";
    let answer = exchange(&base_url, head, &file).await;
    assert_eq!((answer.status, answer.body), (200, file.clone()));
    let answer = exchange(&base_url, &with(head, "gzip"), &coded(Gzip, &file).await).await;
    assert_eq!((answer.status, answer.body), (200, file));
}

#[tokio::test]
async fn what_is_not_of_its_coding_is_malformed() {
    let base_url = taking(ContentCoding::ALL).await;
    for coding in ContentCoding::ALL.iter().copied() {
        let letter = letter(500);
        let good = coded(coding, &letter).await;
        let mut longer = good.clone();
        longer.extend_from_slice(b"more");
        let mut broken = good.clone();
        broken[0] ^= 0xff;
        for (bad, reason) in [
            (&letter, ""),
            (&broken, ""),
            (&longer, ""),
            (&good[..1].to_vec(), "it ends too early"),
            (&good[..good.len() - 1].to_vec(), "it ends too early"),
        ] {
            for head in [LETTERS, NUMBERS] {
                let answer = exchange(&base_url, &with(head, coding.name()), bad).await;
                let text = answer.text();
                assert_eq!(answer.status, 400, "{coding} {bad:?} {text}");
                let sentence = format!(
                    "the body is not the `{coding}` that its `Content-Encoding` says: {reason}"
                );
                assert!(text.contains(&sentence), "{bad:?}: {text}");
            }
        }
    }
}

#[tokio::test]
async fn members_and_frames_may_follow_one_another() {
    let base_url = taking(ContentCoding::ALL).await;
    for coding in [Gzip, Zstd] {
        let mut body = coded(coding, b"{\"text\":").await;
        body.extend(coded(coding, b"").await);
        body.extend(coded(coding, b"\"a\"}").await);
        let answer = exchange(&base_url, &with(LETTERS, coding.name()), &body).await;
        assert_eq!(answer.text(), "{\"text\":\"a\"}");
    }
}

#[tokio::test]
async fn limits_count_what_comes_out() {
    let base_url = taking(ContentCoding::ALL).await;
    for coding in ContentCoding::ALL.iter().copied() {
        let letters = with(LETTERS, coding.name());
        let exactly = coded(coding, &letter(1000)).await;
        let answer = exchange(&base_url, &letters, &exactly).await;
        assert_eq!(answer.status, 200, "{coding}: {}", answer.text());
        for length in [1001, 1_000_000] {
            let longer = coded(coding, &letter(length)).await;
            let answer = exchange(&base_url, &letters, &longer).await;
            let refusal = (413, "the body is longer than 1000 bytes".to_owned());
            assert_eq!((answer.status, answer.text()), refusal, "{coding}");
        }
        let blobs = with(BLOBS, coding.name());
        for (length, status) in [(20_000, 200), (20_001, 413), (1_000_000, 413)] {
            let body = coded(coding, &vec![b'x'; length]).await;
            let answer = exchange(&base_url, &blobs, &body).await;
            assert_eq!(answer.status, status, "{coding}: {}", answer.text());
        }
    }
}

#[tokio::test]
async fn a_bomb_within_a_bomb_and_one_of_nothing_end_early() {
    let base_url = taking(ContentCoding::ALL).await;
    let zeros = coded(Gzip, &vec![0; 1_000_000]).await;
    let nested = coded(Gzip, &zeros).await;
    let nothing = coded(Gzip, b"").await.repeat(10_000);
    let packed = coded(Zstd, &nothing).await;
    for (coding, body) in [
        ("gzip, gzip", &nested),
        ("gzip", &nothing),
        ("gzip, zstd", &packed),
    ] {
        let answer = exchange(&base_url, &with(LETTERS, coding), body).await;
        assert_eq!(answer.status, 413, "{coding}: {}", answer.text());
    }
}
