-- The province's document that names which of several units presents the dossier; none where the cluster lies in one.
alter table dossier add column assignment_unit varchar(20);
alter table dossier add column assignment_number varchar(100);
alter table dossier add column assignment_date date;
