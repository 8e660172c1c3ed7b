create table core.member_group (
    id               bigint primary key,
    slug             varchar(60) not null,
    name             varchar(60) not null,
    name_key         varchar(60) not null,
    description      varchar(4000) not null,
    description_html text not null,
    joining          varchar(10) not null,
    capacity         integer not null,
    -- active and invited people: what the capacity limits; kept beside the rows so that one update takes a seat
    seats_taken      integer not null default 0,
    member_count     integer not null default 0,
    version          integer not null default 1,
    created_by       bigint not null references core.account (id),
    created_at       timestamp with time zone not null,
    constraint member_group_slug_unique unique (slug),
    constraint member_group_name_unique unique (name_key),
    constraint member_group_joining_known check (joining in ('open', 'request', 'invitation', 'hidden')),
    constraint member_group_seats check (capacity = 0 or seats_taken <= capacity)
);

create table core.group_member (
    group_id    bigint not null references core.member_group (id) on delete cascade,
    account     bigint not null references core.account (id) on delete cascade,
    member_rank varchar(10) not null,
    state       varchar(10) not null,
    invited_by  bigint references core.account (id),
    created_at  timestamp with time zone not null,
    changed_at  timestamp with time zone not null,
    primary key (group_id, account),
    constraint group_member_rank_known check (member_rank in ('member', 'moderator', 'owner')),
    constraint group_member_state_known check (state in ('invited', 'requested', 'active', 'banned'))
);

create index group_member_by_account on core.group_member (account, state, group_id);
create index group_member_by_state on core.group_member (group_id, state, created_at, account);

create table core.group_link (
    id         bigint primary key,
    group_id   bigint not null references core.member_group (id) on delete cascade,
    token_hash varchar(43) not null,
    uses       integer not null default 0,
    maximum    integer not null,
    expires_at timestamp with time zone not null,
    created_by bigint not null references core.account (id),
    created_at timestamp with time zone not null,
    constraint group_link_token_unique unique (token_hash),
    constraint group_link_uses check (uses <= maximum)
);

create index group_link_by_group on core.group_link (group_id);
