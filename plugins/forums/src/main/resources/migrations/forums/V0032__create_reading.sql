-- How far somebody has read a topic: the highest number of a post they were shown. 0 if they only dismissed the topic as new.
create table forums.reading (
    account_id bigint                   not null references core.account (id),
    topic_id   bigint                   not null references forums.topic (id),
    up_to      int                      not null,
    read_at    timestamp with time zone not null,
    primary key (account_id, topic_id)
);

create index reading_topic on forums.reading (topic_id);
