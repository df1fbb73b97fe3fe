-- The bytes lie in the data folder; a row is written only after them.
create table document (
    hash varchar(64) not null constraint document_pk primary key,
    name varchar(200) not null,
    bytes bigint not null,
    kept_at timestamp with time zone not null,
    kept_by bigint constraint document_keeper references account (id),
    constraint document_has_bytes check (bytes > 0)
);

create table agreement_document (
    agreement_id bigint not null constraint agreement_document_agreement references live_agreement (agreement_id),
    ordinal integer not null,
    hash varchar(64) not null constraint agreement_document_document references document (hash),
    constraint agreement_document_pk primary key (agreement_id, ordinal)
);

create index agreement_document_by_hash on agreement_document (hash);
