// The points of the report of this round: prefilled from what is on record, written, submitted. GUI thread.
#pragma once

#include <QMap>

#include "mobile/editor/editor.h"
#include "mobile/report/report_point_model.h"

namespace nistaran::mobile {

class ReportEditor : public nistaran::mobile::Editor {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")
  Q_PROPERTY(nistaran::mobile::ReportPointModel* points READ points CONSTANT)
  Q_PROPERTY(QString formTitle READ formTitle NOTIFY formChanged)
  Q_PROPERTY(QString conclusionPoint READ conclusionPoint CONSTANT)  // without it nothing is submitted

 public:
  ReportEditor(Desk& desk, ComplaintId complaint, QObject* parent);

  ReportPointModel* points() { return &points_; }
  QString formTitle() const;
  static QString conclusionPoint();
  Q_INVOKABLE void setText(const QString& point, const QString& text);
  Q_INVOKABLE void save();
  // Writes what is not written yet and submits, in one.
  Q_INVOKABLE void submit();

  // The document moved on. What was typed here stays.
  void setDocument(const Json& document);
  // The report of this round; made up when there is none yet.
  const std::string& report() const { return report_; }
  // The document as it would be with what is typed here: what the checklist is asked about.
  Json asIfWritten() const;

 signals:
  void textChanged();
  void formChanged();  // or its language

 protected:
  Json content() const override;
  void setContent(const Json& content) override;
  void clear() override;

 private:
  Json unwritten() const;  // {point: text} that the document does not have yet
  void refresh();

  ReportPointModel points_;
  Json document_ = Json::object();
  std::string report_;
  QMap<QString, QString> typed_;
};

}  // namespace nistaran::mobile
