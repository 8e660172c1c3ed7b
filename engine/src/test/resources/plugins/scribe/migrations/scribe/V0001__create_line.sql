create table scribe.line (
    id   bigint      not null primary key,
    hand varchar(20) not null
);
create index line_hand on scribe.line (hand);
