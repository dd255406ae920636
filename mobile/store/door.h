// What a tablet must know before anybody is in: which tablet it is, where its server is, which officers have
// been here and how each of them gets in. A file of its own, sealed with the key that the platform keeps for
// the app (mobile/platform/key_store.h). Store thread.
#pragma once

#include "mobile/store/database.h"
#include "mobile/store/identity_table.h"
#include "mobile/store/officer_table.h"

namespace nistaran {

struct Door {
  // Throws ErrorException as Database does.
  explicit Door(const std::filesystem::path& path, std::optional<DataKey> key = std::nullopt)
      : database(path, {std::move(key), Schema::Door, {}}),
        identity(database.raw()),
        officers(database.raw()) {}

  // Inside a transaction. Who left the service: no tile, no way in, no token; what lies in the store goes
  // when that is open.
  void dismiss(const OfficerId& officer) {
    officers.forget(officer);
    auto gone = identity.dismissed();
    gone.push_back(officer);
    identity.setDismissed(gone);
  }

  Database database;
  IdentityTable identity;
  OfficerTable officers;
};

}  // namespace nistaran
