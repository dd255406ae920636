#include "mobile/complaint/alike_model.h"

#include "mobile/words/time_words.h"
#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

QString reasonOf(Likeness why) {
  switch (why) {
    case Likeness::NamedAsEarlier:
      return AlikeModel::tr("पूर्व सन्दर्भ");
    case Likeness::SameMobile:
      return AlikeModel::tr("वही मोबाइल नंबर");
    case Likeness::SameNameAndVillage:
      return AlikeModel::tr("वही नाम और ग्राम");
  }
  return {};
}

}  // namespace

void AlikeModel::show(const std::vector<Alike>& alike) {
  QList<Row> rows;
  for (const auto& [complaint, why] : alike) {
    const QStringList who{qstring(complaint->complainant), qstring(complaint->village),
                          dateWords(complaint->received_at_ms)};
    rows.append({qstring(complaint->number.text()), who.join(QStringLiteral(" · ")), reasonOf(why),
                 qstring(toText(complaint->status)), statusWords(complaint->status)});
  }
  setRows(rows);
}

}  // namespace nistaran::mobile
