#include "mobile/app.h"

#include <QCoreApplication>
#include <QStorageInfo>
#include <QTranslator>
#include <algorithm>
#include <array>

#include "mobile/login/front_door.h"
#include "mobile/platform/saved_file.h"
#include "mobile/status/diagnosis.h"
#include "mobile/sync/complaint_reader.h"
#include "mobile/sync/tablet.h"
#include "mobile/words/time_words.h"
#include "mobile/words/words.h"
#include "shared/limits.h"
#include "shared/uuid.h"

namespace nistaran::mobile {
namespace {

constexpr int kOutboxShown = 30;
constexpr int kLogShown = 20;

// Under it stands in the drafts where the officer was.
FormKey placeKey() {
  return {ComplaintId("-"), "place"};
}

// The list of officers is without the district, which is the tablet's.
std::vector<Officer> officersFrom(const Json& list, const DistrictCode& district) {
  std::vector<Officer> officers;
  if (!list.is_array()) return officers;
  for (Json entry : list) {
    if (!entry.is_object()) continue;
    if (!entry.contains("district")) entry["district"] = district.text();
    if (auto officer = officerFromJson(entry)) officers.push_back(std::move(*officer));
  }
  return officers;
}

struct Exchanges {
  std::vector<OutboxEntry> recorded;
  std::vector<SyncLogEntry> log;
};

// What the tablet knows of itself and of the district around.
struct Place {
  bool enrolled = false;
  QString server_url;
  DeviceId device;
  Json district;
  Json officers;
  std::vector<KnownOfficer> known;
};

TabletFolders foldersOf(const AppOptions& options) {
  const QString key =
      options.key_file.isEmpty() ? options.data_folder + QStringLiteral(".key") : options.key_file;
  return {options.data_folder.toStdString(), key.toStdString(), options.ca_file};
}

}  // namespace

App::App(AppOptions options, QObject* parent)
    : QObject(parent),
      options_(std::move(options)),
      preferences_(options_.data_folder),
      language_(options_.language == QLatin1String("en")   ? QStringLiteral("en")
                : options_.language == QLatin1String("hi") ? QStringLiteral("hi")
                                                           : preferences_.language()),
      worklist_(complaints_),
      sync_(options_.data_folder),
      tablet_(
          std::make_unique<Tablet>(foldersOf(options_), options_.clock ? *options_.clock : system_clock_)) {
  installTranslator();
  login_.setServerUrl(options_.server_url);
  minute_.setInterval(std::chrono::minutes(1));
  connect(&minute_, &QTimer::timeout, this, &App::retell);
  minute_.start();
  complaints_.retell(now());
  if (const auto error = tablet_->open()) {
    startup_error_ = errorWords(*error);
    return;
  }
  listenAtTheDoor();
  listen();
  listenToCourier();
  listenToDevices();
  listenToDiagnosis();
  readPlace();
}

App::~App() {
  if (translator_) QCoreApplication::removeTranslator(translator_.get());
  // What is half-written is asked to be kept before the tablet's thread ends.
  if (complaint_) complaint_->keepForms();
  delete complaint_;
  complaint_ = nullptr;
}

void App::listenAtTheDoor() {
  door_ = std::make_unique<FrontDoor>(*tablet_, login_);
  connect(&sync_, &SyncStatus::newCodeGiven, door_.get(), &FrontDoor::enrolAnew);
  connect(door_.get(), &FrontDoor::opened, this, &App::enter);
  connect(door_.get(), &FrontDoor::leave, this, &App::signOut);
  connect(door_.get(), &FrontDoor::lock, this, &App::lock);
  connect(door_.get(), &FrontDoor::changed, this, &App::readPlace);
  connect(door_.get(), &FrontDoor::told, this, &App::say);
  connect(door_.get(), &FrontDoor::enrolFailed, this, [this](const QString& words) {
    if (signed_in_) return say(words, QStringLiteral("bad"));
    login_.finish(words);
  });
  connect(tablet_->room(), &TabletRoom::pictures, this,
          [this](const std::shared_ptr<const FileFolder>& folder) { pictures_->setFolder(folder); });
  connect(&lock_, &AppLock::due, this, &App::lock);
}

void App::listen() {
  connect(&sync_, &SyncStatus::syncAsked, this,
          [this] { tablet_->tell([](SyncService& service) { service.syncNow(); }); });
  connect(&sync_, &SyncStatus::recordAsked, this, &App::recordAgain);
  connect(&sync_, &SyncStatus::networkAllowedChanged, this, [this] {
    tablet_->tellRoom(
        [allowed = sync_.networkAllowed()](TabletRoom& room) { room.setNetworkAllowed(allowed); });
  });
  sync_.setOriginalsOnWifiOnly(preferences_.originalsOnWifiOnly());
  connect(&sync_, &SyncStatus::originalsOnWifiOnlyChanged, this, &App::chooseFileLine);
  connect(&network_, &NetworkKind::changed, this, &App::chooseFileLine);
  chooseFileLine();

  const TabletRoom* service = tablet_->room();
  connect(service, &TabletRoom::placeChanged, this, &App::readPlace);
  connect(service, &TabletRoom::formsChanged, this, &App::readForms);
  connect(service, &TabletRoom::stateChanged, this, [this](const SyncState& state) {
    if (!signed_in_) return;
    const bool was_online = sync_.online();
    sync_.show(state);
    if (complaint_ && sync_.online() != was_online) complaint_->attachmentViewer()->lookAgain();
  });
  connect(service, &TabletRoom::scopeChanged, this, &App::refresh);
  connect(service, &TabletRoom::filesChanged, this, [this](const std::vector<FileOnItsWay>& files) {
    if (signed_in_) sync_.showFiles(files);
  });
  connect(service, &TabletRoom::exchanged, this, [this] {
    reloadOutbox();
    if (complaint_) complaint_->attachmentViewer()->lookAgain();
  });
  connect(service, &TabletRoom::notSimplyTaken, this, [this](const std::vector<OperationResult>& results) {
    reloadOutbox();
    if (!signed_in_) return;
    if (complaint_) showComplaint(ComplaintId(complaint_->number().toStdString()));
    const auto stopped = std::count_if(results.begin(), results.end(), [](const OperationResult& result) {
      return result.outcome == Outcome::Refused ||
             (result.outcome == Outcome::Held && result.reason != Reason::SatisfactionMissing);
    });
    // What was merged, or waits for the satisfaction, is told at its complaint.
    if (stopped == 0) return;
    say(tr("%n प्रविष्टि पर ध्यान दें: सिंक पृष्ठ देखें।", nullptr, static_cast<int>(stopped)), QStringLiteral("warn"));
  });
}

void App::listenToCourier() {
  connect(&courier_, &Courier::writeAsked, this, [this](const QString& file) {
    tablet_->tellCourier([file](CourierService& service) { service.write(file); });
  });
  connect(&courier_, &Courier::takeAsked, this, [this](const QString& file) {
    tablet_->tellCourier([file, me = me_.id, allowed = sync_.networkAllowed()](CourierService& service) {
      service.take(file, me, allowed);
    });
  });
  connect(&courier_, &Courier::answerAsked, this, [this](const QString& file) {
    tablet_->tellCourier([file](CourierService& service) { service.writeAnswer(file); });
  });
  connect(tablet_->room(), &TabletRoom::courierDone, this, [this](const CourierNews& news) {
    courier_.show(news);
    if (!signed_in_) return;
    readForms();
    if (const auto mine = news.changed.find(me_.id); mine != news.changed.end()) refresh(mine->second);
    reloadOutbox();
    if (complaint_) showComplaint(ComplaintId(complaint_->number().toStdString()));
    // What waits is counted anew.
    tablet_->tell([](SyncService& service) { service.recorded(); });
  });
}

void App::listenToDevices() {
  connect(&devices_, &Devices::errandAsked, this, [this](const DevicesErrand& errand) {
    tablet_->tell([errand](SyncService& service) { service.manage(errand); });
  });
  connect(tablet_->room(), &TabletRoom::devicesDone, this, [this](const DevicesNews& news) {
    if (signed_in_) devices_.show(news);
  });
}

void App::listenToDiagnosis() {
  connect(&diagnosis_, &DiagnosisFile::asked, this, [this](const QString& file) {
    const Surroundings around{sync_.state(), sync_.networkAllowed(),
                              QStorageInfo(options_.data_folder).bytesAvailable(), now()};
    const auto work = [file, around, me = me_.id](TabletStore& store) {
      return writeWhole(file, diagnosisOf(store, me, around).dump(2) + "\n");
    };
    tablet_->ask(this, work, [this](const Result<bool>& written) { diagnosis_.show(written && *written); });
  });
}

// ---- who and where ----

void App::readPlace() {
  const auto read = [](Door& door) {
    const auto identity = door.identity.identity();
    return Place{identity.has_value(),
                 identity ? QString::fromStdString(identity->server_url) : QString(),
                 identity ? identity->device : DeviceId(),
                 door.identity.district(),
                 door.identity.officers(),
                 door.officers.all()};
  };
  tablet_->askDoor(this, read, [this](const Result<Place>& answer) {
    if (!answer) {
      startup_error_ = errorWords(answer.error());
      emit startupErrorChanged();
      return;
    }
    device_ = answer->device;
    if (auto district = districtFromJson(answer->district)) district_ = std::move(*district);
    colleagues_ = officersFrom(answer->officers, district_.code);
    known_ = answer->known;
    complaints_.setDistrict(district_, language_);
    if (!answer->server_url.isEmpty()) login_.setServerUrl(answer->server_url);
    if (enrolled_ != answer->enrolled) {
      enrolled_ = answer->enrolled;
      emit enrolledChanged();
    }
    retell();
  });
}

void App::readForms() {
  tablet_->ask(
      this, [](TabletStore& store) { return store.forms.all(); },
      [this](const Result<Json>& own) {
        if (!own) return say(errorWords(own.error()), QStringLiteral("bad"));
        forms_ = FormBook(*own);
        if (complaint_) complaint_->retell();
      });
}

void App::showKnownOfficers() {
  QList<RowModel::Row> rows;
  for (const KnownOfficer& officer : known_) {
    const Officer& profile = officer.profile;
    rows.append({qstring(profile.id.text()), qstring(profile.name), qstring(profile.rank),
                 stationWords(district_, profile.station, language_), dateTimeWords(toMs(officer.last_here)),
                 !officer.unlock.empty()});
  }
  login_.knownOfficers()->setRows(rows);
}

QString App::officerName() const {
  return signed_in_ ? qstring(me_.name) : QString();
}
QString App::officerRank() const {
  return signed_in_ ? qstring(me_.rank) : QString();
}
QString App::officerRole() const {
  return signed_in_ ? qstring(toText(me_.role)) : QString();
}
QString App::stationName() const {
  return signed_in_ && !me_.station.empty() ? stationWords(district_, me_.station, language_) : QString();
}
QString App::districtName() const {
  return labelIn(district_.name, language_);
}

void App::enter(const Officer& officer, int sent) {
  me_ = officer;
  complaints_.reset({});
  sync_.show({});
  signed_in_ = true;
  lock_.watch();
  login_.startOver();
  reloadList();
  reloadOutbox();
  readPlace();
  readForms();
  emit signedInChanged();
  emit placeChanged();
  if (sent > 0) say(tr("इस बीच आपकी %n प्रविष्टि सर्वर पर पहुँच गई।", nullptr, sent), QStringLiteral("good"));
  returnToPlace();
}

void App::signOut() {
  if (!signed_in_) return;
  closeComplaint();  // who leaves by hand begins at the list
  lock();
}

// A tablet that was left lying: who comes back goes on where they were.
void App::lock() {
  if (!signed_in_) return;
  lock_.rest();
  // Forms are kept first: they are asked for in the same order as they were told.
  replaceComplaint(nullptr);
  page_.clear();
  tablet_->tellRoom([](TabletRoom& room) { room.lock(); });
  signed_in_ = false;
  me_ = {};
  complaints_.reset({});
  sync_.show({});
  sync_.showOutbox({});
  sync_.showFiles({});
  courier_.forget();
  devices_.forget();
  diagnosis_.forget();
  worklist_.setSearchText({});
  worklist_.setDueFilter(QStringLiteral("all"));
  worklist_.showAll();
  readPlace();
  emit signedInChanged();
  emit placeChanged();
}

// ---- what is shown ----

void App::reloadList() {
  tablet_->ask(
      this, [me = me_](TabletStore& store) { return readList(store, me); },
      [this, me = me_.id](const Result<std::vector<ComplaintSummary>>& list) {
        if (!list) return say(errorWords(list.error()), QStringLiteral("bad"));
        if (signed_in_ && me_.id == me) complaints_.reset(*list);
      });
}

void App::reloadOutbox() {
  if (!signed_in_) return;
  const auto read = [me = me_.id](TabletStore& store) {
    return Exchanges{readOutbox(store, me, kOutboxShown), store.sync_log.newest(kLogShown)};
  };
  tablet_->ask(this, read, [this, me = me_.id](const Result<Exchanges>& sent) {
    if (!sent || !signed_in_ || me_.id != me) return;
    sync_.showOutbox(sent->recorded);
    sync_.showLog(sent->log);
  });
}

void App::recordAgain(const Draft& draft) {
  if (!signed_in_) return;
  record(this, {draft}, {draft.complaint, {}}, [this](const std::optional<Error>& error) {
    if (error) return say(errorWords(*error), QStringLiteral("bad"));
    say(tr("फिर से दर्ज किया गया; नेटवर्क मिलते ही भेजा जाएगा।"), QStringLiteral("good"));
  });
}

void App::refresh(const std::vector<ComplaintId>& numbers) {
  if (!signed_in_) return;
  using Summaries = std::vector<std::pair<ComplaintId, std::optional<ComplaintSummary>>>;
  const auto read = [me = me_, numbers](TabletStore& store) {
    Summaries found;
    for (const ComplaintId& number : numbers) found.emplace_back(number, readSummary(store, me, number));
    return found;
  };
  tablet_->ask(this, read, [this, me = me_.id](const Result<Summaries>& found) {
    if (!found || !signed_in_ || me_.id != me) return;
    for (const auto& [number, summary] : *found) {
      if (summary)
        complaints_.put(*summary);
      else
        complaints_.remove(number);
      if (complaint_ && complaint_->number().toStdString() == number.text()) showComplaint(number);
    }
  });
}

void App::openComplaint(const QString& number) {
  const auto wanted = ComplaintId::parse(number.toStdString());
  if (!signed_in_ || !wanted) return;
  wanted_complaint_ = *wanted;
  page_.clear();
  keepPlace();
  tablet_->tell([complaint = *wanted](SyncService& service) { service.opened(complaint); });
  showComplaint(*wanted);
}

void App::closeComplaint() {
  wanted_complaint_ = {};
  page_.clear();
  keepPlace();
  replaceComplaint(nullptr);
}

void App::setPage(const QString& page) {
  if (page_ == page || wanted_complaint_.empty()) return;
  page_ = page;
  keepPlace();
  emit pageChanged();
}

// Where the officer is now is on disk before anything happens to the app.
void App::keepPlace() {
  if (!signed_in_) return;
  Json place;
  if (!wanted_complaint_.empty())
    place = {{"complaint", wanted_complaint_.text()}, {"page", page_.toStdString()}};
  keepForm(this, placeKey(), std::move(place), [](const std::optional<Error>&) {});
}

void App::returnToPlace() {
  loadForm(this, placeKey(), [this, me = me_.id](const Json& place) {
    const auto number = ComplaintId::parse(stringAt(place, "complaint"));
    // Who has begun something already is not taken away from it.
    if (!number || !signed_in_ || me_.id != me || !wanted_complaint_.empty()) return;
    openComplaint(qstring(number->text()));
    page_ = qstring(stringAt(place, "page"));
    keepPlace();
  });
}

void App::showComplaint(const ComplaintId& number) {
  const auto read = [me = me_, number](TabletStore& store) { return readComplaint(store, me, number); };
  tablet_->ask(
      this, read, [this, number, me = me_.id](const Result<std::optional<ComplaintSnapshot>>& snapshot) {
        // Another one was asked for meanwhile, or somebody else is here.
        if (!signed_in_ || me_.id != me || wanted_complaint_ != number) return;
        if (!snapshot) return say(errorWords(snapshot.error()), QStringLiteral("bad"));
        if (!*snapshot) {
          say(tr("सन्दर्भ %1 अब आपके क्षेत्र में नहीं है।").arg(qstring(number.text())), QStringLiteral("warn"));
          return closeComplaint();
        }
        if (complaint_ && complaint_->number().toStdString() == number.text())
          return complaint_->show(**snapshot);
        auto* next = new ComplaintView(*this, **snapshot, this);
        next->restoreForms();
        replaceComplaint(next);
      });
}

void App::replaceComplaint(ComplaintView* next) {
  ComplaintView* before = complaint_;
  if (before == next) return;
  if (before) before->keepForms();
  complaint_ = next;
  if (!next) wanted_complaint_ = {};
  emit complaintChanged();
  if (before) before->deleteLater();
}

void App::retell() {
  complaints_.setDistrict(district_, language_);
  complaints_.retell(now());
  load_.retell();
  showKnownOfficers();
  sync_.retell();
  courier_.retell();
  devices_.retell();
  diagnosis_.retell();
  if (complaint_) complaint_->retell();
  emit placeChanged();
}

// ---- language ----

void App::setLanguage(const QString& language) {
  if (language == language_ || (language != QLatin1String("hi") && language != QLatin1String("en"))) return;
  language_ = language;
  preferences_.setLanguage(language);
  installTranslator();
  emit languageChanged();
  retell();
}

void App::setDark(bool dark) {
  if (dark == preferences_.dark()) return;
  preferences_.setDark(dark);
  emit darkChanged();
}

void App::changeTextScale() {
  constexpr std::array kScales{1.0, 1.25, 1.5, 2.0};
  const auto* const larger = std::ranges::upper_bound(kScales, preferences_.textScale());
  preferences_.setTextScale(larger == kScales.end() ? kScales.front() : *larger);
  emit textScaleChanged();
}

void App::installTranslator() {
  if (translator_) QCoreApplication::removeTranslator(translator_.get());
  translator_ = std::make_unique<QTranslator>();
  // Hindi is what the sources say; its catalogue only holds the plural forms.
  if (translator_->load(QStringLiteral(":/i18n/nistaran_%1.qm").arg(language_))) {
    QCoreApplication::installTranslator(translator_.get());
  }
}

// ---- Desk ----

UtcTime App::now() const {
  return options_.clock ? options_.clock->now() : system_clock_.now();
}

Load App::loadOf(const OfficerId& officer) const {
  Load load;
  for (const ComplaintSummary& complaint : complaints_.rows()) {
    if (complaint.officer == officer) load += mobile::loadOf(complaint, now());
  }
  return load;
}

std::string App::newName() {
  return makeUuid7(now(), entropy_);
}

void App::record(QObject* context, std::vector<Draft> drafts, FormKey finished, Done done) {
  const ComplaintId number = finished.complaint;
  const auto work = [me = me_, drafts = std::move(drafts), form = finished.form, clock = &tablet_->clock()](
                        TabletStore& store) { recordDrafts(store, drafts, me, form, *clock); };
  tablet_->ask(context, work, [this, number, done = std::move(done)](const Result<void>& recorded) {
    if (!recorded) return done(recorded.error());
    done(std::nullopt);
    this->recorded(number);
  });
}

void App::attach(QObject* context, Draft draft, NewFile file, std::vector<Draft> with, FormKey finished,
                 Attached done) {
  const ComplaintId number = draft.complaint;
  const auto work = [me = me_, draft = std::move(draft), file = std::move(file), with = std::move(with),
                     form = finished.form, clock = &tablet_->clock()](TabletStore& store) {
    return recordAttachment(store, draft, file, with, me, form, *clock);
  };
  tablet_->ask(context, work, [this, number, done = std::move(done)](const Result<std::string>& recorded) {
    done(recorded);
    if (recorded) this->recorded(number);
  });
}

void App::fetch(const ComplaintId& complaint, const AttachedCopy& copy) {
  tablet_->tell([complaint, copy](SyncService& service) { service.fetch(complaint, copy); });
}

void App::saveCopy(QObject* context, std::string sha256, QString path, Done done) {
  const auto work = [sha256 = std::move(sha256), path = std::move(path)](TabletStore& store) {
    const std::string bytes = store.folder.read(sha256, 0, limits::kAttachmentBytesMax);
    if (!writeWhole(path, bytes)) throw ErrorException(Error(ErrorCode::StorageFull));
  };
  tablet_->ask(context, work, [done = std::move(done)](const Result<void>& written) {
    done(written ? std::nullopt : std::optional<Error>(written.error()));
  });
}

// What is on disk is shown and sent soon.
void App::recorded(const ComplaintId& number) {
  refresh({number});
  reloadOutbox();
  tablet_->tell([](SyncService& service) { service.recorded(); });
}

void App::chooseFileLine() {
  preferences_.setOriginalsOnWifiOnly(sync_.originalsOnWifiOnly());
  const bool dear = sync_.originalsOnWifiOnly() && network_.isDear();
  tablet_->tellRoom([line = dear ? Line::ForSmallCopiesOnly : Line::ForEverything](TabletRoom& room) {
    room.setFileLine(line);
  });
}

void App::keepForm(QObject* context, FormKey key, Json content, Done done) {
  const auto work = [me = me_.id, key, content = std::move(content)](TabletStore& store) {
    store.database.transaction([&] { store.drafts.put(me, key.complaint, key.form, content); });
  };
  tablet_->ask(context, work, [done = std::move(done)](const Result<void>& kept) {
    done(kept ? std::nullopt : std::optional<Error>(kept.error()));
  });
}

void App::loadForm(QObject* context, FormKey key, std::function<void(Json)> done) {
  const auto work = [me = me_.id, key](TabletStore& store) {
    return store.drafts.get(me, key.complaint, key.form);
  };
  tablet_->ask(context, work,
               [done = std::move(done)](const Result<Json>& kept) { done(kept ? *kept : Json()); });
}

}  // namespace nistaran::mobile
