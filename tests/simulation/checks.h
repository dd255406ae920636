// What must hold after the faults have ended, whatever happened before. One thread.
#pragma once

#include "tests/simulation/portal_node.h"
#include "tests/simulation/server_node.h"
#include "tests/simulation/tablet_node.h"

namespace nistaran::simulation {

// True when nothing waits anywhere.
bool quiet(ServerNode& server, const std::vector<std::unique_ptr<TabletNode>>& tablets, const Clock& clock);

// Every difference becomes a violation.
void check(History& history, ServerNode& server, PortalNode& portal,
           const std::vector<std::unique_ptr<TabletNode>>& tablets, const std::vector<std::string>& numbers);

}  // namespace nistaran::simulation
