#include <QCoreApplication>
#include <array>

#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

struct FailureText {
  SyncFailure failure;
  std::string_view name;  // in the tablet's log
  const char* sentence;
  const char* advice;
};

constexpr std::array<FailureText, 29> kFailures{{
    {SyncFailure::None, "", "", ""},
    {SyncFailure::Unreachable, "unreachable", QT_TRANSLATE_NOOP("Failure", "सर्वर से संपर्क नहीं हो रहा है।"),
     QT_TRANSLATE_NOOP("Failure", "काम जारी रखें; नेटवर्क मिलते ही सब अपने आप भेज दिया जाएगा।")},
    {SyncFailure::CaptivePortal, "captive_portal",
     QT_TRANSLATE_NOOP("Failure", "इस वाई-फ़ाई का लॉगिन पेज बीच में आ रहा है; सर्वर तक बात नहीं पहुँची।"),
     QT_TRANSLATE_NOOP("Failure",
                       "ब्राउज़र खोल कर वाई-फ़ाई में साइन इन करें या मोबाइल नेटवर्क लें। दर्ज किया हुआ सुरक्षित है।")},
    {SyncFailure::Untrusted, "untrusted",
     QT_TRANSLATE_NOOP("Failure", "सर्वर का प्रमाणपत्र मेल नहीं खाता; कुछ नहीं भेजा गया।"),
     QT_TRANSLATE_NOOP("Failure", "टैबलेट की तारीख जाँचें; फिर भी न हो तो मुख्यालय को बताएँ।")},
    {SyncFailure::SignInAgain, "sign_in_again", QT_TRANSLATE_NOOP("Failure", "सर्वर ने आपका साइन इन नहीं माना।"),
     QT_TRANSLATE_NOOP("Failure", "साइन आउट करके फिर से साइन इन करें। दर्ज किया हुआ सुरक्षित है।")},
    {SyncFailure::NotAllowed, "not_allowed",
     QT_TRANSLATE_NOOP("Failure", "सर्वर ने इस टैबलेट या अधिकारी को अनुमति नहीं दी।"),
     QT_TRANSLATE_NOOP("Failure", "मुख्यालय से बात करें। दर्ज किया हुआ सुरक्षित है।")},
    {SyncFailure::Busy, "busy", QT_TRANSLATE_NOOP("Failure", "सर्वर अभी व्यस्त है।"),
     QT_TRANSLATE_NOOP("Failure", "थोड़ी देर में अपने आप फिर प्रयास होगा।")},
    {SyncFailure::ServerFailed, "server_failed", QT_TRANSLATE_NOOP("Failure", "सर्वर से ठीक उत्तर नहीं मिला।"),
     QT_TRANSLATE_NOOP("Failure", "अपने आप फिर प्रयास होगा। दर्ज किया हुआ सुरक्षित है।")},
    {SyncFailure::ServerFull, "server_full", QT_TRANSLATE_NOOP("Failure", "सर्वर की डिस्क भर गई है।"),
     QT_TRANSLATE_NOOP("Failure", "मुख्यालय को बताएँ; यहाँ सब सुरक्षित है और बाद में भेजा जाएगा।")},
    {SyncFailure::Forked, "forked", QT_TRANSLATE_NOOP("Failure", "एक ही पहचान से दो टैबलेट चल रहे हैं।"),
     QT_TRANSLATE_NOOP("Failure", "टैबलेट मुख्यालय ले जाएँ; कुछ भी खोया नहीं है।")},
    {SyncFailure::Revoked, "revoked", QT_TRANSLATE_NOOP("Failure", "यह टैबलेट सेवा से हटा दिया गया है।"),
     QT_TRANSLATE_NOOP("Failure", "टैबलेट मुख्यालय ले जाएँ; दर्ज किया हुआ सुरक्षित है।")},
    {SyncFailure::OfficerRevoked, "officer_revoked",
     QT_TRANSLATE_NOOP("Failure", "आप अब इस जनपद की सेवा में नहीं हैं।"),
     QT_TRANSLATE_NOOP("Failure",
                       "आपका दर्ज किया हुआ सर्वर के लिए सुरक्षित रखा गया है; इस टैबलेट से आपका शेष डेटा हटा दिया गया। "
                       "मुख्यालय से बात करें।")},
    {SyncFailure::UpdateNeeded, "update_needed", QT_TRANSLATE_NOOP("Failure", "सर्वर इस ऐप से नया है।"),
     QT_TRANSLATE_NOOP("Failure", "ऐप अपडेट करें। दर्ज किया हुआ सुरक्षित है।")},
    {SyncFailure::Refused, "refused", QT_TRANSLATE_NOOP("Failure", "सर्वर ने भेजा हुआ स्वीकार नहीं किया।"),
     QT_TRANSLATE_NOOP("Failure", "मुख्यालय को बताएँ; दर्ज किया हुआ यहाँ सुरक्षित है।")},
    {SyncFailure::DiskFull, "disk_full", QT_TRANSLATE_NOOP("Failure", "टैबलेट में जगह नहीं बची।"),
     QT_TRANSLATE_NOOP("Failure", "जगह खाली करें और फिर प्रयास करें।")},
    {SyncFailure::StoreFailed, "store_failed", QT_TRANSLATE_NOOP("Failure", "टैबलेट का डेटाबेस पढ़ा नहीं जा सका।"),
     QT_TRANSLATE_NOOP("Failure", "ऐप बंद करके फिर खोलें; न हो तो टैबलेट मुख्यालय ले जाएँ।")},
    {SyncFailure::StoreNewer, "store_newer", QT_TRANSLATE_NOOP("Failure", "इस टैबलेट का डेटाबेस इस ऐप से नया है।"),
     QT_TRANSLATE_NOOP("Failure", "ऐप अपडेट करें; दर्ज किया हुआ सुरक्षित है।")},
    {SyncFailure::CodeRefused, "code_refused", QT_TRANSLATE_NOOP("Failure", "सर्वर ने यह कोड नहीं माना।"),
     QT_TRANSLATE_NOOP("Failure", "कोड फिर से देखें; एक कोड एक ही बार चलता है। नया कोड मुख्यालय से मिलेगा।")},
    {SyncFailure::PasswordWrong, "password_wrong",
     QT_TRANSLATE_NOOP("Failure", "अधिकारी आईडी या पासवर्ड सही नहीं है।"),
     QT_TRANSLATE_NOOP("Failure", "फिर से लिखें; भूल गए हों तो मुख्यालय से नया पासवर्ड लें।")},
    {SyncFailure::NeverHere, "never_here",
     QT_TRANSLATE_NOOP("Failure", "सर्वर से संपर्क नहीं है, और आप इस टैबलेट पर पहले साइन इन नहीं हुए हैं।"),
     QT_TRANSLATE_NOOP("Failure", "पहली बार नेटवर्क में साइन इन करें; उसके बाद बिना नेटवर्क भी चलेगा।")},
    {SyncFailure::AnswerOfAnother, "answer_of_another",
     QT_TRANSLATE_NOOP("Failure", "यह उत्तर आपके अन्तिम अनुरोध का नहीं है।"),
     QT_TRANSLATE_NOOP("Failure",
                       "जिसने फ़ाइल बनवाई, वही अपनी आईडी और पासवर्ड से उत्तर ले; न हो तो नई फ़ाइल बनाएँ।")},
    {SyncFailure::AddressWrong, "address_wrong",
     QT_TRANSLATE_NOOP("Failure", "सर्वर का पता https:// से शुरू होना चाहिए।"),
     QT_TRANSLATE_NOOP("Failure", "मुख्यालय से मिला पता वैसा ही लिखें।")},
    {SyncFailure::NeedsServer, "needs_server",
     QT_TRANSLATE_NOOP("Failure", "पासवर्ड सर्वर से जाँचा जाता है, और अभी उससे संपर्क नहीं है।"),
     QT_TRANSLATE_NOOP("Failure", "अपना नाम चुन कर पिन से खोलें, या नेटवर्क में फिर प्रयास करें।")},
    {SyncFailure::NeedsPassword, "needs_password", QT_TRANSLATE_NOOP("Failure", "पिन से अब नहीं खुलेगा।"),
     QT_TRANSLATE_NOOP("Failure", "नेटवर्क में अपने पासवर्ड से साइन इन करें और नया पिन चुनें। दर्ज किया हुआ सुरक्षित है।")},
    {SyncFailure::PinWrong, "pin_wrong", QT_TRANSLATE_NOOP("Failure", "पिन सही नहीं है।"),
     QT_TRANSLATE_NOOP("Failure", "फिर से लिखें; भूल गए हों तो नेटवर्क में पासवर्ड से साइन इन करें।")},
    {SyncFailure::PinPaused, "pin_paused", QT_TRANSLATE_NOOP("Failure", "कई बार ग़लत पिन लिखा गया।"),
     QT_TRANSLATE_NOOP("Failure", "थोड़ा रुकें; भूल गए हों तो नेटवर्क में पासवर्ड से साइन इन करें।")},
    {SyncFailure::PinUnfit, "pin_unfit", QT_TRANSLATE_NOOP("Failure", "यह पिन नहीं चलेगा।"),
     QT_TRANSLATE_NOOP("Failure", "छह मिले-जुले अंक चुनें।")},
    {SyncFailure::StoreClosed, "store_closed",
     QT_TRANSLATE_NOOP("Failure", "इस टैबलेट का डेटा किसी और के पिन से बंद है, और सर्वर के पास इसकी चाबी नहीं है।"),
     QT_TRANSLATE_NOOP("Failure", "जो अधिकारी इस पर पिन से काम करते हैं, वे पहले खोलें; न हो तो मुख्यालय से बात करें।")},
    {SyncFailure::Internal, "internal", QT_TRANSLATE_NOOP("Failure", "ऐप में कोई गड़बड़ी हुई।"),
     QT_TRANSLATE_NOOP("Failure", "ऐप बंद करके फिर खोलें; दर्ज किया हुआ सुरक्षित है।")},
}};

QString words(const char* source) {
  return *source == '\0' ? QString() : QCoreApplication::translate("Failure", source);
}

const FailureText& textOf(SyncFailure failure) {
  for (const FailureText& text : kFailures) {
    if (text.failure == failure) return text;
  }
  return kFailures.back();
}

}  // namespace

std::string_view toText(SyncFailure failure) {
  return textOf(failure).name;
}

SyncFailure syncFailureFromText(std::string_view text) {
  for (const FailureText& failure : kFailures) {
    if (failure.name == text) return failure.failure;
  }
  return SyncFailure::Internal;
}

QString failureWords(SyncFailure failure) {
  return words(textOf(failure).sentence);
}
QString failureAdvice(SyncFailure failure) {
  return words(textOf(failure).advice);
}

QString pauseWords(std::chrono::seconds wait) {
  const int seconds = static_cast<int>(wait.count());
  constexpr int kMinute = 60;
  if (seconds < kMinute)
    return QCoreApplication::translate("Failure", "%n सेकंड बाद फिर प्रयास करें।", nullptr, seconds);
  return QCoreApplication::translate("Failure", "%n मिनट बाद फिर प्रयास करें।", nullptr,
                                     (seconds + kMinute - 1) / kMinute);
}

QString errorWords(const Error& error) {
  switch (error.code()) {
    case ErrorCode::StorageFull:
      return words(QT_TRANSLATE_NOOP(
          "Failure", "टैबलेट में जगह नहीं बची; यह सहेजा नहीं गया। जगह खाली करके फिर सहेजें; लिखा हुआ यहीं है।"));
    case ErrorCode::StorageUnreadable:
      return words(
          QT_TRANSLATE_NOOP("Failure",
                            "टैबलेट का डेटाबेस खोला नहीं जा सका: फ़ाइल ख़राब है, या उस पर अधिकार नहीं है। टैबलेट मुख्यालय "
                            "ले जाएँ।"));
    case ErrorCode::Unsupported:
      return failureWords(SyncFailure::StoreNewer) + u' ' + failureAdvice(SyncFailure::StoreNewer);
    case ErrorCode::StorageBusy:
      return words(QT_TRANSLATE_NOOP("Failure", "डेटाबेस अभी व्यस्त है; यह सहेजा नहीं गया। एक क्षण बाद फिर सहेजें।"));
    case ErrorCode::TooLarge:
      return words(QT_TRANSLATE_NOOP("Failure", "लिखा हुआ बहुत लम्बा है; यह सहेजा नहीं गया। छोटा करके फिर सहेजें।"));
    default:
      return words(QT_TRANSLATE_NOOP("Failure", "यह सहेजा नहीं जा सका। फिर प्रयास करें; लिखा हुआ यहीं है।"));
  }
}

}  // namespace nistaran::mobile
