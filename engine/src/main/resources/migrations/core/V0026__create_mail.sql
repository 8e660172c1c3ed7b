create table core.mail (
    id              bigint primary key,
    recipient       varchar(254) not null,
    subject         varchar(300) not null,
    body_text       text not null,
    body_html       text not null,
    created_at      timestamp with time zone not null,
    attempts        integer not null default 0,
    -- none any more once it was sent or given up
    next_attempt_at timestamp with time zone,
    sent_at         timestamp with time zone,
    failed_at       timestamp with time zone,
    -- why the last attempt failed, also while there will be more
    failed_reason   varchar(500)
);

create index mail_by_next_attempt on core.mail (next_attempt_at);
