-- Who signs the decision on the investment policy.
alter table investment_track add column policy_signer varchar(1000);
