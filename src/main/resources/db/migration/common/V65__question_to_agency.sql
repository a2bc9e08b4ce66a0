-- The consulted agency a question is put to; null for the officer in charge.
alter table brief_question add column asked_agency varchar(40);

create index brief_question_asked_agency on brief_question (asked_agency);
