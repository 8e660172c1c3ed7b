-- What people are writing and have not published. It is theirs alone and goes with their account.
create table core.draft (
    account  bigint                   not null references core.account (id) on delete cascade,
    name     varchar(120)             not null,
    title    varchar(255)             not null,
    body     text                     not null,
    more     varchar(2000)            not null,
    url      varchar(500)             not null,
    version  int                      not null,
    saved_at timestamp with time zone not null,
    primary key (account, name)
);

create index draft_latest on core.draft (account, saved_at desc, name desc);
create index draft_by_age on core.draft (saved_at);
