// The camera of one complaint: aims, takes a photo, shows it, and attaches it once the person keeps it, with
// the moment and, where the tablet knows it, the place. The photo goes from the camera into the sealed store
// and lies nowhere else. GUI thread.
#pragma once

#include <QImage>

#include "mobile/editor/editor.h"
#include "mobile/platform/camera.h"
#include "mobile/platform/position_source.h"

namespace nistaran::mobile {

class PhotoEditor : public nistaran::mobile::Editor {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")
  Q_PROPERTY(bool offered READ offered CONSTANT)             // this tablet has a camera
  Q_PROPERTY(QString state READ state NOTIFY stateChanged)   // starting, aiming, taking, taken, failed
  Q_PROPERTY(bool ofThumb READ ofThumb NOTIFY stateChanged)  // of a thumb impression, for a feedback
  Q_PROPERTY(bool sensitive READ sensitive NOTIFY stateChanged)
  Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)  // what it shows, in own words
  // What is known of the place, or why nothing is.
  Q_PROPERTY(QString placeText READ placeText NOTIFY placeChanged)
  // Why there is no picture, and what to do; empty while there is one.
  Q_PROPERTY(QString failureText READ failureText NOTIFY stateChanged)
  Q_PROPERTY(QString failureAdvice READ failureAdvice NOTIFY stateChanged)

 public:
  PhotoEditor(Desk& desk, ComplaintId complaint, QObject* parent);
  ~PhotoEditor() override;  // the camera stops

  bool offered() const;
  QString state() const;
  bool ofThumb() const { return of_thumb_; }
  bool sensitive() const { return sensitive_; }
  QString text() const { return text_; }
  void setText(const QString& text);
  QString placeText() const;
  QString failureText() const;
  QString failureAdvice() const;
  // What the camera sees, or the photo that was taken.
  const QImage& picture() const { return picture_; }

  // purpose: "evidence" or "thumb".
  Q_INVOKABLE void open(const QString& purpose);
  Q_INVOKABLE void close();
  Q_INVOKABLE void shoot();
  // Throws the photo away and aims anew; after a failure too.
  Q_INVOKABLE void again();
  Q_INVOKABLE void keep();

  void setDocument(const Json& document);

 signals:
  void stateChanged();
  void textChanged();
  void placeChanged();
  void pictureChanged();
  void thumbKept(const QString& sha256);

 protected:
  QString wordsFor(const Error& error) const override;
  void clear() override;

 private:
  enum class State { Starting, Aiming, Taking, Taken, Failed };
  void become(State state);
  void seen(const QImage& picture);
  void took(const QByteArray& jpeg);
  void askForPlace();
  Json body() const;

  State state_ = State::Starting;
  bool open_ = false;
  bool of_thumb_ = false;
  bool sensitive_ = false;
  std::optional<Position> complaint_place_;
  CameraFailure failure_ = CameraFailure::Broken;
  std::optional<std::variant<Fix, NoFix>> place_;  // none: it is being asked for, or nobody can say
  QImage picture_;
  QByteArray jpeg_;
  std::int64_t taken_at_ms_ = 0;
  QString text_;
};

}  // namespace nistaran::mobile
