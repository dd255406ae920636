// The tables of docs/protocol.md as rows of cells, and source files as text.
#pragma once

#include <string>
#include <vector>

namespace nistaran::documents {

using Row = std::vector<std::string>;

// A file of the repository, by its path from the top. Throws where there is none.
std::string fileText(const std::string& path);

// The rows of the table whose header's first cell is this, each cell without the spaces around it.
std::vector<Row> tableOf(const std::string& first_header_cell);

// "`a` `b`, c" → a, b
std::vector<std::string> quotedIn(const std::string& cell);

}  // namespace nistaran::documents
