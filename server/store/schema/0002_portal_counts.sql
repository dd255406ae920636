-- By how much the portal's count of a complaint's steps differs from what stands in portal_outbox: a database
-- that was put back to a backup has forgotten some of them.
CREATE TABLE portal_counts (complaint TEXT PRIMARY KEY, ahead INTEGER NOT NULL) WITHOUT ROWID;
