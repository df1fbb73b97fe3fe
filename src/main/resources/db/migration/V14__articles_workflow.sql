-- What is being done with a live story: its pending revision has a review of its own.
alter table article add column pending varchar(20);
alter table article add column uncut_since timestamp with time zone;
alter table article add constraint article_pending_known check (pending in ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'APPROVED', 'SCHEDULED'));
alter table article add constraint article_pending_of_live check (pending is null or status = 'PUBLISHED');

create sequence article_step_seq increment by 50;

-- What happened to a story at the desk, for the desk: never shown to readers.
create table article_step (
    id bigint not null constraint article_step_pk primary key,
    article_id bigint not null constraint article_step_article references article (id),
    revision_id bigint constraint article_step_revision references revision (id),
    kind varchar(20) not null constraint article_step_kind_known check (kind in ('SUBMITTED', 'APPROVED', 'CHANGES_REQUESTED', 'LAPSED', 'SCHEDULED', 'UNSCHEDULED', 'FAILED', 'RESTORED')),
    note varchar(1000) not null,
    account_id bigint constraint article_step_account references account (id),
    happened_at timestamp with time zone not null
);

create index article_step_of_article on article_step (article_id, happened_at);

-- One revision that is to be published at a moment; the row goes when it is, and tells why when it could not be.
create table schedule (
    article_id bigint not null constraint schedule_pk primary key constraint schedule_article references article (id),
    revision_id bigint not null constraint schedule_revision references revision (id),
    due_at timestamp with time zone not null,
    time_zone varchar(60) not null,
    change_kind varchar(20) not null,
    note varchar(1000) not null,
    unreviewed boolean not null,
    force_reason varchar(500) not null,
    account_id bigint constraint schedule_account references account (id),
    failed_at timestamp with time zone,
    failure varchar(20) constraint schedule_failure_known check (failure in ('BLOCKED', 'EMBARGO', 'ENDED', 'FAULT')),
    constraint schedule_failed_says_why check ((failed_at is null) = (failure is null))
);

create index schedule_due on schedule (due_at);
