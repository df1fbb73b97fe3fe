-- A source's title is quoted in its own language, which readers of the others are told.
alter table event add column source_language varchar(35);
alter table appointment add column source_language varchar(35);
alter table relation add column source_language varchar(35);
alter table relation add constraint relation_language_has_a_source check (source_language is null or source is not null);
