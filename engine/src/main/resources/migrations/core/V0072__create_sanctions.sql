create table core.sanction (
    id         bigint primary key,
    account    bigint not null references core.account (id) on delete cascade,
    kind       varchar(20) not null,
    rule       varchar(300) not null,
    reason     varchar(1000) not null,
    case_id    bigint references core.moderation_case (id) on delete set null,
    imposed_by bigint references core.account (id) on delete set null,
    imposed_at timestamp with time zone not null,
    -- empty if it has no end
    ends_at    timestamp with time zone,
    lifted_at  timestamp with time zone,
    lifted_by  bigint references core.account (id) on delete set null,
    lifted_for varchar(1000),
    -- of a secret in a mail, for those who cannot sign in to appeal
    appeal_hash varchar(43),
    constraint sanction_appeal_unique unique (appeal_hash),
    constraint sanction_kind_known check (kind in ('warning', 'silence', 'suspension', 'ban'))
);

create index sanction_by_account on core.sanction (account, id);

-- until when the person is kept out; asked wherever a session or a token is looked up
alter table core.account add column suspended_until timestamp with time zone;

create table core.appeal (
    id         bigint primary key,
    -- the case or the sanction that it is about
    target     bigint not null,
    kind       varchar(20) not null,
    account    bigint not null references core.account (id) on delete cascade,
    text       varchar(2000) not null,
    state      varchar(20) not null,
    -- who made the decision, and therefore does not decide about it again
    first_by   bigint,
    decided_by bigint references core.account (id) on delete set null,
    decided_at timestamp with time zone,
    answer     varchar(1000),
    filed_at   timestamp with time zone not null,
    constraint appeal_once unique (target),
    constraint appeal_kind_known check (kind in ('case', 'sanction')),
    constraint appeal_state_known check (state in ('open', 'upheld', 'overturned'))
);

create index appeal_by_state on core.appeal (state, id);
create index appeal_by_account on core.appeal (account, id);
