-- What waits for a moderator, or did. Nothing of it is in a table of the plugin before it is approved.
create table core.submission (
    id           bigint primary key,
    account      bigint not null references core.account (id) on delete cascade,
    owner        varchar(40) not null,
    name         varchar(100) not null,
    input        text not null,
    type         varchar(100) not null,
    content      bigint,
    place        bigint,
    title        varchar(500) not null,
    body         text not null,
    score        integer not null,
    findings     text not null,
    message      text not null,
    text_id      bigint not null,
    state        varchar(10) not null,
    published_as bigint,
    created_at   timestamp with time zone not null,
    decided_at   timestamp with time zone,
    decided_by   bigint references core.account (id) on delete set null,
    reason       varchar(2000),
    constraint submission_state check (state in ('HELD', 'PUBLISHED', 'REFUSED'))
);

create index submission_by_account on core.submission (account, id);
create index submission_by_state on core.submission (state, id);
