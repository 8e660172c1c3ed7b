-- Votes of a day are counted for each author too: the word is then "up:" or "down:" and the author's id.
alter table core.vote_day alter column kind set data type varchar(40);
