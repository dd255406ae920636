// The papers of a complaint: what stands on them, and where they are written.
#include "mobile/print/papers.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "mobile/print/paper_page.h"
#include "mobile/print/pdf.h"
#include "shared/limits.h"
#include "tests/mobile/pdf_text.h"
#include "tests/mobile/scratch_folder.h"
#include "tests/mobile/test_desk.h"
#include "tests/mobile/view_of.h"
#include "tests/server/file_size_limit.h"

namespace nistaran::mobile {
namespace {

using nistaran::testing::textIn;

const std::string kHash(64, 'a');

struct PapersOfAComplaint : ::testing::Test {
  PapersOfAComplaint() {
    complaint.markedTo(ravi);
    complaint.contacted(ravi);
    complaint.visited(ravi);
  }
  Maker maker() { return {desk.me(), desk.district(), desk.now(), desk.forms()}; }
  QString report() { return textIn(pdfOf(Paper(reportWriting(complaint.document(), "r1", maker())))); }
  ComplaintSnapshot snapshot() {
    ComplaintSnapshot made = testing::snapshotOf(complaint.document());
    for (const Operation& operation : made_here) {
      StoredOperation stored;
      stored.operation = operation;
      made.mine.push_back(stored);
    }
    return made;
  }
  void attached(const Officer& by, const std::string& name, const std::string& hash, bool here) {
    complaint.did(
        by, OperationKind::AttachmentAdd,
        {{"file", {{"sha256", hash}, {"size_bytes", 4194304}, {"type", "image/jpeg"}, {"name", name}}}});
    if (here) made_here.push_back(complaint.last());
  }
  QString pathOf(const char* name) { return QString::fromStdString((folder / name).string()); }
  static QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  bool done(Papers& papers) {
    return QTest::qWaitFor([&] { return !papers.busy(); }, 60'000);
  }

  Officer ravi = nistaran::testing::officer("ravi");
  nistaran::testing::Complaint complaint;
  std::vector<Operation> made_here;
  testing::TestDesk desk;
  nistaran::testing::ScratchFolder folder;
};

TEST_F(PapersOfAComplaint, TheReportIsAddressedSignedAndHasItsPoints) {
  complaint.wrote(ravi, "मौके पर मेड़ टूटी पाई गई; पुनः बनवाई गई।");
  const QString read = report();
  for (const char* part : {"सेवा में,", "श्रीमान वरिष्ठ पुलिस अधीक्षक,", "जनपद-कन्नौज।", "सन्दर्भ संख्या: 40016026000123",
                           "जाँच हेतु बिन्दुकृत कार्यवाही का विवरण", "1. शिकायतकर्ता का नाम, पता, मोबाइल नंबर",
                           "आवेदक एक, नगला, 9999900001", "मौके पर मेड़ टूटी पाई गई; पुनः बनवाई गई।",
                           "नाम: अधिकारी ravi", "पद: उपनिरीक्षक", "थाना: तिर्वा", "जनपद: कन्नौज", "पृष्ठ 1 /"}) {
    EXPECT_TRUE(read.contains(QString::fromUtf8(part))) << part << "\nin: " << read.toStdString();
  }
}

TEST_F(PapersOfAComplaint, TheReportIsAddressedToWhomTheDistrictNames) {
  District kannauj = desk.district();
  kannauj.addressee = {"पुलिस अधीक्षक", "Superintendent of Police"};
  const Maker maker{desk.me(), kannauj, desk.now(), desk.forms()};
  const QString read = textIn(pdfOf(Paper(reportWriting(complaint.document(), "r1", maker))));
  EXPECT_TRUE(read.contains(QStringLiteral("श्रीमान पुलिस अधीक्षक,"))) << read.toStdString();
  EXPECT_FALSE(read.contains(QStringLiteral("वरिष्ठ")));
}

TEST_F(PapersOfAComplaint, TheFormIsWholeAlsoWhereNothingIsOnRecord) {
  const QString read = report();
  EXPECT_TRUE(read.contains(QStringLiteral("5. पंजीकृत अभियोग का विवरण —"))) << read.toStdString();
  for (int point = 1; point <= 23; ++point)
    EXPECT_TRUE(read.contains(QStringLiteral(" %1. ").arg(point))) << point << "\nin: " << read.toStdString();
}

TEST_F(PapersOfAComplaint, ADraftSaysThatItIsOne) {
  complaint.wrote(ravi);
  const QString draft = QStringLiteral("प्रारूप: यह आख्या अभी प्रस्तुत नहीं हुई है।");
  EXPECT_TRUE(report().contains(draft));
  complaint.satisfied();
  complaint.submitted(ravi);
  EXPECT_FALSE(report().contains(draft)) << report().toStdString();
}

TEST_F(PapersOfAComplaint, WhatWasSubmittedIsSignedByWhoDidWhoeverPrintsIt) {
  complaint.wrote(ravi);
  complaint.satisfied();
  complaint.submitted(ravi);
  desk.me_ = nistaran::testing::supervisor("chief");
  EXPECT_TRUE(report().contains(QStringLiteral("नाम: अधिकारी ravi")));
  EXPECT_FALSE(report().contains(QStringLiteral("chief")));
}

TEST_F(PapersOfAComplaint, ASensitiveMatterShowsInitialsOnly) {
  complaint.wrote(ravi, "आवेदक एक से बात हुई। आवेदक ने बताया; फोन 9999900001। आवेदकों की सूची संलग्न।");
  complaint.document()["sensitive"] = true;
  const QString read = report();
  for (const char* told : {"आवेदक एक", "आवेदक ने", "9999900001", "नगला"})
    EXPECT_FALSE(read.contains(QString::fromUtf8(told))) << told << "\nin: " << read.toStdString();
  EXPECT_TRUE(read.contains(QStringLiteral("आ. ए. से बात हुई। आ. ने बताया; फोन —। आवेदकों की सूची")))
      << read.toStdString();
}

TEST_F(PapersOfAComplaint, AVisitStandsWithItsPlaceUnlessTheMatterIsSensitive) {
  complaint.document()["place"] = Json{{"lat_udeg", 27'056'000}, {"lon_udeg", 79'919'000}};
  complaint.did(ravi, OperationKind::ActionRecord,
                {{"type", "visit"}, {"text", "मेड़ देखी"}, {"lat_udeg", 27'055'000}, {"lon_udeg", 79'918'000}});
  const QString open = report();
  EXPECT_TRUE(open.contains(QStringLiteral("27.05500, 79.91800, शिकायत के स्थान से 150 मीटर")))
      << open.toStdString();
  complaint.document()["sensitive"] = true;
  const QString told = report();
  EXPECT_FALSE(told.contains(QStringLiteral("27.055"))) << told.toStdString();
  EXPECT_TRUE(told.contains(QStringLiteral("मेड़ देखी")));
}

TEST_F(PapersOfAComplaint, ThePdfHasWhatIsTypedAndNotSavedYet) {
  ReportEditor editor(desk, ComplaintId(nistaran::testing::kNumber), nullptr);
  editor.setDocument(complaint.document());
  editor.setText(QStringLiteral("20"), QStringLiteral("अभी लिखा हुआ निष्कर्ष"));
  Papers papers(desk, editor, nullptr);
  papers.writeReport(QUrl::fromLocalFile(pathOf("report.pdf")));
  ASSERT_TRUE(done(papers));
  EXPECT_EQ(papers.tone(), QStringLiteral("good"));
  EXPECT_TRUE(papers.detail().startsWith(pathOf("report.pdf"))) << papers.detail().toStdString();
  EXPECT_TRUE(textIn(bytesOf(pathOf("report.pdf"))).contains(QStringLiteral("अभी लिखा हुआ निष्कर्ष")));
}

TEST_F(PapersOfAComplaint, AFileThatCannotBeWrittenIsSaid) {
  ReportEditor editor(desk, ComplaintId(nistaran::testing::kNumber), nullptr);
  editor.setDocument(complaint.document());
  Papers papers(desk, editor, nullptr);
  papers.writeReport(QUrl::fromLocalFile(pathOf("no-such-folder/report.pdf")));
  ASSERT_TRUE(done(papers));
  EXPECT_EQ(papers.tone(), QStringLiteral("bad"));
  EXPECT_EQ(papers.text(), QStringLiteral("PDF लिखी नहीं जा सकी।"));
}

TEST_F(PapersOfAComplaint, AFullDiskIsSaidAlsoWhereNothingCanBeWrittenBesideTheFile) {
  ReportEditor editor(desk, ComplaintId(nistaran::testing::kNumber), nullptr);
  editor.setDocument(complaint.document());
  Papers papers(desk, editor, nullptr);
  const nistaran::testing::FileSizeLimit limit(10);
  // So long that no name is left for a second file.
  for (const std::string& name : {std::string("report.pdf"), std::string(250, 'n')}) {
    papers.writeReport(QUrl::fromLocalFile(pathOf(name.c_str())));
    ASSERT_TRUE(done(papers));
    EXPECT_EQ(papers.tone(), QStringLiteral("bad")) << name;
  }
}

std::string longText(std::size_t bytes, std::uint64_t seed) {
  nistaran::testing::SeededEntropy entropy(seed);
  std::string text;
  while (text.size() + 3 < bytes) {
    // U+0915 to U+0939, and a space between words
    const auto letter = entropy.next() % 44;
    if (letter > 36)
      text += " ";
    else
      text += {'\xE0', '\xA4', static_cast<char>(0x95 + letter)};
  }
  return text;
}

TEST_F(PapersOfAComplaint, AReportOfPointsAsLongAsTheyMayBeIsSmallEnoughForThePortal) {
  Json points = Json::object();
  for (const int point : {3, 7, 8, 13, 16, 20, 21, 23})
    points[std::to_string(point)] = longText(limits::kTextBytesMax, static_cast<std::uint64_t>(point));
  complaint.did(ravi, OperationKind::ReportWrite, {{"report", "r1"}, {"points", points}});
  const QByteArray pdf = pdfOf(Paper(reportWriting(complaint.document(), "r1", maker())));
  EXPECT_LT(pdf.size(), limits::kReportPdfBytesMax);
}

TEST_F(PapersOfAComplaint, OneThatIsTooLargeForThePortalIsWrittenAndSaysSo) {
  for (std::uint64_t witness = 0; witness < 14; ++witness) {
    complaint.did(
        ravi, OperationKind::ActionRecord,
        {{"type", "statement"}, {"of", "witness"}, {"text", longText(limits::kTextBytesMax, witness)}});
  }
  ReportEditor editor(desk, ComplaintId(nistaran::testing::kNumber), nullptr);
  editor.setDocument(complaint.document());
  Papers papers(desk, editor, nullptr);
  papers.writeReport(QUrl::fromLocalFile(pathOf("long.pdf")));
  ASSERT_TRUE(done(papers));
  EXPECT_EQ(papers.tone(), QStringLiteral("warn")) << QFileInfo(pathOf("long.pdf")).size();
  EXPECT_TRUE(papers.text().contains(QStringLiteral("500 KB"))) << papers.text().toStdString();
  EXPECT_GT(QFileInfo(pathOf("long.pdf")).size(), limits::kReportPdfBytesMax);
}

TEST_F(PapersOfAComplaint, ThePreviewHasThePagesOfThePdf) {
  complaint.wrote(ravi, longText(20000, 3));
  ReportEditor editor(desk, ComplaintId(nistaran::testing::kNumber), nullptr);
  editor.setDocument(complaint.document());
  Papers papers(desk, editor, nullptr);
  EXPECT_EQ(papers.pageCount(), 0);
  papers.previewReport();
  ASSERT_TRUE(QTest::qWaitFor([&] { return papers.pageCount() > 0; }));
  EXPECT_EQ(papers.pageCount(), Paper(reportWriting(editor.asIfWritten(), "r1", maker())).pages());

  PaperPage page;
  page.setPapers(&papers);
  page.setSize({595, 842});
  const auto inkOn = [&](int number) {
    page.setPage(number);
    QImage image(595, 842, QImage::Format_RGB32);
    QPainter painter(&image);
    page.paint(&painter);
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) dark += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
    }
    return dark;
  };
  for (int number = 0; number < papers.pageCount(); ++number) EXPECT_GT(inkOn(number), 1000) << number;
  EXPECT_EQ(inkOn(papers.pageCount()), 0) << "there is no such page";
}

TEST_F(PapersOfAComplaint, TheCertificateNamesWhatWasAttachedHereAndNothingElse) {
  attached(ravi, "IMG_0001.jpg", kHash, true);
  attached(ravi, "other-tablet.jpg", std::string(64, 'b'), false);
  ReportEditor editor(desk, ComplaintId(nistaran::testing::kNumber), nullptr);
  editor.setDocument(complaint.document());
  Papers papers(desk, editor, nullptr);
  papers.show(snapshot());
  ASSERT_TRUE(papers.certifiable());
  papers.writeCertificate(QUrl::fromLocalFile(pathOf("certificate.pdf")));
  ASSERT_TRUE(done(papers));
  const QString read = textIn(bytesOf(pathOf("certificate.pdf")));
  for (const char* part : {"63(4)(c)", "भाग क (पक्षकार द्वारा भरा जाए)", "PART A (To be filled by the Party)",
                           "1. IMG_0001.jpg", "4194304 बाइट bytes", "[X] SHA256", "मैं, अधिकारी ravi (नाम)",
                           "tab-1", "स्थान / Place: थाना तिर्वा, जनपद कन्नौज", "Serial Number: ___"}) {
    EXPECT_TRUE(read.contains(QString::fromUtf8(part))) << part << "\nin: " << read.toStdString();
  }
  EXPECT_TRUE(QString(read).remove(u' ').contains(QString::fromStdString(kHash)));
  EXPECT_FALSE(read.contains(QStringLiteral("other-tablet")));
  EXPECT_FALSE(read.contains(QStringLiteral("आवेदक एक")));
}

TEST_F(PapersOfAComplaint, WhereNothingWasAttachedHereThereIsNothingToCertify) {
  ReportEditor editor(desk, ComplaintId(nistaran::testing::kNumber), nullptr);
  editor.setDocument(complaint.document());
  Papers papers(desk, editor, nullptr);
  attached(nistaran::testing::officer("meena"), "hers.jpg", kHash, false);
  papers.show(snapshot());
  EXPECT_FALSE(papers.certifiable());
}

}  // namespace
}  // namespace nistaran::mobile
