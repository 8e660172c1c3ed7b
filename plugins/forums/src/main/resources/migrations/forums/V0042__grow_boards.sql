-- A board may stand in another one, which stands in none. access: open, read_only or archived.
-- start_by, reply_by: who may start topics and who may reply: everyone, trust:1 to trust:4, staff, or group: and an id.
alter table forums.board add column parent_id bigint references forums.board (id);
alter table forums.board add column audience_of_parent boolean default false not null;
alter table forums.board add column icon varchar(12) default 'chat' not null;
alter table forums.board add column access varchar(10) default 'open' not null;
alter table forums.board add column start_by varchar(20) default 'everyone' not null;
alter table forums.board add column reply_by varchar(20) default 'everyone' not null;
alter table forums.board add column version int default 1 not null;

create index board_parent on forums.board (parent_id, sort_order, id);
