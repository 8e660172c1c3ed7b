create table core.session (
    id         bigint primary key,
    account    bigint not null references core.account (id) on delete cascade,
    token_hash varchar(43) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    constraint session_token_unique unique (token_hash)
);

create index session_by_account on core.session (account);
create index session_by_expiry on core.session (expires_at);
