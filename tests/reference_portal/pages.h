// The portal's pages for browsers: home, filing, tracking, control room. Hindi first, English by the switch.
// No script. Any thread.
#pragma once

#include <httplib.h>

#include "tests/reference_portal/citizen_desk.h"
#include "tests/reference_portal/control_desk.h"
#include "tests/reference_portal/keys.h"
#include "tests/reference_portal/sessions.h"

namespace reference_portal {

class Pages {
 public:
  Pages(Office& office, CitizenDesk& citizens, ControlDesk& control, const Keys& keys)
      : office_(office), citizens_(citizens), control_(control), keys_(keys) {}

  void addTo(httplib::Server& server);
  void answerProblem(const httplib::Request& request, httplib::Response& response,
                     const Problem& problem) const;

 private:
  void addCitizenPages(httplib::Server& server);
  void file(const httplib::Request& request, httplib::Response& response);
  void track(const httplib::Request& request, httplib::Response& response);

  void addControlPages(httplib::Server& server);
  void showControl(const httplib::Request& request, httplib::Response& response);
  void logIn(const httplib::Request& request, httplib::Response& response);
  void logOut(const httplib::Request& request, httplib::Response& response);
  void send(const httplib::Request& request, httplib::Response& response);
  // Throws Refused(FormExpired) for a form that is not of this session.
  void checkForm(const httplib::Request& request);
  void answerControl(const httplib::Request& request, httplib::Response& response, const Session& session,
                     const Json& said, int status);

  Office& office_;
  CitizenDesk& citizens_;
  ControlDesk& control_;
  const Keys& keys_;
  Sessions sessions_;
};

}  // namespace reference_portal
