-- What a correction is about: the words that stood there, and those that stand there now.
alter table public_change add column passage_was varchar(500) default '' not null;
alter table public_change add column passage_became varchar(500) default '' not null;
alter table schedule add column passage_was varchar(500) default '' not null;
alter table schedule add column passage_became varchar(500) default '' not null;
