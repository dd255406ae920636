// tus-js-client against a real nistaran-server: see run.sh. Ends with 1 and a reason where anything differs.
import assert from "node:assert/strict";
import {execFileSync, spawn} from "node:child_process";
import {createHash, generateKeyPairSync, randomBytes, sign} from "node:crypto";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import * as tus from "tus-js-client";

const top = process.env.NISTARAN_TOP;
const program = process.env.NISTARAN_SERVER ?? join(top, "build/dev/bin/nistaran-server");
const folder = mkdtempSync(join(tmpdir(), "nistaran-tus-"));
const database = join(folder, "server.db");
const password = "nistaran-demo-1";
const part = 1024 * 1024; // the server's bound

const admin = (...words) => execFileSync(program, [...words, "--db", database], {encoding: "utf8"}).trim();

async function started() {
  const server = spawn(program, ["serve", "--db", database, "--plain-http", "--port", "0"], {stdio: ["ignore", "pipe", "ignore"]});
  for await (const chunk of server.stdout) {
    const url = /listening on (\S+)/.exec(chunk)?.[1];
    if (url) return {server, url};
  }
  throw new Error("the server did not start");
}

async function post(url, body) {
  const answer = await fetch(url, {method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify(body)});
  assert.ok(answer.ok, `${url}: ${answer.status}`);
  return answer.json();
}

async function signedIn(url) {
  const {publicKey, privateKey} = generateKeyPairSync("ed25519");
  const public_key = publicKey.export({format: "der", type: "spki"}).subarray(-32).toString("hex");
  const {device} = await post(`${url}/v1/enrol`, {code: admin("device", "code", "--district", "kannauj"), public_key, label: "tus"});
  const {challenge} = await post(`${url}/v1/challenge`, {device});
  const signature = sign(null, Buffer.from(`nistaran-session-v1\n${device}\nravi\n${challenge}`), privateKey).toString("hex");
  return (await post(`${url}/v1/session`, {device, officer: "ravi", password, challenge, signature})).token;
}

const hashOf = bytes => createHash("sha256").update(bytes).digest("hex");
const stored = sha256 => join(`${database}.files`, sha256.slice(0, 2), sha256);

// Ends with the upload's URL, or, where `stopAt` bytes have gone, with the URL of an upload that was broken off.
function upload(url, token, bytes, options = {}) {
  return new Promise((resolve, reject) => {
    const made = new tus.Upload(bytes, {
      endpoint: `${url}/v1/attachments`,
      chunkSize: part,
      retryDelays: [0, 50, 200],
      headers: {Authorization: `Bearer ${token}`},
      metadata: {sha256: options.sha256 ?? hashOf(bytes), type: "image/jpeg"},
      uploadUrl: options.uploadUrl ?? null,
      onError: reject,
      onSuccess: () => resolve(made.url),
      onChunkComplete: (size, accepted) => {
        if (options.stopAt && accepted >= options.stopAt) made.abort().then(() => resolve(made.url), reject);
        options.seen?.push(accepted - size);
      },
    });
    made.start();
  });
}

async function tried(name, work) {
  await work();
  console.log(`ok  ${name}`);
}

let running;
try {
  admin("district", "load", join(top, "tests/world/data/kannauj.json"));
  admin("officer", "add", "--id", "ravi", "--name", "अधिकारी एक", "--rank", "उपनिरीक्षक", "--role", "officer", "--district", "kannauj",
    "--circle", "tirwa", "--station", "tirwa", "--password", password);
  running = await started();
  const {url} = running;
  const token = await signedIn(url);
  const photo = randomBytes(3 * part + 12345);

  await tried("a file goes up in parts and lies there byte for byte", async () => {
    await upload(url, token, photo);
    assert.equal(hashOf(readFileSync(stored(hashOf(photo)))), hashOf(photo));
  });
  await tried("the same file again: nothing is sent twice", async () => {
    const seen = [];
    await upload(url, token, photo, {seen});
    assert.deepEqual(seen, []);
  });
  await tried("an upload that was broken off goes on where it stood", async () => {
    const paper = randomBytes(3 * part);
    const uploadUrl = await upload(url, token, paper, {stopAt: part});
    const seen = [];
    await upload(url, token, paper, {uploadUrl, seen});
    assert.equal(seen[0], part);
    assert.equal(hashOf(readFileSync(stored(hashOf(paper)))), hashOf(paper));
  });
  await tried("a file with another hash is refused, and goes up when it is right", async () => {
    const right = randomBytes(1000);
    await assert.rejects(upload(url, token, Buffer.concat([right.subarray(1), Buffer.from("x")]), {sha256: hashOf(right)}),
      /460/);
    await upload(url, token, right);
    assert.ok(readFileSync(stored(hashOf(right))).equals(right));
  });
  await tried("an upload can be ended", async () => {
    const uploadUrl = await upload(url, token, randomBytes(2 * part), {stopAt: part});
    await tus.Upload.terminate(uploadUrl, {headers: {Authorization: `Bearer ${token}`}});
    const answer = await fetch(uploadUrl, {method: "HEAD", headers: {Authorization: `Bearer ${token}`, "Tus-Resumable": "1.0.0"}});
    assert.equal(answer.status, 404);
  });
  await tried("nobody uploads without a token", async () => {
    await assert.rejects(upload(url, "nobody's", randomBytes(10)), /401/);
  });
} finally {
  running?.server.kill();
  rmSync(folder, {recursive: true, force: true});
}
