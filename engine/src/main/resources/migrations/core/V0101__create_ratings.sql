create table core.rating (
    item     bigint not null,
    account  bigint not null references core.account (id) on delete cascade,
    stars    integer not null,
    rated_at timestamp with time zone not null,
    primary key (item, account),
    constraint rating_in_range check (stars between 1 and 5)
);

create index rating_by_account on core.rating (account, rated_at);

-- how many people gave an item how many stars
create table core.rating_total (
    item      bigint primary key,
    item_type varchar(100) not null,
    one       integer default 0 not null,
    two       integer default 0 not null,
    three     integer default 0 not null,
    four      integer default 0 not null,
    five      integer default 0 not null
);
