// The sketch of the place in words and parts of a square, as the screen draws it. GUI thread.
#pragma once

#include "mobile/list/row_model.h"
#include "mobile/review/place_sketch.h"

namespace nistaran::mobile {

class PlaceModel : public nistaran::mobile::RowModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by Evidence")
  Q_PROPERTY(double bar READ bar NOTIFY changed)  // length of the scale's bar, as a part of the side
  Q_PROPERTY(QString barText READ barText NOTIFY changed)
  // What is not known of the place, in words; empty where nothing is missing.
  Q_PROPERTY(QString missingText READ missingText NOTIFY changed)

 public:
  // Roles: spotId, kind (complaint, visit, photo), sign (what stands in its mark), title, detail (how far,
  // how exact, when), across and down (0 … 1 from the upper left corner).
  explicit PlaceModel(QObject* parent = nullptr)
      : RowModel({"spotId", "kind", "sign", "title", "detail", "across", "down"}, parent) {}

  double bar() const { return sketch_.bar; }
  QString barText() const;
  QString missingText() const;
  void show(const Json& document);

 signals:
  void changed();

 private:
  PlaceSketch sketch_;
};

// "उत्तर-पूर्व"
QString windWords(int wind);

}  // namespace nistaran::mobile
