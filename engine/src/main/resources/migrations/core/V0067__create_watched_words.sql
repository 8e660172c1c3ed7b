create table core.watched_word (
    id          bigint primary key,
    phrase      varchar(100) not null,
    phrase_key  varchar(400) not null,
    action      varchar(10) not null,
    replacement varchar(100) not null,
    created_by  bigint references core.account (id) on delete set null,
    created_at  timestamp with time zone not null,
    constraint watched_word_once unique (phrase_key),
    constraint watched_word_action check (action in ('BLOCK', 'HOLD', 'FLAG', 'REPLACE'))
);
