CREATE TABLE districts (code TEXT PRIMARY KEY, epoch TEXT NOT NULL, seq INTEGER NOT NULL DEFAULT 0, json TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE officers (id TEXT PRIMARY KEY, district TEXT NOT NULL, json TEXT NOT NULL, password TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX officers_of_district ON officers (district);

CREATE TABLE devices (
  id TEXT PRIMARY KEY, district TEXT NOT NULL, label TEXT NOT NULL, public_key TEXT NOT NULL, secret_key TEXT NOT NULL,
  state TEXT NOT NULL, head_n INTEGER NOT NULL, head_hash TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE device_officers (device TEXT NOT NULL, officer TEXT NOT NULL, PRIMARY KEY (device, officer)) WITHOUT ROWID;
CREATE TABLE device_codes (code TEXT PRIMARY KEY, district TEXT NOT NULL, expires_ms INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE sessions (token TEXT PRIMARY KEY, officer TEXT NOT NULL, device TEXT NOT NULL, expires_ms INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE journal (
  position INTEGER PRIMARY KEY, district TEXT NOT NULL, device TEXT NOT NULL, n INTEGER NOT NULL, op_id TEXT NOT NULL,
  complaint TEXT NOT NULL, hash TEXT NOT NULL, op TEXT NOT NULL, actor TEXT NOT NULL, received_ms INTEGER NOT NULL,
  outcome TEXT NOT NULL, reason TEXT NOT NULL, version INTEGER NOT NULL,
  UNIQUE (device, n));
CREATE UNIQUE INDEX journal_operation ON journal (op_id) WHERE outcome <> 'refused';
CREATE INDEX journal_of_complaint ON journal (complaint, position);
CREATE TABLE quarantine (
  id INTEGER PRIMARY KEY, device TEXT NOT NULL, n INTEGER NOT NULL, hash TEXT NOT NULL, op TEXT NOT NULL, reason TEXT NOT NULL,
  received_ms INTEGER NOT NULL, UNIQUE (device, n, hash));

CREATE TABLE documents (
  complaint TEXT PRIMARY KEY, district TEXT NOT NULL, version INTEGER NOT NULL, digest TEXT NOT NULL, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE document_scope (district TEXT NOT NULL, scope TEXT NOT NULL, complaint TEXT NOT NULL, PRIMARY KEY (district, scope, complaint)) WITHOUT ROWID;

CREATE TABLE feed (
  district TEXT NOT NULL, seq INTEGER NOT NULL, complaint TEXT NOT NULL, from_version INTEGER NOT NULL, to_version INTEGER NOT NULL,
  patch TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (district, seq)) WITHOUT ROWID;
CREATE TABLE feed_scope (district TEXT NOT NULL, scope TEXT NOT NULL, seq INTEGER NOT NULL, change TEXT NOT NULL, PRIMARY KEY (district, scope, seq)) WITHOUT ROWID;

CREATE TABLE portal_outbox (
  id INTEGER PRIMARY KEY, district TEXT NOT NULL, complaint TEXT NOT NULL, step INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL,
  idempotency_key TEXT NOT NULL UNIQUE, state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, next_ms INTEGER NOT NULL,
  last_error TEXT NOT NULL DEFAULT '', acknowledgement TEXT NOT NULL DEFAULT '', created_ms INTEGER NOT NULL, delivered_ms INTEGER NOT NULL DEFAULT 0,
  UNIQUE (complaint, step));
CREATE INDEX portal_outbox_queued ON portal_outbox (next_ms, id) WHERE state = 'queued';
CREATE INDEX portal_outbox_complaint ON portal_outbox (complaint, step) WHERE state = 'queued';

CREATE TABLE portal_cursors (district TEXT PRIMARY KEY, cursor TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE portal_records (complaint TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE portal_set_aside (number TEXT PRIMARY KEY, district TEXT NOT NULL, json TEXT NOT NULL, reason TEXT NOT NULL) WITHOUT ROWID;
