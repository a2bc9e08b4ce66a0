-- A unit that is assigned as infrastructure investor with State money, and hence is not scored; who signed for it.
create table assigned_investor (
    dossier varchar(40) not null primary key,
    applicant bigint not null,
    doc_number varchar(60) not null,
    doc_date date not null,
    signer varchar(200) not null,
    reason varchar(4000) not null,
    recorded_on date not null,
    recorded_by varchar(200) not null
);
