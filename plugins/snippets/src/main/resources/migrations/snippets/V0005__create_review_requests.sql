-- That a review of a snippet is wanted: the latest request, open or closed.
create table snippets.review_request (
    snippet_id  bigint                   not null primary key references snippets.snippet (id),
    asked_at    timestamp with time zone not null,
    closed_at   timestamp with time zone,
    -- whoever is at it, until then
    reviewer_id bigint references core.account (id),
    taken_until timestamp with time zone
);

create index review_request_open on snippets.review_request (closed_at, asked_at, snippet_id);
create index review_request_reviewer on snippets.review_request (reviewer_id);

-- What a reviewer should know: the tags of the snippet and the languages of its files.
create table snippets.review_skill (
    snippet_id bigint      not null references snippets.review_request (snippet_id) on delete cascade,
    skill      varchar(60) not null,
    constraint review_skill_pk primary key (snippet_id, skill)
);
