-- Posts are content items too, so that feeds, reports and search know them. They share the audience of their topic.
insert into core.content (id, type, owner, audience)
select p.id, 'forums.post', 'forums', c.audience
from forums.post p
join core.content c on c.id = p.topic_id;
