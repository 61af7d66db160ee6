//! Streams that break off, do not end a line, or end it in another way.

use goldens::ndjson_bodies::client::Client as Measurements;
use goldens::ndjson_bodies::operations::ReadMeasurements;

use super::*;

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/x-ndjson\r\n";

/// What is read of an answer that goes on like this: each value, or the class of the failure.
async fn read(steps: Vec<Step>) -> Vec<String> {
    let (base_url, _) = service(vec![[vec![Step::Read], steps].concat()]).await;
    let options = once().timeout(Duration::from_millis(500));
    let client = Measurements::builder(&base_url)
        .options(options)
        .build()
        .unwrap();
    let mut items = client
        .read_measurements(ReadMeasurements::default())
        .await
        .unwrap();
    let mut read = Vec::new();
    while let Some(item) = items.next().await {
        read.push(match item {
            Ok(measurement) => measurement.value.to_string(),
            Err(failure) => format!("{:?}", failure.class()),
        });
    }
    read
}

fn lines(ending: &str, values: &[u32]) -> String {
    let line = |value| format!("{{\"sensor\":\"a\",\"value\":{value}}}{ending}");
    values.iter().map(line).collect()
}

#[tokio::test]
async fn a_stream_that_breaks_off_says_so_after_what_was_whole() {
    let whole = lines("\n", &[1, 2]);
    let announced = format!("{HEAD}content-length: 1000\r\n\r\n{whole}{{\"sensor\":");
    assert_eq!(read(vec![sent(announced)]).await, ["1", "2", "Transport"]);
    let length = whole.len();
    let chunk = format!("{HEAD}transfer-encoding: chunked\r\n\r\n{length:x}\r\n{whole}\r\n");
    assert_eq!(read(vec![sent(chunk)]).await, ["1", "2", "Transport"]);
    let unannounced = format!("{HEAD}\r\n{whole}{{\"sensor\":");
    assert_eq!(
        read(vec![sent(unannounced)]).await,
        ["1", "2", "UndeclaredAnswer"]
    );
}

#[tokio::test]
async fn a_stream_that_stands_still_is_given_up() {
    let head = format!("{HEAD}\r\n{}", lines("\n", &[1]));
    assert_eq!(read(vec![sent(head), Step::Hold]).await, ["1", "Transport"]);
}

#[tokio::test]
async fn a_line_without_end_is_given_up() {
    let head = format!("{HEAD}\r\n{}\"", lines("\n", &[1]));
    let steps = vec![
        sent(head),
        Step::SendForever("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
    ];
    assert_eq!(read(steps).await, ["1", "UndeclaredAnswer"]);
}

#[tokio::test]
async fn lines_end_as_they_like() {
    for ending in ["\n", "\r\n", "\n\n", " \n\t\r\n"] {
        let answer = format!("{HEAD}\r\n{}", lines(ending, &[1, 2]));
        assert_eq!(read(vec![sent(answer)]).await, ["1", "2"], "{ending:?}");
    }
    let marked = format!("{HEAD}\r\n\u{feff}{}", lines("\n", &[1, 2]));
    assert_eq!(read(vec![sent(marked)]).await, ["1", "2"]);
}
