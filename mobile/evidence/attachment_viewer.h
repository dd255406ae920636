// One attached file as it was taken: shown where it is on this tablet and is a picture, asked for where only
// the server has it, and saved outside the tablet where the officer wants a copy. GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QUrl>
#include <optional>

#include "mobile/complaint/complaint_snapshot.h"
#include "mobile/sync/desk.h"
#include "shared/attachment.h"
#include "shared/position.h"

namespace nistaran::mobile {

class AttachmentViewer : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")
  Q_PROPERTY(QString title READ title NOTIFY changed)
  // Of the original, or of the small copy until that is here; empty where there is nothing to look at.
  Q_PROPERTY(QString picture READ picture NOTIFY changed)
  // Why the original is not on the screen; empty when it is.
  Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
  // By what, when and where it was taken; empty where the entry does not say.
  Q_PROPERTY(QString takenText READ takenText NOTIFY changed)
  // The original is on this tablet: a copy can be saved.
  Q_PROPERTY(bool here READ here NOTIFY changed)
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  // What came of the copy; empty before the first.
  Q_PROPERTY(QString text READ text NOTIFY changed)
  Q_PROPERTY(QString detail READ detail NOTIFY changed)
  Q_PROPERTY(QString tone READ tone NOTIFY changed)  // good, bad

 public:
  // `desk` outlives it.
  AttachmentViewer(Desk& desk, ComplaintId complaint, QObject* parent);

  QString title() const;
  QString picture() const;
  QString stateText() const;
  QString takenText() const;
  bool here() const;
  bool busy() const { return busy_; }
  QString text() const;
  QString detail() const;
  QString tone() const;

  Q_INVOKABLE void open(const QString& attachment);
  Q_INVOKABLE QUrl proposedCopy() const;
  Q_INVOKABLE void saveCopy(const QUrl& file);

  // Another state of the complaint.
  void show(const ComplaintSnapshot& snapshot);
  // The line has changed, or an exchange has ended: what is missing is asked for again.
  void lookAgain();

 signals:
  void changed();

 private:
  struct Saved {
    QString file;
    bool ok = false;
  };
  const AttachedCopy* copyOf(Copy which) const;
  bool isPicture() const;

  Desk& desk_;
  ComplaintId complaint_;
  Json attachments_ = Json::object();
  std::optional<Position> place_;  // where the complaint says it is
  std::set<std::string> files_;
  std::string attachment_;            // the one that is open; empty: none
  std::vector<AttachedCopy> copies_;  // its
  bool busy_ = false;
  std::optional<Saved> saved_;
};

}  // namespace nistaran::mobile
