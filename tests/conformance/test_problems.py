"""Every answer that is no success, as far as a client can bring it about, held to openapi.yaml."""

import json
import resource
import unittest

import zstandard

from client.tablet import Tablet
from client.wire import Problem
from town import INSPECTOR, OFFICER, SUPERVISOR, Town

VISIT = {"type": "visit"}


class Problems(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.town = Town()
        cls.addClassCleanup(cls.town.end)
        cls.tablet = cls.town.tablet("tablet", OFFICER)
        cls.token = cls.tablet.token(OFFICER)

    def assertAnswer(self, status, code, method, path, body=b"", headers=None, token=None):
        """The contract is checked on the way: it knows status, headers, members and code."""
        headers = dict(headers or {})
        if token:
            headers["Authorization"] = f"Bearer {token}"
        if not isinstance(body, bytes):
            body = json.dumps(body).encode("utf-8")
        answer = self.tablet.wire.send(method, path, body, headers)
        self.assertEqual((answer.status, answer.json()["code"]), (status, code), path)
        return answer

    def exchange(self, **members):
        return {"protocol": 1, "batch": {"device": self.tablet.device, "ops": []}, **members}

    def test_health_is_told_to_everybody(self):
        for path in ("/healthz", "/readyz"):
            self.assertEqual(self.tablet.wire.send("GET", path).status, 200)

    def test_without_a_token_nothing_is_told(self):
        for method, path in (("POST", "/v1/sync"), ("GET", "/v1/officers"), ("DELETE", "/v1/session")):
            for token in (None, "0" * 64):
                self.assertAnswer(401, "unauthenticated", method, path, token=token)

    def test_what_is_not_there_or_not_so(self):
        self.assertAnswer(404, "not_found", "GET", "/v1/nothing")
        allow = self.assertAnswer(405, "method_not_allowed", "GET", "/v1/session").headers["allow"]
        self.assertEqual(sorted(allow.split(", ")), ["DELETE", "POST"])
        self.assertAnswer(426, "upgrade_required", "GET", "/v1/live", token=self.token)
        self.assertAnswer(431, "headers_too_large", "GET", "/healthz", headers={"X-Long": "x" * 20000})

    def test_a_listener_without_a_token_is_told_so(self):
        upgrade = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
                   "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA=="}
        self.assertAnswer(401, "unauthenticated", "GET", "/v1/live", headers=upgrade)

    def test_what_is_malformed(self):
        for path in ("/v1/enrol", "/v1/challenge", "/v1/session"):
            for body in (b"", b"{", b"[]", b"{}"):
                self.assertAnswer(400, "malformed", "POST", path, body)
        for body in (b"{", b'{"protocol": 1.0}', b"[" * 40 + b"]" * 40):
            self.assertAnswer(400, "malformed", "POST", "/v1/sync", body, token=self.token)
        self.assertAnswer(400, "malformed", "POST", "/v1/sync", self.exchange(want=[7]), token=self.token)
        self.assertAnswer(400, "malformed", "POST", "/v1/sync", self.exchange(compare={}), token=self.token)

    def test_what_is_too_large(self):
        many = self.exchange(want=[str(number) for number in range(201)])
        self.assertAnswer(413, "too_large", "POST", "/v1/sync", many, token=self.token)
        have = {str(number): "0" * 16 for number in range(501)}
        self.assertAnswer(413, "too_large", "POST", "/v1/sync", self.exchange(compare={"have": have}), token=self.token)
        self.assertAnswer(413, "too_large", "POST", "/v1/enrol", b" " * (1024 * 1024 + 1))
        self.assertAnswer(413, "too_large", "POST", "/v1/bundles", b" " * (16 * 1024 * 1024 + 1), token=self.token)
        bomb = zstandard.ZstdCompressor().compress(b" " * (8 * 1024 * 1024 + 1))
        self.assertAnswer(413, "too_large", "POST", "/v1/sync", bomb, {"Content-Encoding": "zstd"}, self.token)

    def test_codings(self):
        self.assertAnswer(415, "unsupported_coding", "POST", "/v1/challenge", b"{}", {"Content-Encoding": "gzip"})
        self.assertAnswer(400, "malformed", "POST", "/v1/challenge", b"{}", {"Content-Encoding": "zstd"})
        coded = zstandard.ZstdCompressor().compress(json.dumps({"device": self.tablet.device}).encode())
        self.assertEqual(self.tablet.wire.send("POST", "/v1/challenge", coded, {"Content-Encoding": "zstd"}).status, 200)

    def test_another_tablets_work_is_not_taken(self):
        other = self.exchange()
        other["batch"]["device"] = "somebody-else"
        self.assertAnswer(403, "not_allowed", "POST", "/v1/sync", other, token=self.token)

    def test_a_newer_client_is_answered_in_the_newest_language_of_the_server(self):
        answer = self.tablet.exchange(OFFICER, self.exchange(protocol=99))
        self.assertEqual(answer["protocol"], 1)
        self.assertNotIn("update_required", answer)

    def test_an_older_client_may_hand_in_its_work(self):
        asked = {**self.tablet.request(OFFICER), "protocol": 0}
        answer = self.tablet.exchange(OFFICER, asked)
        self.assertTrue(answer["update_required"])
        self.assertEqual((answer["documents"], answer["entries"], answer["gone"]), ([], [], []))

    def test_tablets_are_a_supervisors_concern(self):
        for method, path in (("GET", "/v1/devices"), ("POST", "/v1/device-codes"), ("POST", "/v1/devices/x/take-over"),
                             ("POST", "/v1/devices/x/revoke")):
            self.assertAnswer(403, "not_allowed", method, path, token=self.token)
        supervisor = self.town.tablet("supervisor", SUPERVISOR)
        for act in ("take-over", "revoke"):
            self.assertAnswer(404, "not_found", "POST", f"/v1/devices/x/{act}", token=supervisor.token(SUPERVISOR))

    def test_members_from_a_newer_app_are_passed_over(self):
        answer = self.tablet.exchange(OFFICER, self.exchange(from_a_newer_app={"deep": [True]}))
        self.assertTrue(answer["restart"])


class FullDisk(unittest.TestCase):
    def test_is_said_and_the_same_batch_is_taken_once_there_is_room(self):
        town = Town()
        self.addCleanup(town.end)
        inspector, tablet = town.tablet("inspector", INSPECTOR), town.tablet("officer", OFFICER)
        number = town.complaint()
        town.marked(inspector, number)
        tablet.sync(OFFICER)
        tablet.record(OFFICER, number, "action.record", VISIT)
        before = resource.prlimit(town.server.pid, resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))
        with self.assertRaises(Problem) as caught:
            tablet.sync(OFFICER)
        self.assertEqual((caught.exception.status, caught.exception.code, caught.exception.retry_after), (507, "storage_full", 60))
        self.assertEqual(len(tablet.store.waiting()), 1)
        resource.prlimit(town.server.pid, resource.RLIMIT_FSIZE, before)
        tablet.sync(OFFICER)
        self.assertEqual(tablet.store.waiting(), [])


class Flood(unittest.TestCase):
    def test_is_told_when_to_come_again(self):
        town = Town("--requests-per-second", "1")
        self.addCleanup(town.end)
        tablet = Tablet(town.folder / "flood.db", town.server.url, str(town.certificate), town.contract.check)
        self.addCleanup(tablet.close)
        answers = [tablet.wire.send("GET", "/healthz") for _ in range(20)]
        last = answers[-1]
        self.assertEqual((last.status, last.json()["code"]), (429, "rate_limited"))
        self.assertGreaterEqual(int(last.headers["retry-after"]), 1)


if __name__ == "__main__":
    unittest.main()
