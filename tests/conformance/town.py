"""A district for the tests: the real portal and the real server of this build as processes on loopback, set up by the
server's own command line. Not part of the client."""

import ctypes
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import time
from urllib.parse import urlsplit

from client.tablet import Tablet
from contract import Contract

PROGRAMS = pathlib.Path(os.environ["NISTARAN_PROGRAMS"])
TOP = pathlib.Path(__file__).resolve().parents[2]
DISTRICT_FILE = TOP / "tests/world/data/kannauj.json"
PASSWORD = "nistaran-demo-1"
CONTROL_KEY, DISTRICT_KEY = "control-key-of-the-demo", "district-key-of-the-demo"
LONGEST_S = 60  # how long anything is waited for before the test fails

OFFICER, COLLEAGUE, INSPECTOR, SUPERVISOR = "tirwa-si-1", "tirwa-si-2", "tirwa-sho", "co-tirwa"
PEOPLE = [
    (OFFICER, "जाँच अधिकारी 1 तिर्वा", "उपनिरीक्षक", "officer", "tirwa"),
    (COLLEAGUE, "जाँच अधिकारी 2 तिर्वा", "उपनिरीक्षक", "officer", "tirwa"),
    (INSPECTOR, "थाना प्रभारी तिर्वा", "निरीक्षक", "inspector", "tirwa"),
    (SUPERVISOR, "क्षेत्राधिकारी तिर्वा", "पुलिस उपाधीक्षक", "supervisor", ""),
]


def until(found, what):
    """Asks again and again; fails when it never comes."""
    end = time.monotonic() + LONGEST_S
    while time.monotonic() < end:
        value = found()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"{what} did not come")


def _as_child():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG: nothing is left behind
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a file that may not grow is an error, not a death


class Program:
    def __init__(self, words, log):
        self._log = log
        with open(log, "wb") as output:
            self._process = subprocess.Popen([str(word) for word in words], stdin=subprocess.DEVNULL, stdout=output,
                                             stderr=subprocess.STDOUT, preexec_fn=_as_child)
        self.pid = self._process.pid
        self.url = until(self._listening, f"{words[0]}: the line that says that it listens")

    def output(self):
        return pathlib.Path(self._log).read_text("utf-8")

    def _listening(self):
        found = re.search(r"listening on (\S+)\s", self.output())
        if not found and self._process.poll() is not None:
            raise AssertionError(self.output())
        return found and found.group(1)

    def stop(self):
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(LONGEST_S)


class Town:
    def __init__(self, *server_words):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="nistaran-"))
        self.contract = Contract()
        self.certificate = self.folder / "server.crt"
        self._server_words = server_words
        self._tablets = []
        self.portal = self.server = None
        self._portal_url = self._server_url = ":0"
        self._complaints = 0
        self._run("certificate", "make", "--hosts", "localhost,127.0.0.1", "--cert", self.certificate, "--key",
                  self.folder / "server.key", database=False)
        self._run("district", "load", DISTRICT_FILE)
        for name, shown, rank, role, station in PEOPLE:
            place = ["--circle", "tirwa"] + (["--station", station] if station else [])
            self._run("officer", "add", "--id", name, "--name", shown, "--rank", rank, "--role", role, "--district",
                      "kannauj", "--password-stdin", *place, said=PASSWORD + "\n")
        self.start_portal()
        self.start_server()

    # ---- headquarters ----
    def _run(self, *words, said="", database=True):
        command = [PROGRAMS / "nistaran-server", *words] + (["--db", self.database] if database else [])
        done = subprocess.run([str(word) for word in command], input=said, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise AssertionError(f"{words}: {done.stdout}{done.stderr}")
        return done.stdout.strip()

    @property
    def database(self):
        return self.folder / "server.db"

    def start_portal(self):
        self.portal = Program([PROGRAMS / "nistaran-portal", "serve", "--db", self.folder / "portal.db", "--listen",
                               "127.0.0.1", "--port", self._portal_url.rsplit(":", 1)[1], "--districts", DISTRICT_FILE,
                               "--district-key", f"kannauj={DISTRICT_KEY}", "--control-key", CONTROL_KEY],
                              self.folder / "portal.log")
        self._portal_url = self.portal.url

    def start_server(self):
        self.server = Program([PROGRAMS / "nistaran-server", "serve", "--db", self.database, "--listen", "127.0.0.1",
                               "--port", self._server_url.rsplit(":", 1)[1], "--cert", self.certificate, "--key",
                               self.folder / "server.key", "--portal", self._portal_url, "--portal-key",
                               f"kannauj={DISTRICT_KEY}", "--portal-poll-ms", "100", *self._server_words],
                              self.folder / "server.log")
        self._server_url = self.server.url

    def stop_portal(self):
        self.portal.stop()
        self.portal = None

    def stop_server(self):
        self.server.stop()
        self.server = None

    def back_up(self):
        """The database as it lies there; the server must stand still."""
        shutil.copytree(self.folder, self.folder.with_suffix(".backup"), dirs_exist_ok=True)

    def put_back(self):
        for name in ("server.db", "server.db-wal", "server.db-shm"):
            (self.folder / name).unlink(missing_ok=True)
            kept = self.folder.with_suffix(".backup") / name
            if kept.exists():
                shutil.copy(kept, self.folder)
        self._run("restored")

    def load_form(self, form):
        file = self.folder / "form.json"
        file.write_text(json.dumps(form), "utf-8")
        return self._run("form", "load", file, "--district", "kannauj")

    def device_code(self):
        return self._run("device", "code", "--district", "kannauj")

    def revoke(self, device):
        self._run("device", "revoke", "--id", device)

    def leaves(self, officer):
        self._run("officer", "revoke", "--id", officer)

    def comes_back(self, officer):
        self._run("officer", "restore", "--id", officer)

    def verify(self):
        return self._run("verify")

    def tablet(self, label, *officers):
        """Enrolled, and signed in by all of `officers`. Every answer that it gets is held to the contract."""
        tablet = self.same_tablet(label)
        tablet.enrol(self.device_code(), label)
        for officer in officers:
            tablet.sign_in(officer, PASSWORD)
        return tablet

    def same_tablet(self, label):
        """The tablet as it comes up again from what it keeps."""
        tablet = Tablet(self.folder / f"{label}.db", self.server.url, str(self.certificate), self.contract.check)
        self._tablets.append(tablet)
        return tablet

    # ---- citizen and control room ----
    def _portal_ask(self, method, path, value=None, key=""):
        connection = http.client.HTTPConnection(urlsplit(self.portal.url).netloc, timeout=LONGEST_S)
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        body = json.dumps(value).encode("utf-8") if value is not None else None
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode("utf-8")
        connection.close()
        if answer.status >= 300:
            raise AssertionError(f"portal: {answer.status} {text}")
        return json.loads(text)

    def complaint(self, station="tirwa", text="रास्ते पर पानी भरा रहता है।"):
        """Filed and sent to the district; its number."""
        self._complaints += 1
        filed = self._portal_ask("POST", "/api/v1/references", {
            "type": 2, "nature": "complaint", "category": "अन्य", "text": text, "district": "kannauj",
            "complainant": {"name": "आवेदक एक", "mobile": f"99999{self._complaints:05d}", "address": "ग्राम नगला"}}, CONTROL_KEY)
        self._portal_ask("POST", f"/api/v1/control/references/{filed['number']}/send",
                         {"district": "kannauj", "station": station}, CONTROL_KEY)
        return filed["number"]

    def tracked(self, number):
        return self._portal_ask("GET", f"/api/v1/references/{number}")

    def marked(self, inspector, *complaints, to=OFFICER):
        """Once they have come to the inspector, they are marked to an officer."""
        for number in complaints:
            def has_come(number=number):
                inspector.sync(INSPECTOR)
                return inspector.document(INSPECTOR, number)
            until(has_come, f"complaint {number}")
            inspector.record(INSPECTOR, number, "complaint.mark",
                             {"circle": "tirwa", "station": "tirwa", "officer": to, "officer_name": "जाँच अधिकारी"})
        inspector.sync(INSPECTOR)

    def end(self):
        for tablet in self._tablets:
            tablet.close()
        for program in (self.server, self.portal):
            if program:
                program.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.rmtree(self.folder.with_suffix(".backup"), ignore_errors=True)
