//! Events and lines over raw HTTP: each is sent as it comes, and a stream that breaks off is not taken for one that ended.

use std::time::Duration;

use counterpart_runtime::http::StatusCode;
use counterpart_runtime::server::{
    ProblemDetails, Refuse, RefuseUnrouted, Rejection, Request, RequestContext, Response,
};
use counterpart_runtime::testing::serve;
use counterpart_runtime::{EVENT_LIMIT, Event, Events, Failure, FailureClass};
use goldens::event_streams::client::Client;
use goldens::event_streams::operations::{
    FollowNews, FollowNewsError, FollowNewsOutput, Listen, ListenError, ListenOutput,
    ListenOutputRequired, Tick, TickError, TickOutput,
};
use goldens::event_streams::server::{News, news_router};
use goldens::event_streams::types::Story;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;

use super::raw::{answering, body, channel, exchange, header, request};

/// Sends what comes through its channel.
#[derive(Clone, Debug)]
struct Newsroom(channel::Source<Event<Story>>);

impl News for Newsroom {
    async fn follow_news(
        &self,
        request: Request<FollowNews, ()>,
    ) -> Result<FollowNewsOutput, FollowNewsError> {
        if request.input().last_event_id.as_deref() == Some("7") {
            return Ok(FollowNewsOutput::NoContent);
        }
        let events = Events::new(self.0.take()).with_keep_alive(Duration::from_millis(20));
        Ok(FollowNewsOutput::Ok(events))
    }

    async fn listen(&self, _: Request<Listen, ()>) -> Result<ListenOutput, ListenError> {
        let words = ["a", "b\nc"].map(|word| Event::new(word.to_owned()));
        Ok(ListenOutput::new(ListenOutputRequired {
            x_count: 2,
            body: Vec::from(words).into(),
        }))
    }

    async fn tick(&self, _: Request<Tick, ()>) -> Result<TickOutput, TickError> {
        Ok(TickOutput::Events(Events::default()))
    }
}

#[derive(Clone)]
struct Words;

impl Refuse<Story> for Words {
    fn refuse(&self, rejection: &Rejection, _: StatusCode, _: &RequestContext) -> Story {
        Story::new(rejection.to_string())
    }
}

impl RefuseUnrouted for Words {
    fn refuse_unrouted(&self, rejection: &Rejection, request: &RequestContext) -> Response {
        ProblemDetails.refuse_unrouted(rejection, request)
    }
}

fn newsroom() -> (
    mpsc::UnboundedSender<Result<Event<Story>, Failure>>,
    Newsroom,
) {
    let (sender, source) = channel::open();
    (sender, Newsroom(source))
}

fn story(title: &str) -> Event<Story> {
    Event::new(Story::new(title.to_owned()))
}

/// Reads until this text has come.
async fn read_until(stream: &mut TcpStream, text: &str) -> String {
    let mut read = String::new();
    while !read.contains(text) {
        let mut piece = [0; 1024];
        let count = stream.read(&mut piece).await.unwrap();
        assert_ne!(count, 0, "the stream ended after {read:?}");
        read.push_str(std::str::from_utf8(&piece[..count]).unwrap());
    }
    read
}

#[tokio::test]
async fn each_event_is_sent_as_it_comes_and_silence_is_filled_with_comments() {
    let (sender, newsroom) = newsroom();
    let base_url = serve(news_router(newsroom, Words)).await;
    let mut stream = TcpStream::connect(base_url.strip_prefix("http://").unwrap())
        .await
        .unwrap();
    stream
        .write_all(request("GET", "/news", &[]).as_bytes())
        .await
        .unwrap();
    // Nothing has been said yet, and yet something comes.
    let head = read_until(&mut stream, ":\n\n").await;
    assert!(head.starts_with("HTTP/1.1 200 "), "{head}");
    assert_eq!(header(&head, "content-type"), Some("text/event-stream"));
    assert_eq!(header(&head, "cache-control"), Some("no-cache"));
    sender.send(Ok(story("one").with_id("1"))).unwrap();
    read_until(&mut stream, "id: 1\ndata: {\"title\":\"one\"}\n\n").await;
    sender.send(Ok(story("two").with_event("end"))).unwrap();
    read_until(&mut stream, "event: end\ndata: {\"title\":\"two\"}\n\n").await;
    drop(sender);
    read_until(&mut stream, "0\r\n\r\n").await;
}

#[tokio::test]
async fn a_client_reads_each_event_as_it_comes() {
    let (sender, newsroom) = newsroom();
    let base_url = serve(news_router(newsroom, Words)).await;
    let client = Client::builder(base_url).build().unwrap();
    let output = client.follow_news(FollowNews::default()).await.unwrap();
    let FollowNewsOutput::Ok(mut events) = output else {
        panic!("there are news");
    };
    for event in [
        story("one").with_id("1").with_retry(Duration::from_secs(3)),
        story("two").with_event("flash"),
    ] {
        sender.send(Ok(event.clone())).unwrap();
        assert_eq!(events.next().await.unwrap().unwrap(), event);
    }
    drop(sender);
    assert!(events.next().await.is_none());
    let again = FollowNews::default().with_last_event_id("7".to_owned());
    let output = client.follow_news(again).await.unwrap();
    assert!(matches!(output, FollowNewsOutput::NoContent));
}

#[tokio::test]
async fn a_failure_in_mid_stream_is_no_good_end() {
    let (sender, newsroom) = newsroom();
    let base_url = serve(news_router(newsroom, Words)).await;
    let address = base_url.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = request("GET", "/news", &[]);
    stream.write_all(request.as_bytes()).await.unwrap();
    sender.send(Ok(story("one"))).unwrap();
    read_until(&mut stream, "\"one\"}\n\n").await;
    sender.send(Err(Failure::internal("disk"))).unwrap();
    let mut rest = Vec::new();
    // However the connection ends, what came before that counts.
    let _ended = stream.read_to_end(&mut rest).await;
    let rest = String::from_utf8(rest).unwrap();
    assert!(!rest.ends_with("0\r\n\r\n"), "{rest}");
    assert!(!rest.contains("disk"), "{rest}");
}

#[tokio::test]
async fn what_violates_the_contract_is_not_sent_and_the_client_sees_a_broken_stream() {
    let (sender, newsroom) = newsroom();
    let base_url = serve(news_router(newsroom, Words)).await;
    let client = Client::builder(base_url).build().unwrap();
    let output = client.follow_news(FollowNews::default()).await.unwrap();
    let FollowNewsOutput::Ok(mut events) = output else {
        panic!("there are news");
    };
    sender.send(Ok(story("one"))).unwrap();
    assert_eq!(events.next().await.unwrap().unwrap(), story("one"));
    sender.send(Ok(story(""))).unwrap();
    let failure = events.next().await.unwrap().unwrap_err();
    assert_eq!(failure.class(), FailureClass::Transport);
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn headers_stand_beside_a_stream() {
    let (_sender, newsroom) = newsroom();
    let answer = exchange(news_router(newsroom, Words), &request("GET", "/words", &[])).await;
    assert_eq!(header(&answer, "x-count"), Some("2"));
    assert!(body(&answer).contains("data: a\n\n"), "{answer}");
    assert!(body(&answer).contains("data: b\ndata: c\n\n"), "{answer}");
    let (_sender, newsroom) = self::newsroom();
    let accept = [("accept", "application/json")];
    let answer = exchange(
        news_router(newsroom, Words),
        &request("GET", "/words", &accept),
    )
    .await;
    assert!(answer.starts_with("HTTP/1.1 406 "), "{answer}");
}

/// What a client makes of the news of a strange server: the title of each event, or the class of its failure.
async fn heard(answer: impl Into<Vec<u8>>) -> Vec<Result<String, FailureClass>> {
    let client = Client::builder(answering(answer).await).build().unwrap();
    let mut events = match client.follow_news(FollowNews::default()).await {
        Ok(FollowNewsOutput::Ok(events)) => events,
        Err(FollowNewsError::Undeclared(failure)) => return vec![Err(failure.class())],
        other => panic!("no news: {other:?}"),
    };
    let mut heard = Vec::new();
    while let Some(event) = events.next().await {
        heard.push(match event {
            Ok(event) => Ok(event.data.title),
            Err(failure) => Err(failure.class()),
        });
    }
    heard
}

const HEAD: &str =
    "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: text/event-stream; charset=utf-8\r\n";

#[tokio::test]
async fn a_client_reads_what_the_standard_allows() {
    let odd = "\u{feff}:hello\r\rdata:{\"title\":\rdata: \"one\"}\r\n\r\nunknown: x\ndata: {\"title\":\"two\"}\n\n";
    let heard = heard(format!("{HEAD}\r\n{odd}")).await;
    assert_eq!(heard, [Ok("one".to_owned()), Ok("two".to_owned())]);
}

#[tokio::test]
async fn a_client_is_told_what_is_wrong_with_a_stream() {
    use FailureClass::{Transport, UndeclaredAnswer};
    let one = "data: {\"title\":\"one\"}\n\n";
    let first = || Ok("one".to_owned());
    // An event that does not fit, and the next one.
    let unfit = format!("{HEAD}\r\ndata: {{\"title\":7}}\n\ndata: x\n\n{one}");
    let expected = [Err(UndeclaredAnswer), Err(UndeclaredAnswer), first()];
    assert_eq!(heard(unfit).await, expected);
    // One that never ends.
    let long = format!("{HEAD}\r\n{one}data: {}\n\n{one}", " ".repeat(EVENT_LIMIT));
    assert_eq!(heard(long).await, [first(), Err(UndeclaredAnswer)]);
    // One that the stream ends within is none.
    let cut = format!("{HEAD}\r\n{one}data: {{\"title\":\"two\"}}\n");
    assert_eq!(heard(cut).await, [first()]);
    // Fewer bytes than were promised, a chunk that is none, and chunks without an end.
    let short = format!("{HEAD}content-length: 999\r\n\r\n{one}");
    assert_eq!(heard(short).await, [first(), Err(Transport)]);
    let chunk = format!(
        "{HEAD}transfer-encoding: chunked\r\n\r\n{:x}\r\n{one}\r\n",
        one.len()
    );
    assert_eq!(
        heard(format!("{chunk}zz\r\n")).await,
        [first(), Err(Transport)]
    );
    assert_eq!(heard(chunk).await, [first(), Err(Transport)]);
    // Another media type, and a status of which nothing is declared.
    let html = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: text/html\r\n\r\n<p>";
    assert_eq!(heard(html).await, [Err(UndeclaredAnswer)]);
    let teapot = "HTTP/1.1 418 I'm a teapot\r\nconnection: close\r\n\r\n";
    assert_eq!(heard(teapot).await, [Err(UndeclaredAnswer)]);
}
