-- what front pages and lists ask for first, and the corrections log
create index article_latest on article (language, first_published_at);
create index public_change_log on public_change (kind, happened_at);
