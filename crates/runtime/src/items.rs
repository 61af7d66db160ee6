//! Values of one type that come one after the other: a body in JSON Lines, NDJSON or a JSON text sequence.

mod framing;

use std::fmt::{self, Debug, Formatter};
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use self::framing::Splitter;
use crate::body::ItemChecks;
use crate::codec::{self, JsonError};
use crate::schema::{DecodeOwned, Encode, Schema};
use crate::{ByteStream, Failure, Invalid, Malformed};

pub use self::framing::Framing;

/// How many bytes one item may have when it is read: 2 MiB.
pub const ITEM_LIMIT: usize = 2 * 1024 * 1024;

/// Values that come one by one.
///
/// It is a [`Stream`] of `Result<T, Failure>`. An item that is malformed or violates the contract is a failure with every violation of it, and
/// those after it are read all the same; a stream that breaks off, or an item longer than [`ITEM_LIMIT`], is a failure after which nothing more
/// comes. A `Vec<T>` converts into it. Its `Debug` shows nothing of the content.
pub struct Items<T>(Mutex<BoxedItems<T>>);

// Never locked: the lock makes a stream that only moves between threads one that can also be shared, as errors are.
type BoxedItems<T> = Pin<Box<dyn Stream<Item = Result<T, Failure>> + Send>>;

impl<T: Send + 'static> Items<T> {
    /// The items of another stream.
    pub fn new(stream: impl Stream<Item = Result<T, Failure>> + Send + 'static) -> Self {
        Self(Mutex::new(Box::pin(stream)))
    }

    /// The next item; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, Failure>> {
        poll_fn(|task| Pin::new(&mut *self).poll_next(task)).await
    }

    /// All items, which may take as much memory as the other side sends.
    ///
    /// # Errors
    ///
    /// The first failure.
    pub async fn collect(mut self) -> Result<Vec<T>, Failure> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await.transpose()? {
            all.push(item);
        }
        Ok(all)
    }

    /// The items in these bytes; what is wrong with one becomes a failure by `fail`.
    pub(crate) fn read(
        bytes: ByteStream,
        framing: Framing,
        schema: &'static Schema,
        fail: fn(Invalid) -> Failure,
    ) -> Self
    where
        T: DecodeOwned,
    {
        Self::new(Reading {
            bytes,
            splitter: Splitter::new(framing, ITEM_LIMIT),
            schema,
            fail,
            item: std::marker::PhantomData,
        })
    }

    /// The items as they travel.
    pub(crate) fn write(self, framing: Framing) -> ByteStream
    where
        T: Encode,
    {
        ByteStream::new(Writing {
            items: self,
            framing,
            checked: None,
        })
    }

    /// The items as they travel, each held to its schema where items are checked.
    pub(crate) fn write_checked(self, framing: Framing, schema: &'static Schema) -> ByteStream
    where
        T: Encode,
    {
        let checks = ItemChecks::default();
        ByteStream::new(Writing {
            items: self,
            framing,
            checked: Some((schema, checks.clone())),
        })
        .with_item_checks(checks)
    }
}

impl<T> Stream for Items<T> {
    type Item = Result<T, Failure>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<T, Failure>>> {
        let stream = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        stream.as_mut().poll_next(task)
    }
}

impl<T> Debug for Items<T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("Items(..)")
    }
}

impl<T: Send + 'static> From<Vec<T>> for Items<T> {
    fn from(items: Vec<T>) -> Self {
        Self::new(Ready(items.into_iter()))
    }
}

impl<T: Send + 'static> Default for Items<T> {
    fn default() -> Self {
        Vec::new().into()
    }
}

struct Ready<T>(std::vec::IntoIter<T>);

// Nothing in it is pinned.
impl<T> Unpin for Ready<T> {}

impl<T> Stream for Ready<T> {
    type Item = Result<T, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(Ok))
    }
}

struct Reading<T> {
    bytes: ByteStream,
    splitter: Splitter,
    schema: &'static Schema,
    fail: fn(Invalid) -> Failure,
    item: std::marker::PhantomData<fn() -> T>,
}

impl<T: DecodeOwned> Stream for Reading<T> {
    type Item = Result<T, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(text) = self.splitter.next() {
                return Poll::Ready(Some(self.item(&text)));
            }
            if let Some(too_long) = self.splitter.overflow() {
                // Where the next item begins is not known any more, so nothing after it is read.
                self.bytes = ByteStream::default();
                let line = self.splitter.line();
                return Poll::Ready(Some(Err((self.fail)(malformed(too_long, line, 1)))));
            }
            match std::task::ready!(Pin::new(&mut self.bytes).poll_next(task)) {
                Some(Ok(piece)) => self.splitter.push(&piece),
                Some(Err(failure)) => {
                    self.splitter.clear();
                    return Poll::Ready(Some(Err(failure)));
                }
                None => {
                    let rest = self.splitter.rest();
                    return Poll::Ready(rest.map(|text| self.item(&text)));
                }
            }
        }
    }
}

impl<T: DecodeOwned> Reading<T> {
    fn item(&self, text: &Bytes) -> Result<T, Failure> {
        codec::read_json(self.schema, text).map_err(|error| {
            (self.fail)(match error {
                JsonError::Malformed {
                    message,
                    line,
                    column,
                } => malformed(
                    message,
                    self.splitter.line() + line.saturating_sub(1),
                    column,
                ),
                JsonError::Violations(violations) => Invalid::Violations(violations),
            })
        })
    }
}

fn malformed(message: String, line: usize, column: usize) -> Invalid {
    Invalid::Malformed(Malformed::at(line, column, message))
}

struct Writing<T> {
    items: Items<T>,
    framing: Framing,
    checked: Option<(&'static Schema, ItemChecks)>,
}

impl<T: Encode> Stream for Writing<T> {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let framing = self.framing;
        let item = std::task::ready!(Pin::new(&mut self.items).poll_next(task));
        Poll::Ready(item.map(|item| {
            let text = codec::to_json(&item?).map_err(Failure::internal)?;
            if let Some((schema, checks)) = &self.checked
                && checks.are_made()
            {
                codec::check_json(schema, &text).map_err(Failure::internal)?;
            }
            Ok(framing.framed(text))
        }))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::error::Error as _;
    use std::pin::pin;
    use std::task::Waker;

    use super::*;
    use crate::schema::INT64;

    /// The result of a future that waits for nothing.
    fn ready<F: Future>(future: F) -> F::Output {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(output) => output,
            Poll::Pending => panic!("the future waits"),
        }
    }

    struct Script(Vec<Result<Bytes, Failure>>);

    impl Stream for Script {
        type Item = Result<Bytes, Failure>;

        fn poll_next(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Bytes, Failure>>> {
            Poll::Ready((!self.0.is_empty()).then(|| self.0.remove(0)))
        }
    }

    fn fail(invalid: Invalid) -> Failure {
        Failure::internal(invalid)
    }

    /// What is read of these pieces: each value, or `!`.
    fn read(framing: Framing, pieces: &[&'static str]) -> Vec<String> {
        let pieces = pieces.iter().map(|piece| Ok(Bytes::from(*piece))).collect();
        let bytes = ByteStream::new(Script(pieces));
        let mut items = Items::<i64>::read(bytes, framing, &INT64, fail);
        let mut shown = Vec::new();
        while let Some(item) = ready(items.next()) {
            shown.push(item.map_or_else(|_| "!".to_owned(), |item| item.to_string()));
        }
        shown
    }

    #[test]
    fn lines_are_items_wherever_the_pieces_end() {
        for pieces in [
            &["1\n23\n4\n"][..],
            &["1\n2", "3\n4"],
            &["1\r\n", "\n", "2", "3", "\r\n4\n"],
            &["", "1\n  \n23\n4"],
            &["\u{feff}1\n23\n", "4"],
        ] {
            assert_eq!(read(Framing::Lines, pieces), ["1", "23", "4"], "{pieces:?}");
        }
        assert!(read(Framing::Lines, &[]).is_empty());
        assert!(read(Framing::Lines, &["\n"]).is_empty());
    }

    #[test]
    fn texts_of_a_sequence_stand_behind_their_separator() {
        assert_eq!(
            read(
                Framing::Sequence,
                &["\u{1e}1\n\u{1e}", "2\n3", "\n\u{1e}\u{1e}4\n"]
            ),
            ["1", "!", "4"]
        );
        let written = Items::from(vec![1_i64, 2]).write(Framing::Sequence);
        assert_eq!(ready(written.collect()).unwrap(), "\u{1e}1\n\u{1e}2\n");
    }

    /// The lines and columns of what is malformed in these pieces.
    fn faults(framing: Framing, pieces: &[&'static str]) -> Vec<String> {
        let pieces = pieces.iter().map(|piece| Ok(Bytes::from(*piece))).collect();
        let bytes = ByteStream::new(Script(pieces));
        let mut items = Items::<i64>::read(bytes, framing, &INT64, fail);
        let mut shown = Vec::new();
        while let Some(item) = ready(items.next()) {
            shown.extend(item.err().map(|failure| {
                let said = failure.source().unwrap().to_string();
                said.split(':').next().unwrap().to_owned()
            }));
        }
        shown
    }

    #[test]
    fn what_is_malformed_is_placed_in_the_whole_body() {
        for (framing, pieces, places) in [
            (
                Framing::Lines,
                &["1\n\n x\n2\ny"][..],
                &[(3, 2), (5, 1)][..],
            ),
            (
                Framing::Lines,
                &["\u{feff}x\n", "1\n", "y\n"],
                &[(1, 1), (3, 1)],
            ),
            (
                Framing::Sequence,
                &["\u{1e}x\n\u{1e}", "1\n\u{1e}y\n"],
                &[(1, 1), (3, 1)],
            ),
            (
                Framing::Sequence,
                &["\u{1e}[1,\n 2,\n x]\n\u{1e}", "\n y\n"],
                &[(3, 2), (5, 2)],
            ),
            (
                Framing::Sequence,
                &["\u{feff}\u{1e}x\u{1e}y"],
                &[(1, 1), (1, 1)],
            ),
        ] {
            let expected: Vec<String> = places
                .iter()
                .map(|(line, column)| format!("malformed at line {line} column {column}"))
                .collect();
            assert_eq!(faults(framing, pieces), expected, "{pieces:?}");
        }
    }

    #[test]
    fn an_item_that_does_not_fit_is_a_failure_and_the_next_one_is_read() {
        assert_eq!(
            read(Framing::Lines, &["1\nx\n\"y\"\n2\n"]),
            ["1", "!", "!", "2"]
        );
    }

    #[test]
    fn nothing_is_read_behind_an_item_without_end() {
        let long: &'static str = "1".repeat(ITEM_LIMIT).leak();
        let mut items = Items::<i64>::read(
            ByteStream::new(Script(vec![
                Ok("1\n".into()),
                Ok(long.into()),
                Ok("1".into()),
                Ok("\n2\n".into()),
            ])),
            Framing::Lines,
            &INT64,
            fail,
        );
        assert_eq!(ready(items.next()).unwrap().unwrap(), 1);
        let failure = ready(items.next()).unwrap().unwrap_err();
        assert!(
            failure
                .source()
                .unwrap()
                .to_string()
                .contains("2097152 bytes")
        );
        assert!(ready(items.next()).is_none());
    }

    #[test]
    fn items_are_written_one_on_a_line() {
        let written = Items::from(vec!["a\nb".to_owned(), String::new()]).write(Framing::Lines);
        assert_eq!(ready(written.collect()).unwrap(), "\"a\\nb\"\n\"\"\n");
    }
}
