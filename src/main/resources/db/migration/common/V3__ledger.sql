-- One chain per dossier; the head row is what concurrent transactions take turns on.
create table ledger_chain (
    dossier varchar(60) not null primary key,
    seq bigint not null,
    hash varchar(64) not null
);

create table ledger_entry (
    dossier varchar(60) not null,
    seq bigint not null,
    recorded_at timestamp(6) with time zone not null,
    officer varchar(100) not null,
    officer_name varchar(400) not null,
    on_behalf_of varchar(100),
    act varchar(100) not null,
    task varchar(200),
    citation varchar(20000),
    content varchar(1000000) not null,
    papers varchar(1000000) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    primary key (dossier, seq)
);
