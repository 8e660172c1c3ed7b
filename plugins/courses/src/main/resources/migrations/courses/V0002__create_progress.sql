create table courses.enrolment (
    person_id   bigint                   not null references core.account (id),
    course_id   bigint                   not null references courses.course (id),
    enrolled_at timestamp with time zone not null,
    primary key (person_id, course_id)
);

create table courses.learner (
    person_id      bigint not null primary key references core.account (id),
    zone           varchar(60) not null,
    streak         int         not null default 0,
    longest_streak int         not null default 0,
    last_day       date
);

create table courses.exercise_pass (
    person_id   bigint                   not null references core.account (id),
    exercise_id bigint                   not null references courses.exercise (id),
    passed_at   timestamp with time zone not null,
    primary key (person_id, exercise_id)
);

create table courses.lesson_completion (
    person_id    bigint                   not null references core.account (id),
    lesson_id    bigint                   not null references courses.lesson (id),
    completed_at timestamp with time zone not null,
    primary key (person_id, lesson_id)
);

create table courses.course_completion (
    person_id    bigint                   not null references core.account (id),
    course_id    bigint                   not null references courses.course (id),
    completed_at timestamp with time zone not null,
    primary key (person_id, course_id)
);
