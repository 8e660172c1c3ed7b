-- The engine keeps the versions of texts now. Version n was written by whoever replaced version n - 1.
insert into core.revision (content, number, author, title, body, reason, created_at)
select r.post_id, r.version, coalesce(b.replaced_by, p.author_id), '', r.body, '', coalesce(b.replaced_at, p.created_at)
from forums.post_revision r
join forums.post p on p.id = r.post_id
left join forums.post_revision b on b.post_id = r.post_id and b.version = r.version - 1;

insert into core.revision (content, number, author, title, body, reason, created_at)
select p.id, p.version, p.edited_by, '', p.body, '', coalesce(p.edited_at, p.created_at)
from forums.post p
where exists (select 1 from forums.post_revision r where r.post_id = p.id and r.version = p.version - 1);

drop table forums.post_revision;
