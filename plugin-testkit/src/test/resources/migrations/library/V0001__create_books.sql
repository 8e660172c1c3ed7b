create table library.book (
    id       bigint primary key,
    author   bigint not null,
    title    varchar(200) not null,
    body     text not null,
    tags     varchar(200) not null,
    series   bigint,
    language varchar(10),
    made_at  timestamp with time zone not null
);
