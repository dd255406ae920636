// Who may see a complaint about a woman or a child, and whether it is one. GUI thread.
#pragma once

#include "mobile/editor/editor.h"
#include "mobile/list/row_model.h"

namespace nistaran::mobile {

class AccessModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by AccessEditor")

 public:
  // Roles: officerId, name, rank, stationName, named (may be taken off; who only works it may not).
  explicit AccessModel(QObject* parent = nullptr)
      : RowModel({"officerId", "name", "rank", "stationName", "named"}, parent) {}
};

class AccessEditor : public nistaran::mobile::Editor {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")
  Q_PROPERTY(nistaran::mobile::AccessModel* seenBy READ seenBy CONSTANT)
  Q_PROPERTY(nistaran::mobile::AccessModel* others READ others CONSTANT)  // who could be named

 public:
  AccessEditor(Desk& desk, ComplaintId complaint, QObject* parent);

  AccessModel* seenBy() { return &seen_by_; }
  AccessModel* others() { return &others_; }

  Q_INVOKABLE void setSensitive(bool sensitive);
  Q_INVOKABLE void name(const QString& officerId);
  Q_INVOKABLE void takeOff(const QString& officerId);

  void setDocument(const Json& document);

 private:
  void say(const QString& officerId, bool named);

  AccessModel seen_by_;
  AccessModel others_;
};

}  // namespace nistaran::mobile
