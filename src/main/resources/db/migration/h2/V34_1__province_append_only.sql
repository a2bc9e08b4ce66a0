create trigger province_rule_append_only before update, delete on province_rule
    for each row call 'vn.clusters.province.AppendOnly';
