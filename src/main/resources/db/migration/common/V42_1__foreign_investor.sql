-- Whether an applicant is a foreign investor (null: nobody said), and what the registration agency wrote of it.
alter table dossier_applicant add column foreign_investor boolean;
alter table dossier_applicant add column clearance_number varchar(100);
alter table dossier_applicant add column clearance_date date;
alter table dossier_applicant add column clearance_issuer varchar(300);
