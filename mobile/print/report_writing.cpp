#include "mobile/print/report_writing.h"

#include <QVariantMap>

#include "mobile/print/discretion.h"
#include "mobile/report/report_text.h"
#include "mobile/words/time_words.h"
#include "mobile/words/words.h"

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

// What the form's points are called and what they say, from where the screen has it, too.
std::vector<Block> pointsOf(const Json& document, const std::string& report, const FormBook& forms) {
  std::vector<Block> blocks;
  const Discretion discretion(document);
  for (const QVariant& line : previewOf(discretion.shown(document), report, forms, kHindi)) {
    const QVariantMap point = line.toMap();
    blocks.push_back({BlockStyle::Point, point.value(QStringLiteral("label")).toString(),
                      discretion.shown(point.value(QStringLiteral("text")).toString())});
  }
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
                    QStringLiteral("सेवा में,\n      श्रीमान वरिष्ठ पुलिस अधीक्षक,\n      जनपद-%1।").arg(district)});
  blocks.push_back({BlockStyle::Sides, QStringLiteral("सन्दर्भ संख्या: ") + number,
                    QStringLiteral("दिनांक: ") + dateWords(signer.at_ms)});
  blocks.push_back({BlockStyle::Title, {}, QStringLiteral("जाँच हेतु बिन्दुकृत कार्यवाही का विवरण")});
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
