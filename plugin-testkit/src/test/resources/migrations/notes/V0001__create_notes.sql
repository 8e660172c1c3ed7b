create table notes.note (
    id bigint primary key,
    author bigint not null references core.account (id),
    body varchar(200) not null,
    written_at timestamp with time zone not null
);

create table notes.heard (
    note bigint primary key
);
