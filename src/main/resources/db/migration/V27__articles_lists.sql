-- What lists of stories count and sort by stands beside what they ask for: a page of a list reads a narrow index, not the texts of
-- all stories. Rows of live stories alone have it.
alter table mention add column story_id bigint;
alter table mention add column published_at timestamp with time zone;
alter table mention add column told_on date;

update mention set
    story_id = (select a.story_id from article a where a.id = mention.article_id),
    published_at = (select a.first_published_at from article a where a.id = mention.article_id),
    told_on = (select coalesce(r.filed_on, a.published_on, cast(a.first_published_at as date))
        from article a join revision r on r.id = a.live_revision_id where a.id = mention.article_id)
where live;

alter table mention add constraint mention_live_is_told
    check (live = (story_id is not null and published_at is not null and told_on is not null));

create index mention_list_of_pair on mention (pair, live, story_id, published_at, told_on);
create index mention_list_of_topic on mention (topic_id, live, story_id, published_at);
create index mention_list_of_person on mention (person_id, live, story_id, published_at);
create index mention_people on mention (article_id, live, person_id);

-- The archive counts by month and by day.
create index article_of_month on article (language, status, published_on, embargo_until);
create index article_of_day on article (published_on, status, language, embargo_until);
