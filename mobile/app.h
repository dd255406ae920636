// Puts one tablet together: its data folder, the thread that owns store and sync, and the view models.
// Several can live in one process. GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QTimer>
#include <memory>

#include "mobile/app_lock.h"
#include "mobile/complaint/complaint_view.h"
#include "mobile/courier/courier.h"
#include "mobile/devices/devices.h"
#include "mobile/evidence/picture_source.h"
#include "mobile/home/preferences.h"
#include "mobile/load/load_board.h"
#include "mobile/login/login_backend.h"
#include "mobile/platform/platform.h"
#include "mobile/status/diagnosis_file.h"
#include "mobile/status/sync_status.h"
#include "mobile/store/officer_table.h"
#include "mobile/sync/network_kind.h"
#include "mobile/worklist/complaint_filter_model.h"
#include "shared/entropy.h"

class QTranslator;

namespace nistaran::mobile {

class FrontDoor;
class Tablet;

struct AppOptions {
  QString data_folder;
  QString server_url;            // proposed when the tablet is enrolled
  QString ca_file;               // trusted beside the system's own; empty: none
  QString language;              // hi or en; empty: the one chosen before
  const Clock* clock = nullptr;  // nullptr: the system's; otherwise it outlives the app
  QString key_file = {};         // of the tablet's door; empty: beside the data folder
  Platform* platform = nullptr;  // nullptr: nothing beside the screen; otherwise it outlives the app
};

class App : public QObject, public Desk {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by main")
  Q_PROPERTY(bool enrolled READ enrolled NOTIFY enrolledChanged)
  Q_PROPERTY(bool signedIn READ signedIn NOTIFY signedInChanged)
  Q_PROPERTY(QString startupError READ startupError NOTIFY startupErrorChanged)
  Q_PROPERTY(QString language READ language NOTIFY languageChanged)
  Q_PROPERTY(bool dark READ dark NOTIFY darkChanged)
  Q_PROPERTY(double textScale READ textScale NOTIFY textScaleChanged)  // 1 to 2
  Q_PROPERTY(QString officerName READ officerName NOTIFY signedInChanged)
  Q_PROPERTY(QString officerRank READ officerRank NOTIFY signedInChanged)
  Q_PROPERTY(QString officerRole READ officerRole NOTIFY
                 signedInChanged)  // officer, inspector, supervisor, administrator
  Q_PROPERTY(QString stationName READ stationName NOTIFY placeChanged)
  Q_PROPERTY(QString districtName READ districtName NOTIFY placeChanged)
  Q_PROPERTY(nistaran::mobile::LoginBackend* login READ login CONSTANT)
  Q_PROPERTY(nistaran::mobile::ComplaintFilterModel* worklist READ worklist CONSTANT)
  Q_PROPERTY(nistaran::mobile::LoadBoard* load READ load CONSTANT)
  Q_PROPERTY(nistaran::mobile::SyncStatus* sync READ sync CONSTANT)
  Q_PROPERTY(nistaran::mobile::Courier* courier READ courier CONSTANT)
  Q_PROPERTY(nistaran::mobile::Devices* devices READ devices CONSTANT)
  Q_PROPERTY(nistaran::mobile::DiagnosisFile* diagnosis READ diagnosis CONSTANT)
  // The open complaint; null where there is none. Another object for each complaint that is opened.
  Q_PROPERTY(nistaran::mobile::ComplaintView* complaint READ complaint NOTIFY complaintChanged)
  // The page that is open above the complaint, in the screen's own words; an app that is killed comes back to
  // it.
  Q_PROPERTY(QString page READ page WRITE setPage NOTIFY pageChanged)

 public:
  explicit App(AppOptions options, QObject* parent = nullptr);
  ~App() override;  // waits for the store thread

  bool enrolled() const { return enrolled_; }
  bool signedIn() const { return signed_in_; }
  QString startupError() const { return startup_error_; }
  bool dark() const { return preferences_.dark(); }
  double textScale() const { return preferences_.textScale(); }
  QString officerName() const;
  QString officerRank() const;
  QString officerRole() const;
  QString stationName() const;
  QString districtName() const;
  LoginBackend* login() { return &login_; }
  ComplaintFilterModel* worklist() { return &worklist_; }
  LoadBoard* load() { return &load_; }
  SyncStatus* sync() { return &sync_; }
  Courier* courier() { return &courier_; }
  Devices* devices() { return &devices_; }
  DiagnosisFile* diagnosis() { return &diagnosis_; }
  ComplaintView* complaint() { return complaint_; }
  // For the window's engine: what lies sealed in the store, as pictures.
  const std::shared_ptr<PictureSource>& pictures() const { return pictures_; }
  QString page() const { return page_; }
  void setPage(const QString& page);

  Q_INVOKABLE void setLanguage(const QString& language);
  Q_INVOKABLE void setDark(bool dark);
  // The next larger one, and after the largest the usual one.
  Q_INVOKABLE void changeTextScale();
  Q_INVOKABLE void openComplaint(const QString& number);
  Q_INVOKABLE void closeComplaint();
  Q_INVOKABLE void signOut();

  // ---- Desk ----
  const Officer& me() const override { return me_; }
  const District& district() const override { return district_; }
  const std::vector<Officer>& colleagues() const override { return colleagues_; }
  const FormBook& forms() const override { return forms_; }
  DeviceId device() const override { return device_; }
  Load loadOf(const OfficerId& officer) const override;
  std::vector<Alike> alikeTo(const ComplaintId& number) const override { return complaints_.alikeTo(number); }
  QString language() const override { return language_; }
  Platform& platform() override { return options_.platform ? *options_.platform : bare_; }
  UtcTime now() const override;
  std::string newName() override;
  void record(QObject* context, std::vector<Draft> drafts, FormKey finished, Done done) override;
  void attach(QObject* context, Draft draft, NewFile file, std::vector<Draft> with, FormKey finished,
              Attached done) override;
  bool online() const override { return sync_.online(); }
  void fetch(const ComplaintId& complaint, const AttachedCopy& copy) override;
  void saveCopy(QObject* context, std::string sha256, QString path, Done done) override;
  void keepForm(QObject* context, FormKey key, Json content, Done done) override;
  void loadForm(QObject* context, FormKey key, std::function<void(Json)> done) override;
  void say(const QString& text, const QString& tone) override { emit toast(text, tone); }

 signals:
  void enrolledChanged();
  void signedInChanged();
  void placeChanged();
  void startupErrorChanged();
  void languageChanged();
  void darkChanged();
  void textScaleChanged();
  void complaintChanged();
  void pageChanged();
  void toast(const QString& text, const QString& tone);  // tone: good, warn, bad

 private:
  void listen();
  void listenToCourier();
  void listenToDevices();
  void listenToDiagnosis();
  void readPlace();
  void readForms();
  void enter(const Officer& officer, int sent);
  void listenAtTheDoor();
  void reloadList();
  void reloadOutbox();
  void recordAgain(const Draft& draft);
  void refresh(const std::vector<ComplaintId>& numbers);
  void recorded(const ComplaintId& number);
  void chooseFileLine();
  void showComplaint(const ComplaintId& number);
  void lock();
  void returnToPlace();
  void keepPlace();
  void replaceComplaint(ComplaintView* next);
  void showKnownOfficers();
  void retell();
  void installTranslator();

  AppOptions options_;
  Platform bare_;
  Preferences preferences_;
  SystemClock system_clock_;
  SystemEntropy entropy_;
  bool enrolled_ = false;
  bool signed_in_ = false;
  QString startup_error_;
  QString language_;
  Officer me_;
  DeviceId device_;
  District district_;
  FormBook forms_;
  std::vector<Officer> colleagues_;
  std::vector<KnownOfficer> known_;  // who has signed in here
  LoginBackend login_;
  ComplaintListModel complaints_;
  ComplaintFilterModel worklist_;
  LoadBoard load_{*this, complaints_};
  SyncStatus sync_;
  NetworkKind network_;
  Courier courier_{*this};
  Devices devices_{*this};
  DiagnosisFile diagnosis_{*this};
  ComplaintView* complaint_ = nullptr;
  ComplaintId wanted_complaint_;
  std::shared_ptr<PictureSource> pictures_ = std::make_shared<PictureSource>();
  QString page_;
  QTimer minute_;
  AppLock lock_;
  std::unique_ptr<QTranslator> translator_;
  std::unique_ptr<Tablet> tablet_;   // last: its thread stops before what it speaks to goes
  std::unique_ptr<FrontDoor> door_;  // goes before its tablet
};

}  // namespace nistaran::mobile
