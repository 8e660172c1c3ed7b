-- Nobody but the author of the topic has written a reply that is there. The queue of questions looks at these alone.
alter table forums.topic add column unanswered boolean default true not null;

update forums.topic t set unanswered = false
where exists (
    select 1 from forums.post p
    where p.topic_id = t.id and p.number > 1 and p.deleted_at is null and p.author_id <> t.author_id);

create index topic_unanswered on forums.topic (unanswered, board_id);
