//! Server-sent events: a body in `text/event-stream`, as the HTML standard defines it (section 9.2).

mod parser;

use std::fmt::{self, Debug, Formatter};
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use self::parser::{Block, Parser};
use crate::body::{ItemChecks, KeepAlive};
use crate::parameter;
use crate::schema::{self, DecodeOwned, Encode, Schema};
use crate::{ByteStream, EncodedResponse, Failure, Location};

/// How many bytes one event may have when it is read, all its lines together: 2 MiB.
pub const EVENT_LIMIT: usize = 2 * 1024 * 1024;

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// What it says.
    pub data: T,
    /// Its type; without one it is a `message`.
    pub event: Option<String>,
    /// Where the stream is: what a caller that comes again sends as `Last-Event-ID`. An event without one leaves that as it is, the empty text
    /// forgets it.
    pub id: Option<String>,
    /// How long a caller whose connection broke is to wait before it comes again.
    pub retry: Option<Duration>,
}

impl<T> Event<T> {
    /// An event that says this and no more.
    pub fn new(data: T) -> Self {
        Self {
            data,
            event: None,
            id: None,
            retry: None,
        }
    }

    /// Sets its type, which is one line.
    #[must_use]
    pub fn with_event(mut self, event: impl Into<String>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// Sets where the stream is, in one line.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets how long a caller whose connection broke is to wait; whole milliseconds travel.
    #[must_use]
    pub fn with_retry(mut self, retry: Duration) -> Self {
        self.retry = Some(retry);
        self
    }
}

/// Events that come one by one.
///
/// It is a [`Stream`] of `Result<Event<T>, Failure>`. An event whose data does not fit the contract is a failure, and those after it are read all
/// the same; a stream that breaks off, or an event longer than [`EVENT_LIMIT`], is a failure after which nothing more comes. In a server a failure
/// ends the connection, so that the caller does not take the end for a good one. A `Vec` of events converts into it. Its `Debug` shows
/// nothing of the content.
pub struct Events<T> {
    stream: Mutex<BoxedEvents<T>>,
    keep_alive: Option<Duration>,
}

// Never locked: the lock makes a stream that only moves between threads one that can also be shared, as errors are.
type BoxedEvents<T> = Pin<Box<dyn Stream<Item = Result<Event<T>, Failure>> + Send>>;

impl<T: Send + 'static> Events<T> {
    /// The events of another stream.
    pub fn new(stream: impl Stream<Item = Result<Event<T>, Failure>> + Send + 'static) -> Self {
        Self {
            stream: Mutex::new(Box::pin(stream)),
            keep_alive: None,
        }
    }

    /// Lets a server send a comment whenever nothing was sent for this long, so that nobody on the way takes the connection for a dead one. Unless
    /// set, it sends none.
    #[must_use]
    pub fn with_keep_alive(mut self, interval: Duration) -> Self {
        self.keep_alive = Some(interval);
        self
    }

    /// The next event; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Event<T>, Failure>> {
        poll_fn(|task| Pin::new(&mut *self).poll_next(task)).await
    }

    /// All events, which may take as much memory as the other side sends.
    ///
    /// # Errors
    ///
    /// The first failure.
    pub async fn collect(mut self) -> Result<Vec<Event<T>>, Failure> {
        let mut all = Vec::new();
        while let Some(event) = self.next().await.transpose()? {
            all.push(event);
        }
        Ok(all)
    }

    /// The events in these bytes.
    fn read(bytes: ByteStream, schema: &'static Schema) -> Self
    where
        T: DecodeOwned,
    {
        Self::new(Reading {
            bytes,
            parser: Parser::new(EVENT_LIMIT),
            schema,
            data: PhantomData,
        })
    }

    /// The events as they travel.
    fn write(self, schema: &'static Schema) -> ByteStream
    where
        T: Encode,
    {
        let keep_alive = self.keep_alive.map(|interval| KeepAlive {
            interval,
            piece: Bytes::from_static(b":\n\n"),
        });
        let checks = ItemChecks::default();
        ByteStream::new(Writing {
            events: self,
            schema,
            checks: checks.clone(),
        })
        .with_item_checks(checks)
        .with_keep_alive(keep_alive)
    }
}

impl<T> Stream for Events<T> {
    type Item = Result<Event<T>, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let stream = self
            .stream
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        stream.as_mut().poll_next(task)
    }
}

impl<T> Debug for Events<T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Events")
            .field("keep_alive", &self.keep_alive)
            .finish_non_exhaustive()
    }
}

impl<T: Send + 'static> From<Vec<Event<T>>> for Events<T> {
    fn from(events: Vec<Event<T>>) -> Self {
        Self::new(Listed(events.into_iter()))
    }
}

impl<T: Send + 'static> Default for Events<T> {
    fn default() -> Self {
        Vec::new().into()
    }
}

impl EncodedResponse {
    /// An answer in events. Text travels as it is, every other data as JSON; debug builds check each against its schema, unless a server is told otherwise. A cache is told to ask
    /// again.
    ///
    /// # Errors
    ///
    /// As [`empty`](Self::empty).
    pub fn events<T: Encode + Send + 'static>(
        status: u16,
        media_type: &'static str,
        events: Events<T>,
        schema: &'static Schema,
    ) -> Result<Self, Failure> {
        let mut response = Self::with_body(status, media_type, events.write(schema))?;
        let no_cache = http::HeaderValue::from_static("no-cache");
        response
            .headers
            .insert(http::header::CACHE_CONTROL, no_cache);
        Ok(response)
    }

    /// Takes the body as events.
    pub fn take_events<T: DecodeOwned + Send + 'static>(
        &mut self,
        schema: &'static Schema,
    ) -> Events<T> {
        Events::read(self.take_stream(), schema)
    }
}

struct Listed<T>(std::vec::IntoIter<Event<T>>);

// Nothing in it is pinned.
impl<T> Unpin for Listed<T> {}

impl<T> Stream for Listed<T> {
    type Item = Result<Event<T>, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(Ok))
    }
}

struct Reading<T> {
    bytes: ByteStream,
    parser: Parser,
    schema: &'static Schema,
    data: PhantomData<fn() -> T>,
}

impl<T: DecodeOwned> Stream for Reading<T> {
    type Item = Result<Event<T>, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(block) = self.parser.next() {
                return Poll::Ready(Some(read(block, self.schema)));
            }
            if self.parser.is_too_long() {
                // Where the next event begins is not known any more, so nothing after it is read.
                self.bytes = ByteStream::default();
                self.parser = Parser::new(EVENT_LIMIT);
                let cause = format!("an event is longer than {EVENT_LIMIT} bytes");
                return Poll::Ready(Some(Err(Failure::undeclared_content(cause))));
            }
            match ready!(Pin::new(&mut self.bytes).poll_next(task)) {
                Some(Ok(piece)) => self.parser.push(&piece),
                Some(Err(failure)) => {
                    self.parser = Parser::new(EVENT_LIMIT);
                    return Poll::Ready(Some(Err(failure)));
                }
                // What the stream ends within is no event.
                None => return Poll::Ready(None),
            }
        }
    }
}

fn read<T: DecodeOwned>(block: Block, schema: &'static Schema) -> Result<Event<T>, Failure> {
    let data = if schema.is_text() {
        parameter::read(Location::Body, &block.data, schema).map_err(Failure::undeclared_content)?
    } else {
        schema::read_json(schema, block.data.as_bytes()).map_err(Failure::undeclared_content)?
    };
    Ok(Event {
        data,
        event: block.event,
        id: block.id,
        retry: block.retry.map(Duration::from_millis),
    })
}

struct Writing<T> {
    events: Events<T>,
    schema: &'static Schema,
    checks: ItemChecks,
}

impl<T: Encode> Stream for Writing<T> {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let event = ready!(Pin::new(&mut self.events).poll_next(task));
        Poll::Ready(event.map(|event| write(&event?, self.schema, &self.checks)))
    }
}

fn write<T: Encode>(
    event: &Event<T>,
    schema: &'static Schema,
    checks: &ItemChecks,
) -> Result<Bytes, Failure> {
    let json = crate::codec::to_json(&event.data).map_err(Failure::internal)?;
    if checks.are_made() {
        schema::check_json(schema, &json).map_err(Failure::internal)?;
    }
    let data = if schema.is_text() {
        serde_json::from_slice(&json).map_err(Failure::internal)?
    } else {
        String::from_utf8(json).map_err(Failure::internal)?
    };
    let mut text = String::with_capacity(data.len() + 16);
    if let Some(event) = &event.event {
        text.push_str(&field("event", event)?);
    }
    if let Some(id) = &event.id {
        if id.contains('\0') {
            return Err(Failure::internal("the id of an event has no NUL"));
        }
        text.push_str(&field("id", id)?);
    }
    if let Some(retry) = event.retry {
        text.push_str(&field("retry", &retry.as_millis().to_string())?);
    }
    for line in parser::lines(&data) {
        text.push_str(&field("data", line)?);
    }
    text.push('\n');
    Ok(text.into())
}

fn field(name: &str, value: &str) -> Result<String, Failure> {
    if value.contains(['\r', '\n']) {
        let message = format!("`{name}` of an event is one line: {value:?}");
        return Err(Failure::internal(message));
    }
    Ok(format!("{name}: {value}\n"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::pin::pin;
    use std::task::Waker;

    use super::*;
    use crate::schema::{INT64, STRING};

    /// The result of a future that waits for nothing.
    fn ready<F: Future>(future: F) -> F::Output {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(output) => output,
            Poll::Pending => panic!("the future waits"),
        }
    }

    fn text<T: Encode + Send + 'static>(
        events: Vec<Event<T>>,
        schema: &'static Schema,
    ) -> Result<String, Failure> {
        let bytes = ready(Events::from(events).write(schema).collect())?;
        Ok(String::from_utf8(bytes.to_vec()).unwrap())
    }

    #[test]
    fn what_is_written_is_read_back() {
        let events = vec![
            Event::new("two\nlines".to_owned())
                .with_event("note")
                .with_id("1"),
            Event::new(String::new()).with_retry(Duration::from_millis(1500)),
            Event::new(" \u{feff}\0: x".to_owned()).with_id(""),
        ];
        let written = text(events.clone(), &STRING).unwrap();
        assert_eq!(
            written,
            "event: note\nid: 1\ndata: two\ndata: lines\n\nretry: 1500\ndata: \n\nid: \ndata:  \u{feff}\0: x\n\n"
        );
        let read = Events::<String>::read(written.into(), &STRING);
        assert_eq!(ready(read.collect()).unwrap(), events);
        assert_eq!(
            text(vec![Event::new(7_i64)], &INT64).unwrap(),
            "data: 7\n\n"
        );
    }

    #[test]
    fn what_would_be_read_as_something_else_is_not_written() {
        for event in [
            Event::new(1_i64).with_event("a\nb"),
            Event::new(1).with_id("a\rb"),
            Event::new(1).with_id("\0"),
        ] {
            assert!(text(vec![event.clone()], &INT64).is_err(), "{event:?}");
        }
    }

    #[test]
    fn data_that_does_not_fit_is_a_failure_and_the_next_event_is_read() {
        let bytes = ByteStream::from("data: 1\n\ndata: x\n\ndata: \"y\"\n\ndata: 2\n\n");
        let mut events = Events::<i64>::read(bytes, &INT64);
        let mut shown = Vec::new();
        while let Some(event) = ready(events.next()) {
            shown.push(event.map(|event| event.data).ok());
        }
        assert_eq!(shown, [Some(1), None, None, Some(2)]);
    }

    #[test]
    fn nothing_is_read_behind_an_event_without_end() {
        let long = format!(
            "data: 1\n\ndata: {}\n\ndata: 2\n\n",
            "1".repeat(EVENT_LIMIT)
        );
        let mut events = Events::<i64>::read(long.into(), &INT64);
        assert_eq!(ready(events.next()).unwrap().unwrap().data, 1);
        assert!(ready(events.next()).unwrap().is_err());
        assert!(ready(events.next()).is_none());
    }
}
