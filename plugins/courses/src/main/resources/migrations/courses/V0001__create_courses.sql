create table courses.course (
    id          bigint                   not null primary key,
    slug        varchar(32)              not null,
    title       varchar(120)             not null,
    description varchar(500)             not null,
    status      varchar(9)               not null,
    difficulty  varchar(12)              not null,
    language    varchar(30)              not null,
    imported_by bigint                   not null references core.account (id),
    created_at  timestamp with time zone not null,
    changed_at  timestamp with time zone not null,
    constraint course_slug_unique unique (slug)
);

create index course_order on courses.course (title, id);

create table courses.section (
    id          bigint       not null primary key,
    course_id   bigint       not null references courses.course (id),
    slug        varchar(32)  not null,
    title       varchar(120) not null,
    place       int          not null,
    archived_at timestamp with time zone,
    constraint section_slug_unique unique (course_id, slug)
);

create table courses.lesson (
    id          bigint                   not null primary key,
    course_id   bigint                   not null references courses.course (id),
    section_id  bigint                   not null references courses.section (id),
    slug        varchar(32)              not null,
    title       varchar(120)             not null,
    body        text                     not null,
    xp          int                      not null,
    place       int                      not null,
    created_at  timestamp with time zone not null,
    changed_at  timestamp with time zone not null,
    archived_at timestamp with time zone,
    constraint lesson_slug_unique unique (course_id, slug)
);

create table courses.exercise (
    id          bigint       not null primary key,
    lesson_id   bigint       not null references courses.lesson (id),
    slug        varchar(32)  not null,
    title       varchar(120) not null,
    task        text         not null,
    language    varchar(30)  not null,
    place       int          not null,
    archived_at timestamp with time zone,
    constraint exercise_slug_unique unique (lesson_id, slug)
);

create table courses.hint (
    exercise_id bigint not null references courses.exercise (id),
    place       int    not null,
    body        text   not null,
    primary key (exercise_id, place)
);

create table courses.exercise_file (
    exercise_id bigint       not null references courses.exercise (id),
    part        varchar(8)   not null,
    place       int          not null,
    name        varchar(100) not null,
    content     text         not null,
    primary key (exercise_id, part, place)
);

create table courses.exercise_test (
    exercise_id bigint     not null references courses.exercise (id),
    place       int        not null,
    kind        varchar(7) not null,
    input       text       not null,
    expected    text       not null,
    primary key (exercise_id, place)
);
