-- Whose jobs are being run by which node: the table of db-scheduler, a row for each owner.
create table core.job_lane (
    task_name            varchar(40) not null,
    task_instance        varchar(40) not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean not null,
    picked_by            varchar(100),
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp with time zone,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index job_lane_by_time on core.job_lane (execution_time);
create index job_lane_by_heartbeat on core.job_lane (last_heartbeat);

-- Work on a schedule (one row for ever) and work that was asked for (until it is done).
create table core.job (
    id            bigint primary key,
    owner         varchar(40) not null,
    name          varchar(60) not null,
    unique_key    varchar(200) not null,
    recurring     boolean not null,
    timing        varchar(200) not null,
    data          text not null,
    state         varchar(10) not null check (state in ('waiting', 'failed')),
    due_at        timestamp with time zone not null,
    paused        boolean not null,
    attempts      integer not null,
    revision      bigint not null,
    added_at      timestamp with time zone not null,
    started_at    timestamp with time zone,
    node          varchar(100),
    done          bigint not null,
    total         bigint not null,
    words         varchar(200) not null,
    cancel_asked  boolean not null,
    last_at       timestamp with time zone,
    last_millis   bigint not null,
    last_result   varchar(10) not null,
    last_reason   varchar(1000) not null,
    unique (owner, name, unique_key)
);

create index job_by_time on core.job (owner, state, due_at);

-- Runs that failed, were stopped or took longer than a second.
create table core.job_run (
    id         bigint primary key,
    owner      varchar(40) not null,
    name       varchar(60) not null,
    started_at timestamp with time zone not null,
    millis     bigint not null,
    result     varchar(10) not null,
    reason     varchar(1000) not null,
    node       varchar(100) not null
);

create index job_run_by_owner on core.job_run (owner, id);
