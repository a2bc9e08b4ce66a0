-- What leaders count. The clocks stay computed and the tasks stay the engine's; these rows follow them in their transactions.
-- A limit of a dossier, of several rounds the last; subject is the agency asked or the edition of a second law, else ''.
create table limit_run (
    dossier varchar(40) not null,
    limit_key varchar(64) not null,
    subject varchar(64) not null,
    agency varchar(64) not null,
    started_on date not null,
    due_on date,
    done_on date,
    ended_on date,
    primary key (dossier, limit_key, subject)
);
create index limit_run_limit on limit_run (limit_key, agency, done_on, due_on);

-- A task of a dossier from the day it was opened to the day it was done; working_days is null while it is open.
create table step_stay (
    task_id varchar(64) primary key,
    dossier varchar(40) not null,
    step varchar(64) not null,
    step_name varchar(255) not null,
    held_role varchar(40) not null,
    agency varchar(64) not null,
    opened_on date not null,
    done_on date,
    working_days integer
);
create index step_stay_dossier on step_stay (dossier);
create index step_stay_step on step_stay (step, done_on);
create index step_stay_holder on step_stay (agency, held_role, done_on);
