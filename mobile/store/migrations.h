// The schemas, step by step. Each step is one transaction; the number of steps done stands in user_version. A
// file with more steps than this program knows is refused: writing into it could lose what a newer program
// keeps there.
#pragma once

namespace SQLite {
class Database;
}

namespace nistaran {

enum class Schema;

// Throws ErrorException Unsupported for a newer file, and what SQLite throws.
void migrate(SQLite::Database& database, Schema schema);
// As a program that knew only so many steps.
void migrateTo(SQLite::Database& database, Schema schema, int steps);

// How many steps this program knows.
int schemaVersion(Schema schema);

}  // namespace nistaran
