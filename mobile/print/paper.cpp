#include "mobile/print/paper.h"

#include <QTextLayout>
#include <algorithm>

namespace nistaran::mobile {
namespace {

constexpr double kPoint = Paper::kUnitsPerPoint;
constexpr double kLeft = 62 * kPoint;
constexpr double kColumn = Paper::kWidth - kLeft - 48 * kPoint;
constexpr double kTop = 52 * kPoint;
constexpr double kBottom = Paper::kHeight - 62 * kPoint;
constexpr double kFoot = Paper::kHeight - 44 * kPoint;
constexpr double kIndent = 18 * kPoint;
constexpr double kBetween = 7 * kPoint;
// Of a line, and of its part above the baseline, in sizes of its font: the same whatever fonts stand in it.
constexpr double kLeading = 1.42;
constexpr double kAscent = 1.06;
// Of a text that goes on over the page: fewer lines than these don't stand alone.
constexpr std::size_t kLinesTogether = 2;

QFont fontOf(double points, bool bold = false) {
  QFont font({QStringLiteral("Noto Sans Devanagari"), QStringLiteral("Noto Sans")});
  font.setPixelSize(static_cast<int>(points * kPoint));
  font.setBold(bold);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

}  // namespace

Paper::Paper(Writing writing) : writing_(std::move(writing)) {
  pages_.emplace_back();
  y_ = kTop;
  for (const Block& block : writing_.blocks) put(lay(block));
  number();
}

Paper::~Paper() = default;

void Paper::add(Lines& lines, const QString& text, const QFont& font, double left, double width,
                Qt::Alignment alignment, double& y) {
  QString set = text;
  set.replace(u'\n', QChar::LineSeparator);
  auto layout = std::make_shared<QTextLayout>(set, font);
  QTextOption option(alignment);
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setUseDesignMetrics(true);
  layout->setTextOption(option);
  const double height = font.pixelSize() * kLeading;
  layout->beginLayout();
  for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
    line.setLineWidth(width);
    line.setPosition({0, 0});
    lines.push_back({layout, line.lineNumber(), left, y, height,
                     set.mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator)});
    y += height;
  }
  layout->endLayout();
}

// From y = 0 on.
Paper::Lines Paper::lay(const Block& block) {
  Lines lines;
  double y = 0;
  switch (block.style) {
    case BlockStyle::Title:
      add(lines, block.text, fontOf(14, true), kLeft, kColumn, Qt::AlignHCenter, y);
      break;
    case BlockStyle::Heading:
      add(lines, block.text, fontOf(11.5, true), kLeft, kColumn, Qt::AlignLeft, y);
      break;
    case BlockStyle::Text:
      add(lines, block.text, fontOf(11), kLeft, kColumn, Qt::AlignLeft, y);
      break;
    case BlockStyle::Sides: {
      add(lines, block.label, fontOf(11), kLeft, kColumn / 2, Qt::AlignLeft, y);
      double beside = 0;
      add(lines, block.text, fontOf(11), kLeft + kColumn / 2, kColumn / 2, Qt::AlignRight, beside);
      break;
    }
    case BlockStyle::Point:
      add(lines, block.label, fontOf(11, true), kLeft, kColumn, Qt::AlignLeft, y);
      add(lines, block.text, fontOf(11), kLeft + kIndent, kColumn - kIndent, Qt::AlignLeft, y);
      break;
    case BlockStyle::Signature:
      y = 24 * kPoint;  // room for the signature itself
      add(lines, block.text, fontOf(11), kLeft + kColumn / 2, kColumn / 2, Qt::AlignLeft, y);
      break;
    case BlockStyle::Small:
      add(lines, block.text, fontOf(9), kLeft, kColumn, Qt::AlignLeft, y);
      break;
  }
  return lines;
}

void Paper::put(Lines block) {
  if (block.empty()) return;
  const auto endOf = [](const Line& line) { return line.top + line.height; };
  const double height = endOf(*std::max_element(
      block.begin(), block.end(), [&](const Line& a, const Line& b) { return endOf(a) < endOf(b); }));
  const bool fits_a_page = height <= kBottom - kTop;
  const std::size_t least = std::min(block.size(), kLinesTogether + 1);  // of a point: its label, too
  const double needed = fits_a_page ? height : endOf(block[least - 1]);
  if (y_ > kTop && y_ + needed > kBottom) {
    pages_.emplace_back();
    y_ = kTop;
  }
  double shift = y_;
  for (std::size_t i = 0; i < block.size(); ++i) {
    Line line = block[i];
    const bool last_stands_alone =
        i + kLinesTogether == block.size() && shift + endOf(block.back()) > kBottom;
    if (!fits_a_page && (shift + endOf(line) > kBottom || last_stands_alone)) {
      pages_.emplace_back();
      shift = kTop - line.top;
    }
    line.top += shift;
    pages_.back().push_back(line);
  }
  y_ = shift + height + kBetween;
}

void Paper::number() {
  for (std::size_t page = 0; page < pages_.size(); ++page) {
    double y = kFoot;
    add(pages_[page], writing_.foot, fontOf(9), kLeft, kColumn / 2, Qt::AlignLeft, y);
    y = kFoot;
    add(pages_[page], QStringLiteral("पृष्ठ %1 / %2").arg(page + 1).arg(pages_.size()), fontOf(9),
        kLeft + kColumn / 2, kColumn / 2, Qt::AlignRight, y);
  }
}

void Paper::paint(QPainter& painter, int page) const {
  painter.setPen(Qt::black);
  for (const Line& line : pages_.at(static_cast<std::size_t>(page))) {
    const QTextLine set = line.layout->lineAt(line.index);
    const double baseline = line.top + line.layout->font().pixelSize() * kAscent;
    set.draw(&painter, {line.left, baseline - set.ascent()});
  }
}

QStringList Paper::linesOf(int page) const {
  QStringList texts;
  double height = -1;
  for (const Line& line : pages_.at(static_cast<std::size_t>(page))) {
    const QString text = line.text.trimmed();
    if (text.isEmpty()) continue;
    if (line.top == height)
      texts.back() += u' ' + text;
    else
      texts.append(text);
    height = line.top;
  }
  return texts;
}

}  // namespace nistaran::mobile
