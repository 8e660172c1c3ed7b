-- Who has the problem of a question as well. same_count is how many.
alter table forums.topic add column same_count int default 0 not null;

create table forums.same_problem (
    topic_id  bigint                   not null references forums.topic (id),
    person_id bigint                   not null references core.account (id),
    noted_at  timestamp with time zone not null,
    primary key (topic_id, person_id)
);

create index same_problem_person on forums.same_problem (person_id);
