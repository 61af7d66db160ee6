//! The plan of a batch, without a database.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use super::*;
use crate::customer::Change;

const WORLD: i64 = 7;

fn world() -> World {
    World::of_key("sk_test_1")
}

/// A world whose youngest customer was created at this moment.
fn known(latest: i64) -> Known {
    let row = WorldRow {
        id: WORLD,
        customer_count: 1,
        latest,
    };
    Known {
        worlds: HashMap::from([(*world().key_hash(), row)]),
        ..Known::default()
    }
}

fn create(external_id: &str) -> Write {
    let new = NewCustomer {
        external_id: external_id.to_owned(),
        ..NewCustomer::default()
    };
    Write::Create(world(), new)
}

fn archive(external_id: &str) -> Write {
    Write::Archive(world(), external_id.to_owned())
}

fn rename(external_id: &str, name: &str) -> Write {
    let changes = Changes {
        name: Change::Set(name.to_owned()),
        ..Changes::default()
    };
    Write::Update(world(), external_id.to_owned(), changes)
}

fn plan(writes: &[Write], known: &Known) -> Plan {
    carry_out(writes, known, &Clock::fixed(1_000), &Identifiers::seeded(1))
}

#[test]
fn of_two_creates_in_a_batch_the_first_wins() {
    let plan = plan(&[create("a"), create("a"), create("b")], &known(0));
    assert!(plan.answers[0].is_ok() && plan.answers[2].is_ok());
    assert_eq!(plan.answers[1], Err(StoreError::Conflict));
    assert_eq!(plan.created.len(), 2);
    assert_eq!(plan.moved[0].customer_count, 3);
}

#[test]
fn what_is_created_and_changed_in_a_batch_is_stored_once_as_it_is_in_the_end() {
    let writes = [
        create("a"),
        rename("a", "Ada"),
        archive("a"),
        create("a"),
        archive("a"),
    ];
    let plan = plan(&writes, &known(0));
    let answers: Vec<_> = plan.answers.into_iter().map(Result::unwrap).collect();
    assert_eq!(answers[2].name, "Ada");
    assert_eq!(answers[2].state, State::Archived);
    assert_ne!(answers[3].id, answers[2].id);
    let created: Vec<_> = plan
        .created
        .into_iter()
        .map(|(_, customer)| customer)
        .collect();
    assert_eq!(created, [answers[2].clone(), answers[4].clone()]);
    assert!(plan.changed.is_empty());
}

#[test]
fn what_was_there_before_is_changed_and_not_created() {
    let before = plan(&[create("a")], &known(0)).created;
    let known = Known {
        active: before.clone(),
        ..known(0)
    };
    let plan = plan(&[create("a"), rename("a", "x"), archive("a")], &known);
    assert_eq!(plan.answers[0], Err(StoreError::Conflict));
    assert!(plan.created.is_empty() && plan.moved.is_empty());
    assert_eq!(plan.changed.len(), 1);
    let (world, changed) = &plan.changed[0];
    assert_eq!((*world, &changed.id), (WORLD, &before[0].1.id));
    assert_eq!(changed.updated_at, 1_002);
}

#[test]
fn nobody_is_in_a_world_that_is_not_there() {
    let refused = NewCustomer {
        user_id: Some("unknown_1".to_owned()),
        ..NewCustomer::default()
    };
    let writes = [
        archive("a"),
        rename("a", "x"),
        Write::Create(world(), refused),
    ];
    let plan = plan(&writes, &Known::default());
    let unknown = StoreError::UnknownUser("unknown_1".to_owned());
    assert_eq!(
        plan.answers,
        [
            Err(StoreError::NotFound),
            Err(StoreError::NotFound),
            Err(unknown)
        ]
    );
}

#[test]
fn nobody_is_created_before_those_of_a_clock_that_is_ahead_nor_sorts_before_them() {
    let ahead = Clock::system().now() + 3_600_000;
    let writes = [create("a"), create("b")];
    let plan = carry_out(
        &writes,
        &known(ahead),
        &Clock::system(),
        &Identifiers::random(),
    );
    let created: Vec<&Customer> = plan.created.iter().map(|(_, customer)| customer).collect();
    assert!(created.iter().all(|customer| customer.created_at == ahead));
    assert!(created[0].id < created[1].id);
    assert_eq!(plan.moved[0].latest, ahead);
}

#[test]
fn where_the_clock_stands_so_do_the_times() {
    let plan = plan(&[create("a")], &known(1_000));
    assert_eq!(plan.created[0].1.created_at, 1_000);
}

#[test]
fn a_taken_identifier_is_passed_over_and_so_are_those_of_the_batch() {
    let first = plan(&[create("a"), create("b")], &known(0)).created;
    let known = Known {
        taken: HashSet::from([(WORLD, first[0].1.id.clone())]),
        ..known(0)
    };
    let second = plan(&[create("a"), create("b")], &known).created;
    let [a, b] = [&second[0].1.id, &second[1].1.id];
    assert_eq!(*a, first[1].1.id);
    assert!(a < b);
}

#[test]
fn a_taken_invoice_number_is_passed_over() {
    let first = plan(&[create("a")], &known(0)).created;
    let number = first[0].1.invoice_number_base.clone();
    let known = Known {
        taken: HashSet::from([(WORLD, number.clone())]),
        ..known(0)
    };
    let second = plan(&[create("a")], &known).created;
    assert_ne!(second[0].1.invoice_number_base, number);
}
