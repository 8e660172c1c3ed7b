alter table core.session add column user_agent varchar(300) default '' not null;
alter table core.session add column address varchar(64) default '' not null;
alter table core.session add column last_seen_at timestamp with time zone;
update core.session set last_seen_at = created_at;
alter table core.session alter column last_seen_at set not null;

-- When rights change, the next request of a session gets a new token; the one before holds a little longer, for
-- requests that are under way. Open forms keep the token they were drawn with.
alter table core.session add column marked boolean default false not null;
alter table core.session add column previous_hash varchar(43);
alter table core.session add column previous_until timestamp with time zone;
alter table core.session add column csrf_token varchar(43);

create index session_by_previous on core.session (previous_hash);
