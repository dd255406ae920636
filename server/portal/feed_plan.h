// Which deliveries a change of a complaint makes: what the citizen sees on the portal, step by step. Told
// from the two documents alone, so that what was held and is settled by this change counts like what it
// brings itself. Pure. Any thread.
#pragma once

#include <functional>
#include <vector>

#include "server/portal/delivery.h"
#include "shared/form_book.h"
#include "shared/operation.h"

namespace nistaran {

// `before` is null before the complaint exists. Bodies lack "step". In the order in which the portal is to
// hear them: steps in the order of the work, then (at approval) report, feedback and disposal. Nothing for
// what the portal itself did, and nothing more once the disposal is on its way: the portal takes no step
// after it until it reopens the reference.
// `forms` answers the district's, by which a report that is fed is written; asked only then.
std::vector<PlannedDelivery> planFeed(const Json& before, const Json& after, const Operation& operation,
                                      const std::function<FormBook()>& forms);

}  // namespace nistaran
