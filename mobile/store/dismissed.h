// Takes out of the store what lies there of officers who left the service: documents, cursors, half-written
// forms, and files that the server has. What they recorded stays in the tablet's one chain, where every
// operation names the one before, and goes out with whoever comes in. Store thread.
#pragma once

#include <vector>

#include "shared/id.h"

namespace nistaran {

class Database;

// In one transaction; not an error where nothing lies there. Throws ErrorException.
void forgetOfficers(Database& database, const std::vector<OfficerId>& officers);

}  // namespace nistaran
