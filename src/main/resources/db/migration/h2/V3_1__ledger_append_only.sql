create trigger ledger_entry_append_only before update, delete on ledger_entry
    for each row call 'vn.clusters.ledger.AppendOnly';
