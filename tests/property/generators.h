// Random JSON and random histories of a complaint.
#pragma once

#include <rapidcheck.h>

#include "shared/json.h"
#include "tests/builders.h"

namespace nistaran::testing {

inline rc::Gen<std::string> anyText() {
  return rc::gen::element<std::string>("", "a", "शिकायत", "\"\\\n\x01", "😀", "\uFB33", "x y", "नगला रामपुर");
}

inline rc::Gen<Json> anyObject(int depth);

// Objects, arrays and scalars, nested at most `depth` times. Without nulls: documents hold none.
inline rc::Gen<Json> anyJson(int depth) {
  const auto scalar =
      rc::gen::oneOf(rc::gen::map(anyText(), [](std::string text) { return Json(std::move(text)); }),
                     rc::gen::map(rc::gen::inRange<std::int64_t>(-9007199254740991, 9007199254740991),
                                  [](std::int64_t number) { return Json(number); }),
                     rc::gen::map(rc::gen::arbitrary<bool>(), [](bool value) { return Json(value); }));
  if (depth == 0) return scalar;
  const auto array = rc::gen::map(
      rc::gen::container<std::vector<Json>>(rc::gen::lazy([depth] { return anyJson(depth - 1); })),
      [](const std::vector<Json>& items) { return Json(items); });
  return rc::gen::oneOf(scalar, array, anyObject(depth));
}

inline rc::Gen<Json> anyObject(int depth) {
  const auto member = rc::gen::pair(anyText(), rc::gen::lazy([depth] { return anyJson(depth - 1); }));
  return rc::gen::map(rc::gen::container<std::vector<std::pair<std::string, Json>>>(member),
                      [](const auto& members) {
                        Json value = Json::object();
                        for (const auto& [name, value_of_member] : members) value[name] = value_of_member;
                        return value;
                      });
}

// Something that one of the people around a complaint does. What is not possible for them is part of the
// game.
struct Deed {
  Officer by;
  OperationKind kind;
  Json body;
};

inline rc::Gen<Officer> anybody() {
  return rc::gen::element(officer("ravi"), officer("amit"), inspector("i1"), inspector("i2"),
                          supervisor("co"), supervisor("sp", ""),
                          officer("stranger", Role::StationOfficer, "thathia"));
}

inline rc::Gen<std::pair<OperationKind, Json>> anyAct() {
  using Act = std::pair<OperationKind, Json>;
  const auto phone = rc::gen::map(rc::gen::inRange(0, 4), [](int digit) {
    return Act{OperationKind::FieldsSet,
               {{"set", {{"complainant.mobile", "999990000" + std::to_string(digit)}}}}};
  });
  const auto priority =
      rc::gen::map(rc::gen::element<std::string>("normal", "high", "urgent"), [](std::string value) {
        return Act{OperationKind::FieldsSet, {{"set", {{"priority", value}, {"internal_due_at_ms", 5}}}}};
      });
  const auto mark = rc::gen::map(rc::gen::element<std::string>("ravi", "amit"), [](std::string who) {
    return Act{OperationKind::ComplaintMark, {{"circle", "tirwa"}, {"station", "tirwa"}, {"officer", who}}};
  });
  const auto action =
      rc::gen::element<Act>(Act{OperationKind::ActionRecord, {{"type", "contact"}, {"result", "reached"}}},
                            Act{OperationKind::ActionRecord, {{"type", "visit"}, {"gone", nullptr}}},
                            Act{OperationKind::ActionRecord, {{"type", "statement"}, {"of", "witness"}}});
  const auto feedback = rc::gen::element<Act>(
      Act{OperationKind::FeedbackRecord, {{"result", "satisfied"}}},
      Act{OperationKind::FeedbackRecord, {{"result", "dissatisfied"}, {"reason", "अब भी"}}});
  const auto report = rc::gen::map(rc::gen::element<std::string>("पहला", "दूसरा"), [](std::string text) {
    return Act{OperationKind::ReportWrite, {{"report", "r1"}, {"points", {{"20", text}}}}};
  });
  const auto decide =
      rc::gen::element<Act>(Act{OperationKind::ReportSubmit, {{"report", "r1"}}},
                            Act{OperationKind::ReportSubmit, {{"report", "r1"}}},
                            Act{OperationKind::ReportApprove, {{"report", "r1"}}},
                            Act{OperationKind::ReportReturn, {{"report", "r1"}, {"objection", "और"}}},
                            Act{OperationKind::Unknown, {{"x", nullptr}}});
  return rc::gen::oneOf(phone, priority, mark, action, feedback, report, decide);
}

inline rc::Gen<Deed> anyDeed() {
  return rc::gen::map(rc::gen::pair(anybody(), anyAct()), [](const auto& drawn) {
    return Deed{drawn.first, drawn.second.first, drawn.second.second};
  });
}

inline rc::Gen<std::vector<Deed>> anyDeeds() {
  return rc::gen::container<std::vector<Deed>>(anyDeed());
}

}  // namespace nistaran::testing

namespace rc {
template <>
struct Arbitrary<nistaran::testing::Deed> {
  static Gen<nistaran::testing::Deed> arbitrary() { return nistaran::testing::anyDeed(); }
};
}  // namespace rc

namespace nistaran::testing {
inline void showValue(const Deed& deed, std::ostream& out) {
  out << deed.by.id << " " << toText(deed.kind) << " " << deed.body.dump();
}
}  // namespace nistaran::testing
