// Takes down the complainant's own word. GUI thread.
#pragma once

#include "mobile/editor/editor.h"

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

 public:
  FeedbackEditor(Desk& desk, ComplaintId complaint, QObject* parent);

  QString result() const { return result_; }
  QString reason() const { return reason_; }
  QString present() const { return present_; }
  QString language() const { return language_; }
  void setResult(const QString& result) { set(result_, result); }
  void setReason(const QString& reason) { set(reason_, reason); }
  void setPresent(const QString& present) { set(present_, present); }
  void setLanguage(const QString& language) { set(language_, language); }

  Q_INVOKABLE void save();

 signals:
  void changedByHand();

 protected:
  Json content() const override;
  void setContent(const Json& content) override;
  void clear() override;

 private:
  void set(QString& field, const QString& value);

  QString result_;
  QString reason_;
  QString present_;
  QString language_;
};

}  // namespace nistaran::mobile
