-- What came of running a revision, as whoever may change the snippet had it run last.
create table snippets.run (
    snippet_id  bigint                   not null references snippets.snippet (id),
    revision    int                      not null,
    run_id      bigint                   not null,
    person_id   bigint                   not null references core.account (id),
    language    varchar(40)              not null,
    verdict     varchar(20)              not null,
    -- unknown if the runner was gone before its result was read
    exit_code   int,
    wall_millis bigint                   not null,
    cpu_millis  bigint                   not null,
    peak_bytes  bigint                   not null,
    output      text                     not null,
    errors      text                     not null,
    finished_at timestamp with time zone not null,
    constraint run_pk primary key (snippet_id, revision)
);

create index run_person on snippets.run (person_id);
