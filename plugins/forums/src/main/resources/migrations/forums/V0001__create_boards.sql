create table forums.board (
    id               bigint                   not null primary key,
    slug             varchar(40)              not null,
    title            varchar(60)              not null,
    description      varchar(200)             not null,
    sort_order       int                      not null,
    topic_count      int                      not null default 0,
    post_count       int                      not null default 0,
    last_activity_at timestamp with time zone,
    created_by       bigint                   not null references core.account (id),
    created_at       timestamp with time zone not null,
    constraint board_slug_unique unique (slug)
);

create index board_order on forums.board (sort_order, id);
