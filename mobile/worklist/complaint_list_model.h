// All complaints in the officer's scope, in no order: ordering and filtering are ComplaintFilterModel's. GUI
// thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <unordered_map>
#include <vector>

#include "mobile/worklist/alike.h"
#include "mobile/worklist/complaint_summary.h"
#include "shared/district.h"

namespace nistaran::mobile {

class ComplaintListModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by App")

 public:
  enum Role {
    NumberRole = Qt::UserRole + 1,
    ComplainantNameRole,
    MaskedMobileRole,
    VillageRole,
    CategoryRole,
    TypeTextRole,
    SummaryRole,
    DueTextRole,
    DueStateRole,  // pending, within_days, defaulter, closed
    StatusRole,    // as in shared/workflow.h
    StatusTextRole,
    PriorityRole,  // normal, high, urgent
    OfficerNameRole,
    StationNameRole,
    UnsentCountRole,
    ConflictCountRole,
    HeldCountRole,
    ReminderCountRole,
    ClocksRole,  // the portal's due date, the internal one, and since when its officer has it, in words
  };

  explicit ComplaintListModel(QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QHash<int, QByteArray> roleNames() const override;

  const ComplaintSummary& at(int row) const { return rows_[static_cast<std::size_t>(row)]; }
  DueState dueStateAt(int row) const { return at(row).dueState(now_); }
  const std::vector<ComplaintSummary>& rows() const { return rows_; }
  // What may be the same matter; empty for a number that is not here.
  std::vector<Alike> alikeTo(const ComplaintId& number) const;

  void reset(std::vector<ComplaintSummary> rows);
  void put(const ComplaintSummary& summary);
  void remove(const ComplaintId& number);
  // Due dates come nearer and languages change without a change of any complaint.
  void retell(UtcTime now);
  void setDistrict(District district, const QString& language);

 private:
  std::vector<ComplaintSummary> rows_;
  std::unordered_map<ComplaintId, int> row_of_;
  UtcTime now_;
  District district_;
  QString language_;
};

}  // namespace nistaran::mobile
