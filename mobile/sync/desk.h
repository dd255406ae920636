// What a screen needs to know and to hand in: who is signed in, the district around, and the desk on which
// what was done is put down. The app is one; tests have their own. GUI thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <algorithm>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "mobile/load/load.h"
#include "mobile/worklist/alike.h"
#include "shared/attachment.h"
#include "shared/district.h"
#include "shared/error.h"
#include "shared/form_book.h"
#include "shared/officer.h"
#include "shared/operation.h"
#include "shared/time.h"

class QObject;

namespace nistaran::mobile {

// A half-written form: of which complaint, and which form.
struct FormKey {
  ComplaintId complaint;
  std::string form;
};

// A file that is to be attached: one that lies somewhere, or bytes that lie nowhere yet.
struct NewFile {
  QString path;
  QByteArray bytes = {};  // counts where there is no path
  QString name = {};      // of the bytes
};

struct Platform;

class Desk {
 public:
  virtual ~Desk() = default;

  virtual const Officer& me() const = 0;
  virtual const District& district() const = 0;
  virtual const std::vector<Officer>& colleagues() const = 0;
  // Those that ship with the app, and the district's own.
  virtual const FormBook& forms() const = 0;
  // nullptr for whoever is not among them.
  const Officer* colleague(std::string_view id) const {
    const auto found = std::ranges::find(
        colleagues(), id, [](const Officer& other) -> const std::string& { return other.id.text(); });
    return found == colleagues().end() ? nullptr : &*found;
  }
  // Under which the server knows this tablet.
  virtual DeviceId device() const = 0;
  // What this officer has in hand, of the complaints in my scope.
  virtual Load loadOf(const OfficerId& officer) const = 0;
  // Other complaints in my scope that may be the same matter; valid until the list changes.
  virtual std::vector<Alike> alikeTo(const ComplaintId& number) const = 0;
  virtual QString language() const = 0;
  // The camera and what else this device has.
  virtual Platform& platform() = 0;
  virtual UtcTime now() const = 0;
  virtual std::string newName() = 0;  // a fresh id without dots

  // All or nothing, in one transaction; the half-written form `finished` goes with it. `done` is called in
  // this thread while `context` lives: nullopt means that it is on disk.
  using Done = std::function<void(std::optional<Error>)>;
  virtual void record(QObject* context, std::vector<Draft> drafts, FormKey finished, Done done) = 0;

  // Takes a copy of the file and records `draft` (an attachment.add), which then names it, and after it all
  // of `with`; the half-written form `finished` goes with them. The hash of the file comes to `done`.
  using Attached = std::function<void(const Result<std::string>&)>;
  virtual void attach(QObject* context, Draft draft, NewFile file, std::vector<Draft> with, FormKey finished,
                      Attached done) = 0;

  // Whether the server is in reach, as far as is known.
  virtual bool online() const = 0;
  // Asks the server for a copy of an attached file; when it is on this tablet, the complaint shows it.
  virtual void fetch(const ComplaintId& complaint, const AttachedCopy& copy) = 0;
  // Writes a file of this tablet, without its seal, where the person wants it.
  virtual void saveCopy(QObject* context, std::string sha256, QString path, Done done) = 0;

  virtual void keepForm(QObject* context, FormKey key, Json content, Done done) = 0;
  // null where there is none
  virtual void loadForm(QObject* context, FormKey key, std::function<void(Json)> done) = 0;

  virtual void say(const QString& text, const QString& tone) = 0;
};

}  // namespace nistaran::mobile
