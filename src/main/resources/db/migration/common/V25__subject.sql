-- The cluster of the registry that a dossier is about, with its facts as they stood when the dossier was opened.
create table dossier_subject (
    dossier varchar(40) not null primary key,
    cluster_id varchar(80) not null references cluster (id),
    cluster_name varchar(300) not null,
    cluster_status varchar(20) not null,
    land_area_ha decimal(12,4),
    industrial_land_ha decimal(12,4),
    let_land_ha decimal(12,4),
    investor varchar(2000),
    investment_vnd decimal(20,2),
    decision_number varchar(60),
    decision_date date
);
create index dossier_subject_cluster on dossier_subject (cluster_id);
