"""A tablet without network gives its work to a courier, and gets its answer by one."""

import json
import unittest

from nacl.public import PrivateKey, PublicKey, SealedBox

from client import bundle, canonical, chain
from client.wire import Problem
from contract import TOP
from town import INSPECTOR, OFFICER, Town

VISIT = {"type": "visit", "text": "मौके पर गया"}


class Courier(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.town = Town()
        cls.addClassCleanup(cls.town.end)
        cls.courier = cls.town.tablet("courier", INSPECTOR)
        cls.number = cls.town.complaint()
        cls.town.marked(cls.courier, cls.number)

    def carried(self, tablet):
        content, file = tablet.bundle(OFFICER)
        self.assertEqual(self.town.contract.wrong_with("BundleRequest", content), [])
        back = self.courier.hand_in_bundle(INSPECTOR, file)
        answer, report = tablet.take_bundle(back)
        self.assertEqual(self.town.contract.wrong_with("BundleAnswer", answer), [])
        for part in answer["officers"]:
            for page in part["pages"]:
                whole = {**page, "known_n": answer["known_n"]}
                self.assertEqual(self.town.contract.wrong_with("SyncAnswer", whole), [])
        return file, back, answer, report

    def test_work_and_answer_go_by_hand_and_twice_is_once(self):
        tablet = self.town.tablet("far-away", OFFICER)
        tablet.wire.close()  # from now on by hand
        self.carried(tablet)
        self.assertIsNotNone(tablet.document(OFFICER, self.number))
        made = [tablet.record(OFFICER, self.number, "action.record", VISIT)["id"] for _ in range(2)]
        file, back, answer, _ = self.carried(tablet)
        self.assertEqual([result["outcome"] for result in answer["results"]], ["accepted", "accepted"])
        self.assertEqual(tablet.store.waiting(), [])
        self.assertLessEqual(set(made), set(tablet.document(OFFICER, self.number)["actions"]))
        self.courier.sync(INSPECTOR)
        self.assertEqual(tablet.store.digests(OFFICER)[self.number], self.courier.store.digests(INSPECTOR)[self.number])

        self.courier.hand_in_bundle(INSPECTOR, file)
        _, report = tablet.take_bundle(back)
        self.assertEqual(report.exchanges, 0)
        self.assertEqual(len(tablet.document(OFFICER, self.number)["actions"]), 2)

    def test_what_is_no_bundle_for_this_server_is_said_to_be(self):
        tablet = self.town.tablet("faulty", OFFICER)
        content, whole = tablet.bundle(OFFICER)
        server_key = tablet.store.identity("server_key")
        damaged = whole[:-1] + bytes([whole[-1] ^ 1])
        altered = bundle.file(bundle.REQUEST, server_key, damaged[bundle.BODY_AT:])
        stranger = chain.Key()
        wrong = {
            (400, "bundle_unknown"): b"some other file, longer than the beginning of a bundle is",
            (400, "bundle_cut_off"): whole[:-10],
            (400, "bundle_damaged"): damaged,
            (400, "bundle_altered"): altered,
            (400, "bundle_is_answer"): self.courier.hand_in_bundle(INSPECTOR, whole),
            (400, "bundle_unreadable"): bundle.file(bundle.REQUEST, server_key, self.sealed(server_key, b"[]")),
            (403, "bundle_unknown_device"): bundle.sealed_request({**content, "device": "nobody"}, tablet.key, server_key),
            (403, "bundle_not_signed"): bundle.sealed_request(content, stranger, server_key),
            (421, "bundle_other_server"): bundle.sealed_request(content, tablet.key, bytes(PrivateKey.generate().public_key).hex()),
        }
        for said, file in wrong.items():
            with self.subTest(said), self.assertRaises(Problem) as caught:
                self.courier.hand_in_bundle(INSPECTOR, file)
            self.assertEqual((caught.exception.status, caught.exception.code), said)

    @staticmethod
    def sealed(key, inside):
        return SealedBox(PublicKey(bytes.fromhex(key))).encrypt(inside)


class Vector(unittest.TestCase):
    def test_is_opened_and_believed(self):
        file = json.loads((TOP / "tests/vectors/courier_bundle.json").read_text("utf-8"))
        server = PrivateKey(bytes.fromhex(file["server"]["secret_key"]))
        body = bundle.body_of(bytes.fromhex(file["request"]["file"]), bundle.REQUEST, file["server"]["public_key"])
        inside = canonical.parse(SealedBox(server).decrypt(body))
        self.assertEqual(inside["content"], file["request"]["content"])
        key = chain.Key(file["device"]["seed"])
        self.assertEqual(key.sign(f"nistaran-bundle-v1\n{canonical.digest(inside['content'])}"), inside["sig"])
        answer = bundle.opened_answer(bytes.fromhex(file["answer"]["file"]), key, file["server"]["public_key"])
        self.assertEqual(answer, file["answer"]["content"])


if __name__ == "__main__":
    unittest.main()
