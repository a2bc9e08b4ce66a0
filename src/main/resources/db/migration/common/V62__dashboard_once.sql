-- A figure counts a dossier once however often a step of it was done. Each step that is done knows when the dossier had the
-- same step, or the same holder a step of it, done before: it counts if that was before the period, or never.
alter table step_stay add column step_before date;
alter table step_stay add column holder_before date;

update step_stay set
    step_before = (select max(b.done_on) from step_stay b
        where b.dossier = step_stay.dossier and b.step = step_stay.step
            and (b.done_on < step_stay.done_on or (b.done_on = step_stay.done_on and b.task_id < step_stay.task_id))),
    holder_before = (select max(b.done_on) from step_stay b
        where b.dossier = step_stay.dossier and b.held_role = step_stay.held_role and b.agency = step_stay.agency
            and (b.done_on < step_stay.done_on or (b.done_on = step_stay.done_on and b.task_id < step_stay.task_id)))
where done_on is not null;
