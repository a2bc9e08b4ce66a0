-- Which facts of the project the cluster dossier itself tells, and why an officer states others.
alter table investment_track add column taken_facts varchar(200);
alter table investment_track add column override_reason varchar(4000);
