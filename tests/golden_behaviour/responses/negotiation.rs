//! `Accept`: which of several media types is sent, and when none is.

use counterpart_runtime::http::StatusCode;
use counterpart_runtime::server::{
    Refuse, RefuseUnrouted, Rejection, Request, RequestContext, Response,
};
use goldens::negotiated_responses::operations::{
    DeleteChart, DeleteChartError, DeleteChartOutput, GetChart, GetChartError, GetChartOutput,
    GetChartOutputBody, GetChartOutputFormat, GetChartOutputRequired, GetSummary, GetSummaryError,
    GetSummaryOutput, PutChart, PutChartError, PutChartOutput,
};
use goldens::negotiated_responses::server::{Charts, charts_router};
use goldens::negotiated_responses::types::{Chart, Problem};

use super::raw::{body, exchange, header, request};

#[derive(Clone)]
struct Drawn;

impl Charts for Drawn {
    async fn get_chart(
        &self,
        request: Request<GetChart, ()>,
    ) -> Result<GetChartOutput, GetChartError> {
        if request.input().name == "none" {
            return Err(GetChartError::NotFound("no chart".to_owned()));
        }
        let body = match request.preferred() {
            GetChartOutputFormat::Json => GetChartOutputBody::Json(Chart::new(vec![1.5])),
            GetChartOutputFormat::Csv => GetChartOutputBody::Csv("1.5\n".into()),
            GetChartOutputFormat::Png => GetChartOutputBody::Png("PNG".into()),
        };
        Ok(GetChartOutput::new(GetChartOutputRequired {
            x_revision: 3,
            body,
        }))
    }

    async fn put_chart(&self, _: Request<PutChart, ()>) -> Result<PutChartOutput, PutChartError> {
        Ok(PutChartOutput::Created("new".to_owned()))
    }

    async fn delete_chart(
        &self,
        _: Request<DeleteChart, ()>,
    ) -> Result<DeleteChartOutput, DeleteChartError> {
        Ok(())
    }

    async fn get_summary(
        &self,
        _: Request<GetSummary, ()>,
    ) -> Result<GetSummaryOutput, GetSummaryError> {
        Ok(7)
    }
}

#[derive(Clone)]
struct Words;

impl Refuse<Problem> for Words {
    fn refuse(&self, rejection: &Rejection, _: StatusCode, _: &RequestContext) -> Problem {
        Problem::new(rejection.to_string())
    }
}

impl RefuseUnrouted for Words {
    fn refuse_unrouted(&self, rejection: &Rejection, _: &RequestContext) -> Response {
        panic!("{rejection}")
    }
}

async fn answer(method: &str, path: &str, accept: &[&str]) -> String {
    let headers: Vec<(&str, &str)> = accept.iter().map(|value| ("accept", *value)).collect();
    let request = request(method, path, &headers);
    exchange(charts_router(Drawn, Words), &request).await
}

#[tokio::test]
async fn a_caller_gets_the_media_type_that_it_prefers() {
    for (accept, media_type) in [
        (&[][..], "application/json"),
        (&["*/*"], "application/json"),
        (&["text/csv"], "text/csv"),
        (&["image/*"], "image/png"),
        (&["application/json;q=0.5, text/*;q=0.9"], "text/csv"),
        (&["application/json;q=0, */*"], "text/csv"),
        (&["text/html", "image/png;q=0.1"], "image/png"),
        (
            &["text/html, application/xml;q=0.9, */*;q=0.8"],
            "application/json",
        ),
        // What is no media type is no wish.
        (&["?!"], "application/json"),
        (&["json, text/csv;q=x, image/png"], "image/png"),
    ] {
        let answer = answer("GET", "/charts/a", accept).await;
        assert!(answer.starts_with("HTTP/1.1 200 "), "{accept:?}: {answer}");
        assert_eq!(
            header(&answer, "content-type"),
            Some(media_type),
            "{accept:?}"
        );
        assert_eq!(header(&answer, "x-revision"), Some("3"));
    }
}

#[tokio::test]
async fn a_caller_who_takes_none_of_them_is_refused_in_the_words_of_the_contract() {
    let sentence = "the request accepts none of the media types of the answer: ";
    for (accept, offered) in [
        ("text/html", "application/json, text/csv, image/png"),
        ("*/*;q=0", "application/json, text/csv, image/png"),
        (
            "application/json;q=0.0",
            "application/json, text/csv, image/png",
        ),
    ] {
        let answer = answer("GET", "/charts/a", &[accept]).await;
        assert!(answer.starts_with("HTTP/1.1 406 "), "{accept}: {answer}");
        let expected = format!(r#"{{"title":"{sentence}{offered}"}}"#);
        assert_eq!(body(&answer), expected);
    }
    // Before the body is judged, and as the declared range.
    let refused = answer("PUT", "/charts/a", &["image/png"]).await;
    assert!(refused.starts_with("HTTP/1.1 406 "), "{refused}");
    assert_eq!(header(&refused, "content-type"), Some("application/json"));
    // Where nothing is declared: problem details.
    let refused = answer("GET", "/summary", &["text/html"]).await;
    assert!(refused.starts_with("HTTP/1.1 406 "), "{refused}");
    assert_eq!(
        header(&refused, "content-type"),
        Some("application/problem+json")
    );
}

#[tokio::test]
async fn errors_and_answers_without_a_body_are_not_negotiated() {
    let error = answer("GET", "/charts/none", &["image/png"]).await;
    assert!(error.starts_with("HTTP/1.1 404 "), "{error}");
    assert_eq!(header(&error, "content-type"), Some("text/plain"));
    let deleted = answer("DELETE", "/charts/a", &["image/png"]).await;
    assert!(deleted.starts_with("HTTP/1.1 204 "), "{deleted}");
}
