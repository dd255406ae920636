"""HTTP, zstd and problems (protocol.md, sections 1 and 8)."""

import http.client
import json
import ssl
from urllib.parse import urlsplit

import zstandard

from .canonical import NotOurJson, parse

CODED_FROM = 512


class Problem(Exception):
    """What is not success. `code` is empty where a proxy, or nobody, answered."""

    def __init__(self, status, code="", detail="", retry_after=None, members=None):
        super().__init__(f"{status} {code} {detail}".strip())
        self.status = status
        self.code = code
        self.retry_after = retry_after
        self.members = members or {}


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    def json(self):
        return parse(self.body)


class Wire:
    """One connection to a server. `watch(method, path, answer)` sees every answer."""

    def __init__(self, url, ca, watch=None):
        self._host = urlsplit(url).netloc
        self._tls = ssl.create_default_context(cafile=ca)
        self._connection = None
        self._watch = watch

    def send(self, method, path, body=b"", headers=None):
        """Any answer that there is. Problem with status 0 where there is none."""
        kept = self._connection is not None
        try:
            raw, content = self._once(method, path, body, headers or {})
        except (OSError, http.client.HTTPException) as error:
            self.close()
            if not kept:
                raise Problem(0, detail=str(error)) from error
            return self.send(method, path, body, headers)  # the server had closed what was kept open
        if raw.getheader("Content-Encoding") == "zstd":
            content = zstandard.ZstdDecompressor(max_window_size=8 * 1024 * 1024).decompressobj().decompress(content)
        answer = Answer(raw.status, {name.lower(): value for name, value in raw.getheaders()}, content)
        if answer.headers.get("connection", "").lower() == "close":
            self.close()
        if self._watch:
            self._watch(method, path, answer)
        return answer

    def _once(self, method, path, body, headers):
        if self._connection is None:
            self._connection = http.client.HTTPSConnection(self._host, context=self._tls, timeout=60)
        self._connection.request(method, path, body=body or None, headers={"Accept-Encoding": "zstd", **headers})
        raw = self._connection.getresponse()
        return raw, raw.read()

    def ask(self, method, path, value=None, token=None):
        """The JSON of a success; Problem for everything else."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        body = b""
        if value is not None:
            body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
            headers["Content-Type"] = "application/json"
            if len(body) >= CODED_FROM:
                body = zstandard.ZstdCompressor().compress(body)
                headers["Content-Encoding"] = "zstd"
        answer = self.send(method, path, body, headers)
        if 200 <= answer.status < 300:
            try:
                return answer.json() if answer.body else None
            except NotOurJson as error:
                raise Problem(0, detail=f"not the answer of a server: {error}") from error
        raise problem_of(answer)

    def close(self):
        if self._connection is not None:
            self._connection.close()
        self._connection = None


def problem_of(answer):
    try:
        members = answer.json()
    except NotOurJson:
        members = None
    if not isinstance(members, dict):
        members = {}
    wait = answer.headers.get("retry-after", "")
    return Problem(answer.status, members.get("code", ""), members.get("detail", ""), int(wait) if wait.isdigit() else None,
                   members)
