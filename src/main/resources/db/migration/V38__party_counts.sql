-- How many are party to an agreement, so that a list knows whether all of them have acted without reading who they are.
alter table live_agreement add column party_count integer;
update live_agreement set party_count = (select count(*) from agreement_party p where p.agreement_id = live_agreement.agreement_id);
alter table live_agreement alter column party_count set not null;
