// What was recorded on a complaint, in the order in which it happened: what the cards of the review are made
// from. No Qt but for words. Any thread; the words on the GUI thread.
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "shared/json.h"

namespace nistaran::mobile {

struct Recorded {
  std::string id;
  Json entry;
};

// Of one of the document's maps, of all rounds.
std::vector<Recorded> recordedIn(const Json& document, std::string_view map);
// Of the actions, those of one type.
std::vector<Recorded> actionsOf(const Json& document, std::string_view type);

bool isOfThisRound(const Json& document, const Json& entry);
// "रवि प्रकाश मिश्र, उपनिरीक्षक"
QString authorWords(const Json& entry);
// When; of an earlier round with that round's number.
QString whenWords(const Json& document, const Json& entry);

}  // namespace nistaran::mobile
