-- For each scope the digest of all its documents (sync/scope_digest.h); for each district how far the feed was cut off.
CREATE TABLE scope_digests (district TEXT NOT NULL, scope TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (district, scope)) WITHOUT ROWID;
ALTER TABLE feed ADD COLUMN at_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE districts ADD COLUMN feed_floor INTEGER NOT NULL DEFAULT 0;
