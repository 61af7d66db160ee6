//! By which rule the media type of an answer is held to the contract, over raw HTTP.

use goldens::response_media_types::client::Client;
use goldens::response_media_types::operations::{
    GetReport, GetReportError, GetReportNotFound, GetReportOutput,
};

use super::raw::answering;

/// What a client makes of an answer with this status and this `Content-Type`.
async fn read_as(status: &str, content_type: Option<&str>, body: &str) -> String {
    let content_type =
        content_type.map_or(String::new(), |value| format!("content-type: {value}\r\n"));
    let length = body.len();
    let answer = format!(
        "HTTP/1.1 {status}\r\n{content_type}content-length: {length}\r\nconnection: close\r\n\r\n{body}"
    );
    let client = Client::builder(answering(answer).await).build().unwrap();
    match client.get_report(GetReport::default()).await {
        Ok(GetReportOutput::Json(report)) => format!("json {}", report.total),
        Ok(GetReportOutput::ApplicationVndReportJson(report)) => format!("vnd {}", report.total),
        Ok(GetReportOutput::Text(text)) => format!("text {text}"),
        Ok(GetReportOutput::Pdf(pdf)) => format!("pdf of {}", pdf.collect().await.unwrap().len()),
        Err(GetReportError::NotFound(GetReportNotFound::Json(problem))) => {
            format!("problem {}", problem.title)
        }
        Err(GetReportError::NotFound(GetReportNotFound::Text(text))) => format!("none: {text}"),
        Err(GetReportError::Undeclared(failure)) => format!("{failure:?}"),
    }
}

#[tokio::test]
async fn parameters_and_letter_case_tell_no_media_type_from_another() {
    for (content_type, body, read) in [
        ("application/json", r#"{"total":3}"#, "json 3"),
        (
            "application/json; charset=utf-8",
            r#"{"total":3}"#,
            "json 3",
        ),
        ("Application/JSON;charset=UTF-8", r#"{"total":3}"#, "json 3"),
        (
            "application/vnd.REPORT+json ; v=2",
            r#"{"total":3}"#,
            "vnd 3",
        ),
        ("TEXT/plain;charset=utf-8", "3", "text 3"),
        ("application/PDF", "%PDF", "pdf of 4"),
    ] {
        assert_eq!(read_as("200 OK", Some(content_type), body).await, read);
    }
}

#[tokio::test]
async fn json_of_an_undeclared_name_is_read_as_the_declared_json() {
    let report = r#"{"total":3}"#;
    for content_type in ["text/json", "application/hal+json; charset=utf-8"] {
        assert_eq!(
            read_as("200 OK", Some(content_type), report).await,
            "json 3"
        );
    }
    let problem = r#"{"title":"none"}"#;
    for content_type in ["application/problem+json", "application/json"] {
        let read = read_as("404 Not Found", Some(content_type), problem).await;
        assert_eq!(read, "problem none");
    }
    // It is held to the schema all the same.
    let read = read_as("404 Not Found", Some("application/json"), report).await;
    assert!(read.contains("title"), "{read}");
}

#[tokio::test]
async fn another_media_type_or_none_of_several_is_no_declared_answer() {
    for (content_type, named) in [
        (Some("text/html; charset=utf-8"), "`text/html`"),
        (Some("Application/JSONL"), "`application/jsonl`"),
        (Some("json"), "`json`"),
        (None, "``"),
    ] {
        let read = read_as("200 OK", content_type, r#"{"total":3}"#).await;
        let expected = format!("the contract declares no {named} for 200 OK");
        assert!(read.ends_with(&expected), "{read}");
    }
}
