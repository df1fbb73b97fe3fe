create sequence account_seq increment by 50;

create table account (
    id bigint not null constraint account_pk primary key,
    display_name varchar(120) not null,
    email varchar(254) not null constraint account_email_unique unique,
    password_hash varchar(300) not null,
    role varchar(20) not null constraint account_role_known check (role in ('REPORTER', 'EDITOR', 'MANAGING_EDITOR', 'ADMIN')),
    language varchar(2) not null constraint account_language_known check (language in ('ID', 'ES', 'EN')),
    time_zone varchar(60) not null,
    active boolean not null,
    created_at timestamp with time zone not null,
    constraint account_email_lower check (email = lower(email))
);

create sequence audit_entry_seq increment by 50;

create table audit_entry (
    id bigint not null constraint audit_entry_pk primary key,
    happened_at timestamp with time zone not null,
    account_id bigint constraint audit_entry_account references account (id),
    actor varchar(254) not null,
    action varchar(60) not null,
    subject varchar(200) not null,
    detail text not null,
    address varchar(60) not null
);

create index audit_entry_happened on audit_entry (happened_at);

create table setting (
    name varchar(60) not null constraint setting_pk primary key,
    content text not null
);
