-- What an officer typed into the form of a task and has not sent; nobody else reads it.
create table task_draft (
    task_id varchar(64) not null,
    officer varchar(64) not null,
    fields varchar(200000) not null,
    saved_at timestamp(6) with time zone not null,
    primary key (task_id, officer)
);
