//! A caller: writes and reads one after another until the server is gone, and keeps a ledger of what was acknowledged.

use serde_json::{Value, json};

use crate::connection::Connection;
use crate::ledger::{Entry, Ledger, Sent};
use crate::random::Random;

/// One caller with its memory, which outlives every server.
pub(crate) struct Caller {
    /// What its `externalId`s begin with.
    pub(crate) name: String,
    pub(crate) ledger: Ledger,
    random: Random,
    /// How many `externalId`s it has made up, and how many names.
    counts: (usize, usize),
    /// How many writes were acknowledged.
    pub(crate) acknowledged: usize,
}

/// How many `externalId`s all callers fight for in each round.
pub(crate) const CONTESTED: u64 = 50;

impl Caller {
    pub(crate) fn new(name: String, seed: u64) -> Self {
        Self {
            name,
            ledger: Ledger::new(),
            random: Random::new(seed),
            counts: (0, 0),
            acknowledged: 0,
        }
    }

    /// Works until the connection is cut. Returns the customers that were won among the contested `externalId`s.
    ///
    /// # Errors
    ///
    /// The server answered what it must not.
    pub(crate) fn work(
        &mut self,
        connection: &mut Connection,
        round: usize,
    ) -> Result<Vec<Value>, String> {
        let mut won = Vec::new();
        loop {
            let step = match self.random.below(100) {
                0..5 => self.contest(connection, round, &mut won),
                5..15 => self.look(connection),
                15..55 => self.create(connection),
                55..85 => self.change(connection, Change::Name),
                _ => self.change(connection, Change::State),
            };
            match step {
                Ok(()) => {}
                Err(End::Cut) => return Ok(won),
                Err(End::Wrong(text)) => return Err(format!("{}: {text}", self.name)),
            }
        }
    }

    /// Tries for an `externalId` that others try for, too.
    fn contest(
        &mut self,
        connection: &mut Connection,
        round: usize,
        won: &mut Vec<Value>,
    ) -> Result<(), End> {
        let external_id = format!("contested_{round}_{}", self.random.below(CONTESTED));
        let body = new_customer(&external_id, &self.name);
        match connection
            .exchange("POST", COLLECTION, &body)
            .ok_or(End::Cut)?
        {
            (200, body) => {
                self.acknowledged += 1;
                won.push(body["data"]["customer"].clone());
                Ok(())
            }
            (409, _) => Ok(()),
            other => Err(End::unexpected("contested create", &other)),
        }
    }

    /// Looks at one customer of its own, which nobody else changes.
    fn look(&mut self, connection: &mut Connection) -> Result<(), End> {
        let Some(external_id) = self.any(Entry::is_settled) else {
            return Ok(());
        };
        let answer = connection
            .exchange("GET", &format!("{COLLECTION}/{external_id}"), &Value::Null)
            .ok_or(End::Cut)?;
        match (&answer, &self.ledger[&external_id].active) {
            ((200, body), Some(active)) if body["customer"] == *active => Ok(()),
            ((404, _), None) => Ok(()),
            (_, active) => Err(End::Wrong(format!(
                "`{external_id}` is {answer:?} and was acknowledged as {active:?}"
            ))),
        }
    }

    /// Creates a customer, one time in four in place of one that was archived.
    fn create(&mut self, connection: &mut Connection) -> Result<(), End> {
        let successor = match self.random.below(4) {
            0 => self.any(|entry| entry.active.is_none() && entry.is_settled()),
            _ => None,
        };
        let external_id = successor.unwrap_or_else(|| {
            self.counts.0 += 1;
            format!("{}_{}", self.name, self.counts.0)
        });
        let name = self.next_name();
        self.entry(&external_id).pending = Some(Sent::Create(name.clone()));
        let body = new_customer(&external_id, &name);
        let answer = connection
            .exchange("POST", COLLECTION, &body)
            .ok_or(End::Cut)?;
        let (200, body) = &answer else {
            return Err(End::unexpected("create", &answer));
        };
        let customer = body["data"]["customer"].clone();
        self.acknowledge(&external_id).active = Some(customer);
        Ok(())
    }

    /// Changes or archives a customer of its own.
    fn change(&mut self, connection: &mut Connection, change: Change) -> Result<(), End> {
        let Some(external_id) = self.any(|entry| entry.active.is_some() && entry.is_settled())
        else {
            return Ok(());
        };
        let path = format!("{COLLECTION}/{external_id}");
        let (sent, method, path, body) = match change {
            Change::Name => {
                let name = self.next_name();
                let body = json!({"customer": {"name": name}});
                (Sent::Update(name), "PUT", path, body)
            }
            Change::State => {
                let body = json!({"externalId": external_id});
                (Sent::Archive, "POST", format!("{path}/archive"), body)
            }
        };
        self.entry(&external_id).pending = Some(sent);
        let answer = connection.exchange(method, &path, &body).ok_or(End::Cut)?;
        let (200, body) = &answer else {
            return Err(End::unexpected("change", &answer));
        };
        let customer = body["customer"].clone();
        let entry = self.acknowledge(&external_id);
        match change {
            Change::Name => entry.active = Some(customer),
            Change::State => {
                entry.active = None;
                entry.archived.push(customer);
            }
        }
        Ok(())
    }

    /// Some `externalId` of its own for which this holds. It looks around a random place only, to stay fast.
    fn any(&mut self, condition: impl Fn(&Entry) -> bool) -> Option<String> {
        let place = self.random.below(self.counts.0 as u64 + 1);
        let start = format!("{}_{place}", self.name);
        let near = self.ledger.range(start..).take(20);
        let mut found = near.filter(|(_, entry)| condition(entry));
        found.next().map(|(external_id, _)| external_id.clone())
    }

    fn next_name(&mut self) -> String {
        self.counts.1 += 1;
        format!("{} {}", self.name, self.counts.1)
    }

    fn entry(&mut self, external_id: &str) -> &mut Entry {
        self.ledger.entry(external_id.to_owned()).or_default()
    }

    fn acknowledge(&mut self, external_id: &str) -> &mut Entry {
        self.acknowledged += 1;
        let entry = self.entry(external_id);
        entry.pending = None;
        entry
    }
}

/// What to change about a customer.
#[derive(Debug, Clone, Copy)]
enum Change {
    Name,
    State,
}

/// Why a caller stops.
enum End {
    /// The connection was cut.
    Cut,
    /// The server is wrong.
    Wrong(String),
}

impl End {
    fn unexpected(what: &str, (status, body): &(u16, Value)) -> Self {
        Self::Wrong(format!("{what}: answered with {status}: {body}"))
    }
}

/// Where customers are.
pub(crate) const COLLECTION: &str = "/api/v1/customers";

/// The body of a create.
pub(crate) fn new_customer(external_id: &str, name: &str) -> Value {
    json!({"customer": {
        "email": format!("{external_id}@example.com"),
        "name": name,
        "externalId": external_id,
        "domain": "example.com",
    }})
}
