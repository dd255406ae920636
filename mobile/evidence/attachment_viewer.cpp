#include "mobile/evidence/attachment_viewer.h"

#include <QDir>
#include <QLocale>
#include <algorithm>

#include "mobile/evidence/picture_source.h"
#include "mobile/platform/saved_file.h"
#include "mobile/words/place_words.h"
#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

QString sizeWords(std::int64_t bytes) {
  return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

// What a file is called by, whatever its name says of folders.
QString fileNameIn(const Json& entry, const QString& otherwise) {
  QString name = qstring(stringAt(entry, "file.name"));
  name.replace(u'/', u'_').replace(u'\\', u'_');
  return name.isEmpty() || name.startsWith(u'.') ? otherwise + name : name;
}

}  // namespace

AttachmentViewer::AttachmentViewer(Desk& desk, ComplaintId complaint, QObject* parent)
    : QObject(parent), desk_(desk), complaint_(std::move(complaint)) {}

void AttachmentViewer::show(const ComplaintSnapshot& snapshot) {
  attachments_ = objectAt(snapshot.document, "attachments");
  place_ = positionOf(objectAt(snapshot.document, "place"));
  files_ = snapshot.files;
  copies_.clear();
  if (const auto entry = attachments_.find(attachment_); entry != attachments_.end())
    copies_ = copiesOf(OperationId(attachment_), *entry);
  emit changed();
}

void AttachmentViewer::open(const QString& attachment) {
  attachment_ = attachment.toStdString();
  saved_.reset();
  copies_.clear();
  if (const auto entry = attachments_.find(attachment_); entry != attachments_.end())
    copies_ = copiesOf(OperationId(attachment_), *entry);
  lookAgain();
}

void AttachmentViewer::lookAgain() {
  const AttachedCopy* original = copyOf(Copy::Original);
  if (original && original->arrived && !here()) desk_.fetch(complaint_, *original);
  emit changed();
}

const AttachedCopy* AttachmentViewer::copyOf(Copy which) const {
  const auto found = std::ranges::find(copies_, which, &AttachedCopy::copy);
  return found == copies_.end() ? nullptr : &*found;
}

bool AttachmentViewer::here() const {
  const AttachedCopy* original = copyOf(Copy::Original);
  return original && files_.contains(original->sha256);
}

bool AttachmentViewer::isPicture() const {
  const AttachedCopy* original = copyOf(Copy::Original);
  return original && original->type.starts_with("image/");
}

QString AttachmentViewer::title() const {
  const Json& entry = objectAt(attachments_, attachment_);
  const QString told = qstring(stringAt(entry, "text", stringAt(entry, "file.name")));
  return told.isEmpty() ? tr("फ़ाइल") : told;
}

QString AttachmentViewer::picture() const {
  if (here() && isPicture()) return PictureSource::addressOf(copyOf(Copy::Original)->sha256);
  const AttachedCopy* small = copyOf(Copy::Small);
  return small && files_.contains(small->sha256) ? PictureSource::addressOf(small->sha256) : QString();
}

QString AttachmentViewer::stateText() const {
  const AttachedCopy* original = copyOf(Copy::Original);
  if (!original) return {};
  const QString size = sizeWords(original->size_bytes);
  if (here()) return isPicture() ? QString() : tr("यह फ़ाइल यहाँ नहीं खुलती (%1): प्रति सहेजें और उसे खोलें।").arg(size);
  if (!original->arrived) {
    const QString who = qstring(stringAt(objectAt(attachments_, attachment_), "name"));
    return tr("मूल फ़ाइल (%1) अभी सर्वर पर नहीं पहुँची; वह उस टैबलेट पर है जिस पर %2 ने जोड़ी।").arg(size, who);
  }
  if (!desk_.online()) return tr("सर्वर से संपर्क नहीं है; संपर्क होते ही मूल फ़ाइल (%1) आ जाएगी।").arg(size);
  return tr("मूल फ़ाइल (%1) सर्वर से आ रही है…").arg(size);
}

QString AttachmentViewer::takenText() const {
  return takenWords(objectAt(attachments_, attachment_), place_);
}

QUrl AttachmentViewer::proposedCopy() const {
  return inDocuments(fileNameIn(objectAt(attachments_, attachment_), QStringLiteral("nistaran-file")));
}

void AttachmentViewer::saveCopy(const QUrl& file) {
  const AttachedCopy* original = copyOf(Copy::Original);
  if (busy_ || !original || !here()) return;
  busy_ = true;
  saved_.reset();
  emit changed();
  const QString name = fileNameOf(file);
  desk_.saveCopy(this, original->sha256, name, [this, name](const std::optional<Error>& error) {
    busy_ = false;
    saved_ = Saved{name, !error};
    emit changed();
  });
}

QString AttachmentViewer::text() const {
  if (!saved_) return {};
  return saved_->ok ? tr("प्रति सहेजी गई।") : tr("प्रति लिखी नहीं जा सकी।");
}

QString AttachmentViewer::detail() const {
  if (!saved_) return {};
  if (!saved_->ok) return tr("देखें कि वहाँ जगह है और लिखने की अनुमति है, या दूसरी जगह चुनें।");
  return tr("%1\nयह फ़ाइल टैबलेट की मुहर से बाहर है: उसी को दें जिसे मिलनी चाहिए।")
      .arg(QDir::toNativeSeparators(saved_->file));
}

QString AttachmentViewer::tone() const {
  if (!saved_) return {};
  return saved_->ok ? QStringLiteral("good") : QStringLiteral("bad");
}

}  // namespace nistaran::mobile
