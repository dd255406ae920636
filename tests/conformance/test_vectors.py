"""The client against tests/vectors: its bytes are those of the server."""

import hashlib
import json
import unittest

from nacl.signing import VerifyKey

from client import canonical, chain, feed
from client.merge import merge
from contract import TOP


def vectors(name):
    return json.loads((TOP / "tests/vectors" / name).read_text("utf-8"))


class CanonicalJson(unittest.TestCase):
    def test_is_byte_by_byte_the_same(self):
        for case in vectors("canonical_json.json")["accepted"]:
            with self.subTest(case["name"]):
                value = canonical.parse(case["input"])
                self.assertEqual(canonical.canonical(value).decode("utf-8"), case["canonical"])
                self.assertEqual(canonical.digest(value), case["sha256"])
                self.assertEqual(hashlib.sha256(case["canonical"].encode("utf-8")).hexdigest(), case["sha256"])

    def test_is_not_made_of_what_is_refused(self):
        for case in vectors("canonical_json.json")["rejected"]:
            with self.subTest(case["name"]), self.assertRaises(canonical.NotOurJson):
                canonical.parse(case["input"])


class Identity(unittest.TestCase):
    def test_of_the_right_characters_is_an_id(self):
        for case in vectors("identity.json")["ids"]:
            self.assertEqual(chain.is_id(case["text"]), case["is_id"], case["text"])

    def test_is_made_of_time_and_chance(self):
        for case in vectors("identity.json")["uuid7"]:
            self.assertEqual(chain.uuid7(case["ms"], bytes.fromhex(case["random"])), case["uuid"])


class Operations(unittest.TestCase):
    def setUp(self):
        self.file = vectors("operation.json")
        self.key = chain.Key(self.file["seed"])

    def test_have_the_hash_that_the_next_one_names(self):
        before, last = chain.BEFORE_THE_FIRST, None
        for n, link in enumerate(self.file["chain"], 1):
            operation = link["operation"]
            self.assertEqual(canonical.canonical(operation).decode("utf-8"), link["canonical"])
            self.assertEqual(canonical.digest(operation), link["hash"])
            self.assertEqual((operation["n"], operation["prev"]), (n, before))
            self.assertEqual(operation["at"], chain.next_time(last, link["wall_ms"]))
            before, last = link["hash"], operation["at"]
        newer = self.file["with_unknown_member"]
        self.assertEqual(canonical.digest(newer["operation"]), newer["hash"])

    def test_are_signed_as_a_batch(self):
        self.assertEqual(self.key.public, self.file["public_key"])
        operations = [link["operation"] for link in self.file["chain"]]
        for name, part in (("batch", operations), ("batch_of_first", operations[:1])):
            made = chain.batch(self.file["device"], part, self.key)
            self.assertEqual(chain.batch_message(made["device"], canonical.digest(part[-1])), self.file[name]["message"])
            self.assertEqual(made["sig"], self.file[name]["sig"])
            VerifyKey(bytes.fromhex(self.key.public)).verify(self.file[name]["message"].encode(), bytes.fromhex(made["sig"]))
        self.assertNotIn("sig", chain.batch(self.file["device"], [], self.key))


class Session(unittest.TestCase):
    def test_is_signed_over_device_officer_and_challenge(self):
        file = vectors("session.json")
        message = chain.session_message(file["device"], file["officer"], file["challenge"])
        self.assertEqual(message, file["message"])
        self.assertEqual(chain.Key(file["seed"]).sign(message), file["signature"])
        replacing = chain.replace_message(file["device"], file["public_key"])
        self.assertEqual(replacing, file["replace"]["message"])
        self.assertEqual(chain.Key(file["seed"]).sign(replacing), file["replace"]["signature"])


class Feed(unittest.TestCase):
    def setUp(self):
        self.file = vectors("merge_patch.json")

    def test_patches_as_rfc_7386_says(self):
        for case in self.file["patches"]:
            with self.subTest(case["name"]):
                self.assertEqual(feed.patched(case["before"], case["patch"]), case["after"])

    def test_follows_an_entry_or_notices_why_not(self):
        copy = self.file["copy"]
        self.assertEqual(canonical.digest(copy["document"]), copy["digest"])
        for case in self.file["entries"]:
            with self.subTest(case["name"]):
                word, document = feed.apply_entry(copy["document"], case["entry"])
                self.assertEqual(word, case["result"])
                self.assertEqual(canonical.digest(document), case["digest"])

    def test_sums_up_a_scope(self):
        for case in vectors("scope_digest.json")["cases"]:
            self.assertEqual(feed.scope_digest(case["documents"]), case["scope_digest"])

    def test_follows_whole_histories(self):
        for history in vectors("merge.json")["histories"]:
            document = {}
            for step in history["steps"]:
                document = feed.patched(document, step["patch"])
                self.assertEqual(canonical.digest(document), step["digest"], history["name"])
            self.assertEqual(document, history["document"])

    def test_makes_of_every_operation_what_the_server_makes_of_it(self):
        for history in vectors("merge.json")["histories"]:
            document = None
            for step in history["steps"]:
                outcome, reason, document = merge(document, step["operation"], step["actor"], step["received_at_ms"])
                said = history["name"], step["operation"]["id"]
                self.assertEqual((outcome, reason), (step["outcome"], step.get("reason")), said)
                self.assertEqual(canonical.digest(document), step["digest"], said)


if __name__ == "__main__":
    unittest.main()
