-- One vote and one reaction of a person for an item. A vote is up or down, a reaction one of those its type has.
create table core.vote (
    content    bigint not null references core.content (id) on delete cascade,
    account    bigint not null references core.account (id) on delete cascade,
    kind       varchar(10) not null,
    choice     varchar(30) not null,
    created_at timestamp with time zone not null,
    primary key (content, account, kind),
    constraint vote_kind_known check (kind in ('vote', 'reaction')),
    constraint vote_choice_known check (kind = 'reaction' or choice in ('up', 'down'))
);

create index vote_by_choice on core.vote (content, kind, choice, account);
create index vote_by_account on core.vote (account);

-- How often something was chosen, beside the rows that say so.
create table core.vote_count (
    content bigint not null references core.content (id) on delete cascade,
    kind    varchar(10) not null,
    choice  varchar(30) not null,
    amount  bigint not null,
    primary key (content, kind, choice),
    constraint vote_count_positive check (amount >= 0)
);

-- How often somebody has voted or reacted on a UTC day; taking something back gives nothing back here.
create table core.vote_day (
    account bigint not null references core.account (id) on delete cascade,
    cast_on date not null,
    kind    varchar(10) not null,
    casts   integer not null,
    primary key (account, cast_on, kind)
);
