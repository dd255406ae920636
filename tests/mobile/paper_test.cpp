// Pages and the PDF that is made of them.
#include "mobile/print/paper.h"

#include <gtest/gtest.h>

#include <QImage>

#include "mobile/print/pdf.h"
#include "tests/builders.h"
#include "tests/mobile/pdf_text.h"

namespace nistaran::mobile {
namespace {

using nistaran::testing::textIn;

// So many words that no two lines are alike: what repeats itself is packed too well.
QString wordsOf(int count, std::uint64_t seed = 1) {
  static const QStringList kSyllables{
      QStringLiteral("प्रा"), QStringLiteral("र्थि"), QStringLiteral("नी"),  QStringLiteral("क्षे"),
      QStringLiteral("त्र"),  QStringLiteral("स्व"),  QStringLiteral("तं"),   QStringLiteral("ज्ञ"),
      QStringLiteral("श्री"), QStringLiteral("ष्ठ"),  QStringLiteral("द्वि"), QStringLiteral("मि"),
      QStringLiteral("कृत"),  QStringLiteral("हृ"),   QStringLiteral("र्य"),  QStringLiteral("बिन्दु"),
      QStringLiteral("ग्रा"), QStringLiteral("म"),   QStringLiteral("ख़"),   QStringLiteral("ड़ा")};
  nistaran::testing::SeededEntropy entropy(seed);
  QStringList words;
  for (int i = 0; i < count; ++i) {
    QString word;
    for (int j = 0; j < 3; ++j)
      word +=
          kSyllables[static_cast<qsizetype>(entropy.next() % static_cast<std::uint64_t>(kSyllables.size()))];
    words.append(word);
  }
  return words.join(u' ');
}

QString labelOf(int number) {
  return QStringLiteral("%1. बिन्दु").arg(number);
}

Writing writingOf(const std::vector<int>& words_of_points) {
  Writing writing{QStringLiteral("आख्या"), QStringLiteral("सन्दर्भ 40016026000123"), {}};
  int number = 0;
  for (const int words : words_of_points) {
    ++number;
    writing.blocks.push_back(
        {BlockStyle::Point, labelOf(number), wordsOf(words, static_cast<std::uint64_t>(number))});
  }
  return writing;
}

// The page on which this is written; -1: on none.
int pageOf(const Paper& paper, const QString& line) {
  for (int page = 0; page < paper.pages(); ++page) {
    if (paper.linesOf(page).contains(line)) return page;
  }
  return -1;
}

TEST(PaperTest, APdfReadsAsItWasWrittenConjunctsIncluded) {
  const Writing writing = writingOf({40, 900, 3});
  const QString read = textIn(pdfOf(Paper(writing)));
  for (const Block& point : writing.blocks) EXPECT_TRUE(read.contains(point.label));
  EXPECT_TRUE(read.contains(writing.blocks[0].text));
  EXPECT_TRUE(read.contains(writing.blocks[2].text));
}

TEST(PaperTest, EachPageHasItsNumber) {
  const Paper paper(writingOf({900, 900}));
  ASSERT_GT(paper.pages(), 2);
  for (int page = 0; page < paper.pages(); ++page) {
    EXPECT_EQ(paper.linesOf(page).last(),
              QStringLiteral("सन्दर्भ 40016026000123 पृष्ठ %1 / %2").arg(page + 1).arg(paper.pages()));
  }
}

TEST(PaperTest, APointThatFitsOnAPageIsNotCut) {
  const Writing writing = writingOf(std::vector<int>(20, 130));
  const Paper paper(writing);
  ASSERT_GT(paper.pages(), 3);
  for (int page = 0; page < paper.pages(); ++page) {
    QStringList lines = paper.linesOf(page);
    lines.removeLast();  // the foot
    EXPECT_TRUE(lines.first().endsWith(QStringLiteral(". बिन्दु"))) << lines.first().toStdString();
    EXPECT_TRUE(writing.blocks.back().text.endsWith(lines.last()) ||
                std::any_of(writing.blocks.begin(), writing.blocks.end(),
                            [&](const Block& point) { return point.text.endsWith(lines.last()); }))
        << lines.last().toStdString();
  }
}

TEST(PaperTest, APointLongerThanAPageLeavesNeitherItsNameNorItsLastLineAlone) {
  for (int words = 560; words < 640; ++words) {
    const Writing writing = writingOf({480, words});
    const Paper paper(writing);
    const int page = pageOf(paper, labelOf(2));
    ASSERT_GE(page, 0);
    EXPECT_FALSE(paper.linesOf(page).at(paper.linesOf(page).size() - 2).endsWith(labelOf(2)));
    EXPECT_GE(paper.linesOf(paper.pages() - 1).size(), 3) << words;  // two of them, and the foot
  }
}

TEST(PaperTest, NothingIsWrittenBelowTheFoot) {
  const Paper paper(writingOf({100, 2000, 10, 700}));
  for (int page = 0; page < paper.pages(); ++page) {
    QImage image(Paper::kWidth / 20, Paper::kHeight / 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(1.0 / 20, 1.0 / 20);
    paper.paint(painter, page);
    painter.end();
    for (int y : {784, 830}) {  // between text and foot, and under it
      for (int x = 0; x < image.width(); ++x) ASSERT_EQ(image.pixel(x, y), qRgb(255, 255, 255)) << page;
    }
  }
}

TEST(PaperTest, AFileThatIsWrittenInAnotherWayStaysAsItIs) {
  const QByteArray pdf = pdfOf(Paper(writingOf({10})));
  EXPECT_EQ(withReadableText("no PDF at all", {}), QByteArray("no PDF at all"));
  EXPECT_EQ(withReadableText(pdf, {}), pdf);
  for (qsizetype kept = 0; kept < pdf.size(); kept += 97) withReadableText(pdf.left(kept), {{}});
}

}  // namespace
}  // namespace nistaran::mobile
