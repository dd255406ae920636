// How two writings of one single value are settled: one table, field by field. No clock has a say: what
// decides is whether the writer had seen the other value (`base`), and authority. Pure. Any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "shared/officer.h"
#include "shared/operation.h"

namespace nistaran {

enum class Rule {
  Authority,  // the higher role stands; among equals what everybody already sees; the other value is kept and
              // shown
  Text,       // written text: what stands stays whoever writes, the other version is kept beside it
  Union,      // only grows: each entry under its operation's id, none takes another's place
  Guarded,    // follows from acts that the workflow allows; what is not possible today is held
  Decided,    // waits for a person; what was decided stays on record
  Given,      // came with the complaint and stays
  Kept,       // the merge's own bookkeeping
};

enum class ValueType { Text, Integer, Boolean, Priority, Object };

struct FieldRule {
  std::string_view path;  // of the document; "*" stands for one step
  Rule rule;
  ValueType type;
  Role lowest;  // role that may set it
};

// Of any member of a document, also those deep inside; nullopt for one that no rule of ours makes.
std::optional<Rule> ruleOf(std::string_view path);

// nullptr for a field that nobody sets by name.
const FieldRule* fieldRule(std::string_view path);
bool hasType(const Json& value, ValueType type);

// Who says this value, and what had been seen when it was said.
struct Claim {
  const Operation& operation;
  const Officer& actor;
};

// Writes the value into its register, or into document.conflicts; a value it displaces unseen goes there too.
// null takes the value away. True when the two had to be settled (the operation is `merged`), false when
// nobody else had changed it or both say the same. The document's `version` must already be the one that this
// change makes.
bool settle(Json& document, const std::string& path, const Json& value, Rule rule, const Claim& claim);

}  // namespace nistaran
