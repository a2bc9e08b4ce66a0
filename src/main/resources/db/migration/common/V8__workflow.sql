-- Who finished a task and when: the answer for whoever comes second.
create table finished_task (
    task_id varchar(64) primary key,
    task_key varchar(64) not null,
    dossier varchar(64) not null,
    finished_by varchar(64) not null,
    finished_by_name varchar(255) not null,
    finished_at timestamp(6) with time zone not null,
    outcome varchar(64) not null
);
create index finished_task_dossier on finished_task (dossier, finished_at);
