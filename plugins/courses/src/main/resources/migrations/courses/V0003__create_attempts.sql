create table courses.hint_opening (
    person_id   bigint not null references core.account (id),
    exercise_id bigint not null references courses.exercise (id),
    opened      int    not null,
    primary key (person_id, exercise_id)
);

create table courses.attempt (
    id          bigint                   not null primary key,
    person_id   bigint                   not null references core.account (id),
    exercise_id bigint                   not null references courses.exercise (id),
    run_id      bigint                   not null,
    verdict     varchar(20),
    created_at  timestamp with time zone not null,
    finished_at timestamp with time zone
);

create index attempt_of_person on courses.attempt (person_id, exercise_id, id);

create table courses.attempt_file (
    attempt_id bigint       not null references courses.attempt (id),
    place      int          not null,
    name       varchar(100) not null,
    content    text         not null,
    primary key (attempt_id, place)
);
