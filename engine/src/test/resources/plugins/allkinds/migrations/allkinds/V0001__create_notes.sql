create table allkinds.note (
    id         bigint                   not null primary key,
    title      varchar(100)             not null,
    author     bigint                   not null references core.account (id),
    created_at timestamp with time zone not null
);
