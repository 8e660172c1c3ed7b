create table riddles.riddle (
    id bigint primary key,
    author bigint not null references core.account (id) on delete cascade,
    title varchar(100) not null,
    created_at timestamp with time zone not null,
    deleted boolean not null default false
);
