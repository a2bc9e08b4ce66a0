-- When a finished step had opened: from then to its end, less what came between, an officer's pace is told. Of steps done
-- before, it is not known.
alter table finished_task add column opened_at timestamp(6) with time zone;
create index finished_task_officer on finished_task (finished_by, finished_at);
