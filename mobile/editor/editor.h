// A form over one complaint: what is typed is kept as a draft 400 ms after the last change, so that a killed
// app loses nothing, and becomes operations by save(). "saved" is said only when they are on disk; on failure
// the text stays. GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QTimer>

#include "mobile/sync/desk.h"
#include "shared/json.h"

namespace nistaran::mobile {

class Editor : public QObject {
  Q_OBJECT
  QML_ANONYMOUS
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
  Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)

 public:
  // `form` is the name under which its draft is kept; empty: nothing is typed here that could be lost.
  Editor(Desk& desk, ComplaintId complaint, std::string form, QObject* parent);
  ~Editor() override;

  bool busy() const { return busy_; }
  QString errorText() const { return error_text_; }

  // Keeps the draft now: called when the focus leaves a field.
  Q_INVOKABLE void touch();
  // Reads the draft of before, if there is one.
  void restore();

  // The version that the person sees under what is recorded.
  void setBase(Version base) { base_ = base; }

 signals:
  void busyChanged();
  void errorTextChanged();
  void saved();
  void failed(const QString& text);

 protected:
  Desk& desk() const { return desk_; }
  const ComplaintId& complaint() const { return complaint_; }
  Draft draftOf(OperationKind kind, Json body) const;
  void changed();  // something was typed
  // From here on it is another form, with the draft that was kept of it.
  void turnTo(std::string form);
  void fail(const QString& text);
  void record(std::vector<Draft> drafts, const QString& said);
  // The half-written form that goes with what is recorded.
  FormKey key() const { return {complaint_, form_}; }
  // For an attachment: what comes of it, seen as any other record.
  static Desk::Attached whenAttached(Desk::Done done);
  // Whatever `save` does, seen from the form: busy until it calls back.
  void saveBy(const QString& said, const std::function<void(Desk::Done)>& save);
  bool restoring() const { return restoring_; }

  // What was typed, as JSON; null when there is nothing worth keeping.
  virtual Json content() const { return {}; }
  virtual void setContent(const Json&) {}
  // What the person is told when it could not be saved.
  virtual QString wordsFor(const Error& error) const;
  // Empties the form after it was recorded.
  virtual void clear() {}

 private:
  void setBusy(bool busy);
  void setErrorText(const QString& text);
  void keep();

  Desk& desk_;
  ComplaintId complaint_;
  std::string form_;
  Version base_;
  QTimer pause_;
  QString error_text_;
  bool busy_ = false;
  bool typed_ = false;
  bool restoring_ = false;
};

}  // namespace nistaran::mobile
