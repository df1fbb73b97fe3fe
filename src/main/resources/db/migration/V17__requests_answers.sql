alter table reader_request add column answered_at timestamp with time zone;
alter table reader_request add column answered_by bigint;
alter table reader_request add column change_id bigint;
alter table reader_request add column refusal varchar(1000);
alter table reader_request add constraint reader_request_answerer foreign key (answered_by) references account (id);
alter table reader_request add constraint reader_request_change foreign key (change_id) references public_change (id);
alter table reader_request add constraint reader_request_answer_whole check (
    (answered_at is null and answered_by is null and change_id is null and refusal is null)
    or (answered_at is not null and answered_by is not null and (change_id is null) <> (refusal is null)));

create index reader_request_open on reader_request (answered_at, received_at);
