create table forums.topic (
    id               bigint                   not null primary key,
    board_id         bigint                   not null references forums.board (id),
    author_id        bigint                   not null references core.account (id),
    title            varchar(255)             not null,
    tags             varchar(110)             not null,
    post_count       int                      not null default 0,
    version          int                      not null default 1,
    created_at       timestamp with time zone not null,
    last_activity_at timestamp with time zone not null,
    last_post_by     bigint                   not null references core.account (id),
    deleted_at       timestamp with time zone,
    deleted_by       bigint references core.account (id),
    deleted_reason   varchar(500)
);

create index topic_of_board on forums.topic (board_id, last_activity_at desc, id desc);
create index topic_latest on forums.topic (last_activity_at desc, id desc);
create index topic_author on forums.topic (author_id);
