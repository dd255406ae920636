// The peer's server: express-pouchdb on LevelDB in the folder named by the first argument, filled with the
// documents of the file named by the second. Says where it listens, as nistaran-server does.
'use strict';
const fs = require('fs');
const express = require('express');
const PouchDB = require('pouchdb');

const [folder, documents] = process.argv.slice(2);
const Database = PouchDB.defaults({ prefix: folder + '/' });
const app = express();
app.use('/db', require('express-pouchdb')(Database, { inMemoryConfig: true, logPath: folder + '/log.txt' }));

async function start() {
  const database = new Database('complaints');
  const docs = JSON.parse(fs.readFileSync(documents, 'utf8')).map((doc) => ({ ...doc, _id: doc.id }));
  await database.bulkDocs(docs);
  const server = app.listen(0, '127.0.0.1', () => {
    console.log('listening on http://127.0.0.1:' + server.address().port);
  });
}

start();
