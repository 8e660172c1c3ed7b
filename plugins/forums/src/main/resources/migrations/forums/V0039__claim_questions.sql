-- Who is answering a question, and until when; a row whose time is over says nothing.
create table forums.claim (
    topic_id  bigint                   not null primary key references forums.topic (id),
    person_id bigint                   not null references core.account (id),
    until_at  timestamp with time zone not null
);

create index claim_person on forums.claim (person_id, until_at);

-- One row for everybody who has ever taken a question, locked while they take another.
create table forums.helper (
    person_id bigint not null primary key references core.account (id)
);
