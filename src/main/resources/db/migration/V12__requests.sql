create sequence reader_request_seq increment by 50;

-- What readers ask for. The story is what they named; the article is set where that is the address of one.
create table reader_request (
    id bigint not null constraint reader_request_pk primary key,
    kind varchar(20) not null constraint reader_request_kind_known check (kind in ('CORRECTION', 'REPLY')),
    language varchar(2) not null,
    story varchar(500) not null,
    article_id bigint constraint reader_request_article references article (id),
    body text not null,
    name varchar(160) not null,
    contact varchar(200) not null,
    received_at timestamp with time zone not null,
    constraint reader_request_said check (body <> '' and name <> '' and contact <> '')
);

create index reader_request_received on reader_request (received_at, id);
