-- What decisions say of a cluster beside its figures.
alter table cluster add column trades varchar(4000);
alter table cluster add column schedule varchar(4000);

-- What is to change in the decision on a cluster, field by field, as JSON: field to before and after.
create table adjustment (
    dossier varchar(40) not null primary key,
    proposer varchar(40) not null,
    place_within_unit boolean,
    reason varchar(4000),
    evidence varchar(4000),
    changes varchar(30000) not null,
    kinds varchar(10000) not null,
    redirected boolean not null,
    settlement_number varchar(60),
    settled_on date,
    settlement_note varchar(4000)
);
