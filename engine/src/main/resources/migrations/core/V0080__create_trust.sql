-- When somebody was here, and how much they read; counted for trust levels.
create table core.trust_day (
    account bigint not null references core.account (id) on delete cascade,
    on_day  date not null,
    seconds integer not null,
    parts   integer not null,
    primary key (account, on_day)
);

-- What somebody has opened, with the day they last did.
create table core.trust_opened (
    account bigint not null references core.account (id) on delete cascade,
    content bigint not null,
    on_day  date not null,
    primary key (account, content)
);

create index trust_opened_by_day on core.trust_opened (on_day);

-- Append-only.
create table core.trust_change (
    id         bigint primary key,
    account    bigint not null references core.account (id) on delete cascade,
    from_level integer not null,
    to_level   integer not null,
    why        varchar(10) not null,
    -- who decided it by hand
    decider    bigint,
    changed_at timestamp with time zone not null,
    constraint trust_change_why check (why in ('earned', 'lost', 'hand'))
);

create index trust_change_by_account on core.trust_change (account, id);

-- Decided by hand: what the person does changes nothing until somebody lets it.
alter table core.account add column trust_fixed boolean not null default false;
alter table core.account add column trust_since timestamp with time zone;
