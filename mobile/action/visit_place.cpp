#include "mobile/action/visit_place.h"

#include "mobile/platform/platform.h"
#include "mobile/words/place_words.h"
#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

// With more the place is a village, not a house.
constexpr int kGoodEnoughM = 100;

QString degrees(std::int64_t udeg) {
  return QString::number(static_cast<double>(udeg) / 1e6, 'f', 6);
}

}  // namespace

VisitPlace::VisitPlace(Desk& desk, QObject* parent) : QObject(parent), desk_(desk) {}

bool VisitPlace::offered() const {
  return desk_.platform().position != nullptr;
}

void VisitPlace::take() {
  if (waiting_ || !offered()) return;
  waiting_ = true;
  failure_.reset();
  emit changed();
  const int question = ++question_;
  desk_.platform().position->take(this, [this, question](const std::variant<Fix, NoFix>& found) {
    // Who typed meanwhile has answered it.
    if (waiting_ && question == question_) arrived(found);
  });
}

void VisitPlace::arrived(const std::variant<Fix, NoFix>& found) {
  waiting_ = false;
  if (const Fix* fix = std::get_if<Fix>(&found)) {
    form_ = {degrees(fix->position.lat_udeg), degrees(fix->position.lon_udeg), fix->accuracy_m, true};
    emit edited();
  } else {
    failure_ = std::get<NoFix>(found);
  }
  emit changed();
}

void VisitPlace::type(QString& field, const QString& value) {
  if (field == value) return;
  field = value;
  form_.taken = false;
  form_.accuracy_m = 0;
  waiting_ = false;
  failure_.reset();
  emit edited();
  emit changed();
}

QString VisitPlace::text() const {
  if (waiting_) return tr("स्थान लिया जा रहा है…");
  if (failure_) {
    switch (*failure_) {
      case NoFix::SwitchedOff:
        return tr("टैबलेट पर स्थान (लोकेशन) बन्द है।");
      case NoFix::NotAllowed:
        return tr("ऐप को स्थान जानने की अनुमति नहीं है।");
      case NoFix::NotFound:
        return tr("स्थान नहीं मिला।");
    }
  }
  if (!form_.taken) return {};
  return form_.accuracy_m > 0 ? tr("टैबलेट से लिया गया स्थान, सटीकता %1").arg(distanceWords(form_.accuracy_m))
                              : tr("टैबलेट से लिया गया स्थान, सटीकता अज्ञात");
}

QString VisitPlace::detail() const {
  if (waiting_) return tr("खुले में खड़े रहें; आधा मिनट लग सकता है।");
  if (failure_) {
    switch (*failure_) {
      case NoFix::SwitchedOff:
        return tr("सेटिंग में स्थान चालू करके फिर लें, या अक्षांश और देशान्तर हाथ से लिखें।");
      case NoFix::NotAllowed:
        return tr("सेटिंग में इस ऐप को अनुमति देकर फिर लें, या अक्षांश और देशान्तर हाथ से लिखें।");
      case NoFix::NotFound:
        return tr("खुले आसमान के नीचे फिर लें, या अक्षांश और देशान्तर हाथ से लिखें।");
    }
  }
  if (!form_.taken) return {};
  if (form_.accuracy_m > kGoodEnoughM) return tr("सटीकता कम है: खुले में जाकर फिर लें।") + u' ' + away();
  return away();
}

QString VisitPlace::tone() const {
  if (waiting_) return QStringLiteral("info");
  if (failure_ || form_.accuracy_m > kGoodEnoughM) return QStringLiteral("warn");
  return QStringLiteral("good");
}

QString VisitPlace::distanceText() const {
  return form_.taken ? QString() : away();
}

QString VisitPlace::away() const {
  const auto here = positionFrom(form_.lat, form_.lon);
  if (!here) return {};
  if (!complaint_) return tr("शिकायत के स्थान के निर्देशांक दर्ज नहीं हैं, इसलिए दूरी ज्ञात नहीं।");
  return awayWords(complaint_, here);
}

void VisitPlace::setDocument(const Json& document) {
  complaint_ = positionOf(objectAt(document, "place"));
  emit changed();
}

bool VisitPlace::empty() const {
  return form_.lat.trimmed().isEmpty() && form_.lon.trimmed().isEmpty();
}

bool VisitPlace::readable() const {
  return empty() || positionFrom(form_.lat, form_.lon).has_value();
}

Json VisitPlace::body() const {
  const auto here = positionFrom(form_.lat, form_.lon);
  if (!here) return Json::object();
  Json body{{"lat_udeg", here->lat_udeg},
            {"lon_udeg", here->lon_udeg},
            {"placed_by", form_.taken ? "tablet" : "hand"}};
  if (form_.accuracy_m > 0) body["accuracy_m"] = form_.accuracy_m;
  return body;
}

Json VisitPlace::content() const {
  return {{"lat", form_.lat.toStdString()},
          {"lon", form_.lon.toStdString()},
          {"accuracy_m", form_.accuracy_m},
          {"taken", form_.taken}};
}

void VisitPlace::setContent(const Json& content) {
  form_ = {qstring(stringAt(content, "lat")), qstring(stringAt(content, "lon")),
           static_cast<int>(integerAt(content, "accuracy_m")), boolAt(content, "taken")};
  failure_.reset();
  emit changed();
}

}  // namespace nistaran::mobile
