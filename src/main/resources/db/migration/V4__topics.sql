create sequence topic_seq increment by 50;

create table topic (
    id bigint not null constraint topic_pk primary key,
    slug varchar(100) not null constraint topic_slug_unique unique,
    name_id varchar(80),
    name_es varchar(80),
    name_en varchar(80),
    iptc_code varchar(8) constraint topic_iptc_code_unique unique,
    changed_at timestamp with time zone not null,
    version bigint not null,
    constraint topic_slug_lower check (slug = lower(slug)),
    constraint topic_named check (coalesce(name_id, name_es, name_en) is not null),
    constraint topic_iptc_code_eight check (char_length(iptc_code) = 8)
);
