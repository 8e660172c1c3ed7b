create table core.bookmark (
    id          bigint primary key,
    account     bigint not null references core.account (id) on delete cascade,
    item        bigint not null,
    item_type   varchar(100) not null,
    note        varchar(500) default '' not null,
    remind_at   timestamp with time zone,
    reminded_at timestamp with time zone,
    created_at  timestamp with time zone not null,
    constraint bookmark_once unique (account, item)
);

create index bookmark_by_account on core.bookmark (account, id);
create index bookmark_by_reminder on core.bookmark (remind_at);
create index bookmark_by_type on core.bookmark (item_type);
