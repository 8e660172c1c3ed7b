create table core.setting (
    name       varchar(100) primary key,
    content    varchar(4000) not null,
    changed_at timestamp with time zone not null
);
