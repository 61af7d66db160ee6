//! A server that tells what it has understood, and bodies for it in every coding.

use std::pin::Pin;
use std::task::{Context, Poll};

use async_compression::tokio::bufread::{BrotliEncoder, GzipEncoder, ZstdEncoder};
use counterpart_runtime::futures_core::Stream;
use counterpart_runtime::http::StatusCode;
use counterpart_runtime::server::{
    ProblemDetails, Refuse, RefuseUnrouted, Rejection, Request, RequestContext, Response, Router,
    Settings, Uploads,
};
use counterpart_runtime::{ContentCoding, Event, Events, Failure, Items, testing};
use goldens::content_codings::operations::{
    AddAlbum, AddAlbumError, AddAlbumOutput, AddLetter, AddLetterError, AddLetterOutput,
    DoubleNumbers, DoubleNumbersError, DoubleNumbersOutput, FillForm, FillFormError,
    FillFormOutput, FollowTicks, FollowTicksError, FollowTicksOutput, PutBlob, PutBlobBody,
    PutBlobError, PutBlobOutput, PutFile, PutFileBody, PutFileError, PutFileOutput, ReplaceForm,
    ReplaceFormError, ReplaceFormOutput,
};
use goldens::content_codings::server::{Archive, ArchiveServer};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::responses::channel::{self, Source};

/// Answers with what it was sent, and follows the clock that it was given.
#[derive(Clone)]
pub(super) struct Mirror(pub(super) Source<Event<String>>);

impl Archive for Mirror {
    async fn add_letter(
        &self,
        request: Request<AddLetter, ()>,
    ) -> Result<AddLetterOutput, AddLetterError> {
        Ok(request.into_input().body)
    }

    async fn add_album(
        &self,
        request: Request<AddAlbum, ()>,
    ) -> Result<AddAlbumOutput, AddAlbumError> {
        let cover = request.into_input().body.cover.content.collect().await?;
        Ok(i64::try_from(cover.len()).unwrap())
    }

    async fn double_numbers(
        &self,
        request: Request<DoubleNumbers, ()>,
    ) -> Result<DoubleNumbersOutput, DoubleNumbersError> {
        let mut numbers = request.into_input().body;
        // What is wrong with the first one is refused; afterwards the answer has begun.
        let first = numbers.next().await.transpose()?;
        let first = first.map(|number| i64::from(number) * 2);
        Ok(Items::new(Doubled { first, numbers }))
    }

    async fn put_blob(&self, request: Request<PutBlob, ()>) -> Result<PutBlobOutput, PutBlobError> {
        match request.into_input().body {
            Some(PutBlobBody::OctetStream(bytes) | PutBlobBody::Gzip(bytes)) => {
                Ok(bytes.collect().await?.into())
            }
            None => Ok("nothing".into()),
        }
    }

    async fn put_file(&self, request: Request<PutFile, ()>) -> Result<PutFileOutput, PutFileError> {
        match request.into_input().body {
            PutFileBody::OctetStream(bytes) => Ok(bytes.collect().await?.into()),
            PutFileBody::Xml(bytes) => Ok(bytes.into()),
        }
    }

    async fn fill_form(
        &self,
        request: Request<FillForm, ()>,
    ) -> Result<FillFormOutput, FillFormError> {
        Ok(request.into_input().body)
    }

    async fn replace_form(
        &self,
        _: Request<ReplaceForm, ()>,
    ) -> Result<ReplaceFormOutput, ReplaceFormError> {
        Ok(())
    }

    async fn follow_ticks(
        &self,
        _: Request<FollowTicks, ()>,
    ) -> Result<FollowTicksOutput, FollowTicksError> {
        Ok(Events::new(self.0.take()))
    }
}

/// Twice each number, as it comes.
struct Doubled {
    first: Option<i64>,
    numbers: Items<i32>,
}

impl Stream for Doubled {
    type Item = Result<i64, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(first)));
        }
        let number = Pin::new(&mut self.numbers).poll_next(task);
        number.map(|number| number.map(|number| number.map(|number| i64::from(number) * 2)))
    }
}

/// Words every refusal as its sentence.
#[derive(Clone)]
pub(super) struct Sentences;

impl Refuse<String> for Sentences {
    fn refuse(&self, rejection: &Rejection, _: StatusCode, _: &RequestContext) -> String {
        rejection.to_string()
    }
}

impl RefuseUnrouted for Sentences {
    fn refuse_unrouted(&self, rejection: &Rejection, request: &RequestContext) -> Response {
        ProblemDetails.refuse_unrouted(rejection, request)
    }
}

/// Bodies of 1000 bytes in memory, of 20,000 otherwise.
pub(super) fn settings(codings: &[ContentCoding]) -> Settings {
    Settings::default()
        .with_body_limit(1000)
        .with_uploads(Uploads::default().with_limit(20_000).with_file_memory(100))
        .with_content_codings(codings)
}

/// A server that takes these codings, with a clock that stands still.
pub(super) fn router(codings: &[ContentCoding]) -> Router {
    let (_, clock) = channel::open();
    ArchiveServer::new(Mirror(clock), (), Sentences)
        .with_settings(settings(codings))
        .into_router()
}

/// The base URL of a server that takes these codings.
pub(super) async fn taking(codings: &[ContentCoding]) -> String {
    testing::serve(router(codings)).await
}

/// The content in a coding.
pub(super) async fn coded(coding: ContentCoding, content: &[u8]) -> Vec<u8> {
    let mut coded = Vec::new();
    match coding {
        ContentCoding::Gzip => GzipEncoder::new(content).read_to_end(&mut coded).await,
        ContentCoding::Brotli => BrotliEncoder::new(content).read_to_end(&mut coded).await,
        ContentCoding::Zstd => ZstdEncoder::new(content).read_to_end(&mut coded).await,
        other => panic!("nothing here writes {other}"),
    }
    .unwrap();
    coded
}

/// An answer as it stands on the wire.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) head: String,
    pub(super) body: Vec<u8>,
}

impl Answer {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Sends a request of HTTP/1.0, which is answered without chunks, and reads the answer. `head` has the headers besides `Content-Length`.
pub(super) async fn exchange(base_url: &str, head: &str, body: &[u8]) -> Answer {
    let length = body.len();
    let (line, headers) = head.split_once('\n').unwrap_or((head, ""));
    let headers = headers.lines().map(|line| format!("{line}\r\n"));
    let headers: String = headers.collect();
    let head = format!("{line} HTTP/1.0\r\nhost: h\r\n{headers}content-length: {length}\r\n\r\n");
    let address = base_url.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(head.as_bytes()).await.unwrap();
    // A server that has refused may close before it has read everything.
    let _ = stream.write_all(body).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n");
    let end = end.unwrap_or_else(|| panic!("no head: {}", String::from_utf8_lossy(&answer)));
    let head = String::from_utf8(answer[..end].to_vec()).unwrap();
    Answer {
        status: head[9..12].parse().unwrap(),
        head,
        body: answer[end + 4..].to_vec(),
    }
}
