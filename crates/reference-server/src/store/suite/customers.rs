//! Cases about one customer: created, found, changed, archived.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use super::super::{Options, Store, StoreError};
use super::{Opener, ada, everyone, numbered, renamed, seeded, world};
use crate::customer::{Change, Changes, Customer, NewCustomer, State};

pub(crate) async fn a_created_customer_is_found_with_everything_that_was_said_of_it<O: Opener>(
    opener: &O,
) {
    let (store, world) = (opener.open(Options::default()).await, world());
    let text = |text: &str| Some(text.to_owned());
    let new = NewCustomer {
        logo_url: text("https://e.org/l.png"),
        icon_url: text("https://e.org/i.png"),
        domain: text("e.org"),
        user_id: text("user_of_ours"),
        catalog_id: text("catalog_1"),
        ..ada()
    };
    let created = store.create(world, new.clone()).await.unwrap();
    let expected = Customer {
        id: created.id.clone(),
        created_at: created.created_at,
        updated_at: created.created_at,
        email: new.email,
        name: new.name,
        invoice_number_base: created.invoice_number_base.clone(),
        state: State::Active,
        logo_url: new.logo_url,
        icon_url: new.icon_url,
        domain: new.domain,
        external_id: new.external_id,
        user_id: new.user_id,
        catalog_id: new.catalog_id,
    };
    assert_eq!(created, expected);
    assert_eq!(store.get(world, "user_1".to_owned()).await, Ok(created));
}

pub(crate) async fn a_second_active_customer_with_the_same_external_id_is_a_conflict<O: Opener>(
    opener: &O,
) {
    let (store, world) = (opener.open(Options::default()).await, world());
    let first = store.create(world, ada()).await.unwrap();
    assert_eq!(store.create(world, ada()).await, Err(StoreError::Conflict));
    assert_eq!(store.get(world, "user_1".to_owned()).await, Ok(first));
    let other_case = NewCustomer {
        external_id: "USER_1".to_owned(),
        ..ada()
    };
    assert!(store.create(world, other_case).await.is_ok());
}

pub(crate) async fn a_customer_created_archived_never_conflicts_and_is_not_found<O: Opener>(
    opener: &O,
) {
    let (store, world) = (opener.open(Options::default()).await, world());
    let archived = NewCustomer {
        state: State::Archived,
        ..ada()
    };
    store.create(world, archived.clone()).await.unwrap();
    store.create(world, archived.clone()).await.unwrap();
    assert_eq!(
        store.get(world, "user_1".to_owned()).await,
        Err(StoreError::NotFound)
    );
    store.create(world, ada()).await.unwrap();
    assert!(store.create(world, archived).await.is_ok());
}

pub(crate) async fn worlds_do_not_see_each_other<O: Opener>(opener: &O) {
    let (store, one, other) = (opener.open(Options::default()).await, world(), world());
    let first = store.create(one, ada()).await.unwrap();
    let nobody = Err(StoreError::NotFound);
    assert_eq!(store.get(other, "user_1".to_owned()).await, nobody);
    assert_eq!(store.archive(other, "user_1".to_owned()).await, nobody);
    let update = store.update(other, "user_1".to_owned(), renamed("x")).await;
    assert_eq!(update, nobody);
    assert_eq!(everyone(&store, other).await, (Vec::new(), 0));
    store.create(other, ada()).await.unwrap();
    assert_eq!(store.get(one, "user_1".to_owned()).await, Ok(first));
}

pub(crate) async fn an_unknown_user_is_refused_and_nothing_is_stored<O: Opener>(opener: &O) {
    let (store, world) = (opener.open(Options::default()).await, world());
    let refused = NewCustomer {
        user_id: Some("unknown_1".to_owned()),
        ..ada()
    };
    let error = StoreError::UnknownUser("unknown_1".to_owned());
    assert_eq!(
        store.create(world, refused.clone()).await,
        Err(error.clone())
    );
    assert_eq!(everyone(&store, world).await, (Vec::new(), 0));

    let created = store.create(world, ada()).await.unwrap();
    // Who takes an `external_id` that is in use hears of that first.
    assert_eq!(
        store.create(world, refused).await,
        Err(StoreError::Conflict)
    );
    let changes = Changes {
        user_id: Change::Set(Some("unknown_1".to_owned())),
        ..Changes::default()
    };
    assert_eq!(
        store.update(world, "user_1".to_owned(), changes).await,
        Err(error)
    );
    assert_eq!(store.get(world, "user_1".to_owned()).await, Ok(created));
}

pub(crate) async fn a_nul_character_is_refused_everywhere<O: Opener>(opener: &O) {
    let (store, world) = (opener.open(Options::default()).await, world());
    let nul = || "a\0b".to_owned();
    let refused = Err(StoreError::NulCharacter);
    let name = NewCustomer {
        name: nul(),
        ..ada()
    };
    assert_eq!(store.create(world, name).await, refused);
    let domain = NewCustomer {
        domain: Some(nul()),
        ..ada()
    };
    assert_eq!(store.create(world, domain).await, refused);
    assert_eq!(store.get(world, nul()).await, refused);
    assert_eq!(store.archive(world, nul()).await, refused);
    let update = store
        .update(world, "user_1".to_owned(), renamed(&nul()))
        .await;
    assert_eq!(update, refused);
    let update = store.update(world, nul(), Changes::default()).await;
    assert_eq!(update, refused);
    assert_eq!(everyone(&store, world).await, (Vec::new(), 0));
}

pub(crate) async fn an_external_id_that_is_too_long_for_an_index_is_refused_and_the_longest_is_not<
    O: Opener,
>(
    opener: &O,
) {
    let (store, world) = (opener.open(Options::default()).await, world());
    let new = |length, state| NewCustomer {
        external_id: scrambled(length),
        state,
        ..ada()
    };
    for state in [State::Active, State::Archived] {
        let refused = store.create(world, new(2_601, state)).await;
        assert_eq!(refused, Err(StoreError::ExternalIdTooLong(2_601)));
    }
    assert_eq!(everyone(&store, world).await.1, 0);
    store
        .create(world, new(2_600, State::Active))
        .await
        .unwrap();
    store
        .create(world, new(2_600, State::Archived))
        .await
        .unwrap();
    let archived = store.archive(world, scrambled(2_600)).await.unwrap();
    assert_eq!(archived.state, State::Archived);
    let nobody = store.get(world, scrambled(2_601)).await;
    assert_eq!(
        nobody,
        Err(StoreError::NotFound),
        "only a new one is refused"
    );
}

/// A text of this length in which hardly anything repeats, so that no database can make it shorter.
fn scrambled(length: usize) -> String {
    let mut state = 1_u64;
    let letters = (0..length).map(|_| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        char::from(b'!' + u8::try_from((state >> 33) % 90).unwrap())
    });
    letters.collect()
}

pub(crate) async fn any_other_text_comes_back_as_it_was_given<O: Opener>(opener: &O) {
    let (store, world) = (opener.open(Options::default()).await, world());
    for text in [
        "",
        " ",
        "'; DROP TABLE customers; --",
        "%_\\",
        "e\u{301} é ß 漢 🦀 \u{1}\u{7f}\u{feff}\u{10ffff}",
        "\r\n\t",
        &"x".repeat(2_600),
    ] {
        let new = NewCustomer {
            email: text.to_owned(),
            name: text.to_owned(),
            external_id: text.to_owned(),
            domain: Some(text.to_owned()),
            ..NewCustomer::default()
        };
        let created = store.create(world, new).await.unwrap();
        assert_eq!(
            (&created.name, created.domain.as_deref()),
            (&text.to_owned(), Some(text))
        );
        assert_eq!(store.get(world, text.to_owned()).await, Ok(created));
    }
}

pub(crate) async fn an_update_sets_clears_and_leaves_alone<O: Opener>(opener: &O) {
    let (store, world) = (opener.open(Options::default()).await, world());
    let new = NewCustomer {
        domain: Some("e.org".to_owned()),
        logo_url: Some("l".to_owned()),
        ..ada()
    };
    let created = store.create(world, new).await.unwrap();
    let changes = Changes {
        name: Change::Set("Countess".to_owned()),
        domain: Change::Set(None),
        icon_url: Change::Set(Some("i".to_owned())),
        ..Changes::default()
    };
    let updated = store
        .update(world, "user_1".to_owned(), changes)
        .await
        .unwrap();
    let expected = Customer {
        name: "Countess".to_owned(),
        domain: None,
        icon_url: Some("i".to_owned()),
        updated_at: updated.updated_at,
        ..created
    };
    assert_eq!(updated, expected);
    assert_eq!(store.get(world, "user_1".to_owned()).await, Ok(expected));
}

pub(crate) async fn an_update_of_nobody_finds_nothing<O: Opener>(opener: &O) {
    let (store, world) = (opener.open(Options::default()).await, world());
    let nobody = Err(StoreError::NotFound);
    let update = store.update(world, "user_1".to_owned(), renamed("x")).await;
    assert_eq!(update, nobody);
    let archived = NewCustomer {
        state: State::Archived,
        ..ada()
    };
    let archived = store.create(world, archived).await.unwrap();
    let update = store.update(world, "user_1".to_owned(), renamed("x")).await;
    assert_eq!(update, nobody);
    assert_eq!(everyone(&store, world).await, (vec![archived], 1));
}

pub(crate) async fn archiving_frees_the_external_id_and_can_be_repeated<O: Opener>(opener: &O) {
    let (store, world) = (opener.open(Options::default()).await, world());
    let id = || "user_1".to_owned();
    let created = store.create(world, ada()).await.unwrap();
    let archived = store.archive(world, id()).await.unwrap();
    let expected = Customer {
        state: State::Archived,
        updated_at: archived.updated_at,
        ..created
    };
    assert_eq!(archived, expected);
    assert_eq!(store.archive(world, id()).await, Ok(archived));
    assert_eq!(store.get(world, id()).await, Err(StoreError::NotFound));
    store.create(world, ada()).await.unwrap();
    assert_eq!(
        store.archive(world, "nobody".to_owned()).await,
        Err(StoreError::NotFound)
    );
}

pub(crate) async fn of_several_archived_ones_the_last_archived_answers<O: Opener>(opener: &O) {
    let (store, world) = (opener.open(Options::default()).await, world());
    let id = || "user_1".to_owned();
    store.create(world, ada()).await.unwrap();
    let first = store.archive(world, id()).await.unwrap();
    let successor = store.create(world, ada()).await.unwrap();
    // Later than the first, also where both were created within one millisecond.
    while store
        .update(world, id(), Changes::default())
        .await
        .unwrap()
        .updated_at
        <= first.updated_at
    {}
    let retired = store.archive(world, id()).await.unwrap();
    assert_eq!(retired.id, successor.id);
    assert_eq!(store.archive(world, id()).await, Ok(retired));
    assert_eq!(everyone(&store, world).await.1, 2);
}

pub(crate) async fn seeded_identifiers_are_the_same_in_every_store<O: Opener>(opener: &O) {
    let world = world();
    let mut seen = Vec::new();
    for _ in 0..2 {
        let store = opener.open_alone(seeded(7)).await;
        let mut ids = Vec::new();
        for number in 0..3 {
            let created = store.create(world, numbered(number)).await.unwrap();
            ids.push((created.id, created.invoice_number_base));
        }
        seen.push(ids);
    }
    assert_eq!(seen[0], seen[1]);
    let store = opener.open_alone(seeded(8)).await;
    let other = store.create(world, numbered(0)).await.unwrap();
    assert_ne!(seen[0][0], (other.id, other.invoice_number_base));
}

pub(crate) async fn a_refused_create_uses_up_no_seeded_identifier<O: Opener>(opener: &O) {
    let world = world();
    let mut seconds = Vec::new();
    for refusals in 0..2 {
        let store = opener.open_alone(seeded(7)).await;
        store.create(world, ada()).await.unwrap();
        for _ in 0..refusals {
            assert_eq!(store.create(world, ada()).await, Err(StoreError::Conflict));
        }
        seconds.push(store.create(world, numbered(2)).await.unwrap().id);
    }
    assert_eq!(seconds[0], seconds[1]);
}
