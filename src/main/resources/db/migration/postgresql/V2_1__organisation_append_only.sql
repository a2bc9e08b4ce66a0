create function administration_event_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'administration_event is append-only';
end $$;

create trigger administration_event_append_only before update or delete on administration_event
    for each row execute function administration_event_append_only();

create trigger administration_event_no_truncate before truncate on administration_event
    for each statement execute function administration_event_append_only();
