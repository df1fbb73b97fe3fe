-- What is written about a relation itself. A day of coarse precision is the first of its period; the source is that of the day.
create table relation (
    pair varchar(5) not null constraint relation_pk primary key constraint relation_pair_known references country_pair (slug),
    established_day date,
    established_precision varchar(5) constraint relation_precision_known check (established_precision in ('YEAR', 'MONTH', 'DAY')),
    source varchar(300),
    summary_id varchar(1000),
    summary_es varchar(1000),
    summary_en varchar(1000),
    changed_at timestamp with time zone not null,
    version bigint not null,
    constraint relation_day_whole check ((established_day is null) = (established_precision is null)),
    constraint relation_day_has_a_source check ((established_day is null) = (source is null))
);
