-- What votes say of a post: the lower bound of the share that is for it, in millionths, and what is for it less what is against.
alter table forums.post add column bound int default 0 not null;
alter table forums.post add column score int default 0 not null;

create index post_best on forums.post (topic_id, bound desc, score desc, number);

create table forums.counted_vote (
    post_id bigint           not null primary key,
    up      double precision not null,
    total   double precision not null
);

insert into forums.counted_vote (post_id, up, total)
select v.content, sum(case when v.choice = 'up' then v.amount else 0 end), sum(v.amount)
from core.vote_count v
join forums.post p on p.id = v.content
where v.kind = 'vote'
group by v.content
having sum(v.amount) > 0;

-- Wilson 1927, as in io.devquest.api.rating.Score, with z = 1.96
update forums.post
set score = (select cast(2 * c.up - c.total as int) from forums.counted_vote c where c.post_id = post.id),
    bound = (select case when c.up = 0 then 0 else cast(1000000 *
                 (c.up / c.total + 1.9208 / c.total
                   - 1.96 * sqrt(c.up / c.total * (1 - c.up / c.total) / c.total + 0.9604 / (c.total * c.total)))
                 / (1 + 3.8416 / c.total) as int) end
             from forums.counted_vote c where c.post_id = post.id)
where post.id in (select c.post_id from forums.counted_vote c);

drop table forums.counted_vote;
