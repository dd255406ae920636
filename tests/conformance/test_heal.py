"""A copy that was damaged is noticed and made whole."""

import json
import sqlite3
import unittest

from town import INSPECTOR, OFFICER, Town


class Healing(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.town = Town()
        cls.addClassCleanup(cls.town.end)
        cls.inspector = cls.town.tablet("inspector", INSPECTOR)
        cls.number = cls.town.complaint()
        cls.other = cls.town.complaint()
        cls.town.marked(cls.inspector, cls.number, cls.other)

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

    def test_by_the_digest_of_the_scope_where_a_copy_rotted_on_the_disk(self):
        document = self.tablet.document(OFFICER, self.number)
        disk = sqlite3.connect(self.town.folder / f"{self.id()}.db")
        with disk:  # its digest still says what it should be
            disk.execute("UPDATE documents SET json = ? WHERE complaint = ?",
                         (json.dumps({**document, "priority": "urgent"}), self.number))
        disk.close()
        self.assertEqual(self.tablet.document(OFFICER, self.number)["priority"], "urgent")
        with self.tablet.store.transaction():
            self.tablet.store.remove(OFFICER, self.other)  # a second one is lost
        report = self.tablet.sync(OFFICER)
        self.assertTrue(report.differed)
        self.assertHealed()
        self.assertEqual(self.tablet.document(OFFICER, self.number)["priority"], "normal")
        self.assertIsNotNone(self.tablet.document(OFFICER, self.other))

    def test_by_comparing_where_a_copy_was_changed_together_with_its_digest(self):
        self.damaged(priority="urgent")
        report = self.tablet.sync(OFFICER)
        self.assertTrue(report.differed)
        self.assertEqual(report.whole, [self.number])
        self.assertHealed()

    def test_by_comparing_where_a_copy_is_too_many(self):
        document = self.tablet.document(OFFICER, self.number)
        with self.tablet.store.transaction():
            self.tablet.store.put(OFFICER, {**document, "id": "10016026000001"})
        self.assertEqual(self.tablet.sync(OFFICER).gone, ["10016026000001"])
        self.assertIsNone(self.tablet.document(OFFICER, "10016026000001"))

    def test_all_of_it_page_by_page(self):
        with self.tablet.store.transaction():
            for number in (self.number, self.other):
                document = self.tablet.document(OFFICER, number)
                self.tablet.store.put(OFFICER, {**document, "priority": "urgent"})
        self.tablet.page_bytes = 1
        report = self.tablet.sync(OFFICER)
        self.assertEqual(sorted(report.whole), sorted([self.number, self.other]))
        self.assertHealed()

    def test_what_is_wanted_and_not_in_scope_is_gone(self):
        with self.tablet.store.transaction():
            self.tablet.store.want(OFFICER, "40016026999999")
        self.assertEqual(self.tablet.sync(OFFICER).gone, ["40016026999999"])
        self.assertEqual(self.tablet.store.wanted(OFFICER), [])


if __name__ == "__main__":
    unittest.main()
