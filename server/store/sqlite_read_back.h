// What stands in our own columns back into values. What we wrote ourselves and can't read any more is a
// damaged database: ErrorException with StorageUnreadable.
#pragma once

#include <string>
#include <utility>

#include "shared/error.h"
#include "shared/json.h"

namespace nistaran::server {

// Tables are arrays of pairs of a value and its word in the database.
template <class Table, class Value>
std::string textOf(const Table& table, Value wanted) {
  for (const auto& [value, text] : table) {
    if (value == wanted) return std::string(text);
  }
  return {};
}

template <class Table>
auto valueOf(const Table& table, const std::string& wanted) {
  for (const auto& [value, text] : table) {
    if (text == wanted) return value;
  }
  throw ErrorException(
      Error(ErrorCode::StorageUnreadable, "the word '" + wanted + "' in the database is not known"));
}

template <class T>
T readBack(Result<T> result) {
  if (!result) throw ErrorException(Error(ErrorCode::StorageUnreadable, result.error().detail()));
  return std::move(*result);
}

inline Json jsonOf(const std::string& text) {
  return readBack(parseJson(text));
}

}  // namespace nistaran::server
