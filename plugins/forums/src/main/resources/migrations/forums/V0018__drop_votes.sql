drop table forums.post_vote;

alter table forums.post drop column vote_count;

-- whether people may vote against the posts of a board
alter table forums.board add column down_votes boolean default false not null;
