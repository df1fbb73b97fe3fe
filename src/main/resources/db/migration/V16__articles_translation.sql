-- How a text came to be, and the revision of a sibling that it was translated from.
alter table article add column provenance varchar(20) default 'ORIGINAL' not null;
alter table article add column translated_from bigint;
alter table article add constraint article_provenance_known check (provenance in ('ORIGINAL', 'HUMAN', 'MACHINE_REVIEWED', 'MACHINE_UNREVIEWED'));
alter table article add constraint article_translated_from foreign key (translated_from) references revision (id);
alter table article add constraint article_translation_has_provenance check ((translated_from is null) = (provenance = 'ORIGINAL'));

alter table revision add column provenance varchar(20) default 'ORIGINAL' not null;
alter table revision add column translated_from bigint;
alter table revision add constraint revision_provenance_known check (provenance in ('ORIGINAL', 'HUMAN', 'MACHINE_REVIEWED', 'MACHINE_UNREVIEWED'));
alter table revision add constraint revision_translated_from foreign key (translated_from) references revision (id);
alter table revision add constraint revision_translation_has_provenance check ((translated_from is null) = (provenance = 'ORIGINAL'));
