-- The mark of the blank form that a story was first sent with: a second sending of the same form finds it.
create table article_birth (
    mark varchar(36) not null constraint article_birth_pk primary key,
    article_id bigint constraint article_birth_article references article (id),
    born_at timestamp with time zone not null
);
