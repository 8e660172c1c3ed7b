-- A board is for discussion, or for questions that have an answer.
alter table forums.board add column kind varchar(12) default 'discussion' not null;

alter table forums.topic add column answer_id bigint references forums.post (id);
alter table forums.topic add column answered_by bigint references core.account (id);
alter table forums.topic add column answered_at timestamp with time zone;
alter table forums.topic add column info_asked_at timestamp with time zone;
alter table forums.topic add column info_asked_by bigint references core.account (id);
alter table forums.topic add column duplicate_of bigint references forums.topic (id);

create index topic_answer on forums.topic (answer_id);
create index topic_duplicate on forums.topic (duplicate_of);
