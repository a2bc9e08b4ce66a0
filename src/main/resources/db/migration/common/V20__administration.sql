-- Grows with every new password, so that sessions opened with an older one end.
alter table officer add column password_generation integer default 0 not null;
