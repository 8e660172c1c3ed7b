-- What people complete on the learning platform; its ids are those of the platform.
create table core.milestone (
    id      bigint       not null primary key,
    context varchar(120) not null,
    constraint milestone_context_unique unique (context)
);

create table core.completion (
    account      bigint                   not null references core.account (id) on delete cascade,
    milestone    bigint                   not null references core.milestone (id),
    owner        varchar(40)              not null,
    completed_at timestamp with time zone not null,
    primary key (account, milestone)
);

create index completion_milestone on core.completion (milestone);

alter table core.audience add column milestone bigint references core.milestone (id);
alter table core.audience drop constraint audience_kind_known;
alter table core.audience
    add constraint audience_kind_known check (kind in ('public', 'members', 'group', 'people', 'completed', 'staff'));
alter table core.audience add constraint audience_milestone_named check ((kind = 'completed') = (milestone is not null));

create index audience_by_milestone on core.audience (milestone);
