#include "tests/ui/shots.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtQml/QQmlComponent>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuick/QQuickItem>
#include <cstdio>
#include <string>

Q_IMPORT_QML_PLUGIN(NistaranPlugin)
Q_IMPORT_QML_PLUGIN(Nistaran_ControlsPlugin)

namespace nistaran::ui {
namespace {

// Longer than any transition.
constexpr int kOpens = 250;
constexpr int kTapSettles = 450;

void wait(int milliseconds) {
  QEventLoop loop;
  QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
  loop.exec();
}

QQuickItem* find(QQuickItem* root, const QString& name) {
  if (!root->isVisible()) return nullptr;
  if (root->objectName() == name) return root;
  for (auto* child : root->childItems()) {
    if (auto* found = find(child, name)) return found;
  }
  return nullptr;
}

}  // namespace

const std::vector<Shot>& shots() {
  static const char* open = "complaint = only";
  static const char* supervisor =
      "only.canDecide = true; only.canWaive = true; only.canMark = true; only.canDirect = true; "
      "only.canWriteReport = false;"
      "only.status = 'submitted'; only.statusText = 'आख्या प्रस्तुत'; only.lastObjection = ''; complaint = only";
  static const std::string kSpecial = std::string("only.evidence.specialClose.asked = true; ") + supervisor;
  static const std::string kUnproved =
      "only.evidence.specialClose.proof = ''; only.evidence.specialClose.missing = 'विशेष बंद का प्रमाण दर्ज नहीं "
      "है: "
      "फ़ाइल जोड़ें या न्यायालय की वाद संख्या दर्ज करें।'; " +
      kSpecial;
  static const std::string kBare =
      std::string(
          "only.evidence.photos.clear(); only.evidence.place.clear(); only.evidence.statements.clear(); "
          "only.evidence.contacts.clear(); only.evidence.place.missingText = 'शिकायत के स्थान की स्थिति (अक्षांश, "
          "देशान्तर) "
          "दर्ज नहीं है, इसलिए दूरी नहीं बताई जा सकती।'; "
          "only.evidence.contacts.summary = 'इस चक्र में शिकायतकर्ता से संपर्क का कोई प्रयास दर्ज नहीं है।'; ") +
      supervisor;
  static const char* special = kSpecial.c_str();
  static const char* unproved = kUnproved.c_str();
  static const char* bare = kBare.c_str();
  static const std::vector<Shot> kShots = {
      {"startup-error", "startupError = 'टैबलेट का डेटाबेस नहीं खुल सका: डिस्क भरी हुई है।'", {}},
      {"enrol", "enrolled = false; signedIn = false; login.errorText = 'यह कोड पहले ही उपयोग हो चुका है।'", {}},
      {"sign-in", "signedIn = false", {"officer-ravi"}},
      {"choose-pin",
       "signedIn = false; login.pinWanted = true; login.errorText = 'दोनों बार एक ही पिन लिखें।'",
       {}},
      {"sign-in-courier",
       "signedIn = false; login.courierOffered = true; login.noticeText = 'साइन इन की फ़ाइल बन गई। इसे मुख्यालय "
       "पहुँचाएँ।'",
       {"other-officer"}},
      {"repair", "signedIn = false; login.repairOffered = true", {}},
      {"officer-left",
       "signedIn = false; login.errorText = 'आप अब इस जनपद की सेवा में नहीं हैं। आपका दर्ज किया हुआ सर्वर के लिए "
       "सुरक्षित रखा गया है; इस टैबलेट से "
       "आपका शेष डेटा हटा दिया गया। मुख्यालय से बात करें।'",
       {}},
      {"worklist", "", {}},
      {"worklist-empty", "worklist.searchText = 'zzz'", {}},
      {"complaint", open, {}},
      {"complaint-supervisor", supervisor, {}},
      {"sensitive",
       "only.lastObjection = ''; only.held.clear(); only.conflicts.clear(); only.canDirect = true; "
       "only.sensitive = true; complaint = only",
       {}},
      {"devices", "officerRole = 'supervisor'", {"open-devices", "make-code", "revoke-t2"}},
      {"complaint-called",
       "only.lastObjection = ''; only.held.clear(); only.conflicts.clear(); complaint = only",
       {"call"}},
      {"complaint-edit-mobile",
       "only.lastObjection = ''; only.held.clear(); only.conflicts.clear(); complaint = only",
       {"edit-mobile"}},
      {"complaint-edit-spot",
       "only.lastObjection = ''; only.held.clear(); only.conflicts.clear(); only.alike.clear(); complaint = "
       "only",
       {"edit-spot"}},
      {"action-contact", open, {"record-action", "result-reached"}},
      {"action-visit", open, {"record-action", "action-type-visit"}},
      {"position-taken", open, {"record-action", "action-type-visit", "take-position"}},
      {"position-refused",
       "only.actionEditor.place.text = 'ऐप को स्थान जानने की अनुमति नहीं है।'; only.actionEditor.place.detail = "
       "'सेटिंग में इस ऐप को अनुमति देकर फिर लें, या अक्षांश और देशान्तर हाथ से लिखें।'; "
       "only.actionEditor.place.tone = 'warn'; complaint = only",
       {"record-action", "action-type-visit"}},
      {"action-witness", open, {"record-action", "action-type-witness"}},
      {"action-error", open, {"record-action", "save-action"}},
      {"form", open, {"record-action", "form-joint_team", "add-team"}},
      {"form-stop", open, {"record-action", "form-cognizable"}},
      {"form-error", open, {"record-action", "form-joint_team", "save-form"}},
      {"form-newer", open, {"record-action", "form-boat_patrol"}},
      {"complaint-stop",
       "only.lastObjection = ''; only.held.clear(); only.conflicts.clear(); "
       "only.notices.append({'text': 'संज्ञेय अपराध / अभियोग', 'detail': 'पहले अभियोग (FIR) पंजीकृत करें।', 'stop': "
       "true}); "
       "only.notices.append({'text': 'स्थानान्तरण का अनुरोध', 'detail': 'पर्यवेक्षण अधिकारी निर्णय लें।', 'stop': "
       "false}); "
       "complaint = only",
       {}},
      {"feedback", open, {"take-feedback"}},
      {"feedback-dissatisfied", open, {"take-feedback", "feedback-dissatisfied", "save-feedback"}},
      {"feedback-signed",
       "only.feedbackEditor.result = 'satisfied'; only.feedbackEditor.signature.path = "
       "'M180 250 L220 150 L270 290 L330 160 L370 270 L420 200 L470 260 L560 190 L610 260 L700 210 L760 250 "
       "L1000 235'; complaint = only",
       {"take-feedback"}},
      {"feedback-thumb",
       "only.feedbackEditor.result = 'satisfied'; only.feedbackEditor.thumbTaken = true; complaint = only",
       {"take-feedback"}},
      {"thumb-camera", open, {"take-feedback", "thumb-camera"}},
      {"report", open, {"write-report"}},
      {"report-preview", open, {"write-report", "preview-report"}},
      {"report-pdf",
       "only.papers.text = 'PDF सहेजी गई।'; only.papers.detail = "
       "'/home/ravi/Documents/aakhya-40016026000101.pdf'; "
       "only.papers.tone = 'good'; only.papers.written = 'report'; complaint = only",
       {"write-report", "preview-report"}},
      {"camera", open, {"take-photo"}},
      {"camera-taken", "only.photoEditor.sensitive = true; complaint = only", {"take-photo", "shoot"}},
      {"camera-failed",
       "only.photoEditor.state = 'failed'; only.photoEditor.failureText = 'ऐप को कैमरे की अनुमति नहीं है।'; "
       "only.photoEditor.failureAdvice = 'टैबलेट की सेटिंग में इस ऐप को कैमरे की अनुमति दें और फिर कोशिश करें, या फ़ाइल से "
       "जोड़ें।'; complaint = only",
       {"take-photo"}},
      {"attachment", open, {"file-op21"}},
      {"attachment-pdf",
       "only.attachmentViewer.title = 'खतौनी.pdf'; only.attachmentViewer.here = true; "
       "only.attachmentViewer.stateText = "
       "'यह फ़ाइल यहाँ नहीं खुलती (1.2 MB): प्रति सहेजें और उसे खोलें।'; complaint = only",
       {"file-op20"}},
      {"review", supervisor, {"review"}},
      {"review-return", supervisor, {"review", "return"}},
      {"review-special", special, {"review"}},
      {"review-special-unproved", unproved, {"review"}},
      {"review-bare", bare, {"review"}},
      {"load", "officerRole = 'supervisor'", {"open-load"}},
      {"load-chosen", "officerRole = 'inspector'", {"open-load", "load-officer:ravi@tirwa"}},
      {"mark", supervisor, {"mark", "mark-officer-meena"}},
      {"conflict", open, {"open-conflicts"}},
      {"sync",
       "sync.online = false; sync.lastErrorText = 'सर्वर से संपर्क नहीं हुआ।'; sync.adviceText = 'नेटवर्क मिलते ही "
       "अपने-आप फिर प्रयास होगा।'",
       {"open-sync"}},
      {"sync-running", "sync.running = true", {}},
      {"courier",
       "sync.setAside.clear(); courier.text = 'कूरियर फ़ाइल अधूरी है।'; courier.detail = 'जहाँ बनी थी वहाँ से फिर "
       "कॉपी करें।'; "
       "courier.tone = 'bad'; courier.answerWaiting = true",
       {"open-sync"}},
      {"offline", "sync.networkAllowed = false; complaint = only", {}},
  };
  return kShots;
}

Stage::Stage(const Shot& shot, const Way& way) {
  engine_.addImportPath(QStringLiteral("qrc:/qt/qml"));
  QQmlComponent player(&engine_);
  const auto source =
      QStringLiteral(
          "import QtQuick\nimport Nistaran\n"
          "App { Component.onCompleted: { dark = %1; textScale = %2; setLanguage('%3'); %4 } }")
          .arg(way.dark ? QStringLiteral("true") : QStringLiteral("false"), QString::number(way.text_scale),
               QString::fromUtf8(way.language), QString::fromUtf8(shot.setting));
  player.setData(source.toUtf8(), QUrl(QStringLiteral("qrc:/Shot.qml")));
  app_.reset(player.create());
  QQmlComponent component(&engine_, QUrl(QStringLiteral("qrc:/qt/qml/Nistaran/Main.qml")));
  root_.reset(component.createWithInitialProperties({{QStringLiteral("app"), QVariant::fromValue(app_.get())},
                                                     {QStringLiteral("width"), way.size.width()},
                                                     {QStringLiteral("height"), way.size.height()}}));
  auto* window = qobject_cast<QQuickWindow*>(root_.get());
  if (!app_ || !window) {
    std::fprintf(stderr, "%s: %s\n", shot.name, qPrintable(player.errorString() + component.errorString()));
    return;
  }
  wait(kOpens);
  for (const char* tap : shot.taps) {
    auto* item = find(window->contentItem(), QString::fromUtf8(tap));
    if (!item) {
      std::fprintf(stderr, "%s: no %s on the screen\n", shot.name, tap);
      return;
    }
    QMetaObject::invokeMethod(item, "clicked");
    wait(kTapSettles);
  }
  window_ = window;
}

}  // namespace nistaran::ui
