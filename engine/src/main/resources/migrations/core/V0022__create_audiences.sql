-- Who may see what. Items that share an audience point to the same row, so that changing it is one update.
create table core.audience (
    id       bigint primary key,
    kind     varchar(10) not null,
    group_id bigint references core.member_group (id),
    constraint audience_kind_known check (kind in ('public', 'members', 'group', 'people', 'staff')),
    constraint audience_group_named check ((kind = 'group') = (group_id is not null))
);

create index audience_by_group on core.audience (group_id);

create table core.audience_person (
    audience bigint not null references core.audience (id) on delete cascade,
    account  bigint not null references core.account (id) on delete cascade,
    primary key (audience, account)
);

create table core.content (
    id       bigint primary key,
    type     varchar(100) not null,
    owner    varchar(40) not null,
    audience bigint not null references core.audience (id)
);

create index content_by_owner on core.content (owner, type, id);
create index content_by_audience on core.content (audience);
