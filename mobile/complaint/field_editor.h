// Single values of a complaint, and the reasoned exception from a requirement: each is recorded at once. GUI
// thread.
#pragma once

#include "mobile/editor/editor.h"

namespace nistaran::mobile {

class FieldEditor : public nistaran::mobile::Editor {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")

 public:
  FieldEditor(Desk& desk, ComplaintId complaint, QObject* parent);

  // complainant.mobile, complainant.address, priority
  Q_INVOKABLE void set(const QString& path, const QString& value);
  // Day, month and year with dots, dashes or slashes; that day's end in India.
  Q_INVOKABLE void setInternalDue(const QString& dateText);
  // Where the complaint is, in decimal degrees: what visits and photos are measured from.
  Q_INVOKABLE void setSpot(const QString& lat, const QString& lon);
  Q_INVOKABLE void waive(const QString& requirement, const QString& reason);

  // A decision of one tap.
  void recordNow(OperationKind kind, Json body, const QString& said);
};

}  // namespace nistaran::mobile
