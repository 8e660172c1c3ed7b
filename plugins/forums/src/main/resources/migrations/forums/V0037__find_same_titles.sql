-- The title as titles are compared, so that one that is there already is found.
alter table forums.topic add column title_key varchar(255) default '' not null;

update forums.topic set title_key = lower(title);

create index topic_title on forums.topic (title_key, board_id);
