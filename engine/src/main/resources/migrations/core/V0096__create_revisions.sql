-- The texts that content items had and have, as people wrote them. Only redaction changes a row, and the five minutes in
-- which authors mend what they just wrote.
create table core.revision (
    content         bigint                   not null references core.content (id) on delete cascade,
    number          int                      not null,
    author          bigint references core.account (id) on delete set null,
    title           varchar(255)             not null,
    body            text                     not null,
    reason          varchar(200)             not null,
    created_at      timestamp with time zone not null,
    redacted_at     timestamp with time zone,
    redacted_by     bigint references core.account (id) on delete set null,
    redacted_reason varchar(500),
    primary key (content, number),
    constraint revision_counted check (number > 0)
);

create index revision_by_author on core.revision (author);
