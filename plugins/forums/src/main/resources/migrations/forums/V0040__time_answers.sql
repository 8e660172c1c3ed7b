-- How long it takes until somebody answers, of the questions of the last thirty days; null while there are too few.
alter table forums.board add column answer_median_seconds bigint;

create index topic_created on forums.topic (created_at);
