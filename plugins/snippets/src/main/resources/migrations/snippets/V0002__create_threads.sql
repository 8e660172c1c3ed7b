-- What is said of lines. The first half never changes; the second says where the lines are in the latest revision.
create table snippets.thread (
    id          bigint                   not null primary key,
    snippet_id  bigint                   not null references snippets.snippet (id),
    author_id   bigint                   not null references core.account (id),
    revision    int                      not null,
    file_name   varchar(100)             not null,
    first_line  int                      not null,
    last_line   int                      not null,
    quoted      text                     not null,
    created_at  timestamp with time zone not null,
    now_file    varchar(100)             not null,
    now_first   int                      not null,
    now_last    int                      not null,
    outdated    boolean                  not null,
    resolved_by bigint references core.account (id)
);

create index thread_of_snippet on snippets.thread (snippet_id, id);

create table snippets.comment (
    id               bigint                   not null primary key,
    thread_id        bigint                   not null references snippets.thread (id),
    author_id        bigint                   not null references core.account (id),
    body             text                     not null,
    html             text                     not null,
    suggestion       text,
    applied_revision int,
    -- its author's alone until the review is submitted
    draft            boolean                  not null,
    created_at       timestamp with time zone not null,
    deleted_at       timestamp with time zone
);

create index comment_of_thread on snippets.comment (thread_id, id);
create index comment_author on snippets.comment (author_id, draft);
