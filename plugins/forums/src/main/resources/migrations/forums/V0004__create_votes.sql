create table forums.post_vote (
    post_id    bigint                   not null references forums.post (id),
    account_id bigint                   not null references core.account (id),
    created_at timestamp with time zone not null,
    primary key (post_id, account_id)
);

create index post_vote_account on forums.post_vote (account_id);
