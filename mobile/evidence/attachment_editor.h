// Attaches a file to a complaint. GUI thread.
#pragma once

#include <QUrl>

#include "mobile/editor/editor.h"

namespace nistaran::mobile {

class AttachmentEditor : public nistaran::mobile::Editor {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")

 public:
  AttachmentEditor(Desk& desk, ComplaintId complaint, QObject* parent);

  Q_INVOKABLE void attach(const QUrl& file);

 protected:
  QString wordsFor(const Error& error) const override;
};

// What an officer is told about a file that can't be attached; empty where the file is not the reason.
QString unfitFileWords(const Error& error);

}  // namespace nistaran::mobile
