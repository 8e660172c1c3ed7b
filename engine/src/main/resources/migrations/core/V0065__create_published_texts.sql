-- One row for each person who has published with checks; writing it makes their requests wait for each other.
create table core.publishing_turn (
    account  bigint primary key references core.account (id) on delete cascade,
    taken_at timestamp with time zone not null
);

-- What was published or held lately, by what it is known again; not the text itself.
create table core.published_text (
    id         bigint primary key,
    account    bigint not null references core.account (id) on delete cascade,
    owner      varchar(40) not null,
    starts     boolean not null,
    changes    boolean not null,
    state      varchar(10) not null,
    content    bigint,
    -- 0 if the text is too short; bands are then -1
    exact      bigint not null,
    near       bigint not null,
    band0      integer not null,
    band1      integer not null,
    band2      integer not null,
    band3      integer not null,
    hosts      varchar(1000) not null,
    created_at timestamp with time zone not null,
    constraint published_text_state check (state in ('PUBLISHED', 'HELD', 'APPROVED', 'REFUSED'))
);

create index published_text_by_account on core.published_text (account, created_at);
create index published_text_by_age on core.published_text (created_at);
create index published_text_by_exact on core.published_text (exact);
create index published_text_by_band0 on core.published_text (band0);
create index published_text_by_band1 on core.published_text (band1);
create index published_text_by_band2 on core.published_text (band2);
create index published_text_by_band3 on core.published_text (band3);
