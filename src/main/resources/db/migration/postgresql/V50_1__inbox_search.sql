-- Words are sought by their trigrams where the extension may be created; without it a search reads the officer's lanes.
do $$
begin
    create extension if not exists pg_trgm;
    create index work_item_search on work_item using gin (search_text gin_trgm_ops);
exception
    when insufficient_privilege or undefined_file or feature_not_supported then
        raise notice 'pg_trgm is not available: %', sqlerrm;
end
$$;
