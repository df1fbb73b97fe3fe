-- A translation is not published by itself once the text that it was made from was taken back.
alter table schedule drop constraint schedule_failure_known;
alter table schedule add constraint schedule_failure_known check (failure in ('BLOCKED', 'TAKEN', 'EMBARGO', 'ENDED', 'SOURCE', 'FAULT'));
