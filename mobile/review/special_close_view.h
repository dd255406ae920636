// विशेष बंद as the supervisor reads it: why, with what proof, and what is missing. GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>

#include "shared/form_book.h"
#include "shared/special_close.h"

namespace nistaran::mobile {

class SpecialCloseView : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by Evidence")
  Q_PROPERTY(bool asked READ asked NOTIFY changed)
  Q_PROPERTY(bool inCourt READ inCourt NOTIFY changed)     // a court case proves it
  Q_PROPERTY(QString reason READ reason NOTIFY changed)    // in the form's words; empty: none
  Q_PROPERTY(QString claim READ claim NOTIFY changed)      // what the officer wrote beside it
  Q_PROPERTY(QString proof READ proof NOTIFY changed)      // what is on record; empty: nothing
  Q_PROPERTY(QString missing READ missing NOTIFY changed)  // why it can't be approved; empty: it can
  Q_PROPERTY(QString who READ who NOTIFY changed)          // asked for it
  Q_PROPERTY(QString when READ when NOTIFY changed)

 public:
  explicit SpecialCloseView(QObject* parent) : QObject(parent) {}

  bool asked() const { return asked_; }
  bool inCourt() const { return in_court_; }
  QString reason() const { return reason_; }
  QString claim() const { return claim_; }
  QString proof() const { return proof_; }
  QString missing() const { return missing_; }
  QString who() const { return who_; }
  QString when() const { return when_; }

  void show(const Json& document, const FormBook& forms, const QString& language);

 signals:
  void changed();

 private:
  void read(const Json& document, const SpecialClose& request, const FormBook& forms,
            const QString& language);

  bool asked_ = false;
  bool in_court_ = false;
  QString reason_;
  QString claim_;
  QString proof_;
  QString missing_;
  QString who_;
  QString when_;
};

}  // namespace nistaran::mobile
