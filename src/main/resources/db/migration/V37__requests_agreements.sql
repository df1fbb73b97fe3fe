-- A reader may mean an agreement as well, and is answered by what its public history tells of a moment.
alter table reader_request add column agreement_id bigint constraint reader_request_agreement references agreement (id);
alter table reader_request add column register_changed_at timestamp with time zone;
alter table reader_request add constraint reader_request_about_one check (article_id is null or agreement_id is null);
alter table reader_request drop constraint reader_request_answer_whole;
alter table reader_request add constraint reader_request_answer_whole check (
    (answered_at is null and answered_by is null and change_id is null and register_changed_at is null and refusal is null)
    or (answered_at is not null and answered_by is not null
        and (case when change_id is null then 0 else 1 end) + (case when register_changed_at is null then 0 else 1 end)
            + (case when refusal is null then 0 else 1 end) = 1));
