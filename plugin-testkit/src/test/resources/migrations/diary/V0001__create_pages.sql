create table diary.page (
    id         bigint primary key,
    author     bigint not null references core.account (id) on delete cascade,
    title      varchar(200) not null,
    body       varchar(500) not null,
    deleted    boolean not null default false,
    written_at timestamp with time zone not null
);
