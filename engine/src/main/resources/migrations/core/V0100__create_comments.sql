-- the item whose audience, and whose fate, this one shares although another owner has it: a comment follows what it is on
alter table core.content add column follows bigint;
create index content_by_followed on core.content (follows);

create table core.comment (
    id          bigint primary key,
    item        bigint not null,
    item_type   varchar(100) not null,
    parent      bigint references core.comment (id),
    author      bigint not null references core.account (id),
    body        text not null,
    html        text not null,
    version     integer default 1 not null,
    reply_count integer default 0 not null,
    created_at  timestamp with time zone not null,
    edited_at   timestamp with time zone,
    deleted_at  timestamp with time zone,
    deleted_by  bigint
);

create index comment_by_item on core.comment (item, parent, id);
create index comment_by_parent on core.comment (parent, id);
create index comment_by_author on core.comment (author, id);
create index comment_by_type on core.comment (item_type, item);

-- how many comments of an item are neither deleted nor hidden
create table core.comment_total (
    item      bigint primary key,
    item_type varchar(100) not null,
    shown     integer not null
);
