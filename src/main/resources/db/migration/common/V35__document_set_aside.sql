-- The day on which a document was given back and no longer stands; null while it stands.
alter table issued_document add column set_aside_on date;
