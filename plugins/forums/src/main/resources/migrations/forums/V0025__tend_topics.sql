-- What moderators and time do to topics. pinned: 'board' for the top of its board, 'everywhere' for that of all.
alter table forums.topic add column pinned varchar(10);
alter table forums.topic add column pinned_until timestamp with time zone;
alter table forums.topic add column closed_at timestamp with time zone;
alter table forums.topic add column closes_at timestamp with time zone;
alter table forums.topic add column reopened_at timestamp with time zone;
alter table forums.topic add column slow_seconds int default 0 not null;
alter table forums.topic add column log_count int default 0 not null;

create index topic_pinned on forums.topic (pinned, board_id);
create index topic_pinned_until on forums.topic (pinned_until);
create index topic_closes_at on forums.topic (closes_at);
create index topic_open on forums.topic (board_id, closed_at, last_activity_at);

-- after how many quiet days the topics of a board are closed; 0 for never
alter table forums.board add column close_after_days int default 0 not null;

-- What was done to a topic; rows never change. after_number: the post below which a line stands.
create table forums.topic_log (
    id           bigint                   not null primary key,
    topic_id     bigint                   not null references forums.topic (id),
    deed         varchar(20)              not null,
    by_id        bigint references core.account (id),
    at           timestamp with time zone not null,
    after_number int                      not null,
    until_at     timestamp with time zone,
    amount       int,
    board_id     bigint references forums.board (id),
    other_id     bigint references forums.topic (id),
    reason       varchar(200)             not null
);

create index topic_log_place on forums.topic_log (topic_id, after_number, id);
