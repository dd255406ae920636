#include "tests/documents/protocol_table.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace nistaran::documents {
namespace {

std::string trimmed(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(' ');
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

Row cellsOf(const std::string& line) {
  Row cells;
  std::stringstream parts(line.substr(1));
  for (std::string cell; std::getline(parts, cell, '|');) cells.push_back(trimmed(cell));
  return cells;
}

}  // namespace

std::string fileText(const std::string& path) {
  std::ifstream file(std::filesystem::path(NISTARAN_SOURCE_DIR) / path, std::ios::binary);
  if (!file) throw std::runtime_error("there is no " + path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<Row> tableOf(const std::string& first_header_cell) {
  std::stringstream lines(fileText("docs/protocol.md"));
  std::vector<Row> rows;
  bool inside = false;
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("|")) {
      if (inside) break;
    } else if (!inside) {
      inside = cellsOf(line).front() == first_header_cell;
    } else if (!line.starts_with("|--")) {
      rows.push_back(cellsOf(line));
    }
  }
  return rows;
}

std::vector<std::string> quotedIn(const std::string& cell) {
  std::vector<std::string> words;
  std::size_t open = 0;
  while ((open = cell.find('`', open)) != std::string::npos) {
    const std::size_t close = cell.find('`', open + 1);
    if (close == std::string::npos) break;
    words.push_back(cell.substr(open + 1, close - open - 1));
    open = close + 1;
  }
  return words;
}

}  // namespace nistaran::documents
