create sequence event_seq increment by 50;

-- A day of coarse precision is the first of its period; last_day is the last of the whole event and orders the timeline.
create table event (
    id bigint not null constraint event_pk primary key,
    slug varchar(100) not null constraint event_slug_unique unique,
    kind varchar(20) not null constraint event_kind_known check (kind in (
        'STATE_VISIT', 'OFFICIAL_VISIT', 'WORKING_VISIT', 'SIDELINE_MEETING', 'SUMMIT', 'NEGOTIATION_ROUND',
        'JOINT_COMMISSION', 'SIGNING', 'HONOUR_CONFERRED', 'ANNIVERSARY', 'OTHER')),
    status varchar(10) not null constraint event_status_known check (status in ('PLANNED', 'POSTPONED', 'CANCELLED', 'OCCURRED')),
    title_id varchar(200),
    title_es varchar(200),
    title_en varchar(200),
    start_day date not null,
    start_precision varchar(5) not null constraint event_start_precision_known check (start_precision in ('YEAR', 'MONTH', 'DAY')),
    end_day date,
    end_precision varchar(5) constraint event_end_precision_known check (end_precision in ('YEAR', 'MONTH', 'DAY')),
    last_day date not null,
    place varchar(120),
    source varchar(300) not null,
    version bigint not null,
    constraint event_slug_lower check (slug = lower(slug)),
    constraint event_titled check (coalesce(title_id, title_es, title_en) is not null),
    constraint event_end_whole check ((end_day is null) = (end_precision is null)),
    constraint event_ordered check (start_day <= last_day)
);

create table event_pair (
    event_id bigint not null constraint event_pair_event references event (id),
    pair varchar(5) not null constraint event_pair_known references country_pair (slug),
    constraint event_pair_pk primary key (event_id, pair)
);

create index event_pair_pair on event_pair (pair);
