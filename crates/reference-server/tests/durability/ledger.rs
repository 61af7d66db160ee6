//! What one caller knows of its customers: everything that was acknowledged, and the one write that may or may not have been.
//!
//! After a kill the ledger is held against what the server shows. Every acknowledged customer has to be there to the last
//! member; of the write that was cut off there has to be all or nothing; and nothing else.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// A write that was sent.
#[derive(Debug, Clone)]
pub(crate) enum Sent {
    /// A create with this name.
    Create(String),
    /// A change of the name to this.
    Update(String),
    /// An archiving.
    Archive,
}

/// All customers that a caller ever made with one `externalId`, which no other caller uses.
#[derive(Debug, Default)]
pub(crate) struct Entry {
    /// Those that were archived, as last acknowledged.
    pub(crate) archived: Vec<Value>,
    /// The one that is active, as last acknowledged.
    pub(crate) active: Option<Value>,
    /// What was sent and not acknowledged.
    pub(crate) pending: Option<Sent>,
    /// What was sent to an earlier server, was not done when the next one started, and may be done yet.
    late: Option<Sent>,
}

/// A caller's entries by `externalId`.
pub(crate) type Ledger = BTreeMap<String, Entry>;

/// Whether a write that was cut off may still come true after the server was started again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Late {
    /// It may not: the writer was in the process that was killed.
    Never,
    /// It may: the writer is a database server that lives on and may still be at it.
    Possible,
}

impl Entry {
    /// Whether there is nothing left that was sent and not acknowledged.
    pub(crate) fn is_settled(&self) -> bool {
        self.pending.is_none() && self.late.is_none()
    }

    /// Holds the entry against the customers that the server shows with its `externalId`, and goes on from there.
    ///
    /// # Errors
    ///
    /// They are neither what was acknowledged nor that and what was pending; the text says both.
    pub(crate) fn settle(&mut self, mut shown: Vec<Value>, late: Late) -> Result<Settled, String> {
        shown.sort_by_key(identity);
        let mut acknowledged = self.archived.clone();
        acknowledged.extend(self.active.clone());
        acknowledged.sort_by_key(identity);
        if shown == acknowledged {
            let Some(undone) = self.pending.take() else {
                return Ok(Settled::Acknowledged);
            };
            if late == Late::Possible {
                self.late = Some(undone);
            }
            return Ok(Settled::Undone);
        }
        let sent = self.pending.take().or_else(|| self.late.take());
        let came_true = sent
            .as_ref()
            .is_some_and(|pending| is_after(&shown, acknowledged.clone(), pending));
        if !came_true {
            let expected = Value::from(acknowledged);
            let found = Value::from(shown);
            return Err(format!(
                "acknowledged: {expected}\npending: {sent:?}\nshown: {found}"
            ));
        }
        let (archived, mut active): (Vec<_>, Vec<_>) =
            shown.into_iter().partition(|one| one["archived"] == true);
        self.archived = archived;
        self.active = active.pop();
        Ok(Settled::Done)
    }
}

/// How an entry stood to what the server shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Settled {
    /// Nothing was pending and everything is there.
    Acknowledged,
    /// What was pending did not come true.
    Undone,
    /// What was pending came true, unacknowledged.
    Done,
}

/// Whether the server shows what was acknowledged with this write carried out on it.
fn is_after(shown: &[Value], acknowledged: Vec<Value>, sent: &Sent) -> bool {
    let (mut new, mut old) = (shown.to_vec(), acknowledged);
    new.retain(|one| !old.contains(one));
    old.retain(|one| !shown.contains(one));
    let ([new], old) = (new.as_slice(), old.pop()) else {
        return false;
    };
    match (sent, old) {
        (Sent::Create(name), None) => new["name"] == json!(name) && new["archived"] == false,
        (Sent::Update(name), Some(old)) => is_changed(&old, new, &[("name", json!(name))]),
        (Sent::Archive, Some(old)) => is_changed(&old, new, &[("archived", json!(true))]),
        _ => false,
    }
}

/// Whether one customer is the other with these members changed, later, and nothing else.
fn is_changed(old: &Value, new: &Value, members: &[(&str, Value)]) -> bool {
    let mut expected = old.clone();
    for (name, value) in members {
        expected[name] = value.clone();
    }
    expected["updatedAt"] = new["updatedAt"].clone();
    // Times are texts of one length here, so that their order is that of the moments.
    expected == *new && new["updatedAt"].as_str() > old["updatedAt"].as_str()
}

fn identity(customer: &Value) -> String {
    customer["id"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn what_is_lost_halved_or_from_nowhere_does_not_settle() {
    let customer = |name: &str, archived: bool, updated: u8| {
        json!({"id": "cust_1", "name": name, "archived": archived,
            "updatedAt": format!("2026-01-01T00:00:0{updated}.000Z")})
    };
    let acknowledged = customer("a", false, 1);
    let renamed = Some(Sent::Update("b".to_owned()));
    let created = Some(Sent::Create("c".to_owned()));
    let successor = json!({"id": "cust_2", "name": "c", "archived": false, "updatedAt": "x"});
    let (done, undone) = (Ok(Settled::Done), Ok(Settled::Undone));
    for (pending, shown, expected) in [
        (None, vec![acknowledged.clone()], Ok(Settled::Acknowledged)),
        (None, vec![], Err(())),
        (None, vec![customer("a", false, 2)], Err(())),
        (renamed.clone(), vec![acknowledged.clone()], undone),
        (renamed.clone(), vec![customer("b", false, 2)], done),
        (renamed.clone(), vec![customer("b", false, 1)], Err(())),
        (renamed.clone(), vec![customer("a", false, 2)], Err(())),
        (renamed, vec![], Err(())),
        (Some(Sent::Archive), vec![customer("a", true, 2)], done),
        (Some(Sent::Archive), vec![customer("b", true, 2)], Err(())),
        (created, vec![acknowledged.clone(), successor.clone()], done),
        (None, vec![acknowledged.clone(), successor], Err(())),
    ] {
        let mut entry = Entry {
            active: Some(acknowledged.clone()),
            pending: pending.clone(),
            ..Entry::default()
        };
        let settled = entry.settle(shown.clone(), Late::Never).map_err(|_| ());
        assert_eq!(settled, expected, "{pending:?}: {shown:?}");
    }
}
