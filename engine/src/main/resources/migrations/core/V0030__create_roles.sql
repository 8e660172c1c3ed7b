create table core.role (
    name        varchar(30) primary key,
    title       varchar(60) not null,
    description varchar(500) not null,
    builtin     boolean not null,
    -- counts the changes of the role and of its permissions, so that a form that is behind is noticed
    version     integer not null default 1,
    created_at  timestamp with time zone not null
);

insert into core.role (name, title, description, builtin, created_at) values
    ('anyone', 'Anyone', '', true, current_timestamp),
    ('member', 'Member', '', true, current_timestamp),
    ('mentor', 'Mentor', '', true, current_timestamp),
    ('moderator', 'Moderator', '', true, current_timestamp),
    ('admin', 'Administrator', '', true, current_timestamp);

alter table core.account_role drop constraint account_role_known;
alter table core.account_role alter column role set data type varchar(30);
alter table core.account_role add constraint account_role_known
    foreign key (role) references core.role (name) on delete cascade;
alter table core.account_role add constraint account_role_not_anyone check (role <> 'anyone');

-- Only what differs from the defaults. Rows of a plugin that is off stay; those of a purged one go.
create table core.role_permission (
    role       varchar(30) not null references core.role (name) on delete cascade,
    permission varchar(64) not null,
    granted    boolean not null,
    primary key (role, permission)
);

alter table core.account add column trust_level integer not null default 0;
alter table core.account add constraint account_trust_level check (trust_level between 0 and 4);
