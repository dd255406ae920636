#include "tests/reference_portal/attachment.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "tests/reference_portal/bytes.h"
#include "tests/reference_portal/limits.h"
#include "tests/reference_portal/text.h"

namespace reference_portal {
namespace {

using std::string_view;

struct Kind {
  string_view media_type;
  std::array<string_view, 2> endings;
  string_view first_bytes;
};

constexpr std::array<Kind, 3> kKinds{{
    {"application/pdf", {".pdf", ".pdf"}, "%PDF-"},
    {"image/jpeg", {".jpg", ".jpeg"}, "\xFF\xD8\xFF"},
    {"image/png", {".png", ".png"}, "\x89PNG\r\n\x1A\n"},
}};

std::string lowered(string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

// Some browsers send a whole path.
std::string withoutFolders(const std::string& name) {
  const std::size_t slash = name.find_last_of("/\\");
  return trimmed(slash == std::string::npos ? name : name.substr(slash + 1));
}

bool fits(const Kind& kind, const Attachment& attachment) {
  const std::string name = lowered(attachment.name);
  return attachment.media_type == kind.media_type && attachment.bytes.starts_with(kind.first_bytes) &&
         std::ranges::any_of(kind.endings, [&](string_view ending) { return name.ends_with(ending); });
}

bool hasControlCharacter(string_view text) {
  return std::ranges::any_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7F; });
}

}  // namespace

Attachment checkedAttachment(Attachment attachment, const std::string& field, Problems& problems) {
  attachment.name = withoutFolders(attachment.name);
  attachment.media_type = lowered(attachment.media_type);
  if (attachment.media_type == "image/jpg") attachment.media_type = "image/jpeg";
  if (hasControlCharacter(attachment.name) || countCharacters(attachment.name) > kFileNameMax) {
    problems.push_back(fieldProblem(Refusal::InvalidField, field,
                                    "The file's name is too long or not printable",
                                    "फ़ाइल का नाम छोटा और सादा रखें"));
  } else if (attachment.bytes.size() > kAttachmentBytesMax) {
    problems.push_back(fieldProblem(Refusal::AttachmentTooLarge, field));
    problems.back().more["limit"] = kAttachmentBytesMax;
  } else if (std::ranges::none_of(kKinds, [&](const Kind& kind) { return fits(kind, attachment); })) {
    problems.push_back(fieldProblem(Refusal::AttachmentType, field));
  }
  return attachment;
}

Attachment attachmentFrom(const Json& json, const std::string& field, Problems& problems) {
  if (!json.is_object()) {
    problems.push_back(fieldProblem(Refusal::InvalidField, field));
    return {};
  }
  const std::string encoded = textAt(json, "content_base64");
  // What is too large is not decoded first.
  if (encoded.size() / 4 * 3 > kAttachmentBytesMax + 3) {
    problems.push_back(fieldProblem(Refusal::AttachmentTooLarge, field));
    problems.back().more["limit"] = kAttachmentBytesMax;
    return {};
  }
  auto bytes = base64Decoded(encoded);
  if (!bytes) {
    problems.push_back(fieldProblem(Refusal::InvalidField, field, "content_base64 is no base64"));
    return {};
  }
  return checkedAttachment({textAt(json, "name"), textAt(json, "media_type"), std::move(*bytes)}, field,
                           problems);
}

std::vector<Attachment> attachmentsFrom(const Json& list, Problems& problems) {
  std::vector<Attachment> attachments;
  if (list.size() > kAttachmentsMax) {
    problems.push_back(fieldProblem(Refusal::TooManyAttachments, "attachments"));
    problems.back().more["limit"] = kAttachmentsMax;
    return attachments;
  }
  for (std::size_t i = 0; i < list.size(); ++i) {
    attachments.push_back(attachmentFrom(list[i], "attachments." + std::to_string(i), problems));
  }
  return attachments;
}

}  // namespace reference_portal
