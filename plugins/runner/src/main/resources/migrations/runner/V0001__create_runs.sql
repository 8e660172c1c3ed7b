create table runner.run (
    id              bigint                   not null primary key,
    person_id       bigint                   not null references core.account (id),
    language        varchar(40)              not null,
    purpose         varchar(100)             not null,
    input           text                     not null,
    content_hash    varchar(64)              not null,
    state           varchar(10)              not null,
    -- the round of the queue in which it is started: one run of each person in each round
    turn            bigint                   not null,
    worker          varchar(40),
    lease_until     timestamp with time zone,
    attempts        int                      not null default 0,
    verdict         varchar(20),
    compiler_output text                     not null default '',
    created_at      timestamp with time zone not null,
    finished_at     timestamp with time zone,
    constraint run_state check (state in ('QUEUED', 'RUNNING', 'FINISHED'))
);

create index run_queue on runner.run (state, turn, id);
create index run_person on runner.run (person_id, created_at);
create index run_hash on runner.run (content_hash, finished_at);
create index run_created on runner.run (created_at);

create table runner.source (
    run_id   bigint       not null references runner.run (id) on delete cascade,
    position int          not null,
    name     varchar(100) not null,
    content  text         not null,
    primary key (run_id, position)
);

create table runner.test (
    run_id   bigint      not null references runner.run (id) on delete cascade,
    position int         not null,
    input    text        not null,
    kind     varchar(10) not null,
    expected text        not null,
    primary key (run_id, position)
);

create table runner.outcome (
    run_id     bigint      not null references runner.run (id) on delete cascade,
    position   int         not null,
    verdict    varchar(20) not null,
    output     text        not null,
    errors     text        not null,
    exit_code  int         not null,
    cpu_micros bigint      not null,
    wall_micros bigint     not null,
    peak_bytes bigint      not null,
    primary key (run_id, position)
);

-- One row for everybody who has ever run something, locked while they ask for another run.
create table runner.person (
    person_id bigint not null primary key references core.account (id)
);
