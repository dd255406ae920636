"""The tablet: joins, records, exchanges (protocol.md, sections 5 to 7)."""

import time

from . import feed
from .canonical import canonical, digest
from .chain import BEFORE_THE_FIRST, Key, as_typed, batch, next_time, session_message, uuid7
from .store import Store
from .wire import Problem, Wire

PROTOCOL = 1
BATCH_FIRST, BATCH_MAX, BATCH_BYTES_MAX = 16, 500, 4 * 1024 * 1024
WANT_MAX = 200


class Broken(Exception):
    """The server says what can't be."""


class Report:
    """What one sync did."""

    def __init__(self):
        self.exchanges = 0
        self.results = []
        self.whole = []  # numbers of documents that came whole
        self.patched = []
        self.gone = []
        self.diverged = []
        self.restarts = 0


class Tablet:
    def __init__(self, path, url, ca, watch=None, clock=lambda: int(time.time() * 1000)):
        self.store = Store(path)
        self.wire = Wire(url, ca, watch)
        self._clock = clock
        self._tokens = {}
        self.page_bytes = 0

    @property
    def device(self):
        return self.store.identity("device")

    @property
    def key(self):
        return Key(self.store.identity("seed"))

    # ---- joining ----
    def enrol(self, code, label):
        key = Key()
        answer = self.wire.ask("POST", "/v1/enrol", {"code": code, "public_key": key.public, "label": label})
        with self.store.transaction():
            self.store.set_identity("device", answer["device"])
            self.store.set_identity("seed", key.seed)
        return answer

    def sign_in(self, officer, password):
        challenge = self.wire.ask("POST", "/v1/challenge", {"device": self.device})["challenge"]
        signature = self.key.sign(session_message(self.device, officer, challenge))
        answer = self.wire.ask("POST", "/v1/session", {"device": self.device, "officer": officer, "password": password,
                                                       "challenge": challenge, "signature": signature})
        self._tokens[officer] = answer["token"]
        return answer

    def sign_out(self, officer):
        self.wire.ask("DELETE", "/v1/session", token=self._tokens.pop(officer))

    def token(self, officer):
        return self._tokens[officer]

    # ---- recording ----
    def record(self, officer, complaint, kind, body):
        with self.store.transaction():
            last, last_hash = self.store.last()
            seen = self.store.document(officer, complaint)
            now = self._clock()
            operation = {"id": uuid7(now), "device": self.device, "n": last["n"] + 1 if last else 1,
                         "prev": last_hash or BEFORE_THE_FIRST, "at": next_time(last and last["at"], now), "by": officer,
                         "complaint": complaint, "kind": kind, "base": seen["version"] if seen else 0, "body": as_typed(body)}
            self.store.append(operation)
        return operation

    # ---- the exchange ----
    def request(self, officer, batch_size=BATCH_FIRST):
        with self.store.transaction():
            operations, size = [], 0
            for operation in self.store.waiting()[:batch_size]:
                size += len(canonical(operation))
                if operations and size > BATCH_BYTES_MAX:
                    break
                operations.append(operation)
            asked = {"protocol": PROTOCOL, "app": "conformance/1", "batch": batch(self.device, operations, self.key),
                     "now_ms": self._clock()}
            cursor, wanted = self.store.cursor(officer), self.store.wanted(officer)[:WANT_MAX]
        if cursor:
            asked["cursor"] = cursor
        if wanted:
            asked["want"] = wanted
        if self.page_bytes:
            asked["page_bytes"] = self.page_bytes
        return asked

    def exchange(self, officer, asked):
        return self.wire.ask("POST", "/v1/sync", asked, self._tokens[officer])

    def take(self, officer, asked, answer, report):
        operations = asked["batch"]["ops"]
        if len(answer["results"]) != len(operations):
            raise Broken("the server did not say what became of each operation")
        if operations and answer["known_n"] < operations[-1]["n"]:
            raise Broken("the server does not have what it says it has taken")
        for item in answer["documents"]:
            if digest(item["document"]) != item["digest"]:
                raise Broken("a document was changed on the way")
        with self.store.transaction():
            for result in answer["results"]:
                self.store.acknowledge(result)
            self.store.send_again_after(answer["known_n"])
            if answer.get("restart"):
                self.store.mark_all_stale(officer)
                report.restarts += 1
            for complaint in answer["gone"]:
                self.store.remove(officer, complaint)
            for item in answer["documents"]:
                self.store.put(officer, item["document"])
            for entry in answer["entries"]:
                word, document = feed.apply_entry(self.store.document(officer, entry["complaint"]), entry)
                if word == feed.CHANGED:
                    self.store.put(officer, document)
                    report.patched.append(entry["complaint"])
                elif word == feed.DIVERGED:
                    self.store.want(officer, entry["complaint"])
                    report.diverged.append(entry["complaint"])
            self.store.set_cursor(officer, answer["cursor"])
            if "after" not in answer["cursor"]:
                self.store.remove_stale(officer)
        report.exchanges += 1
        report.results += answer["results"]
        report.gone += answer["gone"]
        report.whole += [item["document"]["id"] for item in answer["documents"]]

    def sync(self, officer):
        """Until nothing waits on either side. Problem where the server says no; what waits then stays."""
        report, size, gap_filled = Report(), BATCH_FIRST, False
        while True:
            asked = self.request(officer, size)
            try:
                answer = self.exchange(officer, asked)
            except Problem as problem:
                expected = problem.members.get("expected_n")
                if problem.code != "sequence_gap" or gap_filled or not expected:
                    raise
                gap_filled = True
                with self.store.transaction():
                    self.store.send_again_after(expected - 1)
                continue
            self.take(officer, asked, answer, report)
            size = min(size * 2, BATCH_MAX)
            if not (self.store.waiting() or answer["more"] or self.store.wanted(officer)):
                return report

    def document(self, officer, complaint):
        return self.store.document(officer, complaint)

    def close(self):
        self.wire.close()
        self.store.close()
