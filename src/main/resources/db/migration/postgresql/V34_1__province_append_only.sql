create function province_rule_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'province_rule is append-only';
end $$;

create trigger province_rule_append_only before update or delete on province_rule
    for each row execute function province_rule_append_only();

create trigger province_rule_no_truncate before truncate on province_rule
    for each statement execute function province_rule_append_only();
