-- In whose place somebody was told, while that person was away.
alter table reminder add column instead_of varchar(100);
