#include "tests/reference_portal/portal.h"

#include <httplib.h>
#include <spdlog/spdlog.h>

#include <stdexcept>
#include <thread>

#include "tests/reference_portal/api_routes.h"
#include "tests/reference_portal/http.h"
#include "tests/reference_portal/limits.h"
#include "tests/reference_portal/pages.h"

namespace reference_portal {
namespace {

// A kept connection holds a thread of its own; so there are more than cores, and idle ones are let go soon.
constexpr std::size_t kThreads = 32;
constexpr time_t kIdleSeconds = 2;
constexpr time_t kSlowSeconds = 15;

// Not the library's own choice: SO_REUSEPORT would let two portals listen on one port without a word.
void ownThePort(socket_t socket) {
  const int yes = 1;
  setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
}

Problem problemFrom(const std::exception_ptr& failure, const std::string& path) {
  try {
    std::rethrow_exception(failure);
  } catch (const Refused& refused) {
    return refused.problem();
  } catch (const std::exception& other) {
    spdlog::error("{}: {}", path, other.what());
  } catch (...) {
    spdlog::error("{}: a failure without a word", path);
  }
  return problem(Refusal::Internal);
}

Refusal refusalFor(int status) {
  if (status == 404) return Refusal::NotFound;
  if (status == 413) return Refusal::BodyTooLarge;
  return Refusal::MalformedJson;
}

}  // namespace

struct Portal::Parts {
  DistrictBook book;
  Store store;
  Keys keys;
  Faults faults;
  Office office;
  CitizenDesk citizens;
  ControlDesk control;
  DistrictDesk districts;
  Pages pages;
  httplib::Server server;
  std::thread listener;

  explicit Parts(const PortalOptions& options)
      : book(options.district_files),
        store(options.database),
        keys(options.control_key, options.district_keys),
        office{store, book, options.now},
        citizens(office),
        control(office),
        districts(office),
        pages(office, citizens, control, keys) {
    configure();
    server.Get("/healthz", [](const httplib::Request&, httplib::Response& response) {
      answerJson(response, 200, {{"status", "ok"}});
    });
    addCitizenRoutes(server, citizens, book, keys);
    addControlRoutes(server, control, faults, keys);
    addDistrictRoutes(server, districts, faults, keys);
    pages.addTo(server);
  }

  void configure() {
    server.set_payload_max_length(kBodyBytesMax);
    server.set_keep_alive_timeout(kIdleSeconds);
    server.set_read_timeout(kSlowSeconds);
    server.set_write_timeout(kSlowSeconds);
    server.set_tcp_nodelay(true);
    server.set_socket_options(ownThePort);
    server.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
    server.set_exception_handler([this](const httplib::Request& request, httplib::Response& response,
                                        const std::exception_ptr& failure) {
      refuse(request, response, problemFrom(failure, request.path));
    });
    server.set_error_handler([this](const httplib::Request& request, httplib::Response& response) {
      if (!response.body.empty()) return;
      Problem refused = problem(refusalFor(response.status));
      if (refused.refusal == Refusal::BodyTooLarge) refused.more["limit"] = kBodyBytesMax;
      refuse(request, response, refused);
    });
  }

  void refuse(const httplib::Request& request, httplib::Response& response, const Problem& refused) {
    if (request.path.starts_with("/api/")) {
      answerProblem(response, refused);
    } else {
      pages.answerProblem(request, response, refused);
    }
  }
};

Portal::Portal(PortalOptions options)
    : options_(std::move(options)), parts_(std::make_unique<Parts>(options_)), port_(options_.port) {
  httplib::Server& server = parts_->server;
  const bool bound = port_ == 0 ? (port_ = server.bind_to_any_port(options_.listen)) > 0
                                : server.bind_to_port(options_.listen, port_);
  if (!bound) {
    throw std::runtime_error(
        "can't listen on " + options_.listen + ":" + std::to_string(options_.port) +
        ": another program has the port, or the address is not of this machine; name another " +
        "with --port or --listen");
  }
  parts_->listener = std::thread([&server] { server.listen_after_bind(); });
  while (!server.is_running()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

Portal::~Portal() {
  parts_->server.stop();
  if (parts_->listener.joinable()) parts_->listener.join();
}

std::string Portal::url() const {
  return "http://" + options_.listen + ":" + std::to_string(port_);
}

}  // namespace reference_portal
