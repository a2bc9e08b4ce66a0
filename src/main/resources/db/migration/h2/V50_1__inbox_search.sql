-- Words are sought in the index, without the rows.
create index work_item_search on work_item (lane, due_on, task_id, search_text);
