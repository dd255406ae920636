#include "mobile/feedback/feedback_editor.h"

#include "mobile/evidence/attachment_editor.h"
#include "mobile/platform/platform.h"
#include "mobile/platform/saved_file.h"
#include "mobile/words/words.h"
#include "shared/crypto/hash.h"

namespace nistaran::mobile {
namespace {

// What the files are called in the document: in Hindi whatever the app speaks.
constexpr const char* kSignature = "शिकायतकर्ता के हस्ताक्षर";
constexpr const char* kThumb = "शिकायतकर्ता के अँगूठे की छाप";

QString savedWords() {
  return FeedbackEditor::tr("फीडबैक सहेजा गया: इस टैबलेट पर सुरक्षित।");
}

}  // namespace

FeedbackEditor::FeedbackEditor(Desk& desk, ComplaintId complaint, QObject* parent)
    : Editor(desk, std::move(complaint), "feedback", parent), signature_(new Signature(this)) {
  connect(signature_, &Signature::drawn, this, [this] { changed(); });
  if (const Speaker* speaker = desk.platform().speaker.get())
    connect(speaker, &Speaker::changed, this, &FeedbackEditor::voiceChanged);
}

void FeedbackEditor::set(QString& field, const QString& value) {
  if (field == value) return;
  field = value;
  changed();
  emit changedByHand();
}

void FeedbackEditor::setLanguage(const QString& language) {
  if (language == language_) return;
  stopReading();
  set(language_, language);
  emit voiceChanged();
}

Json FeedbackEditor::body() const {
  Json body{{"result", result_.toStdString()}};
  if (!reason_.trimmed().isEmpty()) body["reason"] = reason_.trimmed().toStdString();
  if (!present_.trimmed().isEmpty()) body["present"] = present_.trimmed().toStdString();
  return body;
}

void FeedbackEditor::save() {
  if (result_.isEmpty()) return fail(tr("शिकायतकर्ता का उत्तर चुनें।"));
  if (result_ == QLatin1String("dissatisfied") && reason_.trimmed().isEmpty()) {
    return fail(tr("असंतुष्टि का कारण लिखें, शिकायतकर्ता के शब्दों में।"));
  }
  stopReading();
  Json said = body();
  // Who was not met has signed nothing.
  const bool met = result_ != QLatin1String("unreachable");
  if (met && !signature_->empty()) return recordSigned(std::move(said));
  if (met && thumbTaken()) said["signature"] = thumb_;
  record({draftOf(OperationKind::FeedbackRecord, std::move(said))}, savedWords());
}

// The word and the signature under it: both, or neither.
void FeedbackEditor::recordSigned(Json body) {
  const QByteArray png = signature_->png();
  body["signature"] = crypto::sha256Hex({png.constData(), static_cast<std::size_t>(png.size())});
  const Json attached{{"text", kSignature}, {"source", "pad"}, {"captured_at_ms", toMs(desk().now())}};
  saveBy(savedWords(), [&](Desk::Done done) {
    desk().attach(
        this, draftOf(OperationKind::AttachmentAdd, attached), {{}, png, QStringLiteral("signature.png")},
        {draftOf(OperationKind::FeedbackRecord, std::move(body))}, key(), whenAttached(std::move(done)));
  });
}

void FeedbackEditor::attachThumb(const QUrl& file) {
  const Json told{{"text", kThumb}, {"source", "file"}};
  desk().attach(this, draftOf(OperationKind::AttachmentAdd, told), {fileNameOf(file)}, {}, {},
                [this](const Result<std::string>& attached) {
                  if (!attached) return fail(wordsFor(attached.error()));
                  setThumb(QString::fromStdString(*attached));
                });
}

void FeedbackEditor::setThumb(const QString& sha256) {
  if (sha256.toStdString() == thumb_) return;
  thumb_ = sha256.toStdString();
  changed();
  touch();  // the photo is attached already: its place in this form must not be lost
  emit changedByHand();
}

// ---- aloud ----

bool FeedbackEditor::canReadAloud() const {
  const Speaker* speaker = desk().platform().speaker.get();
  return speaker && speaker->speaks(language_);
}

bool FeedbackEditor::reading() const {
  const Speaker* speaker = desk().platform().speaker.get();
  return speaker && speaker->speaking();
}

void FeedbackEditor::readAloud(const QStringList& sentences) {
  if (!canReadAloud()) return;
  desk().platform().speaker->say(sentences.join(QStringLiteral(". ")), language_);
}

void FeedbackEditor::stopReading() {
  if (reading()) desk().platform().speaker->stop();
}

// ---- draft ----

Json FeedbackEditor::content() const {
  if (result_.isEmpty() && reason_.isEmpty() && present_.isEmpty() && signature_->empty() && thumb_.empty())
    return {};
  return Json{{"result", result_.toStdString()},    {"reason", reason_.toStdString()},
              {"present", present_.toStdString()},  {"language", language_.toStdString()},
              {"signature", signature_->content()}, {"thumb", thumb_}};
}

void FeedbackEditor::setContent(const Json& content) {
  result_ = qstring(stringAt(content, "result"));
  reason_ = qstring(stringAt(content, "reason"));
  present_ = qstring(stringAt(content, "present"));
  language_ = qstring(stringAt(content, "language"));
  const Json* strokes = find(content, "signature");
  signature_->setContent(strokes ? *strokes : Json());
  thumb_ = stringAt(content, "thumb");
  emit changedByHand();
  emit voiceChanged();
}

void FeedbackEditor::clear() {
  setContent(Json::object());
}

QString FeedbackEditor::wordsFor(const Error& error) const {
  const QString words = unfitFileWords(error);
  return words.isEmpty() ? Editor::wordsFor(error) : words;
}

}  // namespace nistaran::mobile
