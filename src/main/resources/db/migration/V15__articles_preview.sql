create sequence preview_link_seq increment by 50;

-- Lets whoever has the token read one revision. Of the token only its SHA-256 is kept.
create table preview_link (
    id bigint not null constraint preview_link_pk primary key,
    article_id bigint not null constraint preview_link_article references article (id),
    number integer not null,
    revision_id bigint not null constraint preview_link_revision references revision (id),
    token_hash varchar(64) not null constraint preview_link_token_unique unique,
    made_at timestamp with time zone not null,
    made_by bigint constraint preview_link_maker references account (id),
    expires_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    constraint preview_link_number_unique unique (article_id, number)
);
