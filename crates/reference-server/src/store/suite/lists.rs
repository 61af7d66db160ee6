//! Cases about lists: pages, cursors and totals.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use super::super::{Options, Page, Store, StoreError};
use super::{Opener, ada, at, everyone, numbered, world};
use crate::clock::Clock;
use crate::cursor::{Cursor, Direction};
use crate::customer::{NewCustomer, State};

pub(crate) async fn pages_cover_every_customer_once_even_within_one_millisecond<O: Opener>(
    opener: &O,
) {
    let (store, world) = (opener.open(at(&Clock::fixed(1_000))).await, world());
    for number in 0..25 {
        store.create(world, numbered(number)).await.unwrap();
    }
    let mut seen = Vec::new();
    let mut lengths = Vec::new();
    let mut cursor = None;
    loop {
        let page = store.list(world, cursor, 10).await.unwrap();
        assert_eq!(page.total, 25);
        lengths.push(page.customers.len());
        seen.extend(page.customers.into_iter().map(|customer| customer.id));
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    assert_eq!(lengths, [10, 10, 5]);
    // By their bytes, whatever language the database sorts for.
    assert!(seen.is_sorted());
    seen.dedup();
    assert_eq!(seen.len(), 25);
}

pub(crate) async fn a_full_last_page_has_no_successor<O: Opener>(opener: &O) {
    let (store, world) = (opener.open(Options::default()).await, world());
    for number in 0..10 {
        store.create(world, numbered(number)).await.unwrap();
    }
    let page = store.list(world, None, 10).await.unwrap();
    assert_eq!((page.customers.len(), page.next), (10, None));
}

pub(crate) async fn an_empty_world_has_an_empty_page<O: Opener>(opener: &O) {
    let (store, world) = (opener.open(Options::default()).await, world());
    let empty = Page {
        customers: Vec::new(),
        next: None,
        total: 0,
    };
    assert_eq!(store.list(world, None, 10).await, Ok(empty.clone()));
    for direction in [Direction::Forward, Direction::Backward] {
        let cursor = Cursor::behind(1_000, "cust_1".to_owned(), direction);
        let page = store.list(world, Some(cursor), 10).await;
        assert_eq!(page, Ok(empty.clone()));
    }
}

pub(crate) async fn a_list_can_go_backward_and_from_a_cursor_without_identifier<O: Opener>(
    opener: &O,
) {
    let clock = Clock::fixed(1_000);
    let (store, world) = (opener.open(at(&clock)).await, world());
    for number in 0..5 {
        clock.fix(1_000 + i64::try_from(number).unwrap());
        store.create(world, numbered(number)).await.unwrap();
    }
    let names = |page: Page| {
        page.customers
            .into_iter()
            .map(|customer| customer.external_id)
            .collect::<Vec<_>>()
    };
    let cursor = |direction| {
        let mut cursor = Cursor::behind(1_002, String::new(), direction);
        cursor.id = None;
        Some(cursor)
    };
    let forward = store.list(world, cursor(Direction::Forward), 10).await;
    assert_eq!(names(forward.unwrap()), ["user_3", "user_4"]);
    let backward = store.list(world, cursor(Direction::Backward), 1).await;
    let backward = backward.unwrap();
    let next = backward.next.clone();
    assert_eq!(names(backward), ["user_1"]);
    assert_eq!(
        names(store.list(world, next, 10).await.unwrap()),
        ["user_0"]
    );
}

pub(crate) async fn the_total_counts_archived_ones_and_no_refused_ones<O: Opener>(opener: &O) {
    let (store, world) = (opener.open(Options::default()).await, world());
    store.create(world, numbered(1)).await.unwrap();
    store.create(world, numbered(2)).await.unwrap();
    store.archive(world, "user_2".to_owned()).await.unwrap();
    let archived = NewCustomer {
        state: State::Archived,
        ..ada()
    };
    store.create(world, archived).await.unwrap();
    assert_eq!(
        store.create(world, numbered(1)).await,
        Err(StoreError::Conflict)
    );
    let (customers, total) = everyone(&store, world).await;
    assert_eq!((customers.len(), total), (3, 3));
}

pub(crate) async fn a_list_goes_on_with_who_is_created_behind_its_end_even_within_one_millisecond<
    O: Opener,
>(
    opener: &O,
) {
    let (store, world) = (opener.open(at(&Clock::fixed(1_000))).await, world());
    let mut created = Vec::new();
    let mut listed = Vec::new();
    let mut cursor = None;
    for number in 0..50 {
        created.push(store.create(world, numbered(number)).await.unwrap());
        let page = store.list(world, cursor, 10).await.unwrap();
        let last = page.customers.last().expect("the customer just created");
        cursor = Some(Cursor::behind(
            last.created_at,
            last.id.clone(),
            Direction::Forward,
        ));
        listed.extend(page.customers);
    }
    assert_eq!(listed, created);
}

pub(crate) async fn paging_misses_nobody_while_others_create<O: Opener>(opener: &O) {
    let (store, world) = (opener.open(Options::default()).await, world());
    let mut before = Vec::new();
    for number in 0..30 {
        before.push(store.create(world, numbered(number)).await.unwrap().id);
    }
    let crowd: Vec<_> = (0..4)
        .map(|caller| {
            let store = store.clone();
            tokio::spawn(async move {
                for number in 0..25 {
                    let number = 1_000 * (caller + 1) + number;
                    store.create(world, numbered(number)).await.unwrap();
                }
            })
        })
        .collect();
    let mut seen = Vec::new();
    let mut cursor = None;
    let mut total = 0;
    loop {
        let page = store.list(world, cursor, 3).await.unwrap();
        assert!(page.total >= total, "the total went back");
        total = page.total;
        seen.extend(page.customers.into_iter().map(|customer| customer.id));
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    for caller in crowd {
        caller.await.unwrap();
    }
    let count = |id: &String| seen.iter().filter(|other| *other == id).count();
    assert!(before.iter().all(|id| count(id) == 1));
    assert!(seen.iter().all(|id| count(id) == 1), "somebody came twice");
    assert_eq!(everyone(&store, world).await.1, 130);
}
