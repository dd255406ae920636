#include "tests/people/texts.h"

#include <array>

#include "tests/builders.h"

namespace nistaran::people {
namespace {

struct Theme {
  const char* category;
  std::vector<const char*> texts;  // {v} stands for the village
};

const std::vector<Theme>& themes() {
  static const std::vector<Theme> kThemes{
      {"भूमि विवाद",
       {"ग्राम {v} में मेरे खेत की मेड़ विपक्षी ने तोड़कर अपने खेत में मिला ली है। मना करने पर गाली गलौज करता है। पैमाइश कराकर "
        "मेड़ बँधवाने की कृपा करें।",
        "ग्राम {v} में पुश्तैनी भूमि पर विपक्षी जबरन निर्माण कर रहा है। काम रुकवाया जाए।",
        "ग्राम {v} के चकमार्ग को विपक्षी ने जोत लिया है, खेत तक जाने का रास्ता बन्द है।"}},
      {"अवैध कब्जा",
       {"ग्राम {v} में सार्वजनिक तालाब की भूमि पर कब्जा कर लिया गया है। कब्जा हटवाया जाए।",
        "मेरे प्लाट ग्राम {v} पर ताला तोड़कर सामान रख लिया गया है।"}},
      {"घरेलू विवाद",
       {"परिवार में बँटवारे को लेकर ग्राम {v} में आए दिन झगड़ा होता है। समझौता कराने की कृपा करें।",
        "पुत्र भरण पोषण नहीं देता और घर से निकालने की धमकी देता है। निवासी ग्राम {v}।"}},
      {"मारपीट",
       {"ग्राम {v} में नाली के पानी को लेकर विपक्षी ने मारपीट की। कार्यवाही की जाए।",
        "रास्ते में रोककर मारपीट और गाली गलौज की गई। स्थान ग्राम {v}।"}},
      {"चोरी",
       {"ग्राम {v} से मेरी मोटर साइकिल चोरी हो गई, सूचना के बाद भी खोजबीन नहीं हुई।",
        "नलकूप ग्राम {v} से केबिल चोरी हो गया है।"}},
      {"धोखाधड़ी",
       {"इत्र के कारोबार में माल लेकर भुगतान नहीं किया गया। पता ग्राम {v}।",
        "नौकरी दिलाने के नाम पर रुपये ले लिए गए। निवासी ग्राम {v}।"}},
      {"अन्य",
       {"ग्राम {v} में देर रात तक तेज आवाज में डीजे बजता है। परीक्षा है, बन्द कराया जाए।",
        "ग्राम {v} के चौराहे पर अतिक्रमण से जाम लगता है।",
        "प्रार्थना पत्र पर अब तक कोई कार्यवाही नहीं हुई। ग्राम {v} की जाँच कराई जाए।"}}};
  return kThemes;
}

constexpr std::array kVillages{"नगला रामपुर", "सराय मीरा", "मानीमऊ",   "जसौली",   "बेहरिन",
                               "अनौगी",      "खैरनगर",     "उमर्दा",    "हसेरन",    "नादेमऊ",
                               "पंथरा",       "कुसुमखोर",    "रौतामई",   "भवानीपुर", "गदनपुर",
                               "फगुहा",       "सिकन्दरपुर",  "मकरन्दनगर", "बहादुरपुर", "औसेर"};

std::string withVillage(std::string text, const std::string& village) {
  const std::size_t place = text.find("{v}");
  if (place != std::string::npos) text.replace(place, 3, village);
  return text;
}

template <class List>
const auto& pick(const List& list, std::uint64_t draw) {
  return list[draw % list.size()];
}

std::string hindiNumber(int n) {
  static constexpr std::array kDigits{"शून्य", "एक", "दो", "तीन", "चार", "पाँच", "छह", "सात", "आठ", "नौ"};
  std::string text;
  for (const char digit : std::to_string(n)) {
    if (!text.empty()) text.append(" ");
    text.append(kDigits[static_cast<std::size_t>(digit - '0')]);
  }
  return text;
}

std::string mobile(int person) {
  std::string digits = std::to_string(person);
  return "99999" + std::string(5 - digits.size(), '0') + digits;
}

// Online references are by far the most; every one of the fourteen codes occurs.
std::int64_t typeFor(const Json& types, int index, std::uint64_t draw) {
  if (index < static_cast<int>(types.size()))
    return integerAt(types[static_cast<std::size_t>(index)], "code");
  if (draw % 10 < 6) return 4;
  return integerAt(types[(draw / 16) % types.size()], "code");
}

}  // namespace

std::vector<Complaint> monthOfComplaints(const Json& district, int count, std::uint64_t seed) {
  testing::SeededEntropy random(seed);
  const Json types = district.at("reference_types");
  const Json stations = district.at("stations");
  std::vector<Complaint> month;
  for (int i = 0; i < count; ++i) {
    const std::int64_t type = typeFor(types, i, random.next());
    const Theme& theme = type == 41 ? themes()[1] : pick(themes(), random.next());
    const std::string village = pick(kVillages, random.next());
    const std::string station =
        stringAt(stations[i < static_cast<int>(stations.size()) ? static_cast<std::size_t>(i)
                                                                : random.next() % stations.size()],
                 "code");
    // A mobile number may lodge ten complaints a month: a few people lodge several.
    const int person = i % 5 == 0 ? i % 150 + 1 : 1000 + i;
    Json filing{{"type", type},
                {"nature", "complaint"},
                {"category", theme.category},
                {"text", withVillage(pick(theme.texts, random.next()), village)},
                {"complainant",
                 {{"name", "आवेदक " + hindiNumber(person)},
                  {"mobile", mobile(person)},
                  {"address", "ग्राम " + village},
                  {"village", village}}},
                {"place", {{"village", village}, {"station", station}}}};
    if (random.next() % 3 != 0) {
      filing["opposite_party"] = {{"name", "विपक्षी " + hindiNumber(person)}, {"address", "ग्राम " + village}};
    }
    // One in ten comes without a station: the district office has to find it.
    month.push_back({std::move(filing), i % 10 == 9 ? "" : station});
  }
  return month;
}

std::string statementOf(const std::string& whom, std::uint64_t draw) {
  static constexpr std::array kComplainant{"शिकायतकर्ता ने प्रार्थना पत्र के कथन को दोहराया।",
                                           "शिकायतकर्ता ने बताया कि विवाद कई माह से चल रहा है।"};
  static constexpr std::array kOpposite{"विपक्षी ने आरोप से इनकार किया।",
                                        "विपक्षी ने भविष्य में ऐसा न करने का आश्वासन दिया।"};
  static constexpr std::array kWitness{"साक्षी ने बताया कि दोनों पक्षों में पहले से विवाद है।",
                                       "साक्षी ने घटना का समर्थन किया।", "साक्षी ने मौके की स्थिति की पुष्टि की।"};
  if (whom == "complainant") return pick(kComplainant, draw);
  if (whom == "opposite") return pick(kOpposite, draw);
  return pick(kWitness, draw);
}

std::string conclusionFor(const std::string& category, std::uint64_t draw) {
  static constexpr std::array kEndings{
      "मौके पर जाँच कर दोनों पक्षों को समझाया गया, शान्ति व्यवस्था कायम है।", "दोनों पक्षों में लिखित समझौता कराया गया।",
      "विपक्षी को पाबन्द किया गया, बीट आरक्षी को सतर्क किया गया।", "राजस्व टीम के साथ पैमाइश हेतु पत्राचार किया गया।"};
  return category + " के सम्बन्ध में जाँच की गई। " + pick(kEndings, draw);
}

std::string reasonForDissatisfaction(std::uint64_t draw) {
  static constexpr std::array kReasons{"विपक्षी अब भी धमकी देता है।", "कब्जा अभी तक नहीं हटा है।",
                                       "मेरी बात पूरी नहीं सुनी गई।"};
  return pick(kReasons, draw);
}

}  // namespace nistaran::people
