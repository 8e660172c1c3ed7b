create table core.relation (
    account    bigint not null references core.account (id) on delete cascade,
    other      bigint not null references core.account (id) on delete cascade,
    kind       varchar(10) not null,
    created_at timestamp with time zone not null,
    primary key (account, kind, other),
    constraint relation_kind_known check (kind in ('follow', 'mute', 'block')),
    constraint relation_not_to_oneself check (account <> other)
);

create index relation_by_other on core.relation (other, kind, account);
