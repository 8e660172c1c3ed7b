-- Votes are kept by the engine now. What a failed attempt has moved already stays as it is.
insert into core.vote (content, account, kind, choice, created_at)
select v.post_id, v.account_id, 'vote', 'up', v.created_at
from forums.post_vote v
join core.content c on c.id = v.post_id
on conflict do nothing;

insert into core.vote_count (content, kind, choice, amount)
select v.content, v.kind, v.choice, count(*)
from core.vote v
join core.content c on c.id = v.content
where c.type = 'forums.post' and v.kind = 'vote'
group by v.content, v.kind, v.choice
on conflict do nothing;
