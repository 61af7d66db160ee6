-- A database as the first version of the server left it.
PRAGMA application_id = 0x43504353;

CREATE TABLE migrations (
    version INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT;

INSERT INTO migrations VALUES (1, 'customers', 1700000000000);

CREATE TABLE worlds (
    id INTEGER PRIMARY KEY,
    key_hash BLOB NOT NULL UNIQUE CHECK (length(key_hash) = 32),
    customer_count INTEGER NOT NULL DEFAULT 0 CHECK (customer_count >= 0),
    latest INTEGER NOT NULL
) STRICT;

CREATE TABLE customers (
    id TEXT PRIMARY KEY,
    world INTEGER NOT NULL REFERENCES worlds (id),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL CHECK (updated_at >= created_at),
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    invoice_number_base TEXT NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    logo_url TEXT,
    icon_url TEXT,
    domain TEXT,
    external_id TEXT NOT NULL,
    user_id TEXT,
    catalog_id TEXT
) STRICT;

CREATE UNIQUE INDEX customers_active ON customers (world, external_id) WHERE archived = 0;
CREATE INDEX customers_archived ON customers (world, external_id, updated_at) WHERE archived = 1;
CREATE UNIQUE INDEX customers_invoice_number_base ON customers (world, invoice_number_base);
CREATE INDEX customers_listed ON customers (world, created_at, id);

INSERT INTO worlds VALUES (1, x'4de4b4c7c6d1e8f0a1b2c3d4e5f60718293a4b5c6d7e8f901122334455667788', 2, 1700000002000);
INSERT INTO customers VALUES
    ('cust_000000000000000000001', 1, 1700000001000, 1700000001000, 'ada@example.com', 'Ada', '0A1B2C3', 0, 'l', 'i', 'd', 'user_1', 'u', 'c'),
    ('cust_000000000000000000002', 1, 1700000002000, 1700000003000, 'eve@example.com', 'Eve', '0A1B2C4', 1, NULL, NULL, NULL, 'user_2', NULL, NULL);
