-- The day of the first publication in the story's own zone: what the archive counts by. Rows from before are filled when the
-- portal starts, as are the contributions.
alter table article add column published_on date;

create index article_published_on on article (language, published_on);

create sequence contribution_seq increment by 50;

-- Whose names a live story carries; the slug is that of the name.
create table contribution (
    id bigint not null constraint contribution_pk primary key,
    article_id bigint not null constraint contribution_article references article (id),
    slug varchar(100) not null,
    name text not null,
    role varchar(20) not null constraint contribution_role_known check (role in ('REPORTER', 'EDITOR', 'TRANSLATOR', 'PHOTOGRAPHER', 'SOURCE_AGENCY')),
    constraint contribution_unique unique (article_id, role, slug),
    constraint contribution_slug_lower check (slug = lower(slug))
);

create index contribution_of_slug on contribution (slug, article_id);
