// What stands beside the report when a supervisor examines it: photos and papers, the place, what was said,
// and whether a special close is asked for. From the document on this tablet alone. GUI thread.
#pragma once

#include "mobile/review/photo_model.h"
#include "mobile/review/place_model.h"
#include "mobile/review/special_close_view.h"
#include "mobile/review/testimony_models.h"

namespace nistaran::mobile {

class Evidence : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")
  Q_PROPERTY(nistaran::mobile::PhotoModel* photos READ photos CONSTANT)
  Q_PROPERTY(nistaran::mobile::PlaceModel* place READ place CONSTANT)
  Q_PROPERTY(nistaran::mobile::StatementModel* statements READ statements CONSTANT)
  Q_PROPERTY(nistaran::mobile::ContactModel* contacts READ contacts CONSTANT)
  Q_PROPERTY(nistaran::mobile::SpecialCloseView* specialClose READ specialClose CONSTANT)

 public:
  explicit Evidence(QObject* parent)
      : QObject(parent),
        photos_(this),
        place_(this),
        statements_(this),
        contacts_(this),
        special_close_(this) {}

  PhotoModel* photos() { return &photos_; }
  PlaceModel* place() { return &place_; }
  StatementModel* statements() { return &statements_; }
  ContactModel* contacts() { return &contacts_; }
  SpecialCloseView* specialClose() { return &special_close_; }

  void show(const ComplaintSnapshot& snapshot, const FormBook& forms, const QString& language) {
    photos_.show(snapshot);
    place_.show(snapshot.document);
    statements_.show(snapshot.document);
    contacts_.show(snapshot.document);
    special_close_.show(snapshot.document, forms, language);
  }

 private:
  PhotoModel photos_;
  PlaceModel place_;
  StatementModel statements_;
  ContactModel contacts_;
  SpecialCloseView special_close_;
};

}  // namespace nistaran::mobile
