-- What lists of open work filter and sort by stands in the row itself. A row lies in one lane: with the officer who took it,
-- else at its desk. Rows from before have no lane; the start that finds such rows builds them anew.
alter table work_item add column lane varchar(140) default '' not null;
alter table work_item add column desk_agency varchar(64) default '' not null;
alter table work_item add column local_committee varchar(64) default '' not null;
alter table work_item add column officer varchar(64);
alter table work_item add column state varchar(40) default '' not null;
alter table work_item add column units varchar(200) default '' not null;
alter table work_item add column received_on date default '9999-12-31' not null;
alter table work_item add column place_key varchar(400) default '' not null;
alter table work_item add column applicant_text varchar(1000) default '' not null;
alter table work_item add column documents varchar(1000) default '' not null;

drop index work_item_desk;
drop index work_item_assignee;
-- The columns after task_id let filters be judged in the index.
create index work_item_due on work_item
    (lane, due_on, task_id, task_key, procedure_key, edition, state, desk_agency, local_committee, units, officer);
create index work_item_received on work_item (lane, received_on, task_id);
create index work_item_procedure on work_item (lane, procedure_key, due_on, task_id);
create index work_item_place on work_item (lane, place_key, due_on, task_id);
create index work_item_assignee on work_item (assignee, due_on, task_id);
create index work_item_agency on work_item (desk_agency, due_on, task_id);
create index work_item_day on work_item (due_on, task_id);
