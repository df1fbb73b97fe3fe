create index public_change_log on public_change (kind, happened_at);
create index mention_of_topic on mention (topic_id);
create index mention_of_person on mention (person_id);
