create table snippets.snippet (
    id            bigint                   not null primary key,
    author_id     bigint                   not null references core.account (id),
    title         varchar(120)             not null,
    description   text                     not null,
    html          text                     not null,
    -- as people say it: public, unlisted, private, or group: and an id; the engine checks its own
    audience      varchar(40)              not null,
    access_key    varchar(32)              not null,
    context       varchar(120),
    revision      int                      not null default 0,
    version       int                      not null default 1,
    fork_of       bigint references snippets.snippet (id),
    fork_revision int,
    fork_count    int                      not null default 0,
    star_count    bigint                   not null default 0,
    created_at    timestamp with time zone not null,
    updated_at    timestamp with time zone not null,
    deleted_at    timestamp with time zone
);

create index snippet_author on snippets.snippet (author_id, id desc);
create index snippet_stars on snippets.snippet (star_count desc, id desc);
create index snippet_forks on snippets.snippet (fork_of, id desc);

-- Rows never change.
create table snippets.revision (
    id         bigint                   not null primary key,
    snippet_id bigint                   not null references snippets.snippet (id),
    number     int                      not null,
    author_id  bigint                   not null references core.account (id),
    message    varchar(200)             not null,
    created_at timestamp with time zone not null,
    constraint revision_number_unique unique (snippet_id, number)
);

-- The text of files, by its SHA-256: what did not change between revisions, or was forked, is there once.
create table snippets.content (
    hash  varchar(64) not null primary key,
    bytes int         not null,
    body  text        not null
);

create table snippets.file (
    revision_id bigint       not null references snippets.revision (id),
    place       int          not null,
    name        varchar(100) not null,
    hash        varchar(64)  not null references snippets.content (hash),
    constraint file_pk primary key (revision_id, place),
    constraint file_name_unique unique (revision_id, name)
);

create index file_content on snippets.file (hash);
