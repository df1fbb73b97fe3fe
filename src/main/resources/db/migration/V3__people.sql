create sequence person_seq increment by 50;

create table person (
    id bigint not null constraint person_pk primary key,
    slug varchar(100) not null constraint person_slug_unique unique,
    name varchar(160) not null,
    sort_name varchar(160) not null,
    aliases text not null,
    lookup text not null,
    changed_at timestamp with time zone not null,
    version bigint not null,
    constraint person_slug_lower check (slug = lower(slug)),
    constraint person_name_given check (name <> '')
);

create index person_sort_name on person (sort_name, id);

create sequence office_seq increment by 50;

-- The country stands without a foreign key: people and countries are neighbours that never see each other.
create table office (
    id bigint not null constraint office_pk primary key,
    title_id varchar(160),
    title_es varchar(160),
    title_en varchar(160),
    country varchar(2),
    constraint office_titled check (coalesce(title_id, title_es, title_en) is not null),
    constraint office_country_upper check (country = upper(country)),
    constraint office_unique unique nulls not distinct (country, title_id, title_es, title_en)
);

create sequence appointment_seq increment by 50;

-- A day of coarse precision is the first of its period; an end of coarse precision reaches to the last of it.
create table appointment (
    id bigint not null constraint appointment_pk primary key,
    person_id bigint not null constraint appointment_person references person (id),
    office_id bigint not null constraint appointment_office references office (id),
    from_day date,
    from_precision varchar(5) constraint appointment_from_precision_known check (from_precision in ('YEAR', 'MONTH', 'DAY')),
    to_day date,
    to_precision varchar(5) constraint appointment_to_precision_known check (to_precision in ('YEAR', 'MONTH', 'DAY')),
    source varchar(300) not null,
    constraint appointment_from_whole check ((from_day is null) = (from_precision is null)),
    constraint appointment_to_whole check ((to_day is null) = (to_precision is null)),
    constraint appointment_ordered check (
        from_day <= to_day
        or (to_precision = 'YEAR' and extract(year from from_day) = extract(year from to_day))
        or (to_precision = 'MONTH' and extract(year from from_day) = extract(year from to_day)
            and extract(month from from_day) = extract(month from to_day)))
);

create index appointment_of_person on appointment (person_id);
