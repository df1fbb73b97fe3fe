-- What a story said before each of its last saves: of two who wrote at once it tells who changed what.
create table article_base (
    article_id bigint not null constraint article_base_article references article (id),
    version bigint not null,
    said text not null,
    constraint article_base_pk primary key (article_id, version)
);

-- Who saved last, be it the embargo alone: whose words are the last ones stands in saved_by.
alter table article add column last_hand bigint constraint article_last_hand references account (id);

-- Every save of a story is found by the story.
create index audit_entry_of_subject on audit_entry (subject, id);
