//! Panics, caught with the place that they come from.

use std::backtrace::Backtrace;
use std::panic::{self, PanicHookInfo, UnwindSafe};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A panic that was caught.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Panic {
    /// Where it happened; for a place in a library, also where this project called that.
    pub(crate) place: String,
    /// Its message, and the calls of this project that led to it.
    pub(crate) text: String,
}

/// The folders of the pipeline.
const OWN: [&str; 4] = [
    "crates/document/",
    "crates/contract/",
    "crates/codegen/",
    "crates/build/",
];

/// The last panic. The pipeline has threads of its own, but one document is tried at a time.
static LAST: Mutex<Option<Panic>> = Mutex::new(None);

/// Has panics noted from now on, and still printed.
pub(crate) fn note() {
    let print = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        let noted = describe(panic);
        *last() = Some(noted);
        print(panic);
    }));
}

/// Runs something; an error is the panic that ended it.
pub(crate) fn catch<T>(run: impl FnOnce() -> T + UnwindSafe) -> Result<T, Panic> {
    panic::catch_unwind(run).map_err(|_| last().take().unwrap_or_default())
}

fn last() -> MutexGuard<'static, Option<Panic>> {
    LAST.lock().unwrap_or_else(PoisonError::into_inner)
}

fn describe(panic: &PanicHookInfo<'_>) -> Panic {
    let place = panic.location().map(ToString::to_string);
    let place = place.unwrap_or_default();
    let message = panic.payload_as_str().unwrap_or("no message");
    let frames = own_frames(&Backtrace::force_capture().to_string());
    let is_own = OWN.iter().any(|folder| place.contains(folder));
    let place = match frames.first() {
        Some(caller) if !is_own => format!("{} from {caller}", short(&place)),
        _ => place,
    };
    Panic {
        text: format!("{message}\n  at {place}\n  by {}", frames.join("\n  by ")),
        place,
    }
}

/// The places of this project in a backtrace, innermost first.
fn own_frames(backtrace: &str) -> Vec<String> {
    let places = backtrace.lines().filter_map(|line| {
        let line = line.trim().strip_prefix("at ")?;
        let start = OWN.iter().find_map(|folder| line.find(folder))?;
        Some(line[start..].to_owned())
    });
    places.take(12).collect()
}

/// A place in a library, without the folder that libraries are in on this machine.
fn short(place: &str) -> &str {
    match place.rfind("/src/") {
        Some(end) => {
            let start = place[..end].rfind('/').map_or(0, |slash| slash + 1);
            &place[start..]
        }
        None => place,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_of_a_library_is_told_without_the_machine() {
        assert_eq!(
            short("/a/registry/src/b-1/heck-0.5.0/src/lib.rs:1:2"),
            "heck-0.5.0/src/lib.rs:1:2"
        );
        assert_eq!(short("x.rs:1:2"), "x.rs:1:2");
    }

    #[test]
    fn only_the_calls_of_the_pipeline_are_told() {
        let backtrace = "  0: f\n  at /r/library/std/src/x.rs:1:2\n  1: g\n  at ./crates/contract/src/lower/mod.rs:3:4\n";
        assert_eq!(
            own_frames(backtrace),
            ["crates/contract/src/lower/mod.rs:3:4"]
        );
    }
}
