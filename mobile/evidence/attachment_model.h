// The files beside one complaint, newest first, and how far each has come. GUI thread.
#pragma once

#include "mobile/complaint/complaint_snapshot.h"
#include "mobile/list/row_model.h"

namespace nistaran::mobile {

class AttachmentModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")

 public:
  // Roles: attachmentId, title, who, when, arrived, stateText, picture (URL of a copy on this tablet, or
  // empty), taken (by what, when and where; empty where the entry does not say).
  explicit AttachmentModel(QObject* parent = nullptr);

  void show(const ComplaintSnapshot& snapshot);
};

}  // namespace nistaran::mobile
