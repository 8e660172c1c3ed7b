-- What people did. Who may see an entry is what its object's audience says when it is read; nothing of that is here.
create table core.activity (
    id       bigint primary key,
    -- the place in the order of the commits: nothing appears later below a number that was read
    seq      bigint not null,
    owner    varchar(40) not null,
    event_id bigint not null,
    fact     varchar(100) not null,
    verb     varchar(10) not null,
    actor    bigint not null references core.account (id) on delete cascade,
    object   bigint not null,
    target   bigint,
    context  varchar(110),
    at       timestamp with time zone not null,
    constraint activity_seq_unique unique (seq),
    -- a fact that is read twice by mistake is shown once all the same
    constraint activity_of_fact_unique unique (event_id, owner, actor, verb, object)
);

create index activity_by_actor on core.activity (actor, seq);
create index activity_by_object on core.activity (object, seq);
create index activity_by_target on core.activity (target, seq);
create index activity_by_context on core.activity (context, seq);

create table core.activity_sequence (
    id       integer primary key check (id = 1),
    last_seq bigint not null
);

insert into core.activity_sequence (id, last_seq) values (1, 0);
