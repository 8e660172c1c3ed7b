-- The other side of a grant: who gave it or, where acted is true, who got the points of which these are the giver's part.
alter table core.reputation_entry add column counterpart bigint references core.account (id) on delete set null;
alter table core.reputation_entry add column acted boolean not null default false;
-- What really counts after the caps, fixed when it is written. A reversal counts the negative of what it reverses.
alter table core.reputation_entry add column counted integer not null default 0;
-- The grant it is or reverses takes points, or falls under the daily cap.
alter table core.reputation_entry add column loss boolean not null default false;
alter table core.reputation_entry add column capped boolean not null default false;
-- The UTC day of the grant; a reversal carries that of the grant it reverses.
alter table core.reputation_entry add column granted_on date;
alter table core.reputation_entry add column content bigint;
alter table core.reputation_entry add column context varchar(120);
alter table core.reputation_entry add column why varchar(10);

update core.reputation_entry
set counted = points,
    loss = (mod(turn, 2) = 1) = (points < 0),
    capped = (mod(turn, 2) = 1) = (points > 0),
    why = case when mod(turn, 2) = 0 then 'withdrawn' end,
    granted_on = date '1970-01-01' + cast(floor(extract(epoch from (
        select g.created_at
        from core.reputation_entry g
        where g.account = core.reputation_entry.account and g.rule = core.reputation_entry.rule
          and g.subject = core.reputation_entry.subject
          and g.turn = core.reputation_entry.turn - 1 + mod(core.reputation_entry.turn, 2))) / 86400) as integer);

alter table core.reputation_entry alter column granted_on set not null;
alter table core.reputation_entry drop constraint reputation_entry_once;
alter table core.reputation_entry add constraint reputation_entry_once unique (account, rule, subject, acted, turn);
alter table core.reputation_entry add constraint reputation_entry_why
    check (why is null or why in ('withdrawn', 'content', 'account'));

create index reputation_entry_by_account on core.reputation_entry (account, id);
create index reputation_entry_by_account_day on core.reputation_entry (account, granted_on);
create index reputation_entry_by_day on core.reputation_entry (granted_on, account);
create index reputation_entry_by_content on core.reputation_entry (content);
create index reputation_entry_by_counterpart on core.reputation_entry (counterpart);

create table core.reputation_entry_skill (
    entry bigint not null references core.reputation_entry (id) on delete cascade,
    skill varchar(60) not null,
    primary key (entry, skill)
);

-- Derived from the entries, as are points and reputation of an account.
create table core.reputation_skill (
    account bigint not null references core.account (id) on delete cascade,
    skill   varchar(60) not null,
    points  bigint not null default 0,
    primary key (account, skill)
);

-- Content that is withdrawn; nothing that hangs on it counts.
create table core.reputation_hold (
    content bigint primary key,
    since   timestamp with time zone not null
);

alter table core.account add column points bigint not null default 0;
update core.account set points = reputation;
update core.account set reputation = greatest(1, 1 + points);
alter table core.account alter column reputation set default 1;
create index account_by_reputation on core.account (reputation);
