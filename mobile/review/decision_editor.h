// The superior's decision on a submitted report. GUI thread.
#pragma once

#include "mobile/editor/editor.h"
#include "shared/outcome.h"

namespace nistaran::mobile {

class DecisionEditor : public nistaran::mobile::Editor {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")

 public:
  DecisionEditor(Desk& desk, ComplaintId complaint, QObject* parent);

  Q_INVOKABLE void approve();
  Q_INVOKABLE void sendBack(const QString& point, const QString& objection);

  // What is decided on: the report that this person sees, in the submission that this person sees.
  void setDocument(const Json& document);

 private:
  bool submitted();

  std::string report_;
  std::string submission_;
  Reason missing_ = Reason::None;  // for a special close
};

}  // namespace nistaran::mobile
