//! The statements. Each is a constant: what callers say travels beside it as a parameter.
//!
//! Identifiers compare byte by byte, whatever the database's language is.

/// The columns of a customer, in the order in which [`super::rows`] reads them.
macro_rules! columns {
    () => {
        "customers.id, created_at, updated_at, email, name, invoice_number_base, archived, logo_url, icon_url, domain,
         external_id, user_id, catalog_id"
    };
}

/// Finds the active customer of a world.
pub(super) const FIND: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM counterpart.customers
     WHERE world = (SELECT worlds.id FROM counterpart.worlds WHERE key_hash = $1)
       AND external_id = $2 AND NOT archived"
);

/// A page and the total in one statement, which sees one state of the database. Every row carries the total; if the page is
/// empty, a row without a customer does.
macro_rules! list {
    ($comparison:literal, $page_order:literal, $order:literal) => {
        concat!(
            "SELECT page.*, customer_count
             FROM counterpart.worlds LEFT JOIN LATERAL (
                 SELECT ",
            columns!(),
            " FROM counterpart.customers
                 WHERE world = worlds.id AND (created_at, customers.id) ",
            $comparison,
            " ($2, $3) ORDER BY ",
            $page_order,
            " LIMIT $4
             ) AS page ON true
             WHERE key_hash = $1 ORDER BY ",
            $order
        )
    };
}

/// Lists customers behind a position, oldest first.
pub(super) const LIST_FORWARD: &str =
    list!(">", "created_at, customers.id", "page.created_at, page.id");

/// Lists customers before a position, newest first.
pub(super) const LIST_BACKWARD: &str = list!(
    "<",
    "created_at DESC, customers.id DESC",
    "page.created_at DESC, page.id DESC"
);

/// Finds out whether the tables are there and may be written to.
pub(super) const CHECK: &str = "
    SELECT current_setting('transaction_read_only') = 'on'
        OR NOT has_table_privilege('counterpart.customers', 'INSERT, UPDATE')
    FROM (SELECT count(*) FROM (SELECT FROM counterpart.worlds LIMIT 1) AS any_world) AS tables_are_there";

/// Locks worlds until the transaction ends, always in the same order, so that two transactions do not wait for each other.
pub(super) const LOCK_WORLDS: &str = "
    SELECT key_hash, id, customer_count, latest FROM counterpart.worlds
    WHERE key_hash = ANY ($1) ORDER BY key_hash FOR UPDATE";

/// Begins worlds that another transaction has not begun meanwhile, and waits for one that is about to.
pub(super) const BEGIN_WORLDS: &str = "
    INSERT INTO counterpart.worlds (key_hash, customer_count, latest)
    SELECT key_hash, 0, $2 FROM unnest($1::bytea[]) AS new (key_hash) ORDER BY key_hash
    ON CONFLICT (key_hash) DO NOTHING
    RETURNING key_hash, id, customer_count, latest";

/// Moves the counts and the youngest creations.
pub(super) const SET_WORLDS: &str = "
    UPDATE counterpart.worlds SET customer_count = moved.customer_count, latest = moved.latest
    FROM unnest($1::bigint[], $2::bigint[], $3::bigint[]) AS moved (id, customer_count, latest)
    WHERE worlds.id = moved.id";

/// Finds the active customers with these. A lateral join goes through the index once for each, whatever the planner thinks of
/// the sizes.
pub(super) const FIND_ACTIVE: &str = concat!(
    "SELECT found.*, world
     FROM unnest($1::bigint[], $2::text[]) AS wanted (world, external_id)
     CROSS JOIN LATERAL (
         SELECT ",
    columns!(),
    " FROM counterpart.customers
         WHERE customers.world = wanted.world AND customers.external_id = wanted.external_id AND NOT archived
         LIMIT 1
     ) AS found"
);

/// Finds the customers with these that were archived last.
pub(super) const FIND_ARCHIVED: &str = concat!(
    "SELECT found.*, world
     FROM unnest($1::bigint[], $2::text[]) AS wanted (world, external_id)
     CROSS JOIN LATERAL (
         SELECT ",
    columns!(),
    " FROM counterpart.customers
         WHERE customers.world = wanted.world AND customers.external_id = wanted.external_id AND archived
         ORDER BY updated_at DESC, customers.id DESC LIMIT 1
     ) AS found"
);

/// Which of these invoice numbers and identifiers are taken.
pub(super) const TAKEN: &str = "
    SELECT world, invoice_number_base
    FROM unnest($1::bigint[], $2::text[]) AS wanted (world, invoice_number_base)
    CROSS JOIN LATERAL (
        SELECT FROM counterpart.customers
        WHERE customers.world = wanted.world AND customers.invoice_number_base = wanted.invoice_number_base
        LIMIT 1
    ) AS found
    UNION ALL
    SELECT world, id
    FROM unnest($3::bigint[], $4::text[]) AS wanted (world, id)
    CROSS JOIN LATERAL (
        SELECT FROM counterpart.customers WHERE customers.id = wanted.id LIMIT 1
    ) AS found";

/// Stores new customers, but for those whose `external_id` an active one has.
pub(super) const INSERT: &str = "
    INSERT INTO counterpart.customers (world, id, created_at, updated_at, email, name, invoice_number_base, archived, logo_url,
        icon_url, domain, external_id, user_id, catalog_id)
    SELECT * FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::bigint[], $5::text[], $6::text[], $7::text[],
        $8::boolean[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[])
    ON CONFLICT (world, external_id) WHERE NOT archived DO NOTHING";

/// Stores what has changed about customers.
pub(super) const UPDATE: &str = "
    UPDATE counterpart.customers SET updated_at = changed.updated_at, email = changed.email, name = changed.name,
        archived = changed.archived, logo_url = changed.logo_url, icon_url = changed.icon_url, domain = changed.domain,
        user_id = changed.user_id
    FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::boolean[], $6::text[], $7::text[], $8::text[],
        $9::text[]) AS changed (id, updated_at, email, name, archived, logo_url, icon_url, domain, user_id)
    WHERE customers.id = changed.id";

/// Keeps writers out of all worlds, and others from beginning one, until the transaction ends.
pub(super) const LOCK_EVERYTHING: &str = "LOCK TABLE counterpart.worlds IN EXCLUSIVE MODE";

/// Forgets the customers of these worlds.
pub(super) const DELETE_CUSTOMERS_OF: &str =
    "DELETE FROM counterpart.customers WHERE world = ANY ($1)";

/// Forgets these worlds.
pub(super) const DELETE_WORLDS: &str = "DELETE FROM counterpart.worlds WHERE id = ANY ($1)";

/// Forgets all customers.
pub(super) const DELETE_ALL_CUSTOMERS: &str = "DELETE FROM counterpart.customers";

/// Forgets all worlds.
pub(super) const DELETE_ALL_WORLDS: &str = "DELETE FROM counterpart.worlds";

/// All worlds, in the order of a snapshot.
pub(super) const ALL_WORLDS: &str =
    "SELECT id, key_hash, latest FROM counterpart.worlds ORDER BY key_hash";

/// All customers of a world, in the order of the list.
pub(super) const ALL_CUSTOMERS: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM counterpart.customers WHERE world = $1 ORDER BY created_at, customers.id"
);

/// Stores a world that is put back.
pub(super) const RESTORE_WORLD: &str = "
    INSERT INTO counterpart.worlds (key_hash, customer_count, latest) VALUES ($1, $2, $3) RETURNING id";
