-- A scheduled story whose address another one took says so.
alter table schedule drop constraint schedule_failure_known;
alter table schedule add constraint schedule_failure_known check (failure in ('BLOCKED', 'TAKEN', 'EMBARGO', 'ENDED', 'FAULT'));

-- Whoever failed is scheduled no more: the dashboard names it until somebody has dealt with it.
update article set status = 'DRAFT' where status = 'SCHEDULED' and id in (select article_id from schedule where failed_at is not null);
update article set pending = 'DRAFT' where pending = 'SCHEDULED' and id in (select article_id from schedule where failed_at is not null);
