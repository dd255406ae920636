-- The keys to which tablets seal their courier bundles, and by which answers are known as ours. One pair for all
-- districts of a database; it goes with its backups.
CREATE TABLE bundle_keys (one INTEGER PRIMARY KEY CHECK (one = 1), public_key TEXT NOT NULL, secret_key TEXT NOT NULL) WITHOUT ROWID;
