// Work without any network: a file that somebody carries to headquarters, and the answer that comes back. GUI
// thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QUrl>

#include "mobile/courier/courier_news.h"
#include "mobile/sync/desk.h"

namespace nistaran::mobile {

class Courier : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by App")
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  // What came of the last errand; empty before the first.
  Q_PROPERTY(QString text READ text NOTIFY changed)
  Q_PROPERTY(QString detail READ detail NOTIFY changed)
  Q_PROPERTY(QString tone READ tone NOTIFY changed)  // good, warn, bad
  // Another tablet's file was handed in, and its answer is not written yet.
  Q_PROPERTY(bool answerWaiting READ answerWaiting NOTIFY changed)

 public:
  // `desk` outlives it.
  explicit Courier(const Desk& desk, QObject* parent = nullptr) : QObject(parent), desk_(desk) {}

  bool busy() const { return busy_; }
  QString text() const { return words_.text; }
  QString detail() const { return words_.detail; }
  QString tone() const { return words_.tone; }
  bool answerWaiting() const { return answer_waiting_; }

  // Where the files are proposed to lie: the answer beside the file that it answers.
  Q_INVOKABLE QUrl proposedFile() const;
  Q_INVOKABLE QUrl proposedAnswer() const;

  Q_INVOKABLE void writeFile(const QUrl& file);
  Q_INVOKABLE void takeFile(const QUrl& file);
  Q_INVOKABLE void writeAnswer(const QUrl& file);

  void show(const CourierNews& news);
  void retell();  // in another language
  void forget();  // somebody else signs in

 signals:
  void changed();
  // Names as QFile takes them; each is answered by show().
  void writeAsked(const QString& file);
  void takeAsked(const QString& file);
  void answerAsked(const QString& file);

 private:
  void begin();

  const Desk& desk_;
  bool busy_ = false;
  bool answer_waiting_ = false;
  QUrl taken_file_;
  std::optional<CourierNews> news_;
  CourierWords words_;
};

}  // namespace nistaran::mobile
