// The portal's one SQLite file. What was committed survives a power cut (WAL, synchronous=FULL). A Work holds
// the store alone while it lives: any thread may begin one, the others wait.
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "tests/reference_portal/attachment.h"
#include "tests/reference_portal/reference.h"

namespace reference_portal {

enum class AttachedTo { Filing, Report };

class Store {
 public:
  // Makes the file when there is none. Throws std::runtime_error with a sentence for the operator.
  explicit Store(const std::filesystem::path& file);

 private:
  friend class Work;
  SQLite::Database database_;
  std::mutex alone_;
};

// One transaction: rolled back unless committed. Throws SQLite::Exception when the disk fails.
class Work {
 public:
  explicit Work(Store& store);
  void commit();

  // References. The number is made from the prefix and the next serial of it.
  std::string nextNumber(const std::string& prefix);
  void add(const Reference& reference, const std::string& month);
  void save(const Reference& reference);
  std::optional<Reference> find(const std::string& number);
  std::vector<Reference> inState(std::optional<State> state, std::int64_t limit);
  std::int64_t citizensFilings(const std::string& mobile, const std::string& month);

  // The district's feed.
  std::int64_t nextChange(const std::string& district);
  std::vector<Reference> changedAfter(const std::string& district, std::int64_t change, std::int64_t limit);

  // What belongs to a reference.
  AttachmentEntry addAttachment(const std::string& number, const Attachment& attachment, AttachedTo to);
  // The citizen's.
  std::vector<AttachmentEntry> attachments(const std::string& number);
  std::optional<Attachment> attachment(const std::string& number, const std::string& id);
  void addStep(const std::string& number, const StepEntry& step);
  std::vector<StepEntry> steps(const std::string& number);
  void addEvent(const std::string& number, const EventEntry& event);
  std::vector<EventEntry> events(const std::string& number);

  // Answers that were given, by a district's idempotency key.
  struct GivenAnswer {
    std::string asked;  // digest of path and body
    std::string body;
  };
  std::optional<GivenAnswer> answer(const std::string& district, const std::string& key);
  void addAnswer(const std::string& district, const std::string& key, const GivenAnswer& answer);

 private:
  std::unique_lock<std::mutex> lock_;
  SQLite::Database& database_;
  SQLite::Transaction transaction_;
};

}  // namespace reference_portal
