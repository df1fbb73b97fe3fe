-- Who acted alone in an event; null where all of its countries did. It stands on that country's line.
alter table event add column party varchar(2) constraint event_party_known references country (code);

-- Agreements that an event is about: their acts of its day are told with it.
create table event_agreement (
    event_id bigint not null constraint event_agreement_event references event (id),
    agreement_id bigint not null constraint event_agreement_agreement references agreement (id),
    constraint event_agreement_pk primary key (event_id, agreement_id)
);

-- The register's column says when it was signed: what nobody has signed stands behind.
alter table live_agreement add column signed boolean default false not null;
update live_agreement set signed = true where exists (
    select 1 from agreement_act a where a.agreement_id = live_agreement.agreement_id and a.kind in ('SIGNED', 'ADOPTED'));
