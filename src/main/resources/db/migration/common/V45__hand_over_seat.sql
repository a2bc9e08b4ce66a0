-- Seats of councils that passed on with a dossier in a bulk hand-over: whose they were, whose they became.
create table hand_over_seat (
    hand_over_dossier_id bigint not null references hand_over_dossier (id),
    place_no integer not null,
    duty varchar(20) not null,
    from_officer varchar(100) not null,
    to_officer varchar(100) not null,
    primary key (hand_over_dossier_id, place_no)
);
