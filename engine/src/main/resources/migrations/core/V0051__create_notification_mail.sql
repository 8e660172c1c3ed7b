-- How somebody wants mail about what they are notified of. Who has chosen nothing may have no row.
create table core.notification_mail (
    account  bigint primary key references core.account (id) on delete cascade,
    rhythm   varchar(10) not null,
    -- the hour of the daily mail in the person's own zone; a day of mail lasts from there to the next
    at_hour  integer not null,
    -- what is older was not to be mailed when it happened
    since    timestamp with time zone not null,
    daily_at timestamp with time zone not null,
    -- sent since their hour
    mails    integer not null,
    constraint notification_mail_rhythm_known check (rhythm in ('immediate', 'daily', 'never')),
    constraint notification_mail_hour check (at_hour between 0 and 23)
);

create index notification_mail_by_time on core.notification_mail (daily_at);

-- Types somebody wants in the centre but not by mail.
create table core.notification_mail_off (
    account bigint not null references core.account (id) on delete cascade,
    type    varchar(100) not null,
    primary key (account, type)
);

-- Tokens in mails that turn mail off without signing in.
create table core.notification_mail_token (
    token_hash varchar(43) primary key,
    account    bigint not null references core.account (id) on delete cascade,
    -- the only type the mail was about; none if there were several
    type       varchar(100),
    created_at timestamp with time zone not null
);

create index notification_mail_token_by_account on core.notification_mail_token (account);
create index notification_mail_token_by_time on core.notification_mail_token (created_at);

create index notification_to_mail on core.notification (mailed_at, read_at, changed_at);
