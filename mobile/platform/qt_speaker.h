// The platform's voices as Qt TextToSpeech gives them. They live in a thread of their own: a speech service
// that answers late, or never, holds up nobody. GUI thread, but for Voices.
#pragma once

#include <QStringList>
#include <QTextToSpeech>
#include <QThread>
#include <memory>

#include "mobile/platform/speaker.h"

namespace nistaran::mobile {

// In its own thread.
class Voices : public QObject {
  Q_OBJECT

 public:
  void begin();
  void say(const QString& text, const QString& language);
  void stop();

 signals:
  void known(const QStringList& languages);
  void speaking(bool speaking);

 private:
  void tell();

  std::unique_ptr<QTextToSpeech> speech_;
};

class QtSpeaker final : public Speaker {
  Q_OBJECT

 public:
  // nullptr where this device has no part that speaks.
  static std::unique_ptr<QtSpeaker> ofThisDevice();

  QtSpeaker();
  ~QtSpeaker() override;

  bool speaks(const QString& language) const override { return languages_.contains(language); }
  bool speaking() const override { return speaking_; }
  void say(const QString& text, const QString& language) override;
  void stop() override;

 private:
  std::unique_ptr<QThread> thread_;
  Voices* voices_;
  QStringList languages_;  // empty until they are known
  bool speaking_ = false;
};

}  // namespace nistaran::mobile
