-- What those who manage people write down about an account, for each other.
create table core.account_note (
    id         bigint primary key,
    account    bigint not null references core.account (id) on delete cascade,
    author     bigint references core.account (id) on delete set null,
    body       varchar(2000) not null,
    created_at timestamp with time zone not null
);

create index account_note_by_account on core.account_note (account, id);
create index account_note_by_author on core.account_note (author);
