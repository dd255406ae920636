"""The documents among themselves: openapi.yaml is well formed and says the same as protocol.md and as the routes."""

import json
import pathlib
import re
import unittest

import jsonschema

from contract import TOP, Contract

PROTOCOL = (TOP / "docs/protocol.md").read_text("utf-8")
# Of Debian's package openapi-specification.
SPECIFICATION = pathlib.Path("/usr/share/openapi-specification/schemas/v3.0/schema.json")


def rows_under(heading_of_column):
    """First and second column of the table of protocol.md whose first column is called so."""
    table = PROTOCOL.split(f"\n| {heading_of_column} |", 1)[1].split("\n\n", 1)[0]
    return [[cell.strip() for cell in line.split("|")[1:]] for line in table.splitlines()[2:]]


class OpenApi(unittest.TestCase):
    def setUp(self):
        self.contract = Contract()
        self.document = self.contract.document

    def operations(self):
        for path, methods in self.document["paths"].items():
            for method, operation in methods.items():
                yield method.upper(), path, operation

    def test_is_what_the_specification_asks_for(self):
        specification = json.loads(SPECIFICATION.read_text("utf-8"))
        errors = jsonschema.Draft4Validator(specification).iter_errors(self.document)
        self.assertEqual([f"{list(error.absolute_path)}: {error.message}" for error in errors], [])

    def test_refers_only_to_what_is_there_and_uses_all_of_it(self):
        text = json.dumps(self.document)
        used = set(re.findall(r'"\$ref": "(#/components/[^"]+)"', text))
        there = {f"#/components/{kind}/{name}" for kind in ("schemas", "responses", "headers")
                 for name in self.document["components"][kind]}
        spoken = {f"#/components/schemas/{name}" for name in ("Hint", "BundleRequest", "BundleAnswer")} | {f"#/components/responses/{name}"
                                                  for name in ("NotFound", "MethodNotAllowed", "HeadersTooLarge")}
        self.assertEqual(used - there, set())
        self.assertEqual(there - used - spoken, set())

    def test_names_each_operation_once_and_sums_it_up(self):
        names = [operation["operationId"] for _, _, operation in self.operations()]
        self.assertEqual(len(names), len(set(names)))
        tags = {tag["name"] for tag in self.document["tags"]}
        for _, path, operation in self.operations():
            self.assertTrue(operation["summary"].endswith("."), path)
            self.assertLessEqual(set(operation["tags"]), tags)

    def test_has_examples_that_are_as_it_says(self):
        for name, schema in self.document["components"]["schemas"].items():
            if "example" in schema:
                self.assertEqual(self.contract.wrong_with(name, schema["example"]), [], name)
        for name, response in self.document["components"]["responses"].items():
            for media in response.get("content", {}).values():
                if "example" in media:
                    self.assertEqual(self.contract.wrong_with(media["schema"], media["example"]), [], name)

    def test_has_every_route_of_the_server_and_no_other(self):
        routes = set()
        for file in (TOP / "server/api").glob("*.cpp"):
            text = file.read_text("utf-8")
            routes |= set(re.findall(r'\badd\(\s*"([A-Z]+)",\s*"(/[^"]*)"', text))
            routes |= {("GET", path) for path in re.findall(r'\.live\(\s*"(/[^"]*)"', text)}
        self.assertEqual({(method, path) for method, path, _ in self.operations()}, routes)


class Protocol(unittest.TestCase):
    def setUp(self):
        self.contract = Contract()

    def test_has_examples_that_are_as_openapi_says(self):
        examples = re.findall(r"```json(?: (\w+))?\n(.*?)```", PROTOCOL, re.S)
        self.assertGreaterEqual(len(examples), 5)
        for name, text in examples:
            self.assertTrue(name, f"an example says what it is: {text[:60]}")
            self.assertEqual(self.contract.wrong_with(name, json.loads(text)), [], name)

    def test_has_the_codes_and_reasons_of_openapi(self):
        schemas = self.contract.document["components"]["schemas"]
        codes = {row[0].strip("`") for row in rows_under("`code`")}
        codes |= {code for row in rows_under("status") for code in re.findall(r"`(\w+)`", row[1])}
        self.assertEqual(codes, set(schemas["Problem"]["properties"]["code"]["enum"]))
        reasons = {row[0].strip("`") for row in rows_under("`reason`")}
        self.assertEqual(reasons, set(schemas["Result"]["properties"]["reason"]["enum"]))
        outcomes = {row[0].strip("`") for row in rows_under("`outcome`")}
        self.assertEqual(outcomes, set(schemas["Result"]["properties"]["outcome"]["enum"]))

    def test_has_the_limits_of_openapi(self):
        limits = {row[0].strip("`"): int(row[1]) for row in rows_under("limit")}
        schemas = self.contract.document["components"]["schemas"]
        self.assertEqual(schemas["Batch"]["properties"]["ops"]["maxItems"], limits["batch_operations_max"])
        self.assertEqual(schemas["SyncAnswer"]["properties"]["results"]["maxItems"], limits["batch_operations_max"])
        self.assertEqual(schemas["SyncRequest"]["properties"]["want"]["maxItems"], limits["want_max"])
        self.assertEqual(schemas["SyncAnswer"]["properties"]["entries"]["maxItems"], limits["page_entries_max"])
        self.assertEqual(schemas["Count"]["maximum"], limits["json_integer_max"])
        self.assertIn(str(limits["sync_body_bytes_max"]), self.contract.document["paths"]["/v1/sync"]["post"]["description"])

    def test_has_the_members_of_a_document(self):
        named = set()
        for row in rows_under("member"):
            named |= set(re.findall(r"`(\w+)`", row[0]))
        document_rows = PROTOCOL.split("## 4. The document", 1)[1].split("*Signed*", 1)[0]
        members = set()
        for line in document_rows.splitlines():
            if line.startswith("| `"):
                members |= set(re.findall(r"`(\w+)`", line.split("|")[1]))
        self.assertEqual(members, set(self.contract.document["components"]["schemas"]["Document"]["properties"]))
        self.assertEqual(named, set(self.contract.document["components"]["schemas"]["Operation"]["properties"]) - {"device", "kind"})


if __name__ == "__main__":
    unittest.main()
