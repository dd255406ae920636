#include <QtEndian>
#include <algorithm>
#include <map>
#include <optional>

#include "mobile/print/pdf.h"

namespace nistaran::mobile {
namespace {

// What stands in the file between two places, by the number of the object.
using Objects = std::map<int, QByteArray>;

struct File {
  QByteArray head;
  Objects objects;
  QByteArray trailer;  // from "trailer" to before "startxref"
};

std::optional<File> taken(const QByteArray& pdf) {
  const qsizetype start = pdf.lastIndexOf("startxref");
  if (start < 0) return std::nullopt;
  const qsizetype table = pdf.mid(start + 9).trimmed().split('\n').value(0).trimmed().toLongLong();
  const qsizetype trailer = pdf.indexOf("trailer", table);
  if (table <= 0 || trailer < 0) return std::nullopt;
  const QList<QByteArray> rows = pdf.mid(table, trailer - table).trimmed().split('\n');
  std::map<qsizetype, int> places;
  for (qsizetype row = 2; row < rows.size(); ++row) {
    const QList<QByteArray> entry = rows[row].simplified().split(' ');
    if (entry.value(2) == "n") places[entry[0].toLongLong()] = static_cast<int>(row - 2);
  }
  if (places.empty()) return std::nullopt;
  File file{pdf.left(places.begin()->first), {}, pdf.mid(trailer, start - trailer)};
  for (auto place = places.begin(); place != places.end(); ++place) {
    const auto next = std::next(place);
    const qsizetype end = next == places.end() ? table : next->first;
    file.objects[place->second] = pdf.mid(place->first, end - place->first);
  }
  return file;
}

QByteArray put(const File& file) {
  QByteArray pdf = file.head;
  const int count = file.objects.rbegin()->first + 1;
  std::map<int, qsizetype> places;
  for (const auto& [number, object] : file.objects) {
    places[number] = pdf.size();
    pdf += object;
  }
  const qsizetype table = pdf.size();
  pdf += "xref\n0 " + QByteArray::number(count) + "\n0000000000 65535 f \n";
  for (int number = 1; number < count; ++number) {
    const auto place = places.find(number);
    const bool used = place != places.end();
    pdf += QByteArray::number(used ? place->second : 0).rightJustified(10, '0');
    pdf += used ? " 00000 n \n" : " 65535 f \n";
  }
  return pdf + file.trailer + "startxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

// The number after `key` in an object's dictionary.
int numberAfter(const QByteArray& object, const char* key) {
  const qsizetype at = object.indexOf(key);
  return at < 0
             ? 0
             : object.mid(at + static_cast<qsizetype>(qstrlen(key))).simplified().split(' ').value(0).toInt();
}

std::optional<QByteArray> unpacked(const QByteArray& object) {
  const qsizetype begin = object.indexOf("stream\n");
  const qsizetype end = object.lastIndexOf("\nendstream");
  if (begin < 0 || end < begin || !object.left(begin).contains("/FlateDecode")) return std::nullopt;
  const QByteArray packed = object.mid(begin + 7, end - begin - 7);
  QByteArray sized(4, '\0');
  qToBigEndian(static_cast<quint32>(packed.size() * 8), sized.data());
  const QByteArray plain = qUncompress(sized + packed);
  if (plain.isEmpty()) return std::nullopt;
  return plain;
}

QByteArray packedObject(int number, const QByteArray& plain) {
  const QByteArray packed = qCompress(plain, 9).mid(4);
  return QByteArray::number(number) + " 0 obj\n<<\n/Length " + QByteArray::number(packed.size()) +
         "\n/Filter /FlateDecode\n>>\nstream\n" + packed + "\nendstream\nendobj\n";
}

struct Span {
  qsizetype begin = 0;
  qsizetype end = 0;
  QByteArray height;
};

// Each text that Qt writes is "q … BT … X Y Td … ET Q"; those of one line have one Y.
std::vector<Span> spansIn(const QByteArray& content) {
  std::vector<Span> spans;
  for (qsizetype at = content.indexOf("\nBT\n"); at >= 0; at = content.indexOf("\nBT\n", at + 1)) {
    const qsizetype saved = content.lastIndexOf("\nq\n", at);
    const qsizetype moved = content.indexOf(" Td", at);
    const qsizetype over = content.indexOf("\nET\nQ\n", at);
    if (saved < 0 || moved < 0 || over < 0 || moved > over) return {};
    const qsizetype line = content.lastIndexOf('\n', moved) + 1;
    const QByteArray height = content.mid(line, moved - line).split(' ').value(1);
    if (!spans.empty() && spans.back().height == height)
      spans.back().end = over + 6;
    else
      spans.push_back({saved + 1, over + 6, height});
  }
  return spans;
}

QByteArray named(const QString& text) {
  QByteArray utf16("FEFF");
  for (const QChar unit : text)
    utf16 += QByteArray::number(unit.unicode(), 16).toUpper().rightJustified(4, '0');
  return "/Span <</ActualText <" + utf16 + ">>> BDC\n";
}

std::optional<QByteArray> readable(const QByteArray& content, const QStringList& lines) {
  const auto spans = spansIn(content);
  if (spans.size() != static_cast<std::size_t>(lines.size())) return std::nullopt;
  QByteArray made;
  qsizetype done = 0;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    made += content.mid(done, spans[i].begin - done);
    made += named(lines[static_cast<qsizetype>(i)] + u' ');
    made += content.mid(spans[i].begin, spans[i].end - spans[i].begin);
    made += "EMC\n";
    done = spans[i].end;
  }
  return made + content.mid(done);
}

}  // namespace

QByteArray withReadableText(const QByteArray& pdf, const std::vector<QStringList>& lines) {
  auto file = taken(pdf);
  if (!file) return pdf;
  std::vector<int> contents;  // of the pages, which Qt numbers in their order
  for (const auto& [number, object] : file->objects) {
    if (object.contains("/Type /Page\n")) contents.push_back(numberAfter(object, "/Contents "));
  }
  if (contents.size() != lines.size()) return pdf;
  for (std::size_t page = 0; page < contents.size(); ++page) {
    const auto object = file->objects.find(contents[page]);
    if (object == file->objects.end()) continue;
    const auto content = unpacked(object->second);
    const auto made = content ? readable(*content, lines[page]) : std::nullopt;
    if (made) object->second = packedObject(object->first, *made);
  }
  return put(*file);
}

}  // namespace nistaran::mobile
