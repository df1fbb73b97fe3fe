-- Who set, moved or lifted an embargo stands in the desk's record of the story.
alter table article_step drop constraint article_step_kind_known;
alter table article_step add constraint article_step_kind_known check (kind in ('SUBMITTED', 'APPROVED', 'CHANGES_REQUESTED', 'LAPSED', 'SCHEDULED', 'UNSCHEDULED', 'FAILED', 'RESTORED', 'EMBARGOED'));
