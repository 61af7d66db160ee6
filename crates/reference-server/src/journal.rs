//! The journal: the last requests to the API with their answers, for whoever wants to know what happened.
//!
//! An exchange enters the journal when it has ended, under one short lock; what is kept of its bodies is copied as they pass, so
//! that nothing waits for the journal. Keys never enter it: each is shown by the beginning of its hash.

mod exchange;
mod record;
mod redaction;
mod tee;

use std::collections::VecDeque;
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub use self::exchange::{Exchange, Message, Outcome};
pub(crate) use self::record::{AppliedFault, Recorder, Unanswered, record};
pub(crate) use self::redaction::path_without_keys;

/// How much the journal keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How many exchanges; 1000 by default.
    pub exchanges: NonZeroUsize,
    /// How many bytes they may take all together; 32 MiB by default. The last exchange is kept whatever its size.
    pub bytes: usize,
    /// How many bytes of each body; 16 KiB by default.
    pub body: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            exchanges: const { NonZeroUsize::new(1000).expect("1000 is not zero") },
            bytes: 32 * 1024 * 1024,
            body: 16 * 1024,
        }
    }
}

/// The last exchanges. Clones show the same ones.
#[derive(Debug, Clone)]
pub struct Journal {
    kept: Option<Arc<Kept>>,
}

#[derive(Debug)]
struct Kept {
    limits: Limits,
    ring: Mutex<Ring>,
}

#[derive(Debug, Default)]
struct Ring {
    exchanges: VecDeque<Arc<Exchange>>,
    bytes: usize,
    /// The number that the last exchange got.
    last: u64,
}

impl Journal {
    /// An empty journal that keeps so much.
    pub fn new(limits: Limits) -> Self {
        Self {
            kept: Some(Arc::new(Kept {
                limits,
                ring: Mutex::default(),
            })),
        }
    }

    /// A journal that keeps nothing, at no cost.
    pub fn off() -> Self {
        Self { kept: None }
    }

    /// How much it keeps; nothing if it is off.
    pub fn limits(&self) -> Option<Limits> {
        self.kept.as_ref().map(|kept| kept.limits)
    }

    /// The exchanges that fit, the newest first.
    pub fn find(&self, filter: &Filter, limit: usize) -> Vec<Arc<Exchange>> {
        let Some(kept) = &self.kept else {
            return Vec::new();
        };
        let ring = kept.lock();
        let newest_first = ring.exchanges.iter().rev();
        newest_first
            .filter(|exchange| filter.fits(exchange))
            .take(limit)
            .cloned()
            .collect()
    }

    /// The exchange with this number, while it is kept.
    pub fn get(&self, number: u64) -> Option<Arc<Exchange>> {
        let ring = self.kept.as_ref()?.lock();
        // They are in the order of their numbers, without gaps.
        let first = ring.exchanges.front()?.number;
        let index = usize::try_from(number.checked_sub(first)?).ok()?;
        ring.exchanges.get(index).cloned()
    }

    /// How many exchanges it holds.
    pub fn len(&self) -> usize {
        self.kept
            .as_ref()
            .map_or(0, |kept| kept.lock().exchanges.len())
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number of the last exchange; 0 before the first.
    pub fn last(&self) -> u64 {
        self.kept.as_ref().map_or(0, |kept| kept.lock().last)
    }

    /// Forgets all exchanges; the next one's number follows on.
    pub fn clear(&self) {
        if let Some(kept) = &self.kept {
            let mut ring = kept.lock();
            ring.bytes = 0;
            let forgotten = std::mem::take(&mut ring.exchanges);
            // What takes time is done when others can go on.
            drop(ring);
            drop(forgotten);
        }
    }

    /// Forgets all exchanges; the next one is number 1 again.
    pub fn restart(&self) {
        if let Some(kept) = &self.kept {
            let forgotten = std::mem::take(&mut *kept.lock());
            drop(forgotten);
        }
    }

    /// Adds an exchange, numbers it, and forgets the oldest ones where there is no more room.
    fn add(&self, exchange: Exchange) {
        let Some(kept) = &self.kept else {
            return;
        };
        let bytes = exchange.bytes();
        let mut exchange = Arc::new(exchange);
        let mut forgotten = Vec::new();
        let mut ring = kept.lock();
        ring.last += 1;
        if let Some(exchange) = Arc::get_mut(&mut exchange) {
            exchange.number = ring.last;
        }
        ring.bytes += bytes;
        ring.exchanges.push_back(exchange);
        while ring.exchanges.len() > kept.limits.exchanges.get()
            || (ring.bytes > kept.limits.bytes && ring.exchanges.len() > 1)
        {
            if let Some(oldest) = ring.exchanges.pop_front() {
                ring.bytes -= oldest.bytes();
                forgotten.push(oldest);
            }
        }
        drop(ring);
        drop(forgotten);
    }
}

impl Default for Journal {
    fn default() -> Self {
        Self::new(Limits::default())
    }
}

impl Kept {
    fn lock(&self) -> MutexGuard<'_, Ring> {
        self.ring.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Which exchanges are asked for. The default is all of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Those with a greater number.
    pub after: Option<u64>,
    /// Those with a smaller number.
    pub before: Option<u64>,
    /// Those with this key, named by the beginning of its hash.
    pub key: Option<String>,
    /// Those with this method.
    pub method: Option<String>,
    /// Those that were answered with this status.
    pub status: Option<u16>,
    /// Those whose target begins so.
    pub path: Option<String>,
}

impl Filter {
    fn fits(&self, exchange: &Exchange) -> bool {
        let Self {
            after,
            before,
            key,
            method,
            status,
            path,
        } = self;
        after.is_none_or(|after| exchange.number > after)
            && before.is_none_or(|before| exchange.number < before)
            && (key.as_ref()).is_none_or(|key| exchange.key.as_ref() == Some(key))
            && (method.as_ref()).is_none_or(|method| exchange.method == *method)
            && status.is_none_or(|status| exchange.status == Some(status))
            && (path.as_ref()).is_none_or(|path| exchange.target.starts_with(path))
    }
}

#[cfg(test)]
mod tests;
