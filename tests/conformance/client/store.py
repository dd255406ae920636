"""What a tablet keeps (protocol.md, section 7): one SQLite file, durable at the end of each transaction."""

import contextlib
import json
import sqlite3

from .canonical import canonical, digest

_TABLES = """
CREATE TABLE IF NOT EXISTS identity (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS operations (n INTEGER PRIMARY KEY, hash TEXT NOT NULL, json TEXT NOT NULL,
  acknowledged INTEGER NOT NULL DEFAULT 0, outcome TEXT, reason TEXT, version INTEGER);
CREATE TABLE IF NOT EXISTS cursors (officer TEXT PRIMARY KEY, json TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS documents (officer TEXT, complaint TEXT, json TEXT NOT NULL, digest TEXT NOT NULL,
  stale INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (officer, complaint));
CREATE TABLE IF NOT EXISTS wanted (officer TEXT, complaint TEXT, PRIMARY KEY (officer, complaint));
"""


class Store:
    def __init__(self, path):
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.row_factory = sqlite3.Row
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.executescript(_TABLES)

    @contextlib.contextmanager
    def transaction(self):
        """Whole or not at all."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def close(self):
        self._db.close()

    # ---- who the device is ----
    def identity(self, name):
        row = self._db.execute("SELECT value FROM identity WHERE name = ?", (name,)).fetchone()
        return row["value"] if row else None

    def set_identity(self, name, value):
        self._db.execute("INSERT OR REPLACE INTO identity VALUES (?, ?)", (name, value))

    # ---- the chain ----
    def last(self):
        """The last operation and its hash, or None twice."""
        row = self._db.execute("SELECT json, hash FROM operations ORDER BY n DESC LIMIT 1").fetchone()
        return (json.loads(row["json"]), row["hash"]) if row else (None, None)

    def append(self, operation):
        self._db.execute("INSERT INTO operations (n, hash, json) VALUES (?, ?, ?)",
                         (operation["n"], digest(operation), canonical(operation).decode("utf-8")))

    def waiting(self):
        rows = self._db.execute("SELECT json FROM operations WHERE acknowledged = 0 ORDER BY n")
        return [json.loads(row["json"]) for row in rows]

    def acknowledge(self, result):
        self._db.execute("UPDATE operations SET acknowledged = 1, outcome = ?, reason = ?, version = ? WHERE n = ?",
                         (result["outcome"], result.get("reason"), result["version"], result["n"]))

    def send_again_after(self, n):
        self._db.execute("UPDATE operations SET acknowledged = 0 WHERE n > ?", (n,))

    def replace_chain(self, operations):
        """The same operations in their new places; all of them are to be sent again."""
        for operation in operations:
            self._db.execute("UPDATE operations SET hash = ?, json = ?, acknowledged = 0 WHERE n = ?",
                             (digest(operation), canonical(operation).decode("utf-8"), operation["n"]))

    def overlay(self, officer, complaint, version):
        """The officer's own operations that a copy of this version does not show yet."""
        return [record["operation"] for record in self.records()
                if (record["operation"]["by"], record["operation"]["complaint"]) == (officer, complaint) and
                (record["outcome"] is None or (record["outcome"] != "refused" and
                                               (not record["acknowledged"] or record["version"] > version)))]

    def records(self):
        """Every operation with what became of it."""
        rows = self._db.execute("SELECT * FROM operations ORDER BY n")
        return [{**dict(row), "operation": json.loads(row["json"])} for row in rows]

    # ---- an officer's scope ----
    def cursor(self, officer):
        row = self._db.execute("SELECT json FROM cursors WHERE officer = ?", (officer,)).fetchone()
        return json.loads(row["json"]) if row else None

    def set_cursor(self, officer, cursor):
        self._db.execute("INSERT OR REPLACE INTO cursors VALUES (?, ?)", (officer, json.dumps(cursor)))

    def forget_cursor(self, officer):
        self._db.execute("DELETE FROM cursors WHERE officer = ?", (officer,))

    def want_the_damaged(self, officer):
        """Copies whose bytes have not the digest with which they came."""
        for row in self._db.execute("SELECT * FROM documents WHERE officer = ?", (officer,)).fetchall():
            if digest(json.loads(row["json"])) != row["digest"]:
                self.want(officer, row["complaint"])

    def document(self, officer, complaint):
        row = self._db.execute("SELECT json FROM documents WHERE officer = ? AND complaint = ?",
                               (officer, complaint)).fetchone()
        return json.loads(row["json"]) if row else None

    def documents(self, officer):
        rows = self._db.execute("SELECT json FROM documents WHERE officer = ? ORDER BY complaint", (officer,))
        return [json.loads(row["json"]) for row in rows]

    def digests(self, officer):
        rows = self._db.execute("SELECT complaint, digest FROM documents WHERE officer = ? ORDER BY complaint", (officer,))
        return {row["complaint"]: row["digest"] for row in rows}

    def put(self, officer, document):
        self._db.execute("INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, 0)",
                         (officer, document["id"], canonical(document).decode("utf-8"), digest(document)))
        self._db.execute("DELETE FROM wanted WHERE officer = ? AND complaint = ?", (officer, document["id"]))

    def remove(self, officer, complaint):
        self._db.execute("DELETE FROM documents WHERE officer = ? AND complaint = ?", (officer, complaint))
        self._db.execute("DELETE FROM wanted WHERE officer = ? AND complaint = ?", (officer, complaint))

    def want(self, officer, complaint):
        self._db.execute("INSERT OR IGNORE INTO wanted VALUES (?, ?)", (officer, complaint))

    def wanted(self, officer):
        rows = self._db.execute("SELECT complaint FROM wanted WHERE officer = ? ORDER BY complaint", (officer,))
        return [row["complaint"] for row in rows]

    def mark_all_stale(self, officer):
        self._db.execute("UPDATE documents SET stale = 1 WHERE officer = ?", (officer,))

    def remove_stale(self, officer):
        for row in self._db.execute("SELECT complaint FROM documents WHERE officer = ? AND stale = 1", (officer,)).fetchall():
            self.remove(officer, row["complaint"])
