// A text laid out on A4 pages, the same for the screen and for the PDF. What belongs together is not cut by a
// page's end where that can be avoided; each page has its number at the foot. Laying out and painting may be
// done in any thread, one Paper in one thread at a time.
#pragma once

#include <QFont>
#include <QPainter>
#include <QStringList>
#include <memory>
#include <vector>

class QTextLayout;

namespace nistaran::mobile {

enum class BlockStyle {
  Title,      // in the middle, large
  Heading,    // bold
  Text,       // a paragraph
  Sides,      // label at the left, text at the right of one line
  Point,      // bold label, under it the text, set in
  Signature,  // in the right half
  Small,
};

struct Block {
  BlockStyle style = BlockStyle::Text;
  QString label;
  QString text;
};

struct Writing {
  QString title;  // what the file says of itself
  QString foot;   // beside the page's number
  std::vector<Block> blocks;
};

class Paper {
 public:
  // A twentieth of a point: fine enough for whole numbers everywhere.
  static constexpr int kUnitsPerPoint = 20;
  static constexpr int kWidth = 595 * kUnitsPerPoint;
  static constexpr int kHeight = 842 * kUnitsPerPoint;

  explicit Paper(Writing writing);
  ~Paper();

  int pages() const { return static_cast<int>(pages_.size()); }
  const QString& title() const { return writing_.title; }
  // In units: scale the painter for what is smaller.
  void paint(QPainter& painter, int page) const;
  // What paint() writes, line by line, in its order; what stands on one height is one line.
  QStringList linesOf(int page) const;

 private:
  struct Line {
    std::shared_ptr<QTextLayout> layout;
    int index = 0;
    double left = 0;
    double top = 0;
    double height = 0;
    QString text;
  };
  using Lines = std::vector<Line>;

  static void add(Lines& lines, const QString& text, const QFont& font, double left, double width,
                  Qt::Alignment alignment, double& y);
  static Lines lay(const Block& block);
  void put(Lines block);
  void number();

  Writing writing_;
  std::vector<Lines> pages_;
  double y_ = 0;
};

}  // namespace nistaran::mobile
