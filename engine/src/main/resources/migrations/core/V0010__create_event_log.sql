create table core.channel (
    name varchar(200) primary key,
    seq bigint not null
);

create table core.event (
    id bigint primary key,
    owner varchar(40) not null,
    name varchar(100) not null,
    channel varchar(200),
    seq bigint,
    data text not null,
    published_at timestamp with time zone not null,
    -- the place in the order of the log, given after the commit, because ids are not in the order of the commits
    log_position bigint
);

create unique index event_by_channel on core.event (channel, seq);
create unique index event_by_position on core.event (log_position);

create table core.event_sequence (
    id integer primary key check (id = 1),
    last_position bigint not null
);

insert into core.event_sequence (id, last_position) values (1, 0);

create table core.event_reader (
    reader varchar(40) primary key,
    log_position bigint not null
);

create table core.event_parked (
    reader varchar(40) not null,
    event_id bigint not null,
    name varchar(100) not null,
    reason text not null,
    parked_at timestamp with time zone not null,
    primary key (reader, event_id)
);
