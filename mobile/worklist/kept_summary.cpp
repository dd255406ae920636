#include "mobile/worklist/kept_summary.h"

#include <QDataStream>
#include <QIODevice>

#include "shared/crypto/hash.h"

namespace nistaran::mobile {
namespace {

// One more with each change of what is written below, or of how a summary is made.
constexpr const char* kFormat = "1";

QByteArray bytesIn(const std::string& text) {
  return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

void put(QDataStream& out, const std::string& text) {
  out << bytesIn(text);
}
void get(QDataStream& in, std::string& text) {
  QByteArray bytes;
  in >> bytes;
  text.assign(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

template <class Tag>
void put(QDataStream& out, const Id<Tag>& id) {
  put(out, id.text());
}
template <class Tag>
void get(QDataStream& in, Id<Tag>& id) {
  std::string text;
  get(in, text);
  id = Id<Tag>(std::move(text));
}

template <class Number>
requires std::is_integral_v<Number> || std::is_enum_v<Number>
void put(QDataStream& out, Number number) {
  out << static_cast<qint64>(number);
}
template <class Number>
requires std::is_integral_v<Number> || std::is_enum_v<Number>
void get(QDataStream& in, Number& number) {
  qint64 read = 0;
  in >> read;
  number = static_cast<Number>(read);
}

void put(QDataStream& out, const std::vector<ComplaintId>& numbers) {
  put(out, numbers.size());
  for (const ComplaintId& number : numbers) put(out, number);
}
void get(QDataStream& in, std::vector<ComplaintId>& numbers) {
  std::size_t count = 0;
  get(in, count);
  for (std::size_t at = 0; at < count && in.status() == QDataStream::Ok; ++at)
    get(in, numbers.emplace_back());
}

// Both ways in one order: `with` is called with each member.
template <class Summary, class With>
void eachMember(Summary& summary, With with) {
  with(summary.number);
  with(summary.complainant);
  with(summary.masked_mobile);
  with(summary.village);
  with(summary.category);
  with(summary.type);
  with(summary.beginning);
  with(summary.due.over);
  with(summary.due.portal_ms);
  with(summary.due.internal_ms);
  with(summary.status);
  with(summary.priority);
  with(summary.officer);
  with(summary.officer_name);
  with(summary.station);
  with(summary.unsent);
  with(summary.conflicts);
  with(summary.held);
  with(summary.needs_me);
  with(summary.sensitive);
  with(summary.reminders);
  with(summary.received_at_ms);
  with(summary.held_since_ms);
  with(summary.mobile);
  with(summary.person_and_village);
  with(summary.earlier);
  with(summary.search);
  with(summary.sounds);
}

}  // namespace

KeptSummary::KeptSummary(const Officer& me) {
  const std::string hash = crypto::sha256Hex(kFormat + toJson(me).dump()).substr(0, 16);
  written_for_ = std::stoull(hash, nullptr, 16);
}

std::string KeptSummary::bytesOf(const ComplaintSummary& summary) const {
  QByteArray bytes;
  QDataStream out(&bytes, QIODevice::WriteOnly);
  out.setVersion(QDataStream::Qt_6_4);
  put(out, written_for_);
  eachMember(summary, [&](const auto& member) { put(out, member); });
  return bytes.toStdString();
}

std::optional<ComplaintSummary> KeptSummary::read(const std::string& bytes) const {
  const QByteArray raw = bytesIn(bytes);
  QDataStream in(raw);
  in.setVersion(QDataStream::Qt_6_4);
  quint64 written_for = 0;
  get(in, written_for);
  if (written_for != written_for_) return std::nullopt;
  ComplaintSummary summary;
  eachMember(summary, [&](auto& member) { get(in, member); });
  if (in.status() != QDataStream::Ok || !in.atEnd()) return std::nullopt;
  return summary;
}

}  // namespace nistaran::mobile
