-- The bytes of a picture and of its renditions lie in the data folder; rows are written only after them.
create sequence picture_seq increment by 50;

create table picture (
    id bigint not null constraint picture_pk primary key,
    version bigint not null,
    hash varchar(64) not null constraint picture_hash_unique unique,
    name varchar(200) not null,
    type varchar(10) not null constraint picture_type_known check (type in ('JPEG', 'PNG', 'WEBP', 'GIF')),
    bytes bigint not null constraint picture_has_bytes check (bytes > 0),
    width integer not null constraint picture_has_width check (width > 0),
    height integer not null constraint picture_has_height check (height > 0),
    transparent boolean not null,
    language varchar(2) not null constraint picture_language_known check (language in ('ID', 'ES', 'EN')),
    alt varchar(300) not null,
    decorative boolean not null,
    caption varchar(600) not null,
    credit varchar(200) not null,
    source varchar(300) not null,
    licence varchar(200) not null,
    licence_until date,
    focus_x integer constraint picture_focus_x_percent check (focus_x between 0 and 100),
    focus_y integer constraint picture_focus_y_percent check (focus_y between 0 and 100),
    lookup text not null,
    kept_at timestamp with time zone not null,
    kept_by bigint constraint picture_keeper references account (id)
);

create index picture_newest on picture (kept_at, id);

create table picture_rendition (
    picture_id bigint not null constraint picture_rendition_picture references picture (id),
    width integer not null,
    height integer not null,
    hash varchar(64) not null,
    bytes bigint not null,
    constraint picture_rendition_pk primary key (picture_id, width)
);

alter table article add column picture_id bigint;
alter table article add constraint article_picture foreign key (picture_id) references picture (id);
alter table revision add column picture_id bigint;
alter table revision add constraint revision_picture foreign key (picture_id) references picture (id);

alter table mention add column picture_id bigint;
alter table mention add constraint mention_picture foreign key (picture_id) references picture (id);
alter table mention drop constraint mention_of_one;
alter table mention add constraint mention_of_one check (
    (case when pair is null then 0 else 1 end) + (case when topic_id is null then 0 else 1 end)
    + (case when person_id is null then 0 else 1 end) + (case when agreement_id is null then 0 else 1 end)
    + (case when picture_id is null then 0 else 1 end) = 1);
create index mention_of_picture on mention (picture_id);
