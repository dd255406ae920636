// Takes down the complainant's own word, with their signature or thumb, and reads the question aloud where
// the tablet has a voice. GUI thread.
#pragma once

#include <QStringList>
#include <QUrl>

#include "mobile/editor/editor.h"
#include "mobile/feedback/signature.h"

namespace nistaran::mobile {

class FeedbackEditor : public nistaran::mobile::Editor {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")
  Q_PROPERTY(QString result READ result WRITE setResult NOTIFY
                 changedByHand)  // satisfied, dissatisfied, unreachable
  Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changedByHand)
  Q_PROPERTY(QString present READ present WRITE setPresent NOTIFY changedByHand)
  Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changedByHand)  // in which it was asked
  Q_PROPERTY(nistaran::mobile::Signature* signature READ signature CONSTANT)
  // A photo of the thumb impression is attached, in place of a signature.
  Q_PROPERTY(bool thumbTaken READ thumbTaken NOTIFY changedByHand)
  Q_PROPERTY(bool canReadAloud READ canReadAloud NOTIFY voiceChanged)  // in `language`
  Q_PROPERTY(bool reading READ reading NOTIFY voiceChanged)

 public:
  FeedbackEditor(Desk& desk, ComplaintId complaint, QObject* parent);

  QString result() const { return result_; }
  QString reason() const { return reason_; }
  QString present() const { return present_; }
  QString language() const { return language_; }
  Signature* signature() { return signature_; }
  bool thumbTaken() const { return !thumb_.empty(); }
  bool canReadAloud() const;
  bool reading() const;
  void setResult(const QString& result) { set(result_, result); }
  void setReason(const QString& reason) { set(reason_, reason); }
  void setPresent(const QString& present) { set(present_, present); }
  void setLanguage(const QString& language);

  Q_INVOKABLE void save();
  // One after the other, in `language`.
  Q_INVOKABLE void readAloud(const QStringList& sentences);
  Q_INVOKABLE void stopReading();
  // A file with a photo of the thumb impression.
  Q_INVOKABLE void attachThumb(const QUrl& file);

  // The hash of such a photo, which the camera took and attached.
  void setThumb(const QString& sha256);

 signals:
  void changedByHand();
  void voiceChanged();

 protected:
  Json content() const override;
  void setContent(const Json& content) override;
  void clear() override;
  QString wordsFor(const Error& error) const override;

 private:
  void set(QString& field, const QString& value);
  Json body() const;
  void recordSigned(Json body);

  QString result_;
  QString reason_;
  QString present_;
  QString language_;
  Signature* signature_;
  std::string thumb_;  // the hash of its photo; empty: none
};

}  // namespace nistaran::mobile
