create table core.account (
    id            bigint primary key,
    name          varchar(20) not null,
    name_key      varchar(20) not null,
    display_name  varchar(60) not null,
    email         varchar(254) not null,
    password_hash varchar(200) not null,
    reputation    bigint not null default 0,
    created_at    timestamp with time zone not null,
    disabled_at   timestamp with time zone,
    constraint account_name_unique unique (name_key),
    constraint account_email_unique unique (email)
);

create table core.account_role (
    account bigint not null references core.account (id) on delete cascade,
    role    varchar(20) not null,
    primary key (account, role),
    constraint account_role_known check (role in ('member', 'mentor', 'moderator', 'admin'))
);

create index account_role_by_role on core.account_role (role, account);
