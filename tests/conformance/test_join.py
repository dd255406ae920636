"""A tablet joins, officers sign in and out."""

import unittest

from client.wire import Problem
from town import COLLEAGUE, INSPECTOR, OFFICER, PASSWORD, Town


class Joining(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.town = Town()
        cls.addClassCleanup(cls.town.end)

    def assertProblem(self, status, code, act):
        with self.assertRaises(Problem) as caught:
            act()
        self.assertEqual((caught.exception.status, caught.exception.code), (status, code))
        return caught.exception

    def test_a_code_makes_one_tablet_known_once(self):
        code = self.town.device_code()
        tablet = self.town.same_tablet("first")
        answer = tablet.enrol(" " + code.lower().replace("-", ""), "तिर्वा 1")
        self.assertEqual(answer["district"]["district"]["code"], "kannauj")
        self.assertIn(OFFICER, [officer["id"] for officer in answer["officers"]])
        self.assertProblem(403, "not_allowed", lambda: self.town.same_tablet("second").enrol(code, "तिर्वा 2"))

    def test_several_officers_use_one_tablet(self):
        tablet = self.town.tablet("shared", OFFICER, COLLEAGUE)
        for officer in (OFFICER, COLLEAGUE):
            self.assertEqual(tablet.sync(officer).exchanges, 1)
        officers = tablet.wire.ask("GET", "/v1/officers", token=tablet.token(COLLEAGUE))["officers"]
        self.assertEqual({officer["role"] for officer in officers}, {"officer", "inspector", "supervisor"})

    def test_a_token_ends_with_signing_out(self):
        tablet = self.town.tablet("leaving", OFFICER)
        token = tablet.token(OFFICER)
        tablet.sign_out(OFFICER)
        self.assertProblem(401, "unauthenticated", lambda: tablet.wire.ask("GET", "/v1/officers", token=token))

    def test_the_key_of_the_tablet_and_the_password_are_both_asked_for(self):
        tablet = self.town.tablet("guarded")
        self.assertProblem(401, "unauthenticated", lambda: tablet.sign_in(OFFICER, "guessed"))
        with tablet.store.transaction():
            tablet.store.set_identity("seed", "00" * 32)
        self.assertProblem(401, "unauthenticated", lambda: tablet.sign_in(OFFICER, PASSWORD))

    def test_wrong_passwords_let_the_right_one_wait(self):
        tablet = self.town.tablet("guessing")
        for _ in range(5):
            self.assertProblem(401, "unauthenticated", lambda: tablet.sign_in(INSPECTOR, "guessed"))
        paused = self.assertProblem(429, "rate_limited", lambda: tablet.sign_in(INSPECTOR, PASSWORD))
        self.assertGreater(paused.retry_after, 60)


if __name__ == "__main__":
    unittest.main()
