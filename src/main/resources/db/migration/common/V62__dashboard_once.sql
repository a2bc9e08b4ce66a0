-- A figure counts a dossier once however often a step of it was done. Each step that is done knows when the dossier had the
-- same step, or the same holder a step of it, done before: it counts if that was before the period, or never.
alter table step_stay add column step_before date;
alter table step_stay add column holder_before date;

create table step_stay_before as
select task_id,
    max(done_on) over (partition by dossier, step order by done_on, task_id
        rows between unbounded preceding and 1 preceding) as step_before,
    max(done_on) over (partition by dossier, held_role, agency order by done_on, task_id
        rows between unbounded preceding and 1 preceding) as holder_before
from step_stay where done_on is not null;
create unique index step_stay_before_task on step_stay_before (task_id);

update step_stay set
    step_before = (select b.step_before from step_stay_before b where b.task_id = step_stay.task_id),
    holder_before = (select b.holder_before from step_stay_before b where b.task_id = step_stay.task_id)
where done_on is not null;

drop table step_stay_before;
