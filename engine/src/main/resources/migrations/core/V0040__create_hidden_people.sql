-- Those who do not want others to see when they are here.
create table core.hidden_person (
    account bigint primary key references core.account (id) on delete cascade,
    since   timestamp with time zone not null
);
