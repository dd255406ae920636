"""The exchange: pages, restart and resume; what was sent twice; gaps and forks; a server put back to a backup."""

import shutil
import unittest

import websocket

from client.canonical import parse
from client.tablet import PlaceLost, Report
from client.wire import Problem
from town import COLLEAGUE, INSPECTOR, OFFICER, PASSWORD, SUPERVISOR, Town, until

VISIT = {"type": "visit", "text": "मौके पर गया"}


class Exchange(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.town = Town()
        cls.addClassCleanup(cls.town.end)
        cls.inspector = cls.town.tablet("inspector", INSPECTOR)
        cls.complaints = [cls.town.complaint() for _ in range(7)]
        cls.town.marked(cls.inspector, *cls.complaints)
        cls.town.marked(cls.inspector, cls.town.complaint(), to=COLLEAGUE)

    def officers_tablet(self, label):
        tablet = self.town.tablet(label, OFFICER)
        tablet.sync(OFFICER)
        return tablet

    def copied(self, label):
        """One tablet twice: the same key, the same chain of one operation."""
        tablet = self.officers_tablet(label)
        tablet.record(OFFICER, self.complaints[3], "action.record", VISIT)
        tablet.sync(OFFICER)
        tablet.close()
        shutil.copy(self.town.folder / f"{label}.db", self.town.folder / f"{label}-copy.db")
        both = self.town.same_tablet(label), self.town.same_tablet(f"{label}-copy")
        for one in both:
            one.sign_in(OFFICER, PASSWORD)
        return both

    def assertSameCopies(self, *tablets):
        """Byte by byte."""
        first = tablets[0].store.digests(OFFICER)
        self.assertEqual(sorted(first), sorted(self.complaints))
        for tablet in tablets[1:]:
            self.assertEqual(tablet.store.digests(OFFICER), first)

    def test_a_first_pull_comes_in_pages_and_goes_on_where_it_broke(self):
        tablet = self.town.tablet("pages", OFFICER)
        tablet.page_bytes = 1
        report = Report()
        for _ in range(3):
            asked = tablet.request(OFFICER)
            tablet.take(OFFICER, asked, tablet.exchange(OFFICER, asked), report)
        self.assertEqual((report.restarts, len(report.whole)), (1, 3))
        self.assertIn("after", tablet.store.cursor(OFFICER))
        tablet.close()

        again = self.town.same_tablet("pages")
        again.sign_in(OFFICER, PASSWORD)
        again.page_bytes = 1
        rest = again.sync(OFFICER)
        self.assertEqual(rest.restarts, 0)
        self.assertEqual(sorted(report.whole + rest.whole), sorted(self.complaints))
        self.assertNotIn("after", again.store.cursor(OFFICER))
        self.assertSameCopies(again, self.officers_tablet("at-once"))

    def test_one_round_trip_sends_the_work_and_brings_what_it_changed(self):
        tablet = self.officers_tablet("one-trip")
        made = tablet.record(OFFICER, self.complaints[0], "action.record", VISIT)
        report = tablet.sync(OFFICER)
        self.assertEqual(report.exchanges, 1)
        self.assertEqual([result["outcome"] for result in report.results], ["accepted"])
        document = tablet.document(OFFICER, self.complaints[0])
        self.assertEqual(document["actions"][made["id"]]["text"], VISIT["text"])
        self.assertEqual(document["version"], report.results[0]["version"])

    def test_what_was_sent_twice_is_answered_the_same_and_counts_once(self):
        tablet = self.officers_tablet("twice")
        for _ in range(3):
            tablet.record(OFFICER, self.complaints[1], "action.record", VISIT)
        asked = tablet.request(OFFICER)
        lost = tablet.exchange(OFFICER, asked)  # committed, and the answer lost
        again = tablet.exchange(OFFICER, asked)
        self.assertEqual(again["results"], lost["results"])
        self.assertEqual(again["known_n"], lost["known_n"])
        tablet.sync(OFFICER)
        self.assertEqual(len(tablet.document(OFFICER, self.complaints[1])["actions"]), 3)
        self.assertEqual(tablet.store.waiting(), [])

    def test_a_gap_is_filled_from_where_the_server_stands(self):
        tablet = self.officers_tablet("gap")
        first = tablet.record(OFFICER, self.complaints[2], "action.record", VISIT)
        with tablet.store.transaction():  # believed to be acknowledged, and is not
            tablet.store.acknowledge({"n": first["n"], "outcome": "accepted", "version": 99})
        second = tablet.record(OFFICER, self.complaints[2], "action.record", VISIT)
        with self.assertRaises(Problem) as caught:
            tablet.exchange(OFFICER, tablet.request(OFFICER))
        self.assertEqual((caught.exception.code, caught.exception.members["expected_n"]), ("sequence_gap", first["n"]))
        tablet.sync(OFFICER)
        self.assertLessEqual({first["id"], second["id"]}, set(tablet.document(OFFICER, self.complaints[2])["actions"]))

    def test_a_copied_tablet_is_told_and_loses_nothing(self):
        tablet, copy = self.copied("copied")
        made = {one: one.record(OFFICER, self.complaints[3], "action.record", VISIT)["id"] for one in (tablet, copy)}
        tablet.sync(OFFICER)
        with self.assertRaises(Problem) as caught:
            copy.sync(OFFICER)
        self.assertEqual((caught.exception.status, caught.exception.code), (409, "device_forked"))
        self.assertEqual(len(copy.store.waiting()), 1)

        supervisor = self.town.tablet("supervisor-of-copied", SUPERVISOR)
        ask = supervisor.wire.ask
        token = supervisor.token(SUPERVISOR)
        seen = {device["device"]: device for device in ask("GET", "/v1/devices", token=token)["devices"]}[copy.device]
        self.assertEqual((seen["state"], seen["set_aside"], seen["officers"]), ("forked", 1, [OFFICER]))
        copy.enrol_anew(ask("POST", "/v1/device-codes", token=token)["code"], "copy")
        copy.sign_in(OFFICER, PASSWORD)
        copy.sync(OFFICER)
        self.assertLessEqual(set(made.values()), set(copy.document(OFFICER, self.complaints[3])["actions"]))
        tablet.sync(OFFICER)
        self.assertSameCopies(tablet, copy)

    def test_a_tablet_put_back_to_an_older_state_begins_again_with_all_that_it_has(self):
        tablet, newer = self.copied("put-back")
        newer.record(OFFICER, self.complaints[5], "action.record", VISIT)
        newer.sync(OFFICER)
        newer.close()
        with self.assertRaises(PlaceLost):
            tablet.sync(OFFICER)
        first = tablet.store.records()[0]
        tablet.enrol_anew(self.town.device_code(), "put-back")
        tablet.sign_in(OFFICER, PASSWORD)
        report = tablet.sync(OFFICER)
        self.assertEqual([(result["id"], result["outcome"], result["version"]) for result in report.results],
                         [(first["operation"]["id"], first["outcome"], first["version"])])
        self.assertSameCopies(tablet, self.officers_tablet("beside"))

    def test_what_a_lost_tablet_could_not_hand_in_is_taken_over(self):
        tablet, copy = self.copied("lost")
        tablet.record(OFFICER, self.complaints[6], "action.record", VISIT)
        tablet.sync(OFFICER)
        made = copy.record(OFFICER, self.complaints[6], "action.record", {"type": "note", "text": "बाद में"})
        with self.assertRaises(Problem):
            copy.sync(OFFICER)
        supervisor = self.town.tablet("supervisor-of-lost", SUPERVISOR)
        answer = supervisor.wire.ask("POST", f"/v1/devices/{copy.device}/take-over", token=supervisor.token(SUPERVISOR))
        self.assertEqual(answer, {"taken": 1, "left": 0})
        tablet.sync(OFFICER)
        self.assertIn(made["id"], tablet.document(OFFICER, self.complaints[6])["actions"])

    def test_a_tablet_out_of_service_gets_nothing_and_its_work_is_kept_for_the_supervisor(self):
        tablet = self.officers_tablet("stolen")
        made = tablet.record(OFFICER, self.complaints[5], "action.record", VISIT)
        supervisor = self.town.tablet("supervisor-of-stolen", SUPERVISOR)
        answer = supervisor.wire.ask("POST", f"/v1/devices/{tablet.device}/revoke", token=supervisor.token(SUPERVISOR))
        self.assertEqual(answer, {"device": tablet.device, "state": "revoked"})
        for act in (lambda: tablet.sync(OFFICER), lambda: tablet.sync(OFFICER), lambda: tablet.sign_in(OFFICER, PASSWORD)):
            with self.assertRaises(Problem) as caught:
                act()
            self.assertEqual((caught.exception.status, caught.exception.code), (403, "device_revoked"))
        answer = supervisor.wire.ask("POST", f"/v1/devices/{tablet.device}/take-over", token=supervisor.token(SUPERVISOR))
        self.assertEqual(answer, {"taken": 1, "left": 0})
        colleague = self.officers_tablet("after-the-stolen")
        self.assertIn(made["id"], colleague.document(OFFICER, self.complaints[5])["actions"])

    def test_an_officer_out_of_service_hands_in_what_was_recorded_and_gets_nothing(self):
        tablet = self.officers_tablet("leaving")
        made = tablet.record(OFFICER, self.complaints[4], "action.record", VISIT)
        self.town.leaves(OFFICER)
        self.addCleanup(self.town.comes_back, OFFICER)
        for act in (lambda: tablet.sync(OFFICER), lambda: tablet.sync(OFFICER), lambda: tablet.sign_in(OFFICER, PASSWORD)):
            with self.assertRaises(Problem) as caught:
                act()
            self.assertEqual((caught.exception.status, caught.exception.code), (403, "officer_revoked"))
        with self.assertRaises(Problem) as caught:
            tablet.sign_in(OFFICER, "a wrong password")
        self.assertEqual(caught.exception.status, 401)
        self.inspector.sync(INSPECTOR)
        self.assertIn(made["id"], self.inspector.document(INSPECTOR, self.complaints[4])["actions"])

    def test_an_altered_batch_is_not_believed(self):
        tablet = self.officers_tablet("altered")
        tablet.record(OFFICER, self.complaints[3], "action.record", VISIT)
        asked = tablet.request(OFFICER)
        asked["batch"]["ops"][0]["body"]["text"] = "कभी नहीं गया"
        with self.assertRaises(Problem) as caught:
            tablet.exchange(OFFICER, asked)
        self.assertEqual((caught.exception.status, caught.exception.code), (400, "bad_signature"))
        tablet.sync(OFFICER)
        self.assertEqual(tablet.store.waiting(), [])

    def test_what_leaves_the_scope_leaves_the_tablet_and_comes_back_whole(self):
        number = self.town.complaint()
        self.town.marked(self.inspector, number)
        tablet = self.officers_tablet("away")
        self.assertIsNotNone(tablet.document(OFFICER, number))
        self.town.marked(self.inspector, number, to=COLLEAGUE)
        self.assertEqual(tablet.sync(OFFICER).gone, [number])
        self.assertIsNone(tablet.document(OFFICER, number))
        self.town.marked(self.inspector, number)
        self.assertEqual(tablet.sync(OFFICER).whole, [number])
        self.town.marked(self.inspector, number, to=COLLEAGUE)

    def test_a_listener_hears_that_the_district_moved(self):
        tablet = self.officers_tablet("listener")
        url = self.town.server.url.replace("https", "wss") + "/v1/live"
        live = websocket.create_connection(url, timeout=60, sslopt={"ca_certs": str(self.town.certificate)},
                                           header={"Authorization": f"Bearer {tablet.token(OFFICER)}"})
        tablet.record(OFFICER, self.complaints[4], "action.record", VISIT)
        tablet.sync(OFFICER)
        hint = parse(live.recv())
        self.assertEqual(self.town.contract.wrong_with("Hint", hint), [])
        live.close()


class PutBack(unittest.TestCase):
    def test_a_server_that_forgot_is_told_again(self):
        town = Town()
        self.addCleanup(town.end)
        inspector = town.tablet("inspector", INSPECTOR)
        tablet = town.tablet("officer", OFFICER)
        before = town.complaint()
        town.marked(inspector, before)
        tablet.sync(OFFICER)
        town.stop_server()
        town.back_up()
        town.start_server()
        after = town.complaint()
        town.marked(inspector, after)
        tablet.sync(OFFICER)
        recorded = {number: tablet.record(OFFICER, number, "action.record", VISIT)["id"] for number in (before, after)}
        tablet.sync(OFFICER)
        digests = tablet.store.digests(OFFICER)

        town.stop_server()
        town.stop_portal()
        town.put_back()
        town.start_server()
        # It asks the portal first for what it has forgotten.
        with tablet.store.transaction():
            tablet.store.send_again_after(0)
        with self.assertRaises(Problem) as caught:
            tablet.sync(OFFICER)
        self.assertEqual((caught.exception.status, caught.exception.code), (503, "catching_up"))
        self.assertEqual(caught.exception.retry_after, 30)

        town.start_portal()

        def all_is_back():
            for one, officer in ((inspector, INSPECTOR), (tablet, OFFICER)):
                try:
                    one.sync(officer)
                except Problem as problem:
                    self.assertEqual(problem.code, "catching_up")
            return not tablet.store.waiting() and set(tablet.store.digests(OFFICER)) == set(digests)
        until(all_is_back, "what the server had forgotten")
        for number, operation in recorded.items():
            self.assertIn(operation, tablet.document(OFFICER, number)["actions"])
        town.stop_server()
        self.assertIn("all as the journal says", town.verify())


if __name__ == "__main__":
    unittest.main()
