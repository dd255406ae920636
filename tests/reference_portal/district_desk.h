// What a district's own system does: read what was sent to it, and tell step by step what it did. Any thread.
// Throws Refused. The effect of a post, its place in the order and its answer are written in one transaction.
#pragma once

#include <string>

#include "tests/reference_portal/office.h"

namespace reference_portal {

enum class PostKind { Step, Report, Feedback, Disposal };

struct DistrictPost {
  std::string district;
  std::string number;
  PostKind kind = PostKind::Step;
  std::string idempotency_key;
  std::string body;  // as it came: a replay must be the same to the byte
};

struct PostAnswer {
  std::string body;
  bool replayed = false;
};

class DistrictDesk {
 public:
  explicit DistrictDesk(Office& office) : office_(office) {}

  // {"references", "cursor", "more"}
  Json changes(const std::string& district, std::int64_t cursor, std::int64_t limit);
  Attachment attachment(const std::string& district, const std::string& number, const std::string& id);
  PostAnswer post(const DistrictPost& post);

 private:
  void accept(Work& work, Reference& reference, PostKind kind, const Json& body);
  Office& office_;
};

}  // namespace reference_portal
