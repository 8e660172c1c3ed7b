-- What was deleted is removed for the whole community, not only where the forums look.
update core.content set state = 'removed'
where id in (select p.id from forums.post p where p.deleted_at is not null)
   or id in (select t.id from forums.topic t where t.deleted_at is not null);
