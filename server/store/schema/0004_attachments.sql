-- Which complaints name which files: who may fetch one is found without looking through documents.
CREATE TABLE attachment_files (sha256 TEXT NOT NULL, complaint TEXT NOT NULL, PRIMARY KEY (sha256, complaint)) WITHOUT ROWID;
-- How far an upload has come is what lies in its file, never a number here.
CREATE TABLE uploads (
  id TEXT PRIMARY KEY, device TEXT NOT NULL, sha256 TEXT NOT NULL, length INTEGER NOT NULL, type TEXT NOT NULL, expires_ms INTEGER NOT NULL,
  complete INTEGER NOT NULL,
  UNIQUE (device, sha256)) WITHOUT ROWID;
CREATE INDEX uploads_expiring ON uploads (expires_ms);
