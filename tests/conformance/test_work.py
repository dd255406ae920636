"""What people do to one complaint at once, and what becomes of it."""

import json
import unittest

from town import INSPECTOR, OFFICER, SUPERVISOR, Town, until


class Work(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.town = Town()
        cls.addClassCleanup(cls.town.end)
        cls.inspector = cls.town.tablet("inspector", INSPECTOR)
        cls.officer = cls.town.tablet("officer", OFFICER)

    def setUp(self):
        self.number = self.town.complaint()
        self.town.marked(self.inspector, self.number)
        self.officer.sync(OFFICER)

    def does(self, kind, body):
        return self.officer.record(OFFICER, self.number, kind, body)

    def inspects(self, kind, body):
        return self.inspector.record(INSPECTOR, self.number, kind, body)

    def outcomes(self, report):
        return [(result["outcome"], result.get("reason")) for result in report.results]

    def document(self):
        return self.officer.document(OFFICER, self.number)

    def assertAgreed(self):
        self.officer.sync(OFFICER)
        self.inspector.sync(INSPECTOR)
        self.assertEqual(self.officer.store.digests(OFFICER)[self.number], self.inspector.store.digests(INSPECTOR)[self.number])

    def test_two_correct_one_number_and_the_loser_takes_it_back(self):
        mine = self.does("fields.set", {"set": {"complainant.mobile": "9999911111"}})
        self.inspects("fields.set", {"set": {"complainant.mobile": "9999922222"}})
        self.assertEqual(self.outcomes(self.inspector.sync(INSPECTOR)), [("accepted", None)])
        self.assertEqual(self.outcomes(self.officer.sync(OFFICER)), [("merged", None)])
        self.assertAgreed()
        document = self.document()
        self.assertEqual(document["complainant"]["mobile"], "9999922222")
        key = f"{mine['id']}:complainant.mobile"
        other = document["conflicts"][key]
        self.assertEqual((other["value"], other["by"], other["rule"], other["state"]),
                         ("9999911111", OFFICER, "authority", "open"))

        self.does("conflict.settle", {"conflict": key, "take": "other"})
        self.assertEqual(self.outcomes(self.officer.sync(OFFICER)), [("accepted", None)])
        self.assertAgreed()
        document = self.document()
        self.assertEqual(document["complainant"]["mobile"], "9999911111")
        self.assertEqual(document["conflicts"][key]["state"], "taken")
        self.assertEqual(document["conflicts"][key]["displaced"], "9999922222")

    def test_what_is_not_sent_yet_is_seen_and_never_stored_in_the_copy(self):
        copy = self.document()
        made = self.does("action.record", {"type": "visit", "text": "मौके पर गया"})
        self.does("fields.set", {"set": {"complainant.mobile": "9999933333"}})
        seen = self.officer.view(OFFICER, self.number)
        self.assertIn(made["id"], seen["actions"])
        self.assertEqual(seen["complainant"]["mobile"], "9999933333")
        self.assertEqual(self.document(), copy)
        self.inspects("fields.set", {"set": {"priority": "urgent"}})  # the copy moves under it
        self.inspector.sync(INSPECTOR)
        self.officer.sync(OFFICER)
        self.assertEqual(self.officer.view(OFFICER, self.number), self.document())
        self.assertEqual((self.document()["priority"], self.document()["complainant"]["mobile"]), ("urgent", "9999933333"))

    def test_different_fields_and_equal_values_never_conflict(self):
        self.does("fields.set", {"set": {"complainant.village": "नगला", "place.lat_udeg": 26966000}})
        self.inspects("fields.set", {"set": {"priority": "urgent", "complainant.village": "नगला"}})
        self.assertEqual(self.outcomes(self.inspector.sync(INSPECTOR)), [("accepted", None)])
        self.assertEqual(self.outcomes(self.officer.sync(OFFICER)), [("accepted", None)])
        self.assertAgreed()
        self.assertNotIn("conflicts", self.document())

    def test_a_report_waits_for_the_complainants_word_and_is_released_by_it(self):
        self.does("action.record", {"type": "contact", "result": "reached", "text": "बात हुई"})
        self.does("action.record", {"type": "visit", "text": "मौके पर गया"})
        self.does("report.write", {"report": "r1", "points": {"20": "शिकायत सही पाई गई।"}})
        submitted = self.does("report.submit", {"report": "r1"})
        self.assertEqual(self.outcomes(self.officer.sync(OFFICER)), [("accepted", None)] * 3 + [("held", "satisfaction_missing")])
        self.assertEqual(self.document()["held"][submitted["id"]]["reason"], "satisfaction_missing")

        self.inspector.sync(INSPECTOR)
        self.inspects("feedback.record", {"result": "satisfied"})
        self.assertEqual(self.outcomes(self.inspector.sync(INSPECTOR)), [("accepted", None)])
        self.assertAgreed()
        self.assertNotIn("held", self.document())
        self.assertEqual(self.document()["status"], "submitted")

        supervisor = self.town.tablet("supervisor", SUPERVISOR)
        supervisor.sync(SUPERVISOR)
        supervisor.record(SUPERVISOR, self.number, "report.approve", {"report": "r1", "submission": submitted["id"]})
        self.assertEqual(self.outcomes(supervisor.sync(SUPERVISOR)), [("accepted", None)])

        def disposed():
            self.officer.sync(OFFICER)
            return self.document()["status"] == "disposed"
        until(disposed, "the portal's acknowledgement")
        self.assertEqual(self.town.tracked(self.number)["state"], "disposed")
        self.assertAgreed()

    def test_what_waits_can_be_withdrawn_by_its_author(self):
        submitted = self.does("report.submit", {"report": "r9"})
        self.assertEqual(self.outcomes(self.officer.sync(OFFICER)), [("held", "nothing_there")])
        self.does("hold.close", {"operation": submitted["id"], "reason": "भूल"})
        self.assertEqual(self.outcomes(self.officer.sync(OFFICER)), [("accepted", None)])
        self.assertAgreed()
        self.assertNotIn("held", self.document())
        self.assertEqual(self.document()["closed_holds"][submitted["id"]]["closed"]["reason"], "भूल")

    def test_what_is_refused_stays_with_its_author_and_stops_nothing(self):
        version = self.document()["version"]
        self.does("fields.set", {"set": {"priority": "high"}})
        self.does("feedback.record", {"result": "satisfied"})
        self.does("action.record", {})
        self.officer.record(OFFICER, "40016026999999", "action.record", {"type": "visit"})
        self.does("action.record", {"type": "visit"})
        expected = [("refused", "role_not_allowed"), ("refused", "role_not_allowed"), ("refused", "malformed"),
                    ("refused", "unknown_complaint"), ("accepted", None)]
        self.assertEqual(self.outcomes(self.officer.sync(OFFICER)), expected)
        self.assertEqual(self.document()["version"], version + 1)
        kept = [(record["outcome"], record["reason"]) for record in self.officer.store.records()[-5:]]
        self.assertEqual(kept, expected)

    def test_a_kind_from_a_newer_app_waits(self):
        self.does("drone.fly", {"height_m": 40})
        self.assertEqual(self.outcomes(self.officer.sync(OFFICER)), [("held", "unknown_kind")])
        self.assertAgreed()

    def test_two_write_one_point_and_both_versions_stay(self):
        self.does("report.write", {"report": "r1", "points": {"19": "पहला पाठ"}})
        self.officer.sync(OFFICER)
        theirs = self.inspects("report.write", {"report": "r1", "points": {"19": "दूसरा पाठ"}})
        self.assertEqual(self.outcomes(self.inspector.sync(INSPECTOR)), [("merged", None)])
        self.assertAgreed()
        document = self.document()
        self.assertEqual(document["reports"]["r1"]["points"]["19"], "पहला पाठ")
        self.assertEqual(document["conflicts"][f"{theirs['id']}:reports.r1.points.19"]["value"], "दूसरा पाठ")

    def test_a_districts_own_form_comes_once_and_its_record_is_taken(self):
        form = {"form": "boat_patrol", "version": 1, "title": {"hi": "नाव गश्त"},
                "fields": [{"name": "ghat", "kind": "text", "label": {"hi": "घाट"}}]}
        self.town.load_form(form)
        self.officer.sync(OFFICER)
        self.assertEqual(json.loads(self.officer.store.identity("forms")), [form])
        answer = self.officer.exchange(OFFICER, self.officer.request(OFFICER))
        self.assertNotIn("forms", answer)
        record = self.does("action.record", {"type": "boat_patrol", "form_version": 1, "fields": {"ghat": "मेंहदी घाट"}})
        self.assertEqual(self.outcomes(self.officer.sync(OFFICER)), [("accepted", None)])
        self.assertAgreed()
        self.assertEqual(self.document()["actions"][record["id"]]["fields"], {"ghat": "मेंहदी घाट"})
        self.does("action.record", {"type": "boat_patrol", "form_version": 0, "fields": {"ghat": "मेंहदी घाट"}})
        self.assertEqual(self.outcomes(self.officer.sync(OFFICER)), [("refused", "malformed")])


if __name__ == "__main__":
    unittest.main()
