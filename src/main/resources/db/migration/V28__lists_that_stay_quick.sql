-- The people, the days and the corrections of a relation are read off narrow indexes too, however many stories there are.
create index mention_latest_of_pair on mention (pair, live, published_at desc, article_id desc);
create index mention_of_day on mention (told_on, pair, live, story_id, published_at);
create index article_in_log on article (id, language, embargo_until, live_revision_id);
create index public_change_in_log on public_change (kind, happened_at desc, id desc, article_id);
drop index public_change_log;
