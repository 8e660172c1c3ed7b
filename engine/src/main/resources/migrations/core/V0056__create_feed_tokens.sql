-- The address by which a feed reader gets what one person may see; one a person.
create table core.feed_token (
    account    bigint primary key references core.account (id) on delete cascade,
    token_hash varchar(43) not null,
    created_at timestamp with time zone not null,
    constraint feed_token_hash_unique unique (token_hash)
);
