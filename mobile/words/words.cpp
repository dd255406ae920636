#include "mobile/words/words.h"

#include <QCoreApplication>
#include <array>

#include "mobile/words/place_words.h"
#include "mobile/words/time_words.h"
#include "shared/form_record.h"

namespace nistaran::mobile {
namespace {

QString said(const char* source) {
  return QCoreApplication::translate("Words", source);
}

struct NamedWord {
  std::string_view name;
  const char* word;
};

template <std::size_t Count>
QString wordOf(const std::array<NamedWord, Count>& words, std::string_view name) {
  for (const NamedWord& entry : words) {
    if (entry.name == name) return said(entry.word);
  }
  return qstring(name);
}

constexpr std::array<NamedWord, 3> kPriorities{{{"normal", QT_TRANSLATE_NOOP("Words", "सामान्य")},
                                                {"high", QT_TRANSLATE_NOOP("Words", "उच्च")},
                                                {"urgent", QT_TRANSLATE_NOOP("Words", "अति आवश्यक")}}};

constexpr std::array<NamedWord, 4> kNatures{{{"complaint", QT_TRANSLATE_NOOP("Words", "शिकायत")},
                                             {"demand", QT_TRANSLATE_NOOP("Words", "मांग")},
                                             {"suggestion", QT_TRANSLATE_NOOP("Words", "सलाह")},
                                             {"other", QT_TRANSLATE_NOOP("Words", "अन्य")}}};

constexpr std::array<NamedWord, 5> kResults{{{"reached", QT_TRANSLATE_NOOP("Words", "बात हुई")},
                                             {"unreachable", QT_TRANSLATE_NOOP("Words", "संपर्क नहीं हो सका")},
                                             {"refused", QT_TRANSLATE_NOOP("Words", "बात करने से मना किया")},
                                             {"satisfied", QT_TRANSLATE_NOOP("Words", "संतुष्ट")},
                                             {"dissatisfied", QT_TRANSLATE_NOOP("Words", "असंतुष्ट")}}};

constexpr std::array<NamedWord, 17> kFields{
    {{"complainant.name", QT_TRANSLATE_NOOP("Words", "शिकायतकर्ता का नाम")},
     {"complainant.mobile", QT_TRANSLATE_NOOP("Words", "शिकायतकर्ता का मोबाइल नंबर")},
     {"complainant.address", QT_TRANSLATE_NOOP("Words", "शिकायतकर्ता का पता")},
     {"complainant.village", QT_TRANSLATE_NOOP("Words", "शिकायतकर्ता का ग्राम")},
     {"opposite_party.name", QT_TRANSLATE_NOOP("Words", "विपक्षी का नाम")},
     {"opposite_party.mobile", QT_TRANSLATE_NOOP("Words", "विपक्षी का मोबाइल नंबर")},
     {"opposite_party.address", QT_TRANSLATE_NOOP("Words", "विपक्षी का पता")},
     {"place.village", QT_TRANSLATE_NOOP("Words", "घटना का ग्राम")},
     {"place.lat_udeg", QT_TRANSLATE_NOOP("Words", "घटना के स्थान का अक्षांश")},
     {"place.lon_udeg", QT_TRANSLATE_NOOP("Words", "घटना के स्थान का देशान्तर")},
     {"category", QT_TRANSLATE_NOOP("Words", "सन्दर्भ श्रेणी")},
     {"priority", QT_TRANSLATE_NOOP("Words", "प्राथमिकता")},
     {"internal_due_at_ms", QT_TRANSLATE_NOOP("Words", "आन्तरिक नियत दिनांक")},
     {"sensitive", QT_TRANSLATE_NOOP("Words", "संवेदनशील")},
     {"assignment", QT_TRANSLATE_NOOP("Words", "जाँच अधिकारी")},
     {"portal.text", QT_TRANSLATE_NOOP("Words", "आवेदन पत्र का विवरण")},
     {"portal.due_at_ms", QT_TRANSLATE_NOOP("Words", "पोर्टल का नियत दिनांक")}}};

}  // namespace

QString statusWords(Status status) {
  switch (status) {
    case Status::Received:
      return said(QT_TRANSLATE_NOOP("Words", "अनमार्क"));
    case Status::Marked:
      return said(QT_TRANSLATE_NOOP("Words", "लंबित"));
    case Status::Submitted:
      return said(QT_TRANSLATE_NOOP("Words", "आख्या प्रस्तुत"));
    case Status::Returned:
      return said(QT_TRANSLATE_NOOP("Words", "आख्या वापस"));
    case Status::Approved:
      return said(QT_TRANSLATE_NOOP("Words", "अनुमोदित"));
    case Status::Disposed:
      return said(QT_TRANSLATE_NOOP("Words", "निस्तारित"));
    case Status::Cancelled:
      return said(QT_TRANSLATE_NOOP("Words", "पोर्टल पर वापस लिया गया"));
  }
  return {};
}

QString priorityWords(const std::string& priority) {
  return wordOf(kPriorities, priority);
}
QString natureWords(const std::string& nature) {
  return wordOf(kNatures, nature);
}
QString resultWords(const std::string& result) {
  return wordOf(kResults, result);
}

QString reasonWords(Reason reason) {
  switch (reason) {
    case Reason::None:
      return {};
    case Reason::ContactMissing:
      return said(QT_TRANSLATE_NOOP("Words", "शिकायतकर्ता से संपर्क दर्ज नहीं है। संपर्क दर्ज होते ही यह आगे बढ़ेगा।"));
    case Reason::VisitMissing:
      return said(QT_TRANSLATE_NOOP("Words", "स्थलीय निरीक्षण दर्ज नहीं है। निरीक्षण दर्ज होते ही यह आगे बढ़ेगा।"));
    case Reason::WitnessesMissing:
      return said(QT_TRANSLATE_NOOP("Words", "दो स्वतंत्र साक्षियों के बयान दर्ज नहीं हैं।"));
    case Reason::ConclusionMissing:
      return said(QT_TRANSLATE_NOOP("Words", "आख्या का निष्कर्ष (बिन्दु 20) नहीं लिखा है।"));
    case Reason::SatisfactionMissing:
      return said(
          QT_TRANSLATE_NOOP("Words", "शिकायतकर्ता की संतुष्टि अभी दर्ज नहीं है; दर्ज होते ही आख्या स्वयं प्रस्तुत होगी।"));
    case Reason::SpecialCloseReasonMissing:
      return said(QT_TRANSLATE_NOOP("Words", "विशेष बंद का कारण दर्ज नहीं है। कारण दर्ज होते ही यह आगे बढ़ेगा।"));
    case Reason::SpecialCloseProofMissing:
      return said(
          QT_TRANSLATE_NOOP("Words", "विशेष बंद का प्रमाण दर्ज नहीं है: फ़ाइल जोड़ें या न्यायालय की वाद संख्या दर्ज करें।"));
    case Reason::NotHereYet:
      return said(
          QT_TRANSLATE_NOOP("Words", "सर्वर पर यह सन्दर्भ अभी पुरानी स्थिति में है। शेष टैबलेट सिंक होते ही यह आगे बढ़ेगा।"));
    case Reason::NotNamed:
      return said(
          QT_TRANSLATE_NOOP("Words", "प्रकरण संवेदनशील है और आप इसमें नामित नहीं हैं; जनपद मुख्यालय निर्णय लेगा।"));
    case Reason::StatusChanged:
      return said(QT_TRANSLATE_NOOP("Words", "इस बीच सन्दर्भ की स्थिति बदल गई।"));
    case Reason::NotAssigned:
      return said(QT_TRANSLATE_NOOP("Words", "सन्दर्भ अब किसी दूसरे अधिकारी के पास है।"));
    case Reason::SamePerson:
      return said(QT_TRANSLATE_NOOP("Words", "संतुष्टि जाँच अधिकारी स्वयं नहीं ले सकते; कोई दूसरा अधिकारी ले।"));
    case Reason::ReportLocked:
      return said(QT_TRANSLATE_NOOP("Words", "आख्या प्रस्तुत या अनुमोदित हो चुकी है; अब बदली नहीं जा सकती।"));
    case Reason::ReportChanged:
      return said(QT_TRANSLATE_NOOP("Words", "जिस आख्या पर निर्णय लिया गया वह इस बीच बदल गई; नई आख्या देखें।"));
    case Reason::NothingThere:
      return said(QT_TRANSLATE_NOOP("Words", "जिस पर यह आधारित है वह अभी सर्वर पर नहीं है।"));
    case Reason::UnknownKind:
      return said(QT_TRANSLATE_NOOP("Words", "यह नए ऐप से है; सर्वर अपडेट होने पर लागू होगा।"));
    case Reason::Malformed:
      return said(QT_TRANSLATE_NOOP("Words", "सर्वर ने इसे अधूरा या ग़लत पाया।"));
    case Reason::UnknownComplaint:
      return said(QT_TRANSLATE_NOOP("Words", "सर्वर पर यह सन्दर्भ नहीं है।"));
    case Reason::OutOfScope:
      return said(QT_TRANSLATE_NOOP("Words", "यह सन्दर्भ कभी आपके क्षेत्र में नहीं था।"));
    case Reason::RoleNotAllowed:
      return said(QT_TRANSLATE_NOOP("Words", "यह आपके पद के अधिकार में नहीं है।"));
    case Reason::OfficerNotOnDevice:
      return said(QT_TRANSLATE_NOOP("Words", "यह अधिकारी इस टैबलेट पर साइन इन नहीं थे।"));
    case Reason::AlreadyTaken:
      return said(QT_TRANSLATE_NOOP("Words", "यह प्रविष्टि सर्वर पर पहले से है; कुछ बदला नहीं।"));
    case Reason::TooManyHeld:
      return said(QT_TRANSLATE_NOOP("Words", "इस सन्दर्भ पर बहुत सी प्रविष्टियाँ पहले से रुकी हैं; पहले उन पर निर्णय लें।"));
  }
  return {};
}

QString requirementWords(Requirement requirement) {
  switch (requirement) {
    case Requirement::Contact:
      return said(QT_TRANSLATE_NOOP("Words", "शिकायतकर्ता से संपर्क"));
    case Requirement::Visit:
      return said(QT_TRANSLATE_NOOP("Words", "स्थलीय निरीक्षण"));
    case Requirement::Witnesses:
      return said(QT_TRANSLATE_NOOP("Words", "दो स्वतंत्र साक्षी"));
    case Requirement::Conclusion:
      return said(QT_TRANSLATE_NOOP("Words", "निष्कर्ष (बिन्दु 20)"));
    case Requirement::SpecialCloseReason:
      return said(QT_TRANSLATE_NOOP("Words", "विशेष बंद का कारण"));
    case Requirement::SpecialCloseProof:
      return said(QT_TRANSLATE_NOOP("Words", "विशेष बंद का प्रमाण"));
    case Requirement::Satisfaction:
      return said(QT_TRANSLATE_NOOP("Words", "शिकायतकर्ता की संतुष्टि"));
  }
  return {};
}

QString requirementHint(Requirement requirement) {
  switch (requirement) {
    case Requirement::Contact:
      return said(
          QT_TRANSLATE_NOOP("Words", "बात करके दर्ज करें; तीन बार संपर्क न हो और निरीक्षण हो, तो वह भी मान्य है।"));
    case Requirement::Visit:
      return said(QT_TRANSLATE_NOOP("Words", "मौके पर जाकर दर्ज करें।"));
    case Requirement::Witnesses:
      return said(QT_TRANSLATE_NOOP("Words", "नाम और मोबाइल नंबर के साथ बयान दर्ज करें।"));
    case Requirement::Conclusion:
      return said(QT_TRANSLATE_NOOP("Words", "आख्या में बिन्दु 20 लिखें।"));
    case Requirement::SpecialCloseReason:
      return said(QT_TRANSLATE_NOOP("Words", "विशेष बंद के अनुरोध में कारण चुनें।"));
    case Requirement::SpecialCloseProof:
      return said(QT_TRANSLATE_NOOP("Words", "फ़ोटो या PDF जोड़ें, या न्यायालय की वाद संख्या दर्ज करें।"));
    case Requirement::Satisfaction:
      return said(QT_TRANSLATE_NOOP("Words", "जाँच अधिकारी से भिन्न अधिकारी (निरीक्षक) लेते हैं।"));
  }
  return {};
}

QString actWords(OperationKind kind, const Json& body) {
  switch (kind) {
    case OperationKind::PortalReceive:
      return said(QT_TRANSLATE_NOOP("Words", "पोर्टल से प्राप्त"));
    case OperationKind::PortalUpdate:
      if (stringAt(body, "state") == "cancelled")
        return said(QT_TRANSLATE_NOOP("Words", "पोर्टल पर वापस लिया गया"));
      if (stringAt(body, "state") == "reopened") return said(QT_TRANSLATE_NOOP("Words", "पोर्टल पर पुनर्जीवित"));
      return said(QT_TRANSLATE_NOOP("Words", "पोर्टल पर बदलाव"));
    case OperationKind::PortalAcknowledge:
      return said(QT_TRANSLATE_NOOP("Words", "पोर्टल ने निस्तारण स्वीकार किया"));
    case OperationKind::PortalRefuse:
      return said(QT_TRANSLATE_NOOP("Words", "पोर्टल ने निस्तारण अस्वीकार किया"));
    case OperationKind::ComplaintMark:
      return said(QT_TRANSLATE_NOOP("Words", "मार्क किया"));
    case OperationKind::FieldsSet:
      return said(QT_TRANSLATE_NOOP("Words", "विवरण बदला"));
    case OperationKind::ActionRecord: {
      const std::string type = stringAt(body, "type");
      if (type == "contact") return said(QT_TRANSLATE_NOOP("Words", "संपर्क"));
      if (type == "visit") return said(QT_TRANSLATE_NOOP("Words", "स्थलीय निरीक्षण"));
      if (type == "statement") return said(QT_TRANSLATE_NOOP("Words", "बयान"));
      if (isFormRecord(body)) return said(QT_TRANSLATE_NOOP("Words", "प्रपत्र भरा"));
      return said(QT_TRANSLATE_NOOP("Words", "टिप्पणी"));
    }
    case OperationKind::FeedbackRecord:
      return said(QT_TRANSLATE_NOOP("Words", "शिकायतकर्ता का फीडबैक"));
    case OperationKind::ReportWrite:
      return said(QT_TRANSLATE_NOOP("Words", "आख्या लिखी"));
    case OperationKind::ReportSubmit:
      return said(QT_TRANSLATE_NOOP("Words", "आख्या प्रस्तुत की"));
    case OperationKind::ReportApprove:
      return said(QT_TRANSLATE_NOOP("Words", "आख्या अनुमोदित"));
    case OperationKind::ReportReturn:
      return said(QT_TRANSLATE_NOOP("Words", "आख्या वापस की"));
    case OperationKind::RequirementWaive:
      return said(QT_TRANSLATE_NOOP("Words", "छूट दी"));
    case OperationKind::ConflictSettle:
      return said(QT_TRANSLATE_NOOP("Words", "मतभेद पर निर्णय"));
    case OperationKind::HoldClose:
      return said(QT_TRANSLATE_NOOP("Words", "रुकी प्रविष्टि वापस ली"));
    case OperationKind::OfficerName:
      return boolAt(body, "named") ? said(QT_TRANSLATE_NOOP("Words", "देखने की अनुमति दी"))
                                   : said(QT_TRANSLATE_NOOP("Words", "देखने की अनुमति हटाई"));
    case OperationKind::AttachmentAdd:
      return said(QT_TRANSLATE_NOOP("Words", "फ़ोटो या फ़ाइल जोड़ी"));
    case OperationKind::AttachmentArrived:
      return said(QT_TRANSLATE_NOOP("Words", "फ़ाइल सर्वर पर पहुँची"));
    case OperationKind::Unknown:
      return said(QT_TRANSLATE_NOOP("Words", "नए ऐप की प्रविष्टि"));
  }
  return {};
}

QString fieldWords(const std::string& path, const FormBook& forms, const QString& language) {
  if (path.starts_with("reports.")) {
    const std::string point = path.substr(path.rfind('.') + 1);
    return said(QT_TRANSLATE_NOOP("Words", "आख्या, बिन्दु %1: %2"))
        .arg(qstring(point), pointWords(point, forms, language));
  }
  return wordOf(kFields, path);
}

QString pointWords(const std::string& point, const FormBook& forms, const QString& language) {
  const FormField* field = forms.enquiry().field(point);
  return field ? labelIn(field->label, language) : qstring(point);
}

QString valueWords(const std::string& path, const Json& value) {
  if (value.is_null() || value == "") return said(QT_TRANSLATE_NOOP("Words", "(कुछ नहीं)"));
  if (path == "priority" && value.is_string()) return priorityWords(value.get<std::string>());
  if (path == "assignment") {
    const std::string name = stringAt(value, "officer_name");
    return qstring(name.empty() ? stringAt(value, "station") : name);
  }
  if (path.ends_with("_at_ms") && value.is_number_integer()) return dateWords(value.get<std::int64_t>());
  if (path.ends_with("_udeg") && value.is_number_integer()) return degreesWords(value.get<std::int64_t>());
  if (value.is_boolean()) {
    return value.get<bool>() ? said(QT_TRANSLATE_NOOP("Words", "हाँ"))
                             : said(QT_TRANSLATE_NOOP("Words", "नहीं"));
  }
  return value.is_string() ? qstring(value.get<std::string>()) : qstring(value.dump());
}

QString labelIn(const Label& label, const QString& language) {
  return qstring(label.in(language.toStdString()));
}

QString stationWords(const District& district, const StationCode& code, const QString& language) {
  const Station* station = district.station(code);
  return station ? labelIn(station->name, language) : qstring(code.text());
}

QString typeWords(const District& district, std::int64_t type, const QString& language) {
  const Json* types = find(district.json, "reference_types");
  if (types && types->is_array()) {
    for (const Json& entry : *types) {
      if (integerAt(entry, "code") == type)
        return labelIn({stringAt(entry, "hi"), stringAt(entry, "en")}, language);
    }
  }
  return type == 0 ? QString() : QString::number(type);
}

}  // namespace nistaran::mobile
