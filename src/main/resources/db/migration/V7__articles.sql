create sequence story_seq increment by 50;

create table story (
    id bigint not null constraint story_pk primary key
);

create sequence article_seq increment by 50;

create table article (
    id bigint not null constraint article_pk primary key,
    version bigint not null,
    story_id bigint not null constraint article_story references story (id),
    language varchar(2) not null constraint article_language_known check (language in ('ID', 'ES', 'EN')),
    status varchar(20) not null constraint article_status_known check (status in ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN', 'RETRACTED')),
    headline varchar(300) not null,
    headline_key varchar(300) not null,
    standfirst varchar(600) not null,
    wished_slug varchar(100) not null,
    place varchar(80) not null,
    filed_on date,
    time_zone varchar(60) not null,
    body text not null,
    genre varchar(20) not null constraint article_genre_known check (genre in ('NEWS', 'ANALYSIS', 'BACKGROUND', 'INTERVIEW', 'OPINION', 'PRESS_RELEASE', 'SPONSORED')),
    pairs text not null,
    topics text not null,
    people text not null,
    agreements text not null,
    credits text not null,
    links text not null,
    slug varchar(100),
    live_revision_id bigint,
    revision_count integer not null,
    embargo_until timestamp with time zone,
    first_published_at timestamp with time zone,
    major_updated_at timestamp with time zone,
    ended_at timestamp with time zone,
    end_reason varchar(1000),
    created_at timestamp with time zone not null,
    created_by bigint constraint article_created_by references account (id),
    saved_at timestamp with time zone not null,
    saved_by bigint constraint article_saved_by references account (id),
    constraint article_one_edition_a_language unique (story_id, language),
    constraint article_published_whole check (status not in ('PUBLISHED', 'WITHDRAWN', 'RETRACTED') or (slug is not null and live_revision_id is not null and first_published_at is not null)),
    constraint article_end_has_reason check ((status in ('WITHDRAWN', 'RETRACTED')) = (ended_at is not null and end_reason is not null))
);

create index article_live on article (language, status, first_published_at);
create index article_headline on article (headline_key);
create index article_saved on article (saved_at);

create sequence revision_seq increment by 50;

create table revision (
    id bigint not null constraint revision_pk primary key,
    article_id bigint not null constraint revision_article references article (id),
    number integer not null,
    headline varchar(300) not null,
    standfirst varchar(600) not null,
    wished_slug varchar(100) not null,
    place varchar(80) not null,
    filed_on date,
    time_zone varchar(60) not null,
    body text not null,
    genre varchar(20) not null constraint revision_genre_known check (genre in ('NEWS', 'ANALYSIS', 'BACKGROUND', 'INTERVIEW', 'OPINION', 'PRESS_RELEASE', 'SPONSORED')),
    pairs text not null,
    topics text not null,
    people text not null,
    agreements text not null,
    credits text not null,
    links text not null,
    cut_at timestamp with time zone not null,
    cut_by bigint constraint revision_cut_by references account (id),
    constraint revision_number_unique unique (article_id, number)
);

alter table article add constraint article_live_revision foreign key (live_revision_id) references revision (id);

create table article_slug (
    language varchar(2) not null,
    slug varchar(100) not null,
    article_id bigint not null constraint article_slug_article references article (id),
    constraint article_slug_pk primary key (language, slug)
);

create sequence public_change_seq increment by 50;

create table public_change (
    id bigint not null constraint public_change_pk primary key,
    article_id bigint not null constraint public_change_article references article (id),
    revision_id bigint not null constraint public_change_revision references revision (id),
    kind varchar(20) not null constraint public_change_kind_known check (kind in ('PUBLISHED', 'MINOR', 'UPDATE', 'CLARIFICATION', 'ERRATUM', 'CORRECTION', 'RIGHT_OF_REPLY', 'WITHDRAWN', 'RETRACTED')),
    happened_at timestamp with time zone not null,
    note varchar(1000) not null,
    account_id bigint constraint public_change_account references account (id),
    unreviewed boolean not null,
    force_reason varchar(500) not null,
    constraint public_change_note_given check (kind in ('PUBLISHED', 'MINOR') or length(note) > 0)
);

create index public_change_of_article on public_change (article_id, happened_at);

create sequence related_link_seq increment by 50;

create table related_link (
    id bigint not null constraint related_link_pk primary key,
    article_id bigint not null constraint related_link_article references article (id),
    placement varchar(10) not null constraint related_link_placement_known check (placement in ('INLINE', 'END')),
    position integer not null,
    kind varchar(20) not null constraint related_link_kind_known check (kind in ('READ_ALSO', 'BACKGROUND', 'SOURCE_DOCUMENT', 'EXTERNAL')),
    target_article_id bigint constraint related_link_target_article references article (id),
    target_agreement_id bigint constraint related_link_target_agreement references agreement (id),
    title varchar(300) not null,
    url varchar(2000) not null,
    publisher varchar(200) not null,
    language varchar(10) not null,
    checked_on date
);

create index related_link_of_article on related_link (article_id);

create sequence mention_seq increment by 50;

create table mention (
    id bigint not null constraint mention_pk primary key,
    article_id bigint not null constraint mention_article references article (id),
    live boolean not null,
    pair varchar(5) constraint mention_pair references country_pair (slug),
    topic_id bigint constraint mention_topic references topic (id),
    person_id bigint constraint mention_person references person (id),
    agreement_id bigint constraint mention_agreement references agreement (id),
    constraint mention_of_one check (
        (case when pair is null then 0 else 1 end) + (case when topic_id is null then 0 else 1 end)
        + (case when person_id is null then 0 else 1 end) + (case when agreement_id is null then 0 else 1 end) = 1)
);

create index mention_of_article on mention (article_id);
create index mention_of_agreement on mention (agreement_id);
create index mention_of_pair on mention (pair);
