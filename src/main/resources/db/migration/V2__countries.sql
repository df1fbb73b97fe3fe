create table country (
    code varchar(2) not null constraint country_pk primary key,
    bands varchar(200) not null,
    constraint country_code_upper check (code = upper(code))
);

create table country_pair (
    slug varchar(5) not null constraint country_pair_pk primary key,
    first_code varchar(2) not null constraint country_pair_first references country (code),
    second_code varchar(2) not null constraint country_pair_second references country (code),
    constraint country_pair_ordered check (first_code < second_code),
    constraint country_pair_slug check (slug = lower(first_code) || '-' || lower(second_code))
);
