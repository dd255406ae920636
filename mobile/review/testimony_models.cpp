#include "mobile/review/testimony_models.h"

#include <array>

#include "mobile/review/recorded.h"
#include "mobile/words/words.h"
#include "shared/report_form.h"

namespace nistaran::mobile {
namespace {

enum class Speaker { Complainant, Opposite, Witness };
constexpr std::array kSpeakers{Speaker::Complainant, Speaker::Opposite, Speaker::Witness};

Speaker speakerOf(const Json& statement) {
  const std::string of = stringAt(statement, "of");
  if (of == "witness") return Speaker::Witness;
  return of == "opposite" || of == "opposite_party" ? Speaker::Opposite : Speaker::Complainant;
}

QString keyOf(Speaker speaker) {
  switch (speaker) {
    case Speaker::Complainant:
      return QStringLiteral("complainant");
    case Speaker::Opposite:
      return QStringLiteral("opposite");
    case Speaker::Witness:
      return QStringLiteral("witness");
  }
  return {};
}

QString titleOf(Speaker speaker) {
  switch (speaker) {
    case Speaker::Complainant:
      return StatementModel::tr("शिकायतकर्ता का बयान");
    case Speaker::Opposite:
      return StatementModel::tr("विपक्षी का बयान");
    case Speaker::Witness:
      return StatementModel::tr("स्वतंत्र साक्षी का बयान");
  }
  return {};
}

QString personOf(const Json& document, const Json& statement, Speaker speaker) {
  QStringList parts;
  for (const char* member : {"person", "mobile", "address"}) {
    if (const QString part = qstring(stringAt(statement, member)); !part.isEmpty()) parts.append(part);
  }
  if (parts.isEmpty() && speaker != Speaker::Witness) {
    const std::string party = speaker == Speaker::Complainant ? "complainant.name" : "opposite_party.name";
    parts.append(qstring(stringAt(document, party)));
  }
  return parts.join(QStringLiteral(", "));
}

}  // namespace

void StatementModel::show(const Json& document) {
  const auto statements = actionsOf(document, "statement");
  QList<Row> rows;
  QStringList missing;
  for (const Speaker speaker : kSpeakers) {
    int count = 0;
    for (const auto& [id, entry] : statements) {
      if (speakerOf(entry) != speaker) continue;
      rows.append({qstring(id), keyOf(speaker), titleOf(speaker), personOf(document, entry, speaker),
                   qstring(stringAt(entry, "text")), authorWords(entry), whenWords(document, entry)});
      ++count;
    }
    if (count == 0) missing.append(titleOf(speaker));
  }
  setRows(rows);
  missing_text_ = missing.isEmpty() ? QString() : tr("दर्ज नहीं है: %1").arg(missing.join(QStringLiteral(", ")));
  emit changed();
}

void ContactModel::show(const Json& document) {
  QList<Row> rows;
  int attempts = 0;
  int reached = 0;
  for (const auto& [id, entry] : actionsOf(document, "contact")) {
    const std::string result = stringAt(entry, "result");
    rows.append({qstring(id), resultWords(result), result == "reached", qstring(stringAt(entry, "text")),
                 authorWords(entry), whenWords(document, entry)});
    if (!isOfThisRound(document, entry)) continue;
    ++attempts;
    reached += result == "reached" ? 1 : 0;
  }
  setRows(rows);
  summary_ = attempts == 0 ? tr("इस चक्र में शिकायतकर्ता से संपर्क का कोई प्रयास दर्ज नहीं है।")
                           : tr("%n प्रयास; ", nullptr, attempts) + tr("%n बार बात हुई", nullptr, reached);
  emit changed();
}

}  // namespace nistaran::mobile
