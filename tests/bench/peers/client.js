// The peer's tablet: pulls everything, asks again, edits, pushes. One line of JSON for each measured act, which
// waits for a line on standard input before the next, so that the bench can read its proxy's counts in between.
//   node client.js URL FOLDER EDITS NOOPS
'use strict';
const readline = require('readline');
const PouchDB = require('pouchdb');

const [url, folder, edits, noops] = process.argv.slice(2);
const lines = readline.createInterface({ input: process.stdin })[Symbol.asyncIterator]();

async function measured(what, act) {
  const began = process.hrtime.bigint();
  await act();
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  console.log(JSON.stringify({ what, seconds, rss_kib: Math.round(process.resourceUsage().maxRSS) }));
  await lines.next();
}

async function run() {
  const local = new PouchDB(folder + '/tablet');
  const remote = new PouchDB(url, { skip_setup: true });
  const sync = () => local.sync(remote, { batch_size: 500 });
  console.log('ready');
  await lines.next();
  await measured('first pull', () => local.replicate.from(remote, { batch_size: 500 }));
  await measured('first no-op', sync);
  for (let i = 0; i < Number(noops); ++i) await measured('no-op', sync);
  const rows = (await local.allDocs({ include_docs: true, limit: Number(edits) })).rows;
  await local.bulkDocs(rows.map(({ doc }, i) => ({
    ...doc,
    complainant: { ...doc.complainant, mobile: '99999' + String(i).padStart(5, '0') },
  })));
  await measured('push', () => local.replicate.to(remote, { batch_size: 500 }));
  const three = (await local.allDocs({ include_docs: true, limit: 3 })).rows;
  await local.bulkDocs(three.map(({ doc }) => ({ ...doc, priority: 'high' })));
  await measured('3 edits', sync);
  lines.return();
  process.exit(0);
}

run().catch((failure) => {
  console.error(failure);
  process.exit(1);
});
