-- What people say of themselves. The columns …_to hold whom a field is shown to: 0 everyone, 1 members, 2 nobody but staff.
create table core.profile (
    account         bigint primary key references core.account (id) on delete cascade,
    bio             text not null,
    bio_html        text not null,
    country         varchar(2),
    zone            varchar(60),
    bio_to          integer not null,
    skills_to       integer not null,
    languages_to    integer not null,
    country_to      integer not null,
    zone_to         integer not null,
    availability_to integer not null,
    links_to        integer not null,
    version         integer not null default 1,
    changed_at      timestamp with time zone not null,
    constraint profile_shown_to_known check (bio_to between 0 and 2 and skills_to between 0 and 2
        and languages_to between 0 and 2 and country_to between 0 and 2 and zone_to between 0 and 2
        and availability_to between 0 and 2 and links_to between 0 and 2)
);

create table core.profile_skill (
    account  bigint not null references core.profile (account) on delete cascade,
    place    integer not null,
    name     varchar(30) not null,
    name_key varchar(60) not null,
    level    integer not null,
    primary key (account, name_key),
    constraint profile_skill_level check (level between 1 and 5)
);

create index profile_skill_by_name on core.profile_skill (name_key, account);

create table core.profile_language (
    account bigint not null references core.profile (account) on delete cascade,
    place   integer not null,
    tag     varchar(35) not null,
    primary key (account, tag)
);

create index profile_language_by_tag on core.profile_language (tag, account);

-- Weekly, in the person's own zone; 1 is Monday, minutes count from midnight.
create table core.profile_window (
    account     bigint not null references core.profile (account) on delete cascade,
    weekday     integer not null,
    from_minute integer not null,
    to_minute   integer not null,
    primary key (account, weekday, from_minute),
    constraint profile_window_in_a_day
        check (weekday between 1 and 7 and from_minute >= 0 and from_minute < to_minute and to_minute <= 1440)
);

create table core.profile_link (
    account bigint not null references core.profile (account) on delete cascade,
    place   integer not null,
    title   varchar(60) not null,
    url     varchar(300) not null,
    primary key (account, place)
);
