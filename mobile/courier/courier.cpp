#include "mobile/courier/courier.h"

#include <QDateTime>
#include <QFileInfo>

#include "mobile/platform/saved_file.h"
#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

const QString kSuffix = QStringLiteral(".nistaran");

}  // namespace

QUrl Courier::proposedFile() const {
  const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMs(desk_.now()));
  return inDocuments(QStringLiteral("nistaran-%1-%2")
                         .arg(qstring(desk_.me().id.text()), now.toString(QStringLiteral("yyyyMMdd-HHmm"))) +
                     kSuffix);
}

QUrl Courier::proposedAnswer() const {
  const QFileInfo file(taken_file_.toLocalFile());
  const QString name = file.completeBaseName() + QStringLiteral("-answer") + kSuffix;
  // Android names documents, and no folder.
  if (!taken_file_.isLocalFile()) return inDocuments(QStringLiteral("nistaran-answer") + kSuffix);
  return QUrl::fromLocalFile(file.path() + u'/' + name);
}

void Courier::begin() {
  busy_ = true;
  news_.reset();
  words_ = {};
  emit changed();
}

void Courier::writeFile(const QUrl& file) {
  if (busy_) return;
  begin();
  emit writeAsked(fileNameOf(file));
}

void Courier::takeFile(const QUrl& file) {
  if (busy_) return;
  taken_file_ = file;
  answer_waiting_ = false;
  begin();
  emit takeAsked(fileNameOf(file));
}

void Courier::writeAnswer(const QUrl& file) {
  if (busy_ || !answer_waiting_) return;
  begin();
  emit answerAsked(fileNameOf(file));
}

void Courier::show(const CourierNews& news) {
  busy_ = false;
  news_ = news;
  if (news.outcome == CourierOutcome::HandedIn) answer_waiting_ = true;
  if (news.outcome == CourierOutcome::AnswerWritten) answer_waiting_ = false;
  retell();
}

void Courier::retell() {
  words_ = news_ ? courierWords(*news_) : CourierWords{};
  emit changed();
}

void Courier::forget() {
  // The answer of a file that was handed in is nobody's secret here: it stays until it is written.
  news_.reset();
  retell();
}

}  // namespace nistaran::mobile
