-- Append-only. The turns of one grant alternate: odd ones give the points, even ones take them back.
create table core.reputation_entry (
    id         bigint primary key,
    account    bigint not null references core.account (id) on delete cascade,
    rule       varchar(100) not null,
    subject    varchar(100) not null,
    turn       integer not null,
    points     integer not null,
    created_at timestamp with time zone not null,
    constraint reputation_entry_once unique (account, rule, subject, turn)
);
