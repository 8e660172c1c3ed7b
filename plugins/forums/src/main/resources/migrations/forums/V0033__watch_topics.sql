-- Whoever watched a board heard of its new topics alone, and goes on so.
update core.watch set level = 'first'
where level = 'watching' and object in (select b.id from forums.board b);
