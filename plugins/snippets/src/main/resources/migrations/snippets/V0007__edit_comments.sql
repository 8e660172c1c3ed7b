alter table snippets.comment add column version int default 1 not null;
alter table snippets.comment add column edited_at timestamp with time zone;
