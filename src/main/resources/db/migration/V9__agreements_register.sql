-- A note of an act has words in three languages; those written so far are Indonesian. A source's title names its own language.
alter table agreement_act rename column note to note_id;
alter table agreement_act add column note_es varchar(1000);
alter table agreement_act add column note_en varchar(1000);
alter table agreement_act add column source_language varchar(35);

-- What the register searches and sorts by: titles without accents and case, one a language, and the day of signature as it
-- counts. Rows from before are filled when the portal starts.
alter table live_agreement add column register_day date;
alter table live_agreement add column folded_id varchar(1000) default '' not null;
alter table live_agreement add column folded_es varchar(1000) default '' not null;
alter table live_agreement add column folded_en varchar(1000) default '' not null;

create index live_agreement_by_day on live_agreement (register_day, agreement_id);

-- Where each live agreement stands from one day up to another; what the acts say, so that a list can be asked for any day.
create table agreement_status (
    agreement_id bigint not null constraint agreement_status_agreement references live_agreement (agreement_id),
    from_day date not null,
    until_day date,
    status varchar(25) not null constraint agreement_status_known check (status in ('NEGOTIATING', 'INITIALLED', 'SIGNED', 'OPERATIVE',
        'PROVISIONALLY_APPLIED', 'IN_FORCE', 'SUSPENDED', 'EXPIRED', 'TERMINATED', 'SUPERSEDED')),
    constraint agreement_status_pk primary key (agreement_id, from_day),
    constraint agreement_status_ordered check (until_day > from_day)
);

-- The public history: when a revision was shown to readers, and when and why it was taken back.
alter table agreement_revision add column published_at timestamp with time zone;
alter table agreement_revision add column withdrawn_at timestamp with time zone;
alter table agreement_revision add column withdrawn_reason varchar(500);
alter table agreement_revision add constraint agreement_revision_was_public check (withdrawn_at is null or published_at is not null);
alter table agreement_revision add constraint agreement_revision_withdrawn_says_why
    check ((withdrawn_at is null) = (withdrawn_reason is null));

update agreement_revision set published_at = cut_at
where id in (select a.live_revision from agreement a where a.live_revision is not null)
   or exists (select 1 from audit_entry e
        where e.action = 'agreement.published'
          and e.subject = 'agreement:' || agreement_revision.agreement_id
          and e.detail = 'revision ' || agreement_revision.number);

update agreement_revision
set withdrawn_at = (select a.withdrawn_at from agreement a where a.id = agreement_revision.agreement_id),
    withdrawn_reason = (select a.withdrawn_reason from agreement a where a.id = agreement_revision.agreement_id)
where published_at is not null
  and agreement_id in (select a.id from agreement a where a.state = 'WITHDRAWN')
  and number = (select max(r.number) from agreement_revision r
        where r.agreement_id = agreement_revision.agreement_id and r.published_at is not null);
