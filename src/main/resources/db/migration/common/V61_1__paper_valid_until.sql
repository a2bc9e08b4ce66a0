-- The last day on which a paper proves anything, where it says so itself; the law gives none.
alter table paper add column valid_until date;
