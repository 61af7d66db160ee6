//! Outcomes: each declared status has a variant, and what is written is read back as the same one.

use counterpart_runtime::http::StatusCode;
use counterpart_runtime::http::header::CONTENT_TYPE;
use counterpart_runtime::status::{ClientError, Success};
use counterpart_runtime::{EncodedResponse, Failure, FailureClass, Operation};
use goldens::response_headers::operations::{
    BusyResponse, DeleteFile, DeleteFileOutput, GetFile, GetFileError, GetFileOutput,
    GetFileOutputRequired,
};
use goldens::response_media_types::operations::{
    GetReport, GetReportError, GetReportNotFound, GetReportOutput,
};
use goldens::response_media_types::types::{Problem as ReportProblem, Report};
use goldens::several_successes::operations::{
    PutDocument, PutDocumentCreated, PutDocumentCreatedRequired, PutDocumentError,
    PutDocumentOutput,
};
use goldens::several_successes::types::Document;
use goldens::status_ranges::operations::{
    ListJobs, ListJobsError, StartJob, StartJobError, StartJobOutput,
};
use goldens::status_ranges::types::Problem;
use goldens::text_and_binary_bodies::operations::{AddPicture, AddPictureError};

#[test]
fn each_of_several_successes_has_its_status() {
    let document = Document::new("x".to_owned());
    let created = PutDocumentCreated::new(PutDocumentCreatedRequired {
        location: "/documents/a".to_owned(),
        body: document.clone(),
    });
    for (status, output) in [
        (200, PutDocumentOutput::Ok(document)),
        (201, PutDocumentOutput::Created(created)),
        (204, PutDocumentOutput::NoContent),
    ] {
        let encoded = sent::<PutDocument>(status, Ok(output.clone()));
        assert_eq!(encoded.body.is_empty(), status == 204);
        assert_eq!(PutDocument::decode_outcome(encoded).unwrap(), output);
    }
    let encoded = sent::<PutDocument>(409, Err(PutDocumentError::Conflict));
    let error = PutDocument::decode_outcome(encoded).unwrap_err();
    assert!(matches!(error, PutDocumentError::Conflict));
    assert_eq!(error.to_string(), "putDocument answered 409 Conflict");
}

#[test]
fn ranges_and_default_keep_the_status() {
    let problem = Problem::new("no".to_owned());
    let encoded = sent::<StartJob>(202, Ok(StartJobOutput::Success(Success::ACCEPTED, 7)));
    assert_eq!(
        StartJob::decode_outcome(encoded).unwrap(),
        StartJobOutput::Success(Success::ACCEPTED, 7)
    );
    let conflict = StartJobError::ClientError(ClientError::CONFLICT, problem.clone());
    let error = StartJob::decode_outcome(sent::<StartJob>(409, Err(conflict))).unwrap_err();
    assert!(
        matches!(&error, StartJobError::ClientError(ClientError::CONFLICT, body) if *body == problem)
    );
    assert_eq!(error.to_string(), "startJob answered 409 Conflict");
    let encoded = sent::<StartJob>(404, Err(StartJobError::NotFound));
    assert!(matches!(
        StartJob::decode_outcome(encoded),
        Err(StartJobError::NotFound)
    ));
    let encoded = sent::<StartJob>(419, Err(StartJobError::Status419));
    assert!(matches!(
        StartJob::decode_outcome(encoded),
        Err(StartJobError::Status419)
    ));
    let other = StartJobError::Default(StatusCode::SEE_OTHER, "there".to_owned());
    let encoded = sent::<StartJob>(303, Err(other));
    assert!(matches!(
        StartJob::decode_outcome(encoded),
        Err(StartJobError::Default(StatusCode::SEE_OTHER, _))
    ));
    let only = ListJobsError::Default(StatusCode::OK, problem);
    let encoded = sent::<ListJobs>(200, Err(only));
    assert!(matches!(
        ListJobs::decode_outcome(encoded),
        Err(ListJobsError::Default(StatusCode::OK, _))
    ));
}

#[test]
fn a_status_for_which_another_answer_is_declared_is_a_failure() {
    let problem = Problem::new("no".to_owned());
    let text = || "no".to_owned();
    for error in [
        StartJobError::ClientError(ClientError::NOT_FOUND, problem.clone()),
        StartJobError::Default(StatusCode::NOT_FOUND, text()),
        StartJobError::Default(StatusCode::CONFLICT, text()),
        StartJobError::Default(StatusCode::OK, text()),
        StartJobError::Default(StatusCode::CONTINUE, text()),
    ] {
        let shown = error.to_string();
        let failure = StartJob::encode_outcome(Err(error)).unwrap_err();
        assert_eq!(failure.class(), FailureClass::Internal, "{shown}");
    }
}

#[test]
fn headers_travel_beside_the_body() {
    let output = GetFileOutput::new(GetFileOutputRequired {
        etag: "\"1\"".to_owned(),
        body: "text".to_owned(),
    })
    .with_x_revision(3);
    let encoded = sent::<GetFile>(200, Ok(output.clone()));
    assert_eq!(encoded.headers["x-revision"], "3");
    assert!(!encoded.headers.contains_key("last-modified"));
    assert_eq!(GetFile::decode_outcome(encoded).unwrap(), output);

    let mut without = sent::<GetFile>(200, Ok(output));
    without.headers.remove("etag");
    assert_undeclared(GetFile::decode_outcome(without));
    let encoded = sent::<DeleteFile>(204, Ok(DeleteFileOutput::new(2)));
    assert_eq!(encoded.headers["x-remaining"], "2");
    let busy = GetFileError::TooManyRequests(BusyResponse::new(30));
    let encoded = sent::<GetFile>(429, Err(busy));
    assert!(
        matches!(GetFile::decode_outcome(encoded), Err(GetFileError::TooManyRequests(busy)) if busy.retry_after == 30)
    );
}

#[tokio::test]
async fn the_media_type_tells_the_body() {
    let report = Report::new(3);
    for (media_type, output) in [
        ("application/json", GetReportOutput::Json(report.clone())),
        ("text/plain", GetReportOutput::Text("3".to_owned())),
        ("application/pdf", GetReportOutput::Pdf("%PDF".into())),
        (
            "application/vnd.report+json",
            GetReportOutput::ApplicationVndReportJson(report.clone()),
        ),
    ] {
        let mut encoded = sent::<GetReport>(200, Ok(output));
        assert_eq!(encoded.headers[CONTENT_TYPE], media_type);
        let with_parameter = format!("{media_type}; charset=utf-8");
        encoded
            .headers
            .insert(CONTENT_TYPE, with_parameter.parse().unwrap());
        let read = GetReport::decode_outcome(encoded).unwrap();
        match (media_type, read) {
            ("application/json", GetReportOutput::Json(read))
            | ("application/vnd.report+json", GetReportOutput::ApplicationVndReportJson(read)) => {
                assert_eq!(read, report);
            }
            ("text/plain", GetReportOutput::Text(read)) => assert_eq!(read, "3"),
            ("application/pdf", GetReportOutput::Pdf(read)) => {
                assert_eq!(read.collect().await.unwrap(), "%PDF");
            }
            (media_type, read) => panic!("{media_type} read as {read:?}"),
        }
    }
    let problem = GetReportNotFound::Json(ReportProblem::new("none".to_owned()));
    let encoded = sent::<GetReport>(404, Err(GetReportError::NotFound(problem)));
    assert_eq!(encoded.headers[CONTENT_TYPE], "application/problem+json");
    let mut encoded = EncodedResponse::new(StatusCode::OK);
    encoded
        .headers
        .insert(CONTENT_TYPE, "image/png".parse().unwrap());
    assert_undeclared(GetReport::decode_outcome(encoded));
}

#[tokio::test]
async fn bytes_are_taken_as_they_are() {
    let bytes = b"\x89PNG\xff".to_vec();
    let encoded = sent::<AddPicture>(200, Ok(bytes.clone().into()));
    let read = AddPicture::decode_outcome(encoded).unwrap();
    assert_eq!(read.collect().await.unwrap(), bytes);
    let refusal = AddPictureError::UnsupportedMediaType("no".to_owned());
    sent::<AddPicture>(415, Err(refusal));
}

#[test]
fn an_answer_that_the_contract_does_not_declare_is_a_failure_with_that_answer() {
    assert_undeclared(GetReport::decode_outcome(EncodedResponse::new(
        StatusCode::IM_A_TEAPOT,
    )));
    let mut broken = EncodedResponse::new(StatusCode::OK);
    broken.body = b"{\"text\":1}".to_vec().into();
    assert_undeclared(PutDocument::decode_outcome(broken));
    let internal = PutDocumentError::from(Failure::internal("disk"));
    let failure = PutDocument::encode_outcome(Err(internal)).unwrap_err();
    assert_eq!(failure.class(), FailureClass::Internal);
}

fn sent<O: Operation>(status: u16, outcome: Result<O::Output, O::Error>) -> EncodedResponse {
    let encoded = O::encode_outcome(outcome).unwrap();
    assert_eq!(encoded.status.as_u16(), status);
    encoded
}

fn assert_undeclared<T: std::fmt::Debug, E: std::error::Error>(outcome: Result<T, E>) {
    let error = outcome.unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("the answer is not what the contract declares"),
        "{error}"
    );
}
