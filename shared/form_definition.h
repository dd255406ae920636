// A form as data: which fields a record has, what they are called, and which points of the report they feed.
// A district may have its own, so a form from elsewhere may be newer than this program: what it says is read
// as far as it goes, and `usable` is false. Pure. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/error.h"
#include "shared/json.h"
#include "shared/label.h"

namespace nistaran {

// The newest way of writing a form that this program reads.
inline constexpr std::int64_t kFormFormat = 1;

enum class FieldKind {
  Text,      // one line
  LongText,  // several
  Number,    // a whole number
  Date,      // a day of the calendar: "2026-07-14"
  Choice,    // one of `choices`
  Mobile,    // a number to dial
  YesNo,
  Person,  // name, mobile, address
  People,  // several of them
};

// Where a point of the report comes from that follows from the record.
enum class PointSource {
  Complainant,
  OppositeParty,
  Allegation,  // the application's text
  EnquiryOfficer,
  Category,
  StatementsOfComplainant,
  StatementsOfOpposite,
  StatementsOfWitnesses,
  Round,  // whether the portal has reopened it
  Visits,
  Talks,         // with the complainant
  Satisfaction,  // the complainant's own word
};

std::string_view toText(FieldKind kind);
std::optional<FieldKind> fieldKindFromText(std::string_view text);

struct FormChoice {
  std::string value;
  Label label;
  int point = 0;         // of the report: where a record with this choice belongs; 0: where its form says
  bool retired = false;  // not offered any more
};

struct FormField {
  std::string name;
  Label label;
  Label hint;
  std::optional<FieldKind> kind;  // nullopt: one that this program does not know
  std::vector<FormChoice> choices;
  std::optional<std::int64_t> min;  // of a number
  std::optional<std::int64_t> max;  // of a number; of a text its characters
  bool required = false;
  bool retired = false;  // not asked any more; what was recorded keeps its name
  int point = 0;         // of the report, that it feeds; 0: that of the record
  // Of the report: whether the officer writes it (else it only follows from the record), and from what it
  // follows beside the records of forms that feed it.
  bool written = false;
  std::string from;
  std::optional<PointSource> source;
};

// What stands above the form, and above the complaint while such a record is there.
struct FormNotice {
  Label text;
  bool stop = false;  // something else has to be done before all
  std::string until;  // a field; once one such record has it, the notice goes
};

struct FormDefinition {
  enum class Use { Record, Report };

  std::string name;
  std::int64_t version = 0;
  Label title;
  Label hint;
  Use use = Use::Record;
  std::optional<FormNotice> notice;
  int point = 0;           // of the report, that its records feed; 0: none
  std::int64_t order = 0;  // among the forms that are offered
  bool retired = false;    // not offered any more
  bool usable = true;      // false: a newer program is needed to fill it in
  std::vector<FormField> fields;
  Json json;

  const FormField* field(std::string_view name) const;  // nullptr where there is none
};

// Malformed says which member is wrong, TooLarge what is too much. A form of a newer format only needs its
// name and its version.
Result<FormDefinition> formFromJson(const Json& value);

// The form of the enquiry report, the only one of its use: जाँच हेतु बिन्दुकृत कार्यवाही का विवरण.
inline constexpr std::string_view kEnquiryForm = "enquiry";

// What a newer version must keep of an older one, because records have it: the first field or choice that it
// leaves out, in words; empty where it leaves out nothing.
std::string leftOut(const FormDefinition& newer, const FormDefinition& older);

// What makes a form not usable here, in words; empty where nothing does.
std::string unknownIn(const FormDefinition& form);

}  // namespace nistaran
