// Photos and papers beside the report: small pictures, each with where and when it was taken, as far as that
// is known. GUI thread.
#pragma once

#include "mobile/complaint/complaint_snapshot.h"
#include "mobile/list/row_model.h"

namespace nistaran::mobile {

class PhotoModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by Evidence")

 public:
  // Roles: attachmentId, title, picture (URL of the small copy; empty: not on this tablet, or no picture),
  // kind (photo, paper), when, place (how far from the complaint's place, or that it is not known), who. The
  // newest first.
  explicit PhotoModel(QObject* parent = nullptr)
      : RowModel({"attachmentId", "title", "picture", "kind", "when", "place", "who"}, parent) {}

  void show(const ComplaintSnapshot& snapshot);
};

}  // namespace nistaran::mobile
