#include "mobile/platform/qt_speaker.h"

#include <QLocale>
#include <algorithm>
#include <chrono>
#include <optional>

namespace nistaran::mobile {
namespace {

// Calmly: it is heard once, in a noisy room.
constexpr double kRate = -0.1;
// A voice that does not fall silent by then is left to itself.
constexpr auto kPatience = std::chrono::seconds(1);

// As spoken in India, where the platform has that; else any of the language.
std::optional<QLocale> voiceFor(const QTextToSpeech& speech, const QString& language) {
  const QLocale wanted(language + QStringLiteral("_IN"));
  const QList<QLocale> known = speech.availableLocales();
  if (known.contains(wanted)) return wanted;
  const auto same = std::ranges::find(known, wanted.language(), &QLocale::language);
  return same == known.end() ? std::nullopt : std::optional(*same);
}

}  // namespace

void Voices::begin() {
  speech_ = std::make_unique<QTextToSpeech>();
  speech_->setRate(kRate);
  connect(speech_.get(), &QTextToSpeech::stateChanged, this, &Voices::tell);
  tell();
}

// Some know their voices only once they are ready.
void Voices::tell() {
  QStringList languages;
  if (speech_->state() != QTextToSpeech::Error) {
    for (const QLocale& locale : speech_->availableLocales())
      languages.append(QLocale::languageToCode(locale.language()));
  }
  emit known(languages);
  emit speaking(speech_->state() == QTextToSpeech::Speaking);
}

void Voices::say(const QString& text, const QString& language) {
  const auto voice = voiceFor(*speech_, language);
  if (!voice) return;
  speech_->stop();
  speech_->setLocale(*voice);
  speech_->say(text);
}

void Voices::stop() {
  speech_->stop();
}

std::unique_ptr<QtSpeaker> QtSpeaker::ofThisDevice() {
  if (QTextToSpeech::availableEngines().isEmpty()) return nullptr;
  return std::make_unique<QtSpeaker>();
}

QtSpeaker::QtSpeaker() : thread_(std::make_unique<QThread>()), voices_(new Voices) {
  voices_->moveToThread(thread_.get());
  connect(thread_.get(), &QThread::finished, voices_, &QObject::deleteLater);
  connect(thread_.get(), &QThread::started, voices_, &Voices::begin);
  connect(voices_, &Voices::known, this, [this](const QStringList& languages) {
    languages_ = languages;
    emit changed();
  });
  connect(voices_, &Voices::speaking, this, [this](bool speaking) {
    speaking_ = speaking;
    emit changed();
  });
  thread_->start();
}

QtSpeaker::~QtSpeaker() {
  voices_->disconnect(this);
  thread_->quit();
  // One that hangs in its service can't be ended, and the process is about to.
  if (!thread_->wait(kPatience)) static_cast<void>(thread_.release());
}

void QtSpeaker::say(const QString& text, const QString& language) {
  QMetaObject::invokeMethod(
      voices_, [voices = voices_, text, language] { voices->say(text, language); }, Qt::QueuedConnection);
}

void QtSpeaker::stop() {
  QMetaObject::invokeMethod(
      voices_, [voices = voices_] { voices->stop(); }, Qt::QueuedConnection);
}

}  // namespace nistaran::mobile
