//! What the parts of one running server share: the store, how to behave, and the sources of times and identifiers.

use crate::clock::Clock;
use crate::control::Control;
use crate::identifier::Identifiers;
use crate::key::AcceptedKeys;
use crate::metrics::Metrics;
use crate::settings::TimestampForm;
use crate::store::sqlite::{OpenError, SqliteStore};
use crate::store::{Location, Options, Scope, Store, StoreError};

/// One server's state. Clones share it.
#[derive(Debug, Clone)]
pub struct Service<S> {
    /// Where customers are kept.
    pub store: S,
    /// How the API answers.
    pub behaviour: Behaviour,
    /// The clock that the store goes by, too.
    pub clock: Clock,
    /// Where identifiers of requests come from; those of customers come from the same source.
    pub identifiers: Identifiers,
    /// What is counted.
    pub metrics: Metrics,
    /// What the control routes work on, and who may use them.
    pub control: Control,
    /// Which keys are valid.
    pub keys: AcceptedKeys,
}

impl Service<SqliteStore> {
    /// A server whose customers are in memory and gone with it.
    ///
    /// # Errors
    ///
    /// As [`SqliteStore::open`].
    pub fn in_memory(behaviour: Behaviour) -> Result<Self, OpenError> {
        Self::in_memory_with(behaviour, Options::default())
    }

    /// As [`Service::in_memory`], with these sources of times and identifiers.
    ///
    /// # Errors
    ///
    /// As [`SqliteStore::open`].
    pub fn in_memory_with(behaviour: Behaviour, options: Options) -> Result<Self, OpenError> {
        Ok(Self {
            clock: options.clock.clone(),
            identifiers: options.identifiers.clone(),
            metrics: Metrics::new(&options.metrics),
            store: SqliteStore::open(&Location::Memory, options)?,
            behaviour,
            control: Control::default(),
            keys: AcceptedKeys::any(),
        })
    }
}

impl<S: Store> Service<S> {
    /// Brings the server back to its beginning: forgets all customers, the journal and the rules for faults, puts the clock
    /// where it began, and begins again with identifiers that are foretold. Returns how many customers there were.
    ///
    /// # Errors
    ///
    /// As [`Store::reset`]; then nothing has changed.
    pub async fn reset(&self) -> Result<u64, StoreError> {
        let forgotten = self.store.reset(Scope::Everything).await?;
        self.control.faults.restart();
        self.control.journal.restart();
        match self.control.clock_start {
            Some(start) => self.clock.fix(start),
            None => self.clock.release(),
        }
        self.identifiers.restart();
        Ok(forgotten)
    }
}

/// How the API answers where the service has, or had, more than one way. The default is the service's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Behaviour {
    /// How times are written.
    pub timestamps: TimestampForm,
    /// What is made of requests that the service takes but hardly means to.
    pub strictness: Strictness,
}

/// What is made of requests that the service takes although they are probably mistakes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Strictness {
    /// They are taken, as the service does: members that it does not know are dropped, any text is an email address.
    #[default]
    AsTheService,
    /// They are refused with 400.
    Strict,
}
