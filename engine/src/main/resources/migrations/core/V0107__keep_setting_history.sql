-- What administrators chose may be long (several lines, or an encrypted secret); the version is the id of the last change.
alter table core.setting alter column content set data type text;
alter table core.setting add column version bigint default 0 not null;
alter table core.setting add column secret boolean default false not null;

-- Who changed what from what to what; null is the default. Of secrets only that they were changed.
create table core.setting_change (
    id          bigint primary key,
    name        varchar(100) not null,
    old_content text,
    new_content text,
    secret      boolean not null,
    account     bigint,
    changed_at  timestamp with time zone not null
);

create index setting_change_by_name on core.setting_change (name, id);
