-- One row per open task: what lists show, indexed as lists ask.
create table work_item (
    task_id varchar(64) primary key,
    task_key varchar(64) not null,
    name varchar(255) not null,
    citation varchar(1000),
    dossier varchar(64) not null,
    procedure_key varchar(64) not null,
    edition varchar(64) not null,
    cluster varchar(1000) not null,
    place varchar(2000),
    applicants varchar(20000),
    desk varchar(128),
    assignee varchar(64),
    subject varchar(64),
    limit_key varchar(64),
    due_on date not null,
    suspended boolean not null,
    opened_at timestamp(6) with time zone not null,
    search_text varchar(4000) not null
);
create index work_item_desk on work_item (desk, due_on, task_id);
create index work_item_assignee on work_item (assignee, due_on, task_id);
create index work_item_dossier on work_item (dossier);
