//! When a call is repeated, and after what time.

use std::time::{Duration, SystemTime};

use http::header::RETRY_AFTER;
use http::{Method, StatusCode};

use super::call::TimedOut;
use crate::{EncodedResponse, Failure, FailureClass};

/// When and how often a call is repeated.
///
/// By default a call of an idempotent method (RFC 9110, section 9.2.2) is repeated up to twice if the connection fails or the answer
/// is 408, 429, 502, 503 or 504. Before the nth repetition it waits a random time of at most 250 ms × 2ⁿ⁻¹, no more than 8 s; or as
/// long as `Retry-After` says, if that is no more than 30 s. What comes back in the end is the last answer. A call is never
/// repeated beyond its timeout, nor if its body is a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing until a client has it"]
pub struct RetryPolicy {
    max_retries: u32,
    methods: RetriedMethods,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
}

/// The calls that a policy is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetriedMethods {
    /// GET, HEAD, PUT, DELETE, OPTIONS and TRACE: a second time does no more than the first.
    Idempotent,
    /// All methods. A POST may then be carried out twice: for services that know a repetition when they see it, by a key of
    /// idempotency for one.
    Every,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_retries: 2,
            methods: RetriedMethods::Idempotent,
            base_delay: Duration::from_millis(250),
            max_delay: Duration::from_secs(8),
            max_retry_after: Duration::from_secs(30),
        }
    }
}

impl RetryPolicy {
    /// The default policy.
    pub fn new() -> Self {
        Self::default()
    }

    /// No repetition.
    pub fn off() -> Self {
        Self::default().max_retries(0)
    }

    /// How often a call is repeated at most: twice unless set.
    pub fn max_retries(mut self, count: u32) -> Self {
        self.max_retries = count;
        self
    }

    /// The calls that are repeated: those of idempotent methods unless set.
    pub fn methods(mut self, methods: RetriedMethods) -> Self {
        self.methods = methods;
        self
    }

    /// The longest wait before the first repetition, twice as long before each further one: 250 ms unless set.
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The longest wait before any repetition that the service says nothing about: 8 seconds unless set.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The longest `Retry-After` that is waited for; if the service asks for more, its answer is the outcome of the call. 30 seconds
    /// unless set.
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// Whether a call that has been repeated so often may be once more.
    pub(super) fn allows(&self, method: &Method, retries: u32) -> bool {
        let is_meant = match self.methods {
            RetriedMethods::Idempotent => method.is_idempotent(),
            RetriedMethods::Every => true,
        };
        is_meant && retries < self.max_retries
    }

    /// The wait before the nth repetition; `None` if this is how the call ends.
    pub(super) fn delay(
        &self,
        outcome: &Result<EncodedResponse, Failure>,
        nth: u32,
    ) -> Option<Duration> {
        match outcome {
            Ok(answer) if !is_passing(answer.status) => None,
            Ok(answer) => match retry_after(answer) {
                Some(asked) => (asked <= self.max_retry_after).then_some(asked),
                None => Some(self.backoff(nth)),
            },
            Err(failure) => is_of_the_connection(failure).then(|| self.backoff(nth)),
        }
    }

    /// Between nothing and a limit that grows: callers that failed together do not come back together.
    fn backoff(&self, nth: u32) -> Duration {
        let factor = 1_u32.checked_shl(nth.saturating_sub(1)).unwrap_or(u32::MAX);
        let limit = self.base_delay.saturating_mul(factor).min(self.max_delay);
        limit.mul_f64(fastrand::f64())
    }
}

/// Whether the same request may be answered otherwise a little later.
fn is_passing(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 502 | 503 | 504)
}

/// Whether it was the network that failed, not a layer or the time.
fn is_of_the_connection(failure: &Failure) -> bool {
    let mut cause = std::error::Error::source(failure);
    let mut found = false;
    while let Some(error) = cause {
        if error.is::<TimedOut>() {
            return false;
        }
        found |= error.is::<reqwest::Error>() || error.is::<std::io::Error>();
        cause = error.source();
    }
    found && failure.class() == FailureClass::Transport
}

/// What `Retry-After` says (RFC 9110, section 10.2.3): seconds or a date; `None` if it says neither.
fn retry_after(answer: &EncodedResponse) -> Option<Duration> {
    let text = answer.headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More seconds than can be counted are too many, and do not say nothing.
        return Some(text.parse().map_or(Duration::MAX, Duration::from_secs));
    }
    until(text, SystemTime::now())
}

/// The time until an HTTP date in any of its three forms (RFC 9110, section 5.6.7); none is left until one that is over.
fn until(date: &str, now: SystemTime) -> Option<Duration> {
    let date = httpdate::parse_http_date(date).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use http::HeaderValue;

    use super::*;

    fn answer(status: u16, retry_after: Option<&'static str>) -> EncodedResponse {
        let mut answer = EncodedResponse::new(StatusCode::from_u16(status).unwrap());
        if let Some(value) = retry_after {
            answer
                .headers
                .insert(RETRY_AFTER, HeaderValue::from_static(value));
        }
        answer
    }

    #[test]
    fn idempotent_methods_are_repeated_and_others_when_asked() {
        let policy = RetryPolicy::new();
        for method in ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"] {
            let method = Method::from_bytes(method.as_bytes()).unwrap();
            assert!(policy.allows(&method, 1), "{method}");
            assert!(!policy.allows(&method, 2), "{method}");
        }
        assert!(!policy.allows(&Method::POST, 0));
        assert!(!policy.allows(&Method::PATCH, 0));
        assert!(
            policy
                .methods(RetriedMethods::Every)
                .allows(&Method::POST, 0)
        );
        assert!(!RetryPolicy::off().allows(&Method::GET, 0));
    }

    #[test]
    fn only_answers_that_may_pass_are_repeated() {
        let policy = RetryPolicy::new();
        for status in 200..600 {
            let repeats = policy.delay(&Ok(answer(status, None)), 1).is_some();
            assert_eq!(
                repeats,
                [408, 429, 502, 503, 504].contains(&status),
                "{status}"
            );
        }
    }

    #[test]
    fn a_wait_is_random_below_a_limit_that_doubles_up_to_a_cap() {
        let policy = RetryPolicy::new();
        for (nth, limit) in [(1, 250), (2, 500), (3, 1000), (6, 8000), (60, 8000)] {
            let waits: Vec<Duration> = (0..200)
                .map(|_| policy.delay(&Ok(answer(503, None)), nth).unwrap())
                .collect();
            let limit = Duration::from_millis(limit);
            assert!(waits.iter().all(|wait| *wait <= limit), "{nth}");
            assert!(waits.iter().any(|wait| *wait > limit / 2), "{nth}");
            assert!(waits.iter().any(|wait| *wait < limit / 2), "{nth}");
        }
    }

    #[test]
    fn a_service_that_says_when_is_waited_for_within_bounds() {
        let policy = RetryPolicy::new();
        let wait = |value| policy.delay(&Ok(answer(503, Some(value))), 1);
        assert_eq!(wait("7"), Some(Duration::from_secs(7)));
        assert_eq!(wait("31"), None);
        assert_eq!(wait("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::ZERO));
        assert_eq!(wait("Thu, 31 Dec 9998 23:59:59 GMT"), None);
        assert_eq!(wait("99999999999999999999"), None);
        for nonsense in ["soon", "", "-7", "+7", "0.5", "7s", "Sun, 06 Nov 1994"] {
            assert!(
                wait(nonsense).unwrap() <= Duration::from_millis(250),
                "{nonsense}"
            );
        }
    }

    #[test]
    fn a_date_is_read_in_each_of_its_forms() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_767);
        for date in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
        ] {
            assert_eq!(until(date, now), Some(Duration::from_secs(10)), "{date}");
        }
    }
}
