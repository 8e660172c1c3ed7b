-- Posts may go to another topic: their numbers here stay free, and a topic that was merged leads to where it went.
alter table forums.topic add column posts_away int default 0 not null;
alter table forums.topic add column away_up_to int default 0 not null;
alter table forums.topic add column merged_into bigint references forums.topic (id);

create index topic_merged_into on forums.topic (merged_into);
