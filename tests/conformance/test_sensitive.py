"""A matter about a woman or a child: who sees it, and who lets others in."""

import unittest

from town import INSPECTOR, OFFICER, SUPERVISOR, Town


class Sensitive(unittest.TestCase):
    def setUp(self):
        self.town = Town()
        self.addCleanup(self.town.end)
        self.number = self.town.complaint()
        self.inspector = self.town.tablet("inspector", INSPECTOR)
        self.town.marked(self.inspector, self.number)
        self.officer = self.town.tablet("officer", OFFICER)
        self.above = self.town.tablet("circle", SUPERVISOR)
        self.all_sync()

    def all_sync(self):
        for tablet, who in ((self.inspector, INSPECTOR), (self.officer, OFFICER), (self.above, SUPERVISOR)):
            tablet.sync(who)

    def make_sensitive(self):
        self.inspector.record(INSPECTOR, self.number, "fields.set", {"set": {"sensitive": True}})
        self.inspector.sync(INSPECTOR)

    def test_it_is_seen_by_those_who_are_named_or_work_it_alone(self):
        self.assertIn(self.number, self.above.store.digests(SUPERVISOR))
        self.make_sensitive()
        self.all_sync()
        self.assertIn(self.number, self.inspector.store.digests(INSPECTOR))
        self.assertIn(self.number, self.officer.store.digests(OFFICER))
        self.assertNotIn(self.number, self.above.store.digests(SUPERVISOR))
        self.inspector.record(INSPECTOR, self.number, "officer.name", {"officer": SUPERVISOR, "named": True})
        self.all_sync()
        self.assertEqual(self.above.store.digests(SUPERVISOR), self.inspector.store.digests(INSPECTOR))

    def test_who_does_not_see_it_any_more_opens_it_to_nobody(self):
        self.above.record(SUPERVISOR, self.number, "fields.set", {"set": {"sensitive": False}})
        self.make_sensitive()
        self.all_sync()
        self.assertNotIn(self.number, self.above.store.digests(SUPERVISOR))
        self.inspector.sync(INSPECTOR)  # what the circle handed in came after
        document = self.inspector.document(INSPECTOR, self.number)
        self.assertTrue(document["sensitive"])
        self.assertEqual([entry["reason"] for entry in document["held"].values()], ["not_named"])


if __name__ == "__main__":
    unittest.main()
