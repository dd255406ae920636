"""docs/openapi.yaml as a test: every answer of a real server is held to it."""

import pathlib
import re

import jsonschema
import yaml

from client.canonical import parse

TOP = pathlib.Path(__file__).resolve().parents[2]
OPENAPI = TOP / "docs/openapi.yaml"
# Answers that every path gives, and that openapi.yaml therefore says once.
EVERYWHERE = {404: "NotFound", 405: "MethodNotAllowed", 431: "HeadersTooLarge"}


class NotAsWritten(AssertionError):
    """The server answered what the document does not say."""


class Contract:
    def __init__(self):
        self.document = yaml.safe_load(OPENAPI.read_text("utf-8"))
        self._resolver = jsonschema.RefResolver("", self.document)
        self.seen = set()  # (method, path, status, code)

    def resolved(self, value):
        while "$ref" in value:
            value = self._resolver.resolve(value["$ref"])[1]
        return value

    def wrong_with(self, schema, value):
        """What is not as `schema` (a name, or a schema) says: one line each."""
        if isinstance(schema, str):
            schema = {"$ref": f"#/components/schemas/{schema}"}
        checker = jsonschema.Draft202012Validator(schema, resolver=self._resolver)
        return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}" for error in checker.iter_errors(value)]

    def _methods_of(self, path):
        for template, methods in self.document["paths"].items():
            if re.fullmatch(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(template)), path):
                return methods
        return {}

    def _described(self, method, path, status):
        if status in EVERYWHERE:
            return self.document["components"]["responses"][EVERYWHERE[status]]
        operation = self._methods_of(path).get(method.lower())
        if operation is None:
            raise NotAsWritten(f"{method} {path} is not in openapi.yaml")
        response = operation["responses"].get(str(status))
        if response is None:
            raise NotAsWritten(f"{method} {path} answers {status}, which openapi.yaml does not say")
        return self.resolved(response)

    def check(self, method, path, answer):
        where = f"{method} {path} {answer.status}"
        response = self._described(method, path, answer.status)
        for name, header in response.get("headers", {}).items():
            header = self.resolved(header)
            value = answer.headers.get(name.lower())
            if value is None:
                raise NotAsWritten(f"{where} lacks {name}")
            typed = int(value) if header["schema"]["type"] == "integer" else value
            if self.wrong_with(header["schema"], typed):
                raise NotAsWritten(f"{where}: {name}: {value}")
        promised = [("cache-control", "no-store")]
        content = answer.headers.get("content-type")
        if content and "json" not in content:
            promised.append(("x-content-type-options", "nosniff"))
        for name, value in promised:
            if answer.headers.get(name) != value:
                raise NotAsWritten(f"{where} lacks {name}: {value}")
        value = self._check_body(where, response, answer) if "content" in response else self._no_body(where, answer)
        if answer.status >= 400 and value["status"] != answer.status:
            raise NotAsWritten(f"{where} says status {value['status']}")
        if answer.status >= 400 and f"`{value['code']}`" not in response["description"]:
            raise NotAsWritten(f"{where} says {value['code']}, which is not in its description")
        self.seen.add((method, path, answer.status, value["code"] if answer.status >= 400 else ""))

    def _check_body(self, where, response, answer):
        media = answer.headers.get("content-type")
        if media not in response["content"]:
            raise NotAsWritten(f"{where} is {media}")
        if "json" not in media:
            return answer.body
        value = parse(answer.body)
        wrong = self.wrong_with(response["content"][media]["schema"], value)
        if wrong:
            raise NotAsWritten(f"{where} is not as written:\n" + "\n".join(wrong[:5]))
        return value

    @staticmethod
    def _no_body(where, answer):
        if answer.body:
            raise NotAsWritten(f"{where} has a body")
