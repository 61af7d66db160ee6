//! Downloads: ranges are left to `tower-http`, and the answer is still one that the contract declares.

use std::path::PathBuf;

use counterpart_runtime::server::{ProblemDetails, Request, outcome_of};
use counterpart_runtime::testing::serve;
use counterpart_runtime::{Failure, FailureClass, http};
use goldens::file_downloads::client::Client;
use goldens::file_downloads::operations::{GetFile, GetFileError, GetFileOutput};
use goldens::file_downloads::server::{Archive, archive_router};
use tower_http::services::ServeFile;

use super::raw::{answering, body, exchange, header, request};

#[derive(Clone)]
struct Folder(PathBuf);

impl Archive for Folder {
    async fn get_file(&self, request: Request<GetFile, ()>) -> Result<GetFileOutput, GetFileError> {
        let path = self.0.join(&request.input().name);
        let pdf = "application/pdf".parse().map_err(Failure::internal)?;
        let mut asked = http::Request::new(());
        *asked.headers_mut() = request.headers().clone();
        let answer = ServeFile::new_with_mime(path, &pdf).try_call(asked).await;
        outcome_of::<GetFile, _>(answer.map_err(Failure::internal)?).await
    }
}

/// A folder with a file of ten bytes, and the server of it.
fn folder() -> (tempfile::TempDir, Folder) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.pdf"), "0123456789").unwrap();
    let served = Folder(folder.path().to_owned());
    (folder, served)
}

#[tokio::test]
async fn a_part_of_a_file_is_sent_where_one_is_asked_for() {
    for (range, status, length, content) in [
        (None, "200 OK", "10", "0123456789"),
        (Some("bytes=2-4"), "206 Partial Content", "3", "234"),
        (Some("bytes=-3"), "206 Partial Content", "3", "789"),
        (Some("bytes=20-"), "416 Range Not Satisfiable", "0", ""),
    ] {
        let (_folder, served) = folder();
        let headers: Vec<(&str, &str)> = range.map(|range| ("range", range)).into_iter().collect();
        let request = request("GET", "/files/a.pdf", &headers);
        let answer = exchange(archive_router(served, ProblemDetails), &request).await;
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}\r\n")),
            "{answer}"
        );
        assert_eq!(header(&answer, "content-length"), Some(length), "{answer}");
        assert_eq!(body(&answer), content);
        let is_part = header(&answer, "content-range").is_some();
        assert_eq!(is_part, range.is_some(), "{answer}");
    }
    let (_folder, served) = folder();
    let request = request("GET", "/files/b.pdf", &[]);
    let answer = exchange(archive_router(served, ProblemDetails), &request).await;
    assert!(answer.starts_with("HTTP/1.1 404 "), "{answer}");
}

#[tokio::test]
async fn a_client_reads_a_part_with_its_headers() {
    let (_folder, served) = folder();
    let base_url = serve(archive_router(served, ProblemDetails)).await;
    let client = Client::builder(base_url).build().unwrap();
    let part = GetFile::new("a.pdf".to_owned()).with_range("bytes=2-4".to_owned());
    let GetFileOutput::PartialContent(part) = client.get_file(part).await.unwrap() else {
        panic!("a part was asked for");
    };
    assert_eq!(part.content_range, "bytes 2-4/10");
    assert_eq!(part.body.length(), Some(3));
    assert_eq!(part.body.collect().await.unwrap(), "234");
    let missing = client.get_file(GetFile::new("b.pdf".to_owned())).await;
    assert!(matches!(missing, Err(GetFileError::NotFound)));
}

#[tokio::test]
async fn an_answer_that_is_none_of_the_operation_is_a_failure() {
    let answer = http::Response::builder().status(302).body(String::new());
    let outcome = outcome_of::<GetFile, _>(answer.unwrap()).await;
    assert!(
        matches!(outcome, Err(GetFileError::Undeclared(_))),
        "{outcome:?}"
    );
    let answer = http::Response::builder().header("content-type", "text/html");
    let outcome = outcome_of::<GetFile, _>(answer.body("<p>".to_owned()).unwrap()).await;
    assert!(
        matches!(outcome, Err(GetFileError::Undeclared(_))),
        "{outcome:?}"
    );
}

#[tokio::test]
async fn a_page_of_a_gateway_is_not_taken_for_the_file() {
    let html = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: text/html\r\n\r\n<p>";
    let client = Client::builder(answering(html).await).build().unwrap();
    let outcome = client.get_file(GetFile::new("a.pdf".to_owned())).await;
    let Err(GetFileError::Undeclared(failure)) = outcome else {
        panic!("this is no file: {outcome:?}");
    };
    assert_eq!(failure.class(), FailureClass::UndeclaredAnswer);
}
