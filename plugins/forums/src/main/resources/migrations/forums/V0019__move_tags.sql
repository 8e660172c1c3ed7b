-- Tags are kept by the engine now. Until here a topic had one text with up to five of them; each pass takes one word off it.
create table forums.moved_tag (
    topic_id bigint       not null,
    place    int          not null,
    name     varchar(110) not null,
    rest     varchar(110) not null
);

insert into forums.moved_tag (topic_id, place, name, rest)
select t.id, 0,
       case when position(' ' in t.tags) > 0 then substring(t.tags from 1 for position(' ' in t.tags) - 1) else t.tags end,
       case when position(' ' in t.tags) > 0 then substring(t.tags from position(' ' in t.tags) + 1) else '' end
from forums.topic t
where t.tags <> '';

insert into forums.moved_tag (topic_id, place, name, rest)
select m.topic_id, 1,
       case when position(' ' in m.rest) > 0 then substring(m.rest from 1 for position(' ' in m.rest) - 1) else m.rest end,
       case when position(' ' in m.rest) > 0 then substring(m.rest from position(' ' in m.rest) + 1) else '' end
from forums.moved_tag m
where m.place = 0 and m.rest <> '';

insert into forums.moved_tag (topic_id, place, name, rest)
select m.topic_id, 2,
       case when position(' ' in m.rest) > 0 then substring(m.rest from 1 for position(' ' in m.rest) - 1) else m.rest end,
       case when position(' ' in m.rest) > 0 then substring(m.rest from position(' ' in m.rest) + 1) else '' end
from forums.moved_tag m
where m.place = 1 and m.rest <> '';

insert into forums.moved_tag (topic_id, place, name, rest)
select m.topic_id, 3,
       case when position(' ' in m.rest) > 0 then substring(m.rest from 1 for position(' ' in m.rest) - 1) else m.rest end,
       case when position(' ' in m.rest) > 0 then substring(m.rest from position(' ' in m.rest) + 1) else '' end
from forums.moved_tag m
where m.place = 2 and m.rest <> '';

insert into forums.moved_tag (topic_id, place, name, rest)
select m.topic_id, 4, m.rest, ''
from forums.moved_tag m
where m.place = 3 and m.rest <> '';

-- the form in which the engine compares them
update forums.moved_tag set name = trim(both '-' from replace(replace(name, '--', '-'), '--', '-'));

delete from forums.moved_tag where length(name) < 2 or length(name) > 30 or not (name ~ '[a-z0-9]');

-- Small numbers, below every id that is made in Java.
insert into core.tag (id, name, created_at)
select (select coalesce(max(o.id), 0) from core.tag o where o.id < 1000000000) + row_number() over (order by n.name),
       n.name, current_timestamp
from (select distinct m.name from forums.moved_tag m) n
where not exists (select 1 from core.tag t where t.name = n.name)
on conflict do nothing;

insert into core.content_tag (content, tag, place)
select m.topic_id, coalesce(t.synonym_of, t.id), min(m.place)
from forums.moved_tag m
join core.tag t on t.name = m.name
join core.content c on c.id = m.topic_id
group by m.topic_id, coalesce(t.synonym_of, t.id)
on conflict do nothing;

insert into core.tag_count (tag, type, open_uses, member_uses)
select x.tag, c.type, count(case when a.kind = 'public' then 1 end),
       count(case when a.kind in ('public', 'members') then 1 end)
from core.content_tag x
join core.content c on c.id = x.content
join core.audience a on a.id = c.audience
where c.type = 'forums.topic' and c.state = 'shown'
group by x.tag, c.type
on conflict do nothing;
