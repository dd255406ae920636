// Fills in any form that is data: fields, people and words come from its definition. GUI thread.
#pragma once

#include <map>

#include "mobile/editor/editor.h"
#include "mobile/forms/form_models.h"
#include "shared/form_definition.h"

namespace nistaran::mobile {

class FormEditor : public nistaran::mobile::Editor {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")
  Q_PROPERTY(QString form READ form NOTIFY formChanged)  // its name; empty: none is open
  Q_PROPERTY(QString title READ title NOTIFY formChanged)
  Q_PROPERTY(QString hint READ hint NOTIFY formChanged)
  Q_PROPERTY(QString noticeText READ noticeText NOTIFY formChanged)
  Q_PROPERTY(bool noticeStops READ noticeStops NOTIFY formChanged)
  Q_PROPERTY(bool newer READ newer NOTIFY formChanged)  // this app is too old for it
  Q_PROPERTY(nistaran::mobile::FormFieldModel* fields READ fields CONSTANT)

 public:
  FormEditor(Desk& desk, ComplaintId complaint, QObject* parent);

  QString form() const { return name_; }
  QString title() const;
  QString hint() const;
  QString noticeText() const;
  bool noticeStops() const;
  bool newer() const;
  FormFieldModel* fields() { return &fields_; }

  // With what was half-written of it before.
  Q_INVOKABLE void open(const QString& form);
  Q_INVOKABLE void setText(const QString& field, const QString& text);
  Q_INVOKABLE void setToday(const QString& field);
  Q_INVOKABLE QString person(const QString& field, int index, const QString& part) const;
  Q_INVOKABLE void setPerson(const QString& field, int index, const QString& part, const QString& text);
  Q_INVOKABLE void addPerson(const QString& field);
  Q_INVOKABLE void removePerson(const QString& field, int index);
  Q_INVOKABLE void save();

  // In another language, or with other forms.
  void retell();

 signals:
  void formChanged();

 protected:
  Json content() const override;
  void setContent(const Json& content) override;
  void clear() override;

 private:
  const FormDefinition* definition() const;
  Json& peopleOf(const QString& field);
  void refresh();
  // The same object as long as the form is open: a list on the screen must not begin anew.
  ChoiceModel* choicesOf(const FormField& field);
  // The values as they are recorded; what is wrong stands at the fields. nullopt: it can't be saved so.
  std::optional<Json> values();

  FormFieldModel fields_;
  QString name_;
  Json typed_ = Json::object();  // by field: a text, or a list of people
  QMap<QString, QString> wrong_;
  int revision_ = 0;
  std::map<std::string, ChoiceModel*> choices_;  // of the form that is open, by field
};

}  // namespace nistaran::mobile
