#include "mobile/print/report_writing.h"

#include <algorithm>

#include "mobile/print/discretion.h"
#include "mobile/words/time_words.h"
#include "mobile/words/words.h"
#include "shared/report_points.h"

namespace nistaran::mobile {
namespace {

const QString kHindi = QStringLiteral("hi");

struct Signer {
  QString name;
  QString rank;
  std::int64_t at_ms = 0;
};

// Who submitted it; before that, who will.
Signer signerOf(const Json& document, const std::string& report, const Maker& maker) {
  const std::string submission = stringAt(document, "reports." + report + ".submission");
  const Json& events = objectAt(document, "events");
  if (const auto event = events.find(submission); event != events.end())
    return {qstring(stringAt(*event, "name")), qstring(stringAt(*event, "rank")), integerAt(*event, "at_ms")};
  return {qstring(maker.officer.name), qstring(maker.officer.rank), toMs(maker.now)};
}

bool isDraft(const Json& document, const std::string& report) {
  const std::string state = stringAt(document, "reports." + report + ".state");
  return state != "submitted" && state != "approved";
}

std::vector<Block> pointsOf(const Json& document, const std::string& report, const FormBook& forms) {
  const Discretion discretion(document);
  const auto block = [&](const std::string& name, const QString& text) {
    const QString label = QStringLiteral("%1. %2").arg(qstring(name), pointWords(name, forms, kHindi));
    return Block{BlockStyle::Point, label, discretion.shown(text)};
  };
  std::vector<Block> blocks;
  std::vector<ReportPoint> told = reportPoints(discretion.shown(document), report, forms);
  for (const FormField& point : forms.enquiry().fields) {
    const auto found = std::ranges::find(told, point.name, &ReportPoint::name);
    if (found == told.end()) {
      if (!point.retired) blocks.push_back(block(point.name, QStringLiteral("—")));
      continue;
    }
    blocks.push_back(block(point.name, qstring(found->text)));
    told.erase(found);
  }
  // Of an older or a newer form.
  for (const ReportPoint& other : told) blocks.push_back(block(other.name, qstring(other.text)));
  return blocks;
}

}  // namespace

Writing reportWriting(const Json& document, const std::string& report, const Maker& maker) {
  const QString number = qstring(stringAt(document, "id"));
  const QString district = labelIn(maker.district.name, kHindi);
  const QString station =
      stationWords(maker.district, StationCode(stringAt(document, "assignment.station")), kHindi);
  const Signer signer = signerOf(document, report, maker);

  Writing writing{QStringLiteral("जाँच आख्या ") + number, QStringLiteral("सन्दर्भ ") + number, {}};
  auto& blocks = writing.blocks;
  blocks.push_back({BlockStyle::Text,
                    {},
                    QStringLiteral("सेवा में,\n      श्रीमान %1,\n      जनपद-%2।")
                        .arg(labelIn(maker.district.addressee, kHindi), district)});
  blocks.push_back({BlockStyle::Sides, QStringLiteral("सन्दर्भ संख्या: ") + number,
                    QStringLiteral("दिनांक: ") + dateWords(signer.at_ms)});
  blocks.push_back({BlockStyle::Title, {}, labelIn(maker.forms.enquiry().title, kHindi)});
  if (isDraft(document, report))
    blocks.push_back({BlockStyle::Small, {}, QStringLiteral("प्रारूप: यह आख्या अभी प्रस्तुत नहीं हुई है।")});
  if (boolAt(document, "sensitive"))
    blocks.push_back(
        {BlockStyle::Small,
         {},
         QStringLiteral("संवेदनशील प्रकरण: नामों के केवल प्रथमाक्षर दिए गए हैं; पता और मोबाइल नंबर नहीं दिए गए।")});
  for (Block& point : pointsOf(document, report, maker.forms)) blocks.push_back(std::move(point));
  blocks.push_back(
      {BlockStyle::Signature,
       {},
       QStringLiteral("हस्ताक्षर: ____________________\nनाम: %1\nपद: %2\nथाना: %3\nजनपद: %4\nदिनांक: %5")
           .arg(signer.name, signer.rank, station, district, dateWords(signer.at_ms))});
  return writing;
}

}  // namespace nistaran::mobile
