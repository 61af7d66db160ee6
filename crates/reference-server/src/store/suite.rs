//! The behaviour of a store, as cases that every store has to pass, whatever it keeps customers in.
//!
//! A store takes part with an [`Opener`] and one line in a test module of its own: `cases!([] opener)`. Each case has
//! worlds of its own, so that the cases may share one database and run at the same time. What goes between the brackets
//! are attributes for every test, as `#[ignore = "…"]`.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

pub(crate) mod crowds;
pub(crate) mod customers;
pub(crate) mod durable;
pub(crate) mod lists;
pub(crate) mod snapshots;
pub(crate) mod times;

use super::{Options, Store};
use crate::clock::Clock;
use crate::customer::{Changes, Customer, NewCustomer};
use crate::identifier::Identifiers;
use crate::key::World;

/// How a test gets at stores of one kind.
pub(crate) trait Opener {
    /// The kind.
    type Store: Store;

    /// A store that other cases may be using at the same time, in worlds of their own.
    async fn open(&self, options: Options) -> Self::Store;

    /// A store that nobody else uses.
    async fn open_alone(&self, options: Options) -> Self::Store;
}

/// Makes a test of every case, with what this expression gives as [`Opener`].
macro_rules! cases {
    ($attributes:tt $opener:expr) => {
        $crate::store::suite::tests! { $attributes $opener;
            customers: a_created_customer_is_found_with_everything_that_was_said_of_it,
            customers: a_second_active_customer_with_the_same_external_id_is_a_conflict,
            customers: a_customer_created_archived_never_conflicts_and_is_not_found,
            customers: worlds_do_not_see_each_other,
            customers: an_unknown_user_is_refused_and_nothing_is_stored,
            customers: a_nul_character_is_refused_everywhere,
            customers: an_external_id_that_is_too_long_for_an_index_is_refused_and_the_longest_is_not,
            customers: any_other_text_comes_back_as_it_was_given,
            customers: an_update_sets_clears_and_leaves_alone,
            customers: an_update_of_nobody_finds_nothing,
            customers: archiving_frees_the_external_id_and_can_be_repeated,
            customers: of_several_archived_ones_the_last_archived_answers,
            customers: seeded_identifiers_are_the_same_in_every_store,
            customers: a_refused_create_uses_up_no_seeded_identifier,
            lists: pages_cover_every_customer_once_even_within_one_millisecond,
            lists: a_full_last_page_has_no_successor,
            lists: an_empty_world_has_an_empty_page,
            lists: a_list_can_go_backward_and_from_a_cursor_without_identifier,
            lists: the_total_counts_archived_ones_and_no_refused_ones,
            lists: a_list_goes_on_with_who_is_created_behind_its_end_even_within_one_millisecond,
            lists: paging_misses_nobody_while_others_create,
            times: every_time_is_the_clock_s,
            times: an_update_of_nothing_still_moves_the_time,
            times: no_customer_is_created_before_an_earlier_one_when_the_clock_goes_back,
            times: an_update_is_always_later_than_the_last_when_the_clock_goes_back,
            crowds: of_many_callers_at_once_each_external_id_is_won_by_one,
            crowds: of_many_callers_at_once_one_begins_the_world,
            crowds: updates_of_one_customer_follow_each_other,
            crowds: the_total_is_what_a_full_listing_counts_at_every_moment,
            snapshots: an_open_store_passes_its_check,
            snapshots: a_reset_world_is_empty_and_the_others_are_not,
            snapshots: a_reset_of_everything_leaves_nothing,
            snapshots: a_world_that_was_reset_begins_anew,
            snapshots: a_snapshot_put_back_is_everything_that_there_was,
            snapshots: a_snapshot_goes_through_json_unchanged,
            snapshots: what_is_restored_goes_on_where_it_was,
            snapshots: a_snapshot_that_breaks_a_rule_changes_nothing,
            snapshots: a_restored_world_creates_nobody_before_its_youngest,
            snapshots: a_world_from_whose_snapshot_somebody_was_taken_out_still_takes_others,
        }
    };
}

/// Makes a test of every case about what is still there after the store was closed and opened again.
macro_rules! durable_cases {
    ($attributes:tt $opener:expr) => {
        $crate::store::suite::tests! { $attributes $opener;
            durable: a_closed_store_says_so_and_a_reopened_one_has_everything,
            durable: a_seed_goes_on_after_a_restart,
            durable: two_stores_on_one_database_keep_the_rules_together,
        }
    };
}

/// Makes the tests themselves.
macro_rules! tests {
    ($attributes:tt $opener:expr; $($module:ident: $case:ident,)*) => {
        $($crate::store::suite::test! { $attributes $opener; $module $case })*
    };
}

/// Makes one test.
macro_rules! test {
    ([$($attribute:meta),*] $opener:expr; $module:ident $case:ident) => {
        $(#[$attribute])*
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $case() {
            $crate::store::suite::$module::$case(&$opener).await;
        }
    };
}

pub(crate) use {cases, durable_cases, test, tests};

/// A world that no other test uses, in this run or another.
fn world() -> World {
    let any = World::of_key("sk_test_any");
    World::of_key(&Identifiers::random().customer_id(&any, 0, 0))
}

fn ada() -> NewCustomer {
    NewCustomer {
        email: "ada@example.com".to_owned(),
        name: "Ada".to_owned(),
        external_id: "user_1".to_owned(),
        ..NewCustomer::default()
    }
}

fn numbered(number: usize) -> NewCustomer {
    NewCustomer {
        external_id: format!("user_{number}"),
        ..ada()
    }
}

fn renamed(name: &str) -> Changes {
    Changes {
        name: crate::customer::Change::Set(name.to_owned()),
        ..Changes::default()
    }
}

/// The default options, but for this clock.
fn at(clock: &Clock) -> Options {
    Options {
        clock: clock.clone(),
        ..Options::default()
    }
}

/// The default options, but with identifiers that follow from this number.
fn seeded(seed: u64) -> Options {
    Options {
        identifiers: Identifiers::seeded(seed),
        ..Options::default()
    }
}

/// All customers of the world in the order of the list, with the total of its only page.
pub(crate) async fn everyone(store: &impl Store, world: World) -> (Vec<Customer>, i64) {
    let page = store.list(world, None, 10_000).await.unwrap();
    assert_eq!(page.next, None);
    (page.customers, page.total)
}
