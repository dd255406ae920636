"""What an operation makes of a document (protocol.md, section 4): for showing what is not sent yet. `portal.update` is
left out: no tablet makes it."""

import copy as copies
import re

from .canonical import canonical, parse

ROLES = ["officer", "inspector", "supervisor", "administrator", "portal"]
LOWEST = {
    "complaint.mark": "inspector", "fields.set": "officer", "action.record": "officer", "feedback.record": "inspector",
    "report.write": "officer", "report.submit": "officer", "report.approve": "supervisor", "report.return": "inspector",
    "requirement.waive": "supervisor", "conflict.settle": "officer", "hold.close": "officer", "officer.name": "inspector", "portal.receive": "portal",
    "portal.update": "portal", "portal.acknowledge": "portal", "portal.refuse": "portal",
    "attachment.add": "officer", "attachment.arrived": "portal"}
_TEXT, _INTEGER, _BOOLEAN, _PRIORITY = "text", "integer", "boolean", "priority"
FIELDS = {
    **{f"complainant.{name}": (_TEXT, "officer") for name in ("name", "mobile", "address", "village")},
    **{f"opposite_party.{name}": (_TEXT, "officer") for name in ("name", "mobile", "address")},
    "place.village": (_TEXT, "officer"), "place.lat_udeg": (_INTEGER, "officer"), "place.lon_udeg": (_INTEGER, "officer"),
    "category": (_TEXT, "inspector"), "priority": (_PRIORITY, "inspector"), "internal_due_at_ms": (_INTEGER, "inspector"),
    "sensitive": (_BOOLEAN, "inspector")}
HELD_MAX, TEXT_BYTES_MAX, CLOCK_AHEAD_MAX_MS = 200, 32768, 300000
FORM_NAME_BYTES_MAX, FORM_FIELDS_MAX, FORM_PEOPLE_MAX = 40, 60, 20


class Held(Exception):
    pass


class Refused(Exception):
    pass


def reaches(role, lowest):
    return ROLES.index(role) >= ROLES.index(lowest)


def at(value, path):
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def put(document, path, value):
    *way, last = path.split(".")
    if value is None and at(document, path) is None:
        return  # nothing is made on the way to nothing
    for name in way:
        document = document.setdefault(name, {})
    if value is None:
        document.pop(last, None)
    else:
        document[last] = value


def without_nulls(value):
    if isinstance(value, dict):
        return {name: without_nulls(member) for name, member in value.items() if member is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


def is_id(value):
    return isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9._:/-]{1,64}", value) is not None


def is_hash(value):
    return isinstance(value, str) and re.fullmatch(r"[0-9a-f]{64}", value) is not None


def is_copy(value, bytes_max):
    return (isinstance(value, dict) and is_hash(value.get("sha256")) and isinstance(value.get("size_bytes"), int) and
            0 < value["size_bytes"] <= bytes_max and isinstance(value.get("type"), str) and len(value["type"]) <= 100 and
            re.fullmatch(r"[a-z0-9.+-]+/[a-z0-9.+-]+", value["type"]) is not None and
            ("name" not in value or (isinstance(value["name"], str) and len(value["name"].encode()) <= 255)))


def is_attachment(body):
    """Section 11."""
    wanted = {"action": str, "text": str, "source": str, "captured_at_ms": int, "lat_udeg": int, "lon_udeg": int,
              "accuracy_m": int}
    place = [body.get(name) for name in ("lat_udeg", "lon_udeg")]
    return (is_copy(body.get("file"), 41943040) and (body.get("small") is None or is_copy(body["small"], 307200)) and
            all(isinstance(body[name], kind) for name, kind in wanted.items() if body.get(name) is not None) and
            body.get("source") in (None, "camera", "file", "pad") and
            all((body.get(name) or 0) >= 0 for name in ("captured_at_ms", "accuracy_m")) and
            (place == [None, None] or (None not in place and abs(place[0]) <= 90000000 and abs(place[1]) <= 180000000)) and
            len((body.get("text") or "").encode()) <= TEXT_BYTES_MAX)


def is_form_value(value):
    is_text = lambda text: isinstance(text, str) and len(text.encode()) <= TEXT_BYTES_MAX
    is_person = lambda person: (isinstance(person, dict) and len(person) <= FORM_FIELDS_MAX and
                                all(is_text(member) for member in person.values()))
    if isinstance(value, list):
        return len(value) <= FORM_PEOPLE_MAX and all(is_person(person) for person in value)
    return value is None or is_text(value) or isinstance(value, int) or is_person(value)


def is_form_record(body):
    """Section 12; also what is no record of a form."""
    if "fields" not in body and "form_version" not in body:
        return True
    fields, version = body.get("fields"), body.get("form_version")
    return (isinstance(fields, dict) and len(fields) <= FORM_FIELDS_MAX and has_type(version, _INTEGER) and (version or 0) >= 1 and
            all(0 < len(name.encode()) <= FORM_NAME_BYTES_MAX and is_form_value(value) for name, value in fields.items()))


def has_type(value, kind):
    if value is None:
        return True
    if kind == _TEXT:
        return isinstance(value, str) and len(value.encode("utf-8")) <= TEXT_BYTES_MAX
    if kind == _INTEGER:
        return isinstance(value, int) and not isinstance(value, bool)
    if kind == _BOOLEAN:
        return isinstance(value, bool)
    return value in ("normal", "high", "urgent")


def scope_of(actor):
    if actor["role"] == "officer":
        return f"officer:{actor['id']}"
    if actor["role"] == "inspector":
        return f"station:{actor['station']}"
    if actor["role"] == "supervisor" and actor.get("circle"):
        return f"circle:{actor['circle']}"
    return "district" if actor["role"] != "administrator" else "none"


def scopes_read(actor):
    place = scope_of(actor)
    return [place] if place in ("district", "none") else [place, f"person:{actor['id']}"]


def scopes_of(document):
    assignment = document.get("assignment", {})
    if document.get("sensitive"):
        seen_by = {*document.get("named", {}), *([assignment["officer"]] if assignment.get("officer") else [])}
        return ["district"] + [f"person:{officer}" for officer in seen_by]
    return ["district"] + [f"{kind}:{assignment[kind]}" for kind in ("circle", "station", "officer") if assignment.get(kind)]


def scopes_had(actor):
    return [scope_of(actor), *actor.get("former", [])]


def in_scope(actor, document):
    return any(scope in scopes_of(document) for scope in scopes_read(actor))


def ever_in_scope(actor, document):
    if actor["district"] != document["district"]:
        return False
    read = scopes_read(actor) + scopes_had(actor)
    return in_scope(actor, document) or any(scope in document.get("holders", {}) for scope in read)


def special_close(document):
    """The request that counts and what of it is missing; (None, None) where none is asked for."""
    in_round = lambda entry: entry.get("round", 1) == document["round"]
    actions = {name: action for name, action in document.get("actions", {}).items() if in_round(action)}
    text = lambda value: value if isinstance(value, str) else ""
    said = lambda action, field: text(at(action, f"fields.{field}")).strip(" \n\t")
    asked = max(((action["at_ms"], name) for name, action in actions.items() if action["type"] == "special_close_request"),
                default=(0, None))[1]
    if asked is None or text(at(actions[asked], "fields.withdrawn")):
        return None, None
    if not said(actions[asked], "reason"):
        return asked, "special_close_reason"
    proved = any(action["type"] == "court_case" and said(action, "case_number") for action in actions.values()) or any(
        in_round(entry) and entry.get("source") != "pad" and text(entry.get("action")) in ("", asked)
        for entry in document.get("attachments", {}).values())
    return asked, None if proved else "special_close_proof"


def first_missing(document, report):
    in_round = lambda entry: entry.get("round", 1) == document["round"]
    actions = list(document.get("actions", {}).values())
    count = lambda kind, result=None: sum(1 for action in actions if action["type"] == kind and in_round(action) and
                                          (result is None or action.get("result") == result))
    witnesses = sum(1 for action in actions if action["type"] == "statement" and action.get("of") == "witness")
    category = document.get("category", "")
    land = at(document, "portal.type") == 41 or "भूमि" in category or "कब्ज" in category
    conclusion = at(document, f"reports.{report}.points.20") or ""
    word = any(in_round(entry) and entry["result"] in ("satisfied", "dissatisfied")
               for entry in document.get("feedback", {}).values())
    done = {"contact": count("contact", "reached") > 0 or (count("contact", "unreachable") >= 3 and count("visit") > 0),
            "visit": count("visit") > 0, "witnesses": witnesses >= 2 or not land,
            "conclusion": conclusion.strip(" \n\t") != "", "special_close": special_close(document)[1] is None,
            "satisfaction": word}
    waived = document.get("waivers", {})
    missing = next((name for name, is_done in done.items() if not is_done and name not in waived), None)
    if missing == "special_close":
        missing = special_close(document)[1]
    return f"{missing}_missing" if missing else None


class _Writing:
    """One operation on its way into one document."""

    def __init__(self, document, operation, actor, received_at_ms):
        self.document = document
        self.operation = operation
        self.body = operation["body"]
        self.actor = actor
        self.received_at_ms = received_at_ms

    def signed(self):
        ms = self.operation["at"]["ms"]
        made = {"by": self.actor["id"], "name": self.actor["name"], "role": self.actor["role"], "at_ms": ms,
                "round": self.document["round"]}
        if self.actor.get("rank"):
            made["rank"] = self.actor["rank"]
        if self.received_at_ms is not None:
            made["received_at_ms"] = self.received_at_ms
            if ms > self.received_at_ms + CLOCK_AHEAD_MAX_MS:
                made.update(at_ms=self.received_at_ms, claimed_at_ms=ms)
        return made

    def event(self, **members):
        self.document.setdefault("events", {})[self.operation["id"]] = {
            **self.signed(), "kind": self.operation["kind"], **members}

    def text(self, name):
        value = self.body.get(name)
        return value if isinstance(value, str) else ""

    # ---- settling ----
    def stamp(self):
        return {"version": self.document["version"], "op": self.operation["id"], "device": self.operation["device"],
                "n": self.operation["n"], "by": self.actor["id"], "name": self.actor["name"], "role": self.actor["role"],
                "at_ms": self.operation["at"]["ms"]}

    def write(self, path, value):
        put(self.document, path, value)
        self.document.setdefault("fields", {})[path] = self.stamp()

    def keep(self, path, value, stamp, rule):
        kept = {name: stamp[name] for name in ("op", "device", "by", "name", "role", "at_ms")}
        kept.update(field=path, rule=rule, state="open", since=self.document["version"])
        if value is not None:
            kept["value"] = value
        conflicts = self.document.setdefault("conflicts", {})
        for other in conflicts.values():
            if other["state"] == "open" and all(other[name] == kept[name] for name in ("field", "by", "device")):
                other["state"] = "superseded"
        conflicts[f"{stamp['op']}:{path}"] = kept

    def settle(self, path, value, rule="authority"):
        """Whether it was contested."""
        standing = at(self.document, path)
        stamp = self.document.get("fields", {}).get(path)
        seen = stamp is None or stamp["version"] <= self.operation["base"] or (
            stamp["device"] == self.operation["device"] and stamp["by"] == self.actor["id"] and
            stamp["n"] < self.operation["n"])
        if seen:
            self.write(path, value)
            return False
        if standing == value:
            return False
        if rule == "authority" and ROLES.index(self.actor["role"]) > ROLES.index(stamp["role"]):
            self.keep(path, standing, stamp, rule)
            self.write(path, value)
        else:
            self.keep(path, value, self.stamp(), rule)
        return True

    def move(self, transitions):
        """The status after it; held where there is no way."""
        for source, target in transitions:
            if source == self.document["status"]:
                return target
        raise Held("status_changed")

    # ---- the kinds: each answers whether it was contested ----
    def complaint_mark(self):
        if not self.text("station"):
            raise Refused("malformed")
        own = scopes_had(self.actor)
        asked = "station" if self.actor["role"] == "inspector" else "circle"
        if f"{asked}:{self.text(asked)}" not in own and not (asked == "circle" and "district" in own):
            raise Refused("role_not_allowed")
        self.must_see()
        status = self.move([("received", "marked"), ("marked", "marked"), ("returned", "returned")])
        said = {name: self.text(name) for name in ("circle", "station", "officer", "officer_name") if self.text(name)}
        contested = self.settle("assignment", said)
        if at(self.document, "assignment.officer"):
            self.document["status"] = status
        self.event(assignment=said)
        if self.document.get("sensitive"):
            self.keep_in_sight()
        return contested

    def must_see(self):
        """What is sensitive is opened only by those who see it today."""
        if self.document.get("sensitive") and not in_scope(self.actor, self.document):
            raise Held("not_named")

    def keep_in_sight(self):
        if not in_scope(self.actor, self.document):
            self.document.setdefault("named", {})[self.actor["id"]] = self.signed()

    def officer_name(self):
        officer = self.text("officer")
        if not is_id(officer) or not isinstance(self.body.get("named"), bool):
            raise Refused("malformed")
        self.must_see()
        said = {"officer_name": self.text("officer_name")} if self.text("officer_name") else {}
        self.event(officer=officer, named=self.body["named"], **said)
        if self.body["named"]:
            self.document.setdefault("named", {})[officer] = {**self.signed(), **said}
        else:
            self.document.get("named", {}).pop(officer, None)

    def fields_set(self):
        fields = self.body.get("set")
        if not isinstance(fields, dict) or not fields:
            raise Refused("malformed")
        for path, value in sorted(fields.items()):
            if path not in FIELDS:
                raise Held("unknown_kind")
            if not has_type(value, FIELDS[path][0]):
                raise Refused("malformed")
            if not reaches(self.actor["role"], FIELDS[path][1]):
                raise Refused("role_not_allowed")
        if "sensitive" in fields:
            self.must_see()
        was_sensitive = self.document.get("sensitive")
        before = {path: at(self.document, path) for path in fields if at(self.document, path) is not None}
        contested = [self.settle(path, value) for path, value in fields.items()]
        self.event(set={path: "" if value is None else value for path, value in fields.items()}, before=before)
        if self.document.get("sensitive") and not was_sensitive:
            self.keep_in_sight()
        return any(contested)

    def action_record(self):
        if not self.text("type") or not is_form_record(self.body):
            raise Refused("malformed")
        self.document.setdefault("actions", {})[self.operation["id"]] = {**without_nulls(self.body), **self.signed()}

    def attachment_add(self):
        if not is_attachment(self.body):
            raise Refused("malformed")
        entry = {**without_nulls(self.body), **self.signed()}
        for copy in ("file", "small"):
            if copy in entry:
                entry[copy] = {name: value for name, value in entry[copy].items() if name != "arrived_at_ms"}
        self.document.setdefault("attachments", {})[self.operation["id"]] = entry

    def attachment_arrived(self):
        if not is_hash(self.text("sha256")):
            raise Refused("malformed")
        named = [entry[copy] for entry in self.document.get("attachments", {}).values() for copy in ("file", "small")
                 if at(entry, f"{copy}.sha256") == self.text("sha256")]
        if not named:
            raise Held("nothing_there")
        for copy in named:
            copy.setdefault("arrived_at_ms", self.signed().get("received_at_ms", self.operation["at"]["ms"]))

    def feedback_record(self):
        result = self.text("result")
        if result not in ("satisfied", "dissatisfied", "unreachable") or (result == "dissatisfied" and not self.text("reason")):
            raise Refused("malformed")
        if self.body.get("signature") is not None and not is_hash(self.text("signature")):
            raise Refused("malformed")
        if at(self.document, "assignment.officer") == self.actor["id"]:
            raise Held("same_person")
        self.document.setdefault("feedback", {})[self.operation["id"]] = {**without_nulls(self.body), **self.signed()}

    def report_write(self):
        report, points = self.text("report"), self.body.get("points")
        if not report or "." in report or not points or not all(has_type(text, _TEXT) for text in points.values()):
            raise Refused("malformed")
        standing = self.document.setdefault("reports", {}).setdefault(report, {**self.signed(), "state": "draft"})
        if standing["state"] in ("submitted", "approved"):
            raise Held("report_locked")
        return any([self.settle(f"reports.{report}.points.{point}", text, "text") for point, text in points.items()])

    def report_submit(self):
        report = self.text("report")
        if not report:
            raise Refused("malformed")
        status = self.move([("marked", "submitted"), ("returned", "submitted")])
        standing = self.document.get("reports", {}).get(report)
        if standing is None:
            raise Held("nothing_there")
        if at(self.document, "assignment.officer") != self.actor["id"]:
            raise Held("not_assigned")
        missing = first_missing(self.document, report)
        if missing:
            raise Held(missing)
        standing.update(state="submitted", submission=self.operation["id"], submitted_by=self.actor["id"],
                        submitted_name=self.actor["name"], submitted_at_ms=self.operation["at"]["ms"])
        standing.pop("objection", None)
        self.document["status"] = status
        self.event(report=report)

    def _decided(self, to, returned):
        report = self.text("report")
        if not report or (returned and not self.text("objection")):
            raise Refused("malformed")
        status = self.move([("submitted", to)])
        standing = self.document.get("reports", {}).get(report, {})
        if not standing.get("submission"):
            raise Held("nothing_there")
        if standing["submission"] != self.text("submission"):
            raise Held("report_changed")
        missing = None if returned else special_close(self.document)[1]
        if missing:
            raise Held(f"{missing}_missing")
        standing["state"] = to
        self.document["status"] = status
        return report, standing

    def report_approve(self):
        report, standing = self._decided("approved", False)
        standing.update(approved_by=self.actor["id"], approved_name=self.actor["name"])
        self.event(report=report)

    def report_return(self):
        report, standing = self._decided("returned", True)
        standing["objection"] = {**self.signed(), "text": self.text("objection")}
        if self.text("point"):
            standing["objection"]["point"] = self.text("point")
        self.event(report=report, objection=self.text("objection"))

    def requirement_waive(self):
        requirement, reason = self.text("requirement"), self.text("reason")
        if requirement not in ("contact", "visit", "witnesses", "conclusion", "satisfaction") or not reason:
            raise Refused("malformed")
        self.document.setdefault("waivers", {})[requirement] = {**without_nulls(self.body), **self.signed()}
        self.event(requirement=requirement, reason=reason)

    def conflict_settle(self):
        key, take = self.text("conflict"), self.text("take")
        if take not in ("kept", "other"):
            raise Refused("malformed")
        entry = self.document.get("conflicts", {}).get(key)
        if entry is None:
            raise Held("nothing_there")
        wanted = "taken" if take == "other" else "dismissed"
        if entry["state"] == wanted:
            return False
        if entry["state"] != "open":
            raise Held("status_changed")
        path = entry["field"]
        if path in FIELDS and not reaches(self.actor["role"], FIELDS[path][1]):
            raise Refused("role_not_allowed")
        if path in ("sensitive", "assignment"):
            self.must_see()
        displaced = copies.deepcopy(at(self.document, path))
        contested = take == "other" and self.settle(path, entry.get("value"), entry["rule"])
        entry.update(state=wanted, settled=self.signed())
        if take == "other" and displaced is not None:
            entry["displaced"] = displaced
        self.event(conflict=key, take=take)
        return contested

    def hold_close(self):
        wanted = self.text("operation")
        entry = self.document.get("held", {}).get(wanted)
        if entry is None:
            raise Held("nothing_there")
        if entry["actor"]["id"] != self.actor["id"] and not reaches(self.actor["role"], "inspector"):
            raise Refused("role_not_allowed")
        closed = self.signed()
        if self.text("reason"):
            closed["reason"] = self.text("reason")
        del self.document["held"][wanted]
        self.document.setdefault("closed_holds", {})[wanted] = {**entry, "closed": closed}
        self.event(operation=wanted)

    def portal_receive(self):
        for name in ("portal", "complainant", "opposite_party", "place", "assignment"):
            if self.body.get(name):
                self.document[name] = without_nulls(self.body[name])
        if self.text("category"):
            self.document["category"] = self.text("category")
        self.document["sensitive"] = bool(self.body.get("sensitive", False))
        self.event()

    def portal_acknowledge(self):
        self.document["status"] = self.move([("approved", "disposed"), ("disposed", "disposed")])
        self.event(acknowledgement=self.text("acknowledgement"))
        fed = self.document.setdefault("portal_feed", {})
        fed.update(acknowledgement=self.text("acknowledgement"),
                   acknowledged_at_ms=self.document["events"][self.operation["id"]]["at_ms"])
        fed.pop("refusal", None)

    def portal_refuse(self):
        self.document["status"] = self.move([("approved", "approved"), ("disposed", "disposed")])
        self.event(reason=self.text("reason"))
        self.document.setdefault("portal_feed", {})["refusal"] = self.text("reason")

    def act(self):
        act = getattr(self, self.operation["kind"].replace(".", "_"), None)
        if self.operation["kind"] not in LOWEST or act is None:
            raise Held("unknown_kind")
        return bool(act())


def _try_held_again(document):
    moved = True
    while moved:
        moved = False
        for name in sorted(document.get("held", {}), key=lambda name: (document["held"][name]["since"], name)):
            entry = document["held"][name]
            if not ever_in_scope(entry["actor"], document):
                continue
            attempt = copies.deepcopy(document)
            del attempt["held"][name]
            try:
                _Writing(attempt, parse(entry["op"]), entry["actor"], entry.get("received_at_ms")).act()
            except (Held, Refused) as stays:
                entry["reason"] = str(stays)
                continue
            document, moved = attempt, True
            break
    return document


def merge(document, operation, actor, received_at_ms=None):
    """Outcome, reason and the document after it; the one before is not changed. `document` is None before there is one."""
    lowest = LOWEST.get(operation["kind"], "officer")
    if actor["role"] == "administrator" or not reaches(actor["role"], lowest):
        return "refused", "role_not_allowed", document
    if document is None:
        if operation["kind"] != "portal.receive":
            return "refused", "unknown_complaint", None
        attempt = {"format": 1, "id": operation["complaint"], "version": 1, "district": actor["district"],
                   "status": "received", "round": 1, "priority": "normal"}
    elif not ever_in_scope(actor, document):
        return "refused", "out_of_scope", document
    else:
        attempt = copies.deepcopy(document)
        attempt["version"] += 1
    untouched = copies.deepcopy(attempt)
    outcome, reason = "accepted", None
    try:
        outcome = "merged" if _Writing(attempt, operation, actor, received_at_ms).act() else "accepted"
        attempt = _try_held_again(attempt)
    except Refused as why:
        return "refused", str(why), document
    except Held as why:
        attempt, outcome, reason = untouched, "held", str(why)
        if len(attempt.get("held", {})) >= HELD_MAX:
            return "refused", "too_many_held", document
        entry = {"op": canonical(operation).decode("utf-8"), "actor": actor, "reason": reason, "since": attempt["version"]}
        if received_at_ms is not None:
            entry["received_at_ms"] = received_at_ms
        attempt.setdefault("held", {})[operation["id"]] = entry
    for scope in scopes_of(attempt):
        if scope != "district":
            attempt.setdefault("holders", {}).setdefault(scope, attempt["version"])
    for name in ("held", "conflicts", "waivers", "fields", "named"):
        if attempt.get(name) == {}:
            del attempt[name]
    return outcome, reason, attempt
