-- What was reported about one thing. open_key is the thing while the case is open and the case itself afterwards, so that
-- one case at most is open about a thing.
create table core.moderation_case (
    id           bigint primary key,
    subject_kind varchar(20) not null,
    subject_type varchar(100) not null,
    subject      bigint not null,
    open_key     varchar(60) not null,
    -- who made the thing, or is it
    author       bigint,
    title        varchar(300) not null,
    excerpt      varchar(500) not null,
    url          varchar(500) not null,
    state        varchar(10) not null,
    reason       varchar(20) not null,
    reports      integer not null,
    -- hundredths
    weight       integer not null,
    priority     integer not null,
    hidden       boolean not null,
    claimed_by   bigint references core.account (id) on delete set null,
    decided_by   bigint references core.account (id) on delete set null,
    decided_at   timestamp with time zone,
    action       varchar(20),
    rule         varchar(300),
    note         varchar(1000),
    overturned   boolean not null,
    version      integer not null,
    opened_at    timestamp with time zone not null,
    constraint moderation_case_open_once unique (open_key),
    constraint moderation_case_state_known check (state in ('open', 'decided'))
);

create index moderation_case_queue on core.moderation_case (state, priority desc, id);
create index moderation_case_by_author on core.moderation_case (author, id);

create table core.report (
    id           bigint primary key,
    case_id      bigint not null references core.moderation_case (id) on delete cascade,
    subject_kind varchar(20) not null,
    subject      bigint not null,
    reporter     bigint not null references core.account (id) on delete cascade,
    reason       varchar(20) not null,
    text         varchar(1000) not null,
    weight       integer not null,
    -- empty until the case is decided; an appeal may change it
    accurate     boolean,
    created_at   timestamp with time zone not null,
    constraint report_once unique (subject_kind, subject, reporter)
);

create index report_by_case on core.report (case_id, id);
create index report_by_reporter on core.report (reporter, created_at);
