create sequence agreement_seq increment by 50;

create table agreement (
    id bigint not null constraint agreement_pk primary key,
    version bigint not null,
    state varchar(10) not null constraint agreement_state_known check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    working text not null,
    revisions integer not null,
    uncut boolean not null,
    saved_at timestamp with time zone not null,
    saved_by bigint constraint agreement_saver references account (id),
    live_revision bigint,
    first_published_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    withdrawn_by bigint constraint agreement_withdrawer references account (id),
    withdrawn_reason varchar(500),
    constraint agreement_published_is_live check ((state = 'PUBLISHED') = (live_revision is not null)),
    constraint agreement_withdrawn_says_why check ((state = 'WITHDRAWN') = (withdrawn_reason is not null and withdrawn_at is not null)),
    constraint agreement_draft_was_never_public check ((state = 'DRAFT') = (first_published_at is null))
);

create sequence agreement_revision_seq increment by 50;

create table agreement_revision (
    id bigint not null constraint agreement_revision_pk primary key,
    agreement_id bigint not null constraint agreement_revision_agreement references agreement (id),
    number integer not null,
    particulars text not null,
    cut_at timestamp with time zone not null,
    author_id bigint constraint agreement_revision_author references account (id),
    constraint agreement_revision_number_unique unique (agreement_id, number)
);

alter table agreement add constraint agreement_live_revision foreign key (live_revision) references agreement_revision (id);

create table agreement_slug (
    slug varchar(100) not null constraint agreement_slug_pk primary key,
    agreement_id bigint not null constraint agreement_slug_agreement references agreement (id),
    constraint agreement_slug_lower check (slug = lower(slug)),
    constraint agreement_slug_owner_unique unique (slug, agreement_id)
);

-- What the public sees: a row stands here while the agreement is published, and is rewritten at each publication.
create table live_agreement (
    agreement_id bigint not null constraint live_agreement_pk primary key constraint live_agreement_agreement references agreement (id),
    slug varchar(100) not null constraint live_agreement_slug_unique unique,
    published_at timestamp with time zone not null,
    title_id varchar(300),
    title_es varchar(300),
    title_en varchar(300),
    summary_id varchar(1000),
    summary_es varchar(1000),
    summary_en varchar(1000),
    designation varchar(30),
    bindingness varchar(20) not null constraint live_agreement_bindingness_known check (bindingness in ('BINDING', 'NON_BINDING', 'UNSTATED')),
    entry_mode varchar(30) not null constraint live_agreement_mode_known check (entry_mode in
        ('ON_SIGNATURE', 'EXCHANGE_OF_NOTES', 'LAST_NOTIFICATION', 'RATIFICATION', 'FIXED_DATE', 'NONE', 'UNKNOWN')),
    mode_days integer,
    mode_date date,
    languages varchar(200) not null,
    constraint live_agreement_slug_claimed foreign key (slug, agreement_id) references agreement_slug (slug, agreement_id),
    constraint live_agreement_has_a_title check (coalesce(title_id, title_es, title_en) is not null),
    constraint live_agreement_designation_known check (designation in ('TREATY', 'AGREEMENT', 'CONVENTION', 'PROTOCOL', 'MOU',
        'EXCHANGE_OF_NOTES', 'JOINT_DECLARATION', 'LETTER_OF_INTENT', 'ACTION_PLAN', 'INTERAGENCY_AGREEMENT')),
    constraint live_agreement_days_of_notification check (mode_days is null or (entry_mode = 'LAST_NOTIFICATION' and mode_days >= 0)),
    constraint live_agreement_date_of_fixed check (mode_date is null or entry_mode = 'FIXED_DATE')
);

create table agreement_party (
    agreement_id bigint not null constraint agreement_party_agreement references live_agreement (agreement_id),
    ordinal integer not null,
    country_code varchar(2) constraint agreement_party_country references country (code),
    organisation varchar(200),
    constraint agreement_party_pk primary key (agreement_id, ordinal),
    constraint agreement_party_state_or_organisation check ((country_code is null) <> (organisation is null))
);

create index agreement_party_by_country on agreement_party (country_code, agreement_id);

create table agreement_agency (
    agreement_id bigint not null constraint agreement_agency_agreement references live_agreement (agreement_id),
    ordinal integer not null,
    name varchar(200) not null,
    country_code varchar(2) constraint agreement_agency_country references country (code),
    organisation varchar(200),
    constraint agreement_agency_pk primary key (agreement_id, ordinal),
    constraint agreement_agency_of_one check (country_code is null or organisation is null)
);

create sequence agreement_act_seq increment by 50;

create table agreement_act (
    id bigint not null constraint agreement_act_pk primary key,
    agreement_id bigint not null constraint agreement_act_agreement references live_agreement (agreement_id),
    ordinal integer not null,
    kind varchar(30) not null,
    country_code varchar(2) constraint agreement_act_country references country (code),
    organisation varchar(200),
    first_day date not null,
    date_precision varchar(5) not null constraint agreement_act_precision_known check (date_precision in ('YEAR', 'MONTH', 'DAY')),
    place varchar(120),
    source_title varchar(300) not null,
    source_url varchar(1000),
    checked_on date,
    note varchar(1000),
    constraint agreement_act_ordinal_unique unique (agreement_id, ordinal),
    constraint agreement_act_of_one_or_all check (country_code is null or organisation is null),
    constraint agreement_act_source_is_web check (source_url is null or source_url like 'http://%' or source_url like 'https://%'),
    constraint agreement_act_kind_known check (kind in ('NEGOTIATION_OPENED', 'NEGOTIATION_CONCLUDED', 'INITIALLED', 'SIGNED', 'RATIFIED',
        'NOTIFIED', 'NOTES_EXCHANGED', 'PROVISIONALLY_APPLIED', 'ENTERED_INTO_FORCE', 'AMENDED', 'SUSPENDED', 'RESUMED', 'DENOUNCED',
        'TERMINATED', 'EXPIRED', 'SUPERSEDED', 'REGISTERED', 'ADOPTED'))
);

create sequence agreement_signatory_seq increment by 50;

create table agreement_signatory (
    id bigint not null constraint agreement_signatory_pk primary key,
    agreement_id bigint not null constraint agreement_signatory_agreement references live_agreement (agreement_id),
    ordinal integer not null,
    name varchar(120) not null,
    office varchar(200),
    country_code varchar(2) constraint agreement_signatory_country references country (code),
    organisation varchar(200),
    constraint agreement_signatory_ordinal_unique unique (agreement_id, ordinal),
    constraint agreement_signatory_of_one check (country_code is null or organisation is null)
);

create index agreement_signatory_by_name on agreement_signatory (name);

create table agreement_identifier (
    agreement_id bigint not null constraint agreement_identifier_agreement references live_agreement (agreement_id),
    ordinal integer not null,
    scheme varchar(80) not null,
    number varchar(120) not null,
    constraint agreement_identifier_pk primary key (agreement_id, ordinal)
);

create table agreement_relation (
    agreement_id bigint not null constraint agreement_relation_agreement references live_agreement (agreement_id),
    ordinal integer not null,
    kind varchar(12) not null constraint agreement_relation_kind_known check (kind in ('AMENDS', 'SUPERSEDES', 'IMPLEMENTS')),
    other_id bigint not null constraint agreement_relation_other references agreement (id),
    constraint agreement_relation_pk primary key (agreement_id, ordinal),
    constraint agreement_relation_to_another check (other_id <> agreement_id)
);

create index agreement_relation_by_other on agreement_relation (other_id);

create table agreement_topic (
    agreement_id bigint not null constraint agreement_topic_agreement references live_agreement (agreement_id),
    topic_id bigint not null constraint agreement_topic_topic references topic (id),
    constraint agreement_topic_pk primary key (agreement_id, topic_id)
);

create index agreement_topic_by_topic on agreement_topic (topic_id, agreement_id);
