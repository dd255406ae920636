"""The tablet: joins, records, exchanges (protocol.md, sections 5 to 7)."""

import json
import time

from . import bundle as bundles
from . import feed
from .canonical import canonical, digest
from .chain import (BEFORE_THE_FIRST, Key, as_typed, batch, next_time, placed_anew, replace_message, session_message,
                    uuid7)
from .comparison import Comparison
from .merge import merge
from .store import Store
from .wire import Problem, Wire, problem_of

PROTOCOL = 1
BATCH_FIRST, BATCH_MAX, BATCH_BYTES_MAX = 16, 1000, 4 * 1024 * 1024
WANT_MAX = 200


def forms_digest(own):
    return digest(own)[:16] if own else ""


class Broken(Exception):
    """The server says what can't be."""


class PlaceLost(Exception):
    """The server has operations of this device that the tablet lacks itself: it was put back or copied."""


class UpdateRequired(Exception):
    """The server took the work, and does not speak our language any more."""


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
        self.differed = False  # copies had to be compared


class Tablet:
    def __init__(self, path, url, ca, watch=None, clock=lambda: int(time.time() * 1000)):
        self.store = Store(path)
        self.wire = Wire(url, ca, watch)
        self._clock = clock
        self._tokens = {}
        self._line_failed = False
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
            self.store.set_identity("server_key", answer["server_key"])
        return answer

    def enrol_anew(self, code, label):
        """A tablet that lost its place becomes another device, with all its operations."""
        key = Key()
        replaces = {"device": self.device, "signature": self.key.sign(replace_message(self.device, key.public))}
        answer = self.wire.ask("POST", "/v1/enrol",
                               {"code": code, "public_key": key.public, "label": label, "replaces": replaces})
        with self.store.transaction():
            self.store.set_identity("device", answer["device"])
            self.store.set_identity("seed", key.seed)
            operations = [record["operation"] for record in self.store.records()]
            self.store.replace_chain(placed_anew(operations, answer["device"]))
        return answer

    def sign_in(self, officer, password):
        challenge = self.wire.ask("POST", "/v1/challenge", {"device": self.device})["challenge"]
        signature = self.key.sign(session_message(self.device, officer, challenge))
        answer = self.wire.ask("POST", "/v1/session", {"device": self.device, "officer": officer, "password": password,
                                                       "challenge": challenge, "signature": signature})
        self._tokens[officer] = answer["token"]
        with self.store.transaction():
            self.store.set_identity(f"officer {officer}", json.dumps(answer["officer"]))
            self.store.set_identity("server_key", answer["server_key"])
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
    def request(self, officer, batch_size=BATCH_MAX, comparison=None):
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
            compare = comparison.asks() if comparison else None
            forms = self.store.identity("forms digest")
        if cursor:
            asked["cursor"] = cursor
        if wanted:
            asked["want"] = wanted
        if forms:
            asked["forms"] = forms
        if compare:
            asked["compare"] = compare
        if self.page_bytes:
            asked["page_bytes"] = self.page_bytes
        return asked

    def exchange(self, officer, asked):
        return self.wire.ask("POST", "/v1/sync", asked, self._tokens[officer])

    def take(self, officer, asked, answer, report, comparison=None):
        """Whether there is more to ask for."""
        if answer["protocol"] < PROTOCOL and not answer.get("update_required"):
            raise Broken("the server is older than this client")
        operations = asked["batch"]["ops"]
        if len(answer["results"]) != len(operations):
            raise Broken("the server did not say what became of each operation")
        if operations and answer["known_n"] < operations[-1]["n"]:
            raise Broken("the server does not have what it says it has taken")
        with self.store.transaction():
            for result in answer["results"]:
                self.store.acknowledge(result)
            self.store.send_again_after(answer["known_n"])
            self._take_page(officer, answer, report)
            compared = comparison.goes_on(answer) if comparison else False
            last, _ = self.store.last()
        report.exchanges += 1
        report.results += answer["results"]
        if answer["known_n"] > (last["n"] if last else 0):
            raise PlaceLost(f"the server has operation {answer['known_n']} of this device")
        nearer = answer["documents"] or answer["gone"] or report.diverged
        wanted = self.store.wanted(officer) and (nearer or not asked.get("want"))
        return bool(self.store.waiting() or answer["more"] or wanted or compared)

    def _take_page(self, officer, page, report):
        """What came down, its cursor with it; inside a transaction."""
        for item in page["documents"]:
            if digest(item["document"]) != item["digest"]:
                raise Broken("a document was changed on the way")
        if "forms" in page:
            self.store.set_identity("forms", json.dumps(page["forms"]))
            self.store.set_identity("forms digest", forms_digest(page["forms"]))
        if page.get("restart"):
            self.store.mark_all_stale(officer)
            report.restarts += 1
        for complaint in page["gone"]:
            self.store.remove(officer, complaint)
        for item in page["documents"]:
            self.store.put(officer, item["document"])
        for entry in page["entries"]:
            word, document = feed.apply_entry(self.store.document(officer, entry["complaint"]), entry)
            if word == feed.CHANGED:
                self.store.put(officer, document)
                report.patched.append(entry["complaint"])
            elif word == feed.DIVERGED:
                self.store.want(officer, entry["complaint"])
                report.diverged.append(entry["complaint"])
        self.store.set_cursor(officer, page["cursor"])
        if "after" not in page["cursor"]:
            self.store.remove_stale(officer)
        report.gone += page["gone"]
        report.whole += [item["document"]["id"] for item in page["documents"]]

    def sync(self, officer):
        """Until nothing waits on either side. Problem where the server says no; what waits then stays."""
        report, size, gap_filled = Report(), BATCH_FIRST if self._line_failed else BATCH_MAX, False
        comparison = Comparison(self.store, officer)
        more = True
        while more:
            asked = self.request(officer, size, comparison)
            try:
                answer = self.exchange(officer, asked)
            except Problem as problem:
                self._line_failed = problem.status == 0 or problem.status >= 500
                expected = problem.members.get("expected_n")
                if problem.code != "sequence_gap" or gap_filled or not expected:
                    raise
                gap_filled = True
                with self.store.transaction():
                    self.store.send_again_after(expected - 1)
                continue
            self._line_failed = False
            more = self.take(officer, asked, answer, report, comparison)
            if answer.get("update_required") and not more:
                raise UpdateRequired("what was recorded has been handed in")
            size = min(size * 2, BATCH_MAX)
        report.differed = comparison.ever_differed
        return report

    # ---- where there is no network ----
    def bundle(self, *officers):
        """A courier file with all that waits, and each officer's question."""
        with self.store.transaction():
            waiting = self.store.waiting()
            handed_in = waiting[0]["n"] - 1 if waiting else (self.store.last()[0] or {"n": 0})["n"]
            batches = [batch(self.device, waiting[at:at + BATCH_MAX], self.key) for at in range(0, len(waiting), BATCH_MAX)]
            requests = []
            for officer in officers:
                asked = {"protocol": PROTOCOL, "app": "conformance/1", "batch": batch(self.device, [], self.key),
                         "now_ms": self._clock(), "want": self.store.wanted(officer)[:WANT_MAX]}
                if self.store.cursor(officer):
                    asked["cursor"] = self.store.cursor(officer)
                requests.append({"officer": officer, "sync": asked})
            district = json.loads(self.store.identity(f"officer {officers[0]}"))["district"]
        now = self._clock()
        content = {"format": 1, "bundle": uuid7(now), "device": self.device, "district": district, "made_at_ms": now,
                   "handed_in_n": handed_in, "batches": batches, "requests": requests}
        return content, bundles.sealed_request(content, self.key, self.store.identity("server_key"))

    def hand_in_bundle(self, officer, file):
        """The courier's part: the file as it is, with the courier's own token."""
        headers = {"Authorization": f"Bearer {self._tokens[officer]}", "Content-Type": "application/octet-stream"}
        answer = self.wire.send("POST", "/v1/bundles", file, headers)
        if answer.status != 200:
            raise problem_of(answer)
        return answer.body

    def take_bundle(self, file):
        """Pages that were taken."""
        answer = bundles.opened_answer(file, self.key, self.store.identity("server_key"))
        report = Report()
        if any(bundles.comes_from_before(self.store.cursor(part["officer"]), answer, part.get("asked"))
               for part in answer["officers"]):
            return answer, report
        waiting = {operation["n"]: operation["id"] for operation in self.store.waiting()}
        with self.store.transaction():
            for result in answer["results"]:
                if waiting.get(result["n"]) == result["id"]:
                    self.store.acknowledge(result)
            if answer["known_n"] < answer["handed_in_n"]:
                self.store.send_again_after(answer["known_n"])
        for part in answer["officers"]:
            place = part.get("asked")
            for page in part["pages"]:
                with self.store.transaction():
                    if bundles.fits(self.store.cursor(part["officer"]), place, page["cursor"]):
                        self._take_page(part["officer"], page, report)
                        report.exchanges += 1
                place = page["cursor"]
        return answer, report

    def document(self, officer, complaint):
        return self.store.document(officer, complaint)

    def view(self, officer, complaint):
        """The document as the officer sees it: the copy, and what is not in it yet laid upon it."""
        document = self.store.document(officer, complaint)
        if document is None:
            return None
        actor = json.loads(self.store.identity(f"officer {officer}"))
        for operation in self.store.overlay(officer, complaint, document["version"]):
            _, _, document = merge(document, operation, actor)
        return document

    def close(self):
        self.wire.close()
        self.store.close()
