-- The words by which things are found. A synonym leads to the tag it was merged into and has no uses of its own.
create table core.tag (
    id          bigint primary key,
    name        varchar(30) not null,
    description varchar(300) not null default '',
    synonym_of  bigint references core.tag (id),
    -- moderators or a plugin keep it: it is shown although nothing has it
    kept        boolean not null default false,
    created_at  timestamp with time zone not null,
    constraint tag_name_unique unique (name)
);

create index tag_by_synonym on core.tag (synonym_of);

create table core.content_tag (
    content bigint not null references core.content (id) on delete cascade,
    tag     bigint not null references core.tag (id),
    place   integer not null,
    primary key (content, tag)
);

create index content_tag_by_tag on core.content_tag (tag, content);

-- How many things of a type have a tag: those that everyone sees, and those that every member sees, these included.
create table core.tag_count (
    tag         bigint not null references core.tag (id),
    type        varchar(100) not null,
    open_uses   bigint not null default 0,
    member_uses bigint not null default 0,
    primary key (tag, type)
);

-- Who wants to hear of new things with a tag, or of none.
create table core.tag_watch (
    account bigint not null references core.account (id) on delete cascade,
    tag     bigint not null references core.tag (id),
    level   varchar(10) not null,
    primary key (account, tag),
    constraint tag_watch_level_known check (level in ('watching', 'muted'))
);

create index tag_watch_by_tag on core.tag_watch (tag, level);
