-- A district's own forms, and the digest by which a tablet says that it has them (shared/form_book.h).
CREATE TABLE forms (district TEXT NOT NULL, form TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (district, form)) WITHOUT ROWID;
ALTER TABLE districts ADD COLUMN forms_digest TEXT NOT NULL DEFAULT '';
