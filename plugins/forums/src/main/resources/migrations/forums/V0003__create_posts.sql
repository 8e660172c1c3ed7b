create table forums.post (
    id             bigint                   not null primary key,
    topic_id       bigint                   not null references forums.topic (id),
    number         int                      not null,
    author_id      bigint                   not null references core.account (id),
    reply_to_id    bigint references forums.post (id),
    body           text                     not null,
    html           text                     not null,
    vote_count     int                      not null default 0,
    version        int                      not null default 1,
    created_at     timestamp with time zone not null,
    edited_at      timestamp with time zone,
    edited_by      bigint references core.account (id),
    deleted_at     timestamp with time zone,
    deleted_by     bigint references core.account (id),
    deleted_reason varchar(500),
    constraint post_number_unique unique (topic_id, number)
);

create index post_author on forums.post (author_id);

-- Each text that an edit replaced; rows never change.
create table forums.post_revision (
    post_id     bigint                   not null references forums.post (id),
    version     int                      not null,
    body        text                     not null,
    replaced_by bigint                   not null references core.account (id),
    replaced_at timestamp with time zone not null,
    primary key (post_id, version)
);
