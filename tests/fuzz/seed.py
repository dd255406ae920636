#!/usr/bin/python3
"""Writes the inputs with which the fuzzers begin, from tests/vectors: seed.py, after the vectors changed. Inputs that a
fuzzer found stay as they are; only files called seed-… are written."""

import json
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
VECTORS = HERE.parent / "vectors"


def vectors(name):
    return json.loads((VECTORS / name).read_text("utf-8"))


def text(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def sized(part):
    return len(part).to_bytes(2, "big") + part


def keep(target, inputs):
    folder = HERE / "corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("seed-*"):
        old.unlink()
    for number, part in enumerate(inputs):
        (folder / f"seed-{number:02}").write_bytes(part)


def choices(seed, length=72):
    return random.Random(seed).randbytes(length)


def main():
    canonical = vectors("canonical_json.json")
    keep("canonical_json", [case["input"].encode("utf-8") for case in canonical["accepted"] + canonical["rejected"]])

    file = vectors("operation.json")
    chain = [link["operation"] for link in file["chain"]]
    batch = {"device": file["device"], "ops": chain, "sig": file["batch"]["sig"]}
    keep("operation", [text(operation) for operation in chain + [file["with_unknown_member"]["operation"]]] + [text(batch)])

    copy = vectors("merge_patch.json")
    cursor = {"district": "kannauj", "epoch": "e", "seq": 95, "scope": "officer:ravi"}
    request = {"protocol": 1, "app": "example/1.0", "batch": batch, "cursor": cursor, "want": ["40016026000007"],
               "now_ms": 1790000000000, "page_bytes": 262144}
    result = {"id": chain[0]["id"], "n": 1, "outcome": "held", "reason": "satisfaction_missing", "version": 5}
    empty = {"protocol": 1, "results": [], "known_n": 2, "cursor": cursor, "gone": [], "documents": [], "entries": [],
             "more": False, "server_ms": 1790000000123}
    answers = [
        {**empty, "results": [result], "gone": ["40016026000123"]},
        {**empty, "entries": [case["entry"] for case in copy["entries"]]},
        {**empty, "restart": True, "cursor": {**cursor, "after": "40016026000007"}, "more": True, "known_n": 0,
         "documents": [{"document": copy["copy"]["document"], "digest": copy["copy"]["digest"]}]},
        {**empty, "entries": [{"seq": 96, "complaint": "40016026000123", "from": 2, "to": 3, "digest": "",
                               "patch": {"version": 3, "priority": "high", "fields": {"complainant.mobile": {"version": 3}}}}]},
    ]
    keep("wire", [text(request), text({**request, "want": [], "cursor": {**cursor, "after": ""}})] + [text(a) for a in answers])
    keep("feed", [bytes([right]) + sized(text(answer)) for answer in answers for right in (0, 1)])

    courier = vectors("courier_bundle.json")
    signed = {"content": courier["request"]["content"], "sig": courier["request"]["sig"]}
    answer = courier["answer"]["content"]
    for page in answer["officers"][0]["pages"]:
        page["cursor"]["scope"] = "officer:ravi"
    ravi = {**answer, "device": "tab-1", "officers": [{**answer["officers"][0], "officer": "ravi"}]}
    keep("bundle", [b"\0" + bytes.fromhex(courier["request"]["file"]), b"\0NISTARAN-BUNDLE\n", b"\1" + text(signed),
                    b"\2" + text(answer), b"\2" + text(ravi), b"\2" + text({**ravi, "problem": {"code": "sequence_gap"}}),
                    b"\3\x20\0\1", b"\3\x3a\0\1"])

    documents = [history["document"] for history in vectors("merge.json")["histories"]]
    keep("document", [b"\3" + sized(text(document)) + choices(seed) for seed, document in enumerate(documents)] +
         [choices(seed) for seed in range(200, 220)])
    keep("merge", [choices(seed) for seed in range(100, 124)])


if __name__ == "__main__":
    main()
