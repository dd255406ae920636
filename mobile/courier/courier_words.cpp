#include <QCoreApplication>

#include "mobile/courier/courier_news.h"
#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

QString words(const char* source) {
  return QCoreApplication::translate("Courier", source);
}
QString counted(const char* source, int count) {
  return QCoreApplication::translate("Courier", source, nullptr, count);
}

CourierWords bad(const char* text, const char* detail) {
  return {words(text), words(detail), QStringLiteral("bad")};
}

CourierWords faultWords(BundleFault fault) {
  switch (fault) {
    case BundleFault::NotABundle:
      return bad(
          QT_TRANSLATE_NOOP("Courier", "यह निस्तारण की कूरियर फ़ाइल नहीं है।"),
          QT_TRANSLATE_NOOP("Courier", "टैबलेट की बनाई हुई फ़ाइल चुनें; उसका नाम .nistaran पर समाप्त होता है।"));
    case BundleFault::CutOff:
      return bad(QT_TRANSLATE_NOOP("Courier", "कूरियर फ़ाइल अधूरी है।"),
                 QT_TRANSLATE_NOOP("Courier",
                                   "जहाँ बनी थी वहाँ से फिर कॉपी करें; कॉपी पूरी होने के बाद ही पेन ड्राइव निकालें।"));
    case BundleFault::Damaged:
      return bad(QT_TRANSLATE_NOOP("Courier", "कूरियर फ़ाइल रास्ते में ख़राब हो गई।"),
                 QT_TRANSLATE_NOOP("Courier", "जहाँ बनी थी वहाँ से फिर कॉपी करें।"));
    case BundleFault::Newer:
      return bad(QT_TRANSLATE_NOOP("Courier", "कूरियर फ़ाइल इस ऐप से नए संस्करण की है।"),
                 QT_TRANSLATE_NOOP("Courier", "ऐप अपडेट करें; फ़ाइल सुरक्षित है।"));
    case BundleFault::TooLarge:
      return bad(
          QT_TRANSLATE_NOOP("Courier", "फ़ाइल कूरियर फ़ाइल से बड़ी है।"),
          QT_TRANSLATE_NOOP("Courier", "टैबलेट की बनाई हुई फ़ाइल चुनें; उसका नाम .nistaran पर समाप्त होता है।"));
    case BundleFault::RequestDue:
      return bad(QT_TRANSLATE_NOOP("Courier", "यह किसी टैबलेट के लिए उत्तर है।"),
                 QT_TRANSLATE_NOOP("Courier", "इसे उसी टैबलेट पर लें जिसकी फ़ाइल का यह उत्तर है।"));
    case BundleFault::AnswerDue:
      return bad(QT_TRANSLATE_NOOP("Courier", "यह उत्तर नहीं, किसी टैबलेट की फ़ाइल है।"),
                 QT_TRANSLATE_NOOP("Courier", "इसे सर्वर पर जमा करें और वहाँ से मिला उत्तर लें।"));
    case BundleFault::OtherServer:
      return bad(QT_TRANSLATE_NOOP("Courier", "यह फ़ाइल किसी और सर्वर के लिए है।"),
                 QT_TRANSLATE_NOOP("Courier", "जिस मुख्यालय में टैबलेट पंजीकृत है, वहीं जमा करें।"));
    case BundleFault::OtherTablet:
      return bad(QT_TRANSLATE_NOOP("Courier", "यह उत्तर किसी और टैबलेट के लिए है।"),
                 QT_TRANSLATE_NOOP("Courier", "इसे उसी टैबलेट पर लें जिसने फ़ाइल बनाई थी।"));
    case BundleFault::Altered:
      return bad(QT_TRANSLATE_NOOP("Courier", "कूरियर फ़ाइल में छेड़छाड़ हुई है; उसकी मुहर टूटी है।"),
                 QT_TRANSLATE_NOOP("Courier", "टैबलेट पर नई फ़ाइल बनाएँ; दर्ज किया हुआ वहीं सुरक्षित है।"));
    case BundleFault::Unreadable:
      return bad(QT_TRANSLATE_NOOP("Courier", "कूरियर फ़ाइल की सामग्री पढ़ी नहीं जा सकी।"),
                 QT_TRANSLATE_NOOP("Courier", "टैबलेट का ऐप अपडेट करके नई फ़ाइल बनाएँ; दर्ज किया हुआ वहीं सुरक्षित है।"));
    case BundleFault::UnknownDevice:
      return bad(QT_TRANSLATE_NOOP("Courier", "जिस टैबलेट की यह फ़ाइल है उसे सर्वर नहीं पहचानता।"),
                 QT_TRANSLATE_NOOP("Courier", "टैबलेट मुख्यालय ले जाएँ; दर्ज किया हुआ उस पर सुरक्षित है।"));
    case BundleFault::DeviceRevoked:
      return bad(QT_TRANSLATE_NOOP("Courier", "जिस टैबलेट की यह फ़ाइल है वह सेवा से हटाया जा चुका है।"),
                 QT_TRANSLATE_NOOP("Courier", "मुख्यालय से बात करें; फ़ाइल और टैबलेट सँभाल कर रखें।"));
    case BundleFault::NotTheDevices:
      return bad(QT_TRANSLATE_NOOP("Courier", "फ़ाइल पर उस टैबलेट के हस्ताक्षर नहीं हैं जिसका उस पर नाम है।"),
                 QT_TRANSLATE_NOOP("Courier", "टैबलेट पर नई फ़ाइल बनाएँ; फिर भी न हो तो मुख्यालय को बताएँ।"));
  }
  return {};
}

CourierWords answerWords(const CourierNews& news) {
  const QString taken =
      counted(QT_TRANSLATE_N_NOOP("Courier", "%n प्रविष्टि सर्वर पर पहुँच चुकी है।"), news.operations);
  const QString received = counted(QT_TRANSLATE_N_NOOP("Courier", "%n बदलाव मिले।"), news.received);
  return {news.operations > 0 ? taken : words(QT_TRANSLATE_NOOP("Courier", "उत्तर ले लिया गया।")),
          news.received > 0 ? received : words(QT_TRANSLATE_NOOP("Courier", "नया कोई बदलाव नहीं था।")),
          QStringLiteral("good")};
}

CourierWords writtenWords(const CourierNews& news) {
  return {news.operations > 0
              ? counted(QT_TRANSLATE_N_NOOP("Courier", "%n प्रविष्टि कूरियर फ़ाइल में है।"), news.operations)
              : words(QT_TRANSLATE_NOOP("Courier", "कूरियर फ़ाइल बन गई; भेजने को कुछ शेष नहीं था।")),
          words(QT_TRANSLATE_NOOP("Courier",
                                  "इसे मुख्यालय पहुँचाएँ। उत्तर की फ़ाइल लेने तक प्रविष्टियाँ ‘भेजा जाना शेष’ में रहेंगी।")),
          QStringLiteral("good")};
}

}  // namespace

CourierNews courierNews(CourierOutcome outcome) {
  CourierNews news;
  news.outcome = outcome;
  return news;
}

CourierNews notTaken(BundleFault fault) {
  CourierNews news = courierNews(CourierOutcome::NotTaken);
  news.fault = fault;
  return news;
}

CourierNews notSent(SyncFailure failure) {
  CourierNews news = courierNews(CourierOutcome::NotSent);
  news.failure = failure;
  return news;
}

CourierWords courierWords(const CourierNews& news) {
  switch (news.outcome) {
    case CourierOutcome::Written:
      return writtenWords(news);
    case CourierOutcome::SignInWritten:
      return {
          words(QT_TRANSLATE_NOOP("Courier", "साइन इन की फ़ाइल बन गई।")),
          words(QT_TRANSLATE_NOOP("Courier", "इसे मुख्यालय पहुँचाएँ। उत्तर की फ़ाइल आने पर यहीं, इसी पासवर्ड से, उसे लें।")),
          QStringLiteral("good")};
    case CourierOutcome::AnswerTaken:
      return answerWords(news);
    case CourierOutcome::AnswerOutdated:
      return {words(QT_TRANSLATE_NOOP("Courier", "यह उत्तर पुराना है; इससे कुछ नहीं लिया गया।")),
              words(QT_TRANSLATE_NOOP("Courier", "नई कूरियर फ़ाइल बनाकर मुख्यालय भेजें।")), QStringLiteral("warn")};
    case CourierOutcome::AnswerForked:
      return {failureWords(SyncFailure::Forked), failureAdvice(SyncFailure::Forked), QStringLiteral("bad")};
    case CourierOutcome::AnswerAsksMore:
      return {words(QT_TRANSLATE_NOOP("Courier", "सर्वर को पहले की कुछ प्रविष्टियाँ फिर चाहिए।")),
              words(QT_TRANSLATE_NOOP("Courier", "नई कूरियर फ़ाइल बनाकर मुख्यालय भेजें; सब उसमें होगा।")),
              QStringLiteral("warn")};
    case CourierOutcome::HandedIn:
      return {words(QT_TRANSLATE_NOOP("Courier", "टैबलेट की फ़ाइल सर्वर पर जमा हो गई।")),
              words(QT_TRANSLATE_NOOP("Courier", "अब उत्तर की फ़ाइल सहेजें और उस टैबलेट तक पहुँचाएँ।")),
              QStringLiteral("good")};
    case CourierOutcome::AnswerWritten:
      return {words(QT_TRANSLATE_NOOP("Courier", "उत्तर की फ़ाइल सहेज दी गई।")),
              words(QT_TRANSLATE_NOOP("Courier", "इसे उस टैबलेट पर लें जिसकी फ़ाइल जमा की थी।")),
              QStringLiteral("good")};
    case CourierOutcome::NoServerKey:
      return bad(QT_TRANSLATE_NOOP("Courier", "इस टैबलेट को सर्वर की कुंजी अभी नहीं मिली है।"),
                 QT_TRANSLATE_NOOP("Courier", "एक बार नेटवर्क में सिंक करें; उसके बाद बिना नेटवर्क भी चलेगा।"));
    case CourierOutcome::FileUnreadable:
      return bad(QT_TRANSLATE_NOOP("Courier", "फ़ाइल पढ़ी नहीं जा सकी।"),
                 QT_TRANSLATE_NOOP("Courier", "देखें कि पेन ड्राइव लगी है, और फिर चुनें।"));
    case CourierOutcome::FileUnwritable:
      return bad(QT_TRANSLATE_NOOP("Courier", "फ़ाइल लिखी नहीं जा सकी।"),
                 QT_TRANSLATE_NOOP("Courier", "देखें कि पेन ड्राइव लगी है और उसमें जगह है, या दूसरी जगह चुनें।"));
    case CourierOutcome::NotTaken:
      return faultWords(news.fault);
    case CourierOutcome::NotSent:
      return {failureWords(news.failure),
              words(QT_TRANSLATE_NOOP("Courier", "फ़ाइल वैसी ही है; नेटवर्क में फिर प्रयास करें या मुख्यालय में जमा करें।")),
              QStringLiteral("warn")};
    case CourierOutcome::StoreFailed:
      return {errorWords(news.error.value_or(Error())), {}, QStringLiteral("bad")};
  }
  return {};
}

}  // namespace nistaran::mobile
