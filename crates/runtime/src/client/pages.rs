//! Lists that come page by page, as streams.

use std::fmt::{self, Debug, Formatter};
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::vec;

use futures_core::Stream;
use percent_encoding::percent_decode_str;

use crate::parameter::read_by_type;
use crate::schema::DecodeOwned;
use crate::{Failure, Operation};

/// The pages of a list: a [`Stream`] of what the operation answers.
///
/// Each page is asked for when the stream is polled for it. It ends after the last page, and after the first error.
#[must_use = "nothing is asked for until the stream is polled"]
pub struct Pages<O: Operation> {
    call: Call<O>,
    next: Next<O>,
    state: State<O>,
    trail: Trail<O>,
}

type Outcome<O> = Result<<O as Operation>::Output, <O as Operation>::Error>;
type Answer<O> = Pin<Box<dyn Future<Output = Outcome<O>> + Send>>;
type Call<O> = Box<dyn Fn(O) -> Answer<O> + Send + Sync>;
/// The request for the page after the one that this request got; `None` if that was the last.
type Next<O> = fn(O, &<O as Operation>::Output) -> Option<O>;

/// What is kept of the way from page to page, so that a circle is found at the latest on its third round (Brent's algorithm): one of the
/// requests that were made, replaced by a later one after twice as many steps each time.
struct Trail<O> {
    mark: O,
    steps: u64,
    until: u64,
}

impl<O: Clone + PartialEq> Trail<O> {
    fn new(start: O) -> Self {
        Self {
            mark: start,
            steps: 0,
            until: 1,
        }
    }

    /// Goes on to a request; whether it has been made before.
    fn returns_to(&mut self, next: &O) -> bool {
        if self.mark == *next {
            return true;
        }
        self.steps += 1;
        if self.steps == self.until {
            self.mark = next.clone();
            self.steps = 0;
            self.until = self.until.saturating_mul(2);
        }
        false
    }
}

enum State<O: Operation> {
    Ask(O),
    Wait(O, Answer<O>),
    End,
}

impl<O: Operation + Clone + PartialEq + Unpin> Pages<O> {
    /// The pages from this request on.
    pub fn new<A>(
        request: O,
        call: impl Fn(O) -> A + Send + Sync + 'static,
        next: fn(O, &O::Output) -> Option<O>,
    ) -> Self
    where
        A: Future<Output = Outcome<O>> + Send + 'static,
    {
        Self {
            call: Box::new(move |request| Box::pin(call(request)) as Answer<O>),
            next,
            trail: Trail::new(request.clone()),
            state: State::Ask(request),
        }
    }

    /// The next page; `None` at the end.
    pub async fn next(&mut self) -> Option<Outcome<O>> {
        poll_fn(|task| Pin::new(&mut *self).poll_next(task)).await
    }

    /// What is on the pages, item by item.
    pub fn items<T>(self, items: fn(O::Output) -> Vec<T>) -> PageItems<O, T> {
        PageItems {
            pages: self,
            taken: items,
            page: Vec::new().into_iter(),
        }
    }

    /// Where to read on after a page.
    fn after(&mut self, request: O, page: &O::Output) -> Result<State<O>, Failure> {
        match (self.next)(request, page) {
            None => Ok(State::End),
            Some(next) if self.trail.returns_to(&next) => Err(Failure::internal(
                "the page leads back to one that has been read: the service does not keep its pagination",
            )),
            Some(next) => Ok(State::Ask(next)),
        }
    }
}

impl<O: Operation + Clone + PartialEq + Unpin> Stream for Pages<O> {
    type Item = Outcome<O>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let (request, mut answer) = match std::mem::replace(&mut this.state, State::End) {
            State::Ask(request) => (request.clone(), (this.call)(request)),
            State::Wait(request, answer) => (request, answer),
            State::End => return Poll::Ready(None),
        };
        match answer.as_mut().poll(task) {
            Poll::Pending => {
                this.state = State::Wait(request, answer);
                Poll::Pending
            }
            Poll::Ready(Err(error)) => Poll::Ready(Some(Err(error))),
            Poll::Ready(Ok(page)) => match this.after(request, &page) {
                Ok(state) => {
                    this.state = state;
                    Poll::Ready(Some(Ok(page)))
                }
                Err(failure) => Poll::Ready(Some(Err(failure.into()))),
            },
        }
    }
}

impl<O: Operation> Debug for Pages<O> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "Pages({})", O::DESCRIPTION.id)
    }
}

/// The items of a list that comes page by page: a [`Stream`] of them.
///
/// Each page is asked for when the items of the one before are taken. It ends after the last page, and after the first error.
#[must_use = "nothing is asked for until the stream is polled"]
pub struct PageItems<O: Operation, T> {
    pages: Pages<O>,
    taken: fn(O::Output) -> Vec<T>,
    page: vec::IntoIter<T>,
}

impl<O: Operation + Clone + PartialEq + Unpin, T: Unpin> PageItems<O, T> {
    /// The next item; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, O::Error>> {
        poll_fn(|task| Pin::new(&mut *self).poll_next(task)).await
    }
}

impl<O: Operation + Clone + PartialEq + Unpin, T: Unpin> Stream for PageItems<O, T> {
    type Item = Result<T, O::Error>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(item) = this.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match Pin::new(&mut this.pages).poll_next(task) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(Some(Ok(page))) => this.page = (this.taken)(page).into_iter(),
            }
        }
    }
}

impl<O: Operation, T> Debug for PageItems<O, T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "PageItems({})", O::DESCRIPTION.id)
    }
}

/// What the query of the link `next` says of this parameter; `None` if there is no such link, or if it does not say.
///
/// `header` is the value of a `Link` header (RFC 8288): `<https://example.org/pets?page=2>; rel="next", <…>; rel="last"`.
pub fn linked<T: DecodeOwned>(header: &str, parameter: &str) -> Option<T> {
    let target = next_link(header)?;
    let (_, query) = target.split_once('?')?;
    let query = query.split('#').next()?;
    let text = query.split('&').find_map(|member| {
        let (name, value) = member.split_once('=')?;
        (decoded(name)? == parameter).then(|| decoded(value))?
    })?;
    read_by_type(&text)
}

fn decoded(text: &str) -> Option<String> {
    let text = text.replace('+', " ");
    let text = percent_decode_str(&text).decode_utf8().ok()?;
    Some(text.into_owned())
}

/// The target of the first link with the relation `next`.
fn next_link(header: &str) -> Option<&str> {
    let mut rest = header;
    loop {
        // A target may hold commas and semicolons.
        let (_, from_target) = rest.split_once('<')?;
        let (target, after) = from_target.split_once('>')?;
        let (parameters, others) = split_unquoted(after, ',');
        if is_next(parameters) {
            return Some(target);
        }
        rest = others;
    }
}

/// Splits a text before the first of these letters that is not within quotes.
fn split_unquoted(text: &str, delimiter: char) -> (&str, &str) {
    let mut quoted = false;
    let mut escaped = false;
    for (position, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if letter == delimiter && !quoted => return text.split_at(position),
            _ => {}
        }
    }
    (text, "")
}

/// Whether the parameters of a link hold `rel=next`, perhaps among other relations. Only the first `rel` counts.
fn is_next(mut parameters: &str) -> bool {
    while let Some(rest) = parameters.trim_start().strip_prefix(';') {
        let (parameter, others) = split_unquoted(rest, ';');
        parameters = others;
        let Some((name, value)) = parameter.split_once('=') else {
            continue;
        };
        if name.trim().eq_ignore_ascii_case("rel") {
            let mut relations = value.trim().trim_matches('"').split_ascii_whitespace();
            return relations.any(|relation| relation.eq_ignore_ascii_case("next"));
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_page_is_read_from_the_links() {
        let page = |header: &str| linked::<String>(header, "page");
        let two = Some("2".to_owned());
        assert_eq!(page("<https://h/a?page=2>; rel=\"next\""), two);
        assert_eq!(page("</a?q=x&page=2#top>; title=\"a, b\"; rel=next"), two);
        let several =
            "<?page=9>; rel=last, <?page=2,5>; Rel=\"prefetch NEXT\", <?page=3>; rel=next";
        assert_eq!(page(several), Some("2,5".to_owned()));
        assert_eq!(page("<?page=a%2Bb+c>; rel=next"), Some("a+b c".to_owned()));
        assert_eq!(linked::<i64>("<?page=2>; rel=next", "page"), Some(2));
    }

    #[test]
    fn without_a_link_that_says_so_there_is_no_next_page() {
        for header in [
            "",
            "next",
            "<?page=2",
            "<?page=2>",
            "<?page=2>; rel=\"prev\"",
            "<?page=2>; title=\"; rel=next\"; rel=prev",
            "<https://h/a>; rel=next",
            "<?pages=2>; rel=next",
            "<?page=%FF>; rel=next",
        ] {
            assert_eq!(linked::<String>(header, "page"), None, "{header}");
        }
        assert_eq!(linked::<i64>("<?page=two>; rel=next", "page"), None);
    }
}
