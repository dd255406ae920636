#include "mobile/words/time_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace nistaran::mobile {
namespace {

constexpr int kIndiaSeconds = 330 * 60;
constexpr std::int64_t kDayMs = 86'400'000;

QDateTime inIndia(std::int64_t ms) {
  return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, kIndiaSeconds);
}

}  // namespace

QString dateTimeWords(std::int64_t ms) {
  return ms == 0 ? QString() : inIndia(ms).toString(QStringLiteral("dd.MM.yyyy, h:mm"));
}

QString dateWords(std::int64_t ms) {
  return ms == 0 ? QString() : inIndia(ms).toString(QStringLiteral("dd.MM.yyyy"));
}

QString dueWords(const DueDates& dates, UtcTime now) {
  if (dueStateOf(dates, now) == DueState::Closed) return QCoreApplication::translate("Words", "पूर्ण");
  const auto due = effectiveDue(dates);
  if (!due) return {};
  const int days = daysUntil(*due, now);
  if (days < 0) return QCoreApplication::translate("Words", "%n दिन विलम्ब", nullptr, -days);
  if (*due < now) return QCoreApplication::translate("Words", "समय बीत गया");
  if (days == 0) return QCoreApplication::translate("Words", "आज अन्तिम दिन");
  return QCoreApplication::translate("Words", "%n दिन शेष", nullptr, days);
}

QString heldSinceWords(std::int64_t since_ms, UtcTime now) {
  if (since_ms == 0) return {};
  const int days = -daysUntil(fromMs(since_ms), now);
  if (days <= 0) return QCoreApplication::translate("Words", "आज से पास");
  return QCoreApplication::translate("Words", "%n दिन से पास", nullptr, days);
}

QString clocksWords(const DueDates& dates, std::int64_t held_since_ms, UtcTime now) {
  QStringList clocks;
  if (dates.portal_ms != 0)
    clocks << QCoreApplication::translate("Words", "पोर्टल %1").arg(dateWords(dates.portal_ms));
  if (dates.internal_ms != 0)
    clocks << QCoreApplication::translate("Words", "आन्तरिक %1").arg(dateWords(dates.internal_ms));
  if (held_since_ms != 0 && !dates.over) clocks << heldSinceWords(held_since_ms, now);
  return clocks.join(QStringLiteral(" · "));
}

std::optional<std::int64_t> endOfDay(const QString& text) {
  QString western = text.trimmed();
  for (QChar& character : western) {
    if (character.digitValue() >= 0) character = QChar(u'0' + character.digitValue());
  }
  static const QRegularExpression kForm(QStringLiteral("^(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{4})$"));
  const auto match = kForm.match(western);
  if (!match.hasMatch()) return std::nullopt;
  const QDate date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
  if (!date.isValid()) return std::nullopt;
  const QDateTime midnight(date, QTime(0, 0), Qt::OffsetFromUTC, kIndiaSeconds);
  return midnight.toMSecsSinceEpoch() + kDayMs - 1;
}

}  // namespace nistaran::mobile
