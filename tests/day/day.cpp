#include "tests/day/day.h"

#include <QDate>
#include <ostream>

#include "mobile/platform/key_store.h"
#include "mobile/store/door.h"
#include "mobile/store/sqlite_local_store.h"
#include "mobile/store/unlock.h"
#include "shared/canonical_json.h"
#include "tests/day/line.h"
#include "tests/day/person.h"

namespace nistaran::day {
namespace {

constexpr const char* kMobileFromPortal = "9999900001";
constexpr const char* kMobileFromOfficer = "9999900002";
constexpr const char* kMobileFromInspector = "9999900003";
constexpr const char* kConclusion = "मौके पर नाप कराई गई। मेड़ दोनों पक्षों की सहमति से पुराने स्थान पर कायम कराई गई।";

// Three screens of one desk: two tablets lying, one upright.
constexpr QRect kOfficersPlace(0, 0, 1280, 800);
constexpr QRect kInspectorsPlace(1280, 0, 800, 1280);
constexpr QRect kSupervisorsPlace(2080, 0, 1280, 800);

Officer person(const char* id, const char* name, const char* rank, Role role, const char* station) {
  Officer made;
  made.id = OfficerId(id);
  made.name = name;
  made.rank = rank;
  made.role = role;
  made.district = DistrictCode(world::kDistrict);
  made.circle = CircleCode("sadar");
  made.station = StationCode(station);
  return made;
}

Json complaint() {
  return {{"type", 4},
          {"nature", "complaint"},
          {"category", "भूमि विवाद"},
          {"text",
           "पड़ोसी ने मेरे खेत की मेड़ तोड़कर लगभग दो फुट भूमि पर कब्जा कर लिया है। मना करने पर "
           "गाली-गलौज करता है। कृपया नाप कराकर न्याय दिलाया जाए।"},
          {"complainant",
           {{"name", "शिकायतकर्ता नमूना"},
            {"mobile", kMobileFromPortal},
            {"address", "ग्राम नमूनापुर, थाना कोतवाली कन्नौज"},
            {"village", "नमूनापुर"}}},
          {"opposite_party", {{"name", "विपक्षी नमूना"}, {"mobile", "9999900009"}, {"address", "ग्राम नमूनापुर"}}},
          {"district", world::kDistrict}};
}

quint16 portOf(const std::string& url) {
  return static_cast<quint16>(std::stoi(url.substr(url.rfind(':') + 1)));
}

void expect(bool holds, const std::string& what) {
  if (!holds) throw std::runtime_error("not as it should be: " + what);
}

class Day {
 public:
  Day(const DayOptions& options, std::ostream& out) : options_(options), out_(out), town_(options.folder) {
    std::filesystem::create_directories(options_.pictures);
  }

  void play() {
    try {
      begin();
      fileAndSend();
      mark();
      workOffline();
      directMeanwhile();
      meetAgain();
      settleThePhone();
      lookAtTheLoad();
      approve();
      lookAtThePortal();
      lookAtTheTablets();
    } catch (...) {
      photographAll("stuck");
      out_ << town_.serverLog();
      throw;
    }
  }

 private:
  void say(const std::string& hindi, const std::string& english) {
    out_ << "» " << hindi << " / " << english << std::endl;
    letPass(options_.pace_ms);
  }

  void photograph(Person& whose, const std::string& what) {
    const std::string number = std::to_string(++pictures_);
    whose.hands().photograph(options_.pictures /
                             ((number.size() < 2 ? "0" : "") + number + "-" + what + ".png"));
  }

  void photographAll(const std::string& what) {
    for (const auto& each : {&officer_, &inspector_, &supervisor_}) {
      if (*each) photograph(**each, what + "-" + (*each)->officer().id.text());
    }
  }

  std::unique_ptr<Person> comesIn(Officer officer, const QRect& place, quint16 port) {
    const std::filesystem::path folder = options_.folder / officer.id.text();
    const QString url = QStringLiteral("https://127.0.0.1:%1").arg(port);
    auto made =
        std::make_unique<Person>(std::move(officer), folder,
                                 mobile::AppOptions{QString::fromStdString(folder.string()), url,
                                                    QString::fromStdString(town_.server().ca),
                                                    QString::fromStdString(options_.language), nullptr},
                                 place);
    if (pictures_ == 0) photograph(*made, "enrol");
    made->comeIn(town_.deviceCode());
    return made;
  }

  void begin() {
    const Officer officer =
        person("kotwali-si-1", "जाँच अधिकारी 1 कोतवाली कन्नौज", "उपनिरीक्षक", Role::StationOfficer, "kotwali");
    const Officer inspector =
        person("kotwali-sho", "थाना प्रभारी कोतवाली कन्नौज", "निरीक्षक", Role::Inspector, "kotwali");
    const Officer supervisor = person("co-sadar", "क्षेत्राधिकारी सदर", "पुलिस उपाधीक्षक", Role::Supervisor, "");
    for (const Officer& each : {officer, inspector, supervisor}) town_.addOfficer(each);
    town_.startPortal();
    town_.startServer();
    const quint16 headquarters = portOf(town_.server().url);
    field_ = std::make_unique<Line>(headquarters);
    say("पोर्टल और सर्वर चल रहे हैं; तीन टैबलेट जुड़ रहे हैं",
        "portal and server are running; three tablets are enrolled");
    officer_ = comesIn(officer, kOfficersPlace, field_->port());
    inspector_ = comesIn(inspector, kInspectorsPlace, field_->port());
    // At headquarters there is a cable.
    supervisor_ = comesIn(supervisor, kSupervisorsPlace, headquarters);
  }

  void fileAndSend() {
    number_ = town_.file(complaint());
    say("नागरिक ने पोर्टल पर शिकायत की: " + number_, "a citizen files at the portal");
    town_.send(number_, "kotwali");
    say("नियंत्रण कक्ष ने जनपद कन्नौज को भेजी", "the control room sends it to Kannauj");
  }

  void mark() {
    inspector_->open(number_);
    photograph(*inspector_, "inspector-received");
    inspector_->hands().tap(QStringLiteral("mark"));
    inspector_->hands().tap(QStringLiteral("mark-officer-kotwali-si-1"));
    photograph(*inspector_, "inspector-marks");
    inspector_->hands().tap(QStringLiteral("save-mark"));
    inspector_->allSent();
    say("थाना प्रभारी ने उपनिरीक्षक को मार्क की", "the inspector marks it to a station officer");
    officer_->open(number_);
    supervisor_->open(number_);
    photograph(*officer_, "officer-received");
    say("उपनिरीक्षक के टैबलेट पर पहुँची", "the officer's tablet has it");
  }

  void workOffline() {
    field_->cut();
    say("क्षेत्र में नेटवर्क नहीं है", "the network is gone in the field");
    correctPhone(*officer_, kMobileFromOfficer);
    say("उपनिरीक्षक (बिना नेटवर्क): शिकायतकर्ता का मोबाइल ठीक किया",
        "officer, offline: corrects the complainant's mobile number");
    setSpot();
    say("उपनिरीक्षक (बिना नेटवर्क): शिकायत के स्थान के निर्देशांक लिखे",
        "officer, offline: writes down where the complaint is");
    recordAction("contact", "घर पर मिलकर बात की।",
                 [&](Hands& hands) { hands.tap(QStringLiteral("result-reached")); });
    say("उपनिरीक्षक (बिना नेटवर्क): संपर्क दर्ज", "officer, offline: records the contact");
    recordAction("visit", "मेड़ टूटी हुई मिली; लेखपाल के साथ नाप की।", [&](Hands& hands) {
      hands.tap(QStringLiteral("take-position"));
      hands.readUntil(QStringLiteral("visit-lat"), QStringLiteral("27.051400"));
      photograph(*officer_, "officer-position");
    });
    say("उपनिरीक्षक (बिना नेटवर्क): स्थलीय निरीक्षण दर्ज, स्थान टैबलेट से",
        "officer, offline: records the visit, with the tablet's position");
    takePhoto();
    say("उपनिरीक्षक (बिना नेटवर्क): मौके की फ़ोटो ली", "officer, offline: takes a photo on the spot");
    for (const char* mobile : {"9999911111", "9999922222"}) {
      recordAction("witness", "मेड़ पहले दो फुट पूरब में थी।", [&](Hands& hands) {
        hands.type(QStringLiteral("person-name"), QStringLiteral("स्वतंत्र साक्षी"));
        hands.type(QStringLiteral("person-mobile"), QString::fromUtf8(mobile));
      });
    }
    say("उपनिरीक्षक (बिना नेटवर्क): दो स्वतंत्र साक्षी दर्ज", "officer, offline: records two witnesses");
    writeReport();
    say("उपनिरीक्षक (बिना नेटवर्क): आख्या लिखकर प्रस्तुत की; संतुष्टि की प्रतीक्षा में रहेगी",
        "officer, offline: writes and submits the report; it will wait for the satisfaction");
    correctPhone(*inspector_, kMobileFromInspector);
    say("थाना प्रभारी (बिना नेटवर्क): वही मोबाइल अलग लिखा",
        "inspector, offline: corrects the same number otherwise");
    takeSatisfaction();
    say("थाना प्रभारी (बिना नेटवर्क): शिकायतकर्ता की संतुष्टि दर्ज",
        "inspector, offline: records the complainant's satisfaction");
    for (Person* each : {officer_.get(), inspector_.get()}) {
      expect(each->app().sync()->waitingCount() > 0, "what was recorded offline waits on the tablet");
      expect(each->app().sync()->lastSuccessText() != QString(), "the last exchange is remembered");
    }
    officer_->hands().tap(QStringLiteral("open-sync"));
    letPass(400);
    photograph(*officer_, "officer-offline-sync-page");
    officer_->hands().tap(QStringLiteral("back"));
  }

  void correctPhone(Person& whose, const char* mobile) {
    whose.hands().tap(QStringLiteral("edit-mobile"));
    whose.hands().type(QStringLiteral("mobile"), QString::fromUtf8(mobile));
    whose.hands().tap(QStringLiteral("save-mobile"));
    waitFor("the corrected number on " + whose.officer().id.text() + "'s screen",
            [&] { return whose.complaint().complainantMobile() == QString::fromUtf8(mobile); });
  }

  void setSpot() {
    Hands& hands = officer_->hands();
    hands.tap(QStringLiteral("edit-spot"));
    hands.type(QStringLiteral("spot-lat"), QStringLiteral("27.0502"));
    hands.type(QStringLiteral("spot-lon"), QStringLiteral("79.9131"));
    hands.tap(QStringLiteral("save-spot"));
    hands.readUntil(QStringLiteral("spot"), QStringLiteral("27.05020, 79.91310"));
  }

  void recordAction(const char* type, const char* text, const std::function<void(Hands&)>& particulars) {
    Hands& hands = officer_->hands();
    hands.tap(QStringLiteral("record-action"));
    hands.tap(QStringLiteral("action-type-") + QString::fromUtf8(type));
    particulars(hands);
    hands.type(QStringLiteral("action-text"), QString::fromUtf8(text));
    photograph(*officer_, std::string("officer-") + type);
    hands.tap(QStringLiteral("save-action"));
    hands.seeNot(QStringLiteral("save-action"));
  }

  void takePhoto() {
    Hands& hands = officer_->hands();
    hands.tap(QStringLiteral("take-photo"));
    waitFor("the camera opens and knows where it is",
            [&] { return officer_->complaint().photoEditor()->placeText().contains(QStringLiteral("12")); });
    photograph(*officer_, "officer-camera");
    hands.tap(QStringLiteral("shoot"));
    hands.type(QStringLiteral("photo-text"), QStringLiteral("टूटी मेड़"));
    photograph(*officer_, "officer-photo");
    hands.tap(QStringLiteral("keep-photo"));
    hands.seeNot(QStringLiteral("keep-photo"));
    waitFor("the photo stands in the list",
            [&] { return officer_->complaint().attachments()->count() == 1; });
    hands.see(QStringLiteral("attach-file"))->forceActiveFocus();
    letPass(400);
    photograph(*officer_, "officer-attached");
  }

  void writeReport() {
    Hands& hands = officer_->hands();
    hands.tap(QStringLiteral("write-report"));
    hands.type(QStringLiteral("point-20"), QString::fromUtf8(kConclusion));
    photograph(*officer_, "officer-report");
    hands.tap(QStringLiteral("submit-report"));
    hands.seeNot(QStringLiteral("submit-report"));
    waitFor("the submitted report waits for the satisfaction",
            [&] { return officer_->complaint().held()->rowCount() > 0; });
    letPass(400);
    photograph(*officer_, "officer-report-waits");
  }

  void takeSatisfaction() {
    Hands& hands = inspector_->hands();
    hands.tap(QStringLiteral("take-feedback"));
    hands.tap(QStringLiteral("feedback-satisfied"));
    hands.type(QStringLiteral("feedback-present"), QStringLiteral("परिजन"));
    hands.draw(QStringLiteral("signature-pad"), {{15, 65}, {20, 35}, {26, 70}, {33, 40}, {38, 68}, {46, 50}});
    hands.draw(QStringLiteral("signature-pad"), {{50, 60}, {60, 55}, {75, 58}});
    photograph(*inspector_, "inspector-satisfaction");
    hands.tap(QStringLiteral("save-feedback"));
    hands.seeNot(QStringLiteral("save-feedback"));
  }

  void directMeanwhile() {
    Hands& hands = supervisor_->hands();
    hands.tap(QStringLiteral("priority-high"));
    waitFor("high priority", [&] { return supervisor_->complaint().priority() == QStringLiteral("high"); });
    hands.type(QStringLiteral("internal-due"),
               QDate::currentDate().addDays(5).toString(QStringLiteral("dd-MM-yyyy")));
    hands.tap(QStringLiteral("save-internal-due"));
    waitFor("an internal due date", [&] { return !supervisor_->complaint().internalDueText().isEmpty(); });
    supervisor_->allSent();
    photograph(*supervisor_, "supervisor-directs");
    say("क्षेत्राधिकारी (मुख्यालय): प्राथमिकता और आन्तरिक नियत दिनांक बदले",
        "supervisor, at headquarters: changes priority and due date");
  }

  void meetAgain() {
    field_->mend();
    say("नेटवर्क लौटा", "the network is back");
    for (Person* each : {officer_.get(), inspector_.get()}) {
      each->hands().tap(QStringLiteral("sync-now"));
      each->allSent();
    }
    for (Person* each : everybody()) {
      waitFor(each->officer().id.text() + " sees the submitted report, the priority and the conflict", [&] {
        return each->complaint().status() == QStringLiteral("submitted") &&
               each->complaint().priority() == QStringLiteral("high") &&
               each->complaint().conflicts()->count() == 1;
      });
    }
    // The officer's photo, and what the complainant signed.
    for (Person* each : everybody())
      waitFor(each->officer().id.text() + " sees both files",
              [&] { return each->complaint().attachments()->count() == 2; });
    for (Person* each : everybody()) {
      expect(each->complaint().complainantMobile() == supervisor_->complaint().complainantMobile(),
             "everybody sees the same number");
    }
    photograph(*officer_, "officer-everything-sent");
    say("सब एक ही बात देख रहे हैं; मोबाइल पर मतभेद दोनों मानों के साथ दिख रहा है",
        "everybody sees the same; the two phone numbers are shown as a conflict");
  }

  void settleThePhone() {
    inspector_->hands().tap(QStringLiteral("open-conflicts"));
    const ConflictShown shown = conflictOf(*inspector_);
    expect((shown.kept == QString::fromUtf8(kMobileFromOfficer) &&
            shown.other == QString::fromUtf8(kMobileFromInspector)) ||
               (shown.kept == QString::fromUtf8(kMobileFromInspector) &&
                shown.other == QString::fromUtf8(kMobileFromOfficer)),
           "the conflict shows both values");
    const bool officers_stands = shown.kept == QString::fromUtf8(kMobileFromOfficer);
    const QString choice =
        (officers_stands ? QStringLiteral("take-kept-") : QStringLiteral("take-other-")) + shown.id;
    inspector_->hands().see(choice);
    letPass(400);
    photograph(*inspector_, "inspector-conflict");
    inspector_->hands().tap(choice);
    inspector_->hands().tap(QStringLiteral("back"));
    inspector_->allSent();
    for (Person* each : everybody()) {
      waitFor(each->officer().id.text() + " sees the chosen number", [&] {
        return each->complaint().conflicts()->count() == 0 &&
               each->complaint().complainantMobile() == QString::fromUtf8(kMobileFromOfficer);
      });
    }
    say("थाना प्रभारी ने सही मोबाइल चुना; सबने देखा", "the inspector chooses the right number; all see it");
  }

  struct ConflictShown {
    QString id, kept, other;
  };
  static ConflictShown conflictOf(Person& whose) {
    const mobile::ConflictModel& model = *whose.complaint().conflicts();
    const auto role = [&](const char* name) {
      return model.data(model.index(0, 0), model.roleNames().key(name)).toString();
    };
    return {role("conflictId"), role("keptValue"), role("otherValue")};
  }

  void lookAtTheLoad() {
    Hands& hands = supervisor_->hands();
    hands.tap(QStringLiteral("open-load"));
    hands.see(QStringLiteral("load-station:kotwali"));
    letPass(400);
    photograph(*supervisor_, "supervisor-load");
    hands.tap(QStringLiteral("load-officer:kotwali-si-1@kotwali"));
    hands.see(QStringLiteral("all-holders"));
    expect(supervisor_->app().worklist()->count() == 1, "the list holds what the chosen officer has");
    letPass(400);
    photograph(*supervisor_, "supervisor-load-chosen");
    hands.tap(QStringLiteral("all-holders"));
    say("क्षेत्राधिकारी ने थाना/अधिकारी भार देखा", "the supervisor looks at who has how much in hand");
  }

  void approve() {
    supervisor_->hands().tap(QStringLiteral("review"));
    supervisor_->hands().see(QStringLiteral("approve"));
    waitFor("the photo, small, beside the report", [&] {
      return !supervisor_->complaint().evidence()->photos()->value(0, "picture").toString().isEmpty();
    });
    letPass(600);
    photograph(*supervisor_, "supervisor-review");
    const QString photo = QStringLiteral("photo-") +
                          supervisor_->complaint().evidence()->photos()->value(0, "attachmentId").toString();
    supervisor_->hands().see(photo)->forceActiveFocus();
    letPass(400);
    photograph(*supervisor_, "supervisor-review-evidence");
    supervisor_->hands().tap(photo);
    supervisor_->hands().see(QStringLiteral("attachment-picture"));
    letPass(400);
    photograph(*supervisor_, "supervisor-photo");
    supervisor_->hands().tap(QStringLiteral("back"));
    supervisor_->hands().tap(QStringLiteral("approve"));
    supervisor_->hands().seeNot(QStringLiteral("approve"));
    supervisor_->allSent();
    say("क्षेत्राधिकारी ने आख्या अनुमोदित की", "the supervisor approves the report");
  }

  void lookAtThePortal() {
    Json tracked;
    waitFor("the portal shows it disposed of", [&] {
      letPass(100);
      tracked = town_.tracked(number_);
      return stringAt(tracked, "state") == "disposed";
    });
    expect(stringAt(tracked, "number") == number_, "under the citizen's number");
    expect(stringAt(tracked, "report.text").find(kConclusion) != std::string::npos,
           "the report has reached the portal: " + tracked.dump());
    expect(stringAt(tracked, "feedback.result") == "satisfied", "with the feedback");
    say("पोर्टल पर निस्तारित: आख्या और फीडबैक के साथ",
        "the portal shows it disposed of, with report and feedback");
    for (Person* each : everybody()) {
      waitFor(each->officer().id.text() + " sees it disposed of",
              [&] { return each->complaint().status() == QStringLiteral("disposed"); });
    }
    // Until the portal's receipt, too, has reached everybody.
    waitFor("the portal's receipt on every tablet", [&] {
      return std::ranges::all_of(everybody(), [&](Person* each) {
        return !each->complaint().portalText().isEmpty() &&
               each->complaint().portalText() == supervisor_->complaint().portalText();
      });
    });
    photograph(*officer_, "officer-disposed");
    photograph(*supervisor_, "supervisor-disposed");
  }

  // Without the PIN nobody could look: the tablets are closed.
  static DataKey keyOf(const std::filesystem::path& folder, const OfficerId& who) {
    Door door(folder / "door.db", mobile::keyOfThisTablet(folder.string() + ".key"));
    const auto known = door.officers.find(who);
    const auto opened = known ? openWithPin(known->unlock, Person::kPin) : std::nullopt;
    expect(opened.has_value(), "the PIN of " + who.text() + " opens the tablet");
    return opened->key;
  }

  // What lies on their discs, byte by byte, after the apps are closed.
  void lookAtTheTablets() {
    std::string first;
    for (std::unique_ptr<Person>* each : {&officer_, &inspector_, &supervisor_}) {
      const std::filesystem::path folder = (*each)->folder();
      const OfficerId who = (*each)->officer().id;
      (*each)->allSent();
      each->reset();
      SqliteLocalStore store(folder / "tablet.db", {keyOf(folder, who), Schema::Records});
      store.transaction([&](LocalStoreTransaction& tx) {
        const auto document = tx.document(who, ComplaintId(number_));
        expect(document.has_value(), "the complaint lies on the tablet of " + who.text());
        const std::string text = canonicalJson(document->json);
        if (first.empty()) first = text;
        expect(text == first, "the tablet of " + who.text() + " holds the same, byte by byte");
        expect(tx.waitingCount() == 0, "nothing waits");
      });
    }
    town_.stopServer();
    const world::Finished verified = town_.verify();
    expect(verified.status == 0, "the server's journal and documents agree: " + verified.output);
    say("तीनों टैबलेट पर एक ही अभिलेख; सर्वर का जर्नल सही",
        "the three tablets hold the same record; the server's journal verifies");
  }

  std::vector<Person*> everybody() { return {officer_.get(), inspector_.get(), supervisor_.get()}; }

  const DayOptions& options_;
  std::ostream& out_;
  world::Town town_;
  std::unique_ptr<Line> field_;
  std::unique_ptr<Person> officer_;
  std::unique_ptr<Person> inspector_;
  std::unique_ptr<Person> supervisor_;
  std::string number_;
  int pictures_ = 0;
};

}  // namespace

void playDay(const DayOptions& options, std::ostream& out) {
  Day(options, out).play();
}

}  // namespace nistaran::day
