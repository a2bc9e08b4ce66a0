create trigger administration_event_append_only before update, delete on administration_event
    for each row call 'vn.clusters.organisation.AppendOnly';
