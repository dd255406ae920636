#include "mobile/evidence/photo_editor.h"

#include <QDateTime>

#include "mobile/evidence/attachment_editor.h"
#include "mobile/platform/platform.h"
#include "mobile/words/place_words.h"

namespace nistaran::mobile {
namespace {

// What a photo of a thumb impression is called in the document: in Hindi whatever the app speaks.
constexpr const char* kThumb = "शिकायतकर्ता के अँगूठे की छाप";

// As cameras name them, in Indian time.
QString nameOf(std::int64_t taken_at_ms) {
  constexpr int kIndiaSeconds = 330 * 60;
  return QDateTime::fromMSecsSinceEpoch(taken_at_ms, Qt::OffsetFromUTC, kIndiaSeconds)
      .toString(QStringLiteral("'IMG_'yyyyMMdd_HHmmss'.jpg'"));
}

}  // namespace

PhotoEditor::PhotoEditor(Desk& desk, ComplaintId complaint, QObject* parent)
    : Editor(desk, std::move(complaint), {}, parent) {}

PhotoEditor::~PhotoEditor() {
  if (!open_) return;
  Camera* camera = desk().platform().camera.get();
  camera->disconnect(this);
  camera->stop();
}

bool PhotoEditor::offered() const {
  return desk().platform().camera != nullptr;
}

QString PhotoEditor::state() const {
  switch (state_) {
    case State::Starting:
      return QStringLiteral("starting");
    case State::Aiming:
      return QStringLiteral("aiming");
    case State::Taking:
      return QStringLiteral("taking");
    case State::Taken:
      return QStringLiteral("taken");
    case State::Failed:
      return QStringLiteral("failed");
  }
  return {};
}

void PhotoEditor::open(const QString& purpose) {
  if (open_ || !offered()) return;
  open_ = true;
  of_thumb_ = purpose == QLatin1String("thumb");
  clear();
  Camera* camera = desk().platform().camera.get();
  connect(camera, &Camera::seen, this, &PhotoEditor::seen);
  connect(camera, &Camera::shot, this, &PhotoEditor::took);
  connect(camera, &Camera::failed, this, [this](CameraFailure failure) {
    failure_ = failure;
    become(State::Failed);
  });
  askForPlace();
  again();
}

void PhotoEditor::close() {
  if (!open_) return;
  open_ = false;
  Camera* camera = desk().platform().camera.get();
  camera->disconnect(this);
  camera->stop();
  clear();
}

// While somebody aims there is time to find out where they stand.
void PhotoEditor::askForPlace() {
  place_.reset();
  PositionSource* source = desk().platform().position.get();
  if (!source) return;
  source->take(this, [this](const std::variant<Fix, NoFix>& found) {
    place_ = found;
    emit placeChanged();
  });
}

void PhotoEditor::again() {
  if (!open_) return;
  jpeg_.clear();
  become(State::Starting);
  desk().platform().camera->stop();
  desk().platform().camera->start();
}

void PhotoEditor::seen(const QImage& picture) {
  if (state_ != State::Starting && state_ != State::Aiming) return;
  picture_ = picture;
  emit pictureChanged();
  become(State::Aiming);
}

void PhotoEditor::shoot() {
  if (state_ != State::Aiming) return;
  taken_at_ms_ = toMs(desk().now());
  become(State::Taking);
  desk().platform().camera->shoot();
}

void PhotoEditor::took(const QByteArray& jpeg) {
  if (state_ != State::Taking) return;
  jpeg_ = jpeg;
  picture_ = QImage::fromData(jpeg);
  desk().platform().camera->stop();
  emit pictureChanged();
  become(State::Taken);
}

Json PhotoEditor::body() const {
  Json body{{"source", "camera"}, {"captured_at_ms", taken_at_ms_}};
  const std::string told = of_thumb_ ? std::string(kThumb) : text_.trimmed().toStdString();
  if (!told.empty()) body["text"] = told;
  const Fix* fix = place_ ? std::get_if<Fix>(&*place_) : nullptr;
  if (!fix) return body;
  body["lat_udeg"] = fix->position.lat_udeg;
  body["lon_udeg"] = fix->position.lon_udeg;
  if (fix->accuracy_m > 0) body["accuracy_m"] = fix->accuracy_m;
  return body;
}

void PhotoEditor::keep() {
  if (state_ != State::Taken) return;
  saveBy(tr("फ़ोटो सहेजी गई: इस टैबलेट पर सुरक्षित।"), [this](Desk::Done done) {
    const auto kept = [this, thumb = of_thumb_,
                       done = whenAttached(std::move(done))](const Result<std::string>& attached) {
      if (attached && thumb) emit thumbKept(QString::fromStdString(*attached));
      done(attached);
    };
    desk().attach(this, draftOf(OperationKind::AttachmentAdd, body()), {{}, jpeg_, nameOf(taken_at_ms_)}, {},
                  {}, kept);
  });
}

void PhotoEditor::clear() {
  jpeg_.clear();
  picture_ = {};
  setText({});
  emit pictureChanged();
}

void PhotoEditor::setText(const QString& text) {
  if (text_ == text) return;
  text_ = text;
  emit textChanged();
}

void PhotoEditor::setDocument(const Json& document) {
  sensitive_ = boolAt(document, "sensitive");
  complaint_place_ = positionOf(objectAt(document, "place"));
  emit stateChanged();
  emit placeChanged();
}

void PhotoEditor::become(State state) {
  if (state_ == state) return;
  state_ = state;
  emit stateChanged();
}

QString PhotoEditor::placeText() const {
  if (!desk().platform().position) return tr("यह टैबलेट अपना स्थान नहीं जानता; फ़ोटो बिना स्थान के जुड़ेगी।");
  if (!place_) return tr("स्थान लिया जा रहा है…");
  const Fix* fix = std::get_if<Fix>(&*place_);
  if (!fix) return tr("स्थान नहीं मिला; फ़ोटो बिना स्थान के जुड़ेगी।");
  const QString away = awayWords(complaint_place_, fix->position);
  const QString accuracy =
      fix->accuracy_m > 0 ? tr("स्थान मिला, सटीकता %1").arg(distanceWords(fix->accuracy_m)) : tr("स्थान मिला");
  return away.isEmpty() ? accuracy : accuracy + QStringLiteral("; ") + away;
}

QString PhotoEditor::failureText() const {
  if (state_ != State::Failed) return {};
  switch (failure_) {
    case CameraFailure::NotAllowed:
      return tr("ऐप को कैमरे की अनुमति नहीं है।");
    case CameraFailure::Broken:
      return tr("कैमरा नहीं खुला।");
  }
  return {};
}

QString PhotoEditor::failureAdvice() const {
  if (state_ != State::Failed) return {};
  switch (failure_) {
    case CameraFailure::NotAllowed:
      return tr("टैबलेट की सेटिंग में इस ऐप को कैमरे की अनुमति दें और फिर कोशिश करें, या फ़ाइल से जोड़ें।");
    case CameraFailure::Broken:
      return tr("कोई दूसरा ऐप कैमरा खोले हो तो उसे बन्द करके फिर कोशिश करें, या फ़ाइल से जोड़ें।");
  }
  return {};
}

QString PhotoEditor::wordsFor(const Error& error) const {
  const QString words = unfitFileWords(error);
  return words.isEmpty() ? Editor::wordsFor(error) : words;
}

}  // namespace nistaran::mobile
