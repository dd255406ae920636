#include "mobile/print/certificate_writing.h"

#include <QStringList>
#include <algorithm>

#include "mobile/print/discretion.h"
#include "mobile/words/time_words.h"
#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

const QString kHindi = QStringLiteral("hi");
const QString kBlank = QStringLiteral("______________________");

QString orBlank(const QString& text) {
  return text.isEmpty() ? kBlank : text;
}

Block text(const QString& words) {
  return {BlockStyle::Text, {}, words};
}

// Boxes to tick, each of which stays with its words.
QString boxes(QStringList words) {
  for (QString& word : words) {
    if (!word.startsWith(u'[')) word.prepend(QStringLiteral("[  ] "));
    word.replace(u' ', QChar::Nbsp);
  }
  return words.join(QStringLiteral("    "));
}

Block heading(const QString& words) {
  return {BlockStyle::Heading, {}, words};
}

// By whom, for whom: the two languages one under the other.
void affirm(std::vector<Block>& blocks, const Maker& maker, const QString& at) {
  const QString name = qstring(maker.officer.name);
  const QString rank = qstring(maker.officer.rank);
  blocks.push_back(text(
      QStringLiteral(
          "मैं, %1 (नाम), पुत्र/पुत्री/पति/पत्नी %2, निवासी/कार्यरत %3, सत्यनिष्ठा से प्रतिज्ञान करता/करती हूँ और सद्भावपूर्वक "
          "निम्नलिखित कथन करता/करती हूँ:")
          .arg(name, kBlank, rank + QStringLiteral(", ") + at)));
  blocks.push_back(text(
      QStringLiteral(
          "I, %1 (Name), Son/daughter/spouse of %2 residing/employed at %3 do hereby solemnly affirm and "
          "sincerely state and submit as follows:—")
          .arg(name, kBlank, rank + QStringLiteral(", ") + at)));
}

void describe(std::vector<Block>& blocks, const CertifiedDevice& device) {
  blocks.push_back(text(QStringLiteral(
      "मैंने निम्नलिखित युक्ति / डिजिटल अभिलेख स्रोत से लिया गया इलेक्ट्रॉनिक अभिलेख / डिजिटल अभिलेख का आउटपुट प्रस्तुत किया है "
      "(चिह्न लगाएँ):\nI have produced electronic record/output of the digital record taken from the following "
      "device/digital record source (tick mark):—")));
  blocks.push_back(
      text(boxes({QStringLiteral("कंप्यूटर/भण्डारण माध्यम Computer/Storage Media"), QStringLiteral("DVR"),
                  QStringLiteral("मोबाइल Mobile"), QStringLiteral("फ़्लैश ड्राइव Flash Drive"),
                  QStringLiteral("CD/DVD"), QStringLiteral("सर्वर Server"), QStringLiteral("क्लाउड Cloud"),
                  QStringLiteral("अन्य Other: ______________")})));
  blocks.push_back(
      text(QStringLiteral(
               "निर्माता और मॉडल / Make & Model: %1\nरंग / Color: %2\nक्रम संख्या / Serial Number: %2\n"
               "IMEI/UIN/UID/MAC/Cloud ID (जो लागू हो / as applicable): %2\n"
               "युक्ति / डिजिटल अभिलेख के विषय में अन्य सुसंगत जानकारी / any other relevant information about the "
               "device/digital record: निस्तारण ऐप का टैबलेट / tablet of the Nistaran app, %3")
               .arg(orBlank(device.make_and_model), kBlank, orBlank(qstring(device.device.text())))));
  blocks.push_back(
      text(QStringLiteral("डिजिटल युक्ति या डिजिटल अभिलेख स्रोत, नियमित कार्यकलापों के लिए नियमित रूप से जानकारी "
                          "सृजित, भण्डारित या संसाधित करने हेतु विधिपूर्ण "
                          "नियंत्रण में था; उस अवधि में कंप्यूटर या संचार युक्ति ठीक से काम कर रही थी और सुसंगत जानकारी "
                          "कारबार के सामान्य अनुक्रम में नियमित रूप से "
                          "उसमें डाली जाती थी। यदि किसी समय कंप्यूटर / डिजिटल युक्ति ठीक से काम नहीं कर रही थी या बंद "
                          "थी, तो उससे इलेक्ट्रॉनिक / डिजिटल अभिलेख "
                          "या उसकी शुद्धता पर प्रभाव नहीं पड़ा है।")));
  blocks.push_back(
      text(QStringLiteral("The digital device or the digital record source was under the lawful control for "
                          "regularly creating, storing or "
                          "processing information for the purposes of carrying out regular activities and "
                          "during this period, the computer "
                          "or the communication device was working properly and the relevant information was "
                          "regularly fed into the "
                          "computer during the ordinary course of business. If the computer/digital device "
                          "at any point of time was not "
                          "working properly or out of operation, then it has not affected the "
                          "electronic/digital record or its accuracy.")));
  blocks.push_back(text(QStringLiteral("डिजिटल युक्ति या डिजिटल अभिलेख का स्रोत मेरे द्वारा (जो लागू हो चुनें)\nThe "
                                       "digital device or the source of the "
                                       "digital record is, by me (select as applicable):\n") +
                        boxes({QStringLiteral("स्वामित्व में Owned"), QStringLiteral("अनुरक्षित Maintained"),
                               QStringLiteral("प्रबंधित Managed"), QStringLiteral("संचालित Operated")})));
}

void nameFiles(std::vector<Block>& blocks, const std::vector<CertifiedFile>& files,
               const Discretion& discretion) {
  blocks.push_back(text(QStringLiteral("मैं कथन करता/करती हूँ कि इलेक्ट्रॉनिक / डिजिटल अभिलेख का/के हैश मान नीचे दिए "
                                       "अनुसार है/हैं, जो इस एल्गोरिथ्म से प्राप्त हुए:\n"
                                       "I state that the HASH value/s of the electronic/digital record/s is "
                                       "as below, obtained through the "
                                       "following algorithm:—\n") +
                        boxes({QStringLiteral("SHA1"), QStringLiteral("[X] SHA256"), QStringLiteral("MD5"),
                               QStringLiteral("अन्य Other: ______________")})));
  int number = 0;
  for (const CertifiedFile& file : files) {
    blocks.push_back(
        {BlockStyle::Point, QStringLiteral("%1. %2").arg(++number).arg(discretion.shown(file.name)),
         QStringLiteral(
             "SHA256: %1\nआकार / Size: %2 बाइट bytes; प्रकार / Type: %3; जोड़ी गई / Attached: %4 (IST)")
             .arg(qstring(file.copy.sha256))
             .arg(file.copy.size_bytes)
             .arg(qstring(file.copy.type), dateTimeWords(file.attached_at_ms))});
  }
  blocks.push_back(
      {BlockStyle::Small,
       {},
       QStringLiteral(
           "(हैश रिपोर्ट प्रमाणपत्र के साथ संलग्न करें / Hash report to be enclosed with the certificate)")});
}

}  // namespace

std::vector<CertifiedFile> certifiedFiles(const Json& document, const std::set<std::string>& operations) {
  std::vector<CertifiedFile> files;
  for (const auto& [id, entry] : objectAt(document, "attachments").items()) {
    if (!operations.contains(id)) continue;
    const QString known_as = qstring(stringAt(entry, "file.name"));
    for (const AttachedCopy& copy : copiesOf(OperationId(id), entry)) {
      if (copy.copy != Copy::Original) continue;
      files.push_back(
          {known_as.isEmpty() ? QStringLiteral("फ़ाइल File") : known_as, copy, integerAt(entry, "at_ms")});
    }
  }
  std::stable_sort(files.begin(), files.end(), [](const CertifiedFile& a, const CertifiedFile& b) {
    return a.attached_at_ms < b.attached_at_ms;
  });
  return files;
}

Writing certificateWriting(const Json& document, const std::vector<CertifiedFile>& files,
                           const CertifiedDevice& device, const Maker& maker) {
  const QString number = qstring(stringAt(document, "id"));
  const QString station = stationWords(maker.district, maker.officer.station, kHindi);
  const QString district = labelIn(maker.district.name, kHindi);
  const QString at = station.isEmpty() ? QStringLiteral("जनपद ") + district
                                       : QStringLiteral("थाना %1, जनपद %2").arg(station, district);

  Writing writing{QStringLiteral("धारा 63 प्रमाणपत्र ") + number, QStringLiteral("सन्दर्भ ") + number, {}};
  auto& blocks = writing.blocks;
  blocks.push_back({BlockStyle::Title, {}, QStringLiteral("प्रमाणपत्र / CERTIFICATE")});
  blocks.push_back(
      text(QStringLiteral("भारतीय साक्ष्य अधिनियम, 2023 की अनुसूची [धारा 63(4)(ग) देखें]\nThe Schedule to the "
                          "Bharatiya Sakshya Adhiniyam, "
                          "2023 [See section 63(4)(c)]")));
  blocks.push_back(
      heading(QStringLiteral("भाग क (पक्षकार द्वारा भरा जाए) / PART A (To be filled by the Party)")));
  affirm(blocks, maker, at);
  describe(blocks, device);
  nameFiles(blocks, files, Discretion(document));
  blocks.push_back({BlockStyle::Signature,
                    {},
                    QStringLiteral("हस्ताक्षर / Signature: ______________\nनाम / Name: %1\nदिनांक / Date: %2\n"
                                   "समय / Time (IST): ______ बजे hours\nस्थान / Place: %3")
                        .arg(qstring(maker.officer.name), dateWords(toMs(maker.now)), at)});
  blocks.push_back({BlockStyle::Small,
                    {},
                    QStringLiteral("अभिलेख से पूर्व-भरा प्रारूप; हस्ताक्षर से पहले प्रत्येक प्रविष्टि जाँचें और रिक्त स्थान भरें। "
                                   "भाग ख विशेषज्ञ द्वारा भरा जाता है।")});
  return writing;
}

}  // namespace nistaran::mobile
