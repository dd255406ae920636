#include "server/store/sqlite_store.h"

#include <sqlite3.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

#include "server/store/sqlite_connection.h"
#include "server/store/sqlite_view.h"

namespace nistaran::server {
namespace {

// One durable commit carries this many works at most: a waiting tablet is not held up for ever by others.
constexpr std::size_t kGroupMax = 256;
constexpr std::size_t kReaders = 4;

class SqliteStore final : public Store {
 public:
  SqliteStore(const std::filesystem::path& file, SqliteOptions options) : writer_connection_(file, options) {
    translated(writer_connection_, [this] {
      migrate(writer_connection_);
      SQLite::Transaction transaction(writer_connection_.database(), SQLite::TransactionBehavior::IMMEDIATE);
      SqliteScopeDigests(writer_connection_).fillWhereMissing();
      writer_connection_.letGo();
      transaction.commit();
    });
    for (std::size_t i = 0; i < kReaders; ++i) {
      readers_.push_back(std::make_unique<SqliteConnection>(file, options));
      free_readers_.push_back(readers_.back().get());
    }
    writer_ = std::thread([this] { writeLoop(); });
  }

  ~SqliteStore() override {
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
    }
    wake_.notify_all();
    writer_.join();
  }

  void writeLater(Work work, std::function<void(std::exception_ptr)> done) override {
    {
      const std::lock_guard lock(mutex_);
      queue_.push_back({std::move(work), std::move(done), nullptr});
    }
    wake_.notify_one();
  }

  void write(const Work& work) override {
    // Shared, because the store's thread may still be in it when the waiting one has its answer.
    const auto answer = std::make_shared<Answer>();
    writeLater(work, [answer](std::exception_ptr failure) {
      const std::lock_guard lock(answer->mutex);
      answer->failure = std::move(failure);
      answer->given = true;
      answer->changed.notify_one();
    });
    std::unique_lock lock(answer->mutex);
    answer->changed.wait(lock, [&] { return answer->given; });
    // Moved, so that the exception ends on this thread and nowhere else.
    if (const auto failure = std::move(answer->failure)) std::rethrow_exception(failure);
  }

  void read(const std::function<void(StoreReader&)>& work) override {
    SqliteConnection& connection = takeReader();
    try {
      translated(connection, [&] {
        // One snapshot for the whole view.
        SQLite::Transaction snapshot(connection.database());
        SqliteView view(connection);
        work(view);
        connection.letGo();
      });
    } catch (...) {
      connection.letGo();
      giveBack(connection);
      throw;
    }
    giveBack(connection);
  }

 private:
  struct Answer {
    std::mutex mutex;
    std::condition_variable changed;
    bool given = false;
    std::exception_ptr failure;
  };

  struct Job {
    Work work;
    std::function<void(std::exception_ptr)> done;
    std::exception_ptr failure;
  };

  void writeLoop() {
    std::unique_lock lock(mutex_);
    while (true) {
      wake_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
      if (queue_.empty()) return;
      std::vector<Job> group;
      while (!queue_.empty() && group.size() < kGroupMax) {
        group.push_back(std::move(queue_.front()));
        queue_.pop_front();
      }
      lock.unlock();
      writeGroup(group);
      for (Job& job : group) job.done(std::move(job.failure));
      group.clear();
      lock.lock();
    }
  }

  void writeGroup(std::vector<Job>& group) {
    try {
      translated(writer_connection_, [&] {
        SQLite::Transaction transaction(writer_connection_.database(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        SqliteView view(writer_connection_);
        for (Job& job : group) {
          writeOne(job, view);
        }
        writer_connection_.letGo();
        transaction.commit();
      });
    } catch (...) {
      // Nothing of the group is stored. A work that failed by itself keeps its reason, the others get the
      // commit's.
      const std::exception_ptr reason = std::current_exception();
      for (Job& job : group) {
        if (!job.failure) job.failure = reason;
      }
      writer_connection_.letGo();
    }
  }

  // Throws when SQLite has rolled back the whole transaction by itself, as it may on a full disk: then there
  // is no savepoint left, and nobody's work is stored.
  void writeOne(Job& job, SqliteView& view) {
    writer_connection_.run("SAVEPOINT work");
    try {
      translated(writer_connection_, [&] { job.work(view); });
      writer_connection_.run("RELEASE work");
    } catch (...) {
      job.failure = std::current_exception();
      if (sqlite3_get_autocommit(writer_connection_.database().getHandle()) != 0) throw;
      writer_connection_.run("ROLLBACK TO work");
      writer_connection_.run("RELEASE work");
    }
  }

  SqliteConnection& takeReader() {
    std::unique_lock lock(readers_mutex_);
    reader_free_.wait(lock, [this] { return !free_readers_.empty(); });
    SqliteConnection& connection = *free_readers_.back();
    free_readers_.pop_back();
    return connection;
  }

  void giveBack(SqliteConnection& connection) {
    {
      const std::lock_guard lock(readers_mutex_);
      free_readers_.push_back(&connection);
    }
    reader_free_.notify_one();
  }

  SqliteConnection writer_connection_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Job> queue_;
  bool stopping_ = false;
  std::thread writer_;
  std::mutex readers_mutex_;
  std::condition_variable reader_free_;
  std::vector<std::unique_ptr<SqliteConnection>> readers_;
  std::vector<SqliteConnection*> free_readers_;
};

}  // namespace

std::unique_ptr<Store> openSqliteStore(const std::filesystem::path& file, SqliteOptions options) {
  try {
    try {
      return std::make_unique<SqliteStore>(file, options);
    } catch (const SQLite::Exception& failure) {
      rethrowTranslated(failure, 0);
    }
  } catch (const ErrorException& failure) {
    // Whoever starts the program has to know which file.
    const std::string& detail = failure.error().detail();
    throw ErrorException(
        Error(failure.error().code(), file.string() + (detail.empty() ? "" : ": " + detail)));
  }
}

}  // namespace nistaran::server
