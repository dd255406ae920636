// What a tablet does with attached files, as mobile/sync/file_sender.h does it over Qt: the product's folder,
// table, order and upload, over the simulated line. Made anew each time the tablet is switched on. One
// thread.
#pragma once

#include <functional>
#include <memory>
#include <set>

#include "mobile/store/database.h"
#include "mobile/store/file_folder.h"
#include "mobile/store/file_table.h"
#include "server/http/message.h"
#include "sync/file_upload.h"
#include "sync/retry.h"
#include "tests/simulation/history.h"

namespace nistaran::simulation {

// Takes a request to the server and brings an answer, or none (status 0), some time later.
using Carry = std::function<void(http::Request, std::function<void(const http::Response&)>)>;
// Named by a server that is busy.
std::optional<std::chrono::seconds> retryAfter(const http::Response& response);

class TabletFiles : public std::enable_shared_from_this<TabletFiles> {
 public:
  // Runs what touches the store; nothing any more when the tablet is off.
  using WhileAlive = std::function<void(const std::function<void()>&)>;
  // All outlive it.
  TabletFiles(Calendar& calendar, Database& database, const std::filesystem::path& folder, Entropy& entropy,
              WhileAlive while_alive);

  // The body of an attachment.add; the files are on the disk.
  Json capture(testing::SeededEntropy& random);
  // After an exchange: what waits is sent, unless it is already.
  void run(const std::string& token, const Carry& carry);
  FileTable& table() { return table_; }
  const FileFolder& folder() const { return folder_; }

 private:
  void next();
  void carryOut(const FileUpload::Step& step);
  http::Request requestFor(const FileUpload::Step& step) const;
  void ask(http::Request request);
  void took(const http::Response& response);
  void failed(const FileUpload::Step& step);

  Calendar& calendar_;
  Database& database_;
  FileTable table_;
  FileFolder folder_;
  Retry retry_;
  WhileAlive while_alive_;
  std::string token_;
  Carry carry_;
  std::unique_ptr<FileUpload> upload_;
  WaitingFile file_;
  std::string type_;
  std::set<std::string> skipped_;  // refused in this run: the others go on
  bool pausing_ = false;
};

}  // namespace nistaran::simulation
