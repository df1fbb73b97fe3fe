-- The addresses that people and topics once had lead to where they are now, and to nobody else.

create table person_former_slug (
    slug varchar(100) not null constraint person_former_slug_pk primary key,
    person_id bigint not null constraint person_former_slug_person references person (id)
);
create index person_former_slug_of on person_former_slug (person_id);

create table topic_former_slug (
    slug varchar(100) not null constraint topic_former_slug_pk primary key,
    topic_id bigint not null constraint topic_former_slug_topic references topic (id)
);
create index topic_former_slug_of on topic_former_slug (topic_id);
