-- People who keep order in one board and in those that stand in it.
create table forums.board_moderator (
    board_id     bigint                   not null references forums.board (id),
    person_id    bigint                   not null references core.account (id),
    appointed_by bigint                   not null references core.account (id),
    appointed_at timestamp with time zone not null,
    primary key (board_id, person_id)
);

create index board_moderator_person on forums.board_moderator (person_id);
