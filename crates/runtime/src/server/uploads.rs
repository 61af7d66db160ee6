//! Limits of bodies that are larger than memory should hold.

use std::time::Duration;

/// Limits of bodies that come as streams or hold files.
///
/// What must be in memory (JSON, text, the values of a form) is limited by [`Settings::body_limit`](super::Settings::body_limit) instead. Files of
/// a `multipart/form-data` body are there before the handler runs: in memory while they are small, else in temporary files without a name,
/// which are gone when the handler drops them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Uploads {
    /// How many bytes of such a body are read before it is refused; 64 MiB by default.
    pub limit: u64,
    /// How many bytes a file may have to be kept in memory; 64 KiB by default. All of them together with the values of a body never exceed
    /// [`Settings::body_limit`](super::Settings::body_limit).
    pub file_memory: usize,
    /// How many parts a body may have; 256 by default.
    pub parts: usize,
    /// How many bytes the headers of one part may have; 16 KiB by default.
    pub part_headers: usize,
    /// How long a body may pause between two pieces while it is waited for; 30 seconds by default, `None` for no limit. A longer pause is
    /// answered with 408.
    ///
    /// It is for bodies of operations of which some request comes piece by piece or in parts with files, as these have no
    /// [`Settings::timeout`](super::Settings::timeout), and is kept whatever serves them. `ConnectionLimits` of `serve` may be stricter.
    pub pause: Option<Duration>,
}

impl Default for Uploads {
    fn default() -> Self {
        Self {
            limit: 64 * 1024 * 1024,
            file_memory: 64 * 1024,
            parts: 256,
            part_headers: 16 * 1024,
            pause: Some(Duration::from_secs(30)),
        }
    }
}

impl Uploads {
    /// Sets how many bytes of a body are read before it is refused.
    #[must_use]
    pub fn with_limit(mut self, bytes: u64) -> Self {
        self.limit = bytes;
        self
    }

    /// Sets how many bytes a file may have to be kept in memory.
    #[must_use]
    pub fn with_file_memory(mut self, bytes: usize) -> Self {
        self.file_memory = bytes;
        self
    }

    /// Sets how many parts a body may have.
    #[must_use]
    pub fn with_parts(mut self, count: usize) -> Self {
        self.parts = count;
        self
    }

    /// Sets how many bytes the headers of one part may have.
    #[must_use]
    pub fn with_part_headers(mut self, bytes: usize) -> Self {
        self.part_headers = bytes;
        self
    }

    /// Sets how long a body may pause between two pieces; `None` for no limit.
    #[must_use]
    pub fn with_pause(mut self, pause: impl Into<Option<Duration>>) -> Self {
        self.pause = pause.into();
        self
    }
}
