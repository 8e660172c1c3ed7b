drop table forums.moved_tag;

alter table forums.topic drop column tags;
