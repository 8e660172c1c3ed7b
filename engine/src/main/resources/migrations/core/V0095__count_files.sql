-- What each person has stored, so that two uploads at once cannot both take the last of a quota.
create table core.file_usage (
    account bigint primary key references core.account (id) on delete cascade,
    files   integer not null,
    stored  bigint not null
);
