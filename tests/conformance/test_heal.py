"""A copy that was damaged is noticed and made whole."""

import unittest

from town import INSPECTOR, OFFICER, Town


class Healing(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.town = Town()
        cls.addClassCleanup(cls.town.end)
        cls.inspector = cls.town.tablet("inspector", INSPECTOR)
        cls.number = cls.town.complaint()
        cls.town.marked(cls.inspector, cls.number)

    def setUp(self):
        self.tablet = self.town.tablet(self.id(), OFFICER)
        self.tablet.sync(OFFICER)

    def damaged(self, **members):
        document = self.tablet.document(OFFICER, self.number)
        with self.tablet.store.transaction():
            self.tablet.store.put(OFFICER, {**document, **members})
        return document

    def changes(self):
        self.inspector.record(INSPECTOR, self.number, "action.record", {"type": "note", "text": "फ़ोन किया"})
        self.inspector.sync(INSPECTOR)

    def assertHealed(self):
        self.assertEqual(self.tablet.store.digests(OFFICER)[self.number],
                         self.inspector.store.digests(INSPECTOR)[self.number])

    def test_by_the_digest_of_the_next_change(self):
        self.damaged(priority="urgent")
        self.changes()
        report = self.tablet.sync(OFFICER)
        self.assertEqual((report.diverged, report.whole, report.exchanges), ([self.number], [self.number], 2))
        self.assertHealed()

    def test_where_the_copy_is_not_at_the_version_that_the_change_begins_with(self):
        document = self.tablet.document(OFFICER, self.number)
        self.damaged(version=document["version"] - 1)
        self.changes()
        self.assertEqual(self.tablet.sync(OFFICER).diverged, [self.number])
        self.assertHealed()

    def test_where_there_is_no_copy_at_all(self):
        with self.tablet.store.transaction():
            self.tablet.store.remove(OFFICER, self.number)
        self.changes()
        self.assertEqual(self.tablet.sync(OFFICER).diverged, [self.number])
        self.assertHealed()

    def test_what_is_wanted_and_not_in_scope_is_gone(self):
        with self.tablet.store.transaction():
            self.tablet.store.want(OFFICER, "40016026999999")
        self.assertEqual(self.tablet.sync(OFFICER).gone, ["40016026999999"])
        self.assertEqual(self.tablet.store.wanted(OFFICER), [])


if __name__ == "__main__":
    unittest.main()
