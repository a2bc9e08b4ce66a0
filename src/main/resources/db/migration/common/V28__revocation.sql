create table revocation (
    dossier varchar(40) not null primary key,
    proposer varchar(40) not null,
    reason varchar(4000),
    handling varchar(4000)
);

create table revocation_ground (
    dossier varchar(40) not null references revocation (dossier),
    ground varchar(40) not null,
    primary key (dossier, ground)
);

-- Tenants, land, State assets and obligations, one a row.
create table revocation_item (
    dossier varchar(40) not null references revocation (dossier),
    place_no integer not null,
    kind varchar(40) not null,
    text varchar(4000) not null,
    primary key (dossier, place_no)
);
