-- Counts what ends an account's sessions: a session that began at another count is over.
alter table account add column session_mark integer default 0 not null;

create sequence invitation_seq increment by 50;

-- One to an address: who is invited again gets a new link, and the one before opens nothing. Of the token only its SHA-256 is kept.
create table invitation (
    id bigint not null constraint invitation_pk primary key,
    email varchar(254) not null constraint invitation_email_unique unique,
    role varchar(20) not null constraint invitation_role_known check (role in ('REPORTER', 'EDITOR', 'MANAGING_EDITOR', 'ADMIN')),
    token_hash varchar(64) not null constraint invitation_token_unique unique,
    made_at timestamp with time zone not null,
    made_by bigint not null constraint invitation_maker references account (id),
    expires_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    constraint invitation_email_lower check (email = lower(email))
);

-- A way to a new password, one to an account.
create table recovery (
    account_id bigint not null constraint recovery_pk primary key constraint recovery_account references account (id),
    token_hash varchar(64) not null constraint recovery_token_unique unique,
    made_at timestamp with time zone not null,
    made_by bigint not null constraint recovery_maker references account (id),
    expires_at timestamp with time zone not null,
    ended_at timestamp with time zone
);

create index audit_entry_who on audit_entry (account_id, id);
