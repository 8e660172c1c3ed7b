-- Pictures as they were made here: squares of 256 and 64 pixels, PNG.
create table core.avatar (
    account    bigint primary key references core.account (id) on delete cascade,
    hash       varchar(32) not null,
    large      bytea not null,
    small      bytea not null,
    changed_at timestamp with time zone not null
);
