-- How far a demo's business time runs ahead of the machine's; empty in production.
create table shifted_time (
    offset_millis bigint not null
);
