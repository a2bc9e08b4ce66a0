alter table plan_proposal add column told varchar(300);
alter table plan_proposal add column told_on date;
