-- One row is what is shown as one: all that happened of one type with one key since the person last looked.
create table core.notification (
    id           bigint primary key,
    account      bigint not null references core.account (id) on delete cascade,
    owner        varchar(40) not null,
    type         varchar(100) not null,
    grouping_key varchar(200) not null,
    -- the content item it is about, whose audience decides who may still see it
    object       bigint,
    -- the latest who acted; all of them are in notification_actor
    actor        bigint,
    people       integer not null,
    title        varchar(300) not null,
    body         varchar(500) not null,
    url          varchar(500) not null,
    -- not counted, not mailed
    quiet        boolean not null,
    -- none, usual (as the person wants mail), now (whatever the person's usual rhythm)
    mail         varchar(10) not null,
    created_at   timestamp with time zone not null,
    changed_at   timestamp with time zone not null,
    read_at      timestamp with time zone,
    mailed_at    timestamp with time zone,
    constraint notification_mail_known check (mail in ('none', 'usual', 'now'))
);

create index notification_by_account on core.notification (account, changed_at, id);
create index notification_by_key on core.notification (account, type, grouping_key);
create index notification_by_object on core.notification (account, object);
create index notification_by_owner on core.notification (owner);

create table core.notification_actor (
    notification bigint not null references core.notification (id) on delete cascade,
    actor        bigint not null,
    primary key (notification, actor)
);

-- How much somebody hears of an object. What was not chosen may be raised by what they do.
create table core.watch (
    account bigint not null references core.account (id) on delete cascade,
    object  bigint not null,
    level   varchar(10) not null,
    chosen  boolean not null,
    primary key (account, object),
    constraint watch_level_known check (level in ('watching', 'tracking', 'normal', 'muted'))
);

create index watch_by_object on core.watch (object, level);

-- How much somebody hears of a type; without a row it is normal.
create table core.notification_level (
    account bigint not null references core.account (id) on delete cascade,
    type    varchar(100) not null,
    level   varchar(10) not null,
    primary key (account, type),
    constraint notification_level_known check (level in ('watching', 'tracking', 'normal', 'muted'))
);
