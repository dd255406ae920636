#include "mobile/devices/devices.h"

#include <algorithm>

#include "mobile/words/time_words.h"
#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

// Those that wait for a decision first, those that are gone last.
int urgency(const TabletSeen& tablet) {
  if (tablet.state == QLatin1String("forked")) return 0;
  if (tablet.set_aside > 0) return 1;
  return tablet.state == QLatin1String("active") ? 2 : 3;
}

}  // namespace

void Devices::refresh() {
  news_ = {};
  ask({DevicesErrand::What::List, {}});
}
void Devices::makeCode() {
  ask({DevicesErrand::What::MakeCode, {}});
}
void Devices::takeOver(const QString& device) {
  ask({DevicesErrand::What::TakeOver, device});
}
void Devices::revoke(const QString& device) {
  ask({DevicesErrand::What::Revoke, device});
}

void Devices::ask(const DevicesErrand& errand) {
  if (busy_) return;
  busy_ = true;
  emit changed();
  emit errandAsked(errand);
}

void Devices::show(const DevicesNews& news) {
  busy_ = false;
  const bool list = news.errand.what == DevicesErrand::What::List;
  // The list that comes after an errand is no news of its own.
  if (!list || news.failure != SyncFailure::None) news_ = news;
  if (news.failure == SyncFailure::None) {
    switch (news.errand.what) {
      case DevicesErrand::What::List:
        tablets_ = news.tablets;
        known_ = true;
        break;
      case DevicesErrand::What::MakeCode:
        code_ = news;
        break;
      case DevicesErrand::What::TakeOver:
      case DevicesErrand::What::Revoke:
        return ask({DevicesErrand::What::List, {}});
    }
  }
  retell();
}

QString Devices::text() const {
  if (failed()) return failureWords(news_.failure);
  switch (news_.errand.what) {
    case DevicesErrand::What::TakeOver:
      return tr("%n प्रविष्टि ले ली गई।", nullptr, news_.taken);
    case DevicesErrand::What::Revoke:
      return tr("टैबलेट सेवा से हटा दिया गया।");
    case DevicesErrand::What::List:
    case DevicesErrand::What::MakeCode:
      return {};
  }
  return {};
}

QString Devices::detail() const {
  if (failed()) return failureAdvice(news_.failure);
  if (news_.errand.what == DevicesErrand::What::TakeOver && news_.left > 0)
    return tr("%n प्रविष्टि नहीं ली जा सकी: उस टैबलेट के हस्ताक्षर की नहीं है।", nullptr, news_.left);
  if (news_.errand.what == DevicesErrand::What::Revoke)
    return tr("अब उसे कुछ नहीं मिलेगा; वह जो भेजेगा वह अलग रखा जाएगा।");
  return {};
}

QString Devices::codeUntilText() const {
  return code_.code.isEmpty() ? QString()
                              : tr("%1 तक मान्य, एक टैबलेट के लिए").arg(dateTimeWords(code_.code_until_ms));
}

void Devices::retell() {
  const auto stateText = [](const QString& state) {
    if (state == QLatin1String("forked")) return tr("दो प्रतियाँ: नया कोड चाहिए");
    if (state == QLatin1String("revoked")) return tr("सेवा से हटाया गया");
    return tr("सेवा में");
  };
  std::stable_sort(tablets_.begin(), tablets_.end(),
                   [](const TabletSeen& a, const TabletSeen& b) { return urgency(a) < urgency(b); });
  QList<RowModel::Row> rows;
  for (const TabletSeen& tablet : tablets_) {
    QStringList names;
    for (const OfficerId& id : tablet.officers) {
      const Officer* officer = desk_.colleague(id.text());
      names.append(qstring(officer ? officer->name : id.text()));
    }
    rows.append({tablet.device, tablet.label.isEmpty() ? tablet.device : tablet.label, tablet.state,
                 stateText(tablet.state), names.join(QStringLiteral(", ")), tablet.set_aside});
  }
  model_.setRows(rows);
  emit changed();
}

void Devices::forget() {
  busy_ = false;
  known_ = false;
  tablets_.clear();
  news_ = {};
  code_ = {};
  retell();
}

}  // namespace nistaran::mobile
