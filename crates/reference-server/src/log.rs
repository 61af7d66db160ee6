//! The log: to standard error, as lines for a person or as JSON for a machine.
//!
//! Requests do not wait for whoever reads it: a thread of its own writes, and when more comes than is read, lines are lost
//! before requests are held up.

use std::fmt::{self, Write as _};
use std::io::IsTerminal as _;

use clap::ValueEnum;
use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_appender::non_blocking::{NonBlocking, NonBlockingBuilder, WorkerGuard};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::{Format, Full, Writer};
use tracing_subscriber::fmt::time::{FormatTime as _, SystemTime};
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields};
use tracing_subscriber::registry::LookupSpan;

use crate::observe::REQUESTS;

/// How the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum LogForm {
    /// A line for a person: `POST /api/v1/customers 200 812µs id=…`.
    #[default]
    Text,
    /// An object per line, with the same in members of their own.
    Json,
}

/// Writes what is logged from now on to standard error, until the returned guard is dropped, which writes what is left.
///
/// `REFERENCE_SERVER_LOG` says how much: `info` by default, which has a line per request to the API; `debug` adds those to
/// the server's own pages, `warn` leaves both out at no cost.
///
/// # Panics
///
/// If the process writes a log already.
#[must_use = "dropping it ends the log"]
pub fn start(form: LogForm) -> WorkerGuard {
    let wanted = std::env::var(VARIABLE).unwrap_or_default();
    let filter = filter(&wanted);
    let misread = filter.is_none() && !wanted.is_empty();
    let (writer, guard): (NonBlocking, _) = NonBlockingBuilder::default()
        .thread_name("log")
        .buffered_lines_limit(LINES_IN_WAIT)
        .finish(std::io::stderr());
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter.unwrap_or_else(|| EnvFilter::new("info")))
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(writer);
    match form {
        LogForm::Text => log.event_format(Lines(Format::default())).init(),
        LogForm::Json => log.json().flatten_event(true).with_span_list(false).init(),
    }
    if misread {
        tracing::warn!(
            "{VARIABLE} is `{wanted}`, which says nothing: write `warn`, `info` or `debug`, or `target=level` with commas between; `info` is taken"
        );
    }
    guard
}

/// The variable that says how much is logged.
const VARIABLE: &str = "REFERENCE_SERVER_LOG";

/// Reads what is to be logged. A word alone that is no level would be taken for a target, and all else would be silent.
fn filter(text: &str) -> Option<EnvFilter> {
    let is_plain = |directive: &&str| !directive.contains(['=', '[']);
    let mut plain = text.split(',').filter(is_plain);
    if plain.any(|word| word.trim().is_empty() || word.trim().parse::<LevelFilter>().is_err()) {
        return None;
    }
    EnvFilter::try_new(text).ok()
}

/// How many lines may wait for a slow reader: some megabytes.
const LINES_IN_WAIT: usize = 16 * 1024;

/// Shows answered requests in the order in which a person reads them, and everything else as usual.
struct Lines(Format<Full>);

impl<S, N> FormatEvent<S, N> for Lines
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(
        &self,
        context: &FmtContext<'_, S, N>,
        mut writer: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        if event.metadata().target() != REQUESTS {
            return self.0.format_event(context, writer, event);
        }
        let mut line = RequestLine::default();
        event.record(&mut line);
        SystemTime.format_time(&mut writer)?;
        write!(writer, " {:>5} ", event.metadata().level())?;
        line.write(&mut writer)
    }
}

/// The members of an answered request's event.
#[derive(Debug, Default)]
struct RequestLine {
    method: String,
    path: String,
    status: u64,
    micros: u64,
    rest: String,
}

impl RequestLine {
    fn write(&self, writer: &mut Writer<'_>) -> fmt::Result {
        let Self {
            method,
            path,
            status,
            micros,
            rest,
        } = self;
        let path = path.escape_debug();
        if writer.has_ansi_escapes() {
            let colour = match status {
                0..300 => 32,
                300..400 => 36,
                400..500 => 33,
                _ => 31,
            };
            writeln!(
                writer,
                "{method} {path} \x1b[{colour}m{status}\x1b[0m {micros}µs\x1b[2m{rest}\x1b[0m"
            )
        } else {
            writeln!(writer, "{method} {path} {status} {micros}µs{rest}")
        }
    }
}

impl Visit for RequestLine {
    fn record_u64(&mut self, field: &Field, value: u64) {
        match field.name() {
            "status" => self.status = value,
            "micros" => self.micros = value,
            _ => self.record_debug(field, &value),
        }
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            "method" => value.clone_into(&mut self.method),
            "path" => value.clone_into(&mut self.path),
            // A string takes all that is written to it.
            name => {
                let _ = write!(self.rest, " {name}={value}");
            }
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // The message says that it was answered, and so does the line.
        if field.name() != "message" {
            let _ = write!(self.rest, " {}={value:?}", field.name());
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::sync::{Arc, Mutex};

    use axum::body::Body;
    use axum::http::Request;
    use tower::ServiceExt as _;
    use tracing_subscriber::fmt::MakeWriter;

    use super::*;
    use crate::service::{Behaviour, Service};
    use crate::subscribe::subscribe;

    #[test]
    fn a_word_that_is_no_level_is_not_taken_for_a_target() {
        for text in [
            "info",
            "warn,reference_server::requests=info",
            "off",
            "DEBUG",
        ] {
            assert!(filter(text).is_some(), "{text}");
        }
        for text in ["", "nonsense", "info,nonsense", "info=nonsense"] {
            assert!(filter(text).is_none(), "{text}");
        }
    }

    #[derive(Debug, Clone, Default)]
    struct Written(Arc<Mutex<Vec<u8>>>);

    impl std::io::Write for Written {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    impl MakeWriter<'_> for Written {
        type Writer = Self;

        fn make_writer(&self) -> Self {
            self.clone()
        }
    }

    /// What is logged of a create and of a look at a page of the server's own.
    fn logged(log: impl FnOnce(Written) -> tracing::subscriber::DefaultGuard) -> String {
        let written = Written::default();
        let guard = log(written.clone());
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let service = Service::in_memory(Behaviour::default()).unwrap();
            let router = crate::router::router(&service);
            let body =
                r#"{"customer":{"email":"ada@example.com","name":"Ada","externalId":"ada"}}"#;
            let create = Request::post("/api/v1/customers")
                .header("authorization", "sk_test_secret")
                .header("content-type", "application/json")
                .body(Body::from(body))
                .unwrap();
            router.clone().oneshot(create).await.unwrap();
            let look = Request::get("/health").body(Body::empty()).unwrap();
            router.oneshot(look).await.unwrap();
        });
        drop(guard);
        let bytes = written.0.lock().unwrap().clone();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn a_request_is_one_line_that_shows_neither_the_key_nor_the_body() {
        let text = logged(|written| {
            let subscriber = tracing_subscriber::fmt()
                .with_writer(written)
                .with_ansi(false)
                .event_format(Lines(Format::default()))
                .finish();
            subscribe(subscriber)
        });
        let [line] = text.lines().collect::<Vec<_>>()[..] else {
            panic!("one line for a person's request, none for the health check: {text}");
        };
        assert!(line.contains(" INFO POST /api/v1/customers 200 "), "{line}");
        assert!(line.contains("µs id="), "{line}");
        assert!(line.contains(" operation=createCustomer key="), "{line}");
        assert!(!line.contains("secret") && !line.contains("Ada"), "{line}");
    }

    #[test]
    fn as_json_a_request_is_one_object_with_members_of_its_own() {
        let text = logged(|written| {
            let subscriber = tracing_subscriber::fmt()
                .with_writer(written)
                .json()
                .flatten_event(true)
                .with_span_list(false)
                .finish();
            subscribe(subscriber)
        });
        let line: serde_json::Value = serde_json::from_str(text.trim()).unwrap();
        assert_eq!(line["method"], "POST");
        assert_eq!(line["path"], "/api/v1/customers");
        assert_eq!(line["status"], 200);
        assert_eq!(line["operation"], "createCustomer");
        assert_eq!(line["level"], "INFO");
        assert!(line["micros"].is_u64() && line["id"].is_string() && line["key"].is_string());
        assert!(!text.contains("secret") && !text.contains("Ada"), "{text}");
    }
}
