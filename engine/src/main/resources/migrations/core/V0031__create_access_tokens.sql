create table core.access_token (
    id           bigint primary key,
    account      bigint not null references core.account (id) on delete cascade,
    name         varchar(60) not null,
    token_hash   varchar(43) not null,
    scopes       varchar(4000) not null,
    created_at   timestamp with time zone not null,
    expires_at   timestamp with time zone not null,
    last_used_at timestamp with time zone,
    constraint access_token_hash_unique unique (token_hash)
);

create index access_token_by_account on core.access_token (account, id);
create index access_token_by_expiry on core.access_token (expires_at);
