create table agreement_topic (
    agreement_id bigint not null constraint agreement_topic_agreement references live_agreement (agreement_id),
    topic_id bigint not null constraint agreement_topic_topic references topic (id),
    constraint agreement_topic_pk primary key (agreement_id, topic_id)
);

create index agreement_topic_by_topic on agreement_topic (topic_id, agreement_id);
