//! Faults on demand: what a caller must survive, made to happen when a test wants it.
//!
//! A fault is asked for by the header `X-Sandbox-Fault` of the request that it is to meet, or by a rule that picks requests.

mod fault;
mod inject;
mod rule;
mod truncated;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::extract::Request;

pub use self::fault::{DropPoint, Fault, FaultError};
pub(crate) use self::inject::inject;
pub use self::rule::{Pattern, Rule, RuleError, RuleState};
use self::rule::{RuleForm, Subject};

/// How many rules there may be at a time.
const MOST_RULES: usize = 1000;

/// The rules in force. Clones share them.
#[derive(Debug, Clone, Default)]
pub struct Faults(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    /// Whether there is any rule, so that without one no request waits for the lock.
    any: AtomicBool,
    rules: Mutex<Rules>,
}

#[derive(Debug, Default)]
struct Rules {
    states: Vec<RuleState>,
    last_id: u64,
}

impl Faults {
    /// Puts a rule in force, behind those that are, and returns it as it is then.
    ///
    /// # Errors
    ///
    /// [`RuleError`]: there are 1000 rules already.
    pub fn add(&self, rule: Rule) -> Result<RuleState, RuleError> {
        let mut rules = self.lock();
        if rules.states.len() >= MOST_RULES {
            return Err(RuleError(format!(
                "there are {MOST_RULES} rules already; delete some with `DELETE /__sandbox/faults`"
            )));
        }
        rules.last_id += 1;
        let state = RuleState {
            id: rules.last_id,
            rule,
            seen: 0,
            applied: 0,
        };
        rules.states.push(state.clone());
        self.0.any.store(true, Ordering::Release);
        Ok(state)
    }

    /// The rules in the order in which they are asked, those that are used up included.
    pub fn rules(&self) -> Vec<RuleState> {
        self.lock().states.clone()
    }

    /// Takes the rule with this number out of force and returns it, if there is one.
    pub fn remove(&self, id: u64) -> Option<RuleState> {
        let mut rules = self.lock();
        let index = rules.states.iter().position(|state| state.id == id)?;
        let removed = rules.states.remove(index);
        self.0
            .any
            .store(!rules.states.is_empty(), Ordering::Release);
        Some(removed)
    }

    /// Takes all rules out of force.
    pub fn clear(&self) {
        let mut rules = self.lock();
        rules.states.clear();
        self.0.any.store(false, Ordering::Release);
    }

    /// Takes all rules out of force; the next one is number 1 again.
    pub(crate) fn restart(&self) {
        let mut rules = self.lock();
        *rules = Rules::default();
        self.0.any.store(false, Ordering::Release);
    }

    /// The fault that is to meet this request, with the number of its rule. Each call counts as one request.
    fn meet(&self, request: &Request) -> Option<(u64, Fault)> {
        if !self.0.any.load(Ordering::Acquire) {
            return None;
        }
        let subject = Subject::of(request);
        let mut rules = self.lock();
        let mut states = rules.states.iter_mut();
        states.find_map(|state| Some((state.id, state.meet(&subject)?)))
    }

    fn lock(&self) -> MutexGuard<'_, Rules> {
        self.0.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::str::FromStr for Rule {
    type Err = RuleError;

    /// Reads a rule as `POST /__sandbox/faults` takes it, in JSON.
    fn from_str(json: &str) -> Result<Self, RuleError> {
        let form: RuleForm =
            serde_json::from_str(json).map_err(|error| RuleError(error.to_string()))?;
        form.try_into()
    }
}

#[cfg(test)]
mod tests;
