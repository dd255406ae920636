// The JSON interface of API.md on an HTTP server. The desks must outlive the server.
#pragma once

#include "tests/reference_portal/citizen_desk.h"
#include "tests/reference_portal/control_desk.h"
#include "tests/reference_portal/district_desk.h"
#include "tests/reference_portal/faults.h"
#include "tests/reference_portal/keys.h"

namespace httplib {
class Server;
}

namespace reference_portal {

void addCitizenRoutes(httplib::Server& server, CitizenDesk& desk, const DistrictBook& book, const Keys& keys);
void addControlRoutes(httplib::Server& server, ControlDesk& desk, Faults& faults, const Keys& keys);
void addDistrictRoutes(httplib::Server& server, DistrictDesk& desk, Faults& faults, const Keys& keys);

}  // namespace reference_portal
