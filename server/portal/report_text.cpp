#include "server/portal/report_text.h"

#include <algorithm>

#include "shared/indian_time.h"
#include "shared/report_points.h"
#include "shared/text.h"

namespace nistaran {
namespace {

constexpr std::string_view kCutNote = "\n… शेष आख्या कार्यालय में उपलब्ध है।";
constexpr std::string_view kDanda = "।";

struct Signer {
  std::string name;
  std::string rank;
  std::int64_t at_ms = 0;
};

// Who submitted the report that was approved.
Signer signerOf(const Json& document, const Json& report) {
  const Json& events = objectAt(document, "events");
  const auto submission = events.find(stringAt(report, "submission"));
  if (submission != events.end()) {
    return {stringAt(*submission, "name"), stringAt(*submission, "rank"), integerAt(*submission, "at_ms")};
  }
  return {stringAt(report, "submitted_name", stringAt(report, "name")), stringAt(report, "rank"),
          integerAt(report, "submitted_at_ms", integerAt(report, "at_ms"))};
}

// The portal takes line ends, but no other control character.
std::string withoutControls(std::string text) {
  std::erase_if(text, [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
  });
  return text;
}

bool continuesCharacter(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// Bytes of the first `count` characters.
std::size_t prefixBytes(std::string_view text, std::size_t count) {
  std::size_t characters = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (continuesCharacter(text[i])) continue;
    if (characters == count) return i;
    ++characters;
  }
  return text.size();
}

// After the last sentence of `text`; 0 where none ends.
std::size_t lastSentenceEnd(std::string_view text) {
  std::size_t end = 0;
  if (const std::size_t danda = text.rfind(kDanda); danda != std::string_view::npos)
    end = danda + kDanda.size();
  for (std::size_t i = text.size(); i > end; --i) {
    const char c = text[i - 1];
    const bool full_stop = c == '.' && i < text.size() && (text[i] == ' ' || text[i] == '\n');
    if (full_stop || c == '?' || c == '!' || c == '\n') return i;
  }
  return end;
}

}  // namespace

std::string portalText(std::string_view text) {
  return withoutControls(withoutPortalForbidden(text));
}

std::size_t countCharacters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return !continuesCharacter(c); }));
}

std::string cutAtSentence(std::string_view text, std::size_t max, std::string_view note) {
  if (countCharacters(text) <= max) return std::string(text);
  const std::size_t note_size = countCharacters(note);
  std::string_view kept = text.substr(0, prefixBytes(text, max > note_size ? max - note_size : 0));
  std::size_t end = lastSentenceEnd(kept);
  // One endless sentence: at a space, so that no syllable is torn.
  if (end == 0)
    end = kept.find_last_of(" \n") == std::string_view::npos ? kept.size() : kept.find_last_of(" \n");
  kept = kept.substr(0, end);
  while (!kept.empty() && (kept.back() == '\n' || kept.back() == ' ')) kept.remove_suffix(1);
  return std::string(kept) + std::string(note);
}

std::string composeReport(const Json& document, std::string_view name, const FormBook& forms) {
  static const Json kNone = Json::object();
  const Json& reports = objectAt(document, "reports");
  const auto found = reports.find(std::string(name));
  const Json& report = found == reports.end() ? kNone : *found;
  const Signer signer = signerOf(document, report);
  const std::string number = stringAt(document, "portal.number", stringAt(document, "id"));

  const std::string head = "सेवा में,\nश्रीमान पुलिस अधीक्षक महोदय\n\nसन्दर्भ संख्या: " + number +
                           "\nदिनांक: " + indianDate(signer.at_ms) + "\nविषय: " + forms.enquiry().title.hi +
                           "\n";
  const std::string foot =
      "\n\nजाँच अधिकारी: " + signer.name + (signer.rank.empty() ? "" : ", " + signer.rank);
  std::string points;
  for (const ReportPoint& point : reportPoints(document, name, forms)) {
    const FormField* field = forms.enquiry().field(point.name);
    points += "\n" + point.name + ". " + (field ? field->label.hi : "बिन्दु") + ": " + point.text;
  }
  // The signature stays whatever is cut.
  const std::string clean_head = portalText(head);
  const std::string clean_foot = portalText(foot);
  const std::size_t frame = countCharacters(clean_head) + countCharacters(clean_foot);
  return clean_head + cutAtSentence(portalText(points), kPortalTextMax - frame, kCutNote) + clean_foot;
}

}  // namespace nistaran
