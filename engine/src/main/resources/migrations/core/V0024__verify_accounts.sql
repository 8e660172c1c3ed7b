-- An address counts once its owner has confirmed it. Until then several accounts may name the same one, so that
-- registering tells nobody which addresses have an account.
alter table core.account add column verified_at timestamp with time zone;
alter table core.account add column verified_email varchar(254);
update core.account set verified_at = created_at, verified_email = email;
alter table core.account drop constraint account_email_unique;
alter table core.account add constraint account_verified_email_unique unique (verified_email);
create index account_by_email on core.account (email, id);

-- Single-use links that are sent by mail: confirm an address, set a password, change the address, join.
create table core.account_link (
    id         bigint primary key,
    purpose    varchar(20) not null,
    account    bigint references core.account (id) on delete cascade,
    email      varchar(254) not null,
    token_hash varchar(43) not null,
    created_by bigint references core.account (id) on delete cascade,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at    timestamp with time zone,
    constraint account_link_token_unique unique (token_hash),
    constraint account_link_purpose_known check (purpose in ('verify', 'reset', 'change_mail', 'invite'))
);

create index account_link_by_account on core.account_link (account, purpose);
create index account_link_by_creator on core.account_link (created_by, purpose, id);
create index account_link_by_expiry on core.account_link (expires_at);

-- Browsers in which somebody has signed in: their attempts are not slowed down by those of strangers.
create table core.known_device (
    device_hash varchar(43) not null,
    account     bigint not null references core.account (id) on delete cascade,
    seen_at     timestamp with time zone not null,
    primary key (device_hash, account)
);

create index known_device_by_account on core.known_device (account);
create index known_device_by_time on core.known_device (seen_at);

-- Who an account is at another place where people can sign in.
create table core.external_identity (
    provider  varchar(100) not null,
    subject   varchar(255) not null,
    account   bigint not null references core.account (id) on delete cascade,
    linked_at timestamp with time zone not null,
    primary key (provider, subject)
);

create index external_identity_by_account on core.external_identity (account);
