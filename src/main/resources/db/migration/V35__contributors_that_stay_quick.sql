-- As for what stories mention: the page of somebody who made very many reads a narrow index.
alter table contribution add column story_id bigint;
alter table contribution add column published_at timestamp with time zone;

update contribution set
    story_id = (select a.story_id from article a where a.id = contribution.article_id),
    published_at = (select a.first_published_at from article a where a.id = contribution.article_id);

alter table contribution alter column story_id set not null;
alter table contribution alter column published_at set not null;

drop index contribution_of_slug;
create index contribution_list on contribution (slug, story_id, published_at, article_id);
create index contribution_names on contribution (slug, name, role, published_at);
