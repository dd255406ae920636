// What goes down in one answer: the asker's scope, whole where it is new, patches where it is known. Reads
// only what it returns. Any thread, on a reader of the store.
#pragma once

#include "server/store/store.h"
#include "sync/messages.h"

namespace nistaran::server {

enum class Reading {
  Parsed,    // documents as values
  TextOnly,  // for an answer that goes out as text: a document that is known to be in scope is not parsed
};

// Fills cursor, restart, forms, gone, documents, entries and more.
void pull(StoreReader& reader, const Officer& asker, const SyncRequest& request, SyncAnswer& answer,
          Reading reading = Reading::Parsed);

}  // namespace nistaran::server
