#include "mobile/evidence/attachment_editor.h"

#include "mobile/platform/saved_file.h"
#include "shared/limits.h"

namespace nistaran::mobile {

AttachmentEditor::AttachmentEditor(Desk& desk, ComplaintId complaint, QObject* parent)
    : Editor(desk, std::move(complaint), {}, parent) {}

void AttachmentEditor::attach(const QUrl& file) {
  const QString path = fileNameOf(file);
  saveBy(tr("फ़ाइल सहेजी गई: इस टैबलेट पर सुरक्षित।"), [this, path](Desk::Done done) {
    desk().attach(this, draftOf(OperationKind::AttachmentAdd, {{"source", "file"}}), {path}, {}, {},
                  whenAttached(std::move(done)));
  });
}

QString AttachmentEditor::wordsFor(const Error& error) const {
  const QString words = unfitFileWords(error);
  return words.isEmpty() ? Editor::wordsFor(error) : words;
}

QString unfitFileWords(const Error& error) {
  switch (error.code()) {
    case ErrorCode::NotFound:
      return AttachmentEditor::tr("यह फ़ाइल पढ़ी नहीं जा सकी; कोई दूसरी फ़ाइल चुनें।");
    case ErrorCode::Malformed:
      return AttachmentEditor::tr("केवल फ़ोटो या PDF जोड़ी जा सकती है, और फ़ाइल ख़ाली न हो।");
    case ErrorCode::TooLarge:
      return AttachmentEditor::tr("फ़ाइल बहुत बड़ी है: अधिकतम %1 MB।").arg(limits::kAttachmentBytesMax >> 20);
    default:
      return {};
  }
}

}  // namespace nistaran::mobile
