-- What a board asks of its topics: tags, allowed_tags with blanks between them and empty for any; the text their form begins
-- with; review: community for the setting of the community, none, first: and a number of posts, or all.
alter table forums.board add column tags_required int default 0 not null;
alter table forums.board add column allowed_tags varchar(650) default '' not null;
alter table forums.board add column template varchar(4000) default '' not null;
alter table forums.board add column review varchar(10) default 'community' not null;
