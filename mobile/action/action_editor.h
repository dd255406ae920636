// Records what was done: a talk, a visit, a statement, a note. GUI thread.
#pragma once

#include "mobile/action/visit_place.h"
#include "mobile/editor/editor.h"

namespace nistaran::mobile {

class ActionEditor : public nistaran::mobile::Editor {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")
  Q_PROPERTY(QString type READ type WRITE setType NOTIFY changedByHand)  // contact, visit, statement, note
  Q_PROPERTY(
      QString result READ result WRITE setResult NOTIFY changedByHand)  // reached, unreachable, refused
  Q_PROPERTY(QString text READ text WRITE setText NOTIFY changedByHand)
  Q_PROPERTY(QString of READ of WRITE setOf NOTIFY changedByHand)  // complainant, opposite, witness
  Q_PROPERTY(QString name READ name WRITE setName NOTIFY changedByHand)
  Q_PROPERTY(QString mobile READ mobile WRITE setMobile NOTIFY changedByHand)
  Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changedByHand)
  Q_PROPERTY(nistaran::mobile::VisitPlace* place READ place CONSTANT)

 public:
  ActionEditor(Desk& desk, ComplaintId complaint, QObject* parent);

  QString type() const { return form_.type; }
  QString result() const { return form_.result; }
  QString text() const { return form_.text; }
  QString of() const { return form_.of; }
  QString name() const { return form_.name; }
  QString mobile() const { return form_.mobile; }
  QString address() const { return form_.address; }
  VisitPlace* place() { return place_; }

  void setType(const QString& type) { set(form_.type, type); }
  void setResult(const QString& result) { set(form_.result, result); }
  void setText(const QString& text) { set(form_.text, text); }
  void setOf(const QString& of) { set(form_.of, of); }
  void setName(const QString& name) { set(form_.name, name); }
  void setMobile(const QString& mobile) { set(form_.mobile, mobile); }
  void setAddress(const QString& address) { set(form_.address, address); }

  Q_INVOKABLE void save();
  // A call to the complainant has ended: what came of it (reached, unreachable), to be completed and saved.
  Q_INVOKABLE void takeCall(const QString& result);

  // What the complaint is now: where it says it is.
  void setDocument(const Json& document) { place_->setDocument(document); }

 signals:
  void changedByHand();

 protected:
  Json content() const override;
  void setContent(const Json& content) override;
  void clear() override;

 private:
  struct Form {
    QString type = QStringLiteral("contact");
    QString result;
    QString text;
    QString of = QStringLiteral("complainant");
    QString name;
    QString mobile;
    QString address;
  };
  void set(QString& field, const QString& value);
  QString whatIsMissing() const;
  Json body() const;

  Form form_;
  VisitPlace* place_;
};

}  // namespace nistaran::mobile
