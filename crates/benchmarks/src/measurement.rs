//! What one measurement tells, and where the operating system says how much a process used.

use std::time::Duration;

use serde_json::{Value, json};

use crate::Outcome;

/// What came of one variant in one round.
#[derive(Debug, Clone)]
pub struct Measurement {
    /// How many creates were answered.
    pub creates: usize,
    /// In what time.
    pub elapsed: Duration,
    /// From request to answer, in microseconds, shortest first.
    pub latencies: Vec<u32>,
    /// Processor time of the server.
    pub server: ProcessorTime,
    /// Processor time of the load generator; none where it and the engine are one process.
    pub generator: Option<Duration>,
    /// The server's memory at the end, in KiB.
    pub resident: u64,
    /// Creates of the connection with the fewest, as a share of those of the connection with the most.
    pub evenness: f64,
}

impl Measurement {
    /// Several measurements of one server as one; none of none.
    pub fn sum(parts: &[Self]) -> Option<Self> {
        let mut parts = parts.iter();
        let mut sum = parts.next()?.clone();
        for part in parts {
            sum.creates += part.creates;
            sum.elapsed += part.elapsed;
            sum.latencies.extend(&part.latencies);
            sum.server = sum.server.and(part.server);
            sum.generator = sum
                .generator
                .zip(part.generator)
                .map(|(one, other)| one + other);
            sum.resident = part.resident;
            sum.evenness = sum.evenness.min(part.evenness);
        }
        sum.latencies.sort_unstable();
        Some(sum)
    }

    /// Creates per second.
    pub fn rate(&self) -> f64 {
        real(self.creates) / self.elapsed.as_secs_f64()
    }

    /// The latency, in milliseconds, that this share of the creates stayed below.
    pub fn latency(&self, share: f64) -> f64 {
        quantile(&self.latencies, share) / 1000.0
    }

    /// Processor time per create, in microseconds.
    pub fn per_create(&self, time: Duration) -> f64 {
        time.as_secs_f64() * 1e6 / real(self.creates.max(1))
    }

    /// As it is kept for later.
    pub fn json(&self) -> Value {
        json!({
            "creates": self.creates,
            "seconds": self.elapsed.as_secs_f64(),
            "createsPerSecond": self.rate(),
            "p50Milliseconds": self.latency(0.5),
            "p99Milliseconds": self.latency(0.99),
            "maximumMilliseconds": self.latency(1.0),
            "serverMicrosecondsPerCreate": self.per_create(self.server.total()),
            "generatorMicrosecondsPerCreate": self.generator.map(|time| self.per_create(time)),
            "residentKiB": self.resident,
            "evenness": self.evenness,
        })
    }
}

/// The value that this share of the sorted values stays below or at.
pub fn quantile(sorted: &[u32], share: f64) -> f64 {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of a length is a small positive number"
    )]
    let rank = (real(sorted.len()) * share).ceil() as usize;
    sorted
        .get(rank.clamp(1, sorted.len().max(1)) - 1)
        .copied()
        .map_or(f64::NAN, f64::from)
}

/// The value in the middle.
pub fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// A number of things as one to calculate with.
#[allow(
    clippy::cast_precision_loss,
    reason = "counts of what happens in a run are far below 2^52"
)]
pub fn real(count: usize) -> f64 {
    count as f64
}

/// How long processors worked for a process.
#[derive(Debug, Clone, Copy, Default)]
pub struct ProcessorTime {
    /// In the program itself.
    pub user: Duration,
    /// In the kernel on its behalf: most of a server's time goes to the network.
    pub kernel: Duration,
}

impl ProcessorTime {
    /// Both.
    pub fn total(self) -> Duration {
        self.user + self.kernel
    }

    /// This time and another.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            user: self.user + other.user,
            kernel: self.kernel + other.kernel,
        }
    }

    /// What has come to it since an earlier reading.
    #[must_use]
    pub fn since(self, earlier: Self) -> Self {
        Self {
            user: self.user.saturating_sub(earlier.user),
            kernel: self.kernel.saturating_sub(earlier.kernel),
        }
    }
}

/// A process as `/proc` shows it.
#[derive(Debug, Clone)]
pub struct Process {
    folder: String,
}

impl Process {
    /// The process with this number.
    pub fn of(id: u32) -> Self {
        Self {
            folder: format!("/proc/{id}"),
        }
    }

    /// This program itself.
    pub fn this() -> Self {
        Self::of(std::process::id())
    }

    /// Processor time since it began, of all its threads.
    ///
    /// # Errors
    ///
    /// If the process has ended, or the system is not Linux.
    pub fn time(&self) -> Outcome<ProcessorTime> {
        let text = self.read("stat")?;
        // The program's name, in parentheses, may hold anything; what follows it begins with the third field.
        let fields = text.rsplit_once(')').map_or("", |(_, fields)| fields);
        let mut ticks = fields.split_ascii_whitespace().skip(11);
        let mut next = || -> Outcome<Duration> {
            let ticks: u64 = ticks.next().ok_or("the process is gone")?.parse()?;
            // Linux shows hundredths of a second here, whatever the kernel counts in.
            Ok(Duration::from_millis(ticks * 10))
        };
        Ok(ProcessorTime {
            user: next()?,
            kernel: next()?,
        })
    }

    /// Its memory, in KiB: what `/proc` calls so, as `VmRSS` or `RssAnon`.
    ///
    /// # Errors
    ///
    /// If the process has ended, or the system is not Linux.
    pub fn memory(&self, name: &str) -> Outcome<u64> {
        let text = self.read("status")?;
        let line = text
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        let number = line.and_then(|rest| rest.split_ascii_whitespace().next());
        Ok(number.ok_or("the process is gone")?.parse()?)
    }

    fn read(&self, file: &str) -> Outcome<String> {
        std::fs::read_to_string(format!("{}/{file}", self.folder)).map_err(|error| {
            format!(
                "`{}/{file}`: {error}; these measurements need Linux",
                self.folder
            )
            .into()
        })
    }
}
