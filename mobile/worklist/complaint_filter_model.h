// The list as the officer works through it: the portal's own classes as filters, search, the most urgent
// first. GUI thread.
#pragma once

#include <QSortFilterProxyModel>
#include <QTimer>
#include <array>

#include "mobile/worklist/complaint_list_model.h"

namespace nistaran::mobile {

class ComplaintFilterModel : public QSortFilterProxyModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by App")
  Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged)
  // all, pending, within_days, defaulter, reminder, unmarked, submitted, needs_me, closed
  Q_PROPERTY(QString dueFilter READ dueFilter WRITE setDueFilter NOTIFY dueFilterChanged)
  Q_PROPERTY(QString order READ order WRITE setOrder NOTIFY orderChanged)  // due, received, held, village
  // Whose complaints are listed: "officer:ravi", "officer:ravi@tirwa", "station:tirwa"; empty: everybody's.
  Q_PROPERTY(QString holder READ holder NOTIFY holderChanged)
  Q_PROPERTY(QString holderName READ holderName NOTIFY holderChanged)
  Q_PROPERTY(int count READ count NOTIFY countChanged)
  Q_PROPERTY(int countAll READ countAll NOTIFY countsChanged)
  Q_PROPERTY(int countPending READ countPending NOTIFY countsChanged)
  Q_PROPERTY(int countWithinDays READ countWithinDays NOTIFY countsChanged)
  Q_PROPERTY(int countDefaulter READ countDefaulter NOTIFY countsChanged)
  Q_PROPERTY(int countReminder READ countReminder NOTIFY countsChanged)
  Q_PROPERTY(int countUnmarked READ countUnmarked NOTIFY countsChanged)
  Q_PROPERTY(int countSubmitted READ countSubmitted NOTIFY countsChanged)
  Q_PROPERTY(int countNeedsMe READ countNeedsMe NOTIFY countsChanged)

 public:
  enum class Filter { All, Pending, WithinDays, Defaulter, Reminder, Unmarked, Submitted, NeedsMe, Closed };
  static constexpr std::size_t kFilters = 9;
  enum class Order {
    Due,       // what is due first
    Received,  // the newest
    Held,      // what an officer has had longest
    Village,   // for a round on the motorcycle
  };

  explicit ComplaintFilterModel(ComplaintListModel& source, QObject* parent = nullptr);

  QString searchText() const { return search_text_; }
  void setSearchText(const QString& text);
  QString dueFilter() const;
  void setDueFilter(const QString& filter);
  QString order() const;
  void setOrder(const QString& order);
  QString holder() const { return holder_; }
  QString holderName() const { return holder_name_; }
  // All that this officer or this station has, whatever was chosen before.
  Q_INVOKABLE void showOf(const QString& holder, const QString& name);
  Q_INVOKABLE void showAll() { showOf({}, {}); }
  int count() const { return rowCount(); }
  int countAll() const { return counted(Filter::All); }
  int countPending() const { return counted(Filter::Pending); }
  int countWithinDays() const { return counted(Filter::WithinDays); }
  int countDefaulter() const { return counted(Filter::Defaulter); }
  int countReminder() const { return counted(Filter::Reminder); }
  int countUnmarked() const { return counted(Filter::Unmarked); }
  int countSubmitted() const { return counted(Filter::Submitted); }
  int countNeedsMe() const { return counted(Filter::NeedsMe); }

 signals:
  void searchTextChanged();
  void dueFilterChanged();
  void orderChanged();
  void holderChanged();
  void countChanged();
  void countsChanged();

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
  bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

 private:
  bool fits(int row, Filter filter) const;
  bool isHeld(const ComplaintSummary& complaint) const;
  int counted(Filter filter) const { return counts_[static_cast<std::size_t>(filter)]; }
  void recount();

  ComplaintListModel& source_;
  QString search_text_;
  std::string search_key_;
  std::string search_sound_;  // empty: only by its letters
  QString holder_;
  QString holder_name_;
  OfficerId officer_;    // of the holder; empty: any
  StationCode station_;  // likewise
  Filter filter_ = Filter::All;
  Order order_ = Order::Due;
  std::array<int, kFilters> counts_{};
  QTimer recount_;
};

}  // namespace nistaran::mobile
