-- What a board or a topic is about in the learning world, such as lesson:java-loops.
alter table forums.board add column context varchar(120);
alter table forums.topic add column context varchar(120);
alter table forums.board add constraint board_context_unique unique (context);

create index topic_context on forums.topic (context, last_activity_at desc, id desc);
