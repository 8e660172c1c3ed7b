-- Until now everything was public. Topics share the audience of their board.
insert into core.audience (id, kind) select b.id, 'public' from forums.board b;

insert into core.content (id, type, owner, audience) select b.id, 'forums.board', 'forums', b.id from forums.board b;

insert into core.content (id, type, owner, audience)
select t.id, 'forums.topic', 'forums', t.board_id from forums.topic t;
